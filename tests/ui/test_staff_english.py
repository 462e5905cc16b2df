"""What rooms that know no page have to tell is told in the language of the page; each of its sentences has its English."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from raw_events import NAMES, START
from ui.test_staff_words import VIETNAMESE

import kiosk
from kiosk.errors import KnownError, Notice
from kiosk.packs.problems import PackError
from kiosk.reports.figures import figures
from kiosk.reports.names import Names
from kiosk.reports.period import quarter
from kiosk.reports.tally import Tally
from kiosk.settings import Settings, Village, checked
from kiosk.ui import english
from kiosk.ui.notices_in_english import ENGLISH
from kiosk.ui.settings_faults import in_words

CODE = re.compile(r"[A-Z]-\d{3}")
TOLD_IN_THE_TERMINAL = {"A-101", "A-102", "M-301", "M-330", "M-350"}
"""By commands that nobody calls from a page."""
UNUSABLE = (
    Settings(centre=""),
    Settings(volume=2),
    Settings(screen_width_mm=5),
    Settings(idle_seconds=1),
    Settings(idle_seconds=9999),
    Settings(opens="17:00", closes="07:00"),
    Settings(opens="7 giờ", closes="17:00"),
    Settings(web_host="không phải"),
    Settings(villages=(Village("Tả Chải"), Village("Tả Chải"))),
    Settings(villages=(Village("Tả Chải", "nhóm"),)),
)


@pytest.fixture
def in_english(hall):
    hall.app.conductor.go(lambda: hall.app.session.choose_text("en"))
    yield hall
    hall.app.conductor.go(lambda: hall.app.session.choose_text("vi"))


def test_what_goes_wrong_is_told_in_vietnamese(hall):
    assert "USB này đã hết chỗ trống." in english.told(KnownError(Notice("U-106", "USB này đã hết chỗ trống.", "", "")))
    assert english.told(PackError("P-101")).startswith("Tệp này không phải gói bài học.")


def test_and_in_english(in_english):
    assert english.told(KnownError(Notice("U-106", "USB này đã hết chỗ trống.", "", ""))).startswith(
        "This stick is full."
    )
    assert english.told(PackError("P-101")).startswith("This file is not a lesson pack.")
    for settings in UNUSABLE:
        with pytest.raises(ValueError, match=r"\w") as fault:
            checked(settings)
        told = in_words(str(fault.value), settings)
        assert told.startswith("Not saved: ")
        assert not VIETNAMESE.search(told), told


def test_figures_and_what_they_mean_are_english():
    period = quarter(START.date())
    for figure in figures(Tally(), Names(language="en"), period, period.last).values():
        assert not VIETNAMESE.search(f"{figure.title} {figure.unit} {figure.meaning}"), figure.name
    assert figures(Tally(), NAMES, period, period.last)["visits"].title == "Lượt dùng máy"


def test_every_notice_has_its_english():
    assert codes() - TOLD_IN_THE_TERMINAL == set(ENGLISH)
    assert {code for code, words in ENGLISH.items() if VIETNAMESE.search(words.replace("Be Vietnam", ""))} == set()


def codes():
    """Of every notice that the code makes."""
    found = set()
    for file in Path(kiosk.__file__).parent.rglob("*.py"):
        content = file.read_text(encoding="utf-8")
        if "Notice" not in content:
            continue
        for node in ast.walk(ast.parse(content)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Notice", "_software"}:
                code = node.args[0]
                found |= {code.value} if isinstance(code, ast.Constant) and CODE.fullmatch(code.value) else set()
    return found
