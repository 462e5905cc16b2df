"""Whether a walkthrough can be led from its first step to its last: every step known, nothing asked that cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.problem import Problem, one_of, twice
from kiosk.lessons.walkthrough import LISTENED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from kiosk.lessons.lesson import Lesson
    from kiosk.lessons.problem import Place
    from kiosk.lessons.steps import Step
    from kiosk.lessons.walkthrough import Stage, Walkthrough


def check_walkthrough(
    walkthrough: Walkthrough, topics: Collection[str], lessons: Mapping[str, Lesson]
) -> list[Problem]:
    """All that is amiss. ``topics`` are codes."""
    problems = []
    if walkthrough.topic not in topics:
        problems.append(Problem(("topic",), f"không có chủ đề “{walkthrough.topic}”", one_of(topics)))
    problems += twice([(("steps", n, "step"), stage.step) for n, stage in enumerate(walkthrough.steps)])
    for n, stage in enumerate(walkthrough.steps):
        problems += check_stage(stage, lessons, ("steps", n))
    return problems


def step_of(stage: Stage, lessons: Mapping[str, Lesson]) -> Step | None:
    """The lesson's own step; None where lesson or step is not here."""
    lesson, name = stage.place
    steps = lessons[lesson].steps if lesson in lessons else ()
    return next((step for step in steps if step.id == name), None)


def check_stage(stage: Stage, lessons: Mapping[str, Lesson], place: Place = ()) -> Iterator[Problem]:
    """Why it cannot be led by itself."""
    lesson, name = stage.place
    step = step_of(stage, lessons)
    if lesson not in lessons:
        yield Problem((*place, "step"), f"không có bài “{lesson}”", one_of(lessons))
    elif step is None:
        known = one_of(one.id for one in lessons[lesson].steps)
        yield Problem((*place, "step"), f"bài “{lesson}” không có bước “{name}”", known)
    elif stage.must_tap_self and step.kind in LISTENED:
        yield Problem(
            (*place, "must_tap_self"), "bước này chỉ nghe, không có gì để bà con tự bấm", "bỏ dòng “must_tap_self”"
        )
    elif step.kind == "choose" and any(option.goto for option in step.options):
        yield Problem(
            (*place, "step"), "bước này rẽ sang phần khác của bài, ở đây không rẽ được", "chọn bước khác của bài"
        )
