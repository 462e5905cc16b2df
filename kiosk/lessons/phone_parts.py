"""The parts a practice phone's screen is made of: one class a kind, laid out by order and role, never by coordinates."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.lessons.model import Id, Label, Model, Said

Values = dict[Id, Id]
"""Variables and the value each has, or is given."""


class Action(Model):
    """What a press does, in this order: ``set`` variables, ``go`` to a screen or ``back``, open a ``dialog``, ``toast``."""

    set: Values = Field(default_factory=dict)
    go: Id | None = None
    back: bool = False
    dialog: Id | None = None
    toast: Said | None = None


class Item(Model):
    """One of several pressables inside a part."""

    id: Id
    label: Label
    icon: Id | None = None
    do: Action = Action()


class _Part(Model):
    when: Values = Field(default_factory=dict)
    """Shown only while all these variables have these values."""


class Title(_Part):
    kind: Literal["title"]
    text: Label


class Words(_Part):
    kind: Literal["text"]
    text: Label


class Amount(_Part):
    """Money, large: the digits typed into ``field``."""

    kind: Literal["amount"]
    label: Label
    field: Id


class Row(_Part):
    kind: Literal["row"]
    label: Label
    value: Label
    note: Label | None = None
    id: Id | None = None
    do: Action | None = None


class Button(_Part):
    kind: Literal["button"]
    id: Id
    label: Label
    role: Literal["primary", "plain", "danger"] = "primary"
    do: Action = Action()


class Icons(_Part):
    kind: Literal["icons"]
    items: Annotated[tuple[Item, ...], Field(min_length=1, max_length=8)]


class Chips(_Part):
    """Suggestions to choose from: chosen is the one whose ``set`` is true already."""

    kind: Literal["chips"]
    items: Annotated[tuple[Item, ...], Field(min_length=1, max_length=6)]


class EntryField(_Part):
    """Shows what has been typed into ``field``, and ``placeholder`` before that."""

    kind: Literal["field"]
    label: Label
    field: Id
    placeholder: Label | None = None


class Keypad(_Part):
    """Types into ``field``."""

    kind: Literal["keypad"]
    field: Id


class Toggle(_Part):
    """A tick box or switch: off while ``variable`` has its first value, on while it has its second."""

    kind: Literal["check", "switch"]
    id: Id
    label: Label
    variable: Id


class Viewfinder(_Part):
    """The camera, pointed at a square code on a sheet that has ``sheet`` written over it."""

    kind: Literal["viewfinder"]
    id: Id
    label: Label
    sheet: Label
    do: Action = Action()


class Bubble(_Part):
    kind: Literal["bubble"]
    text: Label
    note: Label | None = None


class Banner(_Part):
    kind: Literal["banner", "warning"]
    text: Label
    detail: Label | None = None


class Dialog(_Part):
    """Stands over the screen once an action has opened it; any of its buttons closes it."""

    kind: Literal["dialog"]
    id: Id
    text: Label
    items: Annotated[tuple[Item, ...], Field(min_length=1, max_length=3)]


PhonePart = Annotated[
    Title
    | Words
    | Amount
    | Row
    | Button
    | Icons
    | Chips
    | EntryField
    | Keypad
    | Toggle
    | Viewfinder
    | Bubble
    | Banner
    | Dialog,
    Field(discriminator="kind"),
]
