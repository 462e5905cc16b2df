"""The whole way of a visitor, by touch, at every size and in both languages: each stop is looked at with an inspector's eyes."""

from __future__ import annotations

import pytest
from eyes import look
from hall import LESSON, kiosk_in_hall

from kiosk.visits.visit import Page

SIZES = [(1920, 1080), (1280, 720), (1080, 1920)]


class Inspector:
    """Looks at each stop; what is amiss is gathered, so that one run tells of all of it."""

    def __init__(self, hall):
        self.hall = hall
        self.pages = []
        self.stops = []
        self.faults = []
        self.seen = {}

    def stop(self, name):
        self.hall.rest()
        seen = look(self.hall)
        assert seen.texts, f"nothing to read on {name}"
        found = [*seen.faults(), *seen.pale()]
        self.faults += [f"{name}: {fault}" for fault in found if fault not in self.seen]
        self.seen |= dict.fromkeys(found)
        self.stops.append(name)
        self.pages.append(self.hall.page)

    def report(self):
        (lesson,) = [one for one in self.hall.app.session.catalogue.lessons if one.id == LESSON]
        steps = [step.id for step in lesson.steps]
        assert [stop for stop in self.stops if stop in steps] == steps
        assert not self.faults, "\n".join(self.faults)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "{}x{}".format(*size))
def test_every_stop_of_the_journey(qapp, session_home, size, lang):
    with kiosk_in_hall(session_home, size) as hall:
        inspector = Inspector(hall)
        _journey(hall, inspector, lang)
    assert list(dict.fromkeys(inspector.pages)) == list(Page)
    inspector.report()


def test_every_stop_in_the_dark(qapp, session_home):
    """“Nền đen, chữ sáng”: the same eyes, chosen by the visitor."""
    with kiosk_in_hall(session_home, (1280, 720)) as hall:
        inspector = Inspector(hall)
        hall.touch("attract", "toolEase", "contrastOn", "easeDone")
        _lesson_way(hall, inspector, "vi")
    inspector.report()


def _journey(hall, inspector, lang):
    inspector.stop("attract")
    hall.touch("attract")
    if lang == "en":
        hall.touch("text-en")
    inspector.stop("language")
    hall.touch("toolEase")
    inspector.stop("ease")
    hall.touch("easeDone")
    hall.rest()
    hall.touch("navStaff")
    inspector.stop("staff-called")
    hall.touch("staffCame")
    _lesson_way(hall, inspector, lang)
    hall.pass_minutes()
    hall.wait(lambda: hall.app.conductor.asked)
    inspector.stop("still-here")
    hall.touch("stillHereYes")
    assert not hall.app.conductor.asked
    hall.touch("navNext")
    hall.wait(lambda: hall.page == "attract")
    inspector.stop("attract again")


def _lesson_way(hall, inspector, lang):
    hall.touch(f"voice-{lang}")
    inspector.stop("topics")
    hall.touch("topic-E")
    inspector.stop("lessons")
    hall.touch(f"lesson-{LESSON}")
    while not hall.player.finished:
        step = hall.player.view
        inspector.stop(step.step_id)
        if step.kind != "explain":
            for rung in ("hint", "pulse"):
                hall.touch("navNext")
                inspector.stop(f"{step.step_id} {rung}")
            hall.do_step()
            # Each touch is answered at once; the look at what is done waits for one step of each kind.
            if step.kind in {"choose", "judge"}:
                inspector.stop(f"{step.step_id} done")
        hall.touch("navNext")
        hall.wait(lambda before=step: hall.player.finished or hall.player.view.step_id != before.step_id)
    inspector.stop("take home")
    hall.touch("navNext")
    inspector.stop("goodbye")
