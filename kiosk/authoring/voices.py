"""The voices in an author's folder: recordings with their notes, and Piper voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.authoring.clips import clips_in
from kiosk.packs.voices import language_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.lessons.clips import Clip


class FolderVoices:
    """What stands under ``folder``: voice/<language>/clips.yaml with its sounds, voices/<name>/voice.onnx and .json."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def clips(self) -> Iterator[tuple[str, Clip, Path]]:
        return clips_in(self._folder)

    def voices(self) -> Iterator[tuple[str, Path, Path]]:
        """(language, model, its notes) of each voice; one whose notes name no language is none."""
        for model in sorted(self._folder.glob("voices/*/voice.onnx")):
            notes = model.with_suffix(".json")
            language = language_in(notes)
            if language:
                yield language, model, notes
