"""What a pack would change here, told from its manifest alone: before a byte of it is copied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.packs.names import BUILT_IN_PACK
from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.lessons.text import Text
    from kiosk.packs.manifest import LessonCard, Manifest, PackFile
    from kiosk.packs.trust import Trusted

BUILT_IN = "Kiosk Bình dân học vụ số"
"""Whose the lessons are that come with the kiosk."""

How = Literal["new", "changed", "gone", "same"]


@dataclass(frozen=True)
class LessonChange:
    """``title`` as it will be; of a lesson that goes, as it was."""

    id: str
    title: Text
    how: How


@dataclass(frozen=True)
class Voice:
    """How much of the lessons is recorded in one language: ``recorded`` of ``sentences``."""

    language: str
    recorded: int
    sentences: int

    @property
    def complete(self) -> bool:
        return self.recorded >= self.sentences


@dataclass(frozen=True)
class Changes:
    """``installed`` is the version that is active, 0 for none. Sizes in bytes."""

    lessons: tuple[LessonChange, ...]
    installed: int
    size: int
    languages: tuple[str, ...]
    """In which every lesson can be read."""
    voices: tuple[Voice, ...]
    models: tuple[str, ...]
    """Voices of a machine that it brings."""
    replaces: tuple[str, ...]
    """Other packs that go when it comes."""

    def count(self, how: How) -> int:
        return sum(lesson.how == how for lesson in self.lessons)


@dataclass(frozen=True)
class Active:
    """A pack that is in use, and whose it is."""

    manifest: Manifest
    publisher: str


def what_changes(trusted: Trusted, active: Mapping[str, Active], built_in: Mapping[str, LessonCard]) -> Changes:
    """``active`` are the packs in use by their id, ``built_in`` the lessons that every kiosk has by theirs.
    Raises PackError if the pack cannot stand beside them.
    """
    manifest = trusted.manifest
    replaces = tuple(pack for pack in manifest.supersedes if pack in active and pack != manifest.pack)
    leaving = [active[pack].manifest for pack in (manifest.pack, *replaces) if pack in active]
    staying = {name: pack for name, pack in active.items() if pack.manifest not in leaving}
    _check_owners(trusted, staying, built_in)
    _check_needs(manifest, staying)
    beside = dict(built_in) | {name: card for pack in staying.values() for name, card in _cards(pack.manifest).items()}
    return Changes(
        lessons=tuple(_lessons(manifest, leaving)),
        installed=active[manifest.pack].manifest.version if manifest.pack in active else 0,
        size=manifest.size,
        languages=_languages(manifest),
        voices=tuple(_voices(manifest, beside)),
        models=tuple(_second(file) for file in manifest.files if file.role == "voice-model"),
        replaces=replaces,
    )


def _check_owners(trusted: Trusted, staying: Mapping[str, Active], built_in: Mapping[str, LessonCard]) -> None:
    """A lesson has one author: no pack takes another one's place unasked."""
    owners = dict.fromkeys(built_in, BUILT_IN)
    owners |= {lesson: pack.publisher for pack in staying.values() for lesson in pack.manifest.lessons}
    for lesson in trusted.manifest.lessons:
        if lesson in owners:
            raise PackError("P-141", lesson=lesson, owner=owners[lesson], name=trusted.signed.publisher.name)


def _check_needs(manifest: Manifest, staying: Mapping[str, Active]) -> None:
    for need in manifest.needs:
        if need.pack == BUILT_IN_PACK:
            continue
        if need.pack not in staying or staying[need.pack].manifest.version < need.version:
            raise PackError("P-142", pack=need.pack, version=need.version)


def _lessons(manifest: Manifest, leaving: Iterable[Manifest]) -> Iterator[LessonChange]:
    before = {name: pack for pack in leaving for name in pack.lessons}
    for name, card in _cards(manifest).items():
        if name not in before:
            yield LessonChange(name, card.title, "new")
        else:
            same = _parts(manifest, name) == _parts(before[name], name)
            yield LessonChange(name, card.title, "same" if same else "changed")
    for name, pack in before.items():
        if name not in manifest.lessons:
            yield LessonChange(name, _cards(pack)[name].title, "gone")


def _parts(manifest: Manifest, lesson: str) -> set[tuple[str, str]]:
    """What a visitor meets in it: its words and its pictures."""
    return {(file.path, file.sha256) for file in manifest.files if file.path.startswith(f"lessons/{lesson}/")}


def _languages(manifest: Manifest) -> tuple[str, ...]:
    cards = _cards(manifest).values()
    return tuple(language for language in ("vi", "en") if cards and all(language in card.languages for card in cards))


def _voices(manifest: Manifest, beside: Mapping[str, LessonCard]) -> Iterator[Voice]:
    """Of the pack's own lessons, or for a pack of recordings of those that it reads."""
    own, sounds = _cards(manifest), [file for file in manifest.files if file.role == "sound"]
    for language in dict.fromkeys(_second(sound) for sound in sounds):
        read = [sound.path.split("/")[2] for sound in sounds if _second(sound) == language]
        lessons = own.keys() | (beside.keys() & set(read))
        cards = (dict(beside) | own).items()
        yield Voice(language, len(read), sum(card.sentences for name, card in cards if name in lessons))


def _cards(manifest: Manifest) -> dict[str, LessonCard]:
    return {name: file.lesson for name, file in manifest.lessons.items() if file.lesson}


def _second(file: PackFile) -> str:
    """The language of ``voice/<language>/…``, the name of ``voices/<name>/…``."""
    return file.path.split("/")[1]
