"""A walkthrough put together here: each press is one change, and only what can be led is offered."""

from __future__ import annotations

import pytest
from builders import answers, choose, explain, lesson_values, make_catalogue, make_walkthrough, quiz, tap, watch

from kiosk.lessons.catalogue import Catalogue
from kiosk.lessons.text import Text
from kiosk.visits.drafting import MOST_STEPS, Draft, can_be_led, may_be_own, offered, sentence, stage_of

TURNS = choose("re", options=[*answers("Đỏ", "Xanh"), {"text": "Vàng", "goto": "hai"}])
PARTS = [
    {"id": "mot", "steps": [explain(), tap(), TURNS, quiz(), watch()]},
    {"id": "hai", "steps": [explain("cuoi")]},
]
LESSON = lesson_values(parts=PARTS)


@pytest.fixture
def catalogue():
    return make_catalogue(LESSON)


def draft(*steps, catalogue):
    return Draft(title="Bài", stages=tuple(stage_of(f"mua-hang/{step}", catalogue) for step in steps))


def names(draft):
    return [stage.step.partition("/")[2] for stage in draft.stages]


def test_only_what_can_stand_alone_is_offered(catalogue):
    lesson = catalogue.lessons[0]
    assert [step.id for step in offered(lesson, catalogue)] == ["nghe", "bam", "hoi", "xem", "cuoi"], "no branch"


def test_staff_say_what_the_kiosk_says_or_what_a_shipped_walkthrough_has(catalogue):
    assert stage_of("mua-hang/bam", catalogue).script == Text("Bấm “Mua”.")
    assert stage_of("mua-hang/hoi", catalogue).script == Text("Mua hàng", "Shopping"), (
        "a quiz has no sentence of its own"
    )
    own = {"step": "mua-hang/bam", "script": "Bấm đi.", "ask": "Thấy chưa?", "must_tap_self": True}
    values = {**catalogue.model_dump(mode="json"), "walkthroughs": [make_walkthrough(own).model_dump(mode="json")]}
    shipped = Catalogue.model_validate(values, strict=False)
    assert stage_of("mua-hang/bam", shipped) == shipped.walkthroughs[0].steps[0]


def test_taken_twice_is_left_out_again(catalogue):
    one = draft("nghe", "bam", catalogue=catalogue)
    assert names(one.toggled(stage_of("mua-hang/cuoi", catalogue))) == ["nghe", "bam", "cuoi"]
    assert names(one.toggled(stage_of("mua-hang/nghe", catalogue))) == ["bam"]


@pytest.mark.parametrize(
    ("place", "by", "order"),
    [(0, 1, "bam nghe cuoi"), (2, -1, "nghe cuoi bam"), (0, -1, "nghe bam cuoi"), (2, 1, "nghe bam cuoi")],
)
def test_up_and_down_and_nowhere_at_the_edges(catalogue, place, by, order):
    assert names(draft("nghe", "bam", "cuoi", catalogue=catalogue).moved(place, by)) == order.split()


def test_no_more_than_can_be_led(catalogue):
    stage = stage_of("mua-hang/nghe", catalogue)
    many = Draft(stages=tuple(stage.model_copy(update={"step": f"mua-hang/b{n}"}) for n in range(MOST_STEPS)))
    assert many.full
    assert many.toggled(stage) == many


def test_only_what_can_be_pressed_can_be_the_citizens_own(catalogue):
    assert may_be_own(stage_of("mua-hang/bam", catalogue), catalogue)
    assert not may_be_own(stage_of("mua-hang/nghe", catalogue), catalogue)


def test_what_went_with_its_pack_is_known_by_its_name(catalogue):
    stage = stage_of("mua-hang/bam", catalogue)
    without = make_catalogue(lesson_values(explain(), id="bai-khac", code="E2"))
    assert (can_be_led(stage, catalogue), can_be_led(stage, without)) == (True, False)
    assert sentence(stage, without) == Text("mua-hang/bam")
    assert (Draft(title="Bài").complete, Draft(stages=(stage,)).complete) == (False, False)
