"""Cuts what is to be said into sentences for the engine, and turns its word times into caption marks."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.voice.clip import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.voice.spoken_text import SpokenText, SpokenWord

SENTENCE_PAUSE_MS = 500
_COMMA_PAUSE_MS = 250
_END_MS = 100
_LONGEST = 300
"""Characters after which a sentence without an end is cut at its next comma, or at twice that anywhere."""


@dataclass(frozen=True)
class Piece:
    """``starts``: where each of ``words`` begins in ``text``. ``pause_ms``: the silence after it."""

    text: str
    words: tuple[SpokenWord, ...]
    starts: tuple[int, ...]
    pause_ms: int


def cut(spoken: SpokenText) -> list[Piece]:
    pieces: list[Piece] = []
    words: list[SpokenWord] = []
    length = 0
    for index, word in enumerate(spoken.words):
        words.append(word)
        length += len(word.said) + 1
        last = index == len(spoken.words) - 1
        ends = word.said.endswith((".", "!", "?"))
        long = length > _LONGEST and (word.said.endswith((",", ";", ":")) or length > 2 * _LONGEST)
        if last or ends or long:
            pause = _END_MS if last else SENTENCE_PAUSE_MS if ends else _COMMA_PAUSE_MS
            pieces.append(_piece(words, pause))
            words, length = [], 0
    return pieces


def _piece(words: Sequence[SpokenWord], pause_ms: int) -> Piece:
    starts: list[int] = []
    at = 0
    for word in words:
        starts.append(at)
        at += len(word.said) + 1
    return Piece(" ".join(word.said for word in words), tuple(words), tuple(starts), pause_ms)


def marks(pieces: Sequence[Piece], heard: Iterable[tuple[int, int, int]]) -> tuple[Mark, ...]:
    """One mark for each written word, at its first sound. An event that goes back in time or place is dropped."""
    found: list[Mark] = []
    for number, character, at_ms in heard:
        piece = pieces[number]
        word = piece.words[max(0, bisect_right(piece.starts, character) - 1)]
        if not found or (word.first >= found[-1].last and at_ms >= found[-1].start_ms):
            found.append(Mark(at_ms, word.first, word.last))
    return tuple(found)
