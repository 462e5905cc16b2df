"""What happens on the practice phone when something is pressed: pure functions from state to state."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_parts import Action, PhonePart
    from kiosk.lessons.text import Text

BACK = "back"
"""Part id of the arrow at the top of a screen that can be gone back from."""

ERASE = "xoa"
"""Key of the number pad that takes the last digit out."""


@dataclass(frozen=True)
class PhoneState:
    """Where the phone is: nothing but values, so that a state can be kept, compared and searched."""

    screen: str
    variables: Mapping[str, str]
    typed: Mapping[str, str] = field(default_factory=dict)
    """Digits in each field into which something has been typed."""
    dialog: str | None = None
    toast: Text | None = None


@dataclass(frozen=True)
class Press:
    """What a press can do on the screen of the moment: follow ``go`` and ``set``, or open a dialog, or say something."""

    label: str
    set: Mapping[str, str] = field(default_factory=dict)
    go: str | None = None
    dialog: str | None = None
    toast: Text | None = None


def start(app: App, screen: str | None = None, values: Mapping[str, str] | None = None) -> PhoneState:
    """The app at ``screen`` (else where it opens), with ``values`` for variables and typed fields."""
    given = values or {}
    return PhoneState(
        screen or app.start,
        {name: given.get(name, possible[0]) for name, possible in app.variables.items()},
        {name: digits for name, digits in given.items() if name in app.fields},
    )


def press(app: App, state: PhoneState, part_id: str) -> PhoneState:
    """``part_id`` of the screen is pressed; where there is nothing to press, nothing happens."""
    pressed = presses(app, state).get(part_id)
    if pressed is None:
        return state
    return replace(
        state,
        screen=pressed.go or state.screen,
        variables={**state.variables, **pressed.set},
        dialog=pressed.dialog,
        toast=pressed.toast,
    )


def type_key(state: PhoneState, name: str, key: str) -> PhoneState:
    """A key of the number pad: digits are put into field ``name``, ``ERASE`` takes the last one out."""
    digits = state.typed.get(name, "")
    digits = digits[:-1] if key == ERASE else digits + key
    return replace(state, typed={**state.typed, name: digits}, toast=None)


def presses(app: App, state: PhoneState) -> dict[str, Press]:
    """All that can be pressed now, by part id. An open dialog must be answered before anything under it."""
    screen = app.screens[state.screen]
    found: dict[str, Press] = {}
    for part in visible(app, state):
        if state.dialog is not None and part.kind != "dialog":
            continue
        match part.kind:
            case "icons" | "chips" | "dialog":
                found |= {item.id: _press(item.label, item.do, screen.back) for item in part.items}
            case "button" | "viewfinder":
                found[part.id] = _press(part.label, part.do, screen.back)
            case "row":
                if part.id is not None and part.do is not None:
                    found[part.id] = _press(part.label, part.do, screen.back)
            case "check" | "switch":
                off, on = app.variables[part.variable]
                now = state.variables[part.variable]
                found[part.id] = Press(part.label, {part.variable: on if now == off else off})
    if screen.back is not None and state.dialog is None:
        found[BACK] = Press("", go=screen.back)
    return found


def visible(app: App, state: PhoneState) -> Iterator[PhonePart]:
    """The parts of the screen whose ``when`` holds; a dialog only while it is open."""
    for part in app.screens[state.screen].parts:
        shown = all(state.variables[name] == value for name, value in part.when.items())
        if shown and (part.kind != "dialog" or part.id == state.dialog):
            yield part


def _press(label: str, do: Action, back: str | None) -> Press:
    return Press(label, do.set, back if do.back else do.go, do.dialog, do.toast)
