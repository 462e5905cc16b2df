"""Two people before the screen, no PIN: one of them helps, the other one presses, and the visit is an assisted one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from eyes import look
from hall import kiosk_in_hall

WALK = "tra-phi-bang-qr"


@pytest.fixture
def two(hall):
    hall.begin()
    hall.touch("topic-E", f"together-{WALK}")
    hall.rest()
    return hall


def kinds(hall):
    assert hall.app.records.flush(5)
    with closing(sqlite3.connect(hall.folders.data / "events.sqlite")) as database:
        number = database.execute("SELECT max(visit) FROM events").fetchone()[0]
        return [row[0] for row in database.execute("SELECT kind FROM events WHERE visit = ?", (number,))]


def test_a_helper_needs_no_pin_and_does_nothing_for_the_citizen(two):
    assert (two.page, two.app.doorway.door.step) == ("guide", "locked")
    two.touch("guideNext")
    assert {"Người kèm nói", "Bà con tự bấm. Người kèm không bấm hộ."} <= look(two).sentences()
    two.touch("guideNext", "guideDoFor")
    assert (two.player.view.step_id, two.player.view.done) == ("quet-qr", False)
    two.touch("phone-quet-qr", "guideNext")
    assert two.player.view.step_id == "doc-ten"
    assert kinds(two) == ["visit_began", "visit_assisted", "step_done", "step_done"]


def test_it_ends_where_the_visit_goes_on(two):
    two.touch("guideEnd")
    two.rest()
    assert two.page == "topics"
    assert two.app.guide.unfinished is None


def test_staff_can_still_be_called(two):
    two.touch("navStaff")
    assert two.app.session.calling
    two.touch("staffCame")
    assert two.page == "guide"


def test_they_are_given_time_to_talk_and_then_the_kiosk_asks(two):
    looked = []
    two.app.conductor._tick.timeout.connect(lambda: looked.append(1))
    two.wait(lambda: not two.app.speech.busy)
    two.clock.pushed += 150
    two.wait(lambda: len(looked) > 2)
    assert not two.app.conductor.asked
    two.wait_to_be_wiped()
    assert two.app.session.lead is None
    two.begin()
    assert two.app.guide.unfinished is None, "what a helper led was the visitor's own"


def test_a_lesson_and_what_two_do_under_the_same_name_are_told_apart_by_ear_too(hall):
    hall.begin()
    hall.touch("topic-E")
    hall.rest()
    cards = [
        hall.find(f"{kind}-{name}")
        for kind, name in (("lesson", "tro-cap-qua-tai-khoan"), ("together", "nhan-tro-cap"))
    ]
    assert [card.property("spokenName") for card in cards] == [
        "Nhận trợ cấp qua tài khoản",
        "Hai người cùng làm: Nhận trợ cấp qua tài khoản",
    ]


@pytest.mark.parametrize("size", [(1080, 1920), pytest.param((1920, 1080), marks=pytest.mark.prove)])
def test_the_cards_for_two(qapp, session_home, size):
    with kiosk_in_hall(session_home, size) as hall:
        hall.begin()
        hall.touch("topic-F")
        hall.rest()
        assert {"Lỡ bị lừa", "Hai người cùng làm"} <= look(hall).sentences()
        assert look(hall).faults() == []
        hall.touch("together-lo-bi-lua")
        hall.rest()
        assert look(hall).faults() == []
