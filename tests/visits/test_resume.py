"""Three pictures bring back the lesson they stand for: once, today, and never somebody else's."""

from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.packs.whole_file import write_whole
from kiosk.paths import shipped
from kiosk.records.shelf import Shelf
from kiosk.visits.left_lessons import LeftLessons, from_bytes, to_bytes
from kiosk.visits.resume import BY_ICON, LIMIT, PICTURES, Codes, Left

TODAY = date(2026, 11, 24)
HERE = Left("chuyen-khoan-vietqr", "kiem-tra", "vi", "vi", "theo")
THERE = Left("quet-qr", "doc-dia-chi", "vi-slow", "en", "tu-lam")


class Calendar:
    day = TODAY

    def __call__(self):
        return self.day


class Remembered:
    """A shelf in memory, that outlives the program as the disk does."""

    def __init__(self, content=b""):
        self.content = content
        self.puts = 0

    def take(self):
        return self.content

    def put(self, content):
        self.content = content
        self.puts += 1


@pytest.fixture
def calendar():
    return Calendar()


@pytest.fixture
def shelf():
    return Remembered()


def lessons(shelf, calendar, seed=0):
    return LeftLessons(shelf, calendar, Random(seed).randrange)


@pytest.fixture
def left(shelf, calendar):
    return lessons(shelf, calendar)


def test_there_are_twelve_pictures_and_each_is_drawn():
    assert len(BY_ICON) == len(PICTURES) == 12
    for picture in PICTURES:
        assert (shipped("assets") / "icons" / f"{picture.icon}.svg").is_file()
        assert picture.name.vi != picture.name.en


def test_a_code_brings_its_place_back_once(left):
    code = left.keep(HERE)
    assert len(set(code)) == 3
    assert set(code) <= set(BY_ICON)
    assert left.find(code) == HERE
    left.spend(code)
    assert left.find(code) is None


def test_a_lesson_that_goes_on_keeps_its_code(left):
    code = left.keep(HERE)
    further = Left(HERE.lesson, "xong", "en", "en", "theo")
    assert left.keep(further, code) == code
    assert left.find(code) == further


def test_only_the_right_order_is_the_code(left):
    code = left.keep(HERE)
    assert [order for order in permutations(code) if left.find(order)] == [code]


def test_tomorrow_no_code_is_known(left, calendar):
    code = left.keep(HERE)
    calendar.day += timedelta(days=1)
    assert left.find(code) is None
    calendar.day -= timedelta(days=1)
    assert left.find(code) == HERE, "a look at it tomorrow would have forgotten today"
    calendar.day += timedelta(days=1)
    left.keep(THERE)
    calendar.day -= timedelta(days=1)
    assert left.find(code) is None


def test_after_a_power_cut_today_is_still_known_and_yesterday_is_not(left, shelf, calendar):
    code = left.keep(HERE)
    other = left.keep(THERE)
    left.spend(other)
    again = lessons(shelf, calendar)
    assert (again.find(code), again.find(other)) == (HERE, None)
    calendar.day += timedelta(days=1)
    assert lessons(shelf, calendar).find(code) is None


def test_what_has_not_changed_is_not_written_again(left, shelf):
    code = left.keep(HERE)
    left.keep(HERE, code)
    left.find(code)
    left.spend(("house", "fish", "brolly") if code != ("house", "fish", "brolly") else ("sun", "cup", "key"))
    assert shelf.puts == 1


@settings(max_examples=60)
@given(st.integers(0, 2**32), st.integers(1, 450))
def test_no_two_living_codes_share_their_pictures_and_the_oldest_goes(seed, count):
    codes, given_ = Codes(TODAY.isoformat()), []
    below = Random(seed).randrange
    for number in range(count):
        codes, code = codes.added(Left("bai", f"b{number}", "vi", "vi", "theo"), below)
        given_.append(code)
    living = [code for code, _ in codes.entries]
    assert living == given_[-LIMIT:]
    assert len({frozenset(code) for code in living}) == len(living)
    assert [left.step for _, left in codes.entries] == [f"b{n}" for n in range(max(0, count - LIMIT), count)]


def test_every_order_of_every_three_pictures_can_come_up():
    """1,320 codes: drawn evenly, 20,000 draws miss one with a chance below one in a million."""
    below = Random(1).randrange
    assert len({Codes().added(HERE, below)[1] for _ in range(20_000)}) == 1320


IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,59}", fullmatch=True)
PLACES = st.builds(Left, IDS, IDS, IDS, IDS, st.sampled_from(["xem", "theo", "tu-lam"]))


