"""The log cannot be written for a while: visits go on, staff are told, and all of it is written afterwards, once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest
from records_bench import opened, rows, visit
from records_disks import on_own_mounts

from kiosk.errors import KnownError
from kiosk.records import troubles
from kiosk.records.store import Store


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "events.sqlite"
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
    return file


@pytest.fixture
def other_program(file):
    """A program that holds the file until a line is sent to it."""
    code = (
        "import sqlite3, sys\n"
        "database = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "database.execute('BEGIN EXCLUSIVE')\n"
        "print('held', flush=True)\n"
        "sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout.readline() == "held\n"
        yield program
        program.kill()


def test_held_by_another_program_from_the_start(file, other_program):
    with opened(file) as log:
        assert log.told == ["R-201"]
        assert str(file) in log.health().happened
        visit(log)
        assert not log.flush(0.2)
        other_program.communicate("go\n")
        assert log.flush(5)
        assert log.health() is None
    assert [seq for seq, _, _ in rows(file)] == list(range(1, 17))


def test_held_for_a_moment_is_only_waited_for(file, other_program):
    threading.Timer(0.1, other_program.communicate, ("go\n",)).start()
    with opened(file, busy_seconds=5) as log:
        assert log.told == []
        visit(log)
        assert log.flush(5)
        assert log.health() is None


def test_held_while_the_kiosk_runs(file):
    with opened(file) as log, closing(sqlite3.connect(file, isolation_level=None)) as other:
        visit(log)
        assert log.flush(5)
        other.execute("BEGIN EXCLUSIVE")
        visit(log)
        assert not log.flush(0.3)
        assert log.health().code == "R-201"
        visit(log)
        other.execute("ROLLBACK")
        assert log.flush(5)
        assert log.health() is None
    assert [seq for seq, _, _ in rows(file)] == list(range(1, 33))
    assert {number for _, number, _ in rows(file)} == {1, 2, 3, 4}


def test_a_commit_that_only_seemed_to_fail_is_not_counted_twice(file, monkeypatch):
    append = Store.append
    failures = [1]

    def doubtful(store, events):
        append(store, events)
        if failures:
            failures.pop()
            raise KnownError(troubles.failing(file, "disk I/O error"))

    monkeypatch.setattr(Store, "append", doubtful)
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
        visit(log)
        assert log.flush(5)
    assert not failures
    assert [seq for seq, _, _ in rows(file)] == list(range(1, 25))


def test_memory_is_bounded_and_the_oldest_go(tmp_path):
    file = tmp_path / "events.sqlite"
    file.mkdir()
    with opened(file, room=20) as log:
        for _ in range(5):
            visit(log)
        file.rmdir()
        assert not log.flush(5)
        assert log.health().code == "R-209"
        assert "20 mục" in log.health().happened
    assert [seq for seq, _, _ in rows(file)] == list(range(21, 41))


def test_the_disk_fills_up_and_is_cleared(tmp_path):
    seen = on_own_mounts("full_disk", tmp_path)
    assert seen == {
        "before": True,
        "while": False,
        "notice": "R-202",
        "stored": 8,
        "after": True,
        "health": None,
        "all": 2408,
        "last": 2408,
    }


def test_the_disk_is_full_from_the_start(tmp_path):
    seen = on_own_mounts("full_from_the_start", tmp_path)
    assert seen == {"told": ["R-202"], "while": False, "after": True, "all": 8}


def test_on_a_full_disk_what_staff_do_is_still_written(tmp_path):
    assert on_own_mounts("staff_on_a_full_disk", tmp_path) == {
        "while it runs": 20,
        "from the start": ["R-202"],
        "staff": 21,
        "counted": False,
        "afterwards": 22,
        "told": "R-202",
    }


def test_no_room_for_a_copy_is_no_reason_to_stop_counting(tmp_path):
    seen = on_own_mounts("no_room_for_a_copy", tmp_path)
    assert seen == {"told": [], "stored": True, "health": "R-211", "later": None, "all": 488, "parts": []}


def test_the_disk_becomes_read_only_and_writable_again(tmp_path):
    seen = on_own_mounts("read_only", tmp_path)
    assert seen == {"told": ["R-203"], "while": False, "after": True, "health": None, "all": 16}


def test_the_disk_is_read_only_from_the_start(tmp_path):
    assert on_own_mounts("read_only_from_the_start", tmp_path) == {"told": ["R-203"], "while": False}
