"""The voices in installed packs: recordings with their notes, and Piper voices."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from kiosk.lessons.clips import ClipsFile
from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kiosk.lessons.clips import Clip
    from kiosk.packs.stored import Stored

_LOG = logging.getLogger(__name__)


class PackVoices:
    """Of ``packs`` in the order in which they came: what came last is heard first."""

    def __init__(self, packs: Sequence[Stored]) -> None:
        self._packs = tuple(reversed(packs))

    def clips(self) -> Iterator[tuple[str, Clip, Path]]:
        """(language, what is known of it, sound file) of each recording."""
        for pack in self._packs:
            for path in sorted(pack.files):
                if path.startswith("voice/") and path.endswith("/clips.json"):
                    yield from _clips(pack, path)

    def voices(self) -> Iterator[tuple[str, Path, Path]]:
        """(language, model, its notes) of each voice."""
        for pack in self._packs:
            for path in sorted(pack.files):
                model = pack.path(path) if path.startswith("voices/") and path.endswith(".onnx") else None
                notes = pack.path(path.removesuffix("onnx") + "json")
                language = language_in(notes) if notes else None
                if model and notes and language:
                    yield language, model, notes


def language_in(notes: Path) -> str | None:
    """What a Piper voice speaks; None where its notes do not tell."""
    try:
        return str(json.loads(notes.read_bytes())["espeak"]["voice"]).partition("-")[0]
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _clips(pack: Stored, path: str) -> Iterator[tuple[str, Clip, Path]]:
    folder = path.rpartition("/")[0]
    try:
        clips = ClipsFile.model_validate_json(pack.read(path)).clips
    except (PackError, ValueError) as error:
        _LOG.warning("the recordings of a pack cannot be read: %s", error)
        return
    for clip in clips:
        file = pack.path(f"{folder}/{clip.lesson}/{clip.file}")
        if file is not None:
            yield folder.partition("/")[2], clip, file
