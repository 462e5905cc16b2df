"""What a finger does, and what it does not: two at once, too soon, sliding off, on a question that lies over the page."""

from __future__ import annotations

import time

import pytest
from eyes import look
from PySide6.QtCore import QPoint


def test_a_press_that_slides_off_does_nothing(hall):
    hall.touch("attract")
    hall.rest()
    away = hall.middle("navStaff")
    hall.fingers().press(0, hall.middle("voice-vi"), hall.window).commit()
    for step in range(1, 6):
        hall.fingers().move(
            0, hall.middle("voice-vi") + (away - hall.middle("voice-vi")) * (step / 5), hall.window
        ).commit()
    hall.fingers().release(0, away, hall.window).commit()
    hall.rest()
    assert hall.page == "language"
    assert not hall.app.session.calling


def test_a_press_shows_at_once_that_it_is_felt(hall):
    hall.touch("attract")
    hall.rest()
    button = hall.find("voice-vi")
    before = hall.see()
    began = time.monotonic()
    hall.fingers().press(0, hall.middle("voice-vi"), hall.window).commit()
    hall.wait(lambda: button.property("down") and hall.see() != before)
    assert time.monotonic() - began < 0.5
    hall.fingers().move(0, QPoint(5, 5), hall.window).commit()
    hall.fingers().release(0, QPoint(5, 5), hall.window).commit()
    assert hall.page == "language"


def test_a_second_touch_while_the_page_changes_is_ignored(hall):
    hall.begin()
    place = hall.middle("navBack")
    hall.touch_at(place.x(), place.y())
    hall.wait(lambda: hall.page == "language")
    hall.touch_at(place.x(), place.y())
    hall.rest()
    assert hall.page == "language"
    hall.touch_at(place.x(), place.y())
    hall.wait(lambda: hall.page == "attract")


def test_one_touch_is_one_step_however_fast_it_is_repeated(hall):
    hall.begin()
    hall.open_lesson()
    place, button = hall.middle("navNext"), hall.find("navNext")
    hall.touch_at(place.x(), place.y())
    apart = button.property("apart")
    assert apart == 300
    # However slow this machine is meanwhile.
    button.setProperty("apart", 60_000)
    for _ in range(4):
        hall.touch_at(place.x(), place.y())
    button.setProperty("apart", apart)
    hall.rest()
    assert hall.player.view.number == 2
    assert hall.player.view.misses == 0


def test_two_fingers_at_once_are_one_answer(hall):
    hall.touch("attract")
    hall.rest()
    one, other = hall.middle("voice-vi"), hall.middle("voice-en")
    hall.fingers().press(0, one, hall.window).press(1, other, hall.window).commit()
    hall.fingers().stationary(0).release(1, other, hall.window).commit()
    hall.fingers().release(0, one, hall.window).commit()
    hall.rest()
    assert hall.page == "topics"
    assert hall.app.session.visit.voice in {"vi", "en"}
    hall.touch("topic-E")
    assert hall.page == "lessons"


@pytest.mark.parametrize("second", ["voice-en", "navBack"])
def test_a_finger_left_lying_while_another_changes_the_page_leaves_no_button_stuck(hall, second):
    hall.touch("attract")
    hall.rest()
    lying, other = hall.middle("voice-vi"), hall.middle(second)
    hall.fingers().press(3, lying, hall.window).press(4, other, hall.window).commit()
    hall.fingers().stationary(3).release(4, other, hall.window).commit()
    hall.wait(lambda: hall.page in {"topics", "attract"})
    hall.fingers().release(3, lying, hall.window).commit()
    button = next(item for item in hall.everything() if item.objectName() == "voice-vi")
    hall.wait(lambda: not button.property("pressed"))
    hall.touch("navBack" if hall.page == "topics" else "attract", "voice-vi")
    assert (hall.page, hall.app.session.visit.voice) == ("topics", "vi")


def test_a_palm_beside_the_finger_does_not_disturb_it(hall):
    hall.touch("attract")
    hall.rest()
    palm, finger = QPoint(4, 4), hall.middle("voice-vi")
    hall.fingers().press(0, palm, hall.window).commit()
    hall.fingers().stationary(0).press(1, finger, hall.window).commit()
    hall.wait(lambda: hall.find("voice-vi").property("down"))
    hall.fingers().stationary(0).release(1, finger, hall.window).commit()
    hall.wait(lambda: hall.page == "topics")
    hall.fingers().release(0, palm, hall.window).commit()


def test_the_touch_that_answers_still_here_presses_nothing_else(hall):
    """Whoever touches anywhere must not call staff or leave the lesson by it."""
    hall.begin()
    hall.open_lesson()
    beneath = [hall.middle(name) for name in ("navStaff", "navBack", "navNext", "navHome")]
    for place in beneath:
        hall.pass_minutes()
        hall.wait(lambda: hall.app.conductor.asked)
        hall.rest()
        hall.touch_at(place.x(), place.y())
        hall.rest()
        assert not hall.app.conductor.asked
        assert (hall.page, hall.app.session.calling) == ("lesson", False)
        assert (hall.player.view.number, hall.player.view.misses) == (1, 0)


def test_a_touch_beside_the_matter_is_no_miss(hall):
    hall.begin()
    hall.open_lesson()
    hall.touch("navNext")
    hall.rest()
    say = hall.find("say")
    place = say.mapToScene(say.boundingRect().center())
    hall.touch_at(place.x(), place.y())
    hall.rest()
    assert hall.player.view.misses == 0


def test_volume_goes_up_and_down_and_back_for_the_next(hall):
    hall.begin()
    sound, begins = hall.app.sound, hall.app.sound.volume
    for _ in range(4):
        hall.touch("toolLouder")
    assert sound.volume == pytest.approx(1)
    hall.touch("toolSound")
    assert sound.muted
    for _ in range(7):
        hall.touch("toolSofter")
    assert sound.volume == pytest.approx(0.25)
    assert not sound.muted, "who changes the volume wants to hear"
    hall.touch("toolSound")
    hall.wait_to_be_wiped()
    assert (sound.volume, sound.muted) == (begins, False)


def test_staff_are_called_until_they_have_come(hall):
    hall.begin()
    hall.hush()
    hall.touch("navStaff")
    hall.rest()
    assert "Đã gọi cán bộ. Mời bà con chờ một chút." in look(hall).sentences()
    assert hall.told == ["Đã gọi cán bộ. Mời bà con chờ một chút.", "Mời cán bộ tới máy học giúp bà con."]
    hall.touch_at(30, 30)
    hall.rest()
    assert hall.app.session.calling
    hall.touch("staffCame")
    hall.rest()
    assert (hall.page, hall.app.session.calling) == ("topics", False)
