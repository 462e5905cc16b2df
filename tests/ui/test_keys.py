"""A clicker, a switch or a Braille display reaches all that a finger reaches; no key leads out of the kiosk."""

from __future__ import annotations

import pytest
from eyes import look
from hall import changed, everything_known
from PySide6.QtCore import Qt

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier

FORBIDDEN = [
    (KEY.Key_F4, MODIFIER.AltModifier),
    (KEY.Key_Escape, MODIFIER.NoModifier),
    (KEY.Key_F11, MODIFIER.NoModifier),
    (KEY.Key_F5, MODIFIER.NoModifier),
    (KEY.Key_Q, MODIFIER.ControlModifier),
    (KEY.Key_W, MODIFIER.ControlModifier),
    (KEY.Key_C, MODIFIER.ControlModifier),
    (KEY.Key_Tab, MODIFIER.AltModifier),
    (KEY.Key_Tab, MODIFIER.ControlModifier),
    (KEY.Key_Delete, MODIFIER.ControlModifier | MODIFIER.AltModifier),
    (KEY.Key_T, MODIFIER.ControlModifier | MODIFIER.AltModifier),
    (KEY.Key_Meta, MODIFIER.NoModifier),
    (KEY.Key_Menu, MODIFIER.NoModifier),
    (KEY.Key_Back, MODIFIER.NoModifier),
    (KEY.Key_Home, MODIFIER.NoModifier),
    (KEY.Key_Print, MODIFIER.NoModifier),
    (KEY.Key_A, MODIFIER.NoModifier),
    (KEY.Key_Return, MODIFIER.ControlModifier),
    (KEY.Key_Space, MODIFIER.AltModifier),
]


def test_a_whole_lesson_by_keys_alone(hall):
    for name in ("attract", "voice-vi", "topic-E", "lesson-chuyen-khoan-vietqr"):
        hall.press_by_keys(name)
    hall.rest()
    assert hall.page == "lesson"
    while not hall.player.finished:
        action, value = hall.player.expected()
        names = {"tap": f"phone-{value}", "key": f"phone-key-{value}", "choose": f"option-{value}"}
        hall.press_by_keys(names.get(action, "navNext"))
    hall.press_by_keys("navNext")
    hall.press_by_keys("navNext")
    hall.wait(lambda: hall.page == "attract")


@pytest.mark.parametrize("page", ["attract", "language", "ease", "topics", "called", "lessons", "lesson", "takeHome"])
def test_tab_comes_by_everything_that_can_be_pressed(hall, page):
    ways = {
        "language": ["attract"],
        "ease": ["attract", "toolEase"],
        "topics": ["attract", "voice-vi"],
        "called": ["attract", "navStaff"],
        "lessons": ["attract", "voice-vi", "topic-E"],
        "lesson": ["attract", "voice-vi", "topic-E", "lesson-chuyen-khoan-vietqr"],
        "takeHome": ["attract", "voice-vi", "topic-E", "lesson-chuyen-khoan-vietqr", "navHome"],
    }
    hall.touch(*ways.get(page, []))
    hall.rest()
    wanted = {item.objectName() for item in look(hall).targets}
    assert "" not in wanted
    reached = set()
    for _ in range(2 * len(wanted) + 2):
        hall.press_key(KEY.Key_Tab)
        reached.add(hall.window.activeFocusItem().objectName())
    assert wanted <= reached
    assert reached <= wanted | {""}, "the keyboard is on something that is not on the page"


def test_where_the_keyboard_stands_can_be_seen_and_is_not_yellow(hall):
    hall.begin()
    before = hall.see()
    hall.press_key(KEY.Key_Tab)
    hall.wait(lambda: hall.see() != before)
    focus = hall.window.activeFocusItem()
    rings = [item for item in hall.everything() if _is_ring(item) and item.isVisible()]
    assert len(rings) == 1
    assert any(above is focus for above in _above(rings[0]))
    assert look(hall).yellow_things() == []


def test_no_other_key_does_anything(hall):
    hall.begin()
    hall.open_lesson()
    for key, modifiers in FORBIDDEN:
        before = everything_known(hall)
        hall.press_key(key, modifiers)
        after = changed(before, everything_known(hall))
        assert {name for name in after if not name.startswith("voice.")} == set(), f"{modifiers} {key}"
        assert hall.window.isVisible()


def _is_ring(item):
    return (
        item.property("onIndigo") is not None and item.property("radius") is not None and item.property("text") is None
    )


def _above(item):
    while item is not None:
        yield item
        item = item.parentItem()
