"""An app of the practice phone: a finite machine of screens, described by an author as data."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.lessons.model import Id, Label, Model
from kiosk.lessons.phone_parts import PhonePart  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it


class Screen(Model):
    """``back`` is the screen that its arrow leads to."""

    title: Label
    back: Id | None = None
    style: Literal["app", "sms"] = "app"
    parts: Annotated[tuple[PhonePart, ...], Field(min_length=1, max_length=12)]


class App(Model):
    """``variables`` name their possible values, the first of which holds at the start; ``fields`` take digits."""

    schema_: Literal[1] = Field(alias="schema")
    id: Id
    title: Label
    variables: dict[Id, Annotated[tuple[Id, ...], Field(min_length=2, max_length=8)]] = Field(default_factory=dict)
    fields: dict[Id, Literal["money", "code"]] = Field(default_factory=dict)
    start: Id
    screens: Annotated[dict[Id, Screen], Field(min_length=1, max_length=40)]
