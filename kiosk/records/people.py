"""Who may open the staff door, and how often it was tried in vain: the values, without the database."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

LONGEST_PERSON = 40
"""Letters of a name as it is shown: “Anh Páo”, “Chị Mai – quầy 2”."""


KEYBOARD = "Bàn phím của máy"
"""Who does what is done by the command line."""


class Role(StrEnum):
    STAFF = "staff"
    ADMIN = "admin"

    def may(self, needed: Role) -> bool:
        """An admin may do whatever staff may."""
        return self is Role.ADMIN or needed is Role.STAFF


@dataclass(frozen=True)
class Person:
    """``number`` stays theirs after they have left, so that what they entered still has a name."""

    number: int
    name: str
    role: Role


@dataclass(frozen=True)
class Locked:
    """A person and what their PIN must lead to: an argon2id string, never the PIN."""

    person: Person
    lock: str = field(repr=False)


class Deed(StrEnum):
    """What is written down of the staff door; a new kind needs a migration."""

    CLAIMED = "claimed"
    ADDED = "added"
    RENEWED = "renewed"
    REMOVED = "removed"
    RECOVERED = "recovered"
    """A PIN was set anew by a slip; ``who`` has signed it."""
    SETTINGS = "settings"
    """Taken from a stick."""


@dataclass(frozen=True)
class Done:
    """One line of the log of the staff door: ``who`` did what to ``whom``, ``hour`` in UTC."""

    hour: datetime
    clock_ok: bool
    who: str
    deed: Deed
    whom: str


@dataclass(frozen=True)
class Tries:
    """Tries in vain at the door, whoever made them.

    ``in_row`` since it was last opened; ``level`` of all of them, sinking with the time the machine has run. ``since``
    are seconds of the run ``boot`` of the machine in which the two were last looked at.
    """

    in_row: int = 0
    level: float = 0.0
    boot: str = ""
    since: float = 0.0
