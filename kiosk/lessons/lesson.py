"""A lesson: parts of a few minutes, each a row of steps; one class for each kind of step."""

from __future__ import annotations

from datetime import date  # ruff: ignore[typing-only-standard-library-import]  # pydantic reads it
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.lessons.model import Id, Model, Reference, Said, TopicCode

PICTURE_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|webp)$"
DIGITS_PATTERN = r"^[0-9]{1,12}$"
HTTPS_PATTERN = r"^https://"
CODE_PATTERN = r"^[A-G][0-9]{1,2}$"

Mode = Literal["xem", "theo", "tu-lam"]
"""Three ways through the same lesson: it shows, it guides, alone."""

Verdict = Literal["that", "lua", "dung-lai"]

Picture = Annotated[str, StringConstraints(pattern=PICTURE_PATTERN, max_length=80)]
"""A file beside the lesson."""


class PhoneStart(Model):
    """The practice phone as a step finds it, so that a step looks the same whichever way one comes to it."""

    screen: Reference
    set: dict[Id, str] = Field(default_factory=dict)


class _Step(Model):
    """``say`` is the one spoken sentence, ``note`` a small second line, ``praise`` is said once the step is done."""

    id: Id
    note: Said | None = None
    praise: Said | None = None
    hint: Said | None = None
    """Names the target after a miss."""
    phone: PhoneStart | None = None


class Explain(_Step):
    kind: Literal["explain"]
    say: Said
    picture: Picture | None = None


class Tap(_Step):
    """Press part ``target`` of the phone."""

    kind: Literal["tap"]
    say: Said
    phone: PhoneStart
    target: Reference


class Type(_Step):
    """Type ``expected`` into ``field`` of the phone."""

    kind: Literal["type"]
    say: Said
    phone: PhoneStart
    field: Reference
    expected: Annotated[str, StringConstraints(pattern=DIGITS_PATTERN)]


class Option(Model):
    """``why`` is said when it has been chosen: why it is right, or what to look at."""

    text: Said
    right: bool = False
    why: Said | None = None
    icon: Id | None = None


Options = Annotated[tuple[Option, ...], Field(min_length=2, max_length=4)]


class Choose(_Step):
    kind: Literal["choose"]
    say: Said
    options: Options


class Judge(_Step):
    """Is what the phone shows real, a scam, or a reason to stop and ask?"""

    kind: Literal["judge"]
    say: Said
    answer: Verdict
    why: Said


class Question(Model):
    say: Said
    options: Options


class Quiz(_Step):
    """Questions one after another; each is the spoken sentence while it is asked."""

    kind: Literal["quiz"]
    questions: Annotated[tuple[Question, ...], Field(min_length=1, max_length=2)]


Step = Annotated[Explain | Tap | Type | Choose | Judge | Quiz, Field(discriminator="kind")]


class Part(Model):
    """Two or three minutes: people are called to the counter."""

    id: Id
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=10)]


class Links(Model):
    """``official`` is the page of whoever is in charge; ``next`` are lessons to go on with."""

    official: Annotated[str, StringConstraints(pattern=HTTPS_PATTERN, max_length=300)] | None = None
    next: tuple[Id, ...] = ()


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
    def steps(self) -> tuple[Step, ...]:
        return tuple(step for part in self.parts for step in part.steps)
