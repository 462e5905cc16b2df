"""Where staff count what they led: the form that is open, and what they have entered today. Every touch is kept."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KnownError
from kiosk.here import HERE, here
from kiosk.records.counts import CountState
from kiosk.ui.english import told
from kiosk.ui.jobs import Err, Ok
from kiosk.visits import counting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.records.counts import Count
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Jobs
    from kiosk.visits.counting import Held

PAGE = "staffCounts"


class Book(Protocol):
    """Fulfilled by ``records``; both block."""

    def keep(self, count: Count, number: int | None = None, since: datetime | None = None) -> int: ...
    def of(self, staff: int, since: datetime) -> Mapping[int, Count]: ...


class CountDesk(QObject):
    """``count`` is the form that is open, None while the list is shown. ``mine`` is what this person entered today, and
    every draft that waits for them.

    A draft is written at every touch, so that a power cut or a locked door loses nothing; what is entered already
    changes only when it is entered again.
    """

    changed = Signal()
    drafted = Signal()
    """What was led is on disk as a draft: it need not be kept elsewhere any more."""

    def __init__(
        self,
        book: Book,
        jobs: Jobs,
        doorway: Doorway,
        now: Callable[[], tuple[datetime, bool]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._jobs = jobs
        self._doorway = doorway
        self._now = now
        self._here = False
        self._writing = False
        self._again = False
        self.count: Count | None = None
        self.number: int | None = None
        self.mine: Mapping[int, Count] = {}
        self.known = False
        """``mine`` has been read."""
        self.trouble = ""
        """Why the last touch is not kept; empty when all is well."""
        doorway.changed.connect(self._door_moved)
        doorway.opened.connect(self._read)

    @property
    def waiting(self) -> int:
        """Drafts that somebody still has to enter or drop."""
        return sum(count.state is CountState.DRAFT for count in self.mine.values())

    @property
    def busy(self) -> bool:
        return self._writing

    def of_another(self, count: Count) -> bool:
        """A draft of somebody who has left: it waits for anybody."""
        person = self._doorway.person
        return person is not None and count.staff != person.number

    def begin(self, held: Held) -> None:
        """What was led just now is over: its form opens."""
        person = self._doorway.person
        if person is not None:
            self._open(counting.begun(held, person.number, *self._now()))
            self._doorway.go(PAGE)

    def begin_other(self) -> None:
        """Something that was led without the kiosk."""
        person = self._doorway.person
        if person is not None:
            self._open(counting.other(person.number, *self._now()))

    def set_aside(self, held: Held, staff: int, hour: datetime, clock_ok: bool) -> None:
        """What nobody goes on with any more waits as a draft for whoever led it."""
        count = counting.begun(held, staff, hour, clock_ok)
        self._jobs.run(lambda: self._book.keep(count), self._was_set_aside)

    def take_up(self, number: int) -> None:
        """A draft, or something entered earlier today."""
        person = self._doorway.person
        if person is not None and number in self.mine:
            self.count, self.number, self.trouble = counting.taken_over(self.mine[number], person.number), number, ""
            self.changed.emit()

    def change(self, move: Callable[[Count], Count]) -> None:
        if self.count is None or (self._writing and self.count.state is CountState.ENTERED):
            return
        self.count = move(self.count)
        if self.count.state is CountState.DRAFT:
            self._write()
        self.changed.emit()

    def enter(self) -> None:
        """It counts from now on."""
        self._settle(CountState.ENTERED)

    def later(self) -> None:
        """The list again; a draft stays a draft."""
        self.count, self.number, self.trouble = None, None, ""
        self._read()

    def drop(self) -> None:
        """Not to be counted."""
        self._settle(CountState.REMOVED)

    def put(self, number: int, state: CountState) -> None:
        """Remove one of the list, or take it back."""
        if self._writing:
            return
        self.take_up(number)
        self._settle(state)

    def _open(self, count: Count) -> None:
        self.count, self.number, self.trouble = count, None, ""
        self._write()
        self.changed.emit()

    def _settle(self, state: CountState) -> None:
        if self.count is not None:
            self.count = counting.in_state(self.count, state)
            self._write()
            self.changed.emit()

    def _write(self) -> None:
        """One after the other: a later touch waits until the earlier one is kept, and is then written as it stands."""
        count, number = self.count, self.number
        if count is None:
            return
        if self._writing:
            self._again = True
            return
        self._writing, self._again = True, False
        since = None if number is None else self.today
        self._jobs.run(lambda: (count, self._book.keep(count, number, since)), self._written)

    def _written(self, outcome: Ok[tuple[Count, int]] | Err) -> None:
        self._writing = False
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        else:
            count, number = outcome.value
            self.trouble = ""
            self.drafted.emit()
            if self.count is not None and self.number in {None, number}:
                self.number = number
                if self._again:
                    self._write()
                elif count.state is not CountState.DRAFT:
                    self.count, self.number = None, None
                    self._read()
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.trouble = told(error)
        if self.count is not None and self.number not in self.mine:
            # It is still a draft: the same touch may be tried again.
            self.count = counting.in_state(self.count, CountState.DRAFT)

    def _read(self) -> None:
        person = self._doorway.person
        if person is not None:
            today = self.today
            self._jobs.run(lambda: (person.number, self._book.of(person.number, today)), self._was_read)
        self.changed.emit()

    def _was_set_aside(self, outcome: Ok[int] | Err) -> None:
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        else:
            self.drafted.emit()
        if self._here and self.count is None:
            self._read()
        self.changed.emit()

    def _was_read(self, outcome: Ok[tuple[int, Mapping[int, Count]]] | Err) -> None:
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        else:
            person = self._doorway.person
            if person is not None and person.number == outcome.value[0]:
                self.mine, self.known, self.trouble = outcome.value[1], True, ""
        self.changed.emit()

    def _door_moved(self) -> None:
        """Whoever comes to the page sees what they entered today; when the door is shut, nobody sees anything."""
        was_here, self._here = self._here, self._doorway.door.page == PAGE
        if self._doorway.person is None and (self.mine or self.count):
            self.count, self.number, self.mine, self.known = None, None, {}, False
            self.changed.emit()
        elif self._here and not was_here:
            self._read()
        elif was_here and not self._here and self.count is not None:
            self.later()

    @property
    def today(self) -> datetime:
        """When it began."""
        return datetime.combine(here(self._now()[0]).date(), time(), HERE).astimezone(UTC)
