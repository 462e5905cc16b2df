"""The staff door in the hall: held open by a corner and a PIN, shut by itself, and no visitor is disturbed by it."""

from __future__ import annotations

import time

import pytest
from eyes import look
from hall import changed, everything_known
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.records.people import Tries

KEY = Qt.Key
CITIZENS = ["attract", "language", "topics", "lessons", "lesson", "takeHome", "goodbye", "resume", "ease", "called"]


@pytest.fixture(autouse=True)
def _no_tries_from_before(running):
    running.work(lambda: running.app.keeper._book.put_tries(Tries()))


def door(hall):
    return hall.app.doorway.door


def known(hall, *digits):
    hall.give_pin("Anh Páo", "".join(digits), "staff")


@pytest.mark.parametrize("page", CITIZENS)
def test_the_corner_held_asks_for_a_pin_on_every_page(hall, page):
    ways = {
        "language": ["attract"],
        "ease": ["attract", "toolEase"],
        "topics": ["attract", "voice-vi"],
        "called": ["attract", "navStaff"],
        "resume": ["attract", "voice-vi", "navResume"],
        "lessons": ["attract", "voice-vi", "topic-E"],
        "lesson": ["attract", "voice-vi", "topic-E", "lesson-chuyen-khoan-vietqr"],
        "takeHome": ["attract", "voice-vi", "topic-E", "lesson-chuyen-khoan-vietqr", "navHome"],
    }
    hall.touch(*ways.get(page, []))
    if page == "goodbye":
        hall.begin()
        hall.app.conductor.go(hall.app.session.goodbye)
    hall.rest()
    visit = hall.app.session.visit
    hall.hold_corner()
    hall.rest()
    assert hall.find("pin-5") is not None
    assert hall.app.session.visit == visit
    hall.touch("staffLeave")
    hall.rest()
    assert hall.app.session.visit == visit


def test_the_corner_is_held_for_three_seconds(hall):
    began = time.monotonic()
    hall.hold_corner(briefly=False)
    assert time.monotonic() - began >= 2.9
    hall.touch("staffLeave")


def test_a_tap_in_the_corner_is_a_touch_like_any_other(hall):
    hall.touch_at(8, 8)
    hall.wait(lambda: hall.page == "language")
    for _ in range(6):
        hall.touch_at(8, 8)
    assert door(hall).step == "locked"


def test_nothing_of_the_corner_is_seen_before_it_is_held(hall):
    corner = hall.find("staffCorner")
    assert not [dot for dot in corner.childItems() if dot.isVisible() and dot.width()]


def test_escape_held_asks_too_and_a_tap_on_it_does_nothing(hall):
    hall.begin()
    hall.press_key(KEY.Key_Escape)
    assert door(hall).step == "locked"
    QTest.keyPress(hall.window, KEY.Key_Escape)
    hall.wait(lambda: door(hall).step == "asking")
    QTest.keyRelease(hall.window, KEY.Key_Escape)


def test_a_pin_by_touch_opens_the_home_page_and_is_shown_nowhere(hall):
    known(hall, *"480217")
    hall.hold_corner()
    hall.touch(*(f"pin-{digit}" for digit in "4802"))
    assert hall.app._view_models["staff"].digits == 4
    assert "4802" not in repr(everything_known(hall))
    hall.touch("pin-xoa")
    assert hall.app._view_models["staff"].digits == 3
    hall.touch(*(f"pin-{digit}" for digit in "217"), "pin-vao")
    hall.wait(lambda: door(hall).step == "open")
    hall.rest()
    assert hall.find("staffHello").property("text") == "Chào Anh Páo"


def test_a_pin_by_keyboard(hall):
    known(hall, *"915036")
    hall.hold_corner()
    for key in (KEY.Key_9, KEY.Key_1, KEY.Key_7, KEY.Key_Backspace, KEY.Key_5, KEY.Key_0, KEY.Key_3, KEY.Key_6):
        hall.press_key(key)
    assert hall.app._view_models["staff"].digits == 6
    hall.press_key(KEY.Key_Return)
    hall.wait(lambda: door(hall).step == "open")


