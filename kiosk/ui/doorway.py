"""The staff door as it stands in the hall: opened by a PIN, locked by itself; meanwhile the visit is on hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import KnownError, Notice
from kiosk.ui.english import said, told
from kiosk.ui.jobs import Err, Ok
from kiosk.visits.pins import LONGEST
from kiosk.visits.staff import HOME, Door, Doorstep

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.records.people import Person
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.jobs import Jobs
    from kiosk.visits.doorkeeper import Doorkeeper, Verdict

ERASE = "xoa"
_TICK_MS = 250
FIRST_START_S = 3600
"""So long after the kiosk was started the wizard may be opened while there is no PIN.

It has no key, and the hall has children. Whoever may switch the kiosk off and on has come to install it; a kiosk that
has stood there unfinished since the morning is nobody's to take. Until it has an admin it says so on its first page.
"""


class Doorway(QObject):
    """Signals: ``changed`` after anything of the door moved, ``opened`` when somebody came in, ``locked`` when it is shut.

    What other pages of the staff's need: ``person`` who is here, ``go`` to a page, ``lead`` while a citizen is led,
    ``lock``.
    """

    changed = Signal()
    opened = Signal()
    locked = Signal()

    def __init__(
        self,
        keeper: Doorkeeper,
        conductor: Conductor,
        jobs: Jobs,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._conductor = conductor
        self._jobs = jobs
        self._monotonic = monotonic
        self._began = monotonic()
        self._pin = ""
        self._wait_until = 0.0
        self.door = Door()
        self.checking = False
        self.trouble = ""
        """What keeps the door shut beside a wrong PIN: a full disk."""
        self.missed = False
        """The last PIN was not right."""
        self.for_stick = False
        """The kiosk asks by itself, because of a stick."""
        self.tries_left = 0
        self._seconds = 0
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._look)

    @property
    def person(self) -> Person | None:
        """Who is here; None while the door is shut."""
        return self.door.person

    @property
    def digits(self) -> int:
        """How many have been typed: nothing else of a PIN is ever shown."""
        return len(self._pin)

    @property
    def wait(self) -> int:
        """Whole seconds until the next try."""
        return max(0, -int(-(self._wait_until - self._monotonic()) // 1))

    @property
    def cleaning(self) -> int:
        """Seconds in which touches do nothing because the screen is wiped; 0 at all other times."""
        return self.door.seconds_of_cleaning(self._monotonic())

    # What a touch does

    def touched(self) -> bool:
        """Any touch or key; true if nothing may come of it."""
        self._set(self.door.touched(self._monotonic()))
        return bool(self.cleaning)

    def ask(self, *, for_stick: bool = False) -> None:
        """The corner, or its key, was held long enough; or a stick was plugged in."""
        self._forget_pin()
        self.for_stick = for_stick
        self.trouble, self.missed = "", False
        self._set(self.door.asked(self._monotonic()))
        if self.door.step is Doorstep.ASKING and not self._first_start():
            self.checking = True
            self._jobs.run(self._keeper.look, self._looked)

    def press(self, key: str) -> None:
        """A digit, or ``ERASE``."""
        if not self._takes_a_pin:
            return
        self.missed = False
        if key == ERASE:
            self._pin = self._pin[:-1]
        elif len(self._pin) < LONGEST:
            self._pin += key
        self.changed.emit()

    def enter(self) -> None:
        if not self._takes_a_pin or not self._pin:
            return
        pin = self._pin
        self._forget_pin()
        self.checking = True
        self._jobs.run(lambda: self._keeper.check(pin), self._checked)
        self.changed.emit()

    def forgotten(self) -> None:
        """From the number pad to what can be done without a PIN."""
        self._forget_pin()
        self._set(self.door.forgotten(self._monotonic()))

    def let_in(self, person: Person) -> None:
        """Their PIN was right, or has just been set anew by a slip."""
        self._set(self.door.opened(person, self._monotonic()))
        if self.person is not None:
            # Whoever opens the door has come: nobody has to be called any more.
            self._conductor.staff_came()
            self.opened.emit()

    def go(self, page: str = HOME) -> None:
        self._set(self.door.to(page, self._monotonic()))

    def lead(self, leading: bool) -> None:
        """While true the citizen's page stands in front, the visit's idle time rests, and the door waits 10 minutes."""
        self._set(self.door.led(leading, self._monotonic()))

    def clean(self) -> None:
        self._set(self.door.cleaned(self._monotonic()))

    def lock(self) -> None:
        self._set(self.door.locked())

    @property
    def _takes_a_pin(self) -> bool:
        asking = self.door.step is Doorstep.ASKING and not self.door.page and not self._keeper.unclaimed
        return asking and not self.checking and not self.wait

    # What happens by itself

    def _first_start(self) -> bool:
        """True if there is no PIN to ask for."""
        if not self._keeper.unclaimed:
            return False
        if self._monotonic() - self._began < FIRST_START_S:
            self._set(self.door.first_start(self._monotonic()))
        else:
            self.trouble = said(_TOO_LATE)
            self.changed.emit()
        return True

    def _looked(self, outcome: Ok[Verdict] | Err) -> None:
        self.checking = False
        if isinstance(outcome, Ok):
            self._heed(outcome.value)
            if self.door.step is Doorstep.ASKING:
                self._first_start()
        else:
            self._fail(outcome.error)
        self.changed.emit()

    def _checked(self, outcome: Ok[Verdict] | Err) -> None:
        self.checking = False
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        elif outcome.value.person is not None:
            self.let_in(outcome.value.person)
        else:
            self.missed = outcome.value.looked_at
            self._heed(outcome.value)
        self.changed.emit()

    def _heed(self, verdict: Verdict) -> None:
        self._wait_until = self._monotonic() + verdict.wait
        self.tries_left = verdict.left

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.trouble = told(error)

    def _forget_pin(self) -> None:
        self._pin = ""

    def _look(self) -> None:
        self._set(self.door.at(self._monotonic()))
        seconds = self.wait or self.cleaning
        if seconds != self._seconds:
            self._seconds = seconds
            self.changed.emit()

    def _set(self, door: Door) -> None:
        before, self.door = self.door, door
        if before == door:
            return
        if door.step is Doorstep.LOCKED:
            self._forget_pin()
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()
        self._conductor.hold(holds=door.holds, covers=door.covers)
        if door.step is Doorstep.LOCKED:
            self.locked.emit()
        if _shown(before) != _shown(door):
            self.changed.emit()


_TOO_LATE = Notice(
    "D-103",
    "Máy chưa cài xong, và đã bật hơn một giờ.",
    "Bà con vẫn học bình thường.",
    "Mời người cài máy tắt máy, bật lại, rồi cài trong vòng một giờ.",
)


def _shown(door: Door) -> tuple[object, ...]:
    return door.step, door.person, door.page, door.leading, door.cleaning_since
