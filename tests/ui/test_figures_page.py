"""The figures on their page: those of the log, empty when nothing was, explained by one touch, taken away on a stick."""

from __future__ import annotations

import io
from contextlib import contextmanager
from itertools import product
from types import SimpleNamespace

import openpyxl
import pytest
from eyes import look
from hall import kiosk_in_hall
from PySide6.QtCore import Qt

from kiosk.reports.hand_over import FOLDER


class OneStick:
    """A folder in place of the USB stick; what writes to it is the real thing."""

    def __init__(self, folder):
        self.folder = folder
        self.sticks = (SimpleNamespace(device="stick"),)
        self.let_go = 0

    @contextmanager
    def writing(self, _stick):
        try:
            yield self.folder
        finally:
            self.let_go += 1


@pytest.fixture
def stick(running, tmp_path, monkeypatch):
    there = OneStick(tmp_path)
    monkeypatch.setattr(running.app.office.reports, "_sticks", there)
    return there


def open_page(hall, span="today"):
    hall.open_door()
    hall.touch("tile-staffFigures")
    hall.wait(lambda: hall.app.office.reports.found is not None)
    hall.touch(f"span-{span}")
    hall.wait(lambda: hall.app.office.reports.found.period.name.vi == "Hôm nay")
    hall.rest()


def seen(hall):
    return look(hall).sentences()


def test_nothing_yet_is_said_and_not_drawn(hall):
    open_page(hall)
    hall.wait(lambda: any("Kỳ này chưa có lượt nào." in text for text in seen(hall)))


def test_a_visit_is_counted_and_taken_home(hall, stick):
    hall.begin()
    hall.open_lesson()
    hall.leave()
    assert hall.app.records.flush(10)
    open_page(hall)
    assert hall.app.office.reports.found.figures["visits"].one.value == 1
    assert {"Lượt dùng máy", "Tiền và thanh toán số"} <= seen(hall)
    hall.touch("saveReport")
    hall.wait(lambda: hall.app.office.reports.told)
    assert hall.app.office.reports.done
    assert stick.let_go == 1
    workbook, table = sorted((stick.folder / FOLDER).iterdir(), key=lambda file: file.suffix, reverse=True)
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    summary = openpyxl.load_workbook(io.BytesIO(workbook.read_bytes()))["Tổng hợp"]
    assert {row[1]: row[3] for row in summary.iter_rows(values_only=True)}["Lượt dùng máy"] == 1
    kept = {file.name for file in (hall.folders.data / "reports").iterdir()}
    assert kept == {workbook.name, table.name}


def test_a_step_that_looks_different_by_now_is_told_by_lesson_and_number(hall):
    hall.begin()
    hall.open_lesson()
    hall.touch("screenDiffers")
    hall.leave()
    assert hall.app.records.flush(10)
    open_page(hall)
    hall.touch("tab-1")
    hall.wait(lambda: {"Màn hình thật khác rồi", "Chuyển tiền bằng QR – bước 1"} <= seen(hall))
    hall.touch("tab-0")


def test_each_figure_says_what_it_means(hall):
    open_page(hall)
    hall.touch("explain")
    hall.rest()
    meaning = hall.app.office.reports.found.figures["visits"].meaning
    hall.wait(lambda: meaning in seen(hall))
    reached = set()
    for _ in range(20):
        hall.press_key(Qt.Key.Key_Tab)
        reached.add(hall.window.activeFocusItem().objectName())
    assert reached <= {"explained", ""}, "no key gets behind the explanation"
    hall.press_by_keys("explained")
    hall.wait(lambda: not hall.find("explained"))


def test_without_a_stick_the_report_is_kept_and_it_is_said(hall, stick):
    stick.sticks = ()
    open_page(hall)
    hall.app.office.reports.save()
    hall.wait(lambda: hall.app.office.reports.told)
    assert "Chưa thấy USB" in hall.app.office.reports.told
    assert not hall.app.office.reports.done
    assert list((hall.folders.data / "reports").iterdir())


def test_long_names_stand_whole_in_english_and_in_large_letters_on_a_small_screen(hall):
    log, lessons = hall.app.records, hall.app.session.catalogue.lessons
    for lesson in lessons:
        visit = {"visit": log.next_visit(), "voice": "vi", "text_language": "vi"}
        at = {"lesson": lesson.id, "step": lesson.steps[-1].id, "mode": "theo"} | visit
        log.record("visit_began", **visit)
        log.record("lesson_begun", **at)
        log.record("help_given", level=1, **at)
        log.record("screen_differs", **at)
    assert log.flush(10)
    open_page(hall)
    hall.app.conductor.go(lambda: hall.app.session.choose_text("en"))
    try:
        for scale, tab in product((1, 1.3), "0123"):
            hall.app.shell.setTextScale(scale)
            hall.touch(f"tab-{tab}")
            hall.rest()
            assert [*look(hall).faults(), *look(hall).small_letters()] == [], (scale, tab)
            if tab != "3":
                assert_drawn_to_the_end(hall)
    finally:
        hall.app.shell.setTextScale(1)
        hall.touch("tab-0")


def assert_drawn_to_the_end(hall):
    """The charts that do not fit are further down, the third one too, and none has a line that is left out."""
    charts, third = hall.find("charts"), hall.find("chart-3")
    if charts.property("interactive"):
        hall.finger.swipe(hall.middle("charts"), "swipe-up", 0.6)
        hall.wait(lambda: not charts.property("moving"))
    at = third.mapRectToItem(charts, third.boundingRect())
    assert 0 <= at.bottom() <= charts.height() + 2
    assert at.bottom() - third.property("needed") >= at.top() - 1


@pytest.mark.parametrize("size", [pytest.param((1920, 1080), marks=pytest.mark.prove), (1080, 1920)])
def test_the_page_stands_well(size, tmp_path):
    with kiosk_in_hall(tmp_path, size) as hall:
        hall.begin()
        hall.open_lesson()
        hall.leave()
        assert hall.app.records.flush(10)
        open_page(hall)
        for tab in ("0", "1", "2", "3"):
            hall.touch(f"tab-{tab}")
            hall.rest()
            assert look(hall).faults() == []
