"""Whether a lesson holds together and can be finished: every name known, every part and every goal within reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.lesson import END
from kiosk.lessons.problem import Problem, one_of, twice
from kiosk.lessons.step_checks import check_step

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from kiosk.lessons.lesson import Lesson
    from kiosk.lessons.phone import App
    from kiosk.lessons.problem import Place
    from kiosk.lessons.steps import Step


def check_lesson(
    lesson: Lesson, topics: Collection[str], apps: Mapping[str, App], facts: Collection[str]
) -> list[Problem]:
    """All that is amiss; empty if a visitor can finish the lesson. ``topics`` are codes, ``facts`` ids."""
    problems: list[Problem] = []
    if lesson.topic not in topics:
        problems.append(Problem(("topic",), f"không có chủ đề “{lesson.topic}”", one_of(topics)))
    problems += [
        Problem(("facts", n), f"không có “{fact}” trong facts.yaml", one_of(facts))
        for n, fact in enumerate(lesson.facts)
        if fact not in facts
    ]
    problems += twice([(("parts", n, "id"), part.id) for n, part in enumerate(lesson.parts)])
    placed = [
        (("parts", n, "steps", m), step) for n, part in enumerate(lesson.parts) for m, step in enumerate(part.steps)
    ]
    problems += twice([((*place, "id"), step.id) for place, step in placed])
    problems += _check_route(lesson)
    for place, step in placed:
        problems += check_step(step, apps, place)
        if step.kind == "explain":
            problems += [
                Problem((*place, "facts", n), f"“{fact}” chưa có trong “facts” của bài", one_of(lesson.facts))
                for n, fact in enumerate(step.facts)
                if fact not in lesson.facts
            ]
    return problems


def _check_route(lesson: Lesson) -> Iterator[Problem]:
    """A lesson only ever goes forward, so that it comes to an end whatever is chosen."""
    names = [part.id for part in lesson.parts]
    reached = {0}
    for n, part in enumerate(lesson.parts):
        later = names[n + 1 :]
        led_to = [n + 1] if part.then is None else []
        if part.then in later:
            led_to = [names.index(part.then)]
        elif part.then not in {None, END}:
            yield Problem(("parts", n, "then"), f"sau phần này không có phần “{part.then}”", one_of([*later, END]))
        for place, goto in _gotos(part.steps, ("parts", n, "steps")):
            if goto in later:
                led_to.append(names.index(goto))
            else:
                yield Problem(place, f"sau phần này không có phần “{goto}”", one_of(later))
        if n in reached:
            reached.update(led_to)
        else:
            yield Problem(
                ("parts", n), f"không có bước nào dẫn tới phần “{part.id}”", "thêm “goto” vào một câu trả lời"
            )


def _gotos(steps: tuple[Step, ...], place: Place) -> Iterator[tuple[Place, str]]:
    for m, step in enumerate(steps):
        if step.kind == "choose":
            for n, option in enumerate(step.options):
                if option.goto is not None:
                    yield (*place, m, "options", n, "goto"), option.goto
