"""Nothing personal has room in the file, whoever writes to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from records_bench import opened, visit

from kiosk.records.events import TIMED, EventKind

# A new column must be argued for here: what values can it take, and could they tell who somebody is?
CLOSED = {
    "seq": "INTEGER",
    "epoch": "INTEGER",
    "visit": "INTEGER",
    "kind": "TEXT",
    "hour": "INTEGER",
    "clock_ok": "INTEGER",
    "lesson": "TEXT",
    "lesson_title": "TEXT",
    "lesson_version": "INTEGER",
    "step": "TEXT",
    "mode": "TEXT",
    "voice": "TEXT",
    "text_language": "TEXT",
    "level": "INTEGER",
    "value": "INTEGER",
}
PERSONAL = ["0912 345 678", "Vàng Thị Mỷ", "my@example.vn", "Thôn Lùng Phình", "x" * 65, "", b"\x00"]


@pytest.fixture
def database(tmp_path):
    file = tmp_path / "events.sqlite"
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        yield connection


def put(database, **fields):
    row = {"seq": 100, "epoch": 1, "visit": 1, "kind": "qr_shown", "hour": 500_000, "clock_ok": 1} | fields
    database.execute(f"INSERT INTO events ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()])


def test_the_columns_are_known_and_strict(database):
    columns = {name: kind for _, name, kind, *_ in database.execute("PRAGMA table_info(events)")}
    assert columns == CLOSED
    strict = dict(database.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"))
    assert strict["events"] == strict["epochs"] == 1


def test_the_file_itself_takes_what_is_allowed(database):
    put(database, lesson="bai-thu", step="buoc-1", mode="theo", voice="vi", text_language="en")
    assert database.execute("SELECT lesson FROM events WHERE seq = 100").fetchone() == ("bai-thu",)


@pytest.mark.parametrize("column", ["kind", "lesson", "step", "mode", "voice", "text_language"])
@pytest.mark.parametrize("words", PERSONAL)
def test_the_file_itself_refuses_words(database, column, words):
    with pytest.raises(sqlite3.IntegrityError):
        put(database, **{column: words})


@pytest.mark.parametrize(
    "fields",
    [
        {"hour": "2026-12-01 10:02"},
        {"hour": 500_000.5},
        {"clock_ok": 2},
        {"visit": -1},
        {"visit": 1.5},
        {"epoch": 99},
        {"kind": "visit_ended", "value": 63},
        {"kind": "visit_ended", "value": 86_405},
        {"kind": "visit_ended"},
        {"value": 5},
        {"level": 1},
        {"kind": "help_given", "level": 4},
        {"lesson_title": "x" * 121},
    ],
)
def test_the_file_itself_refuses_finer_or_other_values(database, fields):
    database.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError):
        put(database, **fields)


def test_all_kinds_can_be_stored(database):
    for seq, kind in enumerate(EventKind, start=200):
        put(
            database,
            seq=seq,
            kind=kind.value,
            level=1 if kind is EventKind.HELP_GIVEN else None,
            value=5 if kind in TIMED else None,
        )


def test_what_is_not_recorded_leaves_no_trace_on_the_disk(tmp_path):
    """Canary: the words of a lesson pass by the log, the bytes on disk do not contain them."""
    file = tmp_path / "events.sqlite"
    with opened(file) as log:
        with pytest.raises(ValueError, match="lesson"):
            log.record("lesson_begun", visit=1, lesson="CANARY 0912345678")
        visit(log)
        assert log.flush(5)
    everything = b"".join(part.read_bytes() for part in tmp_path.rglob("*") if part.is_file())
    assert b"CANARY" not in everything
    assert b"0912345678" not in everything
    assert b"chuyen-khoan-vietqr" in everything
