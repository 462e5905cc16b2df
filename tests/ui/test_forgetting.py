"""Nobody stands there any more: the kiosk asks, waits, and then nothing of the visit is left."""

from __future__ import annotations

import pytest
from eyes import look
from hall import LESSON, changed, everything_known


@pytest.fixture
def busy_visit(hall):
    """A visitor who has changed all that can be changed, and stands in the middle of a lesson after one miss."""
    before = everything_known(hall)
    hall.touch("attract", "text-en", "toolEase", "contrastOn", "textScale-1.3", "speed-slow", "easeDone", "voice-en")
    hall.touch("toolSofter", "toolSound")
    hall.open_lesson()
    hall.touch("navNext", "navNext")
    hall.rest()
    assert hall.player.view.misses == 1
    return before


@pytest.fixture
def standing_clock(hall):
    hall.clock.stand()
    yield
    hall.clock.run()


def test_idle_asks_aloud_counts_down_and_wipes_everything(hall, busy_visit, standing_clock):
    assert {
        "shell.contrast",
        "shell.textScale",
        "shell.textLanguage",
        "voice.speed",
        "volume",
        "muted",
        "visit",
    } <= set(changed(busy_visit, everything_known(hall)))
    hall.hush()
    hall.pass_minutes()
    hall.wait(lambda: hall.app.conductor.asked)
    assert hall.told[:2] == ["Are you still here?", "Press anywhere to go on."]
    hall.rest()
    seen = look(hall).sentences()
    assert {"Are you still here?", "Press anywhere to go on."} <= seen
    assert "30" in seen
    hall.clock.pushed += 20
    hall.wait(lambda: "10" in look(hall).sentences())
    assert (hall.page, hall.player.lesson.id) == ("lesson", LESSON)
    hall.clock.pushed += 10
    hall.wait(lambda: hall.page == "attract")
    hall.rest()
    assert changed(busy_visit, everything_known(hall)) == {}
    assert not hall.app.speech.busy
    # Whoever comes next begins at the beginning.
    hall.begin()
    assert hall.app.session.visit.number > 1
    hall.open_lesson()
    assert (hall.player.view.number, hall.player.view.misses, hall.player.steps_done) == (1, 0, {"ba-dieu"})
    assert "Đọc tên, số tiền, nội dung trước khi chuyển." in look(hall).sentences()


def test_saying_goodbye_wipes_as_much(hall, busy_visit):
    hall.touch("navHome", "navNext", "navNext")
    hall.wait(lambda: hall.page == "attract")
    hall.rest()
    assert changed(busy_visit, everything_known(hall)) == {}


def test_a_touch_extends_as_often_as_one_likes(hall):
    hall.begin()
    for _ in range(4):
        hall.pass_minutes()
        hall.wait(lambda: hall.app.conductor.asked)
        hall.touch("stillHereYes")
        assert not hall.app.conductor.asked
    assert hall.page == "topics"


def test_nobody_is_asked_while_the_kiosk_speaks(hall):
    hall.touch("attract")
    assert hall.app.speech.busy
    hall.clock.pushed += 600
    hall.wait(lambda: not hall.app.speech.busy)
    assert not hall.app.conductor.asked


def test_the_code_to_take_home_is_given_three_minutes(hall):
    hall.begin()
    hall.open_lesson()
    hall.touch("navHome")
    hall.wait(lambda: not hall.app.speech.busy)
    looked = []
    hall.app.conductor._tick.timeout.connect(lambda: looked.append(1))
    hall.clock.pushed += 170
    hall.wait(lambda: len(looked) > 2)
    assert not hall.app.conductor.asked
    hall.clock.pushed += 15
    hall.wait(lambda: hall.app.conductor.asked)


def test_a_finger_that_stays_on_the_screen_is_somebody(hall):
    """Who slowly pushes a list is there, however long the push takes."""
    hall.begin()
    hall.wait(lambda: not hall.app.speech.busy)
    place = hall.middle("navBack")
    hall.fingers().press(0, place, hall.window).commit()
    looked = []
    hall.app.conductor._tick.timeout.connect(lambda: looked.append(1))
    for _ in range(5):
        hall.clock.pushed += 40
        place.setX(place.x() + 12)
        hall.fingers().move(0, place, hall.window).commit()
        looked.clear()
        hall.wait(lambda: looked)
        assert not hall.app.conductor.asked
    place.setY(5)
    hall.fingers().move(0, place, hall.window).commit()
    hall.fingers().release(0, place, hall.window).commit()
    assert hall.page == "topics"
