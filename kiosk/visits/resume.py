"""Three pictures that stand for a lesson left half-way: given, found again the same day, spent. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, get_args

from kiosk.lessons.lesson import Mode
from kiosk.lessons.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LIMIT = 200
"""Lessons kept a day: five times the files that pass a commune's counter. The oldest makes room for the newest."""

MODES: tuple[Mode, ...] = get_args(Mode)


@dataclass(frozen=True)
class Picture:
    """``icon`` is its drawing and its id."""

    icon: str
    name: Text


PICTURES = (
    Picture("house", Text("Ngôi nhà", "House")),
    Picture("fish", Text("Con cá", "Fish")),
    Picture("brolly", Text("Cái ô", "Umbrella")),
    Picture("buffalo", Text("Con trâu", "Buffalo")),
    Picture("hen", Text("Con gà", "Hen")),
    Picture("maize", Text("Bắp ngô", "Maize")),
    Picture("drum", Text("Cái trống", "Drum")),
    Picture("mountain", Text("Ngọn núi", "Mountain")),
    Picture("sun", Text("Mặt trời", "Sun")),
    Picture("cup", Text("Cái cốc", "Cup")),
    Picture("key", Text("Chìa khoá", "Key")),
    Picture("flower", Text("Bông hoa", "Flower")),
)
"""Things that elderly people of the highlands tell apart at a glance and name without thinking."""

BY_ICON = {picture.icon: picture for picture in PICTURES}

Code = tuple[str, str, str]
"""Icons of three different pictures, in their order: 1,320 codes."""


@dataclass(frozen=True)
class Left:
    """Where a lesson was left, and how it was heard and read. Nothing of the visitor."""

    lesson: str
    step: str
    voice: str
    text: str
    mode: Mode


@dataclass(frozen=True)
class Codes:
    """The codes of one ``day`` (ISO date, local), the oldest first."""

    day: str = ""
    entries: tuple[tuple[Code, Left], ...] = ()

    def on(self, day: str) -> Codes:
        """At midnight every code ends."""
        return self if day == self.day else Codes(day)

    def find(self, code: Sequence[str]) -> Left | None:
        return next((left for known, left in self.entries if known == tuple(code)), None)

    def without(self, code: Sequence[str]) -> Codes:
        return replace(self, entries=tuple(entry for entry in self.entries if entry[0] != tuple(code)))

    def moved(self, code: Code, left: Left) -> Codes:
        """The same code for a place further on; the entry is now the newest."""
        return replace(self, entries=(*self.without(code).entries, (code, left)))

    def added(self, left: Left, below: Callable[[int], int]) -> tuple[Codes, Code]:
        """A new code for ``left``. ``below(n)`` draws a number from 0 to n − 1.

        Never the pictures of a living code, in any order: people remember the pictures better than their order.
        """
        kept = self.entries[len(self.entries) - LIMIT + 1 :] if len(self.entries) >= LIMIT else self.entries
        taken = {frozenset(code) for code, _ in kept}
        free = [three for three in combinations(BY_ICON, 3) if frozenset(three) not in taken]
        rest = list(free[below(len(free))])
        first, second = rest.pop(below(3)), rest.pop(below(2))
        code = (first, second, rest[0])
        return replace(self, entries=(*kept, (code, left))), code
