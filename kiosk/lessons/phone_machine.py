"""What happens on the practice phone when something is pressed: pure functions from state to state."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.lessons.demo import looks_real
from kiosk.lessons.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_parts import Action, Gesture, Item, PhonePart

BACK = "back"
"""Part id of the arrow at the top of a screen that can be gone back from, and of the gesture that does the same."""

HOME = "home"
"""Part id of the bar at the bottom, which leads to the app's home screen."""

ERASE = "xoa"
"""Key of the number pad that takes the last digit out."""

LONGEST_TYPED = 60
"""Characters that a field takes."""

NO_REAL_NUMBERS = Text(
    "Đừng gõ số thật ở đây. Mời bà con gõ số tập làm.", "Do not type real numbers here. Use the practice number."
)
"""Said by the phone when somebody types what looks like an identity or telephone number."""


@dataclass(frozen=True)
class PhoneState:
    """Where the phone is: nothing but values, so that a state can be kept, compared and searched."""

    screen: str
    variables: Mapping[str, str]
    typed: Mapping[str, str] = field(default_factory=dict)
    """What is in each field into which something has been typed."""
    dialog: str | None = None
    notice: str | None = None
    """The notification that has slid in."""
    toast: Text | None = None


@dataclass(frozen=True)
class Press:
    """What a press can do on the screen of the moment: follow ``go`` and ``set``, or open something, or say something."""

    label: str
    set: Mapping[str, str] = field(default_factory=dict)
    go: str | None = None
    dialog: str | None = None
    notify: str | None = None
    toast: Text | None = None
    gesture: Gesture = "tap"
    by_itself: bool = False
    """It happens without the visitor, as when a slow network has answered."""


def start(
    app: App, screen: str | None = None, values: Mapping[str, str] | None = None, opened: str | None = None
) -> PhoneState:
    """The app at ``screen`` (else where it opens), with ``values`` for variables and typed fields.

    ``opened`` is the dialog or notification that already stands there.
    """
    given = values or {}
    name = screen or app.start
    kinds = {part.id: part.kind for part in app.screens[name].parts if part.kind in {"dialog", "notification"}}
    return PhoneState(
        name,
        {name: given.get(name, possible[0]) for name, possible in app.variables.items()},
        {name: words for name, words in given.items() if name in app.fields},
        dialog=opened if kinds.get(opened or "") == "dialog" else None,
        notice=opened if kinds.get(opened or "") == "notification" else None,
    )


def press(app: App, state: PhoneState, part_id: str) -> PhoneState:
    """``part_id`` of the screen is pressed; where there is nothing to press, nothing happens."""
    pressed = presses(app, state).get(part_id)
    return state if pressed is None else after(state, part_id, pressed)


def after(state: PhoneState, part_id: str, pressed: Press) -> PhoneState:
    """The state that ``pressed``, one of ``presses(app, state)``, leads to."""
    stays = pressed.go in {None, state.screen} and part_id != state.notice
    return replace(
        state,
        screen=pressed.go or state.screen,
        variables={**state.variables, **pressed.set},
        dialog=pressed.dialog,
        notice=pressed.notify or (state.notice if stays else None),
        toast=pressed.toast,
    )


def type_key(state: PhoneState, name: str, key: str) -> PhoneState:
    """A key of the number pad: digits are put into field ``name``, ``ERASE`` takes the last one out."""
    digits = state.typed.get(name, "")
    return write(state, name, digits[:-1] if key == ERASE else digits + key)


def write(state: PhoneState, name: str, words: str) -> PhoneState:
    """Field ``name`` holds ``words`` from now on; what looks like a real person's number is refused with a toast."""
    if len(words) > LONGEST_TYPED:
        return state
    if looks_real(words):
        return replace(state, toast=NO_REAL_NUMBERS)
    return replace(state, typed={**state.typed, name: words}, toast=None)


def presses(app: App, state: PhoneState) -> dict[str, Press]:
    """All that can be pressed now, by part id. An open dialog must be answered before anything under it."""
    screen = app.screens[state.screen]
    found: dict[str, Press] = {}
    for part in visible(app, state):
        if state.dialog is None or part.kind == "dialog":
            found |= _presses_of(part, app, state, screen.back)
    if state.dialog is None:
        if screen.back is not None:
            found[BACK] = Press("", go=screen.back)
        if app.home is not None and state.screen != app.home:
            found[HOME] = Press("", go=app.home, gesture="swipe-up")
    return found


def visible(app: App, state: PhoneState) -> Iterator[PhonePart]:
    """The parts of the screen whose ``when`` holds; a dialog or notification only while it is open."""
    for part in app.screens[state.screen].parts:
        if not all(state.variables[name] == value for name, value in part.when.items()):
            continue
        if (part.kind == "dialog" and part.id != state.dialog) or (
            part.kind == "notification" and part.id != state.notice
        ):
            continue
        yield part


def keys(app: App, state: PhoneState) -> set[str]:
    """The fields that can be typed into now: shown, with a keypad or keyboard, and no dialog over them."""
    if state.dialog is not None:
        return set()
    shown = list(visible(app, state))
    fields = {part.field for part in shown if part.kind == "field"}
    return fields & {part.field for part in shown if part.kind in {"keypad", "keyboard"}}


def _presses_of(part: PhonePart, app: App, state: PhoneState, back: str | None) -> dict[str, Press]:
    match part.kind:
        case "icons" | "chips" | "dialog" | "list" | "tabs" | "call":
            return {item.id: _of_item(item, back) for item in part.items}
        case "tiles":
            return {
                item.id: replace(_of_item(item, back), set={**_flip(item.variable, app, state), **item.do.set})
                for item in part.items
            }
        case "button" | "viewfinder" | "swipe":
            return {part.id: _press(part.label, part.do, back, part.gesture)}
        case "notification":
            return {part.id: _press(part.title, part.do, back, part.gesture)}
        case "row" if part.id is not None and part.do is not None:
            return {part.id: _press(part.label, part.do, back, part.gesture)}
        case "picture" if part.id is not None and part.do is not None:
            return {part.id: _press(part.label or part.alt, part.do, back, part.gesture)}
        case "bubble" if part.id is not None and part.do is not None:
            return {part.id: _press(part.link or part.text, part.do, back)}
        case "keyboard" if part.id is not None:
            return {part.id: _press(part.enter, part.do, back)}
        case "wait":
            return {part.id: replace(_press(part.label, part.do, back), by_itself=True)}
        case "check" | "switch":
            return {part.id: Press(part.label, _flip(part.variable, app, state))}
        case _:
            return {}


def _flip(variable: str | None, app: App, state: PhoneState) -> dict[str, str]:
    if variable is None:
        return {}
    off, on = app.variables[variable]
    return {variable: on if state.variables[variable] == off else off}


def _of_item(item: Item, back: str | None) -> Press:
    return _press(item.label, item.do, back, item.gesture)


def _press(label: str, do: Action, back: str | None, gesture: Gesture = "tap") -> Press:
    return Press(label, do.set, back if do.back else do.go, do.dialog, do.notify, do.toast, gesture)
