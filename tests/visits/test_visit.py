"""One visit as a state machine: where each way leads, and that nothing of it outlives it."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lessons.languages import ALWAYS_HEARD, VOICE_LANGUAGES
from kiosk.visits import visit as visits
from kiosk.visits.visit import Page, Visit

SILENT = [voice.code for voice in VOICE_LANGUAGES if voice.code not in ALWAYS_HEARD]
HEARD = [voice.code for voice in VOICE_LANGUAGES if voice.code in ALWAYS_HEARD]


def test_before_the_first_touch_nobody_is_there():
    assert Visit() == Visit(0, Page.ATTRACT, "vi", "vi", "", 0, "", "theo", Page.TOPICS, frozenset())


def test_the_way_of_a_visitor_and_back_again():
    visit = visits.begun(7)
    assert (visit.number, visit.page) == (7, Page.LANGUAGE)
    visit = visits.with_voice(visit, "vi-slow")
    assert (visit.voice, visit.text, visit.page) == ("vi-slow", "vi", Page.TOPICS)
    visit = visits.in_topic(visit, "E")
    assert (visit.topic, visit.page) == ("E", Page.LESSONS)
    assert visits.back(visit).page is Page.TOPICS
    assert visits.back(visits.back(visit)).page is Page.LANGUAGE
    assert visits.back(visits.back(visits.back(visit))) == Visit()


def test_a_list_is_by_topic_or_by_minutes_never_by_both():
    by_topic = visits.in_topic(visits.with_minutes(visits.begun(1), 5), "E")
    by_minutes = visits.with_minutes(visits.in_topic(visits.begun(1), "E"), 5)
    assert (by_topic.topic, by_topic.minutes) == ("E", 0)
    assert (by_minutes.topic, by_minutes.minutes) == ("", 5)


def test_a_finished_lesson_is_learned_and_its_code_comes_next():
    visit = visits.learned(visits.in_lesson(visits.begun(1), "mot"))
    visit = visits.learned(visits.in_lesson(visit, "hai"))
    assert visit.page is Page.TAKE_HOME
    assert visit.learned == {"mot", "hai"}


@pytest.mark.parametrize("code", SILENT)
def test_a_language_nobody_has_recorded_cannot_be_chosen(code):
    assert visits.with_voice(visits.begun(1), code) is None


@pytest.mark.parametrize("code", HEARD)
def test_voice_and_letters_are_chosen_apart(code):
    visit = visits.with_voice(visits.begun(1, text="en"), code)
    assert (visit.voice, visit.text) == (code, "en")


MOVES = st.one_of(
    st.sampled_from(
        [
            visits.back,
            visits.learned,
            lambda visit: visits.in_topic(visit, "E"),
            lambda visit: visits.in_lesson(visit, "mot"),
            lambda visit: visits.with_voice(visit, "en") or visit,
            lambda visit: visits.with_minutes(visit, 10),
        ]
    ),
    st.sampled_from([page for page in Page if page is not Page.ATTRACT]).map(
        lambda page: lambda visit: visits.at(visit, page)
    ),
)


@given(st.lists(MOVES, max_size=30))
def test_whoever_leaves_leaves_nothing_behind(moves):
    """Nobody stands before the attract page with a number, a language or a lesson; and back always leads there."""
    visit = visits.begun(3, text="en")
    for move in moves:
        after = move(visit)
        if after.page is Page.ATTRACT:
            assert after == Visit()
            return
        assert after.number == 3
        visit = after
    for _ in fields(visit):
        visit = visits.back(
            visit if visit.page not in {Page.LESSON, Page.TAKE_HOME} else visits.at(visit, Page.LESSONS)
        )
    assert visit == Visit()
