"""The first start, by touch: from the corner of a kiosk that nobody has claimed to the PIN of its first admin."""

from __future__ import annotations

import shutil

import pytest
from hall import Hall, kiosk_in_hall
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.paths import Folders
from kiosk.records.people import Role
from kiosk.settings import Village, read_settings
from kiosk.visits.phrases import SOUND_TRIED
from kiosk.visits.staff import LEADING_S

PIN = "480271"


@pytest.fixture
def new(qapp, session_home):
    """As it comes out of the box."""
    with kiosk_in_hall(session_home, (1280, 720), claimed=False) as hall:
        hall.wait(lambda: hall.app.keeper.unclaimed)
        yield hall


def wizard(hall):
    return hall.app.office.first_start


def come_in(hall):
    hall.hold_corner()
    hall.wait(lambda: hall.find("page-staffFirst") is not None)
    hall.rest()


def go_on(hall, *touches):
    before = wizard(hall).step
    hall.touch(*touches, "firstNext")
    hall.wait(lambda: wizard(hall).step != before)
    hall.rest()


def until(hall, step):
    while wizard(hall).step != step:
        go_on(hall)


def type_in(hall, keys):
    hall.touch(*(f"phone-key-{key}" for key in keys))


def choose_pin(hall, *typed):
    for pin in typed:
        hall.touch(*(f"pin-{digit}" for digit in pin), "pin-vao")
    people = hall.app.office.view_models["people"]
    hall.wait(lambda: not people.busy)
    return people


def on_disk(hall):
    return read_settings(hall.folders.config / "settings.toml")[0]


def people_of(hall):
    return [one.person for one in hall.work(hall.app.keeper._book.locks)]


def after_a_power_cut(hall, root):
    """Another start on what is on the disk at this moment."""
    home = root / f"cut-{next(Hall._numbers)}"
    shutil.copytree(hall.folders.config, home / "config")
    return kiosk_in_hall(
        root, (1280, 720), claimed=False, places=Folders(home / "data", home / "cache", home / "config")
    )


def test_from_the_corner_to_the_pin_of_the_first_admin(new):
    new.wait(lambda: "chưa cài xong" in new.app.shell.notice)
    come_in(new)
    assert new.find("pin-5") is None
    go_on(new, "field-centre", *["phone-key-xoa"] * 5, *(f"phone-key-{key}" for key in "phinhf"), "phone-fieldDone")
    assert on_disk(new).centre == "Trung tâm Phục vụ hành chính công xã Lùng phình"
    go_on(new, "field-screen_width_mm", *(f"phone-key-{digit}" for digit in "600"), "phone-fieldDone")
    assert new.app.shell.pxPerMm == pytest.approx(1280 / 600)
    go_on(new, "soundLouder")
    assert on_disk(new).volume == pytest.approx(0.75)
    assert SOUND_TRIED.vi in new.told
    go_on(new, "more-opens")
    assert (on_disk(new).opens, on_disk(new).closes) == ("07:30", "16:30")
    go_on(new, "settingsAdd", *(f"phone-key-{key}" for key in "tar"), "phone-fieldDone")
    assert on_disk(new).villages == (Village("Tả"),)
    new.touch("settingsAdd")
    type_in(new, "abc")
    new.touch("phone-fieldDone", "firstLater")
    new.wait(lambda: wizard(new).step == "admin")
    assert on_disk(new).helpers == (), "what was begun and put off is not kept"
    type_in(new, "mai")
    new.touch("phone-personNamed")
    choose_pin(new, PIN, PIN)
    new.wait(lambda: wizard(new).step == "done")
    new.rest()
    assert "Mai là người quản lý máy" in new.find("firstDoneHow").property("text")
    new.touch("firstFinish")
    new.wait(lambda: not new.app.shell.notice)
    assert [(one.name, one.role) for one in people_of(new)] == [("Mai", Role.ADMIN)]
    new.hold_corner()
    new.rest()
    assert new.find("firstNext") is None
    new.type_pin(PIN)
    new.wait(lambda: new.app.doorway.person is not None)
    new.rest()
    assert new.find("tile-staffSettings") is not None


def test_a_pin_that_everybody_would_try_is_refused_and_two_that_differ_begin_again(new):
    come_in(new)
    until(new, "admin")
    new.touch("phone-personNamed")
    assert "Mời gõ tên" in new.find("told").property("text")
    type_in(new, "mai")
    new.touch("phone-personNamed")
    for weak in ("48027", "123456", "010190"):
        assert "dễ đoán" in choose_pin(new, weak).told
    assert "chưa giống nhau" in choose_pin(new, PIN, "480272").told
    assert people_of(new) == []
    assert new.app.keeper.unclaimed


def test_after_a_power_cut_it_goes_on_where_it_stood(new, session_home):
    come_in(new)
    until(new, "admin")
    type_in(new, "mai")
    with after_a_power_cut(new, session_home) as again:
        again.wait(lambda: again.app.keeper.unclaimed)
        come_in(again)
        assert wizard(again).step == "admin"
        again.touch("firstBack")
        again.wait(lambda: wizard(again).step == "helpers")


def test_who_walks_away_leaves_a_kiosk_that_teaches_and_can_be_set_up_again(new):
    come_in(new)
    go_on(new)
    new.clock.pushed += LEADING_S + 1
    new.wait(lambda: new.app.doorway.door.step == "locked")
    new.begin()
    assert new.page == "topics"
    come_in(new)
    assert wizard(new).step == "screen"
    new.touch("staffLeave")
    new.rest()
    assert new.page == "topics", "the visit is where it was"


def test_a_kiosk_that_has_stood_unfinished_for_hours_is_nobodys_to_take(new):
    new.clock.pushed += 3600
    new.hold_corner()
    new.rest()
    assert new.find("firstNext") is None
    assert "Mời người cài máy tắt máy, bật lại" in new.find("pinTold").property("text")
    for digit in PIN:
        new.touch(f"pin-{digit}")
    assert new.app.doorway.digits == 0


def test_the_corner_held_before_the_records_are_open_finds_the_wizard_too(new):
    new.app.keeper.unclaimed = False
    come_in(new)


def test_no_key_leads_from_the_wizard_to_the_pages_of_the_staff(new):
    come_in(new)
    QTest.keyPress(new.window, Qt.Key.Key_Escape)
    QTest.qWait(3300)
    QTest.keyRelease(new.window, Qt.Key.Key_Escape)
    assert new.app.doorway.door.page == "staffFirst"


def test_the_drawn_card_is_as_wide_as_a_real_one(new):
    come_in(new)
    until(new, "screen")
    new.touch("cardSmaller")
    assert new.app.office.settings_page.draft.screen_width_mm == pytest.approx(598 * 1.01, abs=1), (
        "27 inches are assumed"
    )
    new.touch(
        "field-screen_width_mm", *["phone-key-xoa"] * 3, *(f"phone-key-{digit}" for digit in "500"), "phone-fieldDone"
    )
    new.rest()
    assert new.find("drawnCard").width() == pytest.approx(85.6 * 1280 / 500, abs=0.1)
    new.touch("cardLarger")
    assert new.app.office.settings_page.draft.screen_width_mm == 495
    new.touch("cardSmaller", "cardSmaller")
    assert new.app.office.settings_page.draft.screen_width_mm == 505


def test_a_full_disk_is_told_and_the_wizard_stays(new, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    come_in(new)
    monkeypatch.setattr("kiosk.packs.whole_file.write_whole", full)
    new.touch("firstNext")
    new.wait(lambda: "chưa ghi được mình cài tới bước nào" in wizard(new).told)
    assert wizard(new).step == "place"
