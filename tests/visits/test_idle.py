"""When the visitor has gone: never while a finger or a voice is there, always in the end, whatever the clock does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visits.idle import Idle, Presence

WAIT, WARNING = 60, 30


def test_sixty_seconds_then_the_question_then_thirty_more():
    idle = Idle(100)
    idle, presence = idle.at(159.9)
    assert presence is Presence.THERE
    idle, presence = idle.at(160)
    assert presence is Presence.ASKED
    assert idle.seconds_left(160) == 30
    assert idle.seconds_left(172.4) == 18
    idle, presence = idle.at(189.9)
    assert presence is Presence.ASKED
    assert idle.at(190)[1] is Presence.GONE
    assert idle.seconds_left(500) == 0


def test_one_touch_answers_the_question_as_often_as_one_likes():
    now, idle = 0.0, Idle(0)
    for _ in range(50):
        now += WAIT
        idle, presence = idle.at(now)
        assert presence is Presence.ASKED
        now += WARNING - 0.01
        idle = idle.touched(now)
        idle, presence = idle.at(now)
        assert presence is Presence.THERE
        assert idle.seconds_left(now) == WARNING


def test_time_counts_from_the_end_of_speech():
    idle = Idle(0).speech(busy=True, now=10)
    assert idle.at(500)[1] is Presence.THERE
    idle = idle.speech(busy=False, now=500)
    assert idle.at(559)[1] is Presence.THERE
    assert idle.at(560)[1] is Presence.ASKED


def test_the_question_is_speech_too_and_does_not_extend_itself():
    idle, _ = Idle(0).at(60)
    idle = idle.speech(busy=True, now=60.1)
    idle = idle.speech(busy=False, now=64)
    assert idle.at(89)[1] is Presence.ASKED
    assert idle.at(90)[1] is Presence.GONE


def test_a_machine_that_slept_asks_before_it_wipes():
    """Hours pass between two looks: the visitor is asked first all the same, and has the whole warning."""
    idle, presence = Idle(0).at(30_000)
    assert presence is Presence.ASKED
    assert idle.seconds_left(30_000) == WARNING
    assert idle.at(30_029)[1] is Presence.ASKED


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["look", "look", "look", "touch", "speak", "hush"]),
        st.one_of(st.floats(0, 5), st.floats(0, 100), st.floats(0, 1e6)),
    ),
    max_size=60,
)


@settings(max_examples=300)
@given(EVENTS)
def test_whatever_happens_and_however_the_clock_jumps(events):
    """Gone is only who was asked, and then for the whole warning neither touched nor was spoken to by the lesson."""
    now, idle, asked_at, quiet_since, busy = 0.0, Idle(0, WAIT, WARNING), None, 0.0, False
    for what, passes in events:
        now += passes
        match what:
            case "touch":
                idle, asked_at, quiet_since = idle.touched(now), None, now
                assert idle.at(now)[1] is Presence.THERE
            case "speak" | "hush":
                busy = what == "speak"
                idle = idle.speech(busy, now)
                quiet_since = now if asked_at is None else quiet_since
            case _:
                idle, presence = idle.at(now)
                if presence is Presence.GONE:
                    assert asked_at is not None
                    assert now - asked_at >= WARNING
                    return
                if presence is Presence.ASKED and asked_at is None:
                    assert not busy
                    assert now - quiet_since >= WAIT
                    asked_at = now
                assert (presence is Presence.ASKED) == (asked_at is not None)
    # Nobody comes any more and the voice comes to its end: a look each second finds the visitor gone, and in time.
    idle = idle.speech(busy=False, now=now)
    for second in range(WAIT + WARNING + 2):
        idle, presence = idle.at(now + second)
        if presence is Presence.GONE:
            return
    pytest.fail("the visit was never wiped")


@given(st.floats(0, 1e6), st.lists(st.floats(0, 0.3), min_size=1, max_size=400))
def test_a_finger_on_the_screen_is_never_wiped_away(start, looks):
    """A finger that moves tells so at each move; between two moves no look finds the visitor gone."""
    idle, now = Idle(start, WAIT, WARNING, asked_since=start - WARNING + 0.1), start
    for passes in looks:
        idle = idle.touched(now)
        now += passes
        idle, presence = idle.at(now)
        assert presence is Presence.THERE
