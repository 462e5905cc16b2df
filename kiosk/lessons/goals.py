"""The shortest way to a goal on the practice phone: so hints can be given whichever way a visitor has taken."""

from __future__ import annotations

import unicodedata
from collections import deque
from typing import TYPE_CHECKING

from kiosk.lessons.names import name_in
from kiosk.lessons.phone_machine import after, keys, presses, write

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_machine import PhoneState
    from kiosk.lessons.steps import Goal

Move = tuple[str, str]
"""``("tap", part id)`` or ``("fill", field)``: type into the field what the goal wants in it."""


def same_words(typed: str, expected: str) -> bool:
    """Whether they are the same to a person: however the letters are put together, capitals and spaces aside."""
    return _plain(typed) == _plain(expected)


def reached(app: App, state: PhoneState, goal: Goal) -> bool:
    """``goal`` is about ``app``; an open dialog stands between the visitor and any screen."""
    if goal.screen is not None and (name_in(goal.screen) != state.screen or state.dialog is not None):
        return False
    return all(
        _filled(state, name, value) if name in app.fields else state.variables[name] == value
        for name, value in goal.set.items()
    )


def way_to(app: App, state: PhoneState, goal: Goal) -> tuple[Move, ...] | None:
    """The fewest moves that reach ``goal`` from ``state``; None if there is no way."""
    waiting: deque[tuple[PhoneState, tuple[Move, ...]]] = deque([(state, ())])
    seen = {_key(app, state, goal)}
    while waiting:
        now, way = waiting.popleft()
        if reached(app, now, goal):
            return way
        for move, there in _moves(app, now, goal):
            key = _key(app, there, goal)
            if key not in seen:
                seen.add(key)
                waiting.append((there, (*way, move)))
    return None


def traps(app: App, state: PhoneState, goal: Goal) -> list[str]:
    """Screens that a visitor can get into from ``state`` and from where ``goal`` cannot be reached any more."""
    states = {_key(app, state, goal): state}
    came_from: dict[Hashable, set[Hashable]] = {}
    waiting = [state]
    while waiting:
        now = waiting.pop()
        for _, there in _moves(app, now, goal):
            key = _key(app, there, goal)
            came_from.setdefault(key, set()).add(_key(app, now, goal))
            if key not in states:
                states[key] = there
                waiting.append(there)
    good = {key for key, one in states.items() if reached(app, one, goal)}
    ahead = list(good)
    while ahead:
        before = came_from.get(ahead.pop(), set()) - good
        good |= before
        ahead += before
    return sorted({one.screen for key, one in states.items() if key not in good})


def _moves(app: App, state: PhoneState, goal: Goal) -> Iterator[tuple[Move, PhoneState]]:
    for part_id, pressed in presses(app, state).items():
        yield ("tap", part_id), after(state, part_id, pressed)
    for name in sorted(keys(app, state)):
        if name in goal.set and not _filled(state, name, goal.set[name]):
            yield ("fill", name), write(state, name, goal.set[name])


def _filled(state: PhoneState, name: str, value: str) -> bool:
    return same_words(state.typed.get(name, ""), value)


def _key(app: App, state: PhoneState, goal: Goal) -> Hashable:
    filled = tuple(_filled(state, name, value) for name, value in goal.set.items() if name in app.fields)
    return state.screen, tuple(state.variables.values()), state.dialog, state.notice, filled


def _plain(words: str) -> str:
    return "".join(unicodedata.normalize("NFC", words).casefold().split())
