"""How often the staff door may be tried: five times, then after growing waits, and never more than fifty times a day.

Pure. Time is the machine's own: which run it is in (boot id), and how many seconds that run has lasted. The clock on
the wall plays no part, so setting it gains nothing; a restart gains nothing either, for of the time in which the
machine was off nothing is known: a wait begins anew, and what had been tried is not yet forgotten.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.records.people import Tries

FREE = 5
WAITS_S = (30, 60, 300, 900, 3600)
"""After the fifth try in vain and each one more; then always the last."""
DAY_S = 86_400
MOST_AT_ONCE = 25
"""Of a staff that opens the door many times a day, each time making an end to the waits of somebody else.

So many tries may stand in vain at a time, and as many are forgotten in a day: fifty in any day at most.
"""
_FORGOTTEN_A_SECOND = MOST_AT_ONCE / DAY_S


class Uptime(NamedTuple):
    """``boot`` names this run of the machine, ``seconds`` is how long it has lasted, asleep or awake."""

    boot: str
    seconds: float


def at(tries: Tries, now: Uptime) -> Tries:
    """``tries`` looked at in this run of the machine; to be kept when ``boot`` is another than before."""
    if tries.boot != now.boot or now.seconds < tries.since:
        return replace(tries, boot=now.boot, since=now.seconds)
    return tries


def wait(tries: Tries, now: Uptime) -> float:
    """Seconds until the next try is allowed; 0 if it is now."""
    tries = at(tries, now)
    passed = now.seconds - tries.since
    in_row = WAITS_S[min(tries.in_row - FREE, len(WAITS_S) - 1)] - passed if tries.in_row >= FREE else 0.0
    too_many = (tries.level + 1 - MOST_AT_ONCE) / _FORGOTTEN_A_SECOND - passed
    return max(0.0, in_row, too_many)


def left(tries: Tries) -> int:
    """Tries before the next wait."""
    return max(0, FREE - tries.in_row)


def tried(tries: Tries, now: Uptime) -> Tries:
    """One more, counted before anybody knows whether it is in vain: pulling the plug saves no try."""
    tries = at(tries, now)
    level = max(0.0, tries.level - (now.seconds - tries.since) * _FORGOTTEN_A_SECOND)
    return replace(tries, in_row=tries.in_row + 1, level=level + 1, since=now.seconds)


def opened(tries: Tries) -> Tries:
    """That try was not in vain. The tries before it, perhaps somebody else's, are forgotten only with time."""
    return replace(tries, in_row=0, level=max(0.0, tries.level - 1))
