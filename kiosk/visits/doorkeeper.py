"""Lets in whoever knows a PIN, and counts every try before it looks at it."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from kiosk.errors import KnownError
from kiosk.records.people import KEYBOARD, Deed, Role
from kiosk.visits import tries as counting
from kiosk.visits.pins import good_enough

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.records.people import Done, Locked, Person, Tries
    from kiosk.visits.pins import Seal
    from kiosk.visits.tries import Uptime


class Book(Protocol):
    """Where people and tries are remembered (fulfilled by ``records.staff_book``)."""

    def tries(self) -> Tries: ...
    def put_tries(self, tries: Tries) -> None: ...
    def locks(self) -> Sequence[Locked]: ...
    def add(self, name: str, role: Role, lock: str, by: str, deed: Deed) -> Person: ...
    def change_lock(self, number: int, lock: str | None, by: str) -> None: ...
    def recovery_number(self) -> str: ...
    def drop_recovery_number(self) -> None: ...
    def recover(self, used: str, person: Person, lock: str, by: str) -> Person | None: ...
    def log(self) -> Sequence[Done]: ...
    def note(self, who: str, deed: Deed, whom: str) -> None: ...


class Mark(Protocol):
    """Left once somebody has a PIN, beside the book and not in it: a book that is lost lets nobody begin anew."""

    def there(self) -> bool: ...
    def leave(self) -> None: ...


@dataclass(frozen=True)
class Verdict:
    """``person`` whose PIN it was; else how long to ``wait`` (seconds) and how many tries are ``left`` before a wait.

    ``looked_at`` false: the try came too early and was not even looked at.
    """

    person: Person | None = None
    wait: float = 0.0
    left: int = counting.FREE
    looked_at: bool = True


class Doorkeeper:
    """Slow on purpose, and waits for the disk: never called on the GUI thread. Every method raises KnownError."""

    def __init__(self, book: Book, seal: Callable[[], Seal], now: Callable[[], Uptime], mark: Mark) -> None:
        self._book = book
        self._seal = seal
        self._now = now
        self._mark = mark
        self._one_at_a_time = threading.Lock()
        self.unclaimed = False
        """Nobody has ever had a PIN here; known once the keeper has looked."""

    def look(self) -> Verdict:
        """How long the door still waits. Remembers that the machine was restarted, so that the wait begins once."""
        with self._one_at_a_time:
            self._look_for_people()
            now = self._now()
            before = self._book.tries()
            tries = counting.at(before, now)
            if tries != before and tries.level:
                self._book.put_tries(tries)
            return Verdict(wait=counting.wait(tries, now), left=counting.left(tries))

    def check(self, pin: str) -> Verdict:
        with self._one_at_a_time:
            now = self._now()
            tries = self._book.tries()
            wait = counting.wait(tries, now)
            if wait:
                return Verdict(wait=wait, left=counting.left(tries), looked_at=False)
            tries = counting.tried(tries, now)
            # On disk before anything is compared: neither a power cut nor a full disk gives a try away.
            self._book.put_tries(tries)
            person = self._seal().find(pin, self._book.locks())
            if person is None:
                return Verdict(wait=counting.wait(tries, now), left=counting.left(tries))
            self._book.put_tries(counting.opened(tries))
            if person.role is Role.ADMIN:
                # Nobody has forgotten anything: a slip that is still on its way opens nothing any more.
                self._book.drop_recovery_number()
            return Verdict(person)

    def people(self) -> list[Person]:
        return [one.person for one in self._book.locks()]

    def note(self, who: str, deed: Deed, whom: str) -> None:
        self._book.note(who, deed, whom)

    def log(self) -> list[Done]:
        """What was done at this door, the newest first."""
        return list(self._book.log())

    def enrol(self, name: str, role: Role, pin: str, by: str = KEYBOARD) -> Person | None:
        """A new person; None if the PIN will not do, or is somebody else's."""
        with self._one_at_a_time:
            return self._enrol(name, role, pin, by, Deed.ADDED)

    def claim(self, name: str, pin: str) -> Person | None:
        """The first of all, an admin; None if the PIN will not do, or if somebody was quicker."""
        with self._one_at_a_time:
            self._look_for_people()
            return self._enrol(name, Role.ADMIN, pin, name, Deed.CLAIMED) if self.unclaimed else None

    def recovery_number(self) -> str:
        """What a slip for a forgotten PIN must name; the same until it is used, or until an admin comes in."""
        return self._book.recovery_number()

    def recover(self, used: str, person: Person, pin: str, by: str) -> Person | None:
        """The PIN of ``person`` set anew (number 0: somebody new), by the slip that names ``used`` and that ``by`` has
        signed; no wait stands in the way, and none is left. None if the PIN will not do, or the number has ended.
        """
        with self._one_at_a_time:
            seal = self._seal()
            others = [one for one in self._book.locks() if one.person.number != person.number]
            if not good_enough(pin) or seal.find(pin, others):
                return None
            return self._book.recover(used, person, seal.lock(pin), by)

    def renew(self, number: int, pin: str, by: str = KEYBOARD) -> bool:
        """Another PIN; false if it will not do, or is somebody else's."""
        with self._one_at_a_time:
            seal = self._seal()
            others = [one for one in self._book.locks() if one.person.number != number]
            if not good_enough(pin) or seal.find(pin, others):
                return False
            self._book.change_lock(number, seal.lock(pin), by)
            return True

    def remove(self, number: int, by: str = KEYBOARD) -> bool:
        """From now on their PIN opens nothing. False for the last admin: nobody could let anybody in any more."""
        with self._one_at_a_time:
            left = [one.person for one in self._book.locks() if one.person.number != number]
            if not any(one.role is Role.ADMIN for one in left):
                return False
            self._book.change_lock(number, None, by)
            return True

    def forgive(self) -> None:
        """No wait any more: somebody with the recovery key or at the machine's own keyboard says so."""
        with self._one_at_a_time:
            self._book.put_tries(replace(self._book.tries(), in_row=0))

    def _enrol(self, name: str, role: Role, pin: str, by: str, deed: Deed) -> Person | None:
        if not good_enough(pin):
            return None
        seal = self._seal()
        if seal.find(pin, self._book.locks()):
            return None
        person = self._book.add(name, role, seal.lock(pin), by, deed)
        self.unclaimed = False
        with suppress(KnownError):
            # If this disk is full, the next look does it: until then the book itself knows the person.
            self._mark.leave()
        return person

    def _look_for_people(self) -> None:
        marked = self._mark.there()
        self.unclaimed = not marked and not self._book.locks()
        if not marked and not self.unclaimed:
            with suppress(KnownError):
                self._mark.leave()
