"""Who vouched for which fact survives a power cut and a damaged file; the file itself refuses what does not belong there."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from records_bench import NOON, opened, visit

from kiosk.records.people import Role
from kiosk.records.staff_book import StaffBook
from kiosk.records.tick_book import Tick, TickBook

LOCK = "$argon2id$v=19$m=65536,t=3,p=1$7/xCNpzjH9mX3iwFATvAuA$wNyr2wblqPPvig1nCIJhV1uY0qACLaDCQCgQRMpIN+o"
MARK = "0123456789abcdef"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "events.sqlite"


def book_of(log):
    return TickBook(log, lambda: (NOON, True))


def test_the_newest_word_on_each_fact_holds_and_the_older_ones_stay(file):
    with opened(file) as log:
        mai, pao = (StaffBook(log).add(name, Role.STAFF, LOCK).number for name in ("Chị Mai", "Anh Páo"))
        book = book_of(log)
        assert book.newest() == {}
        book.put("phi", MARK, mai, given=True)
        book.put("han", MARK, mai, given=True)
        book.put("phi", MARK, pao, given=False)
        with closing(sqlite3.connect(file)) as other:
            assert other.execute("SELECT count(*) FROM fact_ticks").fetchone() == (3,), "on disk when it returns"
    with opened(file) as log:
        newest = book_of(log).newest()
    assert newest == {
        "phi": Tick("phi", MARK, False, "Anh Páo", NOON),
        "han": Tick("han", MARK, True, "Chị Mai", NOON),
    }


def test_who_has_left_has_still_said_it(file):
    with opened(file) as log:
        mai = StaffBook(log).add("Chị Mai", Role.STAFF, LOCK).number
        book_of(log).put("phi", MARK, mai, given=True)
        StaffBook(log).change_lock(mai, None)
        assert book_of(log).newest()["phi"].who == "Chị Mai"


def test_a_damaged_file_comes_back_with_its_ticks(file):
    with opened(file) as log:
        visit(log)
        mai = StaffBook(log).add("Chị Mai", Role.STAFF, LOCK).number
        book_of(log).put("phi", MARK, mai, given=True)
    file.write_bytes(b"broken" * 1000)
    with opened(file) as log:
        assert log.told == ["R-206"]
        assert book_of(log).newest()["phi"].given


@pytest.mark.parametrize(
    ("fact", "mark", "staff"), [("Phí ở xã", MARK, 1), ("phi", "Chị Mai", 1), ("phi", MARK, 99), ("", MARK, 1)]
)
def test_there_is_no_room_for_words_or_for_somebody_unknown(file, fact, mark, staff):
    with opened(file) as log:
        StaffBook(log).add("Chị Mai", Role.STAFF, LOCK)
        with pytest.raises(Exception, match="constraint failed"):
            book_of(log).put(fact, mark, staff, given=True)
        assert book_of(log).newest() == {}
