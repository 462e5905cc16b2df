"""All that is shown and said of the step of the moment: whoever draws it decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.lessons import hints
from kiosk.lessons.attempt import due, name_in, options, rights
from kiosk.lessons.phone_machine import presses
from kiosk.lessons.phone_view import view as phone_view
from kiosk.lessons.verdicts import VERDICTS

if TYPE_CHECKING:
    from kiosk.lessons.attempt import Attempt
    from kiosk.lessons.phone_view import PhoneView
    from kiosk.lessons.text import Text

State = Literal["open", "right", "tried"]


@dataclass(frozen=True)
class OptionView:
    text: Text
    detail: Text | None
    icon: str | None
    state: State


@dataclass(frozen=True)
class Hint:
    """After the first miss a sentence (``level`` 1); after the second ``target`` or ``option`` pulses too (2)."""

    level: int
    text: Text
    target: str | None
    option: int | None


@dataclass(frozen=True)
class StepView:
    """``number`` counts from 1. ``praise`` is there when the step is done, ``hint`` after a miss until then."""

    step_id: str
    kind: str
    number: int
    total: int
    done: bool
    helped: bool
    misses: int
    say: Text
    note: Text | None
    praise: Text | None
    hint: Hint | None
    options: tuple[OptionView, ...]
    phone: PhoneView | None
    typed: str
    keypad: bool
    picture: str | None
    """File beside the lesson, of an explaining step."""


def step_view(attempt: Attempt, *, number: int, total: int, done: bool, helped: bool) -> StepView:
    step = attempt.step
    phone = phone_view(attempt.app, attempt.phone) if attempt.app and attempt.phone else None
    return StepView(
        step.id,
        step.kind,
        number,
        total,
        done,
        helped,
        attempt.misses,
        step.questions[attempt.question].say if step.kind == "quiz" else step.say,
        step.note,
        _praise(attempt) if done else None,
        None if done or not attempt.misses else _hint(attempt),
        _options(attempt, done=done),
        phone,
        attempt.typed,
        phone is not None and any(part.kind == "keypad" for part in phone.parts),
        step.picture if step.kind == "explain" else None,
    )


def _praise(attempt: Attempt) -> Text | None:
    """Why the right answer is right, where there were answers; nothing is praised that only had to be heard."""
    step = attempt.step
    if step.kind == "explain":
        return step.praise
    if step.kind == "judge":
        return step.why
    why = next((option.why for option in options(attempt) if option.right), None)
    return why or step.praise or hints.DONE


def _hint(attempt: Attempt) -> Hint:
    action = due(attempt)
    level = min(attempt.misses, 2)
    match action:
        case ("tap", str(part)):
            labels = presses(attempt.app, attempt.phone) if attempt.app and attempt.phone else {}
            return Hint(level, hints.hint(attempt.step, labels[part].label), part, None)
        case ("choose", int(option)):
            return Hint(level, _why_not(attempt) or hints.hint(attempt.step, ""), None, option)
        case _:
            field = name_in(attempt.step.field) if attempt.step.kind == "type" else None
            return Hint(level, hints.hint(attempt.step, ""), field, None)


def _why_not(attempt: Attempt) -> Text | None:
    """After the first miss: what to look at, if the author says so of the answer that was tried."""
    if attempt.misses > 1 or not attempt.tried or attempt.step.kind == "judge":
        return None
    return options(attempt)[attempt.tried[-1]].why


def _options(attempt: Attempt, *, done: bool) -> tuple[OptionView, ...]:
    right = rights(attempt) if done else ()

    def state(n: int) -> State:
        return "right" if n in right else "tried" if n in attempt.tried else "open"

    if attempt.step.kind == "judge":
        return tuple(OptionView(one.text, one.detail, one.icon, state(n)) for n, one in enumerate(VERDICTS))
    return tuple(OptionView(one.text, None, one.icon, state(n)) for n, one in enumerate(options(attempt)))
