"""Folds raw events into sums that can be added: in any order, over any split, the same figures come out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.here import here

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.reports.raw import RawCount, RawEvent

UNTOLD = ""
"""The village, or the group, of whoever preferred not to say."""

Key = tuple[str, bool, tuple[str, ...]]
"""What is counted, whether the hour is sure, and of which lesson, topic, village …"""

Moment = tuple[bool, datetime]
"""Whether the hour is in doubt, and the hour: the smaller is the better one."""

_SIMPLE = {
    "lesson_begun": "begun",
    "lesson_finished": "finished",
    "qr_shown": "codes",
    "staff_called": "called",
    "staff_came": "came",
}
_AT_STEP = {
    "step_done": "step done",
    "lesson_left": "step left",
    "help_given": "step helped",
    "screen_differs": "step differs",
}
_ONLY_TOUCHED = {"visit_began", "visit_ended", "staff_came", "visit_led"}
"""A visit of nothing else has not used the kiosk."""


@dataclass(frozen=True)
class Tally:
    """``sums`` add up. Of a visit is remembered when it began, and whether anything was done in it: both may
    stand in different parts of a split, so they meet only when all parts are added.
    """

    sums: Counter[Key] = field(default_factory=Counter)
    began: dict[int, Moment] = field(default_factory=dict)
    used: frozenset[int] = frozenset()
    assisted: frozenset[int] = frozenset()
    led: frozenset[int] = frozenset()

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.sums + other.sums,
            {visit: min(_moments(visit, self, other)) for visit in self.began | other.began},
            self.used | other.used,
            self.assisted | other.assisted,
            self.led | other.led,
        )

    def number(self, what: str, *key: str, sure: bool = True) -> int:
        return self.sums[what, sure, key]

    def keys(self, what: str) -> set[tuple[str, ...]]:
        """Everything for which ``what`` was counted, sure of the hour or not."""
        return {key for counted, _, key in self.sums if counted == what}


def tally(events: Iterable[RawEvent] = (), counts: Iterable[RawCount] = ()) -> Tally:
    """One pass; nothing of an event is kept but what is counted."""
    sums: Counter[Key] = Counter()
    began: dict[int, Moment] = {}
    used: set[int] = set()
    assisted: set[int] = set()
    led: set[int] = set()
    for event in events:
        kind, sure = event.kind, event.clock_ok
        if event.visit and kind not in _ONLY_TOUCHED:
            used.add(event.visit)
        if event.visit and kind == "visit_began":
            moment = not sure, event.hour
            began[event.visit] = min(began.get(event.visit, moment), moment)
        if event.visit and kind == "visit_assisted":
            assisted.add(event.visit)
        if event.visit and kind == "visit_led":
            led.add(event.visit)
        if kind in _SIMPLE:
            sums[_SIMPLE[kind], sure, ()] += 1
        if kind in _AT_STEP and event.lesson and event.step:
            sums[_AT_STEP[kind], sure, (event.lesson, event.step)] += 1
        if kind in {"lesson_begun", "lesson_finished"} and event.lesson:
            sums[f"{_SIMPLE[kind]} lesson", sure, (event.lesson,)] += 1
        if kind == "lesson_begun":
            sums["voice", sure, (event.voice or "",)] += 1
        if kind == "visit_ended":
            sums["seconds", sure, ()] += event.value or 0
    for count in counts:
        _add(sums, count)
    return Tally(sums, began, frozenset(used), frozenset(assisted), frozenset(led))


def visits(total: Tally) -> list[tuple[int, bool, datetime]]:
    """Visits in which something was done: number, whether its hour is sure, the hour here."""
    return [(visit, not doubtful, here(hour)) for visit, (doubtful, hour) in total.began.items() if visit in total.used]


def _moments(visit: int, *parts: Tally) -> list[Moment]:
    return [part.began[visit] for part in parts if visit in part.began]


def _add(sums: Counter[Key], count: RawCount) -> None:
    sure, turns = count.clock_ok, count.turns
    sums["sessions", sure, (count.kind,)] += 1
    sums["turns", sure, (count.kind,)] += turns
    sums["led", sure, (count.subject,)] += turns
    sums["led seconds", sure, ()] += count.seconds
    sums["with staff", sure, ("yes" if count.assisted else "no",)] += turns
    sums["right", sure, ()] += count.right
    sums["asked", sure, ()] += count.asked
    village = count.village or UNTOLD
    sums["village", sure, (village,)] += turns
    for group in set(count.groups) or {UNTOLD}:
        sums["group", sure, (group,)] += turns
        sums["village group", sure, (village, group)] += turns
    for step in set(count.helped):
        sums["led step helped", sure, step] += 1
    for lesson, name, right, hands in count.hands:
        sums["hands right", sure, (lesson, name)] += right
        sums["hands", sure, (lesson, name)] += hands
