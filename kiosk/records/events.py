"""What may be remembered of a visit: a closed list of events and of the words in them, nothing personal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class EventKind(StrEnum):
    """Everything that is counted; a new kind needs a migration."""

    VISIT_BEGAN = "visit_began"
    VISIT_ENDED = "visit_ended"
    LESSON_BEGUN = "lesson_begun"
    STEP_DONE = "step_done"
    LESSON_FINISHED = "lesson_finished"
    LESSON_LEFT = "lesson_left"
    HELP_GIVEN = "help_given"
    QR_SHOWN = "qr_shown"
    STAFF_CALLED = "staff_called"
    STAFF_CAME = "staff_came"
    SCREEN_DIFFERS = "screen_differs"
    VISIT_ASSISTED = "visit_assisted"
    VISIT_LED = "visit_led"


TIMED = frozenset({EventKind.VISIT_ENDED, EventKind.LESSON_FINISHED, EventKind.LESSON_LEFT})
"""The kinds whose ``value`` is a duration; no other kind has one."""

LONGEST_NAME = 64
LONGEST_TITLE = 120
LONGEST_SECONDS = 86_400
_STEP_SECONDS = 5
_NAME = re.compile(r"[a-z0-9]+(?:[._/-][a-z0-9]+)*")


@dataclass(frozen=True)
class Event:
    """One thing that happened. Names are ids and the title of the lesson, never words of a visitor.

    ``lesson_version`` is the day the lesson was last checked, as 20261124.
    ``number`` and ``visit`` count within one run of the kiosk; visit 0 means that nobody was there.
    ``value`` is a duration in seconds, rounded to five.
    """

    number: int
    visit: int
    kind: EventKind
    hour: datetime
    clock_ok: bool
    lesson: str | None = None
    lesson_title: str | None = None
    lesson_version: int | None = None
    step: str | None = None
    mode: str | None = None
    voice: str | None = None
    text_language: str | None = None
    level: int | None = None
    value: int | None = None

    def __post_init__(self) -> None:
        for name in ("lesson", "step", "mode", "voice", "text_language"):
            check_name(name, getattr(self, name))
        if self.lesson_title is not None and not 0 < len(self.lesson_title) <= LONGEST_TITLE:
            raise ValueError("an event's lesson_title has 1 to 120 letters")
        if self.lesson_version is not None and self.lesson_version < 0:
            raise ValueError("an event's lesson_version counts up from 0")
        if (self.level is not None) != (self.kind is EventKind.HELP_GIVEN) or self.level not in {None, 1, 2, 3}:
            raise ValueError("help_given has a level from 1 to 3, and only help_given")
        if (self.value is not None) != (self.kind in TIMED):
            raise ValueError(f"{self.kind} must {'' if self.kind in TIMED else 'not '}have a duration")
        if self.value is not None:
            object.__setattr__(self, "value", rounded(self.value))


def check_name(field: str, value: str | None) -> None:
    """Raises ValueError for what is no id: there is no room for words."""
    if value is not None and (len(value) > LONGEST_NAME or not _NAME.fullmatch(value)):
        raise ValueError(f"an event's {field} is an id in small letters, not {value!r}")


def rounded(seconds: int) -> int:
    """Coarse on purpose: exact durations could be matched with a camera or a witness."""
    return min(LONGEST_SECONDS, max(0, _STEP_SECONDS * round(seconds / _STEP_SECONDS)))
