"""Every trouble of the log is told in the words of the hall: what happened, what is safe, what to do."""

from __future__ import annotations

import errno
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from records_bench import opened, visit
from sqlalchemy.exc import OperationalError

from kiosk.errors import KnownError
from kiosk.records import troubles
from kiosk.records.store import Store

FILE = Path("/srv/kiosk/events.sqlite")
NOTICES = [
    troubles.busy(FILE),
    troubles.full(FILE),
    troubles.forbidden(FILE),
    troubles.failing(FILE, "disk I/O error"),
    troubles.damaged(FILE),
    troubles.restored(FILE),
    troubles.restored(None),
    troubles.begun_anew(FILE),
    troubles.too_new(FILE),
    troubles.overflowed(20),
    troubles.stopped(),
    troubles.not_copied(FILE),
]


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.code)
def test_three_plain_sentences(notice):
    for sentence in (notice.happened, notice.safe, notice.do):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
    assert not {"lỗi", "sai", "error", "database"} & set(notice.happened.lower().replace(".", "").split())


def test_no_code_means_two_things():
    codes = [notice.code for notice in NOTICES]
    assert len(set(codes)) == len(codes) - 1  # “restored” has two endings


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_BUSY, "R-201"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "R-201"),
        (sqlite3.SQLITE_FULL, "R-202"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "R-203"),
        (sqlite3.SQLITE_CANTOPEN, "R-203"),
        (sqlite3.SQLITE_IOERR_FSYNC, "R-204"),
        (sqlite3.SQLITE_CORRUPT, "R-205"),
    ],
)
@pytest.mark.parametrize("wrapped", [True, False])
def test_what_sqlite_says(number, code, wrapped):
    error = sqlite3.OperationalError("as sqlite puts it")
    error.sqlite_errorcode = number
    with pytest.raises(KnownError) as told, troubles.told(FILE):
        raise OperationalError("INSERT", {}, error) if wrapped else error
    assert told.value.notice.code == code
    assert isinstance(told.value, troubles.DamagedError) == (code == "R-205")


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "R-202"), (errno.EDQUOT, "R-202"), (errno.EROFS, "R-203"), (errno.EIO, "R-204"), (None, "R-204")],
)
def test_what_the_system_says(number, code):
    with pytest.raises(KnownError) as told, troubles.told(FILE):
        raise OSError(number, "as the system puts it") if number else OSError
    assert told.value.notice.code == code


def test_a_bug_in_our_own_statements_stays_a_bug():
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE t (a NOT NULL)")
        with pytest.raises(sqlite3.IntegrityError), troubles.told(FILE):
            database.execute("INSERT INTO t VALUES (NULL)")


def test_the_log_says_so_when_a_bug_stops_it(tmp_path, monkeypatch):
    fallen = []
    monkeypatch.setattr(threading, "excepthook", lambda args: fallen.append(args.exc_type))
    monkeypatch.setattr(Store, "append", lambda _store, _events: 1 // 0)
    with opened(tmp_path / "events.sqlite") as log:
        visit(log)
        assert not log.flush(0.5)
        assert log.health().code == "R-210"
    assert fallen == [ZeroDivisionError]
