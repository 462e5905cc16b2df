"""Every sentence a lesson may say, so that a voice can be ready before a visitor waits for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.lessons.attempt import advanced, at_round, begin, due
from kiosk.lessons.step_view import step_view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.lessons.attempt import Attempt
    from kiosk.lessons.lesson import Lesson
    from kiosk.lessons.phone import App
    from kiosk.lessons.steps import Step
    from kiosk.lessons.text import Text


def spoken(lesson: Lesson, apps: Mapping[str, App]) -> Iterator[Text]:
    """In the order in which a visitor meets them, and all that could be drawn; one that is met twice comes twice."""
    for step in lesson.steps:
        yield from spoken_at(step, apps)


def spoken_at(step: Step, apps: Mapping[str, App]) -> Iterator[Text]:
    """The same of one step."""
    for _, text in _of_step(step, apps):
        yield text


def clip_names(lesson: Lesson, apps: Mapping[str, App]) -> dict[str, Text]:
    """The same by the name of its clip, ``<step>.<field>``; a step's second hint or answer is ``<step>.<field>.2``."""
    found: dict[str, Text] = {}
    for step in lesson.steps:
        fields: dict[str, list[Text]] = {}
        for field, text in _of_step(step, apps):
            said = fields.setdefault(field, [])
            if text not in said:
                said.append(text)
                found[f"{step.id}.{field}" + (f".{len(said)}" if len(said) > 1 else "")] = text
    return found


def _of_step(step: Step, apps: Mapping[str, App]) -> Iterator[tuple[str, Text]]:
    attempt = begin(step, apps, seed=None)
    for number in range(len(attempt.rounds)):
        yield from _of(at_round(attempt, number, apps))


def _of(attempt: Attempt) -> Iterator[tuple[str, Text]]:
    step, asked = attempt.step, attempt.asked
    open_view = step_view(attempt, number=1, total=1, done=False, helped=False)
    yield "say", open_view.say
    if open_view.note is not None:
        yield "note", open_view.note
    yield from (("hint", text) for text in _hints(attempt))
    # What is praised may hang on which of several right verdicts was given, or which way was taken.
    several = step.kind == "judge" or any(one.goto for one in asked.choices)
    given = [(n,) for n in asked.rights] if several else [attempt.placed]
    done = (step_view(replace(attempt, placed=one), number=1, total=1, done=True, helped=False) for one in given)
    praised = list(dict.fromkeys(view.praise for view in done if view.praise is not None))
    others = (n for n in range(len(asked.choices)) if step.kind != "judge" or n not in asked.rights)
    yield from (("why", why) for n in others if (why := asked.choices[n].why) is not None and why not in praised)
    yield from (("praise", text) for text in praised)


def _hints(attempt: Attempt) -> Iterator[Text]:
    """The hint of each rung; of a practice all along the shortest way to its goal."""
    hints: list[Text] = []
    while not attempt.complete:
        # Never what is said of one answer: there is no slip.
        for level in (1, 2):
            view = step_view(replace(attempt, level=level), number=1, total=1, done=False, helped=False)
            if view.hint is not None and view.hint.text not in hints:
                hints.append(view.hint.text)
        action = due(attempt)
        after = advanced(attempt, action) if attempt.step.kind == "practice" and action is not None else None
        if after is None:
            break
        attempt = after
    yield from hints
