"""The time, and whether it can be believed: a cheap PC's clock battery dies, and a kiosk may never see a network."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.here import here

if TYPE_CHECKING:
    from collections.abc import Callable

BUILT = datetime(2026, 11, 23, tzinfo=UTC)
"""No kiosk can run before it was written; moved forward with each release."""

_AFTER_BUILD = timedelta(days=3653)
"""Ten years after its release a kiosk is replaced, or its clock is wrong."""
_AFTER_EVENT = timedelta(days=400)
"""A kiosk that stood dark for longer than a year asks for its clock to be looked at."""
_JUMP = timedelta(hours=1)
"""What staff may set the clock by, while the kiosk runs, without its times becoming uncertain."""
_SYNC_LASTS = timedelta(days=1)
_SYNC_MARK = Path("/run/systemd/timesync/synchronized")
"""Touched by systemd-timesyncd whenever a time server has set the clock; gone after a restart of the machine."""


class Moment(NamedTuple):
    """``hour`` is UTC and exact to the hour only: nobody's visit can be told from it."""

    hour: datetime
    clock_ok: bool


class Clock:
    """The wall clock, judged against the release date, the last event remembered and the time since it was last read.

    A doubtful clock never stops anything: it only marks events, so that a report can count them apart.
    """

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        elapsed: Callable[[], float] | None = None,
        sync_mark: Path = _SYNC_MARK,
    ) -> None:
        self._wall = wall
        self._elapsed = elapsed or _since_boot
        self._sync_mark = sync_mark
        self._floor = BUILT
        self._ceiling = BUILT + _AFTER_BUILD
        self._offset = self._offset_now()

    def monotonic(self) -> float:
        """Seconds for measuring durations; no setting of the clock moves it."""
        return time.monotonic()

    def now(self) -> Moment:
        now = datetime.fromtimestamp(self._wall(), tz=UTC)
        hour = now.replace(minute=0, second=0, microsecond=0)
        if self._set_by_a_server(now):
            self._offset = self._offset_now()
            return Moment(hour, hour >= BUILT)
        moved = timedelta(seconds=abs(self._offset_now() - self._offset))
        return Moment(hour, self._floor <= hour <= self._ceiling and moved <= _JUMP)

    def today(self) -> date:
        """The day where the kiosk stands, as its clock has it."""
        return here(datetime.fromtimestamp(self._wall(), tz=UTC)).date()

    def remember(self, last_stored: datetime) -> None:
        """Time has been at ``last_stored`` before, so it can only be later now."""
        self._floor = max(BUILT, last_stored)
        self._ceiling = max(BUILT + _AFTER_EVENT, last_stored + _AFTER_EVENT)

    def _offset_now(self) -> float:
        return self._wall() - self._elapsed()

    def _set_by_a_server(self, now: datetime) -> bool:
        try:
            at = datetime.fromtimestamp(self._sync_mark.stat().st_mtime, tz=UTC)
        except OSError:
            return False
        return timedelta() <= now - at <= _SYNC_LASTS


def _since_boot() -> float:
    # Unlike time.monotonic it goes on while the machine sleeps, so a night asleep is no jump of the clock.
    return time.clock_gettime(time.CLOCK_BOOTTIME)
