"""Where speech comes from: what a person has recorded, a voice out of a pack, the engine that every kiosk has."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.voice.cache import Cache, key
from kiosk.voice.faults import NO_SPACE, NOT_RECORDED, VoiceUnavailable
from kiosk.voice.pieces import cut, marks

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.errors import Notice
    from kiosk.voice.clip import Clip, Speaker
    from kiosk.voice.recordings import Recordings
    from kiosk.voice.renderer import Renderer
    from kiosk.voice.spoken_text import Reader

_RETRY_SECONDS = 60.0
"""A voice that could not speak is asked again after this; until then the next source speaks."""


class Source(Protocol):
    """One at a time is asked for a clip. ``trouble``: why it could not speak the last time; None if it could."""

    trouble: Notice | None

    def has(self, text: str, language: str) -> bool:
        """Is it worth asking? Never waits."""

    def cached(self, text: str, language: str) -> Clip | None:
        """The clip if it lies ready; never waits."""

    def clip(self, text: str, language: str) -> Clip:
        """The clip; blocks while it is made. Raises VoiceUnavailable."""

    def rest(self) -> None:
        """It could not speak: the next source goes before it for a while."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class Voice:
    """``rate``: words a minute as this engine counts them. ``mark`` changes with the voice itself. ``notes``: Piper's."""

    name: str
    rate: int
    mark: str = ""
    notes: str = ""


class Synthesis:
    """Machine speech: a renderer with a voice for each of its languages."""

    def __init__(
        self, speaker: Speaker, renderer: Renderer, cache: Cache, voices: Mapping[str, Voice], reader: Reader
    ) -> None:
        self.trouble: Notice | None = None
        self.voices = voices
        self._speaker = speaker
        self._renderer = renderer
        self._cache = cache
        self._reader = reader
        self._silent_until = 0.0

    def has(self, text: str, language: str) -> bool:  # ruff: ignore[unused-method-argument]
        return language in self.voices and time.monotonic() >= self._silent_until

    def cached(self, text: str, language: str) -> Clip | None:
        return self._cache.find(self._key(text, language))

    def clip(self, text: str, language: str) -> Clip:
        """Raises ValueError where there is nothing to say."""
        voice = self.voices[language]
        pieces = cut(self._reader.speak(text, language))
        if not pieces:
            raise ValueError(f"nothing to say in {text!r}")
        try:
            rendering = self._renderer.render(pieces, voice.name, voice.rate, voice.notes)
            found = marks(pieces, rendering.words)
            clip = self._cache.store(
                self._key(text, language), rendering.file, rendering.duration_ms, found, self._speaker
            )
        except OSError as error:
            self.trouble = NO_SPACE
            raise VoiceUnavailable(NO_SPACE) from error
        except VoiceUnavailable as error:
            self.trouble = error.notice
            raise
        self.trouble = None
        return clip

    def rest(self) -> None:
        self._silent_until = time.monotonic() + _RETRY_SECONDS

    def close(self) -> None:
        self._renderer.close()

    def _key(self, text: str, language: str) -> str:
        """Of what is said, not only of what is written: every version of the lexicon is heard at once, and only where it differs."""
        voice = self.voices[language]
        said = self._reader.speak(text, language).said
        return key(self._speaker, voice.name, voice.mark, voice.rate, text, said)


class Recorded:
    """Speech of people; evened copies lie in the cache, and where none can be kept the recording itself is played."""

    def __init__(self, recordings: Recordings, cache: Cache) -> None:
        self.trouble: Notice | None = None
        self._recordings = recordings
        self._cache = cache

    def has(self, text: str, language: str) -> bool:
        return self._recordings.find(text, language) is not None

    def cached(self, text: str, language: str) -> Clip | None:
        file = self._recordings.find(text, language)
        try:
            return self._cache.find(key("recording", *_mark(file))) if file else None
        except OSError:
            return None

    def clip(self, text: str, language: str) -> Clip:
        from kiosk.voice.recording import even_copy

        file = self._recordings.find(text, language)
        if file is None:
            raise VoiceUnavailable(NOT_RECORDED)
        try:
            return even_copy(file, self._cache, key("recording", *_mark(file)))
        except (OSError, ValueError) as error:
            # A file that is no sound, or is gone: the next source speaks.
            raise VoiceUnavailable(NOT_RECORDED) from error

    def rest(self) -> None:
        """Each recording stands for itself: the next sentence may be well."""

    def close(self) -> None:
        """Nothing of it runs."""


def _mark(file: Path) -> tuple[str, int, int]:
    status = file.stat()
    return str(file), status.st_size, status.st_mtime_ns
