"""Vietnamese as people type it on their phones: ``aa`` is â, ``dd`` đ, ``ow`` ơ, and s f r x j are the tones, z none.

Only the last word changes. A key pressed once more takes its mark back and stands for itself: ``aaa`` is “aa”. What
cannot become a Vietnamese syllable, as “facebook”, is left as it is typed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

_TONES = {"f": "\N{COMBINING GRAVE ACCENT}", "s": "\N{COMBINING ACUTE ACCENT}", "r": "\N{COMBINING HOOK ABOVE}"}
_TONES |= {"x": "\N{COMBINING TILDE}", "j": "\N{COMBINING DOT BELOW}"}
_MARKED = {"a": "âă", "e": "ê", "o": "ôơ", "u": "ư", "d": "đ"}
_PLAIN = {marked: plain for plain, several in _MARKED.items() for marked in several}
_HORNED = {"a": "ă", "o": "ơ", "u": "ư"}
_VOWELS = set("aeiouy") | (set(_PLAIN) - {"đ"})
_ONSETS = {"", *re.findall(r"\w+", "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x")}
_NUCLEI = set(
    re.findall(
        r"\w+",
        "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi ua uâ uê ui uô uơ ưa ưi ươ ưu uy "
        "yê iêu oai oao oay oeo uao uây uôi ươi ươu uya uyê uyu yêu",
    )
)
_CODAS = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"}
_ON_THE_SECOND = {"oa", "oe", "uy"}
"""Open pairs that carry the tone on their second vowel: “hoà”, “khoẻ”, “quý”."""
_NEVER = 10**6
_KEYS = "aeowdbcghiklmnpqtuvyfsrxjz"
"""Marks first, tones last: the order in which a word is written."""
_SIGNS = set("wfsrxjz")
"""Those that may be pressed for a word in which they do not stand."""


def typed(text: str, key: str) -> str:
    """``text`` after the key for one character."""
    start = len(text)
    while start and text[start - 1].isalpha():
        start -= 1
    word = _read(text[start:])
    return text[:start] + _write(_marked(word, key) or word.add(key))


def next_key(now: str, wanted: str) -> str | None:
    """The next key on the way from ``now`` to ``wanted``; None when it is there, or can only go back from here."""
    goal = unicodedata.normalize("NFC", wanted).lower()
    # Keys change the last word only: where all before it is there already, the way to its end is all that counts.
    start = now.rfind(" ") + 1
    if now[:start].lower() == goal[:start]:
        now, goal = now[start:], goal[start:]
    key = _next(now, _Goal.of(goal))
    # “đu” is near to “dua”, but nothing takes the bar from its đ any more.
    if key is None or key == " ":
        return key
    word = _Goal.of(goal.partition(" ")[0])
    return key if _arrives(typed(now, key), word) or not _arrives("", word) else None


def _arrives(now: str, goal: _Goal) -> bool:
    """Whether going on key by key ends at ``goal``."""
    key = _next(now, goal)
    return goal.left(now) == 0 if key is None else _arrives(typed(now, key), goal)


def _next(now: str, goal: _Goal) -> str | None:
    key = _nearer(now, goal)
    if key is not None:
        return key
    # “after”: the second f takes back the tone that the first one was, if nothing else is nearer by then.
    left = goal.left(now)
    twice = (key for key in goal.keys if goal.left(typed(typed(now, key), key)) < left)
    return next((key for key in twice if _nearer(typed(now, key), goal) == key), None)


def _nearer(now: str, goal: _Goal) -> str | None:
    """The key that leads straight towards ``goal``, if one does."""
    left = goal.left(now)
    nearer = [key for key in goal.keys if goal.left(typed(now, key)) < left]
    return min(nearer, key=lambda key: _turn(now, key)) if nearer else None


def on_the_way(now: str, wanted: str) -> bool:
    """Whether ``wanted`` can be reached from ``now`` without taking a letter out."""
    return _Goal.of(wanted).left(now) < _NEVER


def same(one: str, other: str) -> bool:
    """Equal but for capitals, spaces at the ends or doubled, and where the tone stands: “hòa” is “hoà”."""
    return _spelt(one) == _spelt(other)


@dataclass(frozen=True)
class _Word:
    """``letters`` keep their marks and capitals, ``tone`` is a combining character or empty."""

    letters: str
    tone: str = ""

    @property
    def lower(self) -> str:
        return self.letters.lower()

    @property
    def span(self) -> tuple[int, int]:
        """Where the vowels that carry a tone begin and end; the u of “qu” and the i of “già” are none of them."""
        word = self.lower
        start = next((n for n, letter in enumerate(word) if letter in _VOWELS), len(word))
        if word[:2] == "qu" or (word[:2] == "gi" and word[2:3] and word[2] in _VOWELS):
            start = 2
        end = start
        while end < len(word) and word[end] in _VOWELS:
            end += 1
        return start, end

    @property
    def is_syllable(self) -> bool:
        start, end = self.span
        return end > start and self.lower[:start] in _ONSETS and self.lower[end:] in _CODAS

    def add(self, letter: str) -> _Word:
        return replace(self, letters=self.letters + letter)

    def put(self, at: int, letters: str) -> _Word:
        """``letters`` in the place of as many, in the capitals of those."""
        old = self.letters[at : at + len(letters)]
        new = "".join(new.upper() if was.isupper() else new for was, new in zip(old, letters, strict=True))
        return replace(self, letters=self.letters[:at] + new + self.letters[at + len(letters) :])


def _marked(word: _Word, key: str) -> _Word | None:
    """The word after a key that marks it, or takes its mark back; None for one that only adds a letter."""
    low = key.lower()
    if low == "d" and (at := _crossed(word)) is not None:
        return _taken_back(word, at, key) if word.lower[at] == "đ" else word.put(at, "đ")
    if low == "w" and word.letters and word.lower in _ONSETS - {"q"}:
        return word.add("Ư" if key.isupper() else "ư")
    if not word.is_syllable:
        return None
    if low in _TONES or (low == "z" and word.tone):
        tone = _TONES.get(low, "")
        return _Word(word.letters + key) if tone == word.tone else replace(word, tone=tone)
    if low in {"a", "e", "o"}:
        return _vowel_marked(word, key, {low: _MARKED[low][0]})
    if low == "w":
        return _horned_pair(word) or _vowel_marked(word, key, _HORNED)
    return _closed_pair(word, key)


def _crossed(word: _Word) -> int | None:
    """Where a d gets its stroke: where a syllable begins, or at the end of letters that are an abbreviation, as “QĐ”."""
    if word.is_syllable and word.lower[0] in {"d", "đ"}:
        return 0
    start, _ = word.span
    return start - 1 if start == len(word.letters) and word.lower[-1:] in {"d", "đ"} else None


def _vowel_marked(word: _Word, key: str, marks: dict[str, str]) -> _Word | None:
    """The last vowel that can carry one of the ``marks`` (by plain letter) and still belong to a syllable."""
    start, end = word.span
    for at in reversed(range(start, end)):
        letter = word.lower[at]
        mark = marks.get(_PLAIN.get(letter, letter))
        if mark == letter:
            return _taken_back(word, at, key)
        if mark is not None and (after := word.put(at, mark)).lower[start:end] in _NUCLEI:
            return after
    return None


def _taken_back(word: _Word, at: int, key: str) -> _Word:
    return word.put(at, _PLAIN[word.lower[at]]).add(key)


def _horned_pair(word: _Word) -> _Word | None:
    """“uo” takes both horns at once, but for “huơ” and “thuở”, which end there."""
    start, end = word.span
    if word.lower[start : start + 2] not in {"uo", "uô"}:
        return None
    open_end = end == len(word.letters) == start + 2 and word.lower[:start] in {"h", "th"}
    return word.put(start, "uơ" if open_end else "ươ")


def _closed_pair(word: _Word, key: str) -> _Word | None:
    """“thuơ” that goes on is on its way to “thương”."""
    start, end = word.span
    return word.put(start, "ươ").add(key) if word.lower[start:end] == "uơ" and key.isalpha() else None


def _read(text: str) -> _Word:
    """Tones are taken off, marks stay on their letters."""
    letters, tone = "", ""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = next((part for part in parts if part in _TONES.values()), tone)
        letters += unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES.values()))
    return _Word(letters, tone)


def _write(word: _Word) -> str:
    start, end = word.span
    if not word.tone or start == end:
        return word.letters
    at = _toned(word.lower[start:end], closed=end < len(word.letters)) + start
    return unicodedata.normalize("NFC", word.letters[: at + 1] + word.tone + word.letters[at + 1 :])


def _toned(vowels: str, *, closed: bool) -> int:
    """Which vowel carries the tone: the last that is marked, else the middle one, else by what follows."""
    marked = [n for n, vowel in enumerate(vowels) if vowel in _PLAIN]
    if marked:
        return marked[-1]
    if len(vowels) > 2:
        return 1
    return len(vowels) - 1 if closed or vowels in _ON_THE_SECOND else 0


def _words(text: str) -> list[_Word]:
    return [_read(word) for word in re.findall(r"[^\W\d_]+|[\W\d_]", unicodedata.normalize("NFC", text).lower())]


@dataclass(frozen=True)
class _Goal:
    """What is to be written, and the keys that may lead there."""

    words: list[_Word]
    keys: list[str]

    @classmethod
    def of(cls, text: str) -> _Goal:
        words = _words(text)
        letters = {letter for word in words for letter in word.letters}
        pressed = letters | {_PLAIN.get(letter, letter) for letter in letters} | _SIGNS
        return cls(words, [key for key in _KEYS if key in pressed] + sorted(letters - set(_KEYS)))

    def left(self, now: str) -> int:
        """How much is left to do from ``now``: two for a letter, one for a mark or a tone; _NEVER if in vain."""
        done, wanted = _words(now), self.words
        if len(done) > len(wanted) or done[:-1] != wanted[: len(done) - 1]:
            return _NEVER
        left = sum(2 * len(word.letters) + bool(word.tone) for word in wanted[len(done) :])
        if not done:
            return left
        last, aim = done[-1], wanted[len(done) - 1]
        plain = [_PLAIN.get(letter, letter) for letter in aim.letters]
        if [_PLAIN.get(letter, letter) for letter in last.letters] != plain[: len(last.letters)]:
            return _NEVER
        marks = sum(one != other for one, other in zip(last.letters, aim.letters, strict=False))
        return left + 2 * (len(plain) - len(last.letters)) + marks + (last.tone != aim.tone)


def _turn(now: str, key: str) -> int:
    """Who writes marks a letter first, then goes on, and sets the tone at the end of the word."""
    if key in _TONES or key == "z":
        return 3
    return 0 if len(typed(now, key)) == len(now) else 2 if key == "w" else 1


def _spelt(text: str) -> str:
    return " ".join("".join(_write(word) for word in _words(text)).split())
