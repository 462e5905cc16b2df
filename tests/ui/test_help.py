"""A miss is never a mistake: a sentence, then a ring on the right place, then the kiosk does it and goes on."""

from __future__ import annotations

import pytest
from eyes import look, ringed
from hall import Whisper

from kiosk.visits import phrases

AGAIN, DONE_FOR = phrases.AGAIN.vi, phrases.DONE_FOR.vi


def go_to(hall, step):
    hall.begin()
    hall.open_lesson()
    while hall.player.view.step_id != step:
        hall.do()
    hall.rest()
    hall.hush()


def miss(hall):
    """Touch something on the phone, or an answer, that is not the right one; else press on too early."""
    action, value = hall.player.expected()
    right = {"tap": f"phone-{value}", "key": f"phone-key-{value}", "choose": f"option-{value}"}[action]
    names = [item.objectName() for item in look(hall).targets]
    kind = right.rsplit("-", 1)[0] if action != "tap" else "phone-"
    wrong = [name for name in names if name.startswith(kind) and name not in {right, "phone-key-xoa"}]
    before = hall.player.view.misses
    if wrong:
        hall.touch(wrong[0])
    if hall.player.view.misses == before:
        # Beside the matter, as the phone's own bars are: no miss.
        hall.touch("navNext")
    return right


def test_the_ladder_of_help_at_every_step_that_can_be_missed(hall, monkeypatch):
    hall.begin()
    hall.open_lesson()
    climbed = set()
    while not hall.player.finished:
        if hall.player.view.done:
            hall.do()
            hall.rest()
            continue
        climbed.add(hall.player.view.kind)
        _climb(hall, monkeypatch)
    assert climbed == {"tap", "type", "choose", "judge", "quiz"}


def _climb(hall, monkeypatch):
    step = hall.player.view.step_id
    hall.rest()
    hall.hush()
    right = miss(hall)
    first = hall.player.view.hint.text.vi
    assert hall.told == [AGAIN, first]
    hall.rest()
    assert {AGAIN, first} <= look(hall).sentences()
    assert not ringed(hall, right)

    hall.hush()
    miss(hall)
    assert hall.told == [AGAIN, hall.player.view.hint.text.vi]
    hall.rest()
    assert hall.player.view.misses == 2
    assert ringed(hall, right), f"no ring round {right}"

    hall.hush()
    with monkeypatch.context() as slowly:
        # Long enough to be looked at before the kiosk goes on.
        slowly.setattr(Whisper, "sentence_ms", 800)
        miss(hall)
        assert hall.player.view.helped
        assert hall.told[0] == DONE_FOR
        assert DONE_FOR in look(hall).sentences()
    # Nobody touches anything: the kiosk goes on by itself once it has said so.
    hall.wait(lambda: hall.player.finished or hall.player.view.step_id != step)


@pytest.fixture
def slow_voice(hall, monkeypatch):
    monkeypatch.setattr(Whisper, "sentence_ms", 600)


def test_whoever_goes_on_first_is_not_pushed(hall, slow_voice):
    """The kiosk would go on by itself; a visitor who is quicker goes one step, not two."""
    go_to(hall, "quet-qr")
    for _ in range(3):
        hall.touch("navNext")
    assert hall.player.view.helped
    hall.touch("navNext")
    assert hall.player.view.step_id == "doc-ten"
    hall.wait(lambda: not hall.app.speech.busy)
    assert hall.player.view.step_id == "doc-ten"


def test_whoever_goes_back_meanwhile_stays_there(hall, slow_voice):
    go_to(hall, "quet-qr")
    for _ in range(3):
        hall.touch("navNext")
    assert hall.player.view.helped
    hall.touch("navBack")
    assert hall.player.view.step_id == "ba-dieu"
    hall.wait(lambda: not hall.app.speech.busy)
    assert hall.player.view.step_id == "ba-dieu"
