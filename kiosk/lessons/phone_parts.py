"""The parts a practice phone's screen is made of: one class a kind, laid out by order and role, never by coordinates."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.lessons.model import Id, Label, Model, Picture, Said

Values = dict[Id, Id]
"""Variables and the value each has, or is given."""

Gesture = Literal["tap", "hold", "swipe-up", "swipe-down", "swipe-left", "swipe-right"]
"""What the finger has to do to a pressable; ``hold`` is a long press."""


class Action(Model):
    """What a press does: ``set`` variables, ``go`` to a screen or ``back``, open a ``dialog``, ``notify``, ``toast``."""

    set: Values = Field(default_factory=dict)
    go: Id | None = None
    back: bool = False
    dialog: Id | None = None
    notify: Id | None = None
    toast: Said | None = None


class Item(Model):
    """One of several pressables inside a part."""

    id: Id
    label: Label
    icon: Id | None = None
    role: Literal["plain", "primary", "danger"] = "plain"
    badge: Label | None = None
    gesture: Gesture = "tap"
    do: Action = Action()


class ListItem(Item):
    """``note`` is its second line."""

    note: Label | None = None


class Tile(Item):
    """A quick setting: lit while ``variable`` has its second value; a press flips it, and does ``do``."""

    variable: Id | None = None


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
    gesture: Gesture = "tap"
    do: Action | None = None


class Button(_Part):
    kind: Literal["button"]
    id: Id
    label: Label
    role: Literal["primary", "plain", "danger"] = "primary"
    icon: Id | None = None
    gesture: Gesture = "tap"
    do: Action = Action()


class Swipe(_Part):
    """An area that waits for a finger to move, as on a lock screen; ``label`` is the hint written in it."""

    kind: Literal["swipe"]
    id: Id
    label: Label
    gesture: Gesture = "swipe-up"
    do: Action = Action()


class Icons(_Part):
    kind: Literal["icons"]
    items: Annotated[tuple[Item, ...], Field(min_length=1, max_length=12)]


class Chips(_Part):
    """Suggestions to choose from: chosen is the one whose ``set`` is true already."""

    kind: Literal["chips"]
    items: Annotated[tuple[Item, ...], Field(min_length=1, max_length=6)]


class ListRows(_Part):
    """Rows to press: contacts, search results, settings, conversations."""

    kind: Literal["list"]
    items: Annotated[tuple[ListItem, ...], Field(min_length=1, max_length=8)]


class Tabs(_Part):
    """Along the bottom; chosen is the one that leads to the screen one is on."""

    kind: Literal["tabs"]
    items: Annotated[tuple[Item, ...], Field(min_length=2, max_length=5)]


class Tiles(_Part):
    """The quick settings of the shade that comes down from the top."""

    kind: Literal["tiles"]
    items: Annotated[tuple[Tile, ...], Field(min_length=1, max_length=8)]


class EntryField(_Part):
    """Shows what has been typed into ``field``, and ``placeholder`` before that."""

    kind: Literal["field"]
    label: Label
    field: Id
    placeholder: Label | None = None


class Keypad(_Part):
    """Types digits into ``field``."""

    kind: Literal["keypad"]
    field: Id


class Keyboard(_Part):
    """Types words into ``field``. With ``id`` its last key, labelled ``enter``, is a button that does ``do``."""

    kind: Literal["keyboard"]
    field: Id
    enter: Label = "Xong"
    id: Id | None = None
    do: Action = Action()


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
    gesture: Gesture = "tap"
    do: Action = Action()


class Photo(_Part):
    """A picture, ``icon`` drawn here or ``file`` beside the app; ``alt`` says what is to be seen on it."""

    kind: Literal["picture"]
    alt: Label
    icon: Id | None = None
    file: Picture | None = None
    label: Label | None = None
    role: Literal["sharp", "blurred"] = "sharp"
    id: Id | None = None
    gesture: Gesture = "tap"
    do: Action | None = None


class Bubble(_Part):
    """A message, theirs or ``mine``; ``note`` is its time or sender. ``link`` in it can be pressed if there is an ``id``."""

    kind: Literal["bubble"]
    text: Label
    note: Label | None = None
    mine: bool = False
    link: Label | None = None
    id: Id | None = None
    do: Action | None = None


class Banner(_Part):
    kind: Literal["banner", "warning"]
    text: Label
    detail: Label | None = None


class Address(_Part):
    """The line of a browser that says where one is; ``role`` is the lock it shows or does not."""

    kind: Literal["address"]
    text: Label
    role: Literal["locked", "open"] = "locked"


class Call(_Part):
    """A call that comes in, or is going on with a voice or a face; ``text`` is what is being said."""

    kind: Literal["call"]
    role: Literal["incoming", "talking", "video"]
    name: Label
    note: Label | None = None
    text: Label | None = None
    items: Annotated[tuple[Item, ...], Field(max_length=4)] = ()


class Wait(_Part):
    """A slow network: turns for a moment, then the drawing presses it and ``do`` happens."""

    kind: Literal["wait"]
    id: Id
    label: Label
    do: Action


class Notification(_Part):
    """Slides in over the screen once an action has said ``notify``, and stays until it is pressed or left."""

    kind: Literal["notification"]
    id: Id
    title: Label
    text: Label
    icon: Id | None = None
    gesture: Gesture = "tap"
    do: Action = Action()


class Dialog(_Part):
    """Stands over the screen once an action has opened it; any of its buttons closes it."""

    kind: Literal["dialog"]
    id: Id
    role: Literal["plain", "permission"] = "plain"
    icon: Id | None = None
    text: Label
    detail: Label | None = None
    items: Annotated[tuple[Item, ...], Field(min_length=1, max_length=3)]


PhonePart = Annotated[
    Title
    | Words
    | Amount
    | Row
    | Button
    | Swipe
    | Icons
    | Chips
    | ListRows
    | Tabs
    | Tiles
    | EntryField
    | Keypad
    | Keyboard
    | Toggle
    | Viewfinder
    | Photo
    | Bubble
    | Banner
    | Address
    | Call
    | Wait
    | Notification
    | Dialog,
    Field(discriminator="kind"),
]
