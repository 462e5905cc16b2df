"""A room is taught, a group is asked: a clicker turns the steps, hands are counted, results are those of the group."""

from __future__ import annotations

import pytest
from eyes import Look, look
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from ui.test_leading import state

from kiosk.visits import phrases

KEY = Qt.Key
WALK = "tra-phi-bang-qr"


@pytest.fixture
def room(hall, form):
    hall.step_in()
    hall.touch("tile-staffGroup", f"walkthrough-{WALK}")
    hall.rest()
    return hall


def here(hall):
    return hall.player.view.step_id


def test_a_clicker_does_the_step_and_then_goes_on(room):
    room.press_key(KEY.Key_PageDown)
    assert here(room) == "quet-qr"
    room.press_key(KEY.Key_PageDown)
    assert (here(room), room.player.view.done) == ("quet-qr", True)
    room.press_key(KEY.Key_PageDown)
    assert here(room) == "doc-ten"
    room.press_key(KEY.Key_PageUp)
    assert here(room) == "quet-qr"


@pytest.mark.parametrize("dark", [KEY.Key_B, KEY.Key_Period])
def test_a_clickers_dark_key_lets_everything_wait_and_any_of_its_keys_goes_on(room, dark):
    room.press_key(dark)
    room.rest()
    assert phrases.AWAY.vi in look(room).sentences()
    room.press_key(dark)
    assert not state(room).paused
    room.press_key(dark)
    room.press_key(KEY.Key_PageDown)
    assert (state(room).paused, here(room)) == (False, "ba-dieu"), "the first press only shows it again"


def test_a_clickers_other_keys_do_no_harm(room):
    before = state(room)
    for key in (KEY.Key_F5, KEY.Key_Escape, KEY.Key_Home, KEY.Key_End, KEY.Key_W):
        room.press_key(key)
    assert (state(room), here(room)) == (before, "ba-dieu")


def test_a_keyboard_alone_leads_the_room_too(room):
    room.press_by_keys("guideNext")
    assert here(room) == "quet-qr"
    room.press_by_keys("guideDoFor")
    room.wait(lambda: room.player.view.done)
    room.press_by_keys("guideNext")
    room.press_by_keys("handsMore-0")
    room.rest()
    assert room.find("hands-0").property("text") == "1"
    room.press_by_keys("guideBack")
    assert here(room) == "quet-qr"


def test_a_clicker_means_nothing_elsewhere(hall, form):
    hall.begin()
    hall.press_key(KEY.Key_PageDown)
    assert hall.page == "topics"
    hall.step_in()
    hall.touch("tile-staffWalkthroughs", f"walkthrough-{WALK}")
    hall.rest()
    hall.press_key(KEY.Key_PageDown)
    hall.press_key(KEY.Key_B)
    assert (here(hall), state(hall).paused) == ("ba-dieu", False)


def test_a_room_has_no_single_citizen_whose_press_is_waited_for(room):
    room.touch("guideNext")
    room.rest()
    assert room.find("ownPress") is None
    room.touch("guideNext")
    assert here(room) == "doc-ten"


def test_the_presenter_sees_what_comes_next_and_how_long_it_has_lasted(room):
    room.clock.pushed += 125
    room.rest()
    room.wait(lambda: room.find("guideClock").property("text").startswith("2:0"))
    assert "Tiếp theo: Bấm “Quét QR” để đọc hình vuông đen trắng." in look(room).sentences()


def test_hands_are_counted_and_then_the_answer_is_shown(room, form):
    room.touch("guideNext", "guideNext")
    room.touch("handsFive-0", "handsMore-0", "handsMore-1", "handsMore-1", "handsFewer-1")
    room.rest()
    assert [room.find(f"hands-{n}").property("text") for n in range(3)] == ["6", "1", "0"]
    assert look(room).faults() == []
    assert not room.player.view.done
    room.touch("guideReveal")
    room.rest()
    assert room.player.view.done
    assert "✓ Đúng tên người bán" in look(room).sentences()
    room.touch("guideEnd")
    room.rest()
    (held,) = form.begun
    assert (held.kind, held.subject, held.assisted) == ("group", WALK, True)
    assert held.hands == {("chuyen-khoan-vietqr", "doc-ten", 6, 7)}


