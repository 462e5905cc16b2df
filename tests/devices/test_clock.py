"""A kiosk's clock is believed only as far as it deserves, and stops nothing."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.devices.clock import BUILT, Clock

DAY = 86_400


class Machine:
    """A computer whose wall clock can be set while its quartz runs on."""

    def __init__(self, start, folder):
        self.wall = start.timestamp()
        self.uptime = 100.0
        self.mark = folder / "synchronized"
        self.clock = Clock(lambda: self.wall, lambda: self.uptime, self.mark)

    def runs(self, seconds):
        self.wall += seconds
        self.uptime += seconds

    def is_set_to(self, moment):
        self.wall = moment.timestamp()

    def hears_a_time_server(self):
        self.mark.touch()
        os.utime(self.mark, (self.wall, self.wall))


@pytest.fixture
def machine(tmp_path):
    return Machine(BUILT + timedelta(days=30, minutes=42), tmp_path)


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Ho_Chi_Minh"])
def test_a_day_is_one_of_viet_nam_whatever_zone_the_machine_is_set_to(machine, monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for hour, day in ((16, 1), (17, 2), (23, 2)):
            machine.is_set_to(datetime(2026, 12, 1, hour, 59, tzinfo=UTC))
            assert machine.clock.today() == date(2026, 12, day)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_an_hour_and_no_finer(machine):
    hour, ok = machine.clock.now()
    assert ok
    assert hour == (BUILT + timedelta(days=30)).replace(minute=0, second=0, microsecond=0)
    assert hour.tzinfo is UTC


@pytest.mark.parametrize("year", [1970, 1999, 2000, 2019, 2038, 2100])
def test_a_clock_with_a_dead_battery_is_not_believed(tmp_path, year):
    machine = Machine(datetime(year, 1, 1, tzinfo=UTC), tmp_path)
    hour, ok = machine.clock.now()
    assert (hour.year, ok) == (year, False)


def test_time_cannot_be_before_the_last_event(machine):
    machine.clock.remember(BUILT + timedelta(days=31))
    assert not machine.clock.now().clock_ok
    machine.runs(DAY)
    assert machine.clock.now().clock_ok


def test_an_event_of_an_older_release_does_not_lower_the_floor(tmp_path):
    machine = Machine(BUILT - timedelta(days=1), tmp_path)
    machine.clock.remember(BUILT - timedelta(days=300))
    assert not machine.clock.now().clock_ok


def test_a_year_of_darkness_is_doubted(machine):
    machine.clock.remember(BUILT + timedelta(days=29))
    assert machine.clock.now().clock_ok
    other = Machine(BUILT + timedelta(days=29 + 500), machine.mark.parent)
    other.clock.remember(BUILT + timedelta(days=29))
    assert not other.clock.now().clock_ok


@pytest.mark.parametrize("days", [2000, 1, -1, -20])
def test_a_jump_while_running_is_doubted_until_it_is_taken_back(machine, days):
    machine.runs(3600)
    assert machine.clock.now().clock_ok
    before = machine.wall
    machine.is_set_to(datetime.fromtimestamp(before, tz=UTC) + timedelta(days=days))
    assert not machine.clock.now().clock_ok
    machine.runs(60)
    assert not machine.clock.now().clock_ok
    machine.is_set_to(datetime.fromtimestamp(before + 60, tz=UTC))
    assert machine.clock.now().clock_ok


def test_staff_may_set_the_clock_by_some_minutes(machine):
    machine.is_set_to(datetime.fromtimestamp(machine.wall + 20 * 60, tz=UTC))
    assert machine.clock.now().clock_ok


def test_a_night_asleep_is_no_jump(machine):
    machine.runs(10 * 3600)
    assert machine.clock.now().clock_ok


def test_a_time_server_mends_the_clock_in_the_middle_of_a_visit(tmp_path):
    machine = Machine(datetime(1970, 1, 1, tzinfo=UTC), tmp_path)
    assert not machine.clock.now().clock_ok
    machine.is_set_to(BUILT + timedelta(days=3))
    machine.hears_a_time_server()
    assert machine.clock.now().clock_ok
    machine.runs(3 * DAY)
    # The server is silent by now; the clock runs on as it was set.
    assert machine.clock.now().clock_ok


def test_an_event_from_a_wrong_future_is_overruled_by_a_time_server(machine):
    machine.clock.remember(BUILT + timedelta(days=200))
    assert not machine.clock.now().clock_ok
    machine.hears_a_time_server()
    assert machine.clock.now().clock_ok


def test_an_old_word_of_a_time_server_counts_for_nothing(machine):
    machine.hears_a_time_server()
    assert machine.clock.now().clock_ok
    machine.is_set_to(datetime(2031, 1, 1, tzinfo=UTC))
    assert not machine.clock.now().clock_ok


def test_no_time_server_makes_1970_true(tmp_path):
    machine = Machine(datetime(1970, 1, 2, tzinfo=UTC), tmp_path)
    machine.hears_a_time_server()
    assert not machine.clock.now().clock_ok


def test_back_and_forth_many_times_leaves_no_trace(machine):
    for day in range(200):
        machine.is_set_to(datetime(1970 + day % 70, 1, 1, tzinfo=UTC))
        machine.clock.now()
    machine.is_set_to(BUILT + timedelta(days=30, minutes=42))
    assert machine.clock.now().clock_ok


def test_the_real_clock_of_this_machine():
    clock = Clock()
    earlier = clock.monotonic()
    assert clock.now().hour.minute == 0
    assert clock.monotonic() >= earlier
