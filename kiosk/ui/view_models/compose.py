"""Putting a walkthrough together: those that are here, the one in hand, and the lessons and steps to take from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.compose_desk import Part
from kiosk.ui.english import said
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits.drafting import can_be_led, may_be_own, offered, sentence, stage_of

if TYPE_CHECKING:
    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.walkthrough import Stage
    from kiosk.ui.compose_desk import ComposeDesk
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class OwnRow:
    """``missing``: steps whose pack is gone, or has made something else of them."""

    walkthrough_id: str
    title: str
    steps: int
    missing: int


@dataclass(frozen=True)
class ChosenRow:
    place: int
    sentence: str
    lesson: str
    is_chosen: bool
    own: bool
    missing: bool


@dataclass(frozen=True)
class LessonToTakeRow:
    """``taken``: how many of its steps are in the draft."""

    lesson_id: str
    topic: str
    glyph: str
    title: str
    taken: int


@dataclass(frozen=True)
class StepToTakeRow:
    step_id: str
    sentence: str
    taken: bool


@QmlElement
@QmlUncreatable("made by the app")
class ComposeViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``part`` says which of its pages is shown: list, edit, lessons, steps, name, script, delete or drop."""

    changed = Signal()

    def __init__(self, desk: ComposeDesk, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conductor = conductor
        self._own = RowsListModel(OwnRow, self)
        self._chosen = RowsListModel(ChosenRow, self)
        self._lessons = RowsListModel(LessonToTakeRow, self)
        self._steps = RowsListModel(StepToTakeRow, self)
        desk.changed.connect(self._update)
        conductor.changed.connect(self._update)

    @Property(QObject, constant=True)
    def own(self) -> QObject:
        return self._own

    @Property(QObject, constant=True)
    def chosen(self) -> QObject:
        return self._chosen

    @Property(QObject, constant=True)
    def lessons(self) -> QObject:
        return self._lessons

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._desk.part

    @Property(str, notify=changed)
    def told(self) -> str:
        """Why it did not go on, or what of the file cannot be read; else empty."""
        amiss = self._desk.own.amiss if self._desk.part is Part.LIST else None
        return self._desk.trouble or (said(amiss) if amiss else "")

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._desk.draft.title

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        return not self._desk.draft.id

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        """What is in hand can be gone on with, or dropped; until then no other is begun."""
        return self._desk.unsaved

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self._desk.draft.complete

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """No more steps fit."""
        return self._desk.draft.full

    @Property(str, notify=changed)
    def words(self) -> str:
        """What is being typed."""
        return self._desk.words

    @Property(str, notify=changed)
    def doomed(self) -> str:
        """Title of what is to be deleted."""
        return self._desk.own.titles.get(self._desk.doomed, "")

    @Property(str, notify=changed)
    def lesson(self) -> str:
        """Title of the lesson whose steps are offered."""
        found = self._desk.catalogue and self._desk.catalogue.lessons_by_id.get(self._desk.lesson)
        return self._conductor.shown(found.title) if found else ""

    # The chosen step

    @Property(int, notify=changed)
    def place(self) -> int:
        return self._desk.place

    @Property(int, notify=changed)
    def length(self) -> int:
        return len(self._desk.draft.stages)

    @Property(str, notify=changed)
    def script(self) -> str:
        return self._conductor.shown(self._desk.stage.script) if self._desk.stage else ""

    @Property(bool, notify=changed)
    def stepOwn(self) -> bool:
        """The citizen must press it alone."""
        return self._desk.stage is not None and self._desk.stage.must_tap_self

    @Property(bool, notify=changed)
    def stepMayBeOwn(self) -> bool:
        stage, catalogue = self._desk.stage, self._desk.catalogue
        return stage is not None and catalogue is not None and may_be_own(stage, catalogue)

    @Property(bool, notify=changed)
    def stepMissing(self) -> bool:
        stage, catalogue = self._desk.stage, self._desk.catalogue
        return stage is not None and catalogue is not None and not can_be_led(stage, catalogue)

    @Slot()
    def begin(self) -> None:
        self._desk.begin()

    @Slot(str)
    def change(self, walkthrough_id: str) -> None:
        self._desk.begin(walkthrough_id)

    @Slot()
    def goOn(self) -> None:
        """With what is in hand."""
        self._desk.show(Part.EDIT)

    @Slot()
    def askDrop(self) -> None:
        self._desk.show(Part.DROP)

    @Slot()
    def drop(self) -> None:
        """Yes, it is meant."""
        self._desk.drop()

    @Slot(str)
    def askDelete(self, walkthrough_id: str) -> None:
        self._desk.ask_delete(walkthrough_id)

    @Slot()
    def remove(self) -> None:
        """Yes, it is meant."""
        self._desk.delete()

    @Slot()
    def back(self) -> None:
        self._desk.back()

    @Slot()
    def name(self) -> None:
        self._desk.show(Part.NAME)

    @Slot()
    def say(self) -> None:
        self._desk.write_script()

    @Slot()
    def take(self) -> None:
        """To the lessons, to take steps from them."""
        self._desk.show(Part.LESSONS)

    @Slot(str)
    def offer(self, lesson: str) -> None:
        self._desk.offer(lesson)

    @Slot(str)
    def toggle(self, step: str) -> None:
        self._desk.toggle(step)

    @Slot()
    def finishTaking(self) -> None:
        self._desk.show(Part.EDIT)

    @Slot(int)
    def choose(self, place: int) -> None:
        self._desk.choose(place)

    @Slot(int)
    def move(self, by: int) -> None:
        self._desk.move(by)

    @Slot()
    def leaveOut(self) -> None:
        self._desk.leave_out()

    @Slot()
    def toggleOwn(self) -> None:
        self._desk.toggle_own()

    @Slot(str)
    def type(self, key: str) -> None:
        self._desk.type(key)

    @Slot()
    def clear(self) -> None:
        self._desk.clear()

    @Slot()
    def typed(self) -> None:
        self._desk.typed()

    @Slot()
    def save(self) -> None:
        self._desk.save()

    def _update(self) -> None:
        catalogue = self._desk.catalogue
        if catalogue is not None and self._desk.here:
            self._own.put(tuple(self._own_rows(catalogue)))
            self._chosen.put(
                tuple(self._chosen_row(n, one, catalogue) for n, one in enumerate(self._desk.draft.stages))
            )
            self._lessons.put(self._lesson_rows(catalogue))
            self._steps.put(self._step_rows(catalogue))
        self.changed.emit()

    def _own_rows(self, catalogue: Catalogue) -> list[OwnRow]:
        return [
            OwnRow(one.id, one.title.vi, len(one.steps), sum(not can_be_led(stage, catalogue) for stage in one.steps))
            for one in self._desk.own.all
        ]

    def _chosen_row(self, place: int, stage: Stage, catalogue: Catalogue) -> ChosenRow:
        shown = self._conductor.shown
        lesson = catalogue.lessons_by_id.get(stage.place[0])
        return ChosenRow(
            place,
            shown(sentence(stage, catalogue)),
            shown(lesson.title) if lesson else "",
            place == self._desk.place,
            stage.must_tap_self,
            not can_be_led(stage, catalogue),
        )

    def _lesson_rows(self, catalogue: Catalogue) -> tuple[LessonToTakeRow, ...]:
        taken = [stage.place[0] for stage in self._desk.draft.stages]
        return tuple(
            LessonToTakeRow(one.id, one.topic, one.icon, self._conductor.shown(one.title), taken.count(one.id))
            for one in catalogue.lessons
        )

    def _step_rows(self, catalogue: Catalogue) -> tuple[StepToTakeRow, ...]:
        lesson = catalogue.lessons_by_id.get(self._desk.lesson)
        if lesson is None:
            return ()
        return tuple(
            StepToTakeRow(
                step.id,
                self._conductor.shown(sentence(stage_of(f"{lesson.id}/{step.id}", catalogue), catalogue)),
                self._desk.draft.has(f"{lesson.id}/{step.id}"),
            )
            for step in offered(lesson, catalogue)
        )
