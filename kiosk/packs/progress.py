"""How far an install has come, and that somebody has stopped it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """``done`` and ``total`` in bytes; ``path`` is the file in the pack, empty once all is copied and it is tried out."""

    done: int
    total: int
    path: str


class CancelledError(Exception):
    """Somebody has pressed *Huỷ*; everything is as it was."""
