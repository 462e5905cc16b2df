"""How far the recordings are: the state of each sentence in each language, and which one is read next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.visits.to_record import LANGUAGES, MISSING, OLD, WAITING, counted, parts, state
from kiosk.voice.takes import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.clips import Clip
    from kiosk.visits.to_record import Part, Sentence

ALL, TO_RECORD, TO_APPROVE = "all", "record", "approve"
"""Ways through the sentences of a part."""
_WANTED = {TO_RECORD: {MISSING, OLD}, TO_APPROVE: {WAITING}}


@dataclass(frozen=True)
class Board:
    """``parts`` by language: what is to be recorded."""

    parts: Mapping[str, tuple[Part, ...]]
    states: Mapping[Place, str]

    def state_of(self, sentence: Sentence) -> str:
        return self.states.get(sentence.place, MISSING)

    def counted(self, part: Part) -> tuple[int, int]:
        """How many of its sentences visitors hear, and how many wait for approval."""
        return counted(part.sentences, self.states)

    def asks_for(self, sentence: Sentence, walk: str) -> bool:
        return walk == ALL or self.state_of(sentence) in _WANTED[walk]

    def next(self, part: Part, number: int, way: int, walk: str) -> int | None:
        """The next sentence that ``walk`` asks for, forwards (1) or back (−1)."""
        end = len(part.sentences) if way > 0 else -1
        return next((n for n in range(number + way, end, way) if self.asks_for(part.sentences[n], walk)), None)

    def put(self, sentence: Sentence, now: str) -> Board:
        return replace(self, states={**self.states, sentence.place: now})


def board(catalogue: Catalogue, takes: Iterable[tuple[str, Clip, Path]], given: Callable[[str, str], object]) -> Board:
    """``takes`` as a shelf tells of them; ``given`` as for ``state``."""
    taken = {Place(language, clip.lesson, clip.clip): clip for language, clip, _ in takes}
    found = {one.code: parts(catalogue, one.code) for one in LANGUAGES}
    sentences = (sentence for each in found.values() for part in each for sentence in part.sentences)
    return Board(found, {one.place: state(one, taken.get(one.place), given) for one in sentences})
