"""What people have recorded, found by language and sentence: a sentence that was changed since finds nothing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Protocol

from kiosk.lessons.clips import text_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from kiosk.lessons.clips import Clip


class ClipShelf(Protocol):
    """Voices that came along with lessons (fulfilled by folders of authors, by installed packs, by the studio)."""

    def clips(self) -> Iterable[tuple[str, Clip, Path]]:
        """(language, what is known of it, sound file) of each recording, usable or not."""

    def voices(self) -> Iterable[tuple[str, Path, Path]]:
        """(language, model, its notes) of each Piper voice."""


class Recordings:
    """Only those whose speakers have agreed and that somebody has approved; the first shelf wins.

    ``stands_for``: sentences that another recorded sentence may be heard for (both as they are read).
    """

    def __init__(self, shelves: Sequence[ClipShelf] = (), stands_for: Mapping[str, str] | None = None) -> None:
        self._files: dict[tuple[str, str], Path] = {}
        self._stands_for = stands_for or {}
        for shelf in shelves:
            for language, clip, file in shelf.clips():
                if clip.usable:
                    self._files.setdefault((language, clip.text), file)

    def find(self, text: str, language: str) -> Path | None:
        own = self._files.get((language, text_hash(text)))
        other = self._stands_for.get(text)
        return own or (self._files.get((language, text_hash(other))) if other else None)

    def count(self) -> Mapping[str, int]:
        """Recordings by language."""
        return Counter(language for language, _ in self._files)
