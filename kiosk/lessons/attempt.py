"""One try at one step: what is right to do next, what it leads to, and what is a miss. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from kiosk.lessons import phone_machine, puzzles
from kiosk.lessons.goals import reached, same_words, way_to
from kiosk.lessons.messages import phone_with
from kiosk.lessons.names import app_in, name_in
from kiosk.lessons.phone_machine import ERASE, presses
from kiosk.lessons.rounds import rounds_of
from kiosk.lessons.telex import on_the_way

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.goals import Move
    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_machine import PhoneState
    from kiosk.lessons.rounds import Round
    from kiosk.lessons.steps import Practice, Step, Type
    from kiosk.lessons.text import Text

Action = (
    tuple[Literal["tap"], str]
    | tuple[Literal["key"], str]
    | tuple[Literal["write"], str]
    | tuple[Literal["choose"], int]
)

PUZZLES = {"order", "match", "checklist"}
DIGITS = {"money", "code", "pin"}
"""Kinds of fields that a number pad types into."""

LOST = 3
"""So many presses away from the goal, and the visitor is helped as after a miss."""


@dataclass(frozen=True)
class Attempt:
    """``tried`` are answers that were not right, ``placed`` those that were; ``complete`` when the round is done.

    ``level`` is the rung of help reached, ``slip`` what there is to say of the last miss alone.
    """

    step: Step
    rounds: tuple[Round, ...]
    app: App | None
    phone: PhoneState | None
    found: PhoneState | None = None
    """The phone as the step began."""
    round: int = 0
    tried: tuple[int, ...] = ()
    placed: tuple[int, ...] = ()
    picked: int | None = None
    misses: int = 0
    missed: bool = False
    """Whether the last help came from a miss, not from being asked for."""
    level: int = 0
    slip: Text | None = None
    plan: tuple[Move, ...] = ()
    """Of a practice: the shortest way from here to its goal. ``astray`` counts the presses that led farther away."""
    astray: int = 0
    complete: bool = False

    @property
    def asked(self) -> Round:
        """The question, case or picture of the moment."""
        return self.rounds[self.round]

    @property
    def last(self) -> bool:
        return self.round + 1 == len(self.rounds)

    @property
    def typed(self) -> str:
        if self.step.kind != "type" or self.phone is None:
            return ""
        return self.phone.typed.get(name_in(self.step.field), "")


def begin(step: Step, apps: Mapping[str, App], seed: int | None = 0) -> Attempt:
    """The step as one comes to it. ``seed`` decides what is drawn and how it lies; None: everything, as written."""
    return at_round(Attempt(step, rounds_of(step, seed), None, None), 0, apps)


def at_round(attempt: Attempt, number: int, apps: Mapping[str, App]) -> Attempt:
    """The same step at its question, case or picture ``number``; where nothing is asked there is nothing to do."""
    step, asked = attempt.step, attempt.rounds[number]
    app, phone = None, None
    if asked.phone is not None:
        app = apps[app_in(asked.phone.screen)]
        phone = phone_machine.start(app, name_in(asked.phone.screen), asked.phone.set, asked.phone.open)
    elif asked.message is not None:
        app, phone = phone_with(asked.message)
    attempt = Attempt(step, attempt.rounds, app, phone, phone, number, complete=step.kind in {"explain", "watch"})
    if step.kind == "practice" and app and phone:
        return _planned(attempt, step, app, phone)
    return attempt


def due(attempt: Attempt) -> Action | None:
    """The next right action; None when nothing is left to do."""
    step = attempt.step
    if attempt.complete:
        return None
    match step.kind:
        case "tap":
            return "tap", name_in(step.target)
        case "type":
            return _next_key(attempt, name_in(step.field), step.expected)
        case "practice":
            kind, name = attempt.plan[0]
            return ("tap", name) if kind == "tap" else _next_key(attempt, name, step.reach.set[name])
        case "order" | "match" | "checklist":
            return "choose", puzzles.due(attempt)
        case _:
            return "choose", attempt.asked.rights[0]


def advanced(attempt: Attempt, action: Action) -> Attempt | None:
    """The attempt after ``action`` if that was right, or led somewhere where any way will do; else None."""
    step = attempt.step
    if attempt.complete:
        return None
    match step.kind:
        case "tap" if attempt.app and attempt.phone and action == due(attempt):
            pressed = phone_machine.press(attempt.app, attempt.phone, name_in(step.target))
            return replace(attempt, phone=pressed, complete=True)
        case "type" if attempt.app and attempt.phone and _takes(attempt.app, name_in(step.field), action):
            return _typed(attempt, step, attempt.phone, action)
        case "practice" if attempt.app and attempt.phone and (state := _pressed(attempt.app, attempt.phone, action)):
            after = _planned(attempt, step, attempt.app, state)
            return replace(after, astray=attempt.astray + 1) if len(after.plan) > len(attempt.plan) else after
        case "order" | "match" | "checklist" if action[0] == "choose":
            return puzzles.advanced(attempt, action[1])
        case "choose" | "judge" | "quiz" if action[0] == "choose" and action[1] in attempt.asked.rights:
            return replace(attempt, placed=(action[1],), complete=True)
        case _:
            return None


def went_on(attempt: Attempt, part_id: str) -> Attempt | None:
    """The attempt after the phone has gone on by itself, as a slow network does; None if ``part_id`` does not."""
    if attempt.app is None or attempt.phone is None:
        return None
    pressed = presses(attempt.app, attempt.phone).get(part_id)
    if pressed is None or not pressed.by_itself:
        return None
    state = phone_machine.press(attempt.app, attempt.phone, part_id)
    if attempt.step.kind == "practice" and not attempt.complete:
        return _planned(attempt, attempt.step, attempt.app, state)
    return replace(attempt, phone=state)


def is_miss(attempt: Attempt, action: Action) -> bool:
    """Whether an action that was not right is one to help with, not just a touch beside the matter."""
    step = attempt.step
    match action[0]:
        case "tap":
            # Who is to type touches the field first, as on a real phone.
            return step.kind == "tap" or (step.kind == "type" and action[1] != name_in(step.field))
        case "key":
            return step.kind == "tap" or (step.kind == "type" and action[1] != ERASE)
        case "write":
            return step.kind == "type"
        case _:
            return 0 <= action[1] < len(attempt.asked.choices) and action[1] not in attempt.placed


def done_for(attempt: Attempt) -> Attempt:
    """The attempt after the kiosk's own hand has done all that was left of the round."""
    while (action := due(attempt)) and (after := advanced(attempt, action)):
        attempt = after
    return attempt


