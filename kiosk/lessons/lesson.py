"""A lesson: parts of a few minutes, each a row of steps."""

from __future__ import annotations

from datetime import date  # ruff: ignore[typing-only-standard-library-import]  # pydantic reads it
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.lessons.model import Id, Model, Said, TopicCode
from kiosk.lessons.steps import Step  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it

HTTPS_PATTERN = r"^https://"
CODE_PATTERN = r"^[A-G][0-9]{1,3}$"

END = "het"
"""Where a part leads that is the last of its branch."""

Mode = Literal["xem", "theo", "tu-lam"]
"""Three ways through the same lesson: it shows, it guides, alone."""


class Part(Model):
    """Two or three minutes: people are called to the counter. ``then`` is the part that follows, else the next one."""

    id: Id
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=10)]
    then: Id | None = None


class Links(Model):
    """``official`` is the page of whoever is in charge; ``next`` are lessons to go on with.

    ``village_group``: whoever has finished may take the code of their village's group home, where the centre has set one.
    """

    official: Annotated[str, StringConstraints(pattern=HTTPS_PATTERN, max_length=300)] | None = None
    next: tuple[Id, ...] = ()
    village_group: bool = False


class Lesson(Model):
    """``code`` is short enough to be printed and typed; ``app_version`` is the real app the buttons were taken from."""

    schema_: Literal[1] = Field(alias="schema")
    id: Id
    code: Annotated[str, StringConstraints(pattern=CODE_PATTERN)]
    title: Said
    goal: Said
    topic: TopicCode
    audience: Annotated[tuple[Literal["all", "nct", "pn", "nd", "tn", "hs", "ho-ngheo"], ...], Field(min_length=1)]
    minutes: Annotated[int, Field(ge=1, le=20)]
    modes: Annotated[tuple[Mode, ...], Field(min_length=1)]
    icon: Id
    parts: Annotated[tuple[Part, ...], Field(min_length=1, max_length=6)]
    links: Links = Links()
    facts: tuple[Id, ...] = ()
    checked_on: date
    app_version: str | None = None
    review_by: date

    @property
    def version(self) -> int:
        """The day its content was last checked, as 20261124: what is taught changes with it."""
        return self.checked_on.year * 10_000 + self.checked_on.month * 100 + self.checked_on.day

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(step for part in self.parts for step in part.steps)

    @property
    def facts_told(self) -> frozenset[str]:
        """Ids of the facts that its steps tell; the others are only what the lesson rests on."""
        return frozenset(fact for step in self.steps if step.kind == "explain" for fact in step.facts)
