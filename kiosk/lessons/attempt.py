"""One try at one step: what is right to do next, what it leads to, and what is a miss. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from kiosk.lessons import phone_machine
from kiosk.lessons.phone_machine import ERASE
from kiosk.lessons.verdicts import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.lesson import Option, Step
    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_machine import PhoneState

Action = tuple[Literal["tap"], str] | tuple[Literal["key"], str] | tuple[Literal["choose"], int]


@dataclass(frozen=True)
class Attempt:
    """``misses`` made in this try; ``tried`` are answers that were not right; ``complete`` when nothing is left to do."""

    step: Step
    app: App | None
    phone: PhoneState | None
    question: int = 0
    tried: tuple[int, ...] = ()
    misses: int = 0
    complete: bool = False

    @property
    def typed(self) -> str:
        if self.step.kind != "type" or self.phone is None:
            return ""
        return self.phone.typed.get(name_in(self.step.field), "")


def begin(step: Step, apps: Mapping[str, App]) -> Attempt:
    """The step as one comes to it; in one that explains there is nothing to do."""
    app, phone = None, None
    if step.phone is not None:
        app_id, screen = step.phone.screen.split("/")
        app = apps[app_id]
        phone = phone_machine.start(app, screen, step.phone.set)
    return Attempt(step, app, phone, complete=step.kind == "explain")


def name_in(reference: str) -> str:
    """The name in ``app/name``."""
    return reference.split("/")[1]


def options(attempt: Attempt) -> tuple[Option, ...]:
    """The answers of a choose step, or of a quiz's question of the moment."""
    match attempt.step.kind:
        case "choose":
            return attempt.step.options
        case "quiz":
            return attempt.step.questions[attempt.question].options
        case _:
            return ()


def rights(attempt: Attempt) -> tuple[int, ...]:
    """Which answers are right, by their place in the list."""
    if attempt.step.kind == "judge":
        return tuple(n for n, verdict in enumerate(VERDICTS) if verdict.code == attempt.step.answer)
    return tuple(n for n, option in enumerate(options(attempt)) if option.right)


def due(attempt: Attempt) -> Action | None:
    """The next right action; None when nothing is left to do."""
    step = attempt.step
    if attempt.complete:
        return None
    match step.kind:
        case "tap":
            return "tap", name_in(step.target)
        case "type":
            return "key", step.expected[len(attempt.typed)]
        case _:
            return "choose", rights(attempt)[0]


def advanced(attempt: Attempt, action: Action) -> Attempt | None:
    """The attempt after ``action`` if that was right, else None."""
    step = attempt.step
    if attempt.complete:
        return None
    match step.kind:
        case "tap" if attempt.app and attempt.phone and action == due(attempt):
            pressed = phone_machine.press(attempt.app, attempt.phone, name_in(step.target))
            return replace(attempt, phone=pressed, complete=True)
        case "type" if attempt.phone and action[0] == "key":
            return _typed(attempt, attempt.phone, name_in(step.field), action[1], step.expected)
        case "choose" | "judge" if action[0] == "choose" and action[1] in rights(attempt):
            return replace(attempt, complete=True)
        case "quiz" if action[0] == "choose" and action[1] in rights(attempt):
            if attempt.question + 1 == len(step.questions):
                return replace(attempt, complete=True)
            return replace(attempt, question=attempt.question + 1, tried=())
        case _:
            return None


def is_miss(attempt: Attempt, action: Action) -> bool:
    """Whether an action that was not right is one to help with, not just a touch beside the matter."""
    step = attempt.step
    match action[0]:
        case "tap":
            # Who is to type touches the field first, as on a real phone.
            return step.kind == "tap" or (step.kind == "type" and action[1] != name_in(step.field))
        case "key":
            return step.kind == "tap" or (step.kind == "type" and action[1] != ERASE)
        case _:
            count = len(VERDICTS) if step.kind == "judge" else len(options(attempt))
            return 0 <= action[1] < count


def done_for(attempt: Attempt) -> Attempt:
    """The attempt after the kiosk's own hand has done all that was left."""
    while (action := due(attempt)) and (after := advanced(attempt, action)):
        attempt = after
    return attempt


def _typed(attempt: Attempt, phone: PhoneState, name: str, key: str, expected: str) -> Attempt | None:
    """A key that would make the field something else than the beginning of what is expected is not put in."""
    if key != ERASE and not key.isdecimal():
        return None
    before, state = phone.typed.get(name, ""), phone_machine.type_key(phone, name, key)
    after = state.typed[name]
    if after == before or not expected.startswith(after):
        return None
    return replace(attempt, phone=state, complete=after == expected)
