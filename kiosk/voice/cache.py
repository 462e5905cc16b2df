"""Spoken sentences on disk: a WAV and its JSON side by side, found by the hash of what they say and how."""

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

_FORMAT = 1
"""Raised when rendering changes in a way that the key does not see (pauses, cutting)."""


def key(*parts: str | int) -> str:
    return hashlib.sha256(json.dumps((_FORMAT, *parts)).encode()).hexdigest()[:32]


class Cache:
    """At most ``limit_bytes`` of sound; what was heard longest ago leaves first."""

    def __init__(self, folder: Path, limit_bytes: int = 300_000_000) -> None:
        self._folder = folder
        self._limit = limit_bytes

    def find(self, name: str) -> Clip | None:
        """The clip, or None where it is missing or damaged (a cut of power may leave a file full of zeros)."""
        wav, note = self._paths(name)
        try:
            stored = json.loads(note.read_bytes())
            if zlib.crc32(wav.read_bytes()) != stored["crc32"]:
                return None
            os.utime(wav)
            marks = tuple(starmap(Mark, stored["marks"]))
            return Clip(wav, stored["duration_ms"], marks)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def store(self, name: str, rendered: Path, duration_ms: int, marks: Sequence[Mark]) -> Clip:
        """Move ``rendered`` in; the JSON comes last, so that half an entry is no entry. Raises OSError."""
        wav, note = self._paths(name)
        stored = {
            "crc32": zlib.crc32(rendered.read_bytes()),
            "duration_ms": duration_ms,
            "marks": [(mark.start_ms, mark.first, mark.last) for mark in marks],
        }
        draft = rendered.with_suffix(".json")
        draft.write_text(json.dumps(stored), encoding="ascii")
        rendered.replace(wav)
        draft.replace(note)
        self._tidy(keep=wav)
        return Clip(wav, duration_ms, tuple(marks))

    def _paths(self, name: str) -> tuple[Path, Path]:
        return self._folder / f"{name}.wav", self._folder / f"{name}.json"

    def _tidy(self, keep: Path) -> None:
        entries = sorted(
            (
                (status.st_mtime_ns, status.st_size, wav)
                for wav in self._folder.glob("*.wav")
                if (status := _status(wav))
            ),
            reverse=True,
        )
        total = 0
        for _, size, wav in entries:
            total += size
            if total > self._limit and wav != keep:
                wav.with_suffix(".json").unlink(missing_ok=True)
                wav.unlink(missing_ok=True)


def _status(file: Path) -> os.stat_result | None:
    try:
        return file.stat()
    except OSError:
        return None
