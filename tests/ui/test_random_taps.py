"""Children, elbows and rain: whatever is touched, the kiosk stands, and the next visitor can learn."""

from __future__ import annotations

import random

import pytest
from eyes import look
from PySide6.QtCore import QPoint, Qt

KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_A)


@pytest.mark.parametrize("taps", [20, pytest.param(70, marks=pytest.mark.prove)])
def test_touches_at_random_from_each_of_three_places(hall, taps):
    """Two fifths of them on buttons, a tenth with two fingers, a fifth keys; seeded, so that a fault comes again."""
    chance, seen = random.Random(20261123), set()
    for way in ([], ["navNext"], ["navHome"]):
        hall.leave()
        if way:
            hall.begin()
            hall.open_lesson()
            hall.touch(*way)
        for _ in range(taps):
            seen.add(hall.page)
            _anything(hall, chance)
            assert hall.window.isVisible()
            page = next(item for item in hall.everything() if item.objectName() == f"page-{hall.page}")
            assert page.isEnabled() or hall.app.session.calling or _lies_over(hall)
    assert len(seen) >= 5, f"too tame: only {seen}"
    hall.leave()
    hall.begin()
    hall.open_lesson()
    hall.touch("navNext")
    assert hall.player.view.number == 2


def _anything(hall, chance):
    kind = chance.random()
    if kind < 0.4:
        _on_a_button(hall, chance)
    elif kind < 0.7:
        hall.touch_at(chance.randrange(hall.window.width()), chance.randrange(hall.window.height()))
    elif kind < 0.8:
        _two_fingers(hall, chance)
    else:
        hall.press_key(chance.choice(KEYS))


def _on_a_button(hall, chance):
    hall.rest()
    shown = sorted({item.objectName() for item in look(hall).targets})
    hall.touch(chance.choice(shown))


def _two_fingers(hall, chance):
    one, other = (
        QPoint(chance.randrange(hall.window.width()), chance.randrange(hall.window.height())) for _ in range(2)
    )
    hall.fingers().press(0, one, hall.window).press(1, other, hall.window).commit()
    hall.fingers().stationary(0).release(1, other, hall.window).commit()
    hall.fingers().release(0, one, hall.window).commit()


def _lies_over(hall):
    return hall.app.conductor.asked or hall.app.shell.property("easing")
