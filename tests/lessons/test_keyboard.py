"""What the keys of the practice phone write."""

from __future__ import annotations

import pytest

from kiosk.lessons.keyboard import keyboard_of, next_key, written
from kiosk.lessons.phone_view import PartView


def board(role, value):
    return PartView("keyboard", role=role, value=value)


@pytest.mark.parametrize(
    ("role", "before", "key", "after"),
    [
        ("text", "xa", "x", "xã"),
        ("text", "xã", "xoa", "x"),
        ("password", "xa", "x", "xax"),
        ("password", "xax", "xoa", "xa"),
        ("text", "", "xoa", ""),
    ],
)
def test_a_key_writes(role, before, key, after):
    assert written(board(role, before), key) == after


@pytest.mark.parametrize(
    ("role", "value", "wanted", "key"),
    [
        ("text", "", "xã", "x"),
        ("text", "xa", "xã", "x"),
        ("text", "b", "xã", "xoa"),
        ("password", "Tap", "Taplam1", "l"),
        ("password", "Tao", "Taplam1", "xoa"),
        ("password", "Taplam1", "Taplam1", "xoa"),
    ],
)
def test_the_next_key(role, value, wanted, key):
    assert next_key(board(role, value), wanted) == key


def test_a_screen_has_one_keyboard_or_none():
    assert keyboard_of((PartView("title"), board("text", "a"))) == board("text", "a")
    assert keyboard_of((PartView("title"),)) is None
