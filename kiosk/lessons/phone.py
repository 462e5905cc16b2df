"""An app of the practice phone: a finite machine of screens, described by an author as data."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.lessons.model import AppId, Id, Label, Model
from kiosk.lessons.phone_parts import PhonePart  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it

CLOCK_PATTERN = r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"

FieldKind = Literal["money", "code", "pin", "text", "password"]
"""``money`` and ``code`` take digits, ``pin`` hides them; ``text`` takes words, ``password`` hides them."""

Style = Literal["app", "sms", "chat", "web", "camera", "home", "lock", "shade", "call"]


class Screen(Model):
    """``back`` is the screen that its arrow leads to; ``clock`` and ``network`` are what the status bar shows."""

    title: Label
    back: Id | None = None
    style: Style = "app"
    clock: Annotated[str, StringConstraints(pattern=CLOCK_PATTERN)] = "9:00"
    network: Literal["4g", "wifi", "none"] = "4g"
    parts: Annotated[tuple[PhonePart, ...], Field(min_length=1, max_length=14)]


class App(Model):
    """``variables`` name their possible values, the first of which holds at the start; ``fields`` are typed into.

    ``home`` is the screen that the bar at the bottom leads to from every other one.
    """

    schema_: Literal[1] = Field(alias="schema")
    id: AppId
    title: Label
    variables: dict[Id, Annotated[tuple[Id, ...], Field(min_length=2, max_length=8)]] = Field(default_factory=dict)
    fields: dict[Id, FieldKind] = Field(default_factory=dict)
    start: Id
    home: Id | None = None
    screens: Annotated[dict[Id, Screen], Field(min_length=1, max_length=40)]
