"""A speaking child process: one JSON request a line on stdin, one JSON answer a line on stdout, sound in files."""

from __future__ import annotations

import json
import os
import signal
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from kiosk.voice.loudness import evened

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Samples = NDArray[np.float64]

_QUIET = 0.006
"""What stays below this (of 1) at the end of a piece is its own pause, which is cut off and replaced by ours."""
_PATIENCE_SECONDS = 60
"""A child that hangs after its parent was killed ends itself."""


class FaultError(Exception):
    """Goes back to the parent as ``fault`` and ``detail``."""

    def __init__(self, fault: str, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault


class Engine(Protocol):
    @property
    def rate_hz(self) -> int:
        """Samples a second, once a voice is in use."""

    def use(self, voice: str, notes: str, rate: int) -> None:
        """``notes``: the file of what else there is to know of the voice, where the engine has such."""

    def speak(self, text: str, scratch: Path) -> tuple[Samples, list[tuple[int, int]]]:
        """Samples (−1 … 1), and (character, millisecond) of each word; ``scratch`` may be written and is free again."""


def render(engine: Engine, request: dict[str, Any]) -> dict[str, Any]:
    """All pieces with their pauses in one file, as loud as all other speech."""
    file = Path(request["file"])
    engine.use(request["voice"], request["notes"], request["rate"])
    sounds: list[Samples] = []
    words: list[tuple[int, int, int]] = []
    length = 0
    for number, (text, pause_ms) in enumerate(request["pieces"]):
        start_ms = length * 1000 // engine.rate_hz
        samples, heard = engine.speak(text, file.with_suffix(".piece"))
        words += [(number, character, start_ms + at_ms) for character, at_ms in heard]
        sounds += [without_end(samples), np.zeros(pause_ms * engine.rate_hz // 1000)]
        length += len(sounds[-2]) + len(sounds[-1])
    whole = evened(np.concatenate(sounds), engine.rate_hz)
    with wave.open(str(file), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(engine.rate_hz)
        wav.writeframes(np.round(whole * 32767).astype("<i2").tobytes())
    return {"duration_ms": length * 1000 // engine.rate_hz, "words": words}


def serve(make_engine: Callable[[], Engine]) -> None:
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    # Engines print.
    os.dup2(2, 1)

    def answer(value: dict[str, Any]) -> None:
        answers.write(json.dumps(value) + "\n")

    signal.alarm(_PATIENCE_SECONDS)
    try:
        engine = make_engine()
    except Exception as error:  # ruff: ignore[blind-except] - whatever is raised here means: no engine
        answer({"fault": "engine", "detail": repr(error)})
        return
    answer({"ready": True})
    signal.alarm(0)
    for line in sys.stdin.buffer:
        signal.alarm(_PATIENCE_SECONDS)
        try:
            answer(render(engine, json.loads(line)))
        except FaultError as error:
            answer({"fault": error.fault, "detail": str(error)})
        except OSError as error:
            answer({"fault": "write", "detail": str(error)})
        signal.alarm(0)


def without_end(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) >= _QUIET)
    return samples[: loud[-1] + 1] if len(loud) else samples[:0]
