"""What can be learned in the time a visitor has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.lessons.lesson import Lesson


def that_fit(lessons: Iterable[Lesson], minutes: int) -> tuple[Lesson, ...]:
    """Those that are over before ``minutes`` are, in the order they came in."""
    return tuple(lesson for lesson in lessons if lesson.minutes <= minutes)
