"""The list of what people record: twenty first sentences in every language, then everything the lessons say."""

from __future__ import annotations

import pytest

from kiosk.authoring.source import TutorialSource
from kiosk.lessons.clips import Clip, text_hash
from kiosk.packs.library import Library
from kiosk.paths import shipped
from kiosk.visits.own_clips import FIRST
from kiosk.visits.to_record import LANGUAGES, counted, parts, state

SPOKEN_BY_PEOPLE = ["hmn", "dao", "tay", "nung", "phu-la"]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    return Library(TutorialSource(shipped("tutorials")), tmp_path_factory.mktemp("lessons")).load()[0]


def test_languages_that_no_machine_reads_come_first():
    assert [one.code for one in LANGUAGES] == [*SPOKEN_BY_PEOPLE, "vi", "en"]


@pytest.mark.parametrize("language", [one.code for one in LANGUAGES])
def test_each_language_begins_with_its_name_and_the_twenty_sentences(catalogue, language):
    first, *_, last = parts(catalogue, language)
    names = [one.place.clip for one in first.sentences]
    assert names[0] == f"ten-{language}.say"
    assert set(names) >= {f"{name}.say" for name in FIRST}
    assert {one.place.lesson for one in first.sentences} == {"may"}
    assert last.id == catalogue.lessons[-1].id


def test_nothing_is_asked_for_twice_and_nothing_is_left_out(catalogue):
    found = parts(catalogue, "hmn")
    places = [one.place for part in found for one in part.sentences]
    assert len(places) == len(set(places))
    assert [part.id for part in found[2:]] == [lesson.id for lesson in catalogue.lessons]
    assert all(part.sentences for part in found)


def test_slow_vietnamese_has_a_name_and_no_other_sentence_of_its_own(catalogue):
    names = {one.place.clip for one in parts(catalogue, "vi")[0].sentences}
    assert {"ten-vi.say", "ten-vi-slow.say"} <= names


def test_how_far_a_sentence_is(catalogue):
    sentence = parts(catalogue, "hmn")[0].sentences[0]
    clip = Clip(
        lesson="may", clip=sentence.place.clip, file="a.opus", text=text_hash(sentence.read), speaker="x", consent=True
    )
    approved, other = clip.model_copy(update={"approved": True}), clip.model_copy(update={"text": "0" * 64})

    def nothing(_text, _language):
        return None

    def all_of_it(_text, _language):
        return "file"

    told = [state(sentence, take, nothing) for take in (None, other, clip, approved)]
    assert told == ["missing", "old", "waiting", "ready"]
    assert [state(sentence, take, all_of_it) for take in (None, other, clip)] == ["given", "given", "waiting"]
    places = {sentence.place: "ready"}
    assert counted((sentence,), places) == (1, 0)
    assert counted((sentence,), {sentence.place: "waiting"}) == (0, 1)
