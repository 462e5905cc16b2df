"""Turns a sentence of a lesson into a clip to play: from the cache, else spoken now, ahead of what is only prepared."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from kiosk.voice.cache import Cache
from kiosk.voice.faults import NOT_RECORDED, VoiceUnavailable
from kiosk.voice.renderer import PIPER, Renderer
from kiosk.voice.sources import Recorded, Synthesis, Voice
from kiosk.voice.spoken_text import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.errors import Notice
    from kiosk.voice.clip import Clip
    from kiosk.voice.recordings import Recordings
    from kiosk.voice.sources import Source

_ESPEAK = {
    # The engine's slowest: measured, with the pauses after sentences, 118 syllables a minute (110–120 are wanted).
    "vi": Voice("vi", 80),
    # Of five kinds of English the one that a listener mishears least; with a breath between the words (see
    # worker.py) 115 words a minute.
    "en": Voice("en-us", 150),
}
_PIPER_RATES = {"vi": 116, "en": 130}
"""Words a minute; machines read no other language: a Vietnamese voice must not read what is not Vietnamese."""


class Narrator:
    """Thread-safe. ``cache_dir`` is made when first needed. ``language``: "vi", "en", or one that only people speak."""

    def __init__(self, cache_dir: Path, reader: Reader | None = None) -> None:
        self._cache = Cache(cache_dir)
        self._reader = reader or Reader()
        self._espeak = Synthesis("espeak", Renderer(cache_dir), self._cache, _ESPEAK, self._reader)
        self._sources: tuple[Source, ...] = (self._espeak,)
        self._turn = threading.Condition()
        self._urgent = 0
        self._speaking = threading.Lock()
        self._wanted: deque[tuple[str, str]] = deque()
        self._preparer: threading.Thread | None = None
        self._closed = False

    def use(self, recordings: Recordings, voices: Iterable[tuple[str, Path, Path]] = ()) -> None:
        """From now on people are heard first, then the voices of packs (the first of a language), then the engine."""
        chosen: dict[str, Voice] = {}
        for language, model, notes in voices:
            if language in _PIPER_RATES and language not in chosen:
                chosen[language] = Voice(str(model), _PIPER_RATES[language], _mark(model), str(notes))
        recorded = Recorded(recordings, self._cache)
        with self._speaking:
            piper = next((one for one in self._sources if isinstance(one, Synthesis) and one.voices == chosen), None)
            if piper is None and chosen:
                piper = Synthesis("piper", Renderer(self._cache.folder, PIPER), self._cache, chosen, self._reader)
            before, self._sources = self._sources, (recorded, *([piper] if piper else []), self._espeak)
            for source in before:
                if source not in self._sources:
                    source.close()

    def speaks(self, text: str, language: str) -> bool:
        """Would anybody say this? Never waits."""
        return any(source.has(text, language) for source in self._sources)

    def cached(self, text: str, language: str) -> Clip | None:
        """The clip if it has been spoken before; never waits for the engine."""
        source = next((one for one in self._sources if one.has(text, language)), None)
        return source.cached(text, language) if source else None

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
            self._prepare()

    def next(self, texts: Iterable[tuple[str, str]]) -> None:
        """Speak these before all else that is prepared: a visitor is about to hear them."""
        with self._turn:
            self._wanted.extendleft(reversed(list(texts)))
            self._prepare()

    def health(self) -> Notice | None:
        """Why the last sentence could not be spoken, or not by the voice it should; None if it could."""
        return next((source.trouble for source in self._sources if source.trouble), None)

    def close(self) -> None:
        with self._turn:
            self._closed = True
            self._wanted.clear()
            self._turn.notify_all()
        for source in self._sources:
            source.close()
        if self._preparer is not None:
            self._preparer.join()

    def _speak(self, text: str, language: str) -> Clip:
        """By the first source that can; the last one's reason where none can."""
        reason = NOT_RECORDED
        for source in [one for one in self._sources if one.has(text, language)]:
            try:
                return source.cached(text, language) or source.clip(text, language)
            except VoiceUnavailable as error:
                reason = error.notice
                if source is not self._espeak:
                    source.rest()
        raise VoiceUnavailable(reason)

    def _prepare(self) -> None:
        if self._preparer is None and not self._closed:
            self._preparer = threading.Thread(target=self._prepare_all, name="voice-prepare", daemon=True)
            self._preparer.start()
        self._turn.notify_all()

    def _prepare_all(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._closed or (self._wanted and not self._urgent))
                if self._closed:
                    return
                text, language = self._wanted.popleft()
            try:
                with self._speaking:
                    if self._sayable(text, language) and self.cached(text, language) is None:
                        self._speak(text, language)
            except VoiceUnavailable:
                # Told through health(); whoever wants the clip itself will ask again.
                with self._turn:
                    self._wanted.clear()

    def _sayable(self, text: str, language: str) -> bool:
        synthetic = language in _ESPEAK
        return self.speaks(text, language) and (not synthetic or bool(self._reader.speak(text, language).words))


def _mark(model: Path) -> str:
    try:
        status = model.stat()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns}"
