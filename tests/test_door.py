"""Who may begin at a kiosk without a PIN: nobody but the first, whatever becomes of its records."""

from __future__ import annotations

import shutil
from contextlib import contextmanager

import pytest

from kiosk.devices.clock import Clock
from kiosk.door import ClaimedMark, doorkeeper, seal
from kiosk.records.log import EventLog
from kiosk.records.people import Role

PIN = "480271"


@pytest.fixture
def door(tmp_path):
    @contextmanager
    def opened():
        records = EventLog(tmp_path / "data" / "events.sqlite", Clock())
        records.open()
        try:
            keeper = doorkeeper(records, tmp_path / "config")
            keeper.look()
            yield keeper
        finally:
            records.close()

    return opened


def test_the_first_is_an_admin_and_there_is_one_first_only(door):
    with door() as keeper:
        assert keeper.unclaimed
        assert keeper.claim("Chị Mai", "123456") is None
        assert keeper.unclaimed
        assert keeper.claim("Chị Mai", PIN).role is Role.ADMIN
        assert not keeper.unclaimed
        assert keeper.claim("Em bé", "915036") is None
        assert [one.name for one in keeper.people()] == ["Chị Mai"]


def test_records_that_are_lost_let_nobody_begin_anew(door, tmp_path):
    with door() as keeper:
        keeper.claim("Chị Mai", PIN)
    shutil.rmtree(tmp_path / "data")
    with door() as keeper:
        assert keeper.people() == []
        assert not keeper.unclaimed
        assert keeper.claim("Em bé", "915036") is None


def test_a_power_cut_before_the_first_pin_is_kept_locks_nobody_out(door, tmp_path):
    seal(tmp_path / "config")
    with door() as keeper:
        assert keeper.unclaimed


def test_a_power_cut_before_the_mark_is_left_is_made_good(door, tmp_path, monkeypatch):
    with monkeypatch.context() as cut:
        cut.setattr(ClaimedMark, "leave", lambda _: None)
        with door() as keeper:
            keeper.claim("Chị Mai", PIN)
    with door() as keeper:
        assert not keeper.unclaimed
    assert ClaimedMark(tmp_path / "config").there()


def test_a_pin_given_at_the_keyboard_ends_the_first_start(door):
    with door() as keeper:
        keeper.enrol("Anh Páo", Role.STAFF, "915036")
    with door() as keeper:
        assert not keeper.unclaimed
