"""Counting what was led: four touches, kept from the first one, changed the same day by who entered it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest
from eyes import look
from hall import kiosk_in_hall

from kiosk.errors import KnownError
from kiosk.records import troubles
from kiosk.records.counts import CountState, People
from kiosk.records.reading import reading

VILLAGES = ["Lùng Phình", "Tả Chải", "Nậm Khánh", *(f"Thôn {n}" for n in range(1, 20))]


@dataclass(frozen=True)
class Held:
    kind: str = "walkthrough"
    subject: str = "khai-sinh"
    seconds: int = 725
    assisted: bool = True
    helped: frozenset = frozenset({("chuyen-khoan-vietqr", "bam")})
    group: str = ""
    score: tuple = (0, 0)
    hands: frozenset = frozenset()


@pytest.fixture
def hall(running):
    # The test's own villages: a centre enters them in its settings.
    running.app.office.view_models["counts"]._villages_known = lambda: VILLAGES
    yield running
    running.leave()


def desk(hall):
    return hall.app.office.counts


def kept(hall):
    hall.wait(lambda: not desk(hall).busy)


def begin(hall, **changes):
    desk(hall).begin(Held(**changes))
    kept(hall)
    hall.rest()


def stored(hall):
    """What the figures would be made from: today's, of everybody."""
    hour = hall.clock.now().hour
    with reading(hall.folders.data / "events.sqlite") as database:
        return database.counts(hour - timedelta(hours=30), hour + timedelta(hours=30))


def seen(hall):
    return look(hall).sentences()


def test_four_touches_are_enough(hall):
    hall.open_door()
    before = len(stored(hall))
    begin(hall)
    touched = hall.touches
    hall.touch("turns-5", "group-nct", "village-Tả Chải", "countEnter")
    assert hall.touches - touched <= 4
    hall.wait(lambda: desk(hall).count is None)
    hall.rest()
    *_, one = stored(hall)
    assert len(stored(hall)) == before + 1
    assert (one.kind, one.subject, one.turns, one.groups, one.village) == (
        "walkthrough",
        "khai-sinh",
        5,
        {"nct"},
        "Tả Chải",
    )
    assert (one.seconds, one.assisted, one.helped) == (725, True, Held().helped)
    hall.wait(lambda: "5 lượt · Người cao tuổi · Tả Chải" in seen(hall))


def test_one_touch_is_enough_where_nothing_is_told(hall):
    hall.open_door()
    begin(hall, kind="group", group="hs", assisted=False, score=(7, 9))
    assert "Nhóm, lớp · " in next(text for text in seen(hall) if "phút" in text)
    assert any("đúng 7/9 câu" in text for text in seen(hall))
    hall.touch("countEnter")
    hall.wait(lambda: desk(hall).count is None)
    *_, one = stored(hall)
    assert (one.turns, one.groups, one.village, one.assisted) == (1, {"hs"}, None, False)
    assert (one.right, one.asked) == (7, 9)


def test_every_touch_can_be_taken_back_before_it_counts(hall):
    hall.open_door()
    begin(hall)
    hall.touch("turnsMore", "turnsMore", "turnsLess", "group-nct", "group-pn", "group-nct", "helped-no")
    hall.touch("village-Tả Chải", "village-untold")
    kept(hall)
    (draft,) = [one for one in mine(hall) if one.state is CountState.DRAFT]
    assert (draft.turns, draft.groups, draft.village, draft.assisted) == (2, {People.WOMEN}, None, False)
    hall.touch("group-untold", "turnsLess", "turnsLess")
    kept(hall)
    assert (desk(hall).count.turns, desk(hall).count.groups) == (1, frozenset())
    before = stored(hall)
    hall.touch("countDrop")
    hall.wait(lambda: desk(hall).count is None)
    assert stored(hall) == before


def mine(hall):
    """From the file, as the next start would find it."""
    desk_ = desk(hall)
    person = hall.app.doorway.person.number
    return hall.app.jobs._executor.submit(lambda: desk_._book.of(person, desk_.today)).result().values()


