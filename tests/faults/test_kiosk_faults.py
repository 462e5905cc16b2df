"""Something is wrong with the machine: one clear sentence on the attract page, the lessons go on, nothing is lost."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import sys
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest
from builders import PackFolder, explain, lesson_values, tap
from espeak import hide_espeak
from eyes import Look
from hall import kiosk_in_hall
from records_bench import opened, rows, visit

from kiosk import health
from kiosk.cli import main
from kiosk.paths import folders, shipped

ODD = re.compile(r"\b(lỗi|sai|error|exception|null|none|traceback)\b", re.IGNORECASE)


@pytest.fixture
def lessons(tmp_path):
    """One short lesson, so that finishing it does not take long."""
    pack = PackFolder(tmp_path / "tutorials")
    pack.lesson(lesson_values(explain(), tap()))
    return pack


@pytest.fixture
def kiosk(qapp, session_home, lessons, monkeypatch):
    monkeypatch.setattr("kiosk.app._WATCH_MS", 50)
    monkeypatch.setattr(health, "shipped", lambda name: lessons.path if name == "tutorials" else shipped(name))

    @contextmanager
    def start(places=None, **options):
        with kiosk_in_hall(
            session_home, (1280, 720), tutorials=lessons.path, places=places or folders(), **options
        ) as hall:
            yield hall

    return start


def says(hall, code):
    """The notice on the attract page: one, whole on the screen, in plain words, with what is safe and what to do."""
    hall.wait(lambda: code in {notice.code for notice in hall.app.shell._notices})
    hall.rest()
    (notice,) = hall.app.shell._notices
    assert hall.find("notice").property("text") == notice.sentence
    page = Look(hall.window, hall.find("page-attract"), hall.app.shell.pxPerMm)
    assert not [fault for fault in (*page.cut_off(), *page.overlapping()) if "notice" in fault]
    assert not ODD.search(notice.sentence)
    assert notice.safe
    assert re.match(r"(Mời|Bà con|Máy)", notice.do)


def learns(hall, lesson="mua-hang"):
    hall.begin()
    hall.touch("topic-E", f"lesson-{lesson}")
    hall.finish_lesson()
    hall.touch("navNext", "navNext")
    hall.wait(lambda: hall.page == "attract")


def doctor(capsys):
    """Code → what to do, of all that the doctor finds amiss."""
    status = main(["doctor", "--json"])
    report = json.loads(capsys.readouterr().out)
    amiss = {finding["code"]: finding["do"] for finding in report["findings"] if not finding["ok"]}
    assert (status == 0) == report["ok"] == (not amiss)
    assert all(amiss.values())
    return amiss


def finished(places):
    return [kind for _, _, kind in rows(places.data / "events.sqlite")].count("lesson_finished")


def test_a_well_machine_says_nothing(kiosk, capsys):
    with kiosk() as hall:
        hall.rest()
        assert hall.find("notice") is None
        learns(hall)
    assert finished(folders()) == 1
    assert set(doctor(capsys)) <= {"V-102", "M-340"}, "a test machine has no loudspeaker"


def test_a_broken_lesson_file(kiosk, lessons, capsys):
    lessons.lesson(lesson_values(explain(), tap(), id="bai-hong", code="E2"))
    lessons.put("lessons/bai-hong/lesson.yaml", "schema: 1\nid: [bai-hong\n")
    with kiosk() as hall:
        says(hall, "L-102")
        learns(hall)
    assert "L-102" in doctor(capsys)


def test_a_missing_drawing(kiosk, tmp_path, monkeypatch, capsys):
    assets = tmp_path / "assets"
    shutil.copytree(shipped("assets"), assets)
    (assets / "icons" / "eye.svg").unlink()
    (assets / "icons" / "money.svg").unlink()
    with kiosk(assets=assets) as hall:
        says(hall, "I-103")
        learns(hall)
    original = health.shipped
    monkeypatch.setattr(health, "shipped", lambda name: assets if name == "assets" else original(name))
    assert "I-103" in doctor(capsys)


def test_a_locked_database(kiosk, capsys):
    with opened(folders().data / "events.sqlite") as log:
        visit(log)
        assert log.flush(5)
    other = sqlite3.connect(folders().data / "events.sqlite", isolation_level=None)
    with closing(other), kiosk() as hall:
        other.execute("BEGIN EXCLUSIVE")
        hall.begin()
        hall.leave()
        says(hall, "R-201")
        learns(hall)
        assert "R-201" in doctor(capsys)
        other.execute("ROLLBACK")
        hall.wait(lambda: hall.app.shell._notices == ())
        hall.rest()
        assert hall.find("notice") is None, "what is mended is not told any more"
    assert finished(folders()) == 2


def test_a_damaged_database(kiosk, capsys):
    file = folders().data / "events.sqlite"
    file.write_bytes(b"This is no database. " * 500)
    assert "R-205" in doctor(capsys)
    with kiosk() as hall:
        hall.wait(lambda: hall.app.shell._notices)
        says(hall, hall.app.shell._notices[0].code)
        assert hall.app.shell._notices[0].code.startswith("R-2")
        learns(hall)
    assert finished(folders()) == 1
    kept = [path for path in file.parent.rglob("*") if path.is_file() and path.read_bytes().startswith(b"This is no")]
    assert len(kept) == 1, "the damaged file is set aside, not thrown away"


def test_no_espeak(kiosk, tmp_path, monkeypatch, capsys):
    hide_espeak(tmp_path / "no-espeak", monkeypatch)
    with kiosk(voice=None) as hall:
        hall.wait(hall.app.narrator.health)
        says(hall, hall.app.narrator.health().code)
        learns(hall)
        code = hall.app.narrator.health().code
    assert code in doctor(capsys)


def test_no_typeface(kiosk, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "fontpkg_be_vietnam_pro", None)
    with kiosk() as hall:
        says(hall, "I-102")
        learns(hall)
    assert "M-314" in doctor(capsys)


def test_a_home_that_cannot_be_written(kiosk, tmp_path, monkeypatch, capsys):
    (tmp_path / "file").touch()
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "file" / "kiosk"))
    places = folders()
    assert not places.lasting
    with kiosk(places=places) as hall:
        says(hall, "M-101")
        learns(hall)
    assert finished(places) == 1
    assert {"M-321"} <= set(doctor(capsys))


def test_several_things_at_once_are_told_as_one_and_how_many_more(kiosk, lessons, monkeypatch):
    monkeypatch.setitem(sys.modules, "fontpkg_be_vietnam_pro", None)
    lessons.put("lessons/hong/lesson.yaml", "{")
    with kiosk(places=replace(folders(), lasting=False)) as hall:
        hall.wait(lambda: len(hall.app.shell._notices) == 3)
        hall.rest()
        assert hall.find("notice").property("text").endswith("(+2)")
        learns(hall)


def test_no_lessons_at_all(kiosk, lessons):
    shutil.rmtree(lessons.path)
    with kiosk() as hall:
        hall.wait(lambda: hall.app.shell._notices)
        says(hall, hall.app.shell._notices[0].code)
        assert hall.app.shell._notices[0].code.startswith("L-")
        hall.begin()
        assert hall.page == "topics"
