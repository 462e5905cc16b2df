"""What staff enter: kept from the first touch, changed the same day by who entered it, and nothing personal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from records_bench import NOON, opened, rows

from kiosk.errors import KnownError
from kiosk.records.count_book import CountBook
from kiosk.records.counts import Count, CountKind, CountState, People
from kiosk.records.people import Role
from kiosk.records.reading import reading
from kiosk.records.staff_book import StaffBook

TODAY = NOON.replace(hour=0)
LOCK = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA"


@pytest.fixture
def book(tmp_path):
    with opened(tmp_path / "events.sqlite") as log:
        staff = StaffBook(log)
        for name in ("Chị Mai", "Anh Páo"):
            staff.add(name, Role.STAFF, LOCK)
        book = CountBook(log)
        book.file = tmp_path / "events.sqlite"
        yield book


def count(**changes):
    values = {
        "kind": CountKind.WALKTHROUGH,
        "subject": "tra-phi",
        "staff": 1,
        "hour": NOON,
        "clock_ok": True,
        "seconds": 302,
        "turns": 3,
        "groups": frozenset({People.ELDERLY, People.WOMEN}),
        "village": "Thôn Một",
        "right": 4,
        "asked": 5,
        "hands": frozenset({("that-hay-lua", "hoi", 12, 30)}),
        "helped": frozenset({("chuyen-khoan-vietqr", "bam")}),
    }
    return Count(**values | changes)


def entered(book, begins=TODAY, ends=TODAY + timedelta(days=1)):
    with reading(book.file) as database:
        return database.counts(begins, ends)


def test_a_draft_is_kept_but_counts_only_once_entered(book):
    number = book.keep(count())
    assert book.of(1, TODAY) == {number: count()}
    assert entered(book) == []
    assert book.keep(count(state=CountState.ENTERED), number, TODAY) == number
    (one,) = entered(book)
    assert (one.turns, one.groups, one.village, one.seconds) == (3, {"nct", "pn"}, "Thôn Một", 300)
    assert (one.right, one.asked) == (4, 5)
    assert one.helped == {("chuyen-khoan-vietqr", "bam")}
    assert one.hands == {("that-hay-lua", "hoi", 12, 30)}


def test_a_change_replaces_all_of_it_but_the_hour(book):
    number = book.keep(count(state=CountState.ENTERED))
    later = count(
        hour=NOON + timedelta(hours=2),
        turns=5,
        groups=frozenset(),
        village=None,
        helped=frozenset(),
        hands=frozenset(),
        assisted=False,
    )
    book.keep(replace(later, state=CountState.ENTERED), number, TODAY)
    (kept,) = book.of(1, TODAY).values()
    assert kept == replace(later, state=CountState.ENTERED, hour=NOON)
    for table in ("count_groups", "count_steps", "count_hands"):
        assert rows(book.file, "count", table) == []


def test_what_is_removed_can_be_taken_back(book):
    number = book.keep(count(state=CountState.ENTERED))
    book.keep(count(state=CountState.REMOVED), number, TODAY)
    assert entered(book) == []
    book.keep(count(state=CountState.ENTERED), number, TODAY)
    assert len(entered(book)) == 1


@pytest.mark.parametrize(("staff", "since"), [(2, TODAY), (1, NOON + timedelta(hours=1))])
def test_only_who_entered_it_may_change_it_and_only_that_day(book, staff, since):
    number = book.keep(count(state=CountState.ENTERED))
    with pytest.raises(KnownError) as told:
        book.keep(count(staff=staff, turns=9, state=CountState.ENTERED), number, since)
    assert told.value.notice.code == "R-212"
    assert book.of(1, TODAY)[number].turns == 3


def test_a_draft_waits_for_whoever_began_it_until_it_is_entered(book):
    yesterday = NOON - timedelta(days=1)
    number = book.keep(count(hour=yesterday))
    assert list(book.of(1, TODAY)) == [number]
    assert book.of(2, TODAY) == {}
    with pytest.raises(KnownError):
        book.keep(count(staff=2), number, TODAY)
    book.keep(count(state=CountState.ENTERED), number, TODAY)
    (one,) = entered(book, TODAY - timedelta(days=1), TODAY)
    assert one.hour == yesterday, "it counts for the day on which it was"
    assert book.of(1, TODAY) == {}


def test_a_draft_of_somebody_who_has_left_waits_for_anybody(book):
    draft, done = book.keep(count()), book.keep(count(state=CountState.ENTERED))
    StaffBook(book._file).change_lock(1, None)
    assert list(book.of(2, TODAY)) == [draft], f"what they entered ({done}) stands as it is"
    book.keep(count(staff=2, state=CountState.ENTERED), draft, TODAY)
    assert [one.turns for one in entered(book)] == [3, 3]
    assert list(book.of(2, TODAY)) == [draft]


def test_everybody_sees_their_own_of_today_newest_first(book):
    book.keep(count(hour=NOON - timedelta(days=1), state=CountState.ENTERED))
    mine = [book.keep(count(turns=n)) for n in (1, 2)]
    book.keep(count(staff=2))
    assert list(book.of(1, TODAY)) == mine[::-1]


def test_somebody_unknown_cannot_enter_anything(book):
    with pytest.raises(KnownError) as told:
        book.keep(count(staff=99))
    assert told.value.notice.code == "R-212"


@pytest.mark.parametrize(
    "changes",
    [
        {"turns": 0},
        {"turns": 1000},
        {"right": 6},
        {"asked": 1000},
        {"subject": "Bà Vàng Thị Mỷ"},
        {"village": ""},
        {"village": "x" * 61},
        {"helped": frozenset({("Bài", "bước")})},
        {"groups": frozenset({"cong-an"})},
    ],
)
def test_nothing_else_can_be_entered(changes):
    with pytest.raises(ValueError, match=r"count|village|id in small|People"):
        count(**changes)


CLOSED = {
    "id": "INTEGER",
    "state": "TEXT",
    "kind": "TEXT",
    "subject": "TEXT",
    "staff": "INTEGER",
    "hour": "INTEGER",
    "clock_ok": "INTEGER",
    "seconds": "INTEGER",
    "turns": "INTEGER",
    "village": "TEXT",
    "assisted": "INTEGER",
    "right": "INTEGER",
    "asked": "INTEGER",
}


@pytest.mark.parametrize(
    "values",
    [
        {"state": "'maybe'"},
        {"kind": "'talk'"},
        {"subject": "'Bà Mỷ'"},
        {"hour": "'2026-12-01 10:02'"},
        {"seconds": "63"},
        {"turns": "0"},
        {"turns": "2.5"},
        {"village": f"'{'x' * 61}'"},
        {"assisted": "2"},
        {"right": "6"},
        {"right": "-1"},
        {"asked": "1000"},
        {"staff": "99"},
    ],
)
def test_the_file_itself_refuses_it_too(book, values):
    book.keep(count())
    with closing(sqlite3.connect(book.file, isolation_level=None)) as database:
        assert {name: kind for _, name, kind, *_ in database.execute("PRAGMA table_info(counts)")} == CLOSED
        database.execute("PRAGMA foreign_keys = ON")
        for column, value in values.items():
            with pytest.raises(sqlite3.IntegrityError):
                database.execute(f"UPDATE counts SET {column} = {value}")
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO count_groups VALUES (1, 'cong-an')")
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO count_steps VALUES (1, 'bai', 'Lời bà con')")


def test_a_count_without_a_sure_hour_is_read_with_the_days_it_may_belong_to(book):
    for hour, ok in ((NOON, True), (NOON - timedelta(days=9000), False), (NOON + timedelta(days=2), True)):
        book.keep(count(hour=hour, clock_ok=ok, state=CountState.ENTERED))
    for day in range(3):
        begins = TODAY + timedelta(days=day)
        assert False in [one.clock_ok for one in entered(book, begins, begins + timedelta(days=1))]
    assert entered(book, TODAY + timedelta(days=3), TODAY + timedelta(days=4)) == []
