"""The files at the top of a pack's folder."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.lessons.catalogue import Topic  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.lessons.facts import Fact  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.lessons.model import Id, Model, Said


class PackFile(Model):
    """``pack.yaml``: whose lessons these are."""

    schema_: Literal[1] = Field(alias="schema")
    id: Id
    title: Said
    publisher: Said


class TopicsFile(Model):
    """``topics.yaml``: the tiles, in their order."""

    schema_: Literal[1] = Field(alias="schema")
    topics: Annotated[tuple[Topic, ...], Field(min_length=1, max_length=7)]


class FactsFile(Model):
    """``facts.yaml``: fees, time limits, laws, telephone numbers, each with its source."""

    schema_: Literal[1] = Field(alias="schema")
    facts: tuple[Fact, ...]
