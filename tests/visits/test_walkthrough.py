"""Leading as a state machine: who may go on when, whatever is pressed in whatever order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from builders import make_walkthrough
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visits import walkthrough as ways
from kiosk.visits.unfinished import UnfinishedShelf
from kiosk.visits.walkthrough import Leading, held

OWN = {"step": "mua-hang/bam", "script": "Bà con bấm.", "must_tap_self": True}
WALK = make_walkthrough("mua-hang/nghe", OWN, "mua-hang/go")


@pytest.fixture
def leading():
    return Leading(WALK)


def test_it_goes_from_step_to_step_and_ends(leading):
    assert (leading.place, leading.following.step, leading.last) == (0, "mua-hang/bam", False)
    second = ways.forward(leading)
    third = ways.forward(ways.did(second))
    assert (third.place, third.following, third.last) == (2, None, True)
    end = ways.forward(third)
    assert end.finished
    assert ways.forward(end) is end
    assert ways.backward(end) == third


def test_what_the_citizen_must_do_nobody_else_does(leading):
    own = ways.forward(leading)
    assert (own.waits_for_citizen, own.may_go_on, own.may_do_for) == (True, False, False)
    assert ways.forward(own) is own
    assert ways.did_for(own) is own
    done = ways.did(own)
    assert (done.may_go_on, done.may_do_for) == (True, False)


def test_other_steps_may_be_done_for_the_citizen_and_that_is_told(leading):
    after = ways.did_for(leading)
    assert after.may_go_on
    assert held(after, 60).helped == {("mua-hang", "nghe")}


def test_a_room_has_no_single_citizen():
    room = ways.forward(Leading(WALK, "group"))
    assert room.may_go_on
    assert room.may_do_for


def test_what_shows_itself_is_done_by_nobody(leading):
    own = ways.shows(ways.forward(leading))
    assert own.showing
    assert ways.did(own) is own
    assert not ways.did(own).may_go_on
    tried = ways.tries(own)
    assert not tried.showing
    assert ways.did(tried).may_go_on
    assert held(tried, 0).helped == {("mua-hang", "bam")}


def test_while_paused_nothing_moves(leading):
    away = ways.pauses(ways.forward(leading), True)
    for move in (ways.forward, ways.backward, ways.shows, ways.tries, ways.did_for, ways.aims):
        assert move(away) is away
    assert ways.forward(ways.did(ways.pauses(away, False))).place == 2


def test_a_light_is_put_where_the_next_touch_is_and_goes_out(leading):
    assert ways.lights(leading, (0.5, 0.5)) is leading
    aimed = ways.aims(leading)
    lit = ways.lights(aimed, (0.25, 0.75))
    assert (lit.spot, lit.aiming) == ((0.25, 0.75), False)
    assert ways.aims(lit).spot is None
    assert ways.aims(aimed).aiming is False
    assert ways.forward(lit).spot is None


def test_hands_are_counted_for_each_question(leading):
    asked = ways.votes_for(ways.votes_for(leading, 1, 2, 5, 3, 2), 1, 0, 1, 3, 2)
    asked = ways.votes_for(ways.votes_for(asked, 1, 0, -9, 3, 2), 2, 1, 1, 3, 0)
    assert asked.votes == {(0, 1): (0, 0, 5), (0, 2): (0, 1, 0)}
    assert ways.votes_for(leading, 1, 0, 5000, 2, 0).votes == {(0, 1): (ways.MOST_HANDS, 0)}


def test_hands_go_into_what_is_counted_by_step(leading):
    place = leading.walkthrough.steps[0].place
    asked = ways.votes_for(ways.votes_for(leading, 1, 2, 5, 3, 2), 1, 0, 3, 3, 2)
    asked = ways.votes_for(asked, 2, 1, 4, 3, 0)
    assert held(asked, 90).hands == {(*place, 5, 12)}
    assert held(ways.votes_for(leading, 1, 2, 5, 3, None), 90).hands == frozenset(), "no answer there is the right one"
    assert held(ways.votes_for(asked, 1, 2, -5, 3, 2), 90).hands == {(*place, 0, 7)}


def test_the_first_answer_of_a_contest_counts():
    contest = Leading(WALK, "contest", group="hs")
    contest = ways.answered(ways.answered(contest, 1, right=False), 1, right=True)
    contest = ways.answered(contest, 2, right=True)
    assert contest.score == (1, 2)
    assert ways.answered(Leading(WALK), 1, right=True).score == (0, 0)
    assert held(contest, 90).group == "hs"


MOVES = {
    "forward": ways.forward,
    "backward": ways.backward,
    "did": ways.did,
    "did_for": ways.did_for,
    "needed_help": ways.needed_help,
    "shows": ways.shows,
    "tries": ways.tries,
    "aims": ways.aims,
    "pause": lambda one: ways.pauses(one, True),
    "resume": lambda one: ways.pauses(one, False),
    "hide": lambda one: ways.with_script(one, False),
    "light": lambda one: ways.lights(one, (0.1, 0.9)),
}


@given(st.lists(st.sampled_from(sorted(MOVES)), max_size=60))
def test_no_order_of_presses_gets_past_the_citizen(moves):
    leading, pressed = Leading(WALK), False
    for move in moves:
        if move == "did" and leading.place == 1 and not leading.showing:
            pressed = True
        before, leading = leading, MOVES[move](leading)
        assert 0 <= leading.place < 3
        assert abs(leading.place - before.place) <= 1
        assert leading.place < 2 or pressed, "past the step that the citizen must do"
        assert 1 not in leading.done_for
        assert not (leading.paused and leading.place != before.place)


class Bytes:
    def __init__(self):
        self.content = b""

    def take(self):
        return self.content

    def put(self, content):
        self.content = content


NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)


def shelved(shelf, hour=NOW):
    return UnfinishedShelf(shelf, lambda: (hour, True))


def test_a_power_cut_leaves_it_where_it_was():
    shelf = Bytes()
    leading = ways.did(ways.forward(ways.needed_help(Leading(WALK, group="hs"))))
    leading = ways.votes_for(leading, 1, 1, 4, 3, 1)
    shelved(shelf).keep(leading, 130, 7)
    found = shelved(shelf).find()
    assert (found.leading, found.seconds, found.staff, found.hour, found.clock_ok) == (leading, 130, 7, NOW, True)
    assert shelved(shelf).outdated() is None
    again = shelved(shelf)
    again.forget()
    assert again.find() is None
    assert shelved(shelf).find() is None


def test_on_another_day_it_is_not_gone_on_with_but_still_there():
    shelf = Bytes()
    shelved(shelf).keep(Leading(WALK), 130, 7)
    next_day = shelved(shelf, NOW + timedelta(days=1))
    assert next_day.find() is None
    assert (next_day.outdated().seconds, next_day.outdated().hour) == (130, NOW)


@given(st.binary(max_size=200))
def test_whatever_else_stands_there_is_nothing(content):
    shelf = Bytes()
    shelf.put(content)
    assert shelved(shelf).find() is None
    assert shelved(shelf).outdated() is None


def test_half_a_file_or_odd_values_are_nothing():
    shelf = Bytes()
    shelved(shelf).keep(Leading(WALK), 1, 7)
    whole = shelf.content
    for odd in (
        whole[: len(whole) // 2],
        whole.replace(b'"place": 0', b'"place": -1'),
        whole.replace(b'"kind": "walkthrough"', b'"kind": "party"'),
        whole.replace(b'"seconds": 1', b'"seconds": true'),
        whole.replace(b"kiosk-led-1", b"kiosk-led-9"),
        whole.replace(b'"staff": 7', b'"staff": "Mai"'),
        whole.replace(b"+00:00", b""),
    ):
        assert odd != whole
        shelf.put(odd)
        assert shelved(shelf).find() is None
