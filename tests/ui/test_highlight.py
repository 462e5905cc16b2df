"""The words on the screen that are being said: whatever an author lets be read, and however late a player reports."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.ui.highlight import Follower, on_screen
from kiosk.voice.clip import Mark


def marks_of(text):
    found, at = [], 0
    for number, word in enumerate(text.split()):
        at = text.index(word, at)
        found.append(Mark(100 * number, at, at + len(word)))
        at += len(word)
    return tuple(found)


@pytest.mark.parametrize(
    ("said", "shown", "lit"),
    [
        ("Bấm nút xanh.", "Bấm nút xanh.", {0: "Bấm", 100: "nút", 200: "xanh."}),
        # An author lets one word be read as three.
        ("Gõ mã ô tê pê vào đây.", "Gõ mã OTP vào đây.", {0: "Gõ", 100: "mã", 200: "OTP", 500: "vào", 600: "đây."}),
        # Two written words for one that is read.
        ("Mở Zalo lên.", "Mở Za lô lên.", {0: "Mở", 100: "Za", 200: "lên."}),
        (
            "Bấm nút “Xong”, rồi chờ.",
            "Bấm nút Xong rồi chờ.",
            {0: "Bấm", 100: "nút", 200: "Xong", 300: "rồi", 400: "chờ."},
        ),
        ("Một hai ba bốn.", "Khác hẳn.", {0: "Khác", 200: "hẳn."}),
    ],
)
def test_words_that_are_read_otherwise_light_up_where_they_are_written(said, shown, lit):
    found = {mark.start_ms: shown[mark.first : mark.last] for mark in on_screen(marks_of(said), said, shown)}
    assert found == lit


def test_with_nothing_to_read_nothing_is_lit():
    assert on_screen((), "", "Bấm.") == ()
    assert on_screen(marks_of("Bấm."), "Bấm.", "") == ()


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def follower(qtbot, clock):
    return Follower(now=clock)


def told(spy):
    return [spy.at(index)[0].start_ms for index in range(spy.count())]


def test_between_two_reports_a_clock_runs(qtbot, clock, follower):
    spy = QSignalSpy(follower.reached)
    follower.follow(marks_of("một hai ba bốn"), 1.0)
    follower.heard(10)
    assert told(spy) == [0]
    clock.now += 0.095
    qtbot.waitUntil(lambda: told(spy) == [0, 100], timeout=2000)


def test_a_late_report_does_not_hold_words_back(clock, follower):
    spy = QSignalSpy(follower.reached)
    follower.follow(marks_of("một hai ba bốn"), 1.0)
    follower.heard(50)
    clock.now += 0.16
    # It was at 130 long ago: by now it is at 210.
    follower.heard(130)
    assert told(spy)[-1] == 200


def test_a_player_that_stands_still_is_not_overtaken(qtbot, clock, follower):
    spy = QSignalSpy(follower.reached)
    follower.follow(marks_of(" ".join(["từ"] * 30)), 1.0)
    follower.heard(10)
    clock.now += 2
    qtbot.waitUntil(lambda: spy.count() > 1, timeout=2000)
    assert told(spy)[-1] == 200


def test_slower_speech_lights_its_words_later(clock, follower):
    spy = QSignalSpy(follower.reached)
    follower.follow(marks_of("một hai ba bốn"), 0.5)
    follower.heard(10)
    clock.now += 0.15
    follower.heard(85)
    assert told(spy) == [0]
    clock.now += 0.05
    follower.heard(110)
    assert told(spy) == [0, 100]


def test_after_the_end_nothing_is_lit(qtbot, clock, follower):
    spy = QSignalSpy(follower.reached)
    follower.follow(marks_of("một hai"), 1.0)
    follower.heard(10)
    follower.stop()
    clock.now += 1
    qtbot.wait(150)
    assert told(spy) == [0]