def test_villages_that_have_no_room_come_with_the_next_page(hall):
    hall.open_door()
    begin(hall)
    while hall.find("village-Thôn 19") is None or not hall.find("village-Thôn 19").isVisible():
        hall.touch("village-more")
    hall.touch("village-Thôn 19")
    kept(hall)
    assert desk(hall).count.village == "Thôn 19"
    hall.touch("countDrop")
    hall.wait(lambda: desk(hall).count is None)


def test_what_is_entered_can_be_changed_removed_and_taken_back(hall):
    hall.open_door(name="Cô Pàng")
    begin(hall)
    hall.touch("turns-3", "countEnter")
    hall.wait(lambda: desk(hall).count is None and desk(hall).mine)
    (number,) = desk(hall).mine
    hall.touch(f"countChange-{number}", "turns-10")
    assert stored(hall)[-1].turns == 3, "what is being changed counts as it was until it is entered again"
    hall.touch("countEnter")
    hall.wait(lambda: desk(hall).count is None and desk(hall).mine[number].turns == 10)
    assert stored(hall)[-1].turns == 10
    total = len(stored(hall))
    hall.touch(f"countRemove-{number}")
    hall.wait(lambda: desk(hall).mine[number].state is CountState.REMOVED)
    assert len(stored(hall)) == total - 1
    hall.touch(f"countRestore-{number}")
    hall.wait(lambda: desk(hall).mine[number].state is CountState.ENTERED)
    assert len(stored(hall)) == total


def test_a_form_left_by_a_locked_door_is_there_as_a_draft_for_who_began_it(hall):
    hall.open_door(name="Anh Páo", pin="480272")
    begin(hall)
    hall.touch("turns-20", "group-nd")
    kept(hall)
    hall.app.doorway.lock()
    hall.rest()
    assert desk(hall).count is None
    hall.open_door(name="Chị Dợ", pin="480273")
    hall.touch("tile-staffCounts")
    hall.wait(lambda: desk(hall).known)
    assert "Hôm nay chưa ghi buổi nào." in seen(hall)
    hall.app.doorway.lock()
    hall.hold_corner()
    hall.type_pin("480272")
    hall.wait(lambda: "Còn 1 mục ghi dở, chưa tính. Mời bấm “Ghi lượt” để ghi nốt." in seen(hall))
    hall.touch("tile-staffCounts")
    hall.wait(lambda: "Ghi dở, chưa tính · 20 lượt · Nông dân" in seen(hall))
    (number,) = desk(hall).mine
    hall.touch(f"countChange-{number}", "countEnter")
    hall.wait(lambda: desk(hall).mine[number].state is CountState.ENTERED)
    assert stored(hall)[-1].groups == {"nd"}


def test_the_draft_of_somebody_removed_meanwhile_is_there_for_who_comes_next(hall):
    gone = hall.give_pin("Anh Sử", "480275", "staff")
    hall.hold_corner()
    hall.type_pin("480275")
    begin(hall)
    hall.touch("turns-30", "countLater")
    hall.app.doorway.lock()
    hall.work(lambda: hall.app.keeper.remove(gone.number, "Chị Mai"))
    hall.open_door(name="Chị Say", pin="480276")
    hall.touch("tile-staffCounts")
    hall.wait(lambda: "Người ghi dở đã nghỉ, chưa tính · 30 lượt" in seen(hall))
    assert look(hall).faults() == []
    (number,) = desk(hall).mine
    hall.touch(f"countChange-{number}", "countEnter")
    hall.wait(lambda: desk(hall).count is None)
    assert stored(hall)[-1].turns == 30


