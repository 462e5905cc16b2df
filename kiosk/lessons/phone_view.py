"""What the practice phone shows: everything a drawing of it needs, and nothing it could decide by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.lessons.phone_machine import BACK, HOME, presses, visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_machine import PhoneState, Press
    from kiosk.lessons.phone_parts import Item, PhonePart, Tile
    from kiosk.lessons.text import Text

HIDDEN = "•"
"""What stands for each character of a passcode or password."""


@dataclass(frozen=True)
class ItemView:
    """One of several pressables inside a part: an icon of a grid, a chip, a row of a list, a dialog's button."""

    id: str
    label: str
    icon: str
    checked: bool
    note: str = ""
    badge: str = ""
    role: str = "plain"
    gesture: str = "tap"


@dataclass(frozen=True)
class PartView:
    """``id`` is empty for what can be neither pressed nor typed into; texts that a kind lacks are empty."""

    kind: str
    id: str = ""
    role: str = ""
    label: str = ""
    value: str = ""
    note: str = ""
    icon: str = ""
    pressable: bool = False
    checked: bool = False
    items: tuple[ItemView, ...] = ()
    gesture: str = "tap"
    file: str = ""
    """A picture beside the app."""


@dataclass(frozen=True)
class PhoneView:
    app: str
    screen: str
    title: str
    style: str
    can_back: bool
    parts: tuple[PartView, ...]
    toast: Text | None
    can_home: bool = False
    clock: str = ""
    network: str = ""


def view(app: App, state: PhoneState) -> PhoneView:
    screen = app.screens[state.screen]
    able = presses(app, state)
    return PhoneView(
        app.id,
        state.screen,
        screen.title,
        screen.style,
        BACK in able,
        tuple(_pressable(_part(part, app, state), able) for part in visible(app, state)),
        state.toast,
        HOME in able,
        screen.clock,
        screen.network,
    )


def _pressable(part: PartView, able: Mapping[str, Press]) -> PartView:
    own = able.get(part.id)
    return replace(
        part,
        pressable=own is not None or any(item.id in able for item in part.items),
        gesture=own.gesture if own else "tap",
    )


def money(digits: str) -> str:
    """Typed digits as an amount, with dots as they are typed: ``20000`` is “20.000 đồng”."""
    return f"{int(digits):,} đồng".replace(",", ".") if digits else ""


def shown_in_field(kind: str, words: str) -> str:
    """What a field of ``kind`` shows once ``words`` have been typed into it."""
    match kind:
        case "money":
            return money(words)
        case "pin" | "password":
            return HIDDEN * len(words)
        case _:
            return words


def _part(part: PhonePart, app: App, state: PhoneState) -> PartView:
    match part.kind:
        case "title" | "text":
            return PartView(part.kind, label=part.text)
        case "amount":
            return PartView(part.kind, label=part.label, value=money(state.typed.get(part.field, "")))
        case "row":
            return PartView(part.kind, part.id or "", label=part.label, value=part.value, note=part.note or "")
        case "button":
            return PartView(part.kind, part.id, part.role, part.label, icon=part.icon or "")
        case "swipe" | "wait":
            return PartView(part.kind, part.id, label=part.label)
        case "icons" | "chips" | "list":
            return PartView(part.kind, items=_items(part.items, state))
        case "tabs":
            return PartView(
                part.kind,
                items=tuple(replace(_item(item, state), checked=item.do.go == state.screen) for item in part.items),
            )
        case "tiles":
            return PartView(part.kind, items=tuple(_tile(tile, app, state) for tile in part.items))
        case "field":
            return _field(part.label, part.field, part.placeholder or "", app, state)
        case "keypad":
            return PartView(part.kind, role=app.fields[part.field])
        case "keyboard":
            return PartView(
                part.kind, part.id or "", app.fields[part.field], part.enter, value=state.typed.get(part.field, "")
            )
        case "check" | "switch":
            on = app.variables[part.variable][1]
            return PartView(part.kind, part.id, label=part.label, checked=state.variables[part.variable] == on)
        case "viewfinder":
            return PartView(part.kind, part.id, label=part.label, value=part.sheet)
        case "picture":
            return PartView(
                part.kind,
                part.id or "",
                part.role,
                part.label or "",
                note=part.alt,
                icon=part.icon or "",
                file=part.file or "",
            )
        case "bubble":
            role = "mine" if part.mine else "theirs"
            return PartView(part.kind, part.id or "", role, part.text, part.link or "", part.note or "")
        case "banner" | "warning":
            return PartView(part.kind, label=part.text, value=part.detail or "")
        case "address":
            return PartView(part.kind, role=part.role, label=part.text)
        case "call":
            return PartView(
                part.kind,
                role=part.role,
                label=part.name,
                value=part.text or "",
                note=part.note or "",
                items=_items(part.items, state),
            )
        case "notification":
            return PartView(part.kind, part.id, label=part.title, value=part.text, icon=part.icon or "")
        case _:
            return PartView(
                part.kind,
                part.id,
                part.role,
                part.text,
                part.detail or "",
                icon=part.icon or "",
                items=_items(part.items, state),
            )


def _field(label: str, name: str, placeholder: str, app: App, state: PhoneState) -> PartView:
    kind, words = app.fields[name], state.typed.get(name, "")
    return PartView("field", name, kind, label, shown_in_field(kind, words), "" if words else placeholder)


def _items(items: tuple[Item, ...], state: PhoneState) -> tuple[ItemView, ...]:
    return tuple(_item(item, state) for item in items)


def _item(item: Item, state: PhoneState) -> ItemView:
    """An item that sets variables is checked once they all have these values."""
    chosen = bool(item.do.set) and all(state.variables[name] == value for name, value in item.do.set.items())
    note = getattr(item, "note", None) or ""
    return ItemView(item.id, item.label, item.icon or "", chosen, note, item.badge or "", item.role, item.gesture)


def _tile(tile: Tile, app: App, state: PhoneState) -> ItemView:
    lit = tile.variable is not None and state.variables[tile.variable] == app.variables[tile.variable][1]
    return replace(_item(tile, state), checked=lit)
