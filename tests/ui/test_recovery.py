"""An admin has forgotten the PIN: two numbers, a slip on a stick, a PIN chosen anew; by touch, with a real stick."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hall import kiosk_in_hall
from pack_builder import PROVINCE, STRANGER, compact, keyring_values, link, publisher
from sticks import FatStick

from kiosk.packs.installed import Trust
from kiosk.packs.keys import RECOVERY
from kiosk.packs.log_book import Deed, Entry

TRUSTED = link(keyring_values(publishers=[publisher(recovers=True)]))


@pytest.fixture
def hall(udisks, tmp_path, qapp):
    with kiosk_in_hall(tmp_path, (1280, 720)) as hall:
        hall.give_pin()
        yield hall


def believe(hall):
    def work():
        store = hall.app.desk().store
        store.change(replace(store.installed, trust=Trust((TRUSTED,))), Entry("x", Deed.TRUSTED, "", 0, "Tỉnh"))

    hall.app.stick_jobs._executor.submit(work).result()


def forgotten(hall):
    hall.hold_corner()
    hall.touch("pinForgotten")
    hall.wait(lambda: not hall.app.office.recovery.busy)
    hall.rest()
    assert hall.find("page-staffForgotten") is not None


def plug(hall, udisks, tmp_path, *slips):
    stick = FatStick(tmp_path / "stick.img", label="PHIEU")
    for n, content in enumerate((b'{"somebody": "elses"}', *slips)):
        file = tmp_path / "file"
        file.write_bytes(content)
        stick.put(file, f"PHIEU{n}.JSON")
    device = udisks.plug(stick)
    hall.wait(lambda: hall.app.drives.sticks)
    return device


def slip(hall, key=PROVINCE, **changes):
    shown = {
        name: hall.find(f"recovery{name.title()}").property("text").replace(" ", "") for name in ("kiosk", "number")
    }
    order = compact(shown | changes)
    signed = [key.sign(RECOVERY, order.encode())]
    return compact({"format": "kiosk-recovery-1", "order": order, "signatures": signed}).encode()


def look(hall):
    hall.touch("recoveryLook")
    hall.wait(lambda: not hall.app.office.recovery.busy)
    hall.rest()


def choose_pin(hall, pin):
    for _ in range(2):
        hall.touch(*(f"pin-{digit}" for digit in pin), "pin-vao")
    hall.wait(lambda: not hall.app.office.view_models["people"].busy)


def test_a_slip_lets_the_admin_in_with_another_pin_in_the_middle_of_a_wait_and_is_written_down(hall, udisks, tmp_path):
    believe(hall)
    hall.hold_corner()
    for _ in range(5):
        hall.type_pin("192837")
    hall.wait(lambda: hall.app.doorway.wait > 0)
    hall.touch("pinForgotten")
    hall.wait(lambda: not hall.app.office.recovery.busy)
    hall.rest()
    look(hall)
    assert "Chưa thấy USB" in hall.app.office.recovery.told
    plug(hall, udisks, tmp_path, slip(hall, STRANGER), slip(hall))
    look(hall)
    assert "Đơn vị tinh" in hall.find("recoveryBelieved").property("text")
    hall.touch("recover-1")
    choose_pin(hall, "123456")
    assert hall.app.doorway.person is None
    choose_pin(hall, "706195")
    hall.wait(lambda: hall.app.doorway.person is not None)
    assert hall.app.doorway.person.name == "Chị Mai"
    hall.rest()
    hall.touch("staffLeave")
    log = hall.work(hall.app.keeper.log)
    assert [(one.who, one.deed, one.whom) for one in log][:1] == [("Đơn vị tinh", "recovered", "Chị Mai")]
    hall.hold_corner()
    hall.type_pin("706195")
    hall.wait(lambda: hall.app.doorway.person is not None)
    hall.touch("staffLeave")
    # The same stick again: the slip has been used.
    forgotten(hall)
    look(hall)
    assert "Phiếu mở khoá này đã dùng rồi hoặc đã cũ." in hall.app.office.recovery.told
    assert hall.app.office.recovery.stage == "ask"


def test_a_slip_for_another_kiosk_opens_nothing_and_a_new_admin_needs_a_name(hall, udisks, tmp_path):
    believe(hall)
    forgotten(hall)
    device = plug(hall, udisks, tmp_path, slip(hall, kiosk="0" * 15 + "1"))
    look(hall)
    assert "cấp cho máy khác" in hall.app.office.recovery.told
    udisks.pull(device)
    hall.wait(lambda: not hall.app.drives.sticks)
    plug(hall, udisks, tmp_path, slip(hall))
    look(hall)
    hall.touch("recover-0", "phone-key-e", "phone-personNamed", "recoveryBack")
    assert hall.app.office.recovery.stage == "who"
    hall.clock.pushed += 601
    hall.wait(lambda: hall.app.doorway.door.step == "locked")
    assert hall.app.office.recovery.stage == "ask", "whoever walks away leaves nothing open"


def test_a_kiosk_that_believes_nobody_says_what_else_can_be_done(hall):
    forgotten(hall)
    assert hall.find("recoveryLook") is None
    assert hall.find("recoveryNumber") is None
    hall.touch("recoveryBack")
    hall.rest()
    assert hall.find("pin-5") is not None
