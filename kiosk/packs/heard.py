"""Sound from a stick, heard to its end: only in the child process that may hang over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import soundfile

from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.packs.manifest import PackFile

LONGEST_S = 180
_BLOCK = 48_000


def check_sound(content: Path, file: PackFile) -> None:
    """What it claims of its length is not believed. Raises PackError."""
    seconds = 0.0
    try:
        with soundfile.SoundFile(content) as sound:
            for block in sound.blocks(_BLOCK, dtype="float32"):
                seconds += len(block) / sound.samplerate
                if sound.channels > 2 or seconds > LONGEST_S:
                    break
            else:
                return
    except (soundfile.LibsndfileError, OSError, ValueError, MemoryError) as error:
        raise PackError("P-162", path=file.path) from error
    raise PackError("P-162", path=file.path)
