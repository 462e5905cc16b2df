"""Whatever people, power cuts and clocks do: never more than fifty tries in vain a day, and no way round a wait."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.records.people import Locked, Person, Role, Tries
from kiosk.visits import tries as counting
from kiosk.visits.doorkeeper import Doorkeeper
from kiosk.visits.tries import DAY_S, FREE, WAITS_S, Uptime

MAI = Person(1, "Chị Mai", Role.ADMIN)
RIGHT, WRONG = "480271", "192837"


class PowerCutError(Exception):
    pass


class Disk:
    """The book on a disk: what was written is there after a power cut; ``cut`` is when the next one comes."""

    def __init__(self):
        self.kept = Tries()
        self.full = False

    def tries(self):
        return self.kept

    def put_tries(self, tries):
        if self.full:
            raise OSError("disk full")
        self.kept = tries

    def locks(self):
        return [Locked(MAI, RIGHT)]

    def drop_recovery_number(self):
        pass


class Claimed:
    """Somebody has had a PIN here before."""

    def there(self):
        return True


class PlainSeal:
    """Compares at once: how slow the real one is has its own test. Notes every guess it was asked about."""

    def __init__(self):
        self.guesses = []
        self.cut = False
        self.now = lambda: 0.0

    def find(self, pin, locked):
        if pin != RIGHT:
            self.guesses.append(self.now())
        if self.cut:
            raise PowerCutError
        return next((one.person for one in locked if one.lock == pin), None)


def keeper(disk, seal, uptime):
    return Doorkeeper(disk, lambda: seal, uptime, Claimed())


class Hall:
    """A door, its disk, and a true clock that only the test sees; the door knows its machine's uptime alone."""

    def __init__(self):
        self.disk, self.seal = Disk(), PlainSeal()
        self.true = self.wall = 0.0
        self.booted, self.boots = 0.0, 0
        self.seal.now = lambda: self.true
        self.keeper = self._new()

    def _new(self):
        return keeper(self.disk, self.seal, lambda: Uptime(f"boot-{self.boots}", self.true - self.booted))

    def pass_time(self, seconds):
        self.true += seconds

    def restart(self, off_s=0.0):
        self.true += off_s
        self.booted, self.boots = self.true, self.boots + 1
        self.keeper = self._new()
        self.keeper.look()

    def restart_program(self):
        self.keeper = self._new()
        self.keeper.look()


def test_five_free_tries_then_growing_waits():
    hall = Hall()
    for left in range(FREE - 1, -1, -1):
        verdict = hall.keeper.check(WRONG)
        assert (verdict.person, verdict.left) == (None, left)
    for wait in (*WAITS_S, WAITS_S[-1], WAITS_S[-1]):
        assert hall.keeper.look().wait == wait
        hall.pass_time(wait - 1)
        early = hall.keeper.check(RIGHT)
        assert (early.person, early.looked_at, early.wait) == (None, False, 1)
        hall.pass_time(1)
        assert hall.keeper.check(WRONG).looked_at
    hall.pass_time(WAITS_S[-1])
    assert hall.keeper.check(RIGHT).person == MAI
    assert hall.keeper.look() == hall.keeper.look()
    assert hall.keeper.look().left == FREE


def test_a_restart_makes_the_wait_begin_anew_and_a_restarted_program_does_not():
    hall = Hall()
    for _ in range(FREE + 1):
        hall.pass_time(30)
        hall.keeper.check(WRONG)
    hall.pass_time(50)
    assert hall.keeper.look().wait == 10
    hall.restart_program()
    assert hall.keeper.look().wait == 10
    hall.restart(off_s=10_000)
    assert hall.keeper.look().wait == 60
    hall.pass_time(20)
    hall.restart_program()
    assert hall.keeper.look().wait == 40


def test_a_try_is_on_disk_before_it_is_looked_at():
    hall = Hall()
    hall.seal.cut = True
    for _ in range(FREE):
        with pytest.raises(PowerCutError):
            hall.keeper.check(WRONG)
        hall.restart()
    hall.seal.cut = False
    assert hall.keeper.check(RIGHT).person is None
    assert hall.keeper.look().wait == WAITS_S[0]


