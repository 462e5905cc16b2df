"""An admin gives PINs and takes them back, by touch; a PIN is typed twice by its owner and shown nowhere."""

from __future__ import annotations

import logging
from datetime import timedelta, timezone

import pytest
from hall import everything_known, kiosk_in_hall

from kiosk.records.people import Role


@pytest.fixture(scope="module")
def running(qapp, session_home):
    """A kiosk of its own: who may open its door is counted here."""
    with kiosk_in_hall(session_home, (1280, 720)) as hall:
        hall.give_pin("Chị Mai", "480271", "admin")
        hall.give_pin("Anh Páo", "915036", "staff")
        yield hall


def people(hall):
    return {one.person.name: one.person for one in hall.work(hall.app.keeper._book.locks)}


def model(hall):
    return hall.app.office.view_models["people"]


def come_in(hall, pin="480271"):
    hall.hold_corner()
    hall.type_pin(pin)
    hall.wait(lambda: hall.app.doorway.person is not None)
    hall.rest()


def type_pin_twice(hall, pin):
    for _ in range(2):
        hall.touch(*(f"pin-{digit}" for digit in pin), "pin-vao")
    hall.wait(lambda: not model(hall).busy)


def test_staff_do_not_see_the_tile(hall):
    come_in(hall, "915036")
    assert hall.find("tile-staffClean") is not None
    assert hall.find("tile-staffPeople") is None


def test_somebody_new_gets_a_pin_that_opens_the_door(hall, caplog):
    caplog.set_level(logging.DEBUG)
    come_in(hall)
    hall.touch("tile-staffPeople", "personAdd")
    hall.rest()
    # “Chij” by Telex: the keyboard is the one that people have on their phones.
    hall.touch(*(f"phone-key-{key}" for key in "chij"), "phone-key-cach", "phone-key-hoa")
    hall.touch(*(f"phone-key-{key}" for key in "dowr"))
    assert model(hall).name == "Chị Dở"
    hall.touch("phone-personNamed")
    hall.touch(*(f"pin-{digit}" for digit in "7061"))
    assert "7061" not in repr(everything_known(hall))
    hall.touch(*(f"pin-{digit}" for digit in "95"), "pin-vao")
    assert hall.find("pinTitle").property("text") == "Gõ lại mã một lần nữa"
    hall.touch(*(f"pin-{digit}" for digit in "706195"), "pin-vao")
    hall.wait(lambda: hall.find("personDone") is not None)
    assert people(hall)["Chị Dở"].role is Role.STAFF
    hall.touch("staffLeave")
    come_in(hall, "706195")
    assert hall.app.doorway.person.name == "Chị Dở"
    written = [file.read_bytes() for file in hall.folders.data.parent.rglob("*") if file.is_file()]
    assert not any(b"706195" in content for content in written)
    assert "706195" not in caplog.text


@pytest.mark.parametrize("pin", ["123456", "48027", "915036"])
def test_a_pin_that_is_easy_too_short_or_somebody_elses_is_refused_with_the_same_words(hall, pin):
    come_in(hall)
    before = people(hall)
    hall.touch("tile-staffPeople", "personAdd", "phone-key-e", "phone-personNamed")
    if pin == "915036":
        type_pin_twice(hall, pin)
    else:
        hall.touch(*(f"pin-{digit}" for digit in pin), "pin-vao")
    hall.wait(lambda: "Mã này dễ đoán hoặc chưa dùng được" in model(hall).told)
    assert model(hall).stage == "pin"
    hall.touch("personCancel")
    assert people(hall) == before


def test_two_different_pins_begin_again(hall):
    come_in(hall)
    hall.touch("tile-staffPeople", "personAdd", "phone-key-e", "phone-personNamed")
    hall.touch(*(f"pin-{digit}" for digit in "553817"), "pin-vao", *(f"pin-{digit}" for digit in "553818"), "pin-vao")
    assert "chưa giống nhau" in hall.find("told").property("text")


def test_a_name_is_needed_and_is_nobody_elses(hall):
    come_in(hall)
    hall.touch("tile-staffPeople", "personAdd", "phone-personNamed")
    assert "Mời gõ tên" in model(hall).told
    hall.touch(*(f"phone-key-{key}" for key in ("a", "n", "h", "cach", "p", "a", "s", "o")), "phone-personNamed")
    assert "Đã có người tên này" in model(hall).told


def test_another_pin_ends_the_old_one(hall):
    come_in(hall)
    hall.touch("tile-staffPeople", f"personChange-{people(hall)['Anh Páo'].number}")
    type_pin_twice(hall, "337208")
    hall.wait(lambda: model(hall).stage == "done")
    hall.touch("personDoneButton", "staffLeave")
    hall.hold_corner()
    hall.type_pin("915036")
    assert hall.app.doorway.person is None
    hall.type_pin("337208")
    hall.wait(lambda: hall.app.doorway.person is not None)


def test_who_has_left_does_not_come_in_and_the_last_admin_cannot_leave(hall):
    leaver = hall.give_pin("Anh Sính", "662035", "staff")
    come_in(hall)
    hall.touch("tile-staffPeople", f"personRemove-{leaver.number}")
    assert "Anh Sính" in people(hall)
    hall.touch(f"personRemove-{leaver.number}")
    hall.wait(lambda: "Anh Sính" not in people(hall))
    mai = people(hall)["Chị Mai"].number
    hall.touch(f"personRemove-{mai}", f"personRemove-{mai}")
    hall.wait(lambda: "người quản lý cuối cùng" in model(hall).told)
    hall.touch("staffLeave")
    hall.hold_corner()
    hall.type_pin("662035")
    assert hall.app.doorway.door.step == "asking"


def test_leaving_the_page_forgets_what_was_typed(hall):
    come_in(hall)
    hall.touch("tile-staffPeople", "personAdd", "phone-key-e", "phone-personNamed", "pin-4")
    hall.clock.pushed += 91
    hall.wait(lambda: hall.app.doorway.door.step == "locked")
    assert (model(hall).stage, model(hall).digits, model(hall).name) == ("", 0, "")


def test_who_did_what_at_the_door_can_be_read(hall):
    come_in(hall)
    hall.touch("tile-staffPeople", "personAdd", "phone-key-x", "phone-personNamed")
    type_pin_twice(hall, "884051")
    hall.wait(lambda: model(hall).stage == "done")
    hall.touch("personDoneButton", "peopleLog")
    hall.wait(lambda: not model(hall).busy)
    hall.rest()
    assert hall.find("peopleLogLines") is not None
    assert model(hall).log.rows[0].words == "Chị Mai cho X một mã PIN."
    hour = hall.clock.now().hour.astimezone(timezone(timedelta(hours=7)))
    assert model(hall).log.rows[0].when == f"{hour:%d/%m/%Y %H:00}", "as the clock on the wall shows it"
    hall.touch("personCancel")
    assert hall.find("personAdd") is not None
