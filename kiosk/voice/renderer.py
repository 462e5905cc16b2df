"""Has sentences spoken into files by the child process, and replaces it when it hangs or dies."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.voice.child import Child, ChildLostError
from kiosk.voice.faults import NO_ENGINE, NO_SPACE, NO_VOICE, STUCK, VoiceUnavailable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.voice.pieces import Piece

_PATIENCE_SECONDS = 3.0
_SECONDS_A_CHARACTER = 0.002
"""Ten times what a two-core machine needs (204 characters in 40 ms)."""
_RETRY_SECONDS = 60.0
"""Without an engine, a new child is not tried before this."""
_NOTICES = {"voice": NO_VOICE, "write": NO_SPACE}


@dataclass(frozen=True)
class Rendering:
    """``words``: (piece, character in its text, millisecond in the file) as the engine reported them."""

    file: Path
    duration_ms: int
    words: tuple[tuple[int, int, int], ...]


class Renderer:
    """Thread-safe; one sentence at a time. The child is started by the first."""

    def __init__(self, folder: Path, patience: float = _PATIENCE_SECONDS) -> None:
        self._folder = folder
        self._patience = patience
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._count = 0
        self._no_engine_until = 0.0
        self._closed = False

    def render(self, pieces: Sequence[Piece], voice: str, rate: int) -> Rendering:
        """Speak ``pieces`` into a new file, which the caller moves away; VoiceUnavailable where that cannot be."""
        with self._lock:
            try:
                return self._ask(pieces, voice, rate)
            except ChildLostError:
                self._end_child()
            # Once more with a new child: the old one may have been at fault, not the sentence.
            try:
                return self._ask(pieces, voice, rate)
            except ChildLostError:
                self._end_child()
                raise VoiceUnavailable(STUCK) from None

    def close(self) -> None:
        """End the child, also in the middle of a sentence. Nothing can be rendered afterwards."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            self._end_child()

    def _ask(self, pieces: Sequence[Piece], voice: str, rate: int) -> Rendering:
        child = self._child = self._child or self._new_child()
        self._count += 1
        file = child.scratch / f"{self._count}.wav"
        texts = [(piece.text, piece.pause_ms) for piece in pieces]
        request = {"file": str(file), "voice": voice, "rate": rate, "pieces": texts}
        expected = sum(len(text) for text, _ in texts) * _SECONDS_A_CHARACTER
        answer = child.ask(request, 1.5 * expected + self._patience)
        if "fault" in answer:
            # Its scratch folder may be gone; a new child makes a new one.
            self._end_child()
            raise VoiceUnavailable(_NOTICES[answer["fault"]])
        words = tuple((piece, character, at_ms) for piece, character, at_ms in answer["words"])
        return Rendering(file, answer["duration_ms"], words)

    def _new_child(self) -> Child:
        if self._closed:
            raise VoiceUnavailable(STUCK)
        if time.monotonic() < self._no_engine_until:
            raise VoiceUnavailable(NO_ENGINE)
        try:
            child = Child(self._folder)
        except OSError as error:
            raise VoiceUnavailable(NO_SPACE) from error
        if not child.ready():
            child.end()
            self._no_engine_until = time.monotonic() + _RETRY_SECONDS
            raise VoiceUnavailable(NO_ENGINE)
        return child

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None
