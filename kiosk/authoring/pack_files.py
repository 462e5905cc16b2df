"""The files at the top of a pack's folder."""

from __future__ import annotations

from datetime import date  # ruff: ignore[typing-only-standard-library-import]  # pydantic reads it
from typing import Annotated, Literal

from pydantic import Field

from kiosk.lessons.catalogue import Topic  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.lessons.facts import Fact  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.lessons.model import Id, Model, Said
from kiosk.packs.manifest import (  # pydantic reads them
    Area,  # ruff: ignore[typing-only-first-party-import]
    Need,  # ruff: ignore[typing-only-first-party-import]
    Release,  # ruff: ignore[typing-only-first-party-import]
    Version,  # ruff: ignore[typing-only-first-party-import]
)


class PackFile(Model):
    """``pack.yaml``: whose lessons these are. What is optional is needed once the pack travels (``kiosk pack build``)."""

    schema_: Literal[1] = Field(alias="schema")
    id: Id
    title: Said
    publisher: Said
    version: Version | None = None
    scope: Annotated[tuple[Area, ...], Field(min_length=1, max_length=50)] | None = None
    issued_at: date | None = None
    review_by: date | None = None
    """The first of the lessons' own dates, if there is none."""
    min_app: Release | None = None
    """This release, if there is none."""
    supersedes: tuple[Id, ...] = ()
    needs: tuple[Need, ...] = ()


class TopicsFile(Model):
    """``topics.yaml``: the tiles, in their order."""

    schema_: Literal[1] = Field(alias="schema")
    topics: Annotated[tuple[Topic, ...], Field(min_length=1, max_length=7)]


class FactsFile(Model):
    """``facts.yaml``: fees, time limits, laws, telephone numbers, each with its source."""

    schema_: Literal[1] = Field(alias="schema")
    facts: tuple[Fact, ...]
