"""The whole way of a visitor, by touch, at every size and in both languages: each stop is looked at with an inspector's eyes."""

from __future__ import annotations

from itertools import product

import pytest
from eyes import look
from hall import LESSON, kiosk_in_hall

from kiosk.lessons.languages import VOICE_LANGUAGES, voice_language
from kiosk.visits import phrases
from kiosk.visits.visit import Page

SAID_OTHERWISE = {
    text.shown(language)
    for language in ("vi", "en")
    for text in (
        *(text for voice in VOICE_LANGUAGES for text in (voice.sample, voice.waiting)),
        phrases.CALL,
        phrases.address("binhdanhocvuso.gov.vn"),
    )
}
"""A box says its language and that it can be pressed, as the tiles do; the call is for staff; the address stands alone."""

BRIEFLY = {((1280, 720), "en", "dark"), ((1080, 1920), "vi", "light")}
"""A way takes some twenty seconds: these are always gone, the others when all is proved."""
WAYS = [
    pytest.param(*way, marks=() if way in BRIEFLY else pytest.mark.prove, id="{}x{}-{}-{}".format(*way[0], *way[1:]))
    for way in product([(1920, 1080), (1280, 720), (1080, 1920)], ["vi", "en"], ["light", "dark"])
]


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
        self._note(name, [*seen.faults(), *seen.pale(), *seen.small_letters(), *self._unwritten(seen)])
        self.stops.append(name)
        self.pages.append(self.hall.page)

    def read(self, name):
        """In passing: what has just been said is written."""
        self._note(name, self._unwritten(look(self.hall)))

    def _note(self, name, found):
        self.faults += [f"{name}: {fault}" for fault in found if fault not in self.seen]
        self.seen |= dict.fromkeys(found)

    def _unwritten(self, seen):
        """What was said and cannot be read; while voice and letters are of one language."""
        visit, told = self.hall.app.session.visit, list(self.hall.told)
        self.hall.hush()
        if voice_language(visit.voice).text != visit.text:
            return []
        written = seen.sentences()
        return [f"said, not written: {one}" for one in told if " ".join(one.split()) not in written | SAID_OTHERWISE]

    def report(self):
        (lesson,) = [one for one in self.hall.app.session.catalogue.lessons if one.id == LESSON]
        steps = [step.id for step in lesson.steps]
        assert [stop for stop in self.stops if stop in steps] == steps
        assert not self.faults, "\n".join(self.faults)


@pytest.mark.parametrize(("size", "lang", "colours"), WAYS)
def test_every_stop_of_the_journey(qapp, session_home, size, lang, colours):
    with kiosk_in_hall(session_home, size) as hall:
        inspector = Inspector(hall)
        _journey(hall, inspector, lang, colours)
    # The page to resume at is for those who come back; it has tests of its own.
    assert list(dict.fromkeys(inspector.pages)) == [page for page in Page if page is not Page.RESUME]
    inspector.report()


def _journey(hall, inspector, lang, colours):
    inspector.stop("attract")
    hall.touch("attract")
    if lang == "en":
        hall.touch("text-en")
    inspector.stop("language")
    hall.touch("toolEase")
    if colours == "dark":
        hall.touch("contrastOn")
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
            inspector.read(f"{step.step_id} done")
            # Each touch is answered at once; the look at what is done waits for one step of each kind.
            if step.kind in {"choose", "judge"}:
                inspector.stop(f"{step.step_id} done")
        hall.touch("navNext")
        hall.wait(lambda before=step: hall.player.finished or hall.player.view.step_id != before.step_id)
    inspector.stop("take home")
    hall.touch("navNext")
    inspector.stop("goodbye")


def test_while_nobody_is_here_the_pages_are_made_ahead(hall):
    slots = [item for item in hall.everything() if item.property("ahead") is not None]
    ahead = [slot for slot in slots if slot.objectName() != "page-guide"]
    assert len(ahead) == 8
    hall.wait(lambda: all(slot.property("item") is not None for slot in ahead))
    assert hall.page == "attract"
    # In pieces, some of them lost what they were given.
    assert not any(slot.property("asynchronous") for slot in ahead)
