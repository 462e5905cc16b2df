"""``kiosk tour`` as somebody runs it: pictures of every page, a report for programs, and an end that tells the truth."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from itertools import product

import pytest
from PySide6.QtGui import QImage

LESSON = "chuyen-khoan-vietqr"
BRIEFLY = ("1280x720", "vi")
WAYS = [
    pytest.param(size, lang, marks=() if (size, lang) == BRIEFLY else pytest.mark.prove)
    for size, lang in product(["1920x1080", "1280x720", "1080x1920"], ["vi", "en"])
]


def without_a_screen():
    return {name: value for name, value in os.environ.items() if not re.search(r"DISPLAY|QT_QPA", name)}


def tour(*arguments, journey=""):
    """``journey`` is Python that replaces the way of the tour."""
    code = f"import sys\nfrom kiosk.cli import main\nfrom kiosk.tour.tour import Tour\n{journey}\nsys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "tour", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=without_a_screen(), check=False, timeout=300)


@pytest.mark.parametrize(("size", "lang"), WAYS)
def test_the_whole_journey(tmp_path, size, lang):
    done = tour("--out", tmp_path, "--size", size, "--lang", lang, "--lesson", LESSON)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
    report = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    assert (report["size"], report["lang"], report["warnings"]) == (size, lang, [])
    stops = report["stops"]
    assert all(set(stop) == {"name", "picture", "ms_to_change", "ms_to_ready", "spoken", "url"} for stop in stops)
    assert all(0 <= stop["ms_to_change"] <= stop["ms_to_ready"] for stop in stops)
    _pictures(tmp_path, stops, size)
    _way([stop["name"] for stop in stops])
    assert {stop["name"]: stop["url"] for stop in stops if stop["url"]} == {
        "take-home": "https://binhdanhocvuso.gov.vn"
    }
    spoken = {stop["name"]: stop["spoken"] for stop in stops}
    assert spoken["attract"] == []
    again = "Chưa đúng. Mời bà con bấm lại nhé." if lang == "vi" else "Not quite. Please try again."
    assert next(said for name, said in spoken.items() if name.endswith("-hint"))[0] == again
    asks = "Bà con còn ở đây không?" if lang == "vi" else "Are you still here?"
    assert asks in spoken["still-here"]


def _pictures(folder, stops, size):
    """One a stop, numbered in order, each of the size that was asked for; no two stops of one look but by going back."""
    names = [stop["picture"] for stop in stops]
    assert names == sorted(path.name for path in folder.glob("*.png"))
    assert [int(name[:2]) for name in names] == list(range(1, len(stops) + 1))
    for name in names:
        picture = QImage(str(folder / name))
        assert f"{picture.width()}x{picture.height()}" == size


def _way(names):
    """Every page in its order, and one wrong tap."""
    pages = ["attract", "language", "topics", "staff-called", "take-home", "goodbye", "still-here", "wiped"]
    assert [name for name in names if name in pages] == pages
    assert [name for name in names if re.fullmatch(rf"{LESSON}-\d+", name)] == [f"{LESSON}-{n}" for n in range(1, 11)]
    assert sum(name.endswith("-hint") for name in names) == 1


def test_a_warning_of_qt_is_a_fault(tmp_path):
    journey = "from PySide6.QtCore import qWarning\nTour._journey = lambda self: qWarning('page.qml:7: undefined')"
    done = tour("--out", tmp_path, "--size", "1280x720", journey=journey)
    assert done.returncode == 1
    assert "tour: warning: page.qml:7: undefined" in done.stderr
    assert json.loads((tmp_path / "tour.json").read_text())["warnings"] == ["page.qml:7: undefined"]


def test_a_stop_that_cannot_be_reached_is_named(tmp_path):
    way = "self._touch('language', 'attract'), self._touch('gone', 'no-such-button')"
    done = tour("--out", tmp_path, "--size", "1280x720", journey=f"Tour._journey = lambda self: ({way})")
    assert done.returncode == 1
    assert done.stderr == "tour: stuck after language: “no-such-button” is not there, or cannot be pressed\n"
    assert [stop["name"] for stop in json.loads((tmp_path / "tour.json").read_text())["stops"]] == ["language"]
    assert list(tmp_path.glob("*-stuck.png")), "a picture of where it stood"


def test_an_unknown_lesson_is_told_before_anything_else(tmp_path):
    done = tour("--out", tmp_path, "--size", "1280x720", "--lesson", "no-such-lesson")
    assert done.returncode == 1
    assert "there is no lesson “no-such-lesson”" in done.stderr
    assert LESSON in done.stderr
    assert json.loads((tmp_path / "tour.json").read_text())["stops"] == []


# Opens a lesson in the way “xem”, whose first step speaks for longer than this patience; then a touch pauses it.
WATCHED = f"""
from kiosk.tour import camera
def hear_out(tour):
    camera._PATIENCE_S = 2
    tour._hear_out(lambda: tour._app.conductor.showing.pointing)
    camera._PATIENCE_S = 15
def watched(tour):
    tour._touch("language", "attract")
    tour._touch("topics", "voice-vi")
    tour._touch("lessons", "topic-E")
    tour._touch("step", "lesson-{LESSON}")
    tour._touch("xem", "mode-xem")
    hear_out(tour)
    tour._touch("paused", "navNext")
    hear_out(tour)
Tour._journey = watched
"""


def test_it_is_stuck_only_when_nothing_more_is_said(tmp_path):
    done = tour("--out", tmp_path, "--size", "1280x720", journey=WATCHED)
    assert done.returncode == 1
    assert done.stderr == "tour: stuck after paused: nothing more happened within 2 seconds\n"


def test_it_leaves_no_trace_in_the_figures(tmp_path, kiosk_home):
    before = sorted(kiosk_home.rglob("*"))
    done = tour(
        "--out", tmp_path, "--size", "1280x720", journey="Tour._journey = lambda self: self._touch('l', 'attract')"
    )
    assert done.returncode == 0, done.stderr
    assert sorted(kiosk_home.rglob("*")) == before


@pytest.mark.parametrize(("who", "last"), [("--staff", "count"), ("--group", "contest-answer")])
def test_what_staff_see_is_photographed_with_both_screens(tmp_path, who, last):
    done = tour("--out", tmp_path, "--size", "1280x720", who)
    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    assert report["warnings"] == []
    assert report["stops"][-1]["name"] == last
    seconds = sorted(tmp_path.glob("*-second-screen.png"))
    assert bool(seconds) == (who == "--group")
    assert {QImage(str(path)).width() for path in seconds} <= {1920}
