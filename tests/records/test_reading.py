"""A period's events are read whole and once, those without a sure hour wherever they may belong."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from records_bench import NOON, SetClock, opened, rows, visit

from kiosk.errors import KnownError
from kiosk.records import reading as reads
from kiosk.records.reading import reading

DAY = timedelta(days=1)
START = NOON.replace(hour=0)


def read(file, begins=START, ends=START + DAY):
    with reading(file) as database:
        return list(database.events(begins, ends))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "events.sqlite"


def test_what_was_recorded_is_read_back(file):
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
        found = read(file)
    assert [(one.seq, one.visit, one.kind) for one in found] == rows(file)
    helped = next(one for one in found if one.kind == "help_given")
    assert (helped.lesson, helped.step, helped.level) == ("chuyen-khoan-vietqr", "buoc-1", 2)
    assert (helped.hour, helped.clock_ok, helped.voice) == (NOON, True, "vi")
    assert found[-1].value == 200


def test_a_period_ends_before_the_next_one_begins(file):
    clock = SetClock(START - timedelta(hours=1))
    with opened(file, clock) as log:
        for _ in range(4):
            log.record("qr_shown", visit=1)
            clock.hour += timedelta(hours=12)
        assert log.flush(5)
    assert [one.seq for one in read(file)] == [2, 3]
    assert [one.seq for one in read(file, START + DAY, START + 2 * DAY)] == [4]


hours = st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=12)


@given(hours, st.integers(0, 3))
@settings(max_examples=25, deadline=None)
def test_without_a_sure_hour_an_event_belongs_wherever_it_may_have_happened(tmp_path_factory, moments, day):
    file = tmp_path_factory.mktemp("log") / "events.sqlite"
    # Sure hours only go forward; those of a broken clock are anything.
    sure = iter(sorted(number for number, ok in moments if ok))
    moments = [(next(sure) if ok else number, ok) for number, ok in moments]
    clock = SetClock()
    with opened(file, clock) as log:
        for number, ok in moments:
            clock.hour, clock.ok = START + number * DAY, ok
            log.record("qr_shown", visit=1)
        assert log.flush(5)
    expected = []
    for place, (number, ok) in enumerate(moments):
        before = max((n for n, sure in moments[:place] if sure), default=0)
        after = min((n for n, sure in moments[place:] if sure), default=9)
        if number == day if ok else before <= day <= after:
            expected.append((place + 1, ok))
    found = read(file, START + day * DAY, START + (day + 1) * DAY)
    assert [(one.seq, one.clock_ok) for one in found] == expected


def test_the_log_goes_on_writing_between_two_pieces(file, monkeypatch):
    monkeypatch.setattr(reads, "_PIECE", 10)
    with opened(file) as log:
        for _ in range(5):
            visit(log)
        assert log.flush(5)
        with reading(file) as database:
            events = database.events(START, START + DAY)
            first = next(events)
            visit(log)
            assert log.flush(5)
            assert [first.seq, *(one.seq for one in events)] == list(range(1, 41))


def test_nothing_is_made_where_no_log_is(file):
    with pytest.raises(KnownError) as told, reading(file) as database:
        list(database.events(START, START + DAY))
    assert told.value.notice.code == "R-203"
    assert not file.exists()


def test_a_locked_log_is_told_in_one_sentence(file):
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(KnownError) as told, reading(file, 0.01) as database:
            list(database.events(START, START + DAY))
    assert told.value.notice.code == "R-201"


def test_a_report_may_be_made_in_any_thread(file):
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
    found = []
    worker = threading.Thread(target=lambda: found.extend(read(file)))
    worker.start()
    worker.join()
    assert len(found) == 8


def test_hours_are_utc(file):
    clock = SetClock(datetime(2026, 12, 31, 23, tzinfo=UTC))
    with opened(file, clock) as log:
        log.record("qr_shown", visit=1)
        assert log.flush(5)
    (one,) = read(file, clock.hour, clock.hour + timedelta(hours=1))
    assert one.hour == clock.hour
