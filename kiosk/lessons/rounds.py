"""What a step asks, one thing after another: drawn and shuffled for this visitor, and always the same for one seed."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, TypeVar

from kiosk.lessons.verdicts import CAUTIOUS, STOPPED, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.lessons.steps import Case, Judge, Match, Message, Option, Order, PhoneStart, Pool, Step, Watch
    from kiosk.lessons.text import Text

_Asked = TypeVar("_Asked")


@dataclass(frozen=True)
class Choice:
    """``why`` is said once it has been chosen; ``goto`` is the part that it leads to; ``side`` is left or right of a pair.

    ``cautious``: it is not what is asked for, but too much care is no miss.
    """

    text: Text
    detail: Text | None = None
    icon: str | None = None
    why: Text | None = None
    goto: str | None = None
    side: str = ""
    cautious: bool = False


@dataclass(frozen=True)
class Scene:
    """A piece of the film ``file`` beside the lesson: from ``begins`` to ``ends``, in seconds."""

    file: str
    begins: int
    ends: int


@dataclass(frozen=True)
class Round:
    """``rights`` are places in ``choices``: the right answers, first the one that the kiosk itself would give; in
    “order” the order of all; in “match” each one's partner.
    """

    say: Text
    choices: tuple[Choice, ...] = ()
    rights: tuple[int, ...] = ()
    why: Text | None = None
    hint: Text | None = None
    phone: PhoneStart | None = None
    message: Message | None = None
    picture: str | None = None
    alt: Text | None = None
    icon: str | None = None
    scene: Scene | None = None


def rounds_of(step: Step, seed: int | None) -> tuple[Round, ...]:
    """At least one. ``seed`` None: everything that may be asked, as it was written."""
    chance = None if seed is None else Random(f"{seed} {step.id}")  # ruff: ignore[suspicious-non-cryptographic-random-usage] - a game, not a secret
    phone, message = step.phone, step.message
    match step.kind:
        case "explain":
            return (Round(step.say, phone=phone, message=message, picture=step.picture, alt=step.alt),)
        case "watch":
            return _watch(step)
        case "choose":
            return (_answers(step.say, step.options, phone, message),)
        case "quiz":
            asked = _drawn(step.questions, step.pool, chance, [False] * len(step.questions))
            return tuple(_answers(one.say, one.options, phone, message) for one in asked)
        case "judge" if step.cases:
            real = [case.answer == "that" for case in step.cases]
            return tuple(_case(case, step) for case in _drawn(step.cases, step.pool, chance, real))
        case "judge":
            return (_verdict(step.say, step.answer, step.why, phone, message),)
        case "order":
            return (_order(step, chance),)
        case "match":
            return (_match(step, chance),)
        case "checklist":
            return (_answers(step.say, step.options, phone, message),)
        case _:
            return (Round(step.say, phone=phone, message=message),)


def _watch(step: Watch) -> tuple[Round, ...]:
    rounds, now = [], 0
    for frame in step.frames:
        scene = Scene(step.film, now, frame.until) if step.film and frame.until else None
        now = frame.until or now
        phone = frame.phone or step.phone
        rounds.append(Round(frame.say, phone=phone, picture=frame.picture, alt=frame.alt, icon=frame.icon, scene=scene))
    return tuple(rounds)


def _answers(say: Text, options: tuple[Option, ...], phone: PhoneStart | None, message: Message | None) -> Round:
    return Round(
        say,
        tuple(Choice(one.text, None, one.icon, one.why, one.goto) for one in options),
        tuple(n for n, one in enumerate(options) if one.right or one.goto),
        phone=phone,
        message=message,
    )


def _case(case: Case, step: Judge) -> Round:
    phone, message = case.phone, case.message
    if phone is None and message is None:
        phone, message = step.phone, step.message
    return _verdict(case.say or step.say, case.answer, case.why, phone, message, case.hint)


def _verdict(
    say: Text,
    answer: str | None,
    why: Text | None,
    phone: PhoneStart | None,
    message: Message | None,
    hint: Text | None = None,
) -> Round:
    """Who stops at a scam is safe, so that is right too; who is more careful than need be is only asked to look again."""
    codes = [one.code for one in VERDICTS]
    also = ["dung-lai"] if answer == "lua" else []
    said = {code: CAUTIOUS.get((answer or "", code)) for code in codes} | dict.fromkeys(also, STOPPED)
    return Round(
        say,
        tuple(
            Choice(one.text, one.detail, one.icon, said[one.code], cautious=(answer, one.code) in CAUTIOUS)
            for one in VERDICTS
        ),
        tuple(codes.index(code) for code in (answer, *also) if code is not None),
        why,
        hint,
        phone,
        message,
    )


def _order(step: Order, chance: Random | None) -> Round:
    shown = _shuffled(len(step.items), chance)
    return Round(
        step.say,
        tuple(Choice(step.items[n].text, None, step.items[n].icon) for n in shown),
        tuple(shown.index(n) for n in range(len(shown))),
        phone=step.phone,
        message=step.message,
    )


def _match(step: Match, chance: Random | None) -> Round:
    count = len(step.pairs)
    shown = _shuffled(count, chance)
    left = tuple(Choice(pair.left, None, pair.left_icon, side="left") for pair in step.pairs)
    right = tuple(Choice(step.pairs[n].right, None, step.pairs[n].right_icon, side="right") for n in shown)
    partners = (*(count + shown.index(n) for n in range(count)), *shown)
    return Round(step.say, left + right, partners, phone=step.phone, message=step.message)


def _shuffled(count: int, chance: Random | None) -> list[int]:
    """The places 0 to ``count`` - 1, not in their own order: that would be no question."""
    places = list(range(count))
    while chance is not None and places == sorted(places):
        chance.shuffle(places)
    return places


def _drawn(asked: Sequence[_Asked], pool: Pool | None, chance: Random | None, real: list[bool]) -> list[_Asked]:
    """``pool.pick`` of them, of which at least ``pool.min_true`` are ``real``, in any order."""
    if pool is None or chance is None:
        return list(asked)
    places = list(range(len(asked)))
    chance.shuffle(places)
    chosen = [n for n in places if real[n]][: pool.min_true]
    chosen += [n for n in places if n not in chosen][: pool.pick - len(chosen)]
    chance.shuffle(chosen)
    return [asked[n] for n in chosen]
