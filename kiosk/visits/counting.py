"""The form in which staff count what they led: each touch changes one thing, and four are enough."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from kiosk.records.counts import MOST_TURNS, Count, CountKind, CountState, People
from kiosk.reports.names import OTHER

if TYPE_CHECKING:
    from datetime import datetime


class Held(Protocol):
    """What there is to count: fulfilled by what is led at this kiosk."""

    @property
    def kind(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def seconds(self) -> int: ...
    @property
    def assisted(self) -> bool: ...
    @property
    def helped(self) -> frozenset[tuple[str, str]]: ...
    @property
    def group(self) -> str: ...
    @property
    def score(self) -> tuple[int, int]: ...
    @property
    def hands(self) -> frozenset[tuple[str, str, int, int]]: ...


def begun(held: Held, staff: int, hour: datetime, clock_ok: bool) -> Count:
    """What is known already; the rest is told, or not."""
    groups = frozenset({People(held.group)} if held.group in set(People) else ())
    right, asked = held.score
    return Count(
        CountKind(held.kind),
        held.subject,
        staff,
        hour,
        clock_ok,
        held.seconds,
        groups=groups,
        assisted=held.assisted,
        helped=held.helped,
        right=right,
        asked=asked,
        hands=held.hands,
    )


def other(staff: int, hour: datetime, clock_ok: bool) -> Count:
    """Something the kiosk knows nothing of: a class in a village."""
    return Count(CountKind.GROUP, OTHER, staff, hour, clock_ok)


def with_turns(count: Count, turns: int) -> Count:
    return replace(count, turns=min(MOST_TURNS, max(1, turns)))


def with_group(count: Count, people: str) -> Count:
    """Chosen, or taken back; “” for “không nói”."""
    return replace(count, groups=count.groups ^ {People(people)} if people else frozenset())


def with_village(count: Count, village: str) -> Count:
    """“” for “không nói”."""
    return replace(count, village=village or None)


def with_help(count: Count, assisted: bool) -> Count:
    return replace(count, assisted=assisted)


def taken_over(count: Count, staff: int) -> Count:
    """By whoever goes on with it: who began it may have left."""
    return replace(count, staff=staff)


def in_state(count: Count, state: CountState) -> Count:
    return replace(count, state=state)