def test_a_full_disk_gives_no_try_away():
    hall = Hall()
    hall.disk.full = True
    with pytest.raises(OSError, match="disk full"):
        hall.keeper.check(WRONG)
    assert hall.seal.guesses == []


def test_staff_who_open_the_door_all_day_do_not_hand_out_free_tries():
    hall = Hall()
    for _ in range(200):
        for _ in range(FREE - 1):
            hall.keeper.check(WRONG)
        hall.keeper.check(RIGHT)
        hall.pass_time(DAY_S / 200)
    assert len(hall.seal.guesses) <= 50


def test_staff_who_mistype_now_and_then_never_wait():
    hall = Hall()
    for _ in range(30):
        for _ in range(10):
            assert hall.keeper.check(WRONG).wait == 0
            assert hall.keeper.check(RIGHT).person == MAI
            hall.pass_time(2400)
        hall.pass_time(DAY_S - 24_000)


class Siege(RuleBasedStateMachine):
    """Somebody who guesses, pulls the plug and sets the clock, beside staff who come and go."""

    @initialize()
    def begin(self):
        self.hall = hall = Hall()
        # Whatever reads the clock on the wall, anywhere, sees it jump: that is the test.
        self.clock = patch("time.time", lambda: hall.true + hall.wall)  # ruff: ignore[shared-clock-mock]
        self.clock.start()

    def teardown(self):
        self.clock.stop()

    @rule(how_often=st.integers(1, 60))
    def guess(self, how_often):
        for _ in range(how_often):
            self.hall.keeper.check(WRONG)

    @rule()
    def staff_open_the_door(self):
        self.hall.keeper.check(RIGHT)

    @rule(off_s=st.floats(0, 3 * DAY_S))
    def power_cut(self, off_s):
        self.hall.restart(off_s)

    @rule()
    def power_cut_while_a_pin_is_looked_at(self):
        self.hall.seal.cut = True
        try:
            self.hall.keeper.check(WRONG)
        except PowerCutError:
            self.hall.restart()
        finally:
            self.hall.seal.cut = False

    @rule()
    def crash_of_the_program(self):
        self.hall.restart_program()

    @rule(seconds=st.sampled_from([1, 29, 30, 60, 300, 900, 3456, 3600, 3 * 3600, DAY_S]) | st.floats(0, DAY_S))
    def time_passes(self, seconds):
        self.hall.pass_time(seconds)

    @rule(seconds=st.floats(-(10**9), 10**9))
    def the_clock_on_the_wall_jumps(self, seconds):
        self.hall.wall += seconds

    @rule(hours=st.integers(1, 30))
    def besiege(self, hours):
        """As fast as the door allows, for hours."""
        until = self.hall.true + 3600 * hours
        while self.hall.true < until:
            verdict = self.hall.keeper.check(WRONG)
            self.hall.pass_time(max(1.0, verdict.wait))

    @invariant()
    def never_more_than_fifty_a_day(self):
        if not hasattr(self, "hall"):
            return
        guesses = self.hall.seal.guesses
        for first in range(len(guesses) - 50):
            assert guesses[first + 50] - guesses[first] > DAY_S

    @invariant()
    def the_door_does_not_stay_shut_for_more_than_an_hour(self):
        if hasattr(self, "hall"):
            assert self.hall.keeper.look().wait <= WAITS_S[-1]


TestSiege = Siege.TestCase
TestSiege.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.prove
class TestLongSiege(Siege.TestCase):
    settings = settings(
        max_examples=10_000, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
    )


def test_a_machine_whose_uptime_goes_back_is_a_restarted_one():
    tries = Tries(in_row=7, level=7, boot="a", since=5000)
    assert counting.wait(tries, Uptime("a", 10)) == WAITS_S[2]


def test_of_the_time_before_a_restart_nothing_counts_however_long_the_machine_has_run_since():
    tries = Tries(in_row=7, level=7, boot="a", since=10)
    assert counting.wait(tries, Uptime("b", 5000)) == WAITS_S[2]
    assert counting.tried(tries, Uptime("b", 5000)).level == 8
