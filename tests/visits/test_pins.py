"""A PIN is six digits or more that not everybody tries first, and is kept only as argon2id over a secret."""

from __future__ import annotations

import time

import pytest
from argon2 import extract_parameters

from kiosk.records.people import Locked, Person, Role
from kiosk.visits.pins import Seal, good_enough

MAI, PAO = Person(1, "Chị Mai", Role.ADMIN), Person(2, "Anh Páo", Role.STAFF)
TRIVIAL = [
    "000000",
    "111111",
    "123456",
    "234567",
    "654321",
    "987654",
    "012345",
    "121212",
    "123123",
    "112233",
    "110011",
    "246810",
    "300475",
    "020926",
    "260902",
    "19750430",
    "30041975",
    "12345678",
    "000001",
    "147258",
]
NO_PINS = ["", "48027", "4802715549021", "48a271", "٤٨٠٢٧١", "4802 1", "-48027", "4802.7"]


@pytest.mark.parametrize("pin", TRIVIAL)
def test_what_everybody_tries_first_is_refused(pin):
    assert not good_enough(pin)


@pytest.mark.parametrize("pin", NO_PINS)
def test_what_is_no_pin_is_refused(pin):
    assert not good_enough(pin)


@pytest.mark.parametrize("pin", ["480271", "915036", "706195", "48027155", "480271554902"])
def test_others_are_good(pin):
    assert good_enough(pin)


def test_nine_in_ten_of_all_six_digit_numbers_are_left():
    assert sum(good_enough(f"{number:06}") for number in range(0, 10**6, 7)) > 0.9 * 10**6 / 7


def test_a_pin_leads_to_its_person_and_to_nobody_else():
    seal = Seal(b"p" * 32)
    locked = [Locked(MAI, seal.lock("480271")), Locked(PAO, seal.lock("915036"))]
    assert seal.find("480271", locked) == MAI
    assert seal.find("915036", locked) == PAO
    assert seal.find("480272", locked) is None
    assert seal.find("", locked) is None
    assert Seal(b"q" * 32).find("480271", locked) is None, "a stolen database without the secret opens nothing"


def test_a_lock_made_with_other_costs_still_opens():
    seal = Seal(b"p" * 32)
    old = seal._hash("480271", b"another salt 123", 1, 1024, 1)
    assert seal.find("480271", [Locked(PAO, seal.lock("915036")), Locked(MAI, old)]) == MAI


def test_a_lock_costs_what_the_design_says_and_tells_no_digit():
    lock = Seal(b"p" * 32).lock("480271")
    made = extract_parameters(lock)
    assert (made.type.name, made.memory_cost, made.time_cost, made.parallelism) == ("ID", 64 * 1024, 3, 1)
    assert "480271" not in lock
    assert "480271" not in repr(Locked(MAI, lock))
    assert lock not in repr(Locked(MAI, lock))


def test_twenty_people_cost_no_more_than_one():
    """One salt for all: a door with many people does not let its staff wait for seconds."""
    seal = Seal(b"p" * 32)
    lock = seal.lock("480271")
    begun = time.process_time()
    seal.find("915036", [Locked(MAI, lock)])
    one = time.process_time() - begun
    many = [Locked(Person(n, "x", Role.STAFF), lock[:-4] + f"{n:04}") for n in range(20)]
    begun = time.process_time()
    seal.find("915036", many)
    assert time.process_time() - begun < 3 * one