def test_the_room_reads_the_question_and_its_answers_across_the_hall(room, monkeypatch):
    audience = room.app.audience
    monkeypatch.setattr(audience, "_second", lambda _gone: QGuiApplication.primaryScreen())
    room.touch("guideNext", "guideNext", "handsFive-0", "handsMore-1")
    wall = audience.window
    for counted in (True, False):
        room.rest()
        wall.grabWindow()
        seen = Look(wall, wall.contentItem(), 1)
        texts = {one.property("text"): one for one in seen.texts}
        assert {"Đúng tên người bán", "Tên người khác", "Không cần đọc tên", "5", "1", "0"} <= set(texts)
        assert [*seen.cut_off(), *seen.overlapping()] == []
        answers = [one for one in seen.items if one.objectName().startswith("audienceAnswer-")]
        assert min(one.width() for one in answers) > 0.55 * 1280, "beside the phone"
        answer = texts["Tên người khác"]
        letters = QQmlExpression(qmlContext(answer), answer, "fontInfo.pixelSize").evaluate()[0]
        assert letters >= 36, "of 720 lines: for the last row"
        if counted:
            room.touch("guideReveal")
    monkeypatch.undo()
    room.touch("guideEnd")
    room.rest()
    assert not audience.shown


@pytest.fixture
def contest(hall, form):
    hall.step_in()
    hall.touch("tile-staffContest", "contestTopic-F")
    hall.rest()
    assert look(hall).faults() == []
    hall.touch("contestStart")
    assert hall.app.session.lead is None, "a group has to be chosen first"
    hall.touch("contestGroup-hs", "contestStart")
    hall.rest()
    return hall


def wrong(hall):
    rights = hall.player.expected()[1]
    return next(n for n in range(len(hall.player.view.options)) if n != rights)


def test_a_contest_counts_first_answers_and_keeps_them_by_group(contest, form):
    assert "Nhóm thi: Học sinh" in look(contest).sentences()
    _, total = contest.app.guide.lead.question
    assert f"Câu 1 / {total}" in look(contest).sentences()
    contest.touch(f"option-{wrong(contest)}")
    contest.touch("guideReveal")
    contest.rest()
    assert "Đúng 0 trên 1 câu" in look(contest).sentences()
    contest.touch("guideNext")
    contest.rest()
    assert f"Câu 2 / {total}" in look(contest).sentences(), "also where one step asks several"
    while not state(contest).finished:
        if contest.player.view.done:
            contest.touch("guideNext")
        else:
            contest.do_step()
    contest.rest()
    right, asked = state(contest).score
    assert (right, asked) == (total - 1, total)
    assert f"Nhóm trả lời đúng {right} trên {asked} câu." in look(contest).sentences()
    contest.touch("guideOver")
    contest.rest()
    (held,) = form.begun
    assert (held.kind, held.group, held.score) == ("contest", "hs", (right, asked))
    assert f"Học sinh: đúng {right} trên {asked} câu" in look(contest).sentences()


def test_a_contest_that_has_begun_is_not_ended_by_one_press(contest, form):
    contest.touch(f"option-{wrong(contest)}", "guideReveal", "guideEnd")
    contest.rest()
    assert state(contest) is not None
    assert "Bấm lần nữa" in look(contest).sentences()
    assert phrases.CONTEST_END.vi in contest.told
    assert look(contest).faults() == []
    contest.touch("guideNext", "guideEnd")
    assert state(contest) is not None, "whoever went on is asked anew"
    contest.touch("guideEnd")
    contest.rest()
    assert [(held.kind, held.score) for held in form.begun] == [("contest", (0, 1))]


def test_a_contest_in_which_nothing_was_answered_ends_at_once(contest, form):
    contest.touch("guideEnd")
    contest.rest()
    assert state(contest) is None
