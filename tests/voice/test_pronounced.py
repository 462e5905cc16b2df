"""The engine reads what we give it in Vietnamese throughout: where it does not know a word it turns to English."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from espeak import turns_to_english

from kiosk.visits import phrases
from kiosk.voice import lexicon
from kiosk.voice.spoken_text import speak

_TUTORIALS = Path(__file__).parents[2] / "tutorials"


def test_the_check_itself_notices_an_english_word():
    assert turns_to_english(["mời bác mở strength"]) == ["mời bác mở strength"]


@pytest.mark.parametrize(
    "texts",
    [
        lexicon.ABBREVIATIONS_VI,
        lexicon.NAMES_VI,
        [f"{part}.vn" for part in lexicon.ADDRESS_PARTS_VI],
        [f"1 {unit}" for unit in lexicon.UNITS_VI],
        lexicon.SIGNS_VI,
        lexicon.LETTERS_VI,
    ],
    ids=["abbreviations", "names", "addresses", "units", "signs", "letters"],
)
def test_every_entry_of_the_lexicon_is_said_in_vietnamese(texts):
    assert not turns_to_english(texts)


def test_what_the_kiosk_itself_says_is_said_in_vietnamese():
    assert not turns_to_english([text.said("vi") for text in phrases.EVERYWHERE])


def test_every_sentence_of_the_tutorials_is_said_in_vietnamese():
    texts = sorted(
        {text for file in _TUTORIALS.rglob("*.yaml") for text in _vietnamese(yaml.safe_load(file.read_text("utf-8")))}
    )
    assert texts, "no tutorials found"
    assert not turns_to_english(texts)


def _vietnamese(node):
    """What stands under ``vi`` or ``spoken``, wherever that is, if it can be said at all."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in {"vi", "spoken"} and isinstance(value, str):
                if speak(value, "vi").words:
                    yield value
            else:
                yield from _vietnamese(value)
    elif isinstance(node, list):
        for value in node:
            yield from _vietnamese(value)
