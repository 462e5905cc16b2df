"""Has sentences spoken into files by the child process, and replaces it when it hangs or dies."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.voice.child import Child, ChildLostError
from kiosk.voice.faults import (
    BAD_VOICE_PACK,
    NO_ENGINE,
    NO_PIPER,
    NO_SPACE,
    NO_VOICE,
    STUCK,
    STUCK_PIPER,
    VoiceUnavailable,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.errors import Notice
    from kiosk.voice.pieces import Piece

_RETRY_SECONDS = 60.0
"""Without an engine, a new child is not tried before this."""


@dataclass(frozen=True)
class Speaking:
    """A child process that speaks, how long it may take (far more than ten times what two cores need), and what to say of its faults."""

    module: str
    patience: float
    seconds_a_character: float
    no_engine: Notice
    no_voice: Notice
    stuck: Notice


ESPEAK = Speaking("kiosk.voice.worker", 3.0, 0.006, NO_ENGINE, NO_VOICE, STUCK)
PIPER = Speaking("kiosk.voice.piper_worker", 30.0, 0.04, NO_PIPER, BAD_VOICE_PACK, STUCK_PIPER)
"""Loading a voice and trying its speed takes some seconds."""


@dataclass(frozen=True)
class Rendering:
    """``words``: (piece, character in its text, millisecond in the file) as the engine reported them."""

    file: Path
    duration_ms: int
    words: tuple[tuple[int, int, int], ...]


class Renderer:
    """Thread-safe; one sentence at a time. The child is started by the first."""

    def __init__(self, folder: Path, speaking: Speaking = ESPEAK) -> None:
        self._folder = folder
        self._speaking = speaking
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._count = 0
        self._no_engine_until = 0.0
        self._closed = False

    def render(self, pieces: Sequence[Piece], voice: str, rate: int, notes: str = "") -> Rendering:
        """Speak ``pieces`` into a new file, which the caller moves away; VoiceUnavailable where that cannot be."""
        with self._lock:
            try:
                return self._ask(pieces, voice, rate, notes)
            except ChildLostError:
                self._end_child()
            # Once more with a new child: the old one may have been at fault, not the sentence.
            try:
                return self._ask(pieces, voice, rate, notes)
            except ChildLostError:
                self._end_child()
                raise VoiceUnavailable(self._speaking.stuck) from None

    def close(self) -> None:
        """End the child, also in the middle of a sentence. Nothing can be rendered afterwards."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            self._end_child()

    def _ask(self, pieces: Sequence[Piece], voice: str, rate: int, notes: str) -> Rendering:
        child = self._child = self._child or self._new_child()
        self._count += 1
        file = child.scratch / f"{self._count}.wav"
        texts = [(piece.text, piece.pause_ms) for piece in pieces]
        request = {"file": str(file), "voice": voice, "notes": notes, "rate": rate, "pieces": texts}
        expected = sum(len(text) for text, _ in texts) * self._speaking.seconds_a_character
        answer = child.ask(request, 1.5 * expected + self._speaking.patience)
        if "fault" in answer:
            # Its scratch folder may be gone; a new child makes a new one.
            self._end_child()
            raise VoiceUnavailable(NO_SPACE if answer["fault"] == "write" else self._speaking.no_voice)
        words = tuple((piece, character, at_ms) for piece, character, at_ms in answer["words"])
        return Rendering(file, answer["duration_ms"], words)

    def _new_child(self) -> Child:
        if self._closed:
            raise VoiceUnavailable(self._speaking.stuck)
        if time.monotonic() < self._no_engine_until:
            raise VoiceUnavailable(self._speaking.no_engine)
        try:
            child = Child(self._folder, self._speaking.module)
        except OSError as error:
            raise VoiceUnavailable(NO_SPACE) from error
        if not child.ready():
            child.end()
            self._no_engine_until = time.monotonic() + _RETRY_SECONDS
            raise VoiceUnavailable(self._speaking.no_engine)
        return child

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None
