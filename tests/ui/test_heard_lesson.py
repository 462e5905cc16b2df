"""A lesson as it is heard in the hall: the real app speaks to a sound server, and every sentence is found in what came out."""

from __future__ import annotations

import numpy as np
import pytest
from builders import PackFolder, explain, lesson_values, tap
from ear import BUSY_S, RATE_HZ, compare, effect, sound_of
from hall import kiosk_in_hall

from kiosk.devices import effects
from kiosk.tour.camera import wait_until

TICK = effect(effects.tick())
AUDIBLE = 0.02
"""Of the greatest that a loudspeaker can give."""
TRIES = 5
"""A machine that is busy otherwise may let the sound stand still."""


def until_said(hall):
    """Each word that lights up is a sign of life."""
    voice = hall.app.voice
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


def lasts(hall, pulse):
    """Seconds from the first to the last sound of the sentence."""
    pulse.record()
    # Not by touch: no tick beside the voice.
    hall.app.conductor.listen_again()
    until_said(hall)
    loud = np.flatnonzero(np.abs(pulse.heard().samples) > AUDIBLE)
    return (loud[-1] - loud[0]) / RATE_HZ


def test_slow_and_fast_are_heard(qapp, pulse, tmp_path):
    pack = PackFolder(tmp_path / "pack")
    pack.lesson(lesson_values(explain(), explain("het")))
    with kiosk_in_hall(tmp_path, (1280, 720), voice=None, tutorials=pack.path) as hall:
        hall.begin()
        hall.open_lesson("mua-hang")
        until_said(hall)
        usual = min(lasts(hall, pulse) for _ in range(3))
        for speed, factor in (("slow", 0.8), ("fast", 1.25)):
            hall.touch("toolEase", f"speed-{speed}", "easeDone")
            until_said(hall)
            wanted = pytest.approx(usual / factor, rel=0.08)
            assert any(lasts(hall, pulse) == wanted for _ in range(TRIES))


@pytest.mark.prove
def test_every_sentence_of_a_whole_lesson_is_heard_whole_and_alone(qapp, pulse, tmp_path):
    """With its page to take home."""
    with kiosk_in_hall(tmp_path, (1280, 720), voice=None) as hall:
        hall.begin()
        hall.open_lesson("quet-qr", "A")
        heard, said = walk_through(hall, pulse, lambda: hall.player.finished)
    assert len(said) > 20
    assert compare(heard, said, (TICK,), BUSY_S) == []
