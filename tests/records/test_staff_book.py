"""People and tries survive a power cut and a damaged file; the file itself refuses what does not belong there."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from records_bench import opened, visit

from kiosk.errors import KnownError
from kiosk.records.people import Role, Tries
from kiosk.records.staff_book import StaffBook

LOCK = "$argon2id$v=19$m=65536,t=3,p=1$7/xCNpzjH9mX3iwFATvAuA$wNyr2wblqPPvig1nCIJhV1uY0qACLaDCQCgQRMpIN+o"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "events.sqlite"


def test_people_come_and_go(file):
    with opened(file) as log:
        book = StaffBook(log)
        assert book.locks() == []
        mai, pao = book.add("Chị Mai", Role.ADMIN, LOCK), book.add("Anh Páo", Role.STAFF, LOCK)
        assert [one.person for one in book.locks()] == [mai, pao]
        book.change_lock(mai.number, None)
    with opened(file) as log:
        assert [one.person for one in StaffBook(log).locks()] == [pao]
        assert StaffBook(log).add("Chị Dở", Role.STAFF, LOCK).number not in {mai.number, pao.number}


def test_tries_are_one_row_that_is_there_after_a_power_cut(file):
    with opened(file) as log:
        book = StaffBook(log)
        assert book.tries() == Tries()
        for row in (Tries(1, 1.0, "boot", 5.0), Tries(6, 7.25, "next boot", 0.5)):
            book.put_tries(row)
            with closing(sqlite3.connect(file)) as other:
                assert Tries(*other.execute("SELECT in_row, level, boot, since FROM door").fetchone()) == row
        assert book.tries() == row


def test_a_damaged_file_comes_back_with_its_people(file):
    with opened(file) as log:
        visit(log)
        mai = StaffBook(log).add("Chị Mai", Role.ADMIN, LOCK)
    file.write_bytes(b"broken" * 1000)
    with opened(file) as log:
        assert log.told == ["R-206"]
        assert [one.person for one in StaffBook(log).locks()] == [mai]


def test_events_and_people_are_written_side_by_side(file):
    with opened(file) as log:
        book = StaffBook(log)
        for number in range(20):
            visit(log)
            book.put_tries(Tries(number, number, "boot", number))
        assert log.flush(5)
        assert book.tries().in_row == 19


def test_a_piece_of_work_that_fails_changes_nothing_and_the_log_goes_on(file):
    with opened(file) as log:

        def half(connection):
            connection.exec_driver_sql("INSERT INTO staff (name, role, lock) VALUES ('Chị Mai', 'admin', NULL)")
            raise ValueError("a bug")

        with pytest.raises(ValueError, match="a bug"):
            log.work(half)
        assert log.work(lambda connection: connection.exec_driver_sql("SELECT count(*) FROM staff").scalar()) == 0
        visit(log)
        assert log.flush(5)


def test_while_nothing_can_be_written_who_asks_is_told(file):
    with opened(file) as log:
        book = StaffBook(log)
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(KnownError) as told:
                log.work(lambda _: None, timeout_s=8)
            assert told.value.notice.code == "R-201"
        assert book.tries() == Tries()


def test_after_the_end_nobody_waits_for_an_answer(file):
    with opened(file) as log:
        pass
    with pytest.raises(KnownError):
        StaffBook(log).tries()


@pytest.mark.parametrize(
    "values",
    [
        ("", "staff", None),
        ("x" * 41, "staff", None),
        ("Chị Mai", "owner", None),
        ("Chị Mai", "staff", "480271"),
        ("Chị Mai", "staff", ""),
        (5.5, "staff", b"\x00"),
    ],
)
def test_the_file_itself_refuses_a_pin_and_other_nonsense(file, values):
    with opened(file):
        pass
    with closing(sqlite3.connect(file)) as database, pytest.raises(sqlite3.IntegrityError):
        database.execute("INSERT INTO staff (name, role, lock) VALUES (?, ?, ?)", values)
