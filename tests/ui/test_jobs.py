"""What work brings back: its value, a sentence for people, or a bug that must be loud."""

from __future__ import annotations

import pytest

from kiosk.errors import KnownError, Notice
from kiosk.ui.jobs import Err, Ok, settle

FULL = Notice("X-1", "Đĩa đầy.", "Bài học vẫn chạy.", "Mời cán bộ xem.")


def settled(outcome):
    values, told = [], []
    settle(outcome, values.append, told.append)
    return values, told


def test_a_value_is_handed_on():
    assert settled(Ok(7)) == ([7], [])


def test_what_the_world_has_done_is_a_sentence():
    assert settled(Err(KnownError(FULL))) == ([], [FULL.sentence])


def test_a_bug_is_raised():
    with pytest.raises(ZeroDivisionError):
        settled(Err(ZeroDivisionError()))
