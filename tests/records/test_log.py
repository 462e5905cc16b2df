"""What the kiosk records is in the file, once, in order, and goes on from one run to the next."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import UTC, datetime

import pytest
from records_bench import NOON, SetClock, opened, rows, visit

from kiosk.records.log import EventLog
from kiosk.records.store import Store


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / "events.sqlite"


def test_a_visit_is_remembered(file):
    with opened(file) as log:
        assert log.told == []
        visit(log, steps=2)
        assert log.flush(5)
        assert log.health() is None
        kinds = [kind for _, _, kind in rows(file)]
    assert kinds == [
        "visit_began",
        "lesson_begun",
        "step_done",
        "step_done",
        "help_given",
        "lesson_finished",
        "visit_ended",
    ]
    assert rows(file, "seq, lesson, step, mode, voice, text_language, level")[4] == (
        *(5, "chuyen-khoan-vietqr", "buoc-1", "theo", "vi", "vi", 2),
    )
    assert rows(file, "seq, value")[5:] == [(6, 150), (7, 200)]


def test_numbers_go_on_after_a_restart(file):
    for run in range(3):
        with opened(file) as log:
            visit(log, steps=0)
            visit(log, steps=0)
            assert log.flush(5)
        assert len(rows(file)) == 10 * (run + 1)
    assert [seq for seq, _, _ in rows(file)] == list(range(1, 31))
    assert {number for _, number, _ in rows(file)} == {1, 2, 3, 4, 5, 6}


def test_a_call_for_staff_without_a_visit(file):
    for _ in range(2):
        with opened(file) as log:
            visit(log)
            log.record("staff_called", visit=0)
            assert log.flush(5)
    assert [number for _, number, kind in rows(file) if kind == "staff_called"] == [0, 0]


def test_what_happens_before_the_file_is_open_waits_for_it(file):
    log = EventLog(file, SetClock())
    visit(log)
    assert not log.flush(0)
    log.open()
    assert log.flush(5)
    assert log.close()
    assert len(rows(file)) == 8


def test_closing_writes_what_still_waits(file):
    with opened(file) as log:
        for _ in range(200):
            visit(log)
    assert len(rows(file)) == 1600


def test_a_log_that_never_opened_says_that_something_stays_behind(file):
    log = EventLog(file, SetClock())
    assert log.close()
    log = EventLog(file, SetClock())
    visit(log)
    assert not log.close()


def test_hours_and_doubtful_clocks_are_kept(file):
    clock = SetClock()
    with opened(file, clock) as log:
        log.record("visit_began", visit=log.next_visit())
        clock.hour, clock.ok = datetime(1970, 1, 1, tzinfo=UTC), False
        log.record("qr_shown", visit=1)
        clock.hour = datetime(2038, 1, 19, 3, tzinfo=UTC)
        log.record("qr_shown", visit=1)
        assert log.flush(5)
    assert rows(file, "seq, hour * 3600, clock_ok") == [
        (1, int(NOON.timestamp()), 1),
        (2, 0, 0),
        (3, int(clock.hour.timestamp()), 0),
    ]
    later = SetClock()
    with opened(file, later):
        # The doubtful 2038 must not become the floor that makes every true time doubtful.
        assert later.remembered == NOON


def test_a_wrong_word_is_a_bug_and_is_not_taken(file):
    with opened(file) as log:
        with pytest.raises(ValueError, match="not a valid EventKind"):
            log.record("phone_number", visit=1)
        with pytest.raises(TypeError):
            log.record("qr_shown", visit=1, name="Vàng Thị Mỷ")
        log.record("qr_shown", visit=1)
        assert log.flush(5)
    assert [seq for seq, _, _ in rows(file)] == [1]


def test_a_copied_disk_counts_in_an_epoch_of_its_own(file):
    for machine in ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"):
        with opened(file, machine=machine) as log:
            visit(log, steps=0)
            assert log.flush(5)
    assert rows(file, "id, machine, reason", "epochs") == [
        (1, "aaaaaaaaaaaaaaaa", "new"),
        (2, "bbbbbbbbbbbbbbbb", "moved"),
    ]
    assert [epoch for (epoch,) in rows(file, "epoch")] == [1] * 10 + [2] * 5


def test_the_first_frame_does_not_wait_for_sqlalchemy():
    code = "import sys, kiosk.records.log; print([name for name in ('sqlalchemy', 'alembic') if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def test_a_visitor_never_waits_for_the_disk(file, monkeypatch):
    released = threading.Event()
    append = Store.append

    def slow(store, events):
        released.wait(5)
        append(store, events)

    monkeypatch.setattr(Store, "append", slow)
    with opened(file) as log:
        visit(log)
        assert not log.flush(0)
        released.set()
        assert log.flush(5)
