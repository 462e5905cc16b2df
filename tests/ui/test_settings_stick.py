"""Settings go to a second kiosk on a real stick: seen before they are taken, whole when they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from eyes import look
from hall import PIN, kiosk_in_hall
from PySide6.QtCore import Qt
from sticks import FatStick

from kiosk.settings import Helper, Settings, Village, from_toml, read_settings
from kiosk.ui.settings_copy import FILE, written

OTHER = Settings(centre="Trung tâm A", helpers=(Helper("Chị Mai", "0900 000 001"),))


@pytest.fixture
def hall(udisks, tmp_path, qapp):
    with kiosk_in_hall(tmp_path, (1280, 720)) as hall:
        hall.give_pin()
        hall.step_in()
        hall.touch("tile-staffSettings", "section-stick")
        hall.rest()
        yield hall


def plug(hall, udisks, tmp_path, content=None):
    stick = FatStick(tmp_path / "stick.img", label="CAIDAT")
    if content is not None:
        file = tmp_path / "file"
        file.write_bytes(content)
        stick.put(file, FILE)
    udisks.plug(stick)
    hall.wait(lambda: hall.app.drives.sticks)
    return stick


def press(hall, name):
    hall.touch(name)
    model = hall.app.office.settings_stick
    hall.wait(lambda: not model.busy and not hall.app.office.settings_page.busy)
    hall.rest()
    return model


def on_disk(hall):
    return read_settings(hall.folders.config / "settings.toml")[0]


def test_what_this_kiosk_has_set_is_on_the_stick(hall, udisks, tmp_path):
    assert "Chưa thấy USB" in press(hall, "stickSave").told
    stick = plug(hall, udisks, tmp_path)
    assert "Rút USB ra được rồi" in press(hall, "stickSave").told
    assert from_toml(stick.holds(FILE)) == replace(Settings(), screen_inches=27)
    assert b"screen" not in stick.holds(FILE)


def test_what_would_change_is_seen_and_only_then_taken_and_written_down(hall, udisks, tmp_path):
    plug(hall, udisks, tmp_path, written(OTHER))
    model = press(hall, "stickLook")
    assert [(one.label, one.after) for one in model.changes.rows] == [
        ("Người giúp", "Chị Mai: 0900 000 001"),
        ("Tên trung tâm, hiện ở màn hình chờ", "Trung tâm A"),
    ]
    assert on_disk(hall) == Settings()
    press(hall, "stickDrop")
    assert not model.offered
    press(hall, "stickLook")
    press(hall, "stickTake")
    hall.wait(lambda: "Đã lấy cài đặt" in model.told)
    assert on_disk(hall) == OTHER
    assert hall.app.shell.centre == "Trung tâm A"
    hall.wait(lambda: hall.work(hall.app.keeper.log)[0].deed == "settings")
    assert hall.work(hall.app.keeper.log)[0].who == "Chị Mai"
    assert "giống hệt" in press(hall, "stickLook").told


def shown(hall):
    """What the page says that the PIN is asked for."""
    return [(one.label, one.before, one.after) for one in hall.app.office.settings_page.elsewhere.rows]


def test_another_host_needs_the_pin_once_more_and_says_which(hall, udisks, tmp_path):
    plug(hall, udisks, tmp_path, written(replace(OTHER, web_host="hoc.vn", link_hosts=("zalo.me",))))
    press(hall, "stickLook")
    hall.touch("stickTake")
    hall.rest()
    assert hall.app.office.settings_page.asking
    assert shown(hall) == [
        ("Tên miền trang học trên điện thoại", "Chưa có", "hoc.vn"),
        ("Nơi khác mà đường dẫn được tới", "Chưa có", "zalo.me"),
    ]
    assert {"Đổi thành: hoc.vn", "Đổi thành: zalo.me"} <= look(hall).sentences()
    assert look(hall).faults() == []
    hall.touch("settingsDiscard")
    assert on_disk(hall) == Settings()
    hall.touch("stickTake", *(f"pin-{digit}" for digit in PIN), "pin-vao")
    hall.wait(lambda: on_disk(hall).web_host == "hoc.vn")


def test_another_link_into_a_village_group_needs_the_pin_once_more_and_says_which(hall, udisks, tmp_path):
    own = replace(OTHER, villages=(Village("Tả Chải", "https://zalo.me/g/abcxyz"), Village("Nậm Khánh")))
    hall.app.use(own)
    thief = replace(own, villages=(Village("Tả Chải", "https://zalo.me/g/zzzzzz"), Village("Nậm Khánh")))
    plug(hall, udisks, tmp_path, written(thief))
    press(hall, "stickLook")
    hall.touch("stickTake")
    hall.rest()
    assert shown(hall) == [("Nhóm Zalo của Tả Chải", "https://zalo.me/g/abcxyz", "https://zalo.me/g/zzzzzz")]
    assert "Đổi thành: https://zalo.me/g/zzzzzz" in look(hall).sentences()
    assert look(hall).faults() == []
    hall.touch(*(f"pin-{digit}" for digit in "915036"), "pin-vao")
    hall.wait(lambda: "Chưa đúng" in hall.app.office.settings_page.told)
    hall.rest()
    assert look(hall).faults() == []
    assert hall.app._village_groups() == {"Tả Chải": "https://zalo.me/g/abcxyz"}
    hall.touch(*(f"pin-{digit}" for digit in PIN), "pin-vao")
    hall.wait(lambda: hall.app._village_groups() == {"Tả Chải": "https://zalo.me/g/zzzzzz"})
    assert on_disk(hall) == thief


def test_more_than_the_page_can_show_is_read_by_pushing_it_up(udisks, tmp_path, qapp):
    many = tuple(Village(f"Thôn số {n}", f"https://zalo.me/g/abcxyz{n:03}") for n in range(60))
    with kiosk_in_hall(tmp_path, (1080, 1920)) as hall:
        hall.give_pin()
        hall.step_in()
        hall.touch("tile-staffSettings", "section-stick")
        plug(hall, udisks, tmp_path, written(replace(OTHER, villages=many)))
        press(hall, "stickLook")
        hall.touch("stickTake")
        hall.rest()
        assert look(hall).faults() == []
        assert "Nhóm Zalo của Thôn số 59" not in look(hall).sentences()
        focus(hall, "hostChanges")
        for _ in range(40):
            hall.press_key(Qt.Key.Key_Down)
        hall.rest()
        assert "Nhóm Zalo của Thôn số 59" in look(hall).sentences()


def focus(hall, name):
    """By Tab alone."""
    for _ in range(30):
        if hall.window.activeFocusItem().objectName() == name:
            return
        hall.press_key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


@pytest.mark.parametrize(
    ("content", "told"), [(b"evil = 1", "không có mục “evil”"), (b"\xff" * 300_000, "tệp quá lớn")]
)
def test_a_file_that_is_none_of_ours_is_refused_in_a_sentence(hall, udisks, tmp_path, content, told):
    plug(hall, udisks, tmp_path, content)
    model = press(hall, "stickLook")
    assert told in model.told
    assert "Cài đặt của máy vẫn như cũ." in model.told
    assert not model.offered
    assert on_disk(hall) == Settings()
