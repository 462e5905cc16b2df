"""A contest out of the lessons' own questions: short, by topic, and its results are those of groups."""

from __future__ import annotations

from datetime import date

import pytest
from builders import explain, lesson_values, make_catalogue, quiz, tap
from visits.test_walkthrough import Bytes

from kiosk.authoring.yaml_source import read_pack
from kiosk.lessons.rounds import rounds_of
from kiosk.lessons.walkthrough_checks import check_walkthrough, step_of
from kiosk.paths import shipped
from kiosk.reports.names import names_of
from kiosk.visits.contest import ALL, QUESTIONS, Board, contest, questions

TODAY = date(2026, 11, 25)


def test_only_what_asks_is_asked():
    catalogue = make_catalogue(lesson_values(), lesson_values(explain(), tap(), id="khong-hoi", code="E2"))
    assert [name for name, _ in questions(catalogue, "E")] == ["mua-hang/chon", "mua-hang/xet", "mua-hang/hoi"]
    assert contest(make_catalogue(lesson_values(explain(), tap())), "E", 1) is None


@pytest.mark.parametrize("topic", [ALL, "A", "B", "C", "D", "E", "F"])
def test_of_the_shipped_lessons_each_topic_has_one_that_can_be_led(topic):
    catalogue = read_pack(shipped("tutorials")).catalogue
    for seed in range(20):
        drawn = contest(catalogue, topic, seed)
        assert check_walkthrough(drawn, [one.code for one in catalogue.topics], catalogue.lessons_by_id) == []
        steps = [step_of(stage, catalogue.lessons_by_id) for stage in drawn.steps]
        total = sum(len(rounds_of(step, seed)) for step in steps)
        assert 1 <= total <= QUESTIONS or len(steps) == 1
    assert names_of(catalogue).subject(drawn.id).startswith("Thi: "), "the report does not call it by its id"


def test_another_seed_asks_other_things():
    catalogue = read_pack(shipped("tutorials")).catalogue
    drawn = {tuple(stage.step for stage in contest(catalogue, ALL, seed).steps) for seed in range(10)}
    assert len(drawn) > 5


def test_a_step_with_many_questions_is_never_cut():
    asked = [{"say": f"Hỏi {n}?", "options": quiz()["questions"][0]["options"]} for n in range(20)]
    many = quiz(questions=asked, pool={"pick": 10})
    catalogue = make_catalogue(lesson_values(many, quiz("nua")))
    assert {len(contest(catalogue, "E", seed).steps) for seed in range(10)} == {1}


def test_results_are_those_of_groups_and_of_today():
    shelf = Bytes()
    board = Board(shelf, lambda: TODAY)
    board.add("hs", 7, 10)
    board.add("nct", 9, 10)
    board.add("hs", 5, 10)
    board.add("ai-do", 9, 9)
    board.add("tn", 0, 0)
    assert list(board.results()) == [("nct", 9, 10, 1), ("hs", 12, 20, 2)]
    assert list(Board(shelf, lambda: TODAY).results()) == list(board.results())
    assert list(Board(shelf, lambda: date(2026, 11, 26)).results()) == []
    for damaged in (b"", b"{", shelf.content.replace(b"7", b"-7"), shelf.content.replace(b"kiosk-contest-1", b"x")):
        broken = Bytes()
        broken.put(damaged)
        assert list(Board(broken, lambda: TODAY).results()) in ([], list(board.results()))
