"""Plain search through all that an app can do: its machine is finite, so what is said of it can be proved."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

from kiosk.lessons.phone_machine import after, presses, start

if TYPE_CHECKING:
    from collections.abc import Hashable

    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_machine import PhoneState


def count_presses(app: App) -> int:
    """At most so many presses, over all that an app can be in: how long a search may take."""
    per_screen = 0
    for screen in app.screens.values():
        kinds = [part.kind for part in screen.parts]
        over = (1 + kinds.count("dialog")) * (1 + kinds.count("notification"))
        pressables = sum(len(part.items) if hasattr(part, "items") else 1 for part in screen.parts)
        per_screen += over * (pressables + 2)
    return per_screen * prod(len(values) for values in app.variables.values())


def screens_without_way_out(app: App) -> list[str]:
    """Screens that can be got into, by presses from any screen, so that the first screen is never reached again."""
    states: dict[Hashable, PhoneState] = {}
    came_from: dict[Hashable, set[Hashable]] = {}
    waiting = [start(app, screen) for screen in app.screens]
    states |= {_key(state): state for state in waiting}
    while waiting:
        state = waiting.pop()
        for part_id, pressed in presses(app, state).items():
            there = after(state, part_id, pressed)
            came_from.setdefault(_key(there), set()).add(_key(state))
            if _key(there) not in states:
                states[_key(there)] = there
                waiting.append(there)
    home = {key for key, state in states.items() if state.screen == app.start}
    way_home, waiting_keys = set(home), list(home)
    while waiting_keys:
        for key in came_from.get(waiting_keys.pop(), set()) - way_home:
            way_home.add(key)
            waiting_keys.append(key)
    return sorted({state.screen for key, state in states.items() if key not in way_home})


def _key(state: PhoneState) -> Hashable:
    return state.screen, tuple(state.variables.values()), state.dialog, state.notice
