"""Spoken sentences on disk: a sound file and its JSON side by side, found by the hash of what they say and how."""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from itertools import starmap
from typing import TYPE_CHECKING

from kiosk.voice.clip import Clip, Mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.voice.clip import Speaker

_FORMAT = 2
"""Raised when rendering changes in a way that the key does not see (pauses, cutting, loudness)."""


def key(*parts: str | int) -> str:
    return hashlib.sha256(json.dumps((_FORMAT, *parts)).encode()).hexdigest()[:32]


class Cache:
    """At most ``limit_bytes`` of sound; what was heard longest ago leaves first."""

    def __init__(self, folder: Path, limit_bytes: int = 600_000_000) -> None:
        self.folder = folder
        self._limit = limit_bytes

    def find(self, name: str) -> Clip | None:
        """The clip, or None where it is missing or damaged (a cut of power may leave a file full of zeros)."""
        note = self._note(name)
        try:
            stored = json.loads(note.read_bytes())
            sound = note.with_suffix(stored["suffix"])
            if zlib.crc32(sound.read_bytes()) != stored["crc32"]:
                return None
            os.utime(sound)
            marks = tuple(starmap(Mark, stored["marks"]))
            return Clip(sound, stored["duration_ms"], marks, stored["source"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def store(
        self, name: str, rendered: Path, duration_ms: int, marks: Sequence[Mark], source: Speaker = "espeak"
    ) -> Clip:
        """Move ``rendered`` in; the JSON comes last, so that half an entry is no entry. Raises OSError."""
        note = self._note(name)
        sound = note.with_suffix(rendered.suffix)
        stored = {
            "suffix": rendered.suffix,
            "crc32": zlib.crc32(rendered.read_bytes()),
            "duration_ms": duration_ms,
            "marks": [(mark.start_ms, mark.first, mark.last) for mark in marks],
            "source": source,
        }
        draft = rendered.with_suffix(".json")
        draft.write_text(json.dumps(stored), encoding="ascii")
        rendered.replace(sound)
        draft.replace(note)
        self._tidy(keep=sound)
        return Clip(sound, duration_ms, tuple(marks), source)

    def _note(self, name: str) -> Path:
        return self.folder / f"{name}.json"

    def _tidy(self, keep: Path) -> None:
        entries = sorted(
            (
                (status.st_mtime_ns, status.st_size, sound)
                for sound in self.folder.iterdir()
                if sound.suffix in {".wav", ".flac"} and (status := _status(sound))
            ),
            reverse=True,
        )
        total = 0
        for _, size, sound in entries:
            total += size
            if total > self._limit and sound != keep:
                sound.with_suffix(".json").unlink(missing_ok=True)
                sound.unlink(missing_ok=True)


def _status(file: Path) -> os.stat_result | None:
    try:
        return file.stat()
    except OSError:
        return None
