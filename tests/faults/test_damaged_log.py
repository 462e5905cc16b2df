"""Whatever has become of the event file, the kiosk counts on: with the newest copy, or anew, and nothing is thrown away."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time

import pytest
from records_bench import opened, rows, visit

from kiosk.records import backup
from kiosk.records.condition import State, condition
from kiosk.records.troubles import DamagedError


@pytest.fixture
def file(tmp_path):
    """A file of 40 visits, of which a copy has 39."""
    file = tmp_path / "events.sqlite"
    with opened(file) as log:
        for _ in range(39):
            visit(log)
        assert log.flush(5)
    with opened(file):
        pass  # a start makes the copy
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
    assert len(rows(file)) == 320
    return file


@pytest.fixture
def without_copy(file):
    shutil.rmtree(backup.folder_for(file))
    return file


def garbage(file):
    file.write_bytes(random.Random(7).randbytes(20_000))


def half(file):
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def no_header(file):
    file.write_bytes(bytes(100) + file.read_bytes()[100:])


def zeroed_page(file):
    content = bytearray(file.read_bytes())
    content[4096 * 2 : 4096 * 3] = bytes(4096)
    file.write_bytes(content)


def foreign(file):
    file.unlink()
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE songs (title)")
    other.close()


def torn_definition(file):
    content = file.read_bytes()
    file.write_bytes(content.replace(b"lesson_title", b"lesson_tatle"))


def definition_in_bytes(file):
    """As when the bit flips that tells text from bytes."""
    with sqlite3.connect(file) as own:
        own.execute("PRAGMA writable_schema = ON")
        own.execute("UPDATE sqlite_master SET sql = CAST(sql AS BLOB) WHERE name = 'epochs'")
    own.close()


def revision_in_bytes(file):
    with sqlite3.connect(file) as own:
        own.execute("UPDATE alembic_version SET version_num = CAST(version_num AS BLOB)")
    own.close()


DAMAGE = [garbage, half, no_header, zeroed_page, foreign, torn_definition, definition_in_bytes, revision_in_bytes]


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
def test_the_copy_goes_on(file, damage):
    damage(file)
    harmed = file.read_bytes()
    began = time.monotonic()
    with opened(file) as log:
        assert time.monotonic() - began < 5
        assert log.told == ["R-206"]
        assert log.health().code == "R-206"
        visit(log)
        assert log.flush(5)
    assert file.with_name("events-damaged-1.sqlite").read_bytes() == harmed
    assert len(rows(file)) == 39 * 8 + 8
    # The lost visit's numbers are given again, but in another epoch: nothing can be mistaken for it.
    assert rows(file, "id, reason", "epochs") == [(1, "new"), (2, "restored")]
    assert [epoch for (epoch,) in rows(file, "epoch")] == [1] * 312 + [2] * 8


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
def test_without_a_copy_a_new_file_begins(without_copy, damage):
    damage(without_copy)
    harmed = without_copy.read_bytes()
    with opened(without_copy) as log:
        assert log.told == ["R-207"]
        visit(log)
        assert log.flush(5)
    assert len(rows(without_copy)) == 8
    assert without_copy.with_name("events-damaged-1.sqlite").read_bytes() == harmed


def test_damage_twice_keeps_both(file):
    for number in (1, 2):
        garbage(file)
        with opened(file) as log:
            assert log.told == ["R-206"]
        assert file.with_name(f"events-damaged-{number}.sqlite").exists()


def test_a_damaged_copy_is_passed_over_for_an_older_one(file):
    with opened(file):
        pass  # one more copy, with all visits
    assert len(backup.copies(file)) == 2
    garbage(backup.copies(file)[0])
    garbage(file)
    with opened(file) as log:
        assert log.told == ["R-206"]
    assert len(rows(file)) == 312


@pytest.mark.parametrize("lost", ["deleted", "emptied"])
def test_a_lost_file_comes_back_from_its_copy(file, lost):
    if lost == "deleted":
        file.unlink()
    else:
        file.write_bytes(b"")
    with opened(file) as log:
        assert log.told == ["R-206"]
        visit(log)
        assert log.flush(5)
    assert len(rows(file)) == 39 * 8 + 8


def test_a_journal_of_another_file_does_not_spoil_the_copy(file):
    """Cut off between moving the damaged file away and moving its journal: the next start must not roll it back."""
    copy = backup.copies(file)[0]
    file.with_name("events.sqlite-journal").write_bytes(_hot_journal_of(file))
    file.unlink()
    with opened(file) as log:
        assert log.told == ["R-206"]
    assert rows(file) == rows(copy)


def test_a_journal_that_a_power_cut_left_is_rolled_back(file):
    before = rows(file)
    journal = _hot_journal_of(file, spoil=True)
    file.with_name("events.sqlite-journal").write_bytes(journal)
    with opened(file) as log:
        assert log.told == []
    assert rows(file) == before


def test_leftovers_of_a_start_that_was_cut_off_do_no_harm(file):
    garbage(file)
    for name in ("events.sqlite.part", "events.sqlite.part-journal", "backups/events-000002.part"):
        (file.parent / name).write_bytes(b"half of something")
    with opened(file) as log:
        assert log.told == ["R-206"]
        visit(log)
        assert log.flush(5)
    assert len(rows(file)) == 320
    with opened(file):
        pass  # makes copy 2
    assert not list(file.parent.rglob("*.part*"))


def test_any_flipped_bit_is_either_harmless_or_noticed(file):
    flip_bits(file, places=60)


@pytest.mark.prove
def test_three_thousand_flipped_bits_are_either_harmless_or_noticed(file):
    flip_bits(file, places=3000)


def flip_bits(file, places):
    """One bit of each byte of the header, then of bytes anywhere; the kiosk must count on after each."""
    whole = file.read_bytes()
    dice = random.Random(2026)
    noticed = 0
    for place in [*range(100), *(dice.randrange(len(whole)) for _ in range(places))]:
        harmed = bytearray(whole)
        harmed[place] ^= 1 << dice.randrange(8)
        file.write_bytes(harmed)
        with opened(file) as log:
            assert log.told in ([], ["R-206"])
            noticed += bool(log.told)
            visit(log)
            assert log.flush(5), f"bit in byte {place}"
        assert len(rows(file)) in {320, 328}
    assert noticed > 50


def test_damage_while_the_kiosk_runs_is_mended_while_it_runs(file):
    with opened(file) as log:
        assert log.told == []
        garbage(file)
        visit(log)
        assert log.flush(5)
        assert log.health().code == "R-206"
        visit(log)
        assert log.flush(5)
    assert len(rows(file)) >= 39 * 8 + 16
    assert condition(file).state is State.WHOLE


def test_a_folder_in_place_of_the_file_stops_no_visit(tmp_path):
    file = tmp_path / "events.sqlite"
    file.mkdir()
    with opened(file) as log:
        assert log.told == ["R-204"]
        visit(log)
        assert not log.flush(0.1)
        file.rmdir()
        assert log.flush(5)
        assert log.health() is None
    assert len(rows(file)) == 8


def test_a_damaged_file_never_pushes_out_good_copies(file):
    good = {copy.name: copy.read_bytes() for copy in backup.copies(file)}
    content = bytearray(file.read_bytes())
    content[4096 * 2 : 4096 * 3] = bytes(4096)
    file.write_bytes(content)
    for _ in range(5):
        with pytest.raises(DamagedError):
            backup.back_up(file)
    assert {copy.name: copy.read_bytes() for copy in backup.copies(file)} == good


def _hot_journal_of(file, *, spoil=False):
    """The journal of a transaction that is cut off; with ``spoil`` its pages have reached the file."""
    other = file.with_name("other.sqlite")
    shutil.copy(file, other)
    database = sqlite3.connect(other, isolation_level=None)
    database.execute("PRAGMA cache_size = 1")
    database.execute("BEGIN IMMEDIATE")
    database.execute("UPDATE events SET visit = visit + 1000")
    database.execute("PRAGMA cache_spill = 1")
    database.execute("UPDATE events SET lesson = 'spoilt' WHERE lesson IS NOT NULL")
    journal = other.with_name("other.sqlite-journal").read_bytes()
    spoilt = other.read_bytes()
    database.execute("ROLLBACK")
    database.close()
    if spoil:
        assert spoilt != file.read_bytes()
        file.write_bytes(spoilt)
    return journal
