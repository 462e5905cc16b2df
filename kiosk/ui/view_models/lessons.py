"""The lessons of one topic, or those that fit the visitor's minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits import phrases
from kiosk.visits.walkthrough import Leading

if TYPE_CHECKING:
    from kiosk.lessons.catalogue import Topic
    from kiosk.lessons.walkthrough import Walkthrough
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.guide import Guide

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class LessonRow:
    lesson_id: str
    topic: str
    glyph: str
    title: str
    goal: str
    minutes: int
    steps: int
    learned: bool
    together: bool
    """A walkthrough: two people before the screen, one of whom helps."""


@QmlElement
@QmlUncreatable("made by the app")
class LessonsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """Cards of lessons, and after them those for two people."""

    changed = Signal()

    def __init__(self, conductor: Conductor, guide: Guide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._guide = guide
        self._lessons = RowsListModel(LessonRow, self)
        conductor.changed.connect(self._update)

    @Property(QObject, constant=True)
    def lessons(self) -> QObject:
        return self._lessons

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._conductor.shown(phrases.LESSONS)

    @Property(str, notify=changed)
    def topic(self) -> str:
        """Code of the topic; empty while the list is by minutes."""
        return self._conductor.session.visit.topic

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._conductor.session.visit.minutes

    @Property(str, notify=changed)
    def topicName(self) -> str:
        topic = self._topic()
        return topic.name.shown(self._conductor.text_language).replace("\n", " ") if topic else ""

    @Property(str, notify=changed)
    def topicIcon(self) -> str:
        topic = self._topic()
        return topic.icon if topic else ""

    @Slot(str)
    def open(self, lesson_id: str) -> None:
        self._conductor.go(lambda: self._conductor.session.open_lesson(lesson_id))

    @Slot(str)
    def openTogether(self, walkthrough_id: str) -> None:
        """Whoever came along leads: a grandchild, a pupil, a volunteer."""
        found = next((one for one in self._together() if one.id == walkthrough_id), None)
        if found is not None:
            self._guide.start(Leading(found, leader="helper"))

    def _together(self) -> tuple[Walkthrough, ...]:
        session = self._conductor.session
        walkthroughs = session.catalogue.walkthroughs if session.catalogue else ()
        return tuple(one for one in walkthroughs if one.topic == session.visit.topic)

    def _topic(self) -> Topic | None:
        session = self._conductor.session
        return session.catalogue.topic(session.visit.topic) if session.catalogue else None

    def _update(self) -> None:
        session, language = self._conductor.session, self._conductor.text_language
        alone = (
            LessonRow(
                lesson.id,
                lesson.topic,
                lesson.icon,
                lesson.title.shown(language),
                lesson.goal.shown(language),
                lesson.minutes,
                sum(len(part.steps) for part in lesson.parts),
                lesson.id in session.visit.learned,
                together=False,
            )
            for lesson in session.lessons()
        )
        self._lessons.put((*alone, *(_together_row(one, language) for one in self._together())))
        self.changed.emit()


def _together_row(walkthrough: Walkthrough, language: str) -> LessonRow:
    return LessonRow(
        walkthrough.id,
        walkthrough.topic,
        walkthrough.icon,
        walkthrough.title.shown(language),
        walkthrough.errand.shown(language),
        walkthrough.minutes,
        len(walkthrough.steps),
        learned=False,
        together=True,
    )
