"""Heard or not heard: the loudspeaker on the screen says which, and a lesson goes on all the same."""

from __future__ import annotations

import pytest
from eyes import icons_in, look
from hall import kiosk_in_hall

TICKING = 0.03
"""Of the greatest that a loudspeaker can give."""


@pytest.fixture
def with_a_loudspeaker(qapp, session_home, pulse):
    with kiosk_in_hall(session_home, (1280, 720)) as hall:
        hall.pulse = pulse
        yield hall


def test_without_a_device_the_loudspeaker_is_crossed_out_and_words_say_so(hall):
    hall.begin()
    hall.wait(lambda: not hall.app.sound.available)
    assert icons_in(hall.find("toolSound")) == ["mute"]
    assert icons_in(hall.find("navAgain")) == ["mute"]
    assert "Mất loa" in look(hall).sentences()
    hall.open_lesson()
    assert "Máy không có loa. Mời bà con đọc chữ." in look(hall).sentences()


def test_with_a_device_it_is_crossed_out_only_while_muted(with_a_loudspeaker):
    hall = with_a_loudspeaker
    hall.begin()
    assert hall.app.sound.available
    assert icons_in(hall.find("toolSound")) == ["listen"]
    assert "Tắt tiếng" in look(hall).sentences()
    hall.touch("toolSound")
    hall.rest()
    assert icons_in(hall.find("toolSound")) == ["mute"]
    assert "Bật tiếng" in look(hall).sentences()
    hall.touch("navAgain")
    hall.rest()
    assert icons_in(hall.find("toolSound")) == ["listen"], "who wants to hear it again wants to hear"


def test_a_press_that_counts_is_heard(with_a_loudspeaker):
    hall = with_a_loudspeaker
    hall.begin()
    hall.wait(lambda: not hall.app.speech.busy)
    hall.rest()
    hall.pulse.record()
    hall.touch("topic-E")
    hall.wait(lambda: hall.pulse.so_far().loudest() > TICKING)
    hall.pulse.heard()
    hall.wait(lambda: not hall.app.speech.busy)
    hall.pulse.record()
    # Too soon after the last one, and beside everything: nothing is pressed.
    hall.touch_at(2, 2)
    assert hall.pulse.heard().loudest() == 0


def test_who_has_turned_the_sound_off_hears_no_press_either(with_a_loudspeaker):
    hall = with_a_loudspeaker
    hall.begin()
    hall.touch("toolSound")
    hall.wait(lambda: not hall.app.speech.busy)
    hall.pulse.record()
    hall.touch("topic-E", "navBack")
    assert hall.pulse.heard().loudest() == 0
