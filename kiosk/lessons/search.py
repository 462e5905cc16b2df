"""Plain search through all that an app can do: its machine is finite, so what is said of it can be proved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.phone_machine import press, presses, start

if TYPE_CHECKING:
    from collections.abc import Hashable

    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_machine import PhoneState


def screens_without_way_out(app: App) -> list[str]:
    """Screens that can be got into, by presses from any screen, so that the first screen is never reached again."""
    states: dict[Hashable, PhoneState] = {}
    came_from: dict[Hashable, set[Hashable]] = {}
    waiting = [start(app, screen) for screen in app.screens]
    states |= {_key(state): state for state in waiting}
    while waiting:
        state = waiting.pop()
        for part_id in presses(app, state):
            after = press(app, state, part_id)
            came_from.setdefault(_key(after), set()).add(_key(state))
            if _key(after) not in states:
                states[_key(after)] = after
                waiting.append(after)
    home = {key for key, state in states.items() if state.screen == app.start}
    way_home, waiting_keys = set(home), list(home)
    while waiting_keys:
        for key in came_from.get(waiting_keys.pop(), set()) - way_home:
            way_home.add(key)
            waiting_keys.append(key)
    return sorted({state.screen for key, state in states.items() if key not in way_home})


def _key(state: PhoneState) -> Hashable:
    return state.screen, tuple(state.variables.values()), state.dialog, state.notice
