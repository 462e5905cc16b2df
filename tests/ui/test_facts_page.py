"""Staff vouch for fees, limits and numbers by touch: told from the next visit on, until taken back or changed."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest
from builders import FACTS, PackFolder, explain, lesson_values
from eyes import look
from hall import kiosk_in_hall

from kiosk.errors import KnownError
from kiosk.paths import Folders
from kiosk.records import troubles

FEE = FACTS["facts"][0] | {"about": "Bao nhiêu tiền?"}
LIMIT = FEE | {"id": "han", "text": "Ba ngày.", "status": "check", "about": "Bao lâu?"}
LAW = FEE | {"id": "luat", "text": "Trong 60 ngày.", "about": "Khi nào?"}
BASIS = FEE | {"id": "nen", "text": "Chỉ là nền của bài."}
FEE_TOLD = "Bao nhiêu tiền? Không mất phí."
FEE_ASKED = "Bao nhiêu tiền? Bà con hỏi cán bộ tại quầy."


def steps():
    return explain("phi-han", facts=["phi", "han"]), explain("luat", say="Luật nói.", facts=["luat"])


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    pack = PackFolder(tmp_path_factory.mktemp("goi"))
    pack.put("facts.yaml", FACTS | {"facts": [FEE, LIMIT, LAW, BASIS]})
    pack.lesson(lesson_values(*steps(), facts=["phi", "han", "luat", "nen"]))
    late = {"id": "bai-cu", "code": "E2", "title": "Bài cũ", "review_by": "2026-11-24"}
    pack.lesson(lesson_values(*steps()[1:], facts=["luat"], **late))
    return pack


@pytest.fixture(scope="module")
def running(qapp, session_home, pack):
    with kiosk_in_hall(session_home, (1280, 720), tutorials=pack.path) as hall:
        hall.give_pin("Anh Páo", "480272", "staff")
        hall.give_pin("Chị Dợ", "480273", "staff")
        yield hall


@pytest.fixture
def hall(running):
    """Each test finds that nobody has vouched for anything."""
    yield running
    running.leave()
    with closing(sqlite3.connect(running.folders.data / "events.sqlite")) as database, database:
        database.execute("DELETE FROM fact_ticks")
    running.app.facts.read()
    running.wait(lambda: not running.app.facts.ticks)


def open_page(hall, pin="480272"):
    hall.hold_corner()
    hall.type_pin(pin)
    hall.touch("tile-staffFacts")
    hall.rest()


def touch_fact(hall, name, standing):
    hall.touch(f"fact-{name}")
    hall.wait(lambda: rows(hall)[name].standing == standing)


def rows(hall):
    return {row.fact_id: row for row in hall.app.office.view_models["facts"].rows.rows}


def told_in_lesson(hall):
    """What a visitor reads below the sentence of the first step."""
    hall.app.doorway.lock()
    hall.begin()
    hall.open_lesson("mua-hang")
    hall.wait(lambda: all(hall.find(f"fact-{n}") for n in range(2)))
    hall.rest()
    told = look(hall).sentences()
    hall.leave()
    return told


def in_file(hall):
    with closing(sqlite3.connect(hall.folders.data / "events.sqlite")) as database:
        return database.execute(
            "SELECT fact, given, name FROM fact_ticks JOIN staff ON staff.id = staff ORDER BY fact_ticks.id"
        ).fetchall()


def test_staff_see_what_waits_with_its_source_and_dates(hall):
    open_page(hall)
    seen = look(hall).sentences()
    assert {"Đang hiện 0 trong 3 câu", "Không mất phí.", "Nguồn: Bảng phí"} <= seen
    assert "Kiểm ngày 23/11/2026, xem lại trước 23/05/2027. Bài “Mua hàng”" in seen
    assert list(rows(hall)) == ["phi", "han", "luat"], "what no step tells is not asked"
    assert (rows(hall)["luat"].overdue, rows(hall)["phi"].overdue) == (True, False), "the earlier of two lessons"
    assert hall.find("fact-han") is None or not hall.find("fact-han").isVisible(), "not verified, so never shown"


def test_ticked_it_is_told_at_the_next_visit_and_taken_back_it_is_not(hall):
    assert FEE_ASKED in told_in_lesson(hall)
    open_page(hall)
    touch_fact(hall, "phi", "shown")
    assert "Đang hiện 1 trong 3 câu" in look(hall).sentences()
    assert rows(hall)["phi"].who == "Anh Páo"
    told = told_in_lesson(hall)
    assert FEE_TOLD in told
    assert "Bao lâu? Bà con hỏi cán bộ tại quầy." in told
    open_page(hall, "480273")
    touch_fact(hall, "phi", "hidden")
    assert FEE_ASKED in told_in_lesson(hall)
    assert in_file(hall) == [("phi", 1, "Anh Páo"), ("phi", 0, "Chị Dợ")], "who and when stays"


def test_what_a_newer_pack_has_changed_has_to_be_looked_at_again(hall, pack):
    open_page(hall)
    touch_fact(hall, "phi", "shown")
    touch_fact(hall, "luat", "shown")
    pack.put("facts.yaml", FACTS | {"facts": [FEE | {"text": "Mất 8.000 đồng."}, LIMIT, LAW, BASIS]})
    read_anew(hall)
    assert (rows(hall)["phi"].standing, rows(hall)["luat"].standing) == ("changed", "shown")
    assert any(text.startswith("Nội dung đã đổi sau khi Anh Páo đánh dấu ngày") for text in look(hall).sentences())
    assert FEE_ASKED in told_in_lesson(hall)
    open_page(hall, "480273")
    touch_fact(hall, "phi", "shown")
    assert "Bao nhiêu tiền? Mất 8.000 đồng." in told_in_lesson(hall)
    pack.put("facts.yaml", FACTS | {"facts": [FEE, LIMIT, LAW, BASIS]})
    read_anew(hall)


def read_anew(hall):
    edition = hall.app.session.edition
    hall.app.load_lessons()
    hall.wait(lambda: hall.app.session.edition > edition)
    hall.rest()


def test_a_full_disk_is_told_and_nothing_is_shown(hall, monkeypatch):
    open_page(hall)

    def full(*_, **__):
        raise KnownError(troubles.full(hall.folders.data / "events.sqlite"))

    monkeypatch.setattr(hall.app.facts._book, "put", full)
    hall.touch("fact-phi")
    hall.wait(lambda: hall.app.facts.trouble)
    hall.rest()
    assert any("đã đầy" in text for text in look(hall).sentences())
    assert look(hall).faults() == []
    assert FEE_ASKED in told_in_lesson(hall)


def test_by_keyboard_alone(hall):
    open_page(hall)
    hall.press_by_keys("fact-luat")
    hall.wait(lambda: rows(hall)["luat"].standing == "shown")
    hall.rest()
    assert hall.find("factStanding-luat").mapToScene(hall.find("factStanding-luat").boundingRect().center()).y() < 720


def test_the_page_stands_well_on_a_small_screen(hall):
    open_page(hall)
    stands_well(hall)


def stands_well(hall):
    touch_fact(hall, "phi", "shown")
    for text in ("vi", "en"):
        hall.app.conductor.go(lambda text=text: hall.app.session.choose_text(text))
        hall.rest()
        assert look(hall).faults() == []
        assert list(look(hall).pale()) == []


def test_it_is_still_ticked_after_a_start(hall, tmp_path, pack):
    open_page(hall)
    touch_fact(hall, "phi", "shown")
    for name in ("events.sqlite", "events.sqlite-wal"):
        if (hall.folders.data / name).exists():
            shutil.copy(hall.folders.data / name, tmp_path / name)
    places = Folders(tmp_path, tmp_path / "cache", tmp_path / "config")
    with kiosk_in_hall(tmp_path, (1280, 720), tutorials=pack.path, places=places) as after:
        after.wait(lambda: after.app.session.ticked)
        assert FEE_TOLD in told_in_lesson(after)


@pytest.mark.parametrize("size", [(1080, 1920), pytest.param((1920, 1080), marks=pytest.mark.prove)])
def test_the_page_stands_well(qapp, tmp_path, pack, size):
    with kiosk_in_hall(tmp_path, size, tutorials=pack.path) as hall:
        hall.give_pin("Anh Páo", "480272", "staff")
        open_page(hall)
        stands_well(hall)
