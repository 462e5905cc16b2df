"""A walkthrough led through the real lessons of a session: what opens, what is kept, what is remembered."""

from __future__ import annotations

import json

import pytest
from builders import (
    TOPICS,
    app_values,
    choose,
    explain,
    lesson_values,
    make_catalogue,
    make_walkthrough,
    quiz,
    tap,
    type_price,
    watch,
)
from visits.test_session import Diary, Watch

from kiosk.lessons.catalogue import Catalogue
from kiosk.lessons.player import Answer
from kiosk.visits.session import Session
from kiosk.visits.visit import Page
from kiosk.visits.walkthrough import Leading

FIRST = lesson_values(explain(), tap(), type_price(), quiz(), watch())
SECOND = lesson_values(tap(), choose(), id="bai-hai", code="E2")
OWN = {"step": "mua-hang/bam", "script": "Bấm đi.", "must_tap_self": True}
WALK = make_walkthrough("mua-hang/nghe", OWN, "mua-hang/go", "bai-hai/bam", "mua-hang/hoi", "mua-hang/xem")


@pytest.fixture
def diary():
    return Diary()


@pytest.fixture
def session(diary):
    session = Session(diary, Watch())
    session.catalogue = make_catalogue(FIRST, SECOND)
    assert session.lead_on(Leading(WALK))
    return session


def here(session):
    return session.lesson.id, session.player.view.step_id


def test_each_step_stands_open_as_its_lesson_has_it(session, diary):
    assert (session.visit.page, here(session)) == (Page.LESSON, ("mua-hang", "nghe"))
    session.lead_forward()
    assert here(session) == ("mua-hang", "bam")
    session.lead_forward()
    assert here(session) == ("mua-hang", "bam"), "the citizen has not pressed yet"
    assert session.tap("mua") is Answer.RIGHT
    session.lead_forward()
    assert here(session) == ("mua-hang", "go")
    session.lead_forward()
    assert here(session) == ("bai-hai", "bam")
    assert "lesson_begun" not in diary.kinds()
    assert diary.steps() == ["nghe", "bam"]


def test_back_keeps_what_was_half_done(session):
    session.lead_forward()
    session.tap("mua")
    session.lead_forward()
    session.key("2")
    session.back()
    assert here(session) == ("mua-hang", "bam")
    assert session.player.view.done
    session.lead_forward()
    assert session.player.view.typed == "2"


def test_no_step_is_left_by_itself(session):
    session.lead_forward()
    session.tap("mua")
    assert session.press_on() is Answer.NOTHING
    assert here(session) == ("mua-hang", "bam")


def test_shown_first_it_waits_for_the_citizen_again(session, diary):
    session.lead_forward()
    session.lead.show_me()
    assert session.player.mode == "xem"
    assert session.follow() is Answer.RIGHT
    assert not session.lead.state.may_go_on
    session.follow()
    assert (session.player.mode, session.player.view.done) == ("theo", False)
    assert diary.steps() == ["nghe"]
    session.tap("mua")
    assert session.lead.state.may_go_on
    assert diary.steps() == ["nghe", "bam"]


def test_after_three_misses_the_citizen_still_does_it_alone(session, diary):
    session.lead_forward()
    for _ in range(3):
        session.tap("thoat")
    assert session.player.view.helped
    assert not session.lead.state.may_go_on
    session.press_on()
    assert not session.player.view.done
    session.tap("mua")
    session.lead_forward()
    assert here(session) == ("mua-hang", "go")
    assert session.lead.state.steps_helped == {("mua-hang", "bam")}


def test_what_may_be_done_for_the_citizen_is_done_and_told(session, diary):
    session.lead_forward()
    assert session.do_for() is Answer.NOTHING
    session.tap("mua")
    session.lead_forward()
    assert session.do_for() is Answer.DONE_FOR
    assert session.player.view.helped
    assert session.do_for() is Answer.NOTHING
    assert [event["level"] for event in diary.events if event["kind"] == "help_given"] == [3]
    assert ("mua-hang", "go") in session.lead.state.steps_helped


def test_all_questions_of_a_step_come_before_the_next_step(session):
    session.lead_on(Leading(WALK, place=3))
    session.lead_forward()
    assert session.player.view.round == 1
    session.choose(0)
    assert not session.lead.step_over
    session.lead_forward()
    assert (here(session), session.player.view.round) == (("mua-hang", "hoi"), 2)
    session.choose(2)
    assert session.lead.step_over
    session.lead_forward()
    assert here(session) == ("mua-hang", "xem")
    session.lead_forward()
    assert session.player.view.round == 2
    session.back()
    assert session.player.view.round == 1
    session.back()
    assert here(session) == ("mua-hang", "hoi")