@given(st.lists(PLACES, max_size=20), st.integers(0, 2**32))
def test_what_is_written_is_read_back(places, seed):
    codes, below = Codes(TODAY.isoformat()), Random(seed).randrange
    for place in places:
        codes, _ = codes.added(place, below)
    assert from_bytes(to_bytes(codes)) == codes


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)


@settings(max_examples=300)
@given(
    st.binary(max_size=200)
    | JSON.map(lambda values: json.dumps(values).encode())
    | st.fixed_dictionaries({"format": st.just("kiosk-resume-1"), "day": JSON, "left": JSON}).map(
        lambda values: json.dumps(values).encode()
    )
    | st.lists(JSON, max_size=3).map(
        lambda left: json.dumps({"format": "kiosk-resume-1", "day": "2026-11-24", "left": left}).encode()
    )
)
def test_a_damaged_or_foreign_file_is_no_codes(content):
    assert from_bytes(content).entries == ()


def _stored(**changes):
    entry = {"code": ["house", "fish", "brolly"], "lesson": "a", "step": "b", "voice": "vi", "text": "vi"}
    return entry | {"mode": "theo"} | changes


@pytest.mark.parametrize(
    "entry",
    [
        _stored(code=["house", "fish"]),
        _stored(code=["house", "fish", "fish"]),
        _stored(code=["house", "fish", "gun"]),
        _stored(mode="anders"),
        _stored(lesson="Vàng Thị Mỷ"),
        _stored(step="0912 345 678"),
        _stored(lesson="a" * 65),
        _stored(name="x"),
        {"code": ["house", "fish", "brolly"]},
        "x",
    ],
)
def test_one_foreign_entry_and_the_file_is_not_ours(entry):
    def read(entries):
        return from_bytes(json.dumps({"format": "kiosk-resume-1", "day": "2026-11-24", "left": entries}).encode())

    assert read([_stored()]).entries
    assert read([_stored(), entry]) == Codes()


def test_any_cut_through_the_file_leaves_no_wrong_code(left, shelf, calendar):
    code = left.keep(HERE)
    for length in range(len(shelf.content)):
        assert lessons(Remembered(shelf.content[:length]), calendar).find(code) is None


@pytest.fixture
def on_disk(tmp_path):
    opened = []

    def open_shelf():
        opened.append(Shelf(tmp_path / "data" / "resume.json", write_whole))
        return opened[-1]

    yield open_shelf
    for shelf in opened:
        shelf.close()


def test_the_disk_keeps_what_was_put_last(on_disk, calendar, tmp_path):
    shelf = on_disk()
    left = lessons(shelf, calendar)
    codes = [left.keep(Left("bai", f"b{n}", "vi", "vi", "theo")) for n in range(30)]
    shelf.close()
    again = lessons(on_disk(), calendar)
    assert [again.find(code).step for code in codes] == [f"b{n}" for n in range(30)]
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["resume.json"]


def test_a_disk_that_refuses_stops_nobody(on_disk, calendar, tmp_path, caplog):
    (tmp_path / "data").write_text("a file where the folder should be")
    shelf = on_disk()
    left = lessons(shelf, calendar)
    code = left.keep(HERE)
    shelf.close()
    assert left.find(code) == HERE
    assert "not kept" in caplog.text


def test_a_file_far_too_large_is_not_even_read(on_disk, calendar, tmp_path):
    shelf = on_disk()
    lessons(shelf, calendar).keep(HERE)
    shelf.close()
    file = tmp_path / "data" / "resume.json"
    file.write_bytes(file.read_bytes() + b" " * 1000)
    assert from_bytes(on_disk().take()).entries
    file.write_bytes(file.read_bytes() + b" " * (1 << 18))
    assert on_disk().take() == b""


def test_nothing_of_a_visitor_has_room_in_the_file(left, shelf):
    """All that is ever stored: the day, three pictures of twelve, and ids of lesson, step, languages and way."""
    left.keep(HERE)
    left.keep(THERE)
    stored = json.loads(shelf.content)
    assert set(stored) == {"format", "day", "left"}
    for entry in stored["left"]:
        assert set(entry) == {"code", "lesson", "step", "voice", "text", "mode"}


def test_a_code_that_midnight_has_ended_is_not_taken_from_another(left, calendar):
    """Since midnight its pictures may have become those of another lesson."""
    code = left.keep(HERE)
    calendar.day += timedelta(days=1)
    left._codes = Codes(calendar.day.isoformat()).moved((code[2], code[1], code[0]), THERE)
    after = left.keep(HERE, code)
    assert set(after) != set(code)
    assert left.find(after) == HERE
