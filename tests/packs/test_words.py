from __future__ import annotations

import unicodedata
from itertools import combinations
from string import Formatter

import pytest
from pack_builder import COMMUNE, HERE, compact, publisher

from kiosk.packs.card import introduce, read_card
from kiosk.packs.keyring import Publisher
from kiosk.packs.problems import _WORDS as _PROBLEMS
from kiosk.packs.problems import PackError
from kiosk.packs.words import _WORDS, WORDS_SHOWN, in_words


def plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def apart(one: str, other: str) -> int:
    """Letters to change, add or leave out."""
    row = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        last, row[0] = row[0], n
        for m, against in enumerate(other, 1):
            last, row[m] = row[m], min(row[m] + 1, row[m - 1] + 1, last + (letter != against))
    return row[-1]


def test_each_byte_has_a_word_of_two_syllables():
    assert len(_WORDS) == 256
    assert {len(word.split()) for word in _WORDS} == {2}
    assert all(unicodedata.is_normalized("NFC", word) for word in _WORDS)


def test_no_word_is_taken_for_another_even_without_its_marks():
    bare = [plain(word) for word in _WORDS]
    without = [{"".join(left) for size in range(3) for left in combinations(word, len(word) - size)} for word in bare]
    # Two words that are so near become one when at most two letters are left out of each.
    near = [(n, m) for n in range(len(bare)) for m in range(n) if without[n] & without[m]]
    assert [(bare[n], bare[m]) for n, m in near if apart(bare[n], bare[m]) < 3] == []


def test_a_fingerprint_is_read_out_in_twelve_words():
    assert in_words(bytes(range(32)))[:3] == ("bàn tay", "mái nhà", "quả cam")
    assert len(in_words(bytes(32))) == WORDS_SHOWN


CARD = {"format": "kiosk-publisher-1", "id": "xa", "name": "Xã nhà", "key": COMMUNE.public}


def test_staff_trust_a_publisher_whose_words_they_have_compared():
    card = read_card(compact(CARD).encode())
    assert card.words == in_words(bytes.fromhex(COMMUNE.id))
    trusted = introduce(card, HERE, [Publisher.model_validate_json(compact(publisher()))])
    assert (trusted.packs, trusted.areas, trusted.keys) == (("*",), (HERE,), (COMMUNE.public,))


@pytest.mark.parametrize("other", [publisher(COMMUNE, id="khac"), publisher(id="xa")])
def test_nobody_is_trusted_twice(other):
    card = read_card(compact(CARD).encode())
    with pytest.raises(PackError) as caught:
        introduce(card, HERE, [Publisher.model_validate_json(compact(other))])
    assert caught.value.code == "P-128"


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"key": "01" + "00" * 31}, "P-126"), ({"key": "zz"}, "P-129"), ({"more": 1}, "P-129"), ({"name": ""}, "P-129")],
)
def test_cards_that_are_none(changes, code):
    with pytest.raises(PackError) as caught:
        read_card(compact(CARD | changes).encode())
    assert caught.value.code == code


@pytest.mark.parametrize("code", _PROBLEMS)
def test_every_problem_is_told_in_both_languages(code):
    said = [text for part in _PROBLEMS[code] for text in (part.vi, part.en)]
    names = {name for text in said for _, name, _, _ in Formatter().parse(text) if name}
    error = PackError(code, **dict.fromkeys(names, "X"))
    for language in ("vi", "en"):
        notice = error.in_words(language)
        assert notice.code == code
        for part in (notice.happened, notice.safe, notice.do):
            assert part.endswith(".")
            assert "{" not in part
    assert error.in_words("en").sentence.isascii() or "“" in error.in_words("en").sentence


def test_what_a_stranger_wrote_is_shown_short_and_harmless():
    error = PackError("P-154", path="a\u202e\n" + "b" * 500)
    assert error.notice.happened == f"Tệp “a��{'b' * 77}” không có chỗ trong gói."
