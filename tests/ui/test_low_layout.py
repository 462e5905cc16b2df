"""For who sits in a wheelchair, or is a child: one press, and all that can be pressed lies in the lower half, none of it smaller."""

from __future__ import annotations

from pathlib import Path

import pytest
from eyes import low_enough, settled
from hall import LESSON, kiosk_in_hall

from kiosk.lessons.player import Player

GALLERY = Path(__file__).parent / "gallery"
FAULTS = ("truncated", "wider", "off the window", "too small", "not plain", "no such drawing")
"""What a notification or a question that lies over an app must not be either."""
SIZES = [(1080, 1920), *(pytest.param(size, marks=pytest.mark.prove) for size in [(1920, 1080), (1280, 720)])]


def _lie_low(hall, name, found, starts=""):
    hall.rest()
    seen = settled(hall)
    assert seen.targets, f"nothing to press on {name}"
    faults = [fault for fault in [*seen.faults(), *seen.pale()] if fault.startswith(starts)]
    found += [f"{name}: {fault}" for fault in [*low_enough(hall), *faults]]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "{}x{}".format(*size))
@pytest.mark.parametrize("colours", ["light", pytest.param("dark", marks=pytest.mark.prove)])
def test_all_that_is_pressed_on_the_way_of_a_visitor_is_in_reach(qapp, session_home, size, colours):
    found = []
    with kiosk_in_hall(session_home, size) as hall:
        hall.touch("attract", "toggleLow")
        _lie_low(hall, "language", found)
        hall.touch("toolEase")
        if colours == "dark":
            hall.touch("contrastOn")
        _lie_low(hall, "ease", found)
        hall.touch("easeDone", "navResume", "picture-house")
        _lie_low(hall, "resume", found)
        hall.touch("navBack", "voice-vi")
        _lie_low(hall, "topics", found)
        hall.touch("navStaff")
        _lie_low(hall, "staff called", found)
        hall.touch("staffCame", "minutes-20")
        _lie_low(hall, "all lessons", found)
        hall.touch("navHome", "topic-E")
        _lie_low(hall, "lessons", found)
        hall.touch(f"lesson-{LESSON}")
        _through_the_lesson(hall, found)
        _lie_low(hall, "take home", found)
        hall.touch("navNext")
        _lie_low(hall, "goodbye", found)
        hall.pass_minutes()
        hall.wait(lambda: hall.app.conductor.asked)
        _lie_low(hall, "still here", found)
        hall.pass_minutes()
        hall.wait(lambda: hall.page == "attract")
        assert not hall.app.shell.low, "the next visitor finds the buttons where they were"
    assert not found, "\n".join(dict.fromkeys(found))


def _through_the_lesson(hall, found):
    kinds = set()
    while not hall.player.finished:
        step = hall.player.view
        _lie_low(hall, step.step_id, found)
        if step.kind not in kinds | {"explain"}:
            for rung in ("hint", "pulse"):
                hall.touch("navNext")
                _lie_low(hall, f"{step.step_id} {rung}", found)
            hall.do_step()
            _lie_low(hall, f"{step.step_id} done", found)
        hall.do_step()
        kinds.add(step.kind)
        hall.touch("navNext")
        hall.wait(lambda before=step: hall.player.finished or hall.player.view.step_id != before.step_id)


@pytest.mark.parametrize(
    "size",
    [(1080, 1920), pytest.param((1920, 1080), marks=pytest.mark.prove)],
    ids=lambda size: "{}x{}".format(*size),
)
def test_every_part_of_the_phone_and_every_kind_of_step_is_in_reach_and_works(qapp, session_home, size):
    """The phone is held sideways: each part whole, as large as ever, and done with a finger."""
    found = []
    with kiosk_in_hall(session_home, size, tutorials=GALLERY) as hall:
        hall.touch("attract", "toggleLow", "voice-vi", "topic-A")
        for lesson in hall.app.session.catalogue.lessons:
            hall.touch(f"lesson-{lesson.id}")
            for step in lesson.steps:
                hall.app.session.player = Player(lesson, hall.app.session.catalogue.apps_by_id, start=step.id)
                hall.app.conductor.changed.emit()
                while True:
                    _lie_low(hall, step.id, found, FAULTS)
                    hall.do_step()
                    if hall.player.view.round == hall.player.view.rounds:
                        break
                    hall.do()
                assert hall.player.view.misses == 0
            while hall.page == "lesson":
                hall.app.conductor.go(hall.app.session.back)
    assert not found, "\n".join(dict.fromkeys(found))


def test_the_panel_lowers_and_lifts_the_buttons_too(hall):
    hall.begin()
    top = hall.find("toolEase").mapToScene(hall.find("toolEase").boundingRect().center()).y()
    hall.touch("toolEase", "lowOn", "easeDone")
    hall.rest()
    assert low_enough(hall) == []
    assert hall.find("toolEase").mapToScene(hall.find("toolEase").boundingRect().center()).y() > top
    hall.touch("toolEase", "lowOff", "easeDone")
    hall.rest()
    assert hall.find("toolEase").mapToScene(hall.find("toolEase").boundingRect().center()).y() == top


def test_the_buttons_are_lowered_by_one_low_press_on_the_first_page(hall):
    """Who cannot reach the tools at the top must not need them for it."""
    hall.touch("attract")
    hall.rest()
    button = hall.find("toggleLow")
    assert button.mapToScene(button.boundingRect().topLeft()).y() > hall.window.height() / 2
    hall.touch("toggleLow")
    hall.rest()
    assert low_enough(hall) == []
