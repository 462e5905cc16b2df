"""A stick is noticed wherever the system mounts it, read only when asked, and written to only for as long as it takes."""

from __future__ import annotations

import os
import subprocess
import time

import pytest
from fake_udisks import Bus, FakeUDisks
from PySide6.QtTest import QSignalSpy
from sticks import FatStick, wait_until

from kiosk.devices.drives import Drives
from kiosk.devices.stick_files import open_pack, pack_files, save
from kiosk.errors import KnownError


@pytest.fixture
def bus(tmp_path, monkeypatch):
    bus = Bus(tmp_path / "bus")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    yield bus
    bus.close()


@pytest.fixture
def no_bus(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")


@pytest.fixture
def udisks(bus, tmp_path):
    udisks = FakeUDisks(bus.address, tmp_path / "run")
    yield udisks
    udisks.close()


@pytest.fixture
def drives(tmp_path, qapp):
    drives = Drives(places=(tmp_path / "media",))
    yield drives
    drives.close()


@pytest.fixture
def fat(tmp_path):
    stick = FatStick(tmp_path / "stick.img")
    pack = tmp_path / "bai-hoc.kpk"
    pack.write_bytes(b"KPK1" + bytes(200_000))
    stick.put(pack, "KIOSK/BAI-HOC.KPK")
    stick.put(pack, "GOC.KPK")
    yield stick
    stick.clear()


def started(drives):
    # First: a stick that is in already is told of at once.
    spy = QSignalSpy(drives.changed)
    drives.start()
    return lambda count: (
        wait_until(lambda: _pump() or len(drives.sticks) == count),
        wait_until(lambda: _pump() or spy.count() > 0),
    )


def _pump():
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.processEvents()


def test_a_stick_is_noticed_within_two_seconds_and_nothing_of_it_is_touched(udisks, drives, fat):
    there = started(drives)
    there_before = time.monotonic()
    name = udisks.plug(fat)
    there(1)
    assert time.monotonic() - there_before < 2
    (stick,) = drives.sticks
    assert (stick.label, stick.size, stick.folder, stick.known_format) == ("BAIHOC", 40 << 20, None, True)
    assert udisks.asked == []
    udisks.pull(name)
    there(0)


def test_a_stick_that_was_there_before_the_kiosk_is_seen_too(udisks, drives, fat):
    udisks.plug(fat)
    started(drives)(1)


def test_it_is_mounted_read_only_and_let_go(udisks, drives, fat):
    name = udisks.plug(fat)
    started(drives)(1)
    folder = drives.read(drives.sticks[0])
    assert udisks.asked == [("Mount", name, "ro,nodev,nosuid,noexec")]
    assert [(file.path, file.size) for file in pack_files(folder)] == [
        ("GOC.KPK", 200_004),
        ("KIOSK/BAI-HOC.KPK", 200_004),
    ]
    with open_pack(folder, "KIOSK/BAI-HOC.KPK") as file:
        assert file.read(4) == b"KPK1"
    assert drives.read(drives.sticks[0]) == folder
    assert len(udisks.asked) == 1
    drives.let_go()
    assert udisks.asked[1:] == [("Unmount", name, "")]
    assert not os.path.ismount(folder)


def test_only_an_export_mounts_it_writable_and_only_as_long_as_it_writes(udisks, drives, fat):
    name = udisks.plug(fat)
    started(drives)(1)
    (stick,) = drives.sticks
    drives.read(stick)
    with drives.writing(stick) as folder:
        save(folder, "bao-cao.csv", [b"ngay;", b"luot\n"])
    assert [(method, options) for method, _, options in udisks.asked] == [
        ("Mount", "ro,nodev,nosuid,noexec"),
        ("Unmount", ""),
        ("Mount", "rw,nodev,nosuid,noexec"),
        ("Unmount", ""),
    ]
    assert fat.holds("bao-cao.csv") == b"ngay;luot\n"
    assert name in udisks._plugged


def test_a_stick_pulled_in_the_middle_of_an_export_is_told_in_a_sentence(udisks, drives, fat):
    name = udisks.plug(fat)
    started(drives)(1)

    def interrupted(folder):
        yield b"first"
        udisks.pull(name)
        assert not os.path.ismount(folder)
        yield bytes(200_000)

    with pytest.raises(KnownError) as told, drives.writing(drives.sticks[0]) as folder:
        save(folder, "bao-cao.csv", interrupted(folder))
    assert told.value.notice.code == "U-101"
    wait_until(lambda: drives.sticks == ())


def test_a_pulled_stick_and_another_in_its_place_are_not_confused(udisks, drives, fat):
    name = udisks.plug(fat)
    there = started(drives)
    there(1)
    (stick,) = drives.sticks
    udisks.pull(name)
    udisks._count = 0
    udisks.plug(fat)
    udisks._plugged[name].drive["Id"] = ("s", "another")
    there(1)
    with pytest.raises(KnownError) as told:
        drives.read(stick)
    assert told.value.notice.code == "U-101"


def test_other_formats_disks_inside_and_refusals_are_told(udisks, drives, fat):
    udisks.plug(fat, kind="ext4", label="LINUX")
    udisks.plug(fat, bus="ata", label="TRONG-MAY")
    started(drives)(1)
    (stick,) = drives.sticks
    assert not stick.known_format
    with pytest.raises(KnownError) as told:
        drives.read(stick)
    assert told.value.notice.code == "U-102"
    assert udisks.asked == []
    udisks.plug(fat)
    wait_until(lambda: len(drives.sticks) == 2)
    udisks.refuse = True
    with pytest.raises(KnownError) as told:
        drives.read(drives.sticks[1])
    assert told.value.notice.code == "U-103"


def test_udisks_may_come_later_and_go_away(bus, drives, fat, tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.devices.stick_watch._ASK_AGAIN_S", 0.1)
    there = started(drives)
    udisks = FakeUDisks(bus.address, tmp_path / "run")
    udisks.plug(fat)
    there(1)
    udisks.close()
    there(0)
    again = FakeUDisks(bus.address, tmp_path / "run")
    again.plug(fat)
    there(1)
    again.close()


def test_without_udisks_what_others_mount_is_noticed(no_bus, drives, fat, tmp_path):
    there = started(drives)
    since = time.monotonic()
    fat.plug(tmp_path / "media" / "BAI HOC")
    there(1)
    assert time.monotonic() - since < 2
    (stick,) = drives.sticks
    assert (stick.label, stick.folder) == ("BAI HOC", tmp_path / "media" / "BAI HOC")
    assert [file.path for file in pack_files(drives.read(stick))] == ["GOC.KPK", "KIOSK/BAI-HOC.KPK"]
    fat.yank()
    with pytest.raises(KnownError) as told:
        pack_files(stick.folder)
    assert told.value.notice.code in {"U-101", "U-104"}
    fat.clear()
    there(0)
    with pytest.raises(KnownError):
        drives.read(stick)


def test_an_ext4_stick_on_a_loop_device(no_bus, drives, tmp_path):
    """The kernel's own file system; a mount by hand, as in a workshop."""
    image, folder = tmp_path / "ext4.img", tmp_path / "media" / "user" / "EXT4"
    with image.open("wb") as file:
        file.truncate(16 << 20)
    subprocess.run(["/usr/sbin/mkfs.ext4", "-q", image], check=True)
    folder.mkdir(parents=True)
    there = started(drives)
    subprocess.run(["mount", "-o", "loop", image, folder], check=True)
    try:
        there(1)
        (stick,) = drives.sticks
        with drives.writing(stick) as place:
            save(place, "a.kpk", [b"x"])
        assert [file.path for file in pack_files(place)] == ["a.kpk"]
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        with pytest.raises(KnownError) as told, drives.writing(stick) as place:
            save(place, "b.kpk", [b"x"])
        assert told.value.notice.code == "U-105"
    finally:
        subprocess.run(["umount", folder], check=True)
    there(0)


def test_what_is_mounted_elsewhere_is_no_stick(no_bus, drives, fat, tmp_path):
    fat.plug(tmp_path / "media" / "a" / "b" / "too-deep")
    drives.start()
    other = FatStick(tmp_path / "other.img")
    other.plug(tmp_path / "media" / "here")
    wait_until(lambda: len(drives.sticks) == 1)
    assert drives.sticks[0].label == "here"
    other.clear()


def test_links_pipes_folders_and_odd_names_are_no_packs(tmp_path):
    stick = tmp_path / "stick"
    (stick / "kiosk").mkdir(parents=True)
    (stick / "good.kpk").write_bytes(b"1")
    (stick / "link.kpk").symlink_to(stick / "good.kpk")
    (stick / "._good.kpk").write_bytes(b"1")
    (stick / "two\nlines.kpk").write_bytes(b"1")
    (stick / "folder.kpk").mkdir()
    (stick / "other.zip").write_bytes(b"1")
    os.mkfifo(stick / "kiosk" / "pipe.kpk")
    (stick / "kiosk" / "deep").mkdir()
    (stick / "kiosk" / "deep" / "too-deep.kpk").write_bytes(b"1")
    assert [file.path for file in pack_files(stick)] == ["good.kpk"]
    for path in ("link.kpk", "kiosk/pipe.kpk", "folder.kpk"):
        with pytest.raises(OSError), open_pack(stick, path):  # ruff: ignore[pytest-raises-too-broad] - ELOOP, EISDIR, or our own
            pass


def test_a_linked_folder_is_not_followed(tmp_path):
    elsewhere, stick = tmp_path / "elsewhere", tmp_path / "stick"
    elsewhere.mkdir()
    (elsewhere / "a.kpk").write_bytes(b"1")
    stick.mkdir()
    (stick / "KIOSK").symlink_to(elsewhere)
    assert pack_files(stick) == []
    with pytest.raises(OSError), open_pack(stick, "KIOSK/a.kpk"):  # ruff: ignore[pytest-raises-too-broad] - ELOOP or ENOTDIR
        pass


def test_fifty_candidates_are_enough(tmp_path):
    for number in range(60):
        (tmp_path / f"{number:02}.kpk").write_bytes(b"")
    assert [file.path for file in pack_files(tmp_path)] == [f"{number:02}.kpk" for number in range(50)]


def test_an_export_that_fails_leaves_the_old_file_and_no_rest(tmp_path):
    save(tmp_path, "a.csv", [b"old"])

    def broken():
        yield b"new"
        raise OSError(28, "full")

    with pytest.raises(OSError, match="full"):
        save(tmp_path, "a.csv", broken())
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.csv", b"old")]


def test_a_stick_that_forgets_what_it_was_given_is_found_out(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.devices.stick_files._hash", lambda _file: b"other")
    with pytest.raises(KnownError) as told:
        save(tmp_path, "a.csv", [b"new"])
    assert told.value.notice.code == "U-107"
    assert list(tmp_path.iterdir()) == []
