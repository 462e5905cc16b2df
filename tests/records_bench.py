"""Helpers of the records tests: a clock to set, a look into the file, and kiosks that are killed."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.records.count_book import CountBook
from kiosk.records.counts import Count, CountKind, People
from kiosk.records.log import EventLog
from kiosk.records.people import Role
from kiosk.records.staff_book import StaffBook

NOON = datetime(2026, 12, 1, 5, tzinfo=UTC)


class SetClock:
    """A clock that shows what the test sets."""

    def __init__(self, hour=NOON, ok=True):
        self.hour = hour
        self.ok = ok
        self.remembered = None

    def now(self):
        return self.hour, self.ok

    def remember(self, last_stored):
        self.remembered = last_stored


@contextmanager
def opened(file, clock=None, **options):
    """An open log; what it told staff as it opened is in ``log.told``."""
    log = EventLog(file, clock or SetClock(), **{"busy_seconds": 0.05, "retry_seconds": 0.02} | options)
    log.told = [notice.code for notice in log.open()]
    try:
        yield log
    finally:
        log.close(0.1 if log.health() else 5)


def visit(log, steps=3):
    """One whole visit, as the kiosk records it."""
    number = log.next_visit()
    common = {"visit": number, "voice": "vi", "text_language": "vi"}
    lesson = {"lesson": "chuyen-khoan-vietqr", "mode": "theo"}
    log.record("visit_began", **common)
    log.record("lesson_begun", **common, **lesson)
    for step in range(steps):
        log.record("step_done", **common, **lesson, step=f"buoc-{step}")
    log.record("help_given", **common, **lesson, step="buoc-1", level=2)
    log.record("lesson_finished", **common, **lesson, value=148)
    log.record("visit_ended", **common, value=201)
    return number


def rows(file, columns="seq, visit, kind", table="events"):
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return database.execute(f"SELECT {columns} FROM {table} ORDER BY 1").fetchall()


def nursery():
    """Starts kiosks quickly: SQLAlchemy is imported once, each child is a fork of that."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["kiosk.records.opening", "records_bench"])
    return context


def killed(kiosks, work, file, seconds):
    """Kills ``work`` on ``file`` after ``seconds``, but not before something was safe; the last number it told as safe."""
    here, there = kiosks.Pipe(duplex=False)
    kiosk = kiosks.Process(target=work, args=(file, there))
    kiosk.start()
    there.close()
    safe = 0
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline or not safe:
        safe = here.recv()
    kiosk.kill()
    kiosk.join()
    with suppress(EOFError):
        while True:
            safe = here.recv()
    here.close()
    return safe


def record_until_killed(file, acknowledged):
    """Writes events one after another, and tells the number of each that is safe through the pipe ``acknowledged``."""
    with opened(file) as log:
        number = log.next_visit()
        for count in range(1, 100_000):
            log.record("step_done", visit=number, lesson="bai-thu", step=f"buoc-{count}")
            if log.flush(5):
                acknowledged.send(count)


def record_some(file, count):
    """For strace: prints ``ACK`` as soon as an event is safe."""
    with opened(file) as log:
        log.flush(5)
        number = log.next_visit()
        for _ in range(count):
            log.record("qr_shown", visit=number, lesson="bai-thu")
            assert log.flush(5)
            os.write(1, b"ACK\n")


def count_until_killed(file, acknowledged):
    """Changes one draft again and again, and tells through the pipe ``acknowledged`` how many turns are safe."""
    with opened(file) as log:
        book = CountBook(log)
        staff = StaffBook(log).add("Chị Mai", Role.STAFF, "$argon2id$").number
        draft = Count(CountKind.WALKTHROUGH, "tra-phi", staff, NOON, True)
        number = None
        for turns in range(1, 1000):
            groups = frozenset({People.ELDERLY if turns % 2 else People.WOMEN})
            number = book.keep(replace(draft, turns=turns, groups=groups), number)
            acknowledged.send(turns)