def test_what_was_left_half_way_is_not_lost_when_another_is_begun_or_the_day_is_over(hall):
    hall.open_door(name="Anh Sùng", pin="480274")
    hall.touch("tile-staffWalkthroughs", "walkthrough-kich-hoat-vneid", "guidePause")
    hall.hold_corner()
    hall.touch("tile-staffWalkthroughs", "walkthrough-lo-bi-lua", "guideEnd", "countEnter")
    hall.wait(lambda: any("“Kích hoạt” VNeID" in text for text in seen(hall)))
    assert "Ghi dở, chưa tính · 1 lượt" in seen(hall)
    assert hall.app.guide.unfinished is None
    # And the evening before, when the power went.
    shelf, (hour, sure) = hall.app.guide._unfinished, hall.clock.now()
    now, shelf._now = shelf._now, lambda: (hour - timedelta(days=1), sure)
    hall.touch("staffHome", "tile-staffWalkthroughs", "walkthrough-khai-sinh-cho-con")
    hall.app.doorway.lock()
    shelf._now = now
    hall.hold_corner()
    hall.type_pin("480274")
    hall.touch("tile-staffWalkthroughs")
    hall.rest()
    assert hall.find("unfinished") is None
    hall.touch("staffHome", "tile-staffCounts")
    hall.wait(lambda: f"{hour - timedelta(hours=17):%d/%m}" in seen(hall))
    assert look(hall).faults() == []
    number = next(iter(desk(hall).mine))
    hall.touch(f"countChange-{number}")
    hall.rest()
    assert any(f"ngày {hour - timedelta(hours=17):%d/%m}" in text for text in seen(hall))
    hall.touch("countDrop")


def test_something_led_without_the_kiosk_can_be_counted(hall):
    hall.open_door()
    hall.touch("tile-staffCounts")
    hall.wait(lambda: desk(hall).known)
    hall.touch("countOther", "turns-30", "countEnter")
    hall.wait(lambda: desk(hall).count is None and not desk(hall).busy)
    *_, one = stored(hall)
    assert (one.kind, one.subject, one.turns) == ("group", "buoi-khac", 30)


def test_a_full_disk_is_told_and_the_form_stays(hall, monkeypatch):
    hall.open_door()
    begin(hall)
    keep = desk(hall)._book.keep

    def full(*_):
        raise KnownError(troubles.full(hall.folders.data / "events.sqlite"))

    monkeypatch.setattr(desk(hall)._book, "keep", full)
    hall.touch("turns-5", "countEnter")
    hall.wait(lambda: desk(hall).trouble)
    hall.rest()
    assert any("đã đầy" in text for text in seen(hall))
    assert desk(hall).count.turns == 5
    monkeypatch.setattr(desk(hall)._book, "keep", keep)
    hall.touch("countEnter")
    hall.wait(lambda: desk(hall).count is None)
    assert not desk(hall).trouble
    assert stored(hall)[-1].turns == 5


def test_by_keyboard_alone(hall):
    hall.open_door()
    begin(hall)
    hall.press_by_keys("turns-2")
    hall.press_by_keys("group-tn")
    hall.press_by_keys("countEnter")
    hall.wait(lambda: desk(hall).count is None)
    assert (stored(hall)[-1].turns, stored(hall)[-1].groups) == (2, {"tn"})


@pytest.mark.parametrize(
    "size", [(1280, 720), *(pytest.param(size, marks=pytest.mark.prove) for size in [(1920, 1080), (1080, 1920)])]
)
def test_the_pages_stand_well_in_every_size(size, tmp_path):
    with kiosk_in_hall(tmp_path, size) as hall:
        hall.app.office.view_models["counts"]._villages_known = lambda: VILLAGES
        hall.open_door()
        hall.touch("tile-staffCounts")
        hall.wait(lambda: desk(hall).known)
        hall.rest()
        assert look(hall).faults() == []
        for _ in range(7):
            begin(hall, subject="lo-bi-lua")
            hall.touch("turns-5", "group-pn", "village-Lùng Phình")
            kept(hall)
            hall.rest()
            assert look(hall).faults() == []
            hall.touch("countEnter")
            hall.wait(lambda: desk(hall).count is None and not desk(hall).busy)
        hall.wait(lambda: len(desk(hall).mine) == 7)
        hall.rest()
        assert look(hall).faults() == []
