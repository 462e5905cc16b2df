"""The facts that lessons tell once staff have vouched for them: each with its source, its dates, and who said so."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import starmap
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.here import here
from kiosk.lessons.facts import mark
from kiosk.ui.list_models.rows import RowsListModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.lessons.facts import Fact
    from kiosk.lessons.lesson import Lesson
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.fact_desk import FactDesk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class FactRow:
    """``standing``: ``shown``, ``hidden``, ``changed`` since it was ticked, or ``unverified`` and so never shown.

    ``who`` and ``since`` say whose tick it is, of a fact that is shown or has changed.
    """

    fact_id: str
    about: str
    sentence: str
    source: str
    checked_on: str
    review_by: str
    overdue: bool
    lessons: str
    standing: str
    who: str
    since: str


@QmlElement
@QmlUncreatable("made by the app")
class FactsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """In the order of the lessons' file, so that nothing jumps away under a finger."""

    changed = Signal()

    def __init__(
        self, desk: FactDesk, conductor: Conductor, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conductor = conductor
        self._today = today
        self._rows = RowsListModel(FactRow, self)
        desk.changed.connect(self._update)
        conductor.changed.connect(self._update)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._rows.rows)

    @Property(int, notify=changed)
    def shown(self) -> int:
        return sum(row.standing == "shown" for row in self._rows.rows)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._desk.trouble

    @Slot(str, bool)
    def put(self, fact_id: str, given: bool) -> None:
        """“Đúng, cho hiện”, or taken back."""
        catalogue = self._conductor.session.catalogue
        found = next((fact for fact in catalogue.facts if fact.id == fact_id), None) if catalogue else None
        if found is not None:
            self._desk.put(found, given=given)

    def _update(self) -> None:
        catalogue = self._conductor.session.catalogue
        told = catalogue.facts_told() if catalogue else ()
        self._rows.put(tuple(starmap(self._row, told)))
        self.changed.emit()

    def _row(self, fact: Fact, lessons: tuple[Lesson, ...]) -> FactRow:
        shown = self._conductor.shown
        tick = self._desk.ticks.get(fact.id)
        given = tick if tick is not None and tick.given else None
        review_by = min(lesson.review_by for lesson in lessons)
        if fact.status != "verified":
            standing = "unverified"
        elif given is None:
            standing = "hidden"
        else:
            standing = "shown" if given.mark == mark(fact) else "changed"
        return FactRow(
            fact.id,
            shown(fact.about),
            shown(fact.text),
            fact.source,
            _day(fact.checked_on),
            _day(review_by),
            review_by < self._today(),
            ", ".join(f"“{shown(lesson.title)}”" for lesson in lessons),
            standing,
            given.who if given else "",
            _day(here(given.hour).date()) if given else "",
        )


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"
