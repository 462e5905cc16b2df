"""What people are asked to record in a language, part by part: the kiosk's first sentences, its others, then each lesson."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.lessons.clips import text_hash
from kiosk.lessons.languages import VOICE_LANGUAGES
from kiosk.lessons.spoken import clip_names
from kiosk.lessons.text import Text
from kiosk.visits.own_clips import FIRST, OWN, own_clips
from kiosk.voice.takes import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.clips import Clip

LANGUAGES = tuple(
    sorted(
        (one for one in VOICE_LANGUAGES if one.code == one.language), key=lambda one: (one.synthetic, one.code == "en")
    )
)
"""Those first that no machine can read. Slow Vietnamese is Vietnamese."""

MISSING, OLD, WAITING, READY, GIVEN = "missing", "old", "waiting", "ready", "given"
"""Nobody has recorded it; its words have changed since; it waits for approval; visitors hear it; it came with a pack."""


@dataclass(frozen=True)
class Sentence:
    """``read``: as a voice reads it; a recording is found by these words."""

    place: Place
    text: Text
    read: str


@dataclass(frozen=True)
class Part:
    """``topic`` is empty for the kiosk's own sentences."""

    id: str
    title: Text
    topic: str
    sentences: tuple[Sentence, ...]


def parts(catalogue: Catalogue, language: str) -> tuple[Part, ...]:
    own: dict[str, Text] = {}
    for voice in VOICE_LANGUAGES:
        if voice.language == language:
            own |= own_clips(voice)
    first = {name: text for name, text in own.items() if name.startswith("ten-") or name.removesuffix(".say") in FIRST}
    rest = {name: text for name, text in own.items() if name not in first}
    lessons = (
        (lesson.id, lesson.title, lesson.topic, clip_names(lesson, catalogue.apps_for(lesson.id)))
        for lesson in catalogue.lessons
    )
    return (
        _part(OWN, _FIRST_TITLE, "", first, language),
        _part(f"{OWN}-2", _REST_TITLE, "", rest, language),
        *(_part(*lesson, language) for lesson in lessons),
    )


def state(sentence: Sentence, take: Clip | None, given: Callable[[str, str], object]) -> str:
    """``given(text, language)``: has a pack brought a recording that visitors hear?"""
    said_now = take is not None and take.text == text_hash(sentence.read)
    if take is not None and said_now:
        return READY if take.usable else WAITING
    if given(sentence.read, sentence.place.language):
        return GIVEN
    return OLD if take else MISSING


def counted(sentences: tuple[Sentence, ...], states: Mapping[Place, str]) -> tuple[int, int]:
    """How many visitors hear, and how many wait for approval."""
    found = [states.get(one.place, MISSING) for one in sentences]
    return sum(one in {READY, GIVEN} for one in found), found.count(WAITING)


_FIRST_TITLE = Text("Những câu đầu tiên của máy", "The kiosk's first sentences")
_REST_TITLE = Text("Các câu khác của máy", "The kiosk's other sentences")


def _part(id_: str, title: Text, topic: str, texts: Mapping[str, Text], language: str) -> Part:
    lesson = OWN if not topic else id_
    # In English only what somebody has written in English.
    written = {name: text for name, text in texts.items() if language != "en" or text.en}
    sentences = (Sentence(Place(language, lesson, name), text, text.said(language)) for name, text in written.items())
    return Part(id_, title, topic, tuple(sentences))
