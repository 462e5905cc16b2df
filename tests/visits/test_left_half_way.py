"""Called to the counter in the middle of a lesson, and back at its step the same day, whoever came in between."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from builders import explain, lesson_values, make_catalogue, tap

from kiosk.visits.left_lessons import LeftLessons
from kiosk.visits.session import Session
from kiosk.visits.visit import Page, Visit

LESSON = lesson_values(explain("mot"), tap("hai"), explain("ba"), id="bai-hai", code="E2", modes=["xem", "theo"])
OTHER = lesson_values(explain("khac"), id="bai-khac", code="E3")


class Diary:
    def __init__(self):
        self.visits = 0
        self.kinds = []

    def next_visit(self):
        self.visits += 1
        return self.visits

    def record(self, kind, **_fields):
        self.kinds.append(kind)


class Calendar:
    day = date(2026, 11, 24)

    def __call__(self):
        return self.day


@pytest.fixture
def calendar():
    return Calendar()


@pytest.fixture
def diary():
    return Diary()


@pytest.fixture
def session(diary, calendar):
    session = Session(diary, lambda: 0.0, LeftLessons(None, calendar, Random(0).randrange))
    session.catalogue = make_catalogue(LESSON, OTHER)
    return session


@pytest.fixture
def at_step_two(session):
    session.begin()
    session.choose_voice("en")
    session.choose_text("en")
    session.open_topic("E")
    session.open_lesson("bai-hai")
    session.choose_mode("xem")
    session.press_on()
    return session


def comes(session):
    """Somebody new, who looks at another lesson first and then asks for one left half-way."""
    session.begin()
    session.open_lesson("bai-khac")
    session.home()
    session.home()
    session.ask_to_resume()


def test_no_code_before_anything_is_left(session):
    session.begin()
    session.keep_place()
    assert session.code is None
    session.open_lesson("bai-hai")
    assert session.code is None


def test_back_at_the_step_in_its_languages_and_its_way(at_step_two, diary):
    session = at_step_two
    session.home()
    code = session.code
    assert code is not None
    session.end()
    assert (session.visit, session.code) == (Visit(), None)
    comes(session)
    assert session.resume(code)
    assert (session.visit.page, session.visit.lesson, session.visit.topic) == (Page.LESSON, "bai-hai", "E")
    assert (session.visit.voice, session.visit.text) == ("en", "en")
    assert (session.player.view.step_id, session.player.mode) == ("hai", "xem")
    assert session.code is None
    session.end()
    kinds = diary.kinds
    assert kinds.count("lesson_begun") == kinds.count("lesson_finished") + kinds.count("lesson_left")


def test_a_code_is_good_once(at_step_two):
    session = at_step_two
    session.home()
    code = session.code
    session.end()
    comes(session)
    assert session.resume(code)
    session.end()
    comes(session)
    before = session.visit
    assert not session.resume(code)
    assert session.visit == before


def test_tomorrow_it_is_refused(at_step_two, calendar):
    session = at_step_two
    session.home()
    code = session.code
    session.end()
    calendar.day += timedelta(days=1)
    comes(session)
    assert not session.resume(code)
    assert session.player is None


def test_the_question_shows_it_and_who_goes_on_keeps_it_to_where_they_stop(at_step_two):
    session = at_step_two
    session.keep_place()
    code = session.code
    session.tap("mua")
    session.press_on()
    assert session.code == code
    session.end()
    comes(session)
    assert session.resume(code)
    assert session.player.view.step_id == "ba"


def test_a_lesson_that_is_finished_after_all_is_not_half_done(at_step_two):
    session = at_step_two
    session.home()
    code = session.code
    session.back()
    session.tap("mua")
    session.press_on()
    session.press_on()
    assert session.player.finished
    assert session.code is None
    session.end()
    comes(session)
    assert not session.resume(code)


def test_who_never_saw_pictures_leaves_none(at_step_two):
    session = at_step_two
    session.goodbye()
    session.end()
    assert session._left._codes.entries == ()


def test_a_lesson_that_is_gone_is_not_found_and_harms_nobody(at_step_two):
    session = at_step_two
    session.home()
    code = session.code
    session.end()
    whole, session.catalogue = session.catalogue, make_catalogue(OTHER)
    comes(session)
    before = session.visit
    assert not session.resume(code)
    assert session.visit == before
    session.catalogue = None
    assert not session.resume(code)
    session.catalogue = whole
    assert session.resume(code)


def test_a_step_that_is_gone_begins_the_lesson(at_step_two):
    session = at_step_two
    session.home()
    code = session.code
    session.end()
    mended = lesson_values(explain("mot"), explain("bon"), id="bai-hai", code="E2")
    session.catalogue = make_catalogue(mended, OTHER)
    comes(session)
    assert session.resume(code)
    assert (session.player.view.step_id, session.player.mode) == ("mot", "theo")


@pytest.mark.parametrize("came_from", [Page.LANGUAGE, Page.TOPICS])
def test_back_leads_to_where_one_came_from(session, came_from):
    session.begin()
    if came_from is Page.TOPICS:
        session.choose_voice("vi")
    session.ask_to_resume()
    assert session.visit.page is Page.RESUME
    session.back()
    assert session.visit.page is came_from
