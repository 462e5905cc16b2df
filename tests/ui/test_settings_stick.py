"""Settings go to a second kiosk on a real stick: seen before they are taken, whole when they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hall import PIN, kiosk_in_hall
from sticks import FatStick

from kiosk.settings import Helper, Settings, from_toml, read_settings
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
    model = hall.app.settings_stick
    hall.wait(lambda: not model.busy and not hall.app.settings_page.busy)
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


def test_another_host_needs_the_pin_once_more(hall, udisks, tmp_path):
    plug(hall, udisks, tmp_path, written(replace(OTHER, web_host="hoc.vn")))
    press(hall, "stickLook")
    hall.touch("stickTake")
    assert hall.app.settings_page.asking
    hall.touch("settingsDiscard")
    assert on_disk(hall) == Settings()
    hall.touch("stickTake", *(f"pin-{digit}" for digit in PIN), "pin-vao")
    hall.wait(lambda: on_disk(hall).web_host == "hoc.vn")


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
