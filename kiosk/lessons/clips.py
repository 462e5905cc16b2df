"""Recordings that belong to sentences: what is known of each, and which sentence it says."""

from __future__ import annotations

import unicodedata
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.lessons.model import Id, Label, Model

HASH_PATTERN = r"^[0-9a-f]{64}$"
CLIP_PATTERN = r"^[a-z0-9-]+\.(say|note|praise|hint|why)(\.[0-9]+)*$"
SOUND_PATTERN = r"^[a-z0-9]+([.-][a-z0-9]+)*\.(opus|ogg|wav)$"
DATE_PATTERN = r"^\d{4}-\d{2}-\d{2}$"


class Clip(Model):
    """``text`` is the hash of the sentence that was read (see ``text_hash``); place, day and names are the speaker's."""

    lesson: Id
    clip: Annotated[str, StringConstraints(pattern=CLIP_PATTERN)]
    file: Annotated[str, StringConstraints(pattern=SOUND_PATTERN)]
    text: Annotated[str, StringConstraints(pattern=HASH_PATTERN)]
    speaker: Label
    consent: bool
    approved: bool = False
    place: str | None = None
    date: Annotated[str, StringConstraints(pattern=DATE_PATTERN)] | None = None
    reviewer: str | None = None

    @property
    def usable(self) -> bool:
        """Its speaker has agreed, and somebody who knows the language has listened."""
        return self.consent and self.approved


class ClipsFile(Model):
    """``voice/<language>/clips.yaml``."""

    schema_: Literal[1] = Field(alias="schema")
    clips: tuple[Clip, ...]


def text_hash(text: str) -> str:
    """Of the words as they are read, however their letters are put together."""
    return sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()
