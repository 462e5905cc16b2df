"""A sentence that has been spoken into a file, and when each of its words is heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Mark:
    """From ``start_ms`` on, characters ``[first, last)`` of the written text are the ones being said."""

    start_ms: int
    first: int
    last: int


@dataclass(frozen=True)
class Clip:
    """``marks`` rise in both time and place. ``source`` names who speaks: machine speech is labelled as such."""

    path: Path
    duration_ms: int
    marks: tuple[Mark, ...]
    source: Literal["espeak"] = "espeak"
