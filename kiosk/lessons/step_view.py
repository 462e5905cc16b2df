"""All that is shown and said of the step of the moment: whoever draws it decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.lessons import hints
from kiosk.lessons.attempt import due
from kiosk.lessons.names import name_in
from kiosk.lessons.phone_machine import presses
from kiosk.lessons.phone_view import view as phone_view
from kiosk.lessons.text import joined

if TYPE_CHECKING:
    from kiosk.lessons.attempt import Attempt
    from kiosk.lessons.phone_view import PhoneView
    from kiosk.lessons.rounds import Scene
    from kiosk.lessons.text import Text

State = Literal["open", "right", "tried", "picked"]


@dataclass(frozen=True)
class OptionView:
    """``place`` is 1, 2, … once it stands in its order or belongs to a pair of that number, else 0.

    ``side`` is “left” or “right” where pairs are made, else empty.
    """

    text: Text
    detail: Text | None
    icon: str | None
    state: State
    place: int = 0
    side: str = ""


@dataclass(frozen=True)
class Hint:
    """After the first miss a sentence (``level`` 1); after the second ``target`` or ``option`` pulses too (2)."""

    level: int
    text: Text
    target: str | None
    option: int | None


@dataclass(frozen=True)
class StepView:
    """``number`` counts from 1. ``praise`` is there when the step is done, ``hint`` after a miss until then; ``missed``
    tells a hint after a miss from one that was asked for.

    A step of several questions, cases or pictures shows ``round`` 1, 2, … of ``rounds``, and is done at each of them.
    """

    step_id: str
    kind: str
    number: int
    total: int
    done: bool
    helped: bool
    misses: int
    missed: bool
    say: Text
    note: Text | None
    praise: Text | None
    hint: Hint | None
    options: tuple[OptionView, ...]
    phone: PhoneView | None
    typed: str
    keypad: bool
    picture: str | None
    """File beside the lesson, of a step that explains or shows."""
    picture_alt: Text | None = None
    icon: str | None = None
    scene: Scene | None = None
    round: int = 1
    rounds: int = 1
    facts: tuple[str, ...] = ()
    """Ids of what is told below, if staff have vouched for it."""


def step_view(attempt: Attempt, *, number: int, total: int, done: bool, helped: bool) -> StepView:
    """``done``: it was done before, whatever this attempt has come to."""
    step, asked = attempt.step, attempt.asked
    phone = phone_view(attempt.app, attempt.phone) if attempt.app and attempt.phone else None
    done = done or attempt.complete
    return StepView(
        step.id,
        step.kind,
        number,
        total,
        done,
        helped,
        attempt.misses,
        attempt.missed,
        asked.say,
        step.note,
        _praise(attempt) if done else None,
        None if done or not attempt.level else _hint(attempt),
        _options(attempt, done=done),
        phone,
        attempt.typed,
        phone is not None and any(part.kind == "keypad" for part in phone.parts),
        asked.picture,
        asked.alt,
        asked.icon,
        asked.scene,
        attempt.round + 1,
        len(attempt.rounds),
        step.facts if step.kind == "explain" else (),
    )


def _praise(attempt: Attempt) -> Text | None:
    """Why the right answer is right, where there were answers; nothing is praised that only had to be heard."""
    step, asked = attempt.step, attempt.asked
    if step.kind in {"explain", "watch"}:
        return None
    chosen = attempt.placed or asked.rights[:1]
    if asked.why is not None:
        return joined(asked.why, *(asked.choices[n].why for n in chosen))
    why = None
    if step.kind in {"choose", "quiz"}:
        why = next((asked.choices[n].why for n in attempt.placed or asked.rights if asked.choices[n].why), None)
    return why or step.praise or (hints.GO_ON if any(one.goto for one in asked.choices) else hints.DONE)


def _hint(attempt: Attempt) -> Hint:
    action, level = due(attempt), min(attempt.level, 2)
    slip = attempt.slip if level == 1 else None
    match action:
        case ("tap", str(part)):
            able = presses(attempt.app, attempt.phone) if attempt.app and attempt.phone else {}
            press = able[part]
            text = _own(attempt, level) or hints.press(press.label, press.gesture)
            return Hint(level, slip or text, part, None)
        case ("choose", int(option)):
            return Hint(level, slip or attempt.asked.hint or hints.hint(attempt.step), None, option)
        case _:
            return Hint(level, slip or _own(attempt, level) or _typing(attempt), _field(attempt), None)


def _own(attempt: Attempt, level: int) -> Text | None:
    """The author's hint. Of a practice it tells the whole way, so it is for who has not set out yet."""
    if attempt.step.kind != "practice":
        return attempt.step.hint
    return attempt.step.hint if level == 1 and attempt.phone == attempt.found else None


def _typing(attempt: Attempt) -> Text:
    step = attempt.step
    return hints.write(step.reach.set[_field(attempt)]) if step.kind == "practice" else hints.hint(step)


def _field(attempt: Attempt) -> str:
    """The field to be typed into next."""
    return name_in(attempt.step.field) if attempt.step.kind == "type" else attempt.plan[0][1]


def _options(attempt: Attempt, *, done: bool) -> tuple[OptionView, ...]:
    asked, placed = attempt.asked, attempt.placed
    if done and attempt.step.kind in {"order", "match", "checklist"}:
        placed = _all_placed(attempt)
    elif done and attempt.step.kind == "judge":
        placed = placed or asked.rights[:1]
    elif done and not any(choice.goto for choice in asked.choices):
        placed = asked.rights

    def state(n: int) -> State:
        if n in placed:
            return "right"
        return "picked" if n == attempt.picked else "tried" if n in attempt.tried else "open"

    def place(n: int) -> int:
        if n not in placed or attempt.step.kind not in {"order", "match"}:
            return 0
        at = placed.index(n)
        return at + 1 if attempt.step.kind == "order" else at // 2 + 1

    return tuple(
        OptionView(one.text, one.detail, one.icon, state(n), place(n), one.side) for n, one in enumerate(asked.choices)
    )


def _all_placed(attempt: Attempt) -> tuple[int, ...]:
    """Everything where it belongs, as after the step was done; pairs keep the numbers they were given."""
    rights = attempt.asked.rights
    if attempt.complete:
        return attempt.placed
    if attempt.step.kind == "match":
        return tuple(n for left in range(len(rights) // 2) for n in (left, rights[left]))
    return rights
