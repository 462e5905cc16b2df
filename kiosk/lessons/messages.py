"""The phone on which a message has arrived: an app of one screen, so that it is drawn like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.phone import App, Screen
from kiosk.lessons.phone_machine import start
from kiosk.lessons.phone_parts import Address, Bubble, Call, Notification, PhonePart, Words

if TYPE_CHECKING:
    from kiosk.lessons.phone import Style
    from kiosk.lessons.phone_machine import PhoneState
    from kiosk.lessons.steps import Message

MESSAGE = "tin"
"""Name of the app, and of its screen."""


def phone_with(message: Message) -> tuple[App, PhoneState]:
    """The phone as it looks when ``message`` has come."""
    style: Style = "sms"
    parts: tuple[PhonePart, ...]
    match message.style:
        case "call" | "video":
            style = "call"
            parts = (
                Call(
                    kind="call",
                    role="video" if message.style == "video" else "talking",
                    name=message.sender,
                    note=message.note,
                    text=message.text,
                ),
            )
        case "web":
            style = "web"
            parts = (
                Address(
                    kind="address", text=message.link or message.sender, role="locked" if message.locked else "open"
                ),
                Words(kind="text", text=message.text),
            )
        case "notice":
            style = "lock"
            parts = (Notification(kind="notification", id=MESSAGE, title=message.sender, text=message.text),)
        case _:
            style = "chat" if message.style == "chat" else "sms"
            parts = (Bubble(kind="bubble", text=message.text, link=message.link, note=message.note),)
    app = App(
        schema=1,
        id=MESSAGE,
        title=message.sender,
        start=MESSAGE,
        screens={MESSAGE: Screen(title=message.sender, style=style, parts=parts)},
    )
    return app, start(app, opened=MESSAGE)
