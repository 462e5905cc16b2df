"""Where staff vouch for the facts of the lessons: what they have said of each, and so what visitors are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.lessons.facts import mark, vouched
from kiosk.ui.jobs import settle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.facts import Fact
    from kiosk.records.tick_book import Tick
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Err, Jobs, Ok
    from kiosk.visits.session import Session


class Book(Protocol):
    """Fulfilled by ``records``; both block."""

    def put(self, fact: str, mark: str, staff: int, *, given: bool) -> None: ...
    def newest(self) -> Mapping[str, Tick]: ...


class FactDesk(QObject):
    """``ticks``: what was last said of each fact, by its id. Until they have been read nothing is vouched for."""

    changed = Signal()

    def __init__(
        self, book: Book, session: Session, doorway: Doorway, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._session = session
        self._doorway = doorway
        self._jobs = jobs
        self._busy = False
        self.ticks: Mapping[str, Tick] = {}
        self.trouble = ""
        """Why the last touch is not kept; empty when all is well."""
        doorway.changed.connect(self._door_moved)

    def read(self) -> None:
        """Once the records are open, and after every change."""
        self._jobs.run(self._book.newest, self._was_read)

    def stand(self) -> None:
        """The lessons may be others now: what has changed in them nobody has vouched for."""
        catalogue = self._session.catalogue
        marks = {tick.fact: tick.mark for tick in self.ticks.values() if tick.given}
        self._session.ticked = vouched(catalogue.facts, marks) if catalogue else frozenset()
        self.changed.emit()

    def put(self, fact: Fact, *, given: bool) -> None:
        """Whoever is here says that it is true, or takes that back."""
        person = self._doorway.person
        if person is None or self._busy:
            return

        def write() -> Mapping[str, Tick]:
            self._book.put(fact.id, mark(fact), person.number, given=given)
            return self._book.newest()

        self._busy = True
        self._jobs.run(write, self._was_read)

    def _was_read(self, outcome: Ok[Mapping[str, Tick]] | Err) -> None:
        self._busy = False
        settle(outcome, self._know, self._tell)
        self.stand()

    def _know(self, ticks: Mapping[str, Tick]) -> None:
        self.ticks, self.trouble = ticks, ""

    def _tell(self, trouble: str) -> None:
        self.trouble = trouble

    def _door_moved(self) -> None:
        if self._doorway.person is None and self.trouble:
            self.trouble = ""
            self.changed.emit()