def test_the_same_step_id_of_two_lessons_is_counted_twice(session, diary):
    session.lead_forward()
    session.tap("mua")
    session.lead_forward()
    session.do_for()
    session.lead_forward()
    session.tap("mua")
    assert [(event["lesson"], event["step"]) for event in diary.events if event["kind"] == "step_done"] == [
        ("mua-hang", "nghe"),
        ("mua-hang", "bam"),
        ("mua-hang", "go"),
        ("bai-hai", "bam"),
    ]


def test_it_ends_among_the_topics_without_a_lesson_left(session, diary):
    session.stop_leading()
    assert (session.visit.page, session.lead, session.player) == (Page.TOPICS, None, None)
    assert "lesson_left" not in diary.kinds()
    session.home()
    assert session.visit.page is Page.TOPICS


def test_whoever_is_led_from_a_lesson_leaves_it(diary):
    session = Session(diary, Watch())
    session.catalogue = make_catalogue(FIRST, SECOND)
    session.begin()
    session.open_lesson("mua-hang")
    number = session.visit.number
    assert session.lead_on(Leading(WALK))
    assert session.visit.number == number
    assert diary.kinds() == ["visit_began", "lesson_begun", "lesson_left", "visit_led"]


def test_a_visit_that_a_helper_and_then_staff_led_says_both(diary):
    """So that figures count it once: it stands in what staff enter."""
    session = Session(diary, Watch())
    session.catalogue = make_catalogue(FIRST, SECOND)
    session.lead_on(Leading(WALK, leader="helper"))
    session.stop_leading()
    session.lead_on(Leading(WALK))
    assert diary.kinds() == ["visit_began", "visit_assisted", "visit_led"]


def test_a_helper_makes_it_an_assisted_visit(diary):
    session = Session(diary, Watch())
    session.catalogue = make_catalogue(FIRST, SECOND)
    session.lead_on(Leading(WALK, leader="helper"))
    assert diary.kinds() == ["visit_began", "visit_assisted"]


def test_lessons_that_are_gone_leave_their_steps_out(diary):
    session = Session(diary, Watch())
    session.catalogue = make_catalogue(FIRST)
    assert session.lead_on(Leading(WALK, place=5))
    assert len(session.lead.state.walkthrough.steps) == 5
    assert session.lead.state.place == 4
    session.end()
    session.catalogue = make_catalogue(lesson_values(id="khac", code="E9"))
    assert not session.lead_on(Leading(WALK))
    assert session.visit.number == 0


def test_each_lesson_meets_the_app_of_its_own_pack(diary):
    """Two packs may each have an app of one name."""
    app = json.loads(json.dumps(app_values()).replace('"mua"', '"sam"'))
    lesson = lesson_values(tap(target="cua-hang/sam"), id="bai-hai", code="E2")
    pack = Catalogue.model_validate_json(
        json.dumps({"topics": TOPICS["topics"], "lessons": [lesson], "apps": [app], "facts": []})
    )
    session = Session(diary, Watch())
    session.catalogue = make_catalogue(FIRST).with_pack(pack)
    session.lead_on(Leading(make_walkthrough("bai-hai/bam", "mua-hang/bam")))
    assert "'sam'" in repr(session.player.view.phone), "it is there to be pressed"
    assert session.tap("sam") is Answer.RIGHT
    session.lead_forward()
    assert session.tap("mua") is Answer.RIGHT


def test_a_step_that_a_newer_pack_has_made_something_else_of_is_left_out(diary):
    session = Session(diary, Watch())
    session.catalogue = make_catalogue(lesson_values(explain(), explain("bam")), SECOND)
    assert session.lead_on(Leading(make_walkthrough(OWN, "mua-hang/nghe")))
    assert here(session) == ("mua-hang", "nghe"), "nobody waits for a press where there is nothing to press"


def test_lessons_read_anew_leave_the_open_step_as_it_is(session):
    session.lead_forward()
    session.teach(make_catalogue(FIRST, SECOND))
    assert here(session) == ("mua-hang", "bam")
    session.tap("mua")
    session.lead_forward()
    assert here(session) == ("mua-hang", "go")


def test_a_contest_takes_the_first_answer(diary):
    session = Session(diary, Watch())
    session.catalogue = make_catalogue(FIRST, SECOND)
    session.lead_on(Leading(make_walkthrough("mua-hang/hoi"), "contest", group="hs"))
    assert session.player.mode == "tu-lam"
    session.choose(1)
    session.lead.reveal()
    session.lead_forward()
    session.choose(2)
    assert session.lead.state.score == (1, 2)
