"""A lesson as it is heard in the hall: the real app speaks to a sound server, and every sentence is found in what came out."""

from __future__ import annotations

import pytest
from builders import PackFolder, explain, lesson_values, tap
from ear import BUSY_S, compare, effect, sound_of
from hall import kiosk_in_hall

from kiosk.devices import effects
from kiosk.tour.camera import wait_until

TICK = effect(effects.tick())


def until_said(hall):
    """Each word that lights up is a sign of life."""
    voice = hall.app._voice
    wait_until(lambda: not hall.app.speech.busy, lambda: (voice.caption, voice.first))


def walk_through(hall, pulse, arrived):
    """One touch after each has been said, until ``arrived``; returns what was heard, and what should have been."""
    until_said(hall)
    hall.hush()
    pulse.record()
    hall.touch("navAgain")
    until_said(hall)
    while not arrived():
        hall.do()
        until_said(hall)
    narrator = hall.app.narrator
    return pulse.heard(), [(text, sound_of(narrator.cached(text, "vi").path)) for text in hall.told]


def test_every_sentence_of_a_short_lesson_is_heard_whole_and_alone(qapp, pulse, tmp_path):
    pack = PackFolder(tmp_path / "pack")
    steps = (explain(), tap(praise="Đúng rồi."), explain("het", say="Xong rồi.", note="Cảm ơn."), explain("them"))
    pack.lesson(lesson_values(*steps))
    with kiosk_in_hall(tmp_path, (1280, 720), voice=None, tutorials=pack.path) as hall:
        hall.begin()
        hall.open_lesson("mua-hang")
        heard, said = walk_through(hall, pulse, lambda: hall.player.view.step_id == "het")
    assert [text for text, _ in said] == ["Nghe máy nói.", "Bấm “Mua”.", "Đúng rồi.", "Xong rồi.", "Cảm ơn."]
    assert compare(heard, said, (TICK,), BUSY_S) == []


@pytest.mark.prove
def test_every_sentence_of_a_whole_lesson_is_heard_whole_and_alone(qapp, pulse, tmp_path):
    """With its page to take home."""
    with kiosk_in_hall(tmp_path, (1280, 720), voice=None) as hall:
        hall.begin()
        hall.open_lesson("quet-qr", "A")
        heard, said = walk_through(hall, pulse, lambda: hall.player.finished)
    assert len(said) > 20
    assert compare(heard, said, (TICK,), BUSY_S) == []
