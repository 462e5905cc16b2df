"""A stick that is full, locked, pulled or lies: one sentence, nothing half on it, and the report is still at home."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from records_disks import on_own_mounts

from kiosk.errors import KnownError
from kiosk.packs.whole_file import write_whole
from kiosk.reports.hand_over import FOLDER, hand_over, keep

FILES = {"bao-cao.xlsx": b"PK" * 4000, "bao-cao.csv": b"1,2\r\n" * 200}


def test_what_is_handed_over_can_be_read_back(tmp_path):
    hand_over(tmp_path, FILES.items(), write_whole)
    assert {one.name: one.read_bytes() for one in (tmp_path / FOLDER).iterdir()} == FILES


def test_a_report_of_the_same_name_is_replaced_whole(tmp_path):
    hand_over(tmp_path, FILES.items(), write_whole)
    hand_over(tmp_path, (FILES | {"bao-cao.csv": b"new"}).items(), write_whole)
    assert (tmp_path / FOLDER / "bao-cao.csv").read_bytes() == b"new"


@pytest.mark.parametrize(("scene", "code"), [("full_stick", "H-103"), ("locked_stick", "H-102")])
def test_a_real_full_or_locked_stick(tmp_path, scene, code):
    seen = on_own_mounts(scene, tmp_path)
    assert seen == {"code": code, "left": [], "safe": "Báo cáo vẫn được giữ trong máy."}


def failing(number):
    def write(path, content):
        write_whole(path, content[: len(content) // 2])
        raise OSError(number, os.strerror(number))

    return write


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EIO, "H-104"),
        (errno.ENODEV, "H-104"),
        (errno.ENOTCONN, "H-104"),
        (errno.EROFS, "H-102"),
        (errno.EDQUOT, "H-103"),
        (errno.ENAMETOOLONG, "H-105"),
    ],
)
def test_each_fault_has_its_sentence(tmp_path, number, code):
    with pytest.raises(KnownError) as told:
        hand_over(tmp_path, FILES.items(), failing(number))
    notice = told.value.notice
    assert notice.code == code
    assert notice.safe == "Báo cáo vẫn được giữ trong máy."
    assert notice.do.startswith("Mời cán bộ")


def test_a_stick_that_is_pulled_is_told(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()

    def pulled(path, content):
        write_whole(path, content)
        path.unlink()

    with pytest.raises(KnownError) as told:
        hand_over(stick, FILES.items(), pulled)
    assert told.value.notice.code == "H-104"


def test_a_stick_that_gives_back_something_else_is_told(tmp_path):
    def lying(path, content):
        write_whole(path, content[:-1] + b"?")

    with pytest.raises(KnownError) as told:
        hand_over(tmp_path, FILES.items(), lying)
    assert told.value.notice.code == "H-106"


def test_at_home_the_newest_stay(tmp_path):
    for number in range(50):
        keep(tmp_path, {f"bao-cao-{number:02}.xlsx": b"x"}, write_whole)
        os.utime(tmp_path / f"bao-cao-{number:02}.xlsx", (number, number))
    assert sorted(one.name for one in tmp_path.iterdir()) == [f"bao-cao-{n:02}.xlsx" for n in range(10, 50)]


def test_no_room_at_home_is_told(tmp_path):
    with pytest.raises(KnownError) as told:
        keep(tmp_path / "home", FILES, failing(errno.ENOSPC))
    assert told.value.notice.code == "H-101"


def test_reading_back_asks_the_device(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(os, "posix_fadvise", lambda *arguments: asked.append(arguments[3]))
    hand_over(tmp_path, FILES.items(), write_whole)
    assert asked == [os.POSIX_FADV_DONTNEED] * 2
    assert Path(tmp_path / FOLDER).is_dir()
