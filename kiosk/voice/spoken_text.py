"""Written text as a person would say it, each said word still knowing which written characters it came from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.voice import english, vietnamese
from kiosk.voice.rules import lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.voice.rules import Rule

_RULES: dict[str, tuple[Rule, ...]] = {"vi": vietnamese.RULES, "en": english.RULES}

_LETTERS = r"[^\W\d_²³¹¼½¾]+"
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")
_OPENING = "“‘«([{"
_CLOSING = "”’»)]}"
_STRAIGHT = "\"'"
_PAUSES = {
    ",": ",",
    ";": ",",
    ":": ",",
    ".": ".",
    "…": ".",
    "!": "!",
    "?": "?",
    "(": ",",
    ")": ",",
    "–": ",",
    "—": ",",
    "→": ",",
}


@dataclass(frozen=True)
class SpokenWord:
    """``said`` (one or more words, with its punctuation) stands for characters ``[first, last)`` of the written text."""

    said: str
    first: int
    last: int


@dataclass(frozen=True)
class SpokenText:
    words: tuple[SpokenWord, ...]

    @property
    def said(self) -> str:
        return " ".join(word.said for word in self.words)


class Reader:
    """``staff``: what this centre says otherwise, by language: written → said. It goes before every other rule."""

    def __init__(self, staff: Mapping[str, Mapping[str, str]] | None = None) -> None:
        own = {language: (lexicon(entries),) for language, entries in (staff or {}).items() if entries}
        self._rules = {language: (*own.get(language, ()), *rules) for language, rules in _RULES.items()}

    def speak(self, written: str, language: str) -> SpokenText:
        """``language`` is "vi" or "en". Quotes and signs without a sound keep their place in a word's span."""
        return _speak(written, self._rules[language])


def speak(written: str, language: str) -> SpokenText:
    """As a kiosk reads that has no words of its own."""
    return _speak(written, _RULES[language])


def _speak(written: str, rules: tuple[Rule, ...]) -> SpokenText:
    text, origin = _composed(written)
    words: list[SpokenWord] = []
    opened: int | None = None
    at = 0
    while at < len(text):
        sign = text[at]
        said, end = _say(text, at, rules)
        if said:
            first = at if opened is None else opened
            words.append(SpokenWord(said, origin[first], origin[end]))
            opened = None
        elif sign in _OPENING or (sign in _STRAIGHT and text[at + 1 : at + 2].isalnum()):
            opened = at if opened is None else opened
            _pause(words, _PAUSES.get(sign))
        elif words and (sign in _PAUSES or sign in _CLOSING or sign in _STRAIGHT):
            if opened is None and text[at - 1 : at].strip():
                words[-1] = SpokenWord(words[-1].said, words[-1].first, origin[end])
            _pause(words, _PAUSES.get(sign))
        at = end
    return SpokenText(tuple(words))


def _say(text: str, at: int, rules: tuple[Rule, ...]) -> tuple[str, int]:
    """What is said from ``at`` on ("" for silence), and where the next begins."""
    for rule in rules:
        match = rule.pattern.match(text, at)
        if match:
            said = rule.say(match)
            if said is not None:
                return said, match.end()
    word = _WORD.match(text, at)
    if word:
        return word[0].lower(), word.end()
    return "", at + 1


def _pause(words: list[SpokenWord], sign: str | None) -> None:
    """A weaker sign never replaces a stronger one, and no word carries two."""
    if not (words and sign):
        return
    last = words[-1]
    bare = last.said.rstrip(",")
    if bare[-1] not in ".!?":
        words[-1] = SpokenWord(bare + sign, last.first, last.last)


def _composed(written: str) -> tuple[str, list[int]]:
    """NFC, because espeak drops the hats of decomposed vowels; and each character's place in ``written``."""
    if unicodedata.is_normalized("NFC", written):
        return written, list(range(len(written) + 1))
    text = ""
    origin: list[int] = []
    for cluster in re.finditer(r"(?s).[\u0300-\u036f]*", written):
        composed = unicodedata.normalize("NFC", cluster[0])
        text += composed
        origin += [cluster.start()] * len(composed)
    return text, [*origin, len(written)]
