"""The staff door as a pure state machine: locked, asking for a PIN, open for one person, and locked again by itself.

Only this door locks, never the public side: while it is shut or asks for a PIN the visit of the moment stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.records.people import Person

ASKING_S = 30
"""A number pad that nobody touches goes away: whoever held the corner did not mean it."""
OPEN_S = 90
LEADING_S = 600
"""Inside a walkthrough people talk for minutes without touching the screen."""
CLEANING_S = 30
"""Touches do nothing while the screen is wiped."""

HOME = "staffHome"
FIRST = "staffFirst"
"""The wizard of the first start, when there is nobody yet who could open the door."""

FORGOTTEN = "staffForgotten"
"""What to do about a forgotten PIN: before the door, not behind it."""


class Doorstep(StrEnum):
    LOCKED = "locked"
    ASKING = "asking"
    OPEN = "open"


@dataclass(frozen=True)
class Door:
    """Times are seconds of one monotonic clock. ``person`` only while it is open, ``page`` also for a forgotten PIN.

    ``leading``: staff lead a citizen or a group; the citizen's page stands in front, and is as alive as ever.
    """

    step: Doorstep = Doorstep.LOCKED
    person: Person | None = None
    page: str = ""
    leading: bool = False
    quiet_since: float = 0.0
    cleaning_since: float | None = None

    @property
    def covers(self) -> bool:
        """The staff's pages lie over the citizen's, whose visit is on hold."""
        return self.step is not Doorstep.LOCKED and not self.leading

    @property
    def holds(self) -> bool:
        """The visitor's idle time does not run: staff are here."""
        return self.step is not Doorstep.LOCKED

    def asked(self, now: float) -> Door:
        """Somebody held the corner. An open door stays open, and shows its home page again; the wizard stays."""
        if self.step is Doorstep.OPEN:
            return self.to(HOME, now)
        return Door(Doorstep.ASKING, quiet_since=now)

    def forgotten(self, now: float) -> Door:
        """Whoever was asked for a PIN has none."""
        return Door(Doorstep.ASKING, page=FORGOTTEN, quiet_since=now) if self.step is Doorstep.ASKING else self

    def opened(self, person: Person, now: float) -> Door:
        """The PIN was right, or has just been set anew. A door that has been left in the meantime stays shut."""
        if self.step is not Doorstep.ASKING:
            return self
        return Door(Doorstep.OPEN, person, HOME, quiet_since=now)

    def first_start(self, now: float) -> Door:
        """The wizard, for whoever installs the kiosk: there is no PIN yet, and no other page for them."""
        return Door(Doorstep.OPEN, page=FIRST, quiet_since=now)

    def to(self, page: str, now: float) -> Door:
        """Another page of the staff's; whoever was led is let go."""
        if self.person is None:
            return self
        return replace(self, page=page, leading=False, quiet_since=now)

    def led(self, leading: bool, now: float) -> Door:
        """A walkthrough or group begins or ends."""
        return replace(self, leading=leading, quiet_since=now) if self.person is not None else self

    def cleaned(self, now: float) -> Door:
        """“Lau màn hình” begins."""
        return replace(self, cleaning_since=now) if self.step is Doorstep.OPEN else self

    def touched(self, now: float) -> Door:
        return self if self.cleaning_since is not None else replace(self, quiet_since=now)

    def locked(self) -> Door:
        return Door()

    def at(self, now: float) -> Door:
        """The door at ``now``: nobody has to remember to lock it."""
        if self.step is Doorstep.LOCKED:
            return self
        if self.cleaning_since is not None:
            done = now - self.cleaning_since >= CLEANING_S
            return replace(self, cleaning_since=None, quiet_since=now) if done else self
        return Door() if now - self.quiet_since >= self.patience else self

    @property
    def patience(self) -> float:
        """Seconds without a touch until it locks itself."""
        if self.leading or self.page in {FIRST, FORGOTTEN}:
            return LEADING_S
        return ASKING_S if self.step is Doorstep.ASKING else OPEN_S

    def seconds_of_cleaning(self, now: float) -> int:
        """Whole seconds until touches count again; 0 while nothing is cleaned."""
        if self.cleaning_since is None:
            return 0
        return max(1, round(CLEANING_S - (now - self.cleaning_since)))
