"""What is recorded at this kiosk: each sentence's sound and its notes, in the shape of a pack, whole at a power cut."""

from __future__ import annotations

import json
import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.lessons.clips import Clip, ClipsFile, text_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_LOG = logging.getLogger(__name__)
_NOTES = "clips.yaml"
"""JSON, which is YAML too."""


@dataclass(frozen=True)
class Place:
    """Which sentence of which language."""

    language: str
    lesson: str
    clip: str


@dataclass(frozen=True)
class About:
    """Who read it, where and when; ``consent``: the reader agrees that the voice is used."""

    speaker: str
    consent: bool
    place: str
    date: str


class NoConsentError(ValueError):
    """Whoever read it has not agreed that the voice is used: nothing of it is kept."""


class Takes:
    """``folder`` is made when first needed. ``write`` puts bytes into a file so that a power cut leaves the old or the new."""

    def __init__(self, folder: Path, write: Callable[[Path, bytes], None]) -> None:
        self._folder = folder
        self._write = write

    def clips(self) -> Iterator[tuple[str, Clip, Path]]:
        """As a shelf of recordings."""
        for notes in sorted(self._folder.glob(f"voice/*/{_NOTES}")):
            language = notes.parent.name
            for clip in self._notes(language):
                yield language, clip, self._sound(language, clip)

    def voices(self) -> Iterator[tuple[str, Path, Path]]:
        """None: people are recorded here."""
        yield from ()

    def find(self, place: Place) -> Clip | None:
        return next((clip for clip in self._notes(place.language) if _at(clip, place)), None)

    def sound(self, place: Place) -> Path | None:
        clip = self.find(place)
        return self._sound(place.language, clip) if clip else None

    def keep(self, place: Place, text: str, raw: bytes, about: About) -> Clip:
        """Trim, even and keep ``raw`` instead of what was there; it waits for approval. Raises NoConsentError, NoSpeechError, OSError.

        A new file for each take: what was approved never changes its sound.
        """
        # Some megabytes of number crunching that no visitor waits for.
        from kiosk.voice.recording import finished, write_opus

        if not about.consent:
            raise NoConsentError
        samples = finished(raw)
        before = self.find(place)
        number = int(re.findall(r"\d+(?=\.opus$)", before.file)[0]) + 1 if before else 1
        clip = Clip(
            lesson=place.lesson,
            clip=place.clip,
            file=f"{place.clip}.{number}.opus",
            text=text_hash(text),
            speaker=about.speaker,
            consent=about.consent,
            place=about.place,
            date=about.date,
        )
        write_opus(samples, self._sound(place.language, clip))
        self._put(place, clip)
        if before:
            self._sound(place.language, before).unlink(missing_ok=True)
        return clip

    def approve(self, place: Place, reviewer: str) -> None:
        """Somebody who knows the language has listened. Raises OSError."""
        clip = self.find(place)
        if clip:
            self._put(place, clip.model_copy(update={"approved": True, "reviewer": reviewer}))

    def drop(self, place: Place) -> None:
        """The reader has changed their mind, or it is no good: sound and notes are gone. Raises OSError."""
        clip = self.find(place)
        if clip:
            self._put(place, None)
            self._sound(place.language, clip).unlink(missing_ok=True)

    def as_pack(self, pack: dict[str, object]) -> Iterator[tuple[str, bytes]]:
        """(path, content) of each file of a pack's folder; ``pack`` is what its ``pack.yaml`` says. Raises OSError.

        Nothing of a speaker who does not agree (any more), as somebody may have noted by hand.
        Sounds first: a folder that was cut short tells of none that it does not hold.
        """
        for notes in sorted(self._folder.glob(f"voice/*/{_NOTES}")):
            language = notes.parent.name
            agreed = [clip for clip in self._notes(language) if clip.consent]
            there = [clip for clip in agreed if self._sound(language, clip).is_file()]
            for clip in there:
                yield f"voice/{language}/{clip.lesson}/{clip.file}", self._sound(language, clip).read_bytes()
            if there:
                yield f"voice/{language}/{_NOTES}", _clips_file(there)
        yield "pack.yaml", _json(pack)

    def _notes(self, language: str) -> tuple[Clip, ...]:
        try:
            return self._read(language)
        except (OSError, ValueError) as error:
            _LOG.warning("recordings of %s cannot be read: %s", language, error)
            return ()

    def _read(self, language: str) -> tuple[Clip, ...]:
        """Raises OSError where they are and cannot be read, ValueError where they are torn."""
        try:
            return ClipsFile.model_validate_json(self._notes_file(language).read_bytes()).clips
        except FileNotFoundError:
            return ()

    def _put(self, place: Place, clip: Clip | None) -> None:
        file = self._notes_file(place.language)
        try:
            before = self._read(place.language)
        except ValueError:
            # Whoever mends the torn ones finds them beside the new.
            file.replace(file.with_suffix(".torn"))
            before = ()
        clips = (*(one for one in before if not _at(one, place)), *((clip,) if clip else ()))
        self._write(file, _clips_file(clips))

    def _notes_file(self, language: str) -> Path:
        return self._folder / "voice" / language / _NOTES

    def _sound(self, language: str, clip: Clip) -> Path:
        return self._folder / "voice" / language / clip.lesson / clip.file


def _at(clip: Clip, place: Place) -> bool:
    return (clip.lesson, clip.clip) == (place.lesson, place.clip)


def _clips_file(clips: Iterable[Clip]) -> bytes:
    return _json(ClipsFile(schema=1, clips=tuple(clips)).model_dump(mode="json", exclude_none=True))


def _json(values: object) -> bytes:
    return json.dumps(values, ensure_ascii=False, indent=1).encode()
