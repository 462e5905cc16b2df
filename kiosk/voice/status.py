"""How complete each language is: what people have recorded, what a machine says instead, what nobody says yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.lessons.clips import text_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.lessons.clips import Clip
    from kiosk.lessons.languages import VoiceLanguage
    from kiosk.lessons.text import Text


@dataclass(frozen=True)
class Completeness:
    """Of ``sentences`` different ones; ``waiting`` are recorded, and wait for consent or approval or say what was once written."""

    language: str
    sentences: int
    recorded: int
    synthetic: int
    missing: int
    waiting: int


def completeness(
    voice: VoiceLanguage, texts: Iterable[Text], clips: Iterable[Clip], stands_for: Mapping[str, str] | None = None
) -> Completeness:
    """``clips`` are the recordings in this language; ``stands_for`` as for ``Recordings``."""
    clips = tuple(clips)
    wanted = {text.said(voice.text) for text in texts}
    usable = {clip.text for clip in clips if clip.usable}
    other = stands_for or {}
    recorded = sum(
        1 for text in wanted if text_hash(text) in usable or (text in other and text_hash(other[text]) in usable)
    )
    hashes = {text_hash(text) for text in (*wanted, *other.values())}
    left = len(wanted) - recorded
    return Completeness(
        voice.code,
        len(wanted),
        recorded,
        left if voice.synthetic else 0,
        0 if voice.synthetic else left,
        sum(1 for clip in clips if not clip.usable or clip.text not in hashes),
    )
