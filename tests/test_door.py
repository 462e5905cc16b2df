"""Who may begin at a kiosk without a PIN: nobody but the first, whatever becomes of its records."""

from __future__ import annotations

import shutil
from contextlib import contextmanager

import pytest

from kiosk.devices.clock import Clock
from kiosk.door import ClaimedMark, doorkeeper, seal
from kiosk.records.log import EventLog
from kiosk.records.people import Person, Role

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


def deeds(keeper):
    return [(one.who, one.deed, one.whom) for one in reversed(keeper.log())]


def test_a_forgotten_pin_is_set_anew_once(door):
    with door() as keeper:
        mai = keeper.claim("Chị Mai", PIN)
        number = keeper.recovery_number()
        assert len(number) == 10
        assert keeper.recovery_number() == number
        assert keeper.recover(number, mai, "123456", "Tỉnh") is None, "a weak PIN uses nothing up"
    with door() as keeper:
        assert keeper.recovery_number() == number, "the same after a power cut"
        assert keeper.recover(number, mai, "706195", "Tỉnh") == mai
        assert keeper.recover(number, mai, "550917", "Tỉnh") is None
        assert keeper.recovery_number() != number
        assert keeper.check(PIN).person is None
        assert keeper.check("706195").person == mai
        assert deeds(keeper) == [("Chị Mai", "claimed", "Chị Mai"), ("Tỉnh", "recovered", "Chị Mai")]


def test_a_slip_on_its_way_ends_when_an_admin_comes_in_and_not_when_staff_do(door):
    with door() as keeper:
        mai = keeper.claim("Chị Mai", PIN)
        keeper.enrol("Anh Páo", Role.STAFF, "915036", "Chị Mai")
        number = keeper.recovery_number()
        keeper.check("915036")
        assert keeper.recovery_number() == number
        keeper.check(PIN)
        assert keeper.recovery_number() != number
        assert keeper.recover(number, mai, "706195", "Tỉnh") is None


def test_waits_do_not_keep_a_slip_out_and_are_over_with_it(door):
    with door() as keeper:
        mai = keeper.claim("Chị Mai", PIN)
        for _ in range(5):
            keeper.check("192837")
        assert keeper.look().wait
        assert keeper.recover(keeper.recovery_number(), mai, "706195", "Tỉnh") == mai
        assert not keeper.look().wait
        assert keeper.check("706195").person == mai


def test_where_the_records_are_lost_a_slip_makes_an_admin_of_somebody_new(door, tmp_path):
    with door() as keeper:
        keeper.claim("Chị Mai", PIN)
    shutil.rmtree(tmp_path / "data")
    with door() as keeper:
        dou = keeper.recover(keeper.recovery_number(), Person(0, "Chị Dở", Role.ADMIN), "706195", "Tỉnh")
        assert keeper.check("706195").person == dou
        assert dou.role is Role.ADMIN


def test_who_comes_and_goes_is_written_down(door):
    with door() as keeper:
        keeper.claim("Chị Mai", PIN)
        pao = keeper.enrol("Anh Páo", Role.STAFF, "915036", "Chị Mai")
        keeper.renew(pao.number, "337208", "Chị Mai")
        keeper.remove(pao.number)
        assert deeds(keeper)[1:] == [
            ("Chị Mai", "added", "Anh Páo"),
            ("Chị Mai", "renewed", "Anh Páo"),
            ("Bàn phím của máy", "removed", "Anh Páo"),
        ]
