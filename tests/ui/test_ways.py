"""Three ways through a lesson: it shows itself until it is touched, it guides, or one does it alone and asks."""

from __future__ import annotations

import pytest
from eyes import look, ringed
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtTest import QSignalSpy

from kiosk.lessons import hints
from kiosk.lessons.player import Player
from kiosk.ui import showing
from kiosk.visits import phrases

POINT_MS = 60


@pytest.fixture(autouse=True)
def quick_hand(monkeypatch):
    monkeypatch.setattr(showing, "POINT_MS", POINT_MS)
    monkeypatch.setattr(showing, "KEY_MS", POINT_MS)


def open_at(hall, mode):
    hall.begin()
    hall.open_lesson()
    hall.touch(f"mode-{mode}")
    hall.rest()


def test_it_guides_unless_another_way_is_chosen(hall):
    hall.begin()
    hall.open_lesson()
    assert hall.player.mode == "theo"
    assert {"Xem", "Làm theo", "Tự làm"} <= look(hall).sentences()


def test_shown_it_goes_through_the_whole_lesson_without_a_touch(hall):
    open_at(hall, "xem")
    hall.hush()
    steps = [step.say.vi for step in hall.player.lesson.steps if step.kind in {"tap", "type", "choose", "judge"}]
    hall.wait(lambda: hall.page == "takeHome")
    assert set(steps) <= set(hall.told)
    assert hints.DONE.vi not in hall.told, "nobody is praised for having watched"
    assert not hall.app.conductor.showing.playing


def test_its_hand_rests_on_the_target_before_it_presses(hall):
    open_at(hall, "xem")
    hall.wait(lambda: hall.player.view.kind == "tap" and hall.app.conductor.showing.pointing)
    action, part = hall.player.expected()
    assert action == "tap"
    assert ringed(hall, f"phone-{part}")


def test_a_touch_anywhere_pauses_and_one_press_goes_on(hall):
    open_at(hall, "xem")
    hall.wait(lambda: hall.player.view.kind == "tap" and hall.app.conductor.showing.pointing)
    hall.touch_at(30, 300)
    step = hall.player.view.step_id
    assert not hall.app.conductor.showing.playing
    assert not hall.app.speech.busy
    hall.rest()
    assert "Xem tiếp" in look(hall).sentences()
    acted = QSignalSpy(hall.app.conductor.changed)
    assert not acted.wait(5 * POINT_MS), "it went on by itself"
    assert hall.player.view.step_id == step
    assert not hall.player.view.done
    hall.touch("navNext")
    hall.wait(lambda: hall.player.view.done)


def test_the_button_that_pauses_does_not_start_it_again(hall):
    open_at(hall, "xem")
    hall.rest()
    assert "Tạm dừng" in look(hall).sentences()
    hall.touch("navNext")
    assert not hall.app.conductor.showing.playing


def test_a_call_for_staff_pauses_it(hall):
    open_at(hall, "xem")
    hall.touch("navStaff")
    assert hall.app.session.calling
    assert not hall.app.conductor.showing.playing
    hall.touch("staffCame")
    assert not hall.app.conductor.showing.playing


def test_alone_there_is_no_prompt_until_one_asks(hall):
    open_at(hall, "tu-lam")
    hall.do()
    hall.rest()
    assert hall.player.view.kind == "tap"
    assert look(hall).yellow_things() == []
    right = f"phone-{hall.player.expected()[1]}"
    names = [item.objectName() for item in look(hall).targets]
    wrong = next(name for name in names if name.startswith("phone-") and name != right)
    hall.hush()
    hall.touch(wrong)
    hall.rest()
    assert hall.told == []
    assert hall.find("hint") is None
    assert "Chỉ cho tôi" in look(hall).sentences()
    hall.touch("navNext")
    hall.rest()
    assert hall.told[-1] == hall.player.view.hint.text.vi
    assert hall.find("hint") is not None


def test_who_only_asks_is_not_told_to_try_again(hall):
    open_at(hall, "tu-lam")
    hall.do()
    hall.hush()
    hall.touch("navNext")
    assert hall.told[0] == phrases.ASKED.vi


def test_the_way_holds_for_the_next_lesson_and_not_for_the_next_visitor(hall):
    open_at(hall, "tu-lam")
    hall.touch("navHome", "navHome")
    hall.open_lesson()
    assert hall.player.mode == "tu-lam"
    hall.leave()
    hall.begin()
    hall.open_lesson()
    assert hall.player.mode == "theo"


def test_the_hand_leaves_the_words_of_what_it_points_at_to_be_read(hall):
    hall.begin()
    hall.open_lesson()
    stand_at(hall, "quet-qr", "chon-dia-chi")
    for _ in range(2):
        hall.app.conductor.answer(hall.player.ask_help)
    hall.rest()
    seen = look(hall)
    (hand,) = (item for item in seen.items if item.property("source") == QUrl("image://drawn/hand"))
    (words,) = (item for item in seen.texts if item.property("text") == "Trang dichvucong.gov.vn")
    assert hand.mapToScene(QPointF()).x() > words.mapToScene(QPointF(words.property("contentWidth"), 0)).x()


def test_the_strange_ending_of_an_address_stays_on_its_line(hall):
    """Cut off, what is left would look like the true one."""
    hall.begin()
    hall.open_lesson()
    stand_at(hall, "dvc-khai-sinh-lien-thong", "trang-that")
    (address,) = (item for item in look(hall).texts if item.property("text").endswith("test"))
    assert address.property("lineCount") == 1


def stand_at(hall, lesson_id, step):
    session = hall.app.session
    lesson = next(one for one in session.catalogue.lessons if one.id == lesson_id)
    session.player = Player(lesson, session.catalogue.apps_for(lesson_id), start=step)
    hall.app.conductor.changed.emit()
    hall.rest()
