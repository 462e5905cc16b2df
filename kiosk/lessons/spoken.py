"""Every sentence a lesson may say, so that a voice can be ready before a visitor waits for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.lessons.attempt import at_round, begin
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
    met = [step_view(attempt, number=1, total=1, done=False, helped=False)]
    if not attempt.complete:
        # Two rungs of help show the step's own hint, never what is said of one answer.
        met.append(step_view(replace(attempt, level=2), number=1, total=1, done=False, helped=False))
    met.append(step_view(attempt, number=1, total=1, done=True, helped=False))
    yield "say", met[0].say
    if met[0].note is not None:
        yield "note", met[0].note
    yield from (("hint", view.hint.text) for view in met if view.hint is not None)
    praised = [view.praise for view in met if view.praise is not None]
    yield from (
        ("why", choice.why) for choice in attempt.asked.choices if choice.why is not None and choice.why not in praised
    )
    yield from (("praise", text) for text in praised)