def _next_key(attempt: Attempt, name: str, wanted: str) -> Action:
    """Digits are typed one by one, words are written at once: how is the keyboard's own matter."""
    typed = attempt.phone.typed.get(name, "") if attempt.phone else ""
    if attempt.app is None or attempt.app.fields[name] not in DIGITS:
        return "write", wanted
    return ("key", wanted[len(typed)]) if wanted.startswith(typed) else ("key", ERASE)


def _typed(attempt: Attempt, step: Type, phone: PhoneState, action: Action) -> Attempt | None:
    """What would lead away from what is expected is not put in."""
    name, before = name_in(step.field), attempt.typed
    state = _entered(phone, name, action)
    after = state.typed.get(name, "")
    if action[0] == "write":
        if same_words(after, step.expected):
            return replace(attempt, phone=state, complete=True)
        erased = len(after) < len(before)
        return replace(attempt, phone=state) if erased or on_the_way(after.lower(), step.expected) else None
    if after == before or not step.expected.startswith(after):
        return None
    return replace(attempt, phone=state, complete=after == step.expected)


def _pressed(app: App, phone: PhoneState, action: Action) -> PhoneState | None:
    """Any way will do: whatever can be pressed is pressed, whatever can be typed into is typed into."""
    if action[0] == "tap":
        return phone_machine.press(app, phone, action[1]) if action[1] in presses(app, phone) else None
    fields = [name for name in sorted(phone_machine.keys(app, phone)) if _takes(app, name, action)]
    return _entered(phone, fields[0], action) if fields else None


def _planned(attempt: Attempt, step: Practice, app: App, phone: PhoneState) -> Attempt:
    plan = way_to(app, phone, step.reach) or ()
    return replace(attempt, phone=phone, plan=plan, complete=reached(app, phone, step.reach))


def _takes(app: App, name: str, action: Action) -> bool:
    """Whether field ``name`` is typed into in this way."""
    match action:
        case ("key", str(key)):
            return app.fields[name] in DIGITS and (key == ERASE or key.isdecimal())
        case ("write", _):
            return app.fields[name] not in DIGITS
        case _:
            return False


def _entered(phone: PhoneState, name: str, action: Action) -> PhoneState:
    if action[0] == "write":
        return phone_machine.write(phone, name, action[1])
    return phone_machine.type_key(phone, name, str(action[1]))
