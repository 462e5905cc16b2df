"""What staff may enter of a walkthrough, a group or a contest: closed lists and numbers, no word of a visitor."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.records.events import LONGEST_SECONDS, check_name, rounded

if TYPE_CHECKING:
    from datetime import datetime


class CountKind(StrEnum):
    """A new kind needs a migration."""

    WALKTHROUGH = "walkthrough"
    GROUP = "group"
    CONTEST = "contest"


class People(StrEnum):
    """The groups of the quarterly report, by the codes of the lessons' audience; a new one needs a migration."""

    ELDERLY = "nct"
    WOMEN = "pn"
    FARMERS = "nd"
    YOUTH = "tn"
    PUPILS = "hs"
    POOR = "ho-ngheo"
    MINORITY = "dtts"


class CountState(StrEnum):
    """Only what is entered counts; a draft waits for whoever began it, what was removed can be taken back that day."""

    DRAFT = "draft"
    ENTERED = "entered"
    REMOVED = "removed"


MOST_TURNS = 999
MOST_ASKED = 999
MOST_HANDS = 99_999
LONGEST_VILLAGE = 60


@dataclass(frozen=True)
class Count:
    """``subject`` is the id of the walkthrough, lesson or quiz; ``staff`` the number of whoever enters it.

    ``village`` is one of the settings, None and no ``groups``: not told. ``helped`` are (lesson, step) that needed help.
    Of a contest ``right`` first answers of ``asked`` questions; of a room that was asked ``hands``: lesson, step, hands
    for the right answer, all hands.
    """

    kind: CountKind
    subject: str
    staff: int
    hour: datetime
    clock_ok: bool
    seconds: int = 0
    turns: int = 1
    groups: frozenset[People] = frozenset()
    village: str | None = None
    assisted: bool = True
    helped: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    right: int = 0
    asked: int = 0
    hands: frozenset[tuple[str, str, int, int]] = field(default_factory=frozenset)
    state: CountState = CountState.DRAFT

    def __post_init__(self) -> None:
        check_name("subject", self.subject)
        for lesson, step in self.helped:
            check_name("helped", lesson)
            check_name("helped", step)
        for lesson, step, right, hands in self.hands:
            check_name("hands", lesson)
            check_name("hands", step)
            if not 0 <= right <= hands <= MOST_HANDS:
                raise ValueError(f"a count has up to {MOST_HANDS} hands at a step, and no more right ones")
        if not 1 <= self.turns <= MOST_TURNS:
            raise ValueError(f"a count has 1 to {MOST_TURNS} turns")
        if not 0 <= self.right <= self.asked <= MOST_ASKED:
            raise ValueError(f"a count has up to {MOST_ASKED} questions, and no more right answers")
        if self.village is not None and not 0 < len(self.village) <= LONGEST_VILLAGE:
            raise ValueError(f"a village's name has 1 to {LONGEST_VILLAGE} letters")
        object.__setattr__(self, "seconds", min(LONGEST_SECONDS, rounded(self.seconds)))
        object.__setattr__(self, "groups", frozenset(map(People, self.groups)))
