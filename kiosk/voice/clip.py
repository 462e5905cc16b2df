"""A sentence that has been spoken into a file, and when each of its words is heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

Speaker = Literal["recording", "piper", "espeak"]
"""Who speaks: a person, a voice from a pack, or the engine every kiosk has."""


@dataclass(frozen=True)
class Mark:
    """From ``start_ms`` on, characters ``[first, last)`` of the written text are the ones being said."""

    start_ms: int
    first: int
    last: int


@dataclass(frozen=True)
class Clip:
    """``marks`` rise in both time and place; a recording has none. Machine speech is labelled as such."""

    path: Path
    duration_ms: int
    marks: tuple[Mark, ...]
    source: Speaker = "espeak"
