"""The staff door opens for a person, and nobody has to remember to lock it."""

from __future__ import annotations

import pytest

from kiosk.records.people import Person, Role
from kiosk.visits.staff import ASKING_S, CLEANING_S, FIRST, HOME, LEADING_S, OPEN_S, Door, Doorstep

MAI = Person(1, "Chị Mai", Role.STAFF)
OPEN = Door().asked(0).opened(MAI, 0)


def test_a_pin_opens_the_home_page():
    door = Door().asked(10)
    assert (door.step, door.covers, door.person) == (Doorstep.ASKING, True, None)
    door = door.opened(MAI, 12)
    assert (door.step, door.covers, door.person, door.page) == (Doorstep.OPEN, True, MAI, HOME)


def test_a_pin_that_comes_too_late_opens_nothing():
    assert Door().opened(MAI, 0) == Door()


@pytest.mark.parametrize(
    ("door", "patience"),
    [
        (Door().asked(0), ASKING_S),
        (OPEN, OPEN_S),
        (OPEN.to("staffFigures", 0), OPEN_S),
        (OPEN.led(True, 0), LEADING_S),
        (OPEN.led(True, 0).to(HOME, 0), OPEN_S),
    ],
)
def test_it_locks_itself(door, patience):
    assert door.at(patience - 1) == door
    assert door.at(patience) == Door()
    assert door.touched(patience - 1).at(patience) != Door()
    assert door.touched(patience - 1).at(2 * patience - 1) == Door()


def test_while_a_citizen_is_led_their_page_stands_in_front():
    leading = OPEN.to("staffWalkthroughs", 0).led(True, 0)
    assert leading.holds
    assert not leading.covers
    assert leading.asked(5).covers
    assert leading.asked(5).person == MAI


def test_the_wizard_is_the_only_page_of_who_has_no_pin():
    wizard = Door().first_start(0)
    assert wizard.covers
    assert wizard.person is None
    for door in (wizard.asked(5), wizard.to(HOME, 5), wizard.to("staffPacks", 5), wizard.led(True, 5)):
        assert door.page == FIRST
        assert not door.leading
    assert wizard.at(LEADING_S - 1) == wizard
    assert wizard.at(LEADING_S) == Door()


def test_a_locked_door_does_nothing():
    for door in (Door().to(HOME, 1), Door().led(True, 1), Door().cleaned(1), OPEN.locked()):
        assert door == Door()


def test_while_the_screen_is_wiped_touches_do_not_count_and_the_door_stays_open():
    door = OPEN.cleaned(80)
    assert door.seconds_of_cleaning(80) == CLEANING_S
    assert door.touched(90) == door
    assert door.at(80 + CLEANING_S - 1).seconds_of_cleaning(80 + CLEANING_S - 1) == 1
    clean = door.at(80 + CLEANING_S)
    assert clean.seconds_of_cleaning(80 + CLEANING_S) == 0
    assert clean.at(80 + CLEANING_S + OPEN_S - 1).person == MAI


def test_an_admin_may_what_staff_may():
    assert Role.ADMIN.may(Role.STAFF)
    assert Role.ADMIN.may(Role.ADMIN)
    assert not Role.STAFF.may(Role.ADMIN)
