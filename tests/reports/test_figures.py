"""Each figure is what one counts by hand in the raw events, in whatever order and parts they are read."""

from __future__ import annotations

from datetime import timedelta
from functools import reduce
from itertools import starmap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from raw_events import NAMES, START, VILLAGES, ACount, AnEvent, counts, events

from kiosk.reports import figures as reports
from kiosk.reports.figures import Hidden, figures, table
from kiosk.reports.names import GROUPS, KINDS, group, village
from kiosk.reports.period import quarter
from kiosk.reports.tally import UNTOLD, Tally, tally

PERIOD = quarter(START.date() + timedelta(days=1))
some_events = st.lists(events, max_size=60)
some_counts = st.lists(counts, max_size=12)


some = settings(max_examples=40, deadline=None)


def made(these, those=()):
    return figures(tally(these, those), NAMES, PERIOD, PERIOD.last)


def by_label(figure):
    """Label → (sure, unsure)."""
    assert len({line.label for line in figure.lines}) == len(figure.lines)
    return {line.label: (line.value, line.unsure) for line in figure.lines}


def two(found, weight=lambda _: 1):
    """Of what was sure of its hour, and of what was not."""
    found = list(found)
    return tuple(sum(weight(one) for one in found if one.clock_ok is sure) for sure in (True, False))


def begun_visits(these):
    """Visit → its earliest beginning; one with a sure hour before one without."""
    began = {}
    for event in these:
        if event.kind == "visit_began" and event.visit:
            began.setdefault(event.visit, []).append(event)
    return {visit: min(found, key=lambda one: (not one.clock_ok, one.hour)) for visit, found in began.items()}


def used(these):
    idle = {"visit_began", "visit_ended", "staff_came", "visit_led"}
    doing = {event.visit for event in these if event.kind not in idle}
    return [event for visit, event in begun_visits(these).items() if visit in doing]


@some
@given(some_events)
def test_visits(these):
    found = made(these)
    assert by_label(found["visits"]) == {"": two(used(these))}
    all_begun = begun_visits(these).values()
    assert by_label(found["touched"]) == {"": two(one for one in all_begun if one not in used(these))}
    seconds = two((one for one in these if one.kind == "visit_ended"), lambda one: one.value or 0)
    assert by_label(found["minutes"]) == {"": tuple(n // 60 for n in seconds)}


@some
@given(some_events)
def test_visits_by_hour_and_by_week(these):
    found = made(these)
    sure = [one.hour + timedelta(hours=7) for one in used(these) if one.clock_ok]
    for line in found["hours"].lines:
        assert line.value == sum(f"{hour.hour}h" == line.label for hour in sure)
    assert found["hours"].total == len(sure) == found["days"].total == found["visits"].one.value


@some
@given(some_events)
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("begun", "lesson_begun"),
        ("finished", "lesson_finished"),
        ("codes", "qr_shown"),
        ("called", "staff_called"),
        ("came", "staff_came"),
    ],
)
def test_plain_numbers(name, kind, these):
    assert by_label(made(these)[name]) == {"": two(one for one in these if one.kind == kind)}


@some
@given(some_events)
def test_finished_is_a_part_of_begun(these):
    line = made(these)["finished"].one
    assert line.of == sum(one.kind == "lesson_begun" and one.clock_ok for one in these)


@some
@given(some_events)
def test_topics_lessons_and_voices(these):
    begun = [one for one in these if one.kind == "lesson_begun"]
    found = made(these)
    expected = {
        name: two(one for one in begun if NAMES.topic_of.get(one.lesson) == code) for code, name in NAMES.topics.items()
    }
    gone = [one for one in begun if one.lesson == "da-go"]
    assert by_label(found["topics"]) == expected | ({"Bài không còn trong máy": two(gone)} if gone else {})
    named = {one.lesson for one in begun if one.lesson}
    assert by_label(found["lessons"]) == {
        NAMES.lesson(lesson): two(one for one in begun if one.lesson == lesson) for lesson in named
    }
    assert found["voices"].total == found["begun"].one.value
    for name in ("topics", "lessons", "voices"):
        values = [line.value for line in found[name].lines]
        assert values == sorted(values, reverse=True)


@some
@given(some_events)
@pytest.mark.parametrize(("name", "kind"), [("hardest", "help_given"), ("differs", "screen_differs")])
def test_steps(name, kind, these):
    at_steps = [one for one in these if one.kind == kind and one.lesson and one.step]
    assert by_label(made(these)[name]) == {
        NAMES.step(*place): two(one for one in at_steps if (one.lesson, one.step) == place)
        for place in {(one.lesson, one.step) for one in at_steps}
    }


@some
@given(some_events)
def test_a_hard_step_knows_how_many_came_to_it(these):
    for line in made(these)["hardest"].lines:
        came = [
            one
            for one in these
            if one.kind in {"step_done", "lesson_left"}
            and one.clock_ok
            and one.lesson
            and one.step
            and NAMES.step(one.lesson, one.step) == line.label
        ]
        assert line.of == len(came)