def test_digits_reach_no_page_of_the_citizens(hall):
    hall.begin()
    before = everything_known(hall)
    for key in (KEY.Key_4, KEY.Key_8, KEY.Key_0, KEY.Key_Backspace):
        hall.press_key(key)
    assert {name for name in changed(before, everything_known(hall)) if not name.startswith("voice.")} == set()


def test_a_wrong_pin_is_told_kindly_and_the_fifth_makes_the_door_rest(hall):
    hall.hold_corner()
    for _ in range(4):
        hall.type_pin("192837")
        assert "Chưa đúng. Mời gõ lại." in hall.find("pinTold").property("text")
    assert "Còn 1 lần nữa" in hall.find("pinTold").property("text")
    hall.type_pin("192837")
    hall.wait(lambda: "Máy đang nghỉ" in hall.find("pinTold").property("text"))
    hall.touch("pin-1")
    assert hall.app._view_models["staff"].digits == 0
    # The public side is as open as ever.
    hall.touch("staffLeave")
    hall.begin()
    assert hall.page == "topics"
    # Asking again does not shorten the wait.
    hall.hold_corner()
    hall.wait(lambda: hall.app.doorway.wait > 0)


def test_a_visit_waits_while_staff_are_here_and_goes_on_where_it_was(hall):
    hall.begin()
    hall.open_lesson()
    hall.do_step()
    known(hall, *"706195")
    hall.hold_corner()
    hall.type_pin("706195")
    hall.wait(lambda: door(hall).step == "open")
    before = hall.app.session.visit, hall.player.view
    assert not hall.app.speech.busy
    # Longer than a visitor's own patience, shorter than the door's.
    hall.clock.pushed += 80
    QTest.qWait(600)
    hall.touch("staffLeave")
    hall.rest()
    assert (hall.app.session.visit, hall.player.view) == before
    assert hall.told, "the page is said again"
    assert not hall.app.conductor.asked


def test_a_forgotten_door_locks_itself(hall):
    hall.open_door()
    hall.clock.pushed += 89
    QTest.qWait(600)
    assert door(hall).step == "open"
    hall.clock.pushed += 2
    hall.wait(lambda: door(hall).step == "locked")
    assert hall.page == "attract"


def test_opening_the_door_answers_a_call(hall):
    hall.begin()
    hall.touch("navStaff")
    hall.give_pin(pin="550917")
    hall.hold_corner()
    assert hall.app.session.calling
    hall.type_pin("550917")
    hall.wait(lambda: not hall.app.session.calling)


def test_while_the_screen_is_wiped_no_touch_counts(hall):
    hall.open_door()
    hall.touch("tile-staffClean")
    hall.wait(lambda: hall.find("cleaning") is not None and not hall.app.office.view_models["people"].busy)
    before = everything_known(hall)
    for x in range(20, 1280, 90):
        hall.touch_at(x, 60)
        hall.touch_at(x, 400)
    hall.press_key(KEY.Key_Return)
    after = changed(before, everything_known(hall))
    assert set(after) <= {"staff.cleaning"}
    hall.clock.pushed += 31
    hall.wait(lambda: hall.find("cleaning") is None)
    hall.touch("staffLeave")
    hall.wait(lambda: door(hall).step == "locked")


def test_two_fingers_at_once_on_the_pad_count_as_they_are_lifted(hall):
    hall.hold_corner()
    hall.rest()
    one, two = hall.middle("pin-1"), hall.middle("pin-9")
    hall.fingers().press(0, one, hall.window).press(1, two, hall.window).commit()
    hall.fingers().release(0, one, hall.window).release(1, two, hall.window).commit()
    assert hall.app._view_models["staff"].digits <= 2
    hall.touch("staffLeave")
    hall.wait(lambda: door(hall).step == "locked")
    hall.hold_corner()
    assert hall.app._view_models["staff"].digits == 0


def test_targets_are_big_enough(hall):
    hall.hold_corner()
    hall.rest()
    for target in look(hall).targets:
        if target.objectName().startswith("pin-"):
            assert min(target.width(), target.height()) >= 16 * hall.app.shell.pxPerMm
