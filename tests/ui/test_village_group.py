"""After the lesson on it, a visitor takes the code of their own village's group home: that link, and no other."""

from __future__ import annotations

import pytest
from builders import PackFolder, explain, lesson_values
from eyes import look, low_enough
from hall import kiosk_in_hall
from PySide6.QtCore import QBuffer, Qt

from kiosk.settings import Settings, Village
from kiosk.takehome.reader import codes_in

VILLAGES = (
    Village("Lùng Phình", "https://zalo.me/g/abcxyz123"),
    Village("Tả Chải"),
    *(Village(f"Thôn {n}", f"https://zalo.me/g/thon{n:04}") for n in range(1, 15)),
)


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    pack = PackFolder(tmp_path_factory.mktemp("goi"))
    pack.lesson(lesson_values(explain(), links={"village_group": True}))
    pack.lesson(lesson_values(explain(), id="bai-khac", code="E2", title="Bài khác"))
    return pack


@pytest.fixture(scope="module")
def running(qapp, session_home, pack):
    settings = Settings(villages=VILLAGES)
    with kiosk_in_hall(session_home, (1280, 720), settings=settings, tutorials=pack.path) as hall:
        yield hall


def at_the_code(hall, lesson="mua-hang", *, finished=True):
    hall.begin()
    hall.open_lesson(lesson)
    if finished:
        hall.finish_lesson()
    else:
        hall.touch("navHome")
        hall.rest()


def shown(hall):
    """Where the code on the screen leads, as a phone reads it, and what stands under it."""
    hall.wait(lambda: hall.find("villages") is None)
    hall.rest()
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    hall.see().save(data, "PNG")
    (link,) = codes_in(bytes(data.data()))
    return link, {"zalo.me", "Nhóm Zalo Lùng Phình"} & look(hall).sentences()


def picker_stands(hall):
    hall.wait(lambda: (picker := hall.find("villages")) is not None and picker.opacity() >= 1)
    hall.rest()


def test_the_visitor_picks_the_village_and_gets_its_code(hall):
    at_the_code(hall)
    own, _ = shown(hall)
    hall.hush()
    hall.touch("villageGroup")
    picker_stands(hall)
    assert "Bà con ở thôn nào?" in look(hall).sentences()
    assert "Bà con ở thôn nào?" in hall.told
    assert look(hall).faults() == []
    hall.touch("village-0")
    assert shown(hall) == ("https://zalo.me/g/abcxyz123", {"zalo.me", "Nhóm Zalo Lùng Phình"})
    assert "Địa chỉ là zalo.me." in hall.told
    assert look(hall).faults() == []
    hall.touch("villageGroup")
    assert shown(hall) == (own, set())


def test_villages_that_have_no_room_come_with_the_next_press_and_those_without_a_group_never(hall):
    at_the_code(hall)
    hall.touch("villageGroup")
    hall.rest()
    names = [row.name for row in hall.app._view_models["takeHome"].villages.rows]
    assert "Tả Chải" not in names
    assert names[-1] == "Thôn 14"
    hall.touch("villagesMore")
    picker_stands(hall)
    assert look(hall).faults() == []
    hall.touch("village-14")
    assert shown(hall)[0] == "https://zalo.me/g/thon0014"


def reached_by_tab(hall):
    found = set()
    for _ in range(40):
        hall.press_key(Qt.Key.Key_Tab)
        found.add(hall.window.activeFocusItem().objectName())
    return found - {""}


def test_no_key_gets_behind_the_question_and_all_of_it_is_in_reach(hall):
    at_the_code(hall)
    hall.touch("villageGroup")
    picker_stands(hall)
    assert reached_by_tab(hall) == {*(f"village-{n}" for n in range(8)), "villagesClose", "villagesMore"}
    hall.press_by_keys("villagesMore")
    hall.press_by_keys("village-8")
    hall.wait(lambda: hall.find("villages") is None)
    assert {"villageGroup", "navNext", "navBack", "navStaff"} <= reached_by_tab(hall)


def test_nothing_of_the_choice_stays_for_the_next_visitor(hall):
    at_the_code(hall)
    hall.touch("villageGroup", "village-0", "navNext")
    hall.leave()
    at_the_code(hall)
    assert shown(hall)[0] != "https://zalo.me/g/abcxyz123"
    hall.touch("villageGroup", "villagesClose")
    hall.wait(lambda: hall.find("villages") is None)


@pytest.mark.parametrize(("lesson", "finished"), [("bai-khac", True), ("mua-hang", False)])
def test_other_lessons_and_half_done_ones_offer_no_group(hall, lesson, finished):
    at_the_code(hall, lesson, finished=finished)
    assert hall.find("villageGroup") is None or not hall.find("villageGroup").isVisible()


@pytest.mark.parametrize("low", [False, True], ids=["usual", "low"])
def test_in_portrait_and_with_everything_in_reach(qapp, tmp_path, pack, low):
    settings = Settings(villages=VILLAGES)
    with kiosk_in_hall(tmp_path, (1080, 1920), settings=settings, tutorials=pack.path) as hall:
        hall.begin()
        if low:
            hall.app.shell.setLow(True)
        hall.open_lesson("mua-hang")
        hall.finish_lesson()
        assert look(hall).faults() == []
        hall.touch("villageGroup")
        picker_stands(hall)
        assert look(hall).faults() == []
        assert not low or low_enough(hall) == []
        hall.touch("village-0")
        assert shown(hall)[0] == "https://zalo.me/g/abcxyz123"
        assert look(hall).faults() == []
        assert not low or low_enough(hall) == []
