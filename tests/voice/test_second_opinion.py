"""A second opinion on reading: where another reader of Vietnamese says otherwise, a file tells why ours is right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from espeak import turns_to_english
from g2p_hamster.t0.pipeline import normalize

from kiosk.all_clips import all_clips
from kiosk.authoring.source import TutorialSource
from kiosk.packs.library import Library
from kiosk.paths import shipped
from kiosk.voice.spoken_text import speak

_HERE = Path(__file__).parent
_SAMPLE = 9
"""Every ninth sentence is enough for a first look; script/prove asks about all of them."""


@pytest.fixture(scope="module")
def sentences(tmp_path_factory):
    """All that the shipped lessons and the kiosk say, and what the lessons were written from: scams, and 28 lessons."""
    catalogue, _ = Library(TutorialSource(shipped("tutorials")), tmp_path_factory.mktemp("lessons")).load()
    clips = [text for texts in all_clips(catalogue).values() for text in texts.values()]
    said = [text.said("vi") for text in (*clips, *catalogue.texts())]
    return list(dict.fromkeys([*said, *(_HERE / "sentences.txt").read_text("utf-8").splitlines()]))


@pytest.fixture(scope="module")
def known():
    opinions = yaml.safe_load((_HERE / "second_opinion.yaml").read_text("utf-8"))
    assert all(opinion["why"].strip() for opinion in opinions)
    return {tuple(read) for opinion in opinions for read in opinion["read"]}


def test_where_they_disagree_we_know_why(sentences, known):
    assert _disagreements(sentences[::_SAMPLE]) <= known


@pytest.mark.prove
def test_in_all_sentences_we_know_why_and_no_reason_is_left_over(sentences, known):
    found = _disagreements(sentences)
    print(f"{len(sentences)} sentences, {len(found)} different disagreements")
    assert found == known


def test_nothing_turns_to_english_and_no_digit_is_left(sentences):
    assert len(sentences) > 800
    assert not turns_to_english(sentences)


def _disagreements(sentences):
    return {found for sentence in sentences for found in _of(sentence)}


def _of(sentence):
    """(written, ours, theirs) wherever the two do not say the same."""
    ours = [(word.first, word.last, word.said) for word in speak(sentence, "vi").words]
    theirs = list(_theirs(sentence))
    for first, last in _pieces(sentence, [*ours, *theirs]):
        both = [_bare(" ".join(said for at, _, said in words if first <= at < last)) for words in (ours, theirs)]
        if both[0] != both[1]:
            yield sentence[first:last].strip("“”.,;:!?()"), *both


def _theirs(sentence):
    at = 0
    for token in normalize(sentence)["tokens"]:
        first = sentence.replace("–", "-").index(token["surface"], at)
        at = first + len(token["surface"])
        yield first, at, token["verbal"] or ""


def _pieces(sentence, words):
    """Between spaces and slashes, as large as the largest thing that either reads as one."""
    pieces = []
    for match in re.finditer(r"[^\s/]+|/", sentence):
        first, last = match.span()
        if pieces and any(begins < pieces[-1][1] and ends > first for begins, ends, _ in words):
            pieces[-1] = (pieces[-1][0], last)
        else:
            pieces.append((first, last))
    return pieces


def _bare(text):
    return " ".join(re.findall(r"[^\W_]+", text.lower()))
