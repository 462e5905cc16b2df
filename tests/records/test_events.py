"""Only what is on the closed list can become an event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records_bench import NOON

from kiosk.records.events import TIMED, Event, EventKind

NAMES = ("lesson", "step", "mode", "voice", "text_language")


def event(kind="qr_shown", **fields):
    return Event(1, 1, EventKind(kind), NOON, True, **fields)


@given(st.sampled_from(NAMES), st.text(min_size=1))
def test_no_words_of_a_visitor_fit_into_a_name(field, text):
    if all(letter in "abcdefghijklmnopqrstuvwxyz0123456789._/-" for letter in text):
        return
    with pytest.raises(ValueError, match=field):
        event(**{field: text})


@pytest.mark.parametrize("name", ["", "-", "a-", "a--b", "Bà Vàng Thị Mỷ", "0912 345 678", "a" * 65, "a\n"])
def test_not_an_id(name):
    with pytest.raises(ValueError, match="lesson"):
        event(lesson=name)


@pytest.mark.parametrize("name", ["chuyen-khoan-vietqr", "co-ban/vneid", "vi", "1"])
def test_an_id(name):
    assert event(lesson=name).lesson == name


@pytest.mark.parametrize(
    ("seconds", "kept"), [(0, 0), (2, 0), (3, 5), (148, 150), (152, 150), (-7, 0), (10**9, 86_400)]
)
def test_durations_are_coarse(seconds, kept):
    assert event("visit_ended", value=seconds).value == kept


@pytest.mark.parametrize("kind", sorted(EventKind))
def test_a_duration_where_there_is_one_and_nowhere_else(kind):
    level = {"level": 1} if kind == EventKind.HELP_GIVEN else {}
    with pytest.raises(ValueError, match="duration"):
        event(kind, **level, **({} if kind in TIMED else {"value": 5}))


@pytest.mark.parametrize(
    ("kind", "level"), [("help_given", None), ("help_given", 0), ("help_given", 4), ("qr_shown", 1)]
)
def test_a_level_of_help_with_help_and_nowhere_else(kind, level):
    with pytest.raises(ValueError, match="level"):
        event(kind, level=level)


def test_a_title_is_frozen_with_the_event():
    assert event(lesson="bai", lesson_title="Chuyển khoản bằng mã VietQR", lesson_version=3).lesson_version == 3
    with pytest.raises(ValueError, match="title"):
        event(lesson_title="x" * 121)
    with pytest.raises(ValueError, match="version"):
        event(lesson_version=-1)
