"""The report goes to a real FAT stick, mounted for as long as it is written: both files, whole, read back from the image."""

from __future__ import annotations

import csv
import io

import openpyxl
import pytest
from hall import kiosk_in_hall
from sticks import FatStick

from kiosk.reports.hand_over import FOLDER


@pytest.fixture
def hall(udisks, tmp_path, qapp):
    """One visit has been counted, and somebody stands before the figures."""
    with kiosk_in_hall(tmp_path, (1280, 720)) as hall:
        hall.begin()
        hall.open_lesson()
        hall.leave()
        assert hall.app.records.flush(10)
        hall.open_door()
        hall.touch("tile-staffFigures")
        hall.wait(lambda: hall.app.office.reports.found is not None)
        yield hall


def save(hall):
    hall.touch("saveReport")
    hall.wait(lambda: hall.app.office.reports.told)
    return hall.app.office.reports.told


def plug(hall, udisks, stick):
    name = udisks.plug(stick)
    hall.wait(lambda: len(hall.app.drives.sticks) == 1)
    hall.rest()
    return name


def kept(hall):
    return {file.name: file.read_bytes() for file in (hall.folders.data / "reports").iterdir()}


def test_both_files_are_on_the_stick_as_they_are_at_home(hall, udisks, tmp_path):
    assert "Chưa thấy USB" in save(hall)
    stick = FatStick(tmp_path / "stick.img")
    plug(hall, udisks, stick)
    assert "Rút USB ra được rồi" in save(hall)
    assert [(method, options) for method, _, options in udisks.asked] == [
        ("Mount", "rw,nodev,nosuid,noexec"),
        ("Unmount", ""),
    ]
    stick.clear()
    at_home = kept(hall)
    on_stick = {name: stick.holds(f"{FOLDER}/{name}") for name in at_home}
    assert on_stick == at_home
    (workbook,) = (content for name, content in on_stick.items() if name.endswith(".xlsx"))
    (table,) = (content for name, content in on_stick.items() if name.endswith(".csv"))
    summary = openpyxl.load_workbook(io.BytesIO(workbook))["Tổng hợp"]
    cells = {row[1]: row[3] for row in summary.iter_rows(values_only=True)}
    assert (cells["Lượt dùng máy"], cells["Lượt học bài"]) == (1, 1)
    rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"))))
    assert any("Lượt dùng máy" in row and "1" in row for row in rows)


def test_a_full_stick_is_told_and_nothing_half_stays_on_it(hall, udisks, tmp_path):
    stick = FatStick(tmp_path / "stick.img")
    filler = tmp_path / "filler"
    for n, size in enumerate(size for size in (8 << 20, 1 << 20, 64 << 10, 4 << 10, 512) for _ in range(20)):
        filler.write_bytes(bytes(size))
        # What has no room any more is left out: at the end nothing has.
        stick._run("mcopy", "-o", "-i", stick.image, filler, f"::F{n}.BIN", check=False)
    plug(hall, udisks, stick)
    told = save(hall)
    assert not hall.app.office.reports.done
    assert "Báo cáo vẫn được giữ trong máy." in told
    stick.clear()
    assert all(
        not stick._run("mtype", "-i", stick.image, f"::{FOLDER}/{name}", check=False).stdout for name in kept(hall)
    )
    assert kept(hall)
