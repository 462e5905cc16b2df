"""Turns a sentence of a lesson into a clip to play: from the cache, else spoken now, ahead of what is only prepared."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.voice.cache import Cache, key
from kiosk.voice.faults import NO_SPACE, VoiceUnavailable
from kiosk.voice.pieces import cut, marks
from kiosk.voice.renderer import Renderer
from kiosk.voice.spoken_text import speak

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.errors import Notice
    from kiosk.voice.clip import Clip


@dataclass(frozen=True)
class _Voice:
    name: str
    rate: int
    """The engine's words a minute."""


_VOICES = {
    # The engine's slowest: measured, with the pauses after sentences, 118 syllables a minute (110–120 are wanted).
    "vi": _Voice("vi", 80),
    # Measured alike: 130 words a minute. The engine's own figure counts longer words and no pauses.
    "en": _Voice("en", 98),
}


class Narrator:
    """Thread-safe. ``cache_dir`` is made when first needed. ``language`` is "vi" or "en"."""

    def __init__(self, cache_dir: Path) -> None:
        self._cache = Cache(cache_dir)
        self._renderer = Renderer(cache_dir)
        self._trouble: Notice | None = None
        self._turn = threading.Condition()
        self._urgent = 0
        self._speaking = threading.Lock()
        self._wanted: deque[tuple[str, str]] = deque()
        self._preparer: threading.Thread | None = None
        self._closed = False

    def cached(self, text: str, language: str) -> Clip | None:
        """The clip if it has been spoken before; never waits for the engine."""
        return self._cache.find(_key(text, language))

    def clip(self, text: str, language: str) -> Clip:
        """The clip; blocks while it is spoken. Raises VoiceUnavailable, and ValueError where there is nothing to say."""
        ready = self.cached(text, language)
        if ready is not None:
            return ready
        with self._turn:
            self._urgent += 1
        try:
            with self._speaking:
                return self.cached(text, language) or self._speak(text, language)
        finally:
            with self._turn:
                self._urgent -= 1
                self._turn.notify_all()

    def prepare(self, texts: Iterable[tuple[str, str]]) -> None:
        """Speak these (text, language) in the background, in order, whenever nobody waits for a clip."""
        with self._turn:
            self._wanted.extend(texts)
            if self._preparer is None and not self._closed:
                self._preparer = threading.Thread(target=self._prepare_all, name="voice-prepare", daemon=True)
                self._preparer.start()
            self._turn.notify_all()

    def health(self) -> Notice | None:
        """Why the last sentence could not be spoken; None if it could."""
        return self._trouble

    def close(self) -> None:
        with self._turn:
            self._closed = True
            self._wanted.clear()
            self._turn.notify_all()
        self._renderer.close()
        if self._preparer is not None:
            self._preparer.join()

    def _speak(self, text: str, language: str) -> Clip:
        voice = _VOICES[language]
        pieces = cut(speak(text, language))
        if not pieces:
            raise ValueError(f"nothing to say in {text!r}")
        try:
            rendering = self._renderer.render(pieces, voice.name, voice.rate)
            name = _key(text, language)
            clip = self._cache.store(name, rendering.file, rendering.duration_ms, marks(pieces, rendering.words))
        except OSError as error:
            self._trouble = NO_SPACE
            raise VoiceUnavailable(NO_SPACE) from error
        except VoiceUnavailable as error:
            self._trouble = error.notice
            raise
        self._trouble = None
        return clip

    def _prepare_all(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._closed or (self._wanted and not self._urgent))
                if self._closed:
                    return
                text, language = self._wanted.popleft()
            try:
                with self._speaking:
                    if speak(text, language).words and self.cached(text, language) is None:
                        self._speak(text, language)
            except VoiceUnavailable:
                # Told through health(); whoever wants the clip itself will ask again.
                with self._turn:
                    self._wanted.clear()


def _key(text: str, language: str) -> str:
    """Made of what is said, not only of what is written: a better lexicon is heard at once."""
    voice = _VOICES[language]
    return key(voice.name, voice.rate, text, speak(text, language).said)