@some
@given(some_counts)
def test_what_staff_counted(those):
    found = made((), those)
    for kind, name in ((kind, text.vi) for kind, text in KINDS.items()):
        of_kind = [one for one in those if one.kind == kind]
        assert by_label(found["sessions"]).get(name, (0, 0)) == two(of_kind)
        assert by_label(found["turns"]).get(name, (0, 0)) == two(of_kind, lambda one: one.turns)
    assert by_label(found["assisted"])[""] == two((one for one in those if one.assisted), lambda one: one.turns)
    asked = {(lesson, step) for one in those for lesson, step, *_ in one.hands}
    for place in asked:

        def of_place(one, n, place=place):
            return sum(hands[n] for hands in one.hands if hands[:2] == place)

        (line,) = [line for line in found["hands"].lines if line.label == NAMES.step(*place)]
        assert (line.value, line.unsure) == two(those, lambda one: of_place(one, 2))
        assert line.of == two(those, lambda one: of_place(one, 3))[0]
    assert len(found["hands"].lines) == len(asked)
    assert by_label(found["right"])[""] == two(those, lambda one: one.right)
    assert found["right"].one.of == two(those, lambda one: one.asked)[0]
    for what in ("led", "alone"):
        assert found[what].total == found["turns"].total
    helped = {place for one in those for place in one.helped}
    assert by_label(found["led hardest"]) == {
        NAMES.step(*place): two(one for one in those if place in one.helped) for place in helped
    }


@some
@given(some_events, some_counts)
def test_an_assisted_visit_is_one_turn_whoever_helped(these, those):
    helped, led = ({one.visit for one in these if one.kind == kind} for kind in ("visit_assisted", "visit_led"))
    entered = two((one for one in those if one.assisted), lambda one: one.turns)
    alone = two(event for event in used(these) if event.visit in helped - led)
    assert by_label(made(these, those)["assisted"])[""] == tuple(map(sum, zip(entered, alone, strict=True)))


@some
@given(some_counts)
def test_villages_and_groups_are_true_where_they_are_shown(those):
    found = made((), those)
    for name, label, has in (
        ("villages", village, lambda one, key: (one.village or UNTOLD) == key),
        ("groups", group, lambda one, key: key in one.groups or (key == UNTOLD and not one.groups)),
    ):
        keys = [UNTOLD, *VILLAGES, *GROUPS]
        for line in found[name].lines:
            (key,) = [key for key in keys if label(key) == line.label]
            sure, unsure = two((one for one in those if has(one, key)), lambda one: one.turns)
            if line.hidden is None:
                assert (line.value, line.unsure) == (sure, unsure)
                assert sure + unsure >= 5
            else:
                assert (line.value, line.unsure) == (0, 0)
                assert (sure + unsure < 5) == (line.hidden is Hidden.SMALL)


@some
@given(some_counts)
def test_the_table_of_villages_and_groups(those):
    shown = table(tally((), those))
    for (place, people), cell in shown.cells.items():
        true = sum(
            one.turns
            for one in those
            if (one.village or UNTOLD) == place and (people in one.groups or (people == UNTOLD and not one.groups))
        )
        assert cell == true if isinstance(cell, int) else (cell is Hidden.SMALL) == (true < 5)


@given(some_events, some_counts, st.data())
@settings(max_examples=30, deadline=None)
def test_the_order_makes_no_difference(these, those, data):
    shuffled = data.draw(st.permutations(these)), data.draw(st.permutations(those))
    assert made(*shuffled) == made(these, those)


@given(st.lists(st.tuples(some_events, some_counts), max_size=5), st.integers(0, 5))
@settings(max_examples=30, deadline=None)
def test_parts_add_up_however_they_are_cut(parts, cut):
    whole = tally([one for part, _ in parts for one in part], [one for _, part in parts for one in part])
    each = list(starmap(tally, parts))
    left, right = reduce(Tally.__add__, each[:cut], Tally()), reduce(Tally.__add__, each[cut:], Tally())
    assert figures(left + right, NAMES, PERIOD, PERIOD.last) == figures(whole, NAMES, PERIOD, PERIOD.last)
    assert figures(right + left, NAMES, PERIOD, PERIOD.last) == figures(whole, NAMES, PERIOD, PERIOD.last)
    assert reduce(Tally.__add__, each, Tally()) == left + right == reduce(lambda a, b: b + a, each, Tally())


def test_every_figure_says_what_it_means():
    found = made([], [])
    assert len({figure.title for figure in found.values()}) == len(found)
    for figure in found.values():
        assert figure.meaning.endswith(".")
        assert figure.unit
        assert "người" not in figure.unit


def test_a_visit_at_midnight_belongs_to_the_day_in_viet_nam():
    at = START  # 17:00 UTC, midnight of the 15th here
    these = [AnEvent(1, "visit_began", at, True), AnEvent(1, "lesson_begun", at, True, lesson="quet-qr")]
    found = made(these)
    assert found["days"].lines[0] == reports.Line("15/9", 1, day=PERIOD.first)
    assert found["hours"].lines[0] == reports.Line("0h", 1)


def test_who_was_helped_first_by_a_grandchild_and_then_by_staff_is_one_turn():
    kinds = ("visit_began", "visit_assisted", "step_done")
    these = [AnEvent(visit, kind, START, True) for visit in (1, 2) for kind in kinds]
    led = [*these, AnEvent(1, "visit_led", START, True)]
    entered = ACount("walkthrough", "tra-phi", START, True, 600, 1, frozenset(), None, True, frozenset())
    assert by_label(made(led, [entered])["assisted"]) == {"": (2, 0)}
    assert by_label(made(these)["assisted"]) == {"": (2, 0)}


def test_a_group_of_two_kinds_counts_for_each():
    both = ACount("group", "tra-phi", START, True, 600, 20, frozenset({"nct", "pn"}), "Thôn Một", True, frozenset())
    found = made((), [both])
    assert by_label(found["groups"]) == {"Người cao tuổi": (20, 0), "Phụ nữ": (20, 0)}
    assert by_label(found["villages"]) == {"Thôn Một": (20, 0)}
