"""What the practice phone shows: everything a drawing of it needs, and nothing it could decide by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.lessons.phone_machine import BACK, presses, visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_machine import PhoneState, Press
    from kiosk.lessons.phone_parts import Item, PhonePart
    from kiosk.lessons.text import Text


@dataclass(frozen=True)
class ItemView:
    """One of several pressables inside a part: an icon of a grid, a chip, a dialog's button."""

    id: str
    label: str
    icon: str
    checked: bool


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


@dataclass(frozen=True)
class PhoneView:
    app: str
    screen: str
    title: str
    style: str
    can_back: bool
    parts: tuple[PartView, ...]
    toast: Text | None


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
    )


def _pressable(part: PartView, able: Mapping[str, Press]) -> PartView:
    return replace(part, pressable=part.id in able or any(item.id in able for item in part.items))


def money(digits: str) -> str:
    """Typed digits as an amount, with dots as they are typed: ``20000`` is “20.000 đồng”."""
    return f"{int(digits):,} đồng".replace(",", ".") if digits else ""


def _part(part: PhonePart, app: App, state: PhoneState) -> PartView:
    match part.kind:
        case "title" | "text":
            return PartView(part.kind, label=part.text)
        case "amount":
            return PartView(part.kind, label=part.label, value=money(state.typed.get(part.field, "")))
        case "row":
            return PartView(part.kind, part.id or "", label=part.label, value=part.value, note=part.note or "")
        case "button":
            return PartView(part.kind, part.id, part.role, part.label)
        case "icons" | "chips":
            return PartView(part.kind, items=tuple(_item(item, state) for item in part.items))
        case "field":
            digits = state.typed.get(part.field, "")
            shown = money(digits) if app.fields[part.field] == "money" else digits
            return PartView(
                part.kind,
                part.field,
                app.fields[part.field],
                part.label,
                shown,
                "" if digits else part.placeholder or "",
            )
        case "keypad":
            return PartView(part.kind, role=app.fields[part.field])
        case "check" | "switch":
            on = app.variables[part.variable][1]
            return PartView(part.kind, part.id, label=part.label, checked=state.variables[part.variable] == on)
        case "viewfinder":
            return PartView(part.kind, part.id, label=part.label, value=part.sheet)
        case "bubble":
            return PartView(part.kind, label=part.text, note=part.note or "")
        case "banner" | "warning":
            return PartView(part.kind, label=part.text, value=part.detail or "")
        case _:
            return PartView(part.kind, part.id, label=part.text, items=tuple(_item(item, state) for item in part.items))


def _item(item: Item, state: PhoneState) -> ItemView:
    """An item that sets variables is checked once they all have these values."""
    chosen = bool(item.do.set) and all(state.variables[name] == value for name, value in item.do.set.items())
    return ItemView(item.id, item.label, item.icon or "", chosen)
