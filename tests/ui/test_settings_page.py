"""What an admin sets by touch is used at once and lies whole on the disk; where a code leads is asked for twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hall import PIN, kiosk_in_hall

from kiosk.records.people import Tries
from kiosk.settings import Helper, Village, read_settings


@pytest.fixture(scope="module")
def running(qapp, session_home):
    with kiosk_in_hall(session_home, (1280, 720)) as hall:
        hall.give_pin()
        hall.give_pin("Anh Páo", "915036", "staff")
        yield hall


@pytest.fixture
def page(hall):
    hall.work(lambda: hall.app.keeper._book.put_tries(Tries()))
    hall.step_in()
    hall.touch("tile-staffSettings")
    hall.rest()
    return hall.app.office.settings_page


def on_disk(hall):
    return read_settings(hall.folders.config / "settings.toml")[0]


def type_in(hall, keys):
    hall.touch(*(f"phone-key-{'cach' if key == ' ' else key}" for key in keys))


def save(hall, page):
    hall.touch("settingsSave")
    hall.wait(lambda: not page.busy)


def test_the_place_is_shown_on_the_attract_page_at_once(hall, page):
    hall.touch("field-centre", *["phone-key-xoa"] * 5)
    type_in(hall, "phinhf")
    hall.touch("phone-fieldDone")
    save(hall, page)
    assert page.saved
    assert on_disk(hall).centre == "Trung tâm Phục vụ hành chính công xã Lùng phình"
    assert hall.app.shell.centre == on_disk(hall).centre


def test_a_village_and_a_helper(hall, page):
    hall.touch("section-villages", "settingsAdd")
    type_in(hall, "tar chair")
    hall.touch("phone-fieldDone", "section-helpers", "settingsAdd")
    type_in(hall, "maij")
    hall.touch("phone-fieldDone", "field-helpers-0-phone")
    type_in(hall, "0900000001")
    hall.touch("phone-fieldDone")
    save(hall, page)
    assert on_disk(hall).villages == (Village("Tả chải"),)
    assert on_disk(hall).helpers == (Helper("Mại", "0900000001"),)
    hall.touch("staffLeave")
    hall.begin()
    hall.touch("navStaff")
    hall.rest()
    assert "Mại: 0900000001" in hall.find("whoHelps").property("text")
    hall.touch("staffCame")
    hall.step_in()
    hall.touch("tile-staffSettings", "section-villages", "remove-villages-0-zalo")
    save(hall, page)
    assert on_disk(hall).villages == ()


def test_times_by_touch_hold_for_the_next_visitor(hall, page):
    hall.touch("section-hours", "more-opens", "less-idle_seconds", "less-idle_seconds")
    save(hall, page)
    kept = on_disk(hall)
    assert (kept.opens, kept.closes, kept.idle_seconds) == ("07:30", "16:30", 40)
    hall.touch("staffLeave")
    hall.begin()
    hall.wait(lambda: not hall.app.speech.busy)
    hall.clock.pushed += 45
    hall.wait(lambda: hall.app.conductor.asked)


def test_the_width_of_the_screen_sets_the_size_of_a_finger(hall, page):
    hall.touch("section-screen", "field-screen_width_mm")
    type_in(hall, "400")
    hall.touch("phone-fieldDone")
    save(hall, page)
    assert hall.app.shell.pxPerMm == pytest.approx(1280 / 400)


def test_another_host_needs_the_pin_of_an_admin_once_more(hall, page):
    hall.touch("section-links", "field-web_host")
    type_in(hall, "hoc.vn")
    hall.touch("phone-fieldDone", "settingsSave")
    assert page.asking
    for wrong in ("662035", "915036"):
        hall.touch(*(f"pin-{digit}" for digit in wrong), "pin-vao")
        hall.wait(lambda: not page.busy)
        assert "Chưa đúng" in page.told
        assert not on_disk(hall).web_host
    hall.touch(*(f"pin-{digit}" for digit in PIN), "pin-vao")
    hall.wait(lambda: page.saved)
    assert on_disk(hall).web_host == "hoc.vn"
    hall.touch("field-web_host", *["phone-key-xoa"] * 6, "phone-fieldDone", "settingsSave")
    hall.touch(*(f"pin-{digit}" for digit in PIN), "pin-vao")
    hall.wait(lambda: page.saved)


def test_another_link_into_a_village_group_needs_the_pin_too(hall, page):
    hall.app.use(replace(on_disk(hall), villages=(Village("Tả Chải", "https://zalo.me/g/abcd"),)))
    hall.touch("section-villages", "field-villages-0-zalo", "phone-key-e", "phone-fieldDone", "settingsSave")
    assert page.asking
    assert not on_disk(hall).villages
    hall.touch(*(f"pin-{digit}" for digit in PIN), "pin-vao")
    hall.wait(lambda: page.saved)
    assert on_disk(hall).villages == (Village("Tả Chải", "https://zalo.me/g/abcde"),)
    hall.app.use(replace(on_disk(hall), villages=()))


def test_guessing_there_makes_the_door_rest_too(hall, page):
    hall.touch("section-links", "field-web_host", "phone-key-a", "phone-key-.", "phone-key-v", "phone-key-n")
    hall.touch("phone-fieldDone", "settingsSave")
    for _ in range(5):
        hall.touch(*(f"pin-{digit}" for digit in "662035"), "pin-vao")
        hall.wait(lambda: not page.busy)
    assert hall.app.doorway.door.step == "locked"
    hall.hold_corner()
    hall.wait(lambda: hall.app.doorway.wait > 0)


def test_what_cannot_be_used_is_said_in_the_words_of_the_page_and_not_kept(hall, page):
    before = on_disk(hall)
    hall.touch("section-helpers", "settingsAdd", "phone-fieldDone", "settingsSave")
    assert "Người giúp" in page.told
    assert on_disk(hall) == before
    hall.touch("staffLeave")
    hall.step_in()
    hall.touch("tile-staffSettings")
    assert not page.dirty, "what was not saved is gone with whoever typed it"


def test_a_full_disk_keeps_the_old_settings(hall, page, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    before = on_disk(hall)
    monkeypatch.setattr("kiosk.back_office.write_whole", full)
    hall.touch("section-hours", "more-qr_seconds")
    save(hall, page)
    assert "Chưa lưu được cài đặt" in page.told
    assert on_disk(hall) == before
    assert page.dirty
