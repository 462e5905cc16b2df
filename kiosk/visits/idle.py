"""When has the visitor gone? Idle counts from the last touch and from the end of speech, then a warning, then the end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Presence(StrEnum):
    THERE = "there"
    ASKED = "asked"
    GONE = "gone"


@dataclass(frozen=True)
class Idle:
    """All times are seconds of one monotonic clock. One touch extends as often as the visitor likes (WCAG 2.2.1)."""

    quiet_since: float
    wait: float = 60
    warning: float = 30
    busy: bool = False
    """Something is being said: nobody is idle while listening."""
    asked_since: float | None = None

    def touched(self, now: float) -> Idle:
        return replace(self, quiet_since=now, asked_since=None)

    def speech(self, busy: bool, now: float) -> Idle:
        """Speech began or ended. The question “still here?” is speech too and does not extend itself."""
        if self.asked_since is not None:
            return replace(self, busy=busy)
        return replace(self, busy=busy, quiet_since=now)

    def at(self, now: float) -> tuple[Idle, Presence]:
        """The state at ``now``, to be kept, and what it means."""
        if self.asked_since is not None:
            return self, Presence.GONE if now - self.asked_since >= self.warning else Presence.ASKED
        if not self.busy and now - self.quiet_since >= self.wait:
            return replace(self, asked_since=now), Presence.ASKED
        return self, Presence.THERE

    def seconds_left(self, now: float) -> int:
        """Whole seconds of the warning that remain; the full warning while nobody is asked."""
        if self.asked_since is None:
            return round(self.warning)
        return max(0, round(self.warning - (now - self.asked_since)))
