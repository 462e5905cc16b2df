"""A walkthrough: the way through one errand, made of steps out of lessons, with what whoever leads it says at each."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.lessons.model import Id, Label, Model, Said, TopicCode

STEP_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"

StepReference = Annotated[str, StringConstraints(pattern=STEP_PATTERN, max_length=121)]

SpokenElsewise = Literal["hmn", "dao", "tay", "nung", "phu-la"]
"""Languages that staff may speak and nobody has written here; codes as in ``languages.VOICE_LANGUAGES``."""

LISTENED = frozenset({"explain", "watch"})
"""Kinds of steps in which nothing is pressed."""


class Stage(Model):
    """``step`` is ``lesson/step``; ``script`` what to say there, ``ask`` what to ask the citizen.

    ``must_tap_self``: nobody else does it, and nobody goes on before the citizen has. ``script_in`` holds the script
    in the language of the village, from somebody who speaks it.
    """

    step: StepReference
    script: Said
    ask: Said | None = None
    must_tap_self: bool = False
    script_in: dict[SpokenElsewise, Label] = Field(default_factory=dict)

    @property
    def place(self) -> tuple[str, str]:
        """Ids of the lesson and of its step."""
        lesson, _, step = self.step.partition("/")
        return lesson, step


class Walkthrough(Model):
    """``errand`` says whom it is for: what a citizen has come to the counter with."""

    schema_: Literal[1] = Field(alias="schema")
    id: Id
    title: Said
    errand: Said
    topic: TopicCode
    icon: Id
    minutes: Annotated[int, Field(ge=1, le=30)]
    steps: Annotated[tuple[Stage, ...], Field(min_length=1, max_length=20)]
