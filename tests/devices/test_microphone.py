"""What a microphone hears: the loudspeaker of a sound server of the test's own, looped back."""

from __future__ import annotations

import os
import signal

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.devices.microphone import Microphone
from kiosk.devices.sound import Sound
from kiosk.voice.narrator import Narrator
from kiosk.voice.recording import RATE_HZ, finished


@pytest.fixture
def microphone(qtbot):
    microphone = Microphone()
    yield microphone
    microphone.cancel()


def test_what_is_said_before_it_is_what_it_takes(qtbot, pulse, microphone, tmp_path):
    narrator, sound = Narrator(tmp_path / "voice"), Sound()
    clip = narrator.clip("Mời bà con bấm nút xanh.", "vi")
    narrator.close()
    levels = QSignalSpy(microphone.level)
    sound.wake()
    qtbot.waitUntil(lambda: sound._awake, timeout=30_000)
    microphone.start()
    qtbot.waitUntil(lambda: levels.count() > 3, timeout=30_000)
    assert levels.at(levels.count() - 1)[0] < 0.1, "nobody speaks yet"
    with qtbot.waitSignal(sound.finished, timeout=30_000):
        sound.play(clip.path, clip.duration_ms)
    assert max(levels.at(number)[0] for number in range(levels.count())) > 0.5
    with qtbot.waitSignal(microphone.taken, timeout=30_000) as taken:
        microphone.stop()
    sound.close()
    part = finished(taken.args[0])
    assert len(part) / RATE_HZ == pytest.approx(clip.duration_ms / 1000, abs=0.4)
    assert not microphone.listening
    assert levels.at(levels.count() - 1)[0] == 0
    assert np.abs(part).max() > 0.1


def test_it_takes_again_and_cancelled_nothing_comes(qtbot, pulse, microphone):
    levels = QSignalSpy(microphone.level)
    microphone.start()
    qtbot.waitUntil(lambda: levels.count() > 2, timeout=30_000)
    with qtbot.assertNotEmitted(microphone.taken, wait=300):
        microphone.cancel()
    microphone.start()
    qtbot.waitUntil(lambda: levels.count() > 6, timeout=30_000)
    with qtbot.waitSignal(microphone.taken, timeout=30_000) as taken:
        microphone.stop()
    assert len(taken.args[0]) > 1000


def test_without_a_microphone_it_fails(qtbot, monkeypatch):
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent")
    microphone = Microphone()
    with qtbot.waitSignal(microphone.failed, timeout=30_000):
        microphone.start()
    assert not microphone.listening


def test_one_that_is_killed_gives_what_it_had_and_one_that_hangs_is_ended(qtbot, pulse, microphone):
    levels = QSignalSpy(microphone.level)
    microphone.start()
    qtbot.waitUntil(lambda: levels.count() > 2, timeout=30_000)
    with qtbot.waitSignal(microphone.taken, timeout=30_000):
        os.kill(microphone._process.processId(), signal.SIGKILL)
    microphone.start()
    qtbot.waitUntil(lambda: levels.count() > 6, timeout=30_000)
    microphone._patience.setInterval(400)
    with qtbot.waitSignal(microphone.taken, timeout=30_000):
        os.kill(microphone._process.processId(), signal.SIGSTOP)
