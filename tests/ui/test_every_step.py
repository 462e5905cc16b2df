"""Every step of every lesson, as a visitor finds it: nothing cut off, too small to read or to hit, or silent to a reader."""

from __future__ import annotations

import pytest
from eyes import look
from hall import kiosk_in_hall

from kiosk.lessons.player import Player

# What has scrolled under the foot of a phone is neither a button there nor words that run over.
_FAULTS = ("truncated", "wider", "off the window", "too small", "small letters", "not plain", "no such drawing")
_FAULTS += ("a screen reader", "2 yellow", "broken over")


def faults_of_all(hall):
    session = hall.app.session
    for lesson in session.catalogue.lessons:
        for step in lesson.steps:
            player = session.player = Player(lesson, session.catalogue.apps_for(lesson.id), start=step.id)
            for number in range(player.view.rounds):
                if number:
                    _to_next_round(player)
                hall.app.conductor.changed.emit()
                for fault in _faults(hall):
                    yield f"{lesson.id}/{step.id}: {fault}"


def _faults(hall):
    # What has just changed gets its place when it is drawn, and what hangs on that place after it.
    hall.see()
    hall.see()
    seen = look(hall)
    faults = (*seen.faults(), *seen.small_letters(), *seen.broken(), *seen.unheard())
    return [fault for fault in faults if fault.startswith(_FAULTS)]


def _to_next_round(player):
    round_before = player.view.round
    while player.view.round == round_before and not player.finished:
        player.follow()


def seen_at(root, size, lang):
    with kiosk_in_hall(root, size) as hall:
        hall.begin(text=lang)
        hall.open_lesson()
        hall.rest()
        return sorted(set(faults_of_all(hall)))


def test_on_the_smallest_screen(qapp, session_home):
    assert seen_at(session_home, (1280, 720), "vi") == []


@pytest.mark.prove
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (3840, 2160)], ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_on_every_other_screen_and_in_english(qapp, session_home, size, lang):
    assert seen_at(session_home, size, lang) == []
