"""What comes out of the loudspeaker, heard at a sound server of the test's own; and what happens without one."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from ear import BUSY_S, RATE_HZ, compare, effect, sound_of
from PySide6.QtTest import QSignalSpy

from kiosk.devices import effects
from kiosk.devices import sound as sound_module
from kiosk.devices.sound import Sound
from kiosk.voice.narrator import Narrator

LOUD, SILENT = 0.03, 0.003
"""Of the greatest that a loudspeaker can give."""
PATIENCE_MS = 30_000
"""A busy machine takes its time, and is not at fault."""


@pytest.fixture
def nowhere(monkeypatch):
    """No sound server, as on a machine without a sound card."""
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent")


@pytest.fixture
def sound(qtbot):
    sound = Sound()
    yield sound
    sound.close()


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    narrator = Narrator(tmp_path_factory.mktemp("voice"))
    yield narrator.clip("Mời bác chạm nút.", "vi")
    narrator.close()


def _wake(qtbot, sound):
    sound.wake()
    qtbot.waitUntil(lambda: sound._awake, timeout=PATIENCE_MS)


def _play_to_the_end(qtbot, sound, clip, rate=1.0):
    with qtbot.waitSignal(sound.finished, timeout=PATIENCE_MS):
        sound.play(clip.path, clip.duration_ms, rate)


def _is_heard_whole(qtbot, pulse, sound, clip):
    """On a machine that is busy otherwise it may stand still, but goes on where it stood."""
    pulse.record()
    _play_to_the_end(qtbot, sound, clip)
    assert compare(pulse.heard(), [("clip", sound_of(clip.path))], gap_s=BUSY_S) == []


def test_a_spoken_clip_is_heard_as_it_was_rendered(qtbot, pulse, sound, clip):
    _wake(qtbot, sound)
    started, positions = QSignalSpy(sound.started), QSignalSpy(sound.position)
    _play_to_the_end(qtbot, sound, clip)
    assert started.count() == 1
    times = [positions.at(index)[0] for index in range(positions.count())]
    assert len(times) >= clip.duration_ms // 150
    assert times == sorted(times)
    assert times[-1] <= clip.duration_ms + 50
    _is_heard_whole(qtbot, pulse, sound, clip)


def test_stop_is_silence_within_200_ms_and_no_signal_after_it(qtbot, pulse, sound, clip):
    _wake(qtbot, sound)
    pulse.record()
    with qtbot.waitSignal(sound.position, check_params_cb=lambda at_ms: at_ms > 400, timeout=PATIENCE_MS):
        sound.play(clip.path, clip.duration_ms)
    stopped = time.monotonic()
    sound.stop()
    late = [QSignalSpy(signal) for signal in (sound.position, sound.finished, sound.lost)]
    # What is recorded comes late: where in it the stop lies only the clock knows.
    qtbot.waitUntil(lambda: pulse.so_far().at(stopped + 0.7) < pulse.recorded(), timeout=PATIENCE_MS)
    heard = pulse.heard()
    assert heard.loudest(last=heard.at(stopped)) > LOUD
    assert heard.loudest(first=heard.at(stopped + 0.2)) < SILENT
    assert [spy.count() for spy in late] == [0, 0, 0]


def test_what_is_broken_off_fades_away_without_a_click(qtbot, pulse, sound, tmp_path):
    """Of a sound that stands still at half of full scale, cut off it is one step of 0.5, wherever that falls."""
    _wake(qtbot, sound)
    files = {level: tmp_path / f"{level}.wav" for level in (0.0, 0.5)}
    for level, file in files.items():
        soundfile.write(file, np.full(4 * RATE_HZ, level), RATE_HZ)

    def mute():
        sound.muted = True

    pulse.record()
    cuts = []
    for cut in (lambda: sound.play(files[0.0], 4000), sound.stop, mute):
        with qtbot.waitSignal(sound.position, check_params_cb=lambda at_ms: at_ms > 300, timeout=PATIENCE_MS):
            sound.play(files[0.5], 4000)
        cuts.append(time.monotonic())
        cut()
        qtbot.waitUntil(lambda: pulse.so_far().at(cuts[-1] + 0.35) < pulse.recorded(), timeout=PATIENCE_MS)
    heard = pulse.heard()
    assert max(heard.loudest(heard.at(cut + 0.2), heard.at(cut + 0.3)) for cut in cuts) < SILENT
    around = [heard.samples[heard.at(cut - 0.1) : heard.at(cut + 0.3)] for cut in cuts]
    # Within a thousandth of a second: on its way here a step is resampled, and rings.
    steps = [float(np.abs(one[22:] - one[:-22]).max()) for one in around]
    # Where the player was kept from the processor meanwhile one may be whole all the same.
    assert sorted(steps)[1] < 0.25, steps


def test_a_new_clip_takes_the_place_of_the_old(qtbot, pulse, sound, clip):
    finished, started = QSignalSpy(sound.finished), QSignalSpy(sound.started)
    with qtbot.waitSignal(sound.position, check_params_cb=lambda at_ms: at_ms > 800, timeout=PATIENCE_MS):
        sound.play(clip.path, clip.duration_ms)
    with qtbot.waitSignal(sound.position, timeout=PATIENCE_MS) as first:
        sound.play(clip.path, clip.duration_ms)
    assert first.args[0] < 400
    qtbot.waitUntil(lambda: finished.count() == 1, timeout=PATIENCE_MS)
    assert started.count() == 2


def test_muted_nothing_is_heard_and_the_caption_goes_on(qtbot, pulse, sound, clip):
    _wake(qtbot, sound)
    sound.muted = True
    positions = QSignalSpy(sound.position)
    pulse.record()
    _play_to_the_end(qtbot, sound, clip)
    assert pulse.heard().loudest() < SILENT
    assert positions.count() > 5


def test_half_the_volume_is_half_as_loud(qtbot, pulse, sound, clip):
    _wake(qtbot, sound)
    sound.volume = 0.5
    pulse.record()
    _play_to_the_end(qtbot, sound, clip)
    half = pulse.heard().loudest()
    sound.volume = 1.0
    pulse.record()
    _play_to_the_end(qtbot, sound, clip)
    assert half == pytest.approx(pulse.heard().loudest() / 2, rel=0.1)


def test_a_slower_rate_lasts_longer(qtbot, pulse, sound, clip):
    _wake(qtbot, sound)
    pulse.record()
    before = pulse.recorded()
    _play_to_the_end(qtbot, sound, clip, rate=0.7)
    assert (pulse.recorded() - before) * 1000 / RATE_HZ > clip.duration_ms / 0.7 - 200
    pulse.heard()


def test_the_chime_is_heard_beside_the_voice_and_softer(qtbot, pulse, sound, clip, tmp_path):
    _wake(qtbot, sound)
    finished = QSignalSpy(sound.finished)
    chime = effect(effects.chime())

    def rings():
        pulse.record()
        sound.chime()
        qtbot.waitUntil(lambda: pulse.recorded() > 2 * len(chime), timeout=PATIENCE_MS)
        return pulse.heard()

    alone = rings()
    assert compare(alone, [("chime", chime)], gap_s=BUSY_S) == []
    silence = tmp_path / "silence.wav"
    soundfile.write(silence, np.zeros(5 * RATE_HZ), RATE_HZ)
    with qtbot.waitSignal(sound.position, timeout=PATIENCE_MS):
        sound.play(silence, 5000)
    assert rings().loudest() == pytest.approx(alone.loudest() / 2, rel=0.1), "words go before"
    sound.stop()
    pulse.record()
    sound.play(clip.path, clip.duration_ms)
    sound.tick()
    qtbot.waitUntil(lambda: finished.count() == 1, timeout=PATIENCE_MS)
    heard, voice = pulse.heard(), [("voice", sound_of(clip.path))]
    assert compare(heard, voice, (effect(effects.tick()),), BUSY_S) == []
    assert compare(heard, voice, gap_s=BUSY_S), "the tick was heard too"


def test_without_a_loudspeaker_the_time_of_the_clip_goes_on(qtbot, nowhere, sound, clip):
    with qtbot.waitSignal(sound.availableChanged, timeout=PATIENCE_MS):
        sound.wake()
    assert not sound.available
    started, positions = QSignalSpy(sound.started), QSignalSpy(sound.position)
    began = time.monotonic()
    with qtbot.waitSignal(sound.finished, timeout=PATIENCE_MS):
        sound.play(clip.path, 1000, 0.5)
    assert time.monotonic() - began >= 2
    times = [positions.at(index)[0] for index in range(positions.count())]
    assert started.count() == 1
    assert len(times) >= 4
    assert times == sorted(times)
    assert times[-1] < 1000
    sound.chime()


def test_a_clip_begun_before_the_player_has_looked_ends_also_without_a_loudspeaker(qtbot, nowhere, sound, clip):
    _play_to_the_end(qtbot, sound, clip)
    assert not sound.available


def test_without_a_loudspeaker_too_stop_is_the_end(qtbot, nowhere, sound, clip):
    with qtbot.waitSignal(sound.availableChanged, timeout=PATIENCE_MS):
        sound.wake()
    with qtbot.waitSignal(sound.position, timeout=PATIENCE_MS):
        sound.play(clip.path, 1000)
    sound.stop()
    with qtbot.assertNotEmitted(sound.position, wait=300):
        pass


def test_a_sound_server_that_dies_costs_a_sentence_and_the_next_are_captions(qtbot, pulse, sound, clip):
    with qtbot.waitSignal(sound.position, timeout=PATIENCE_MS):
        sound.play(clip.path, clip.duration_ms)
    finished = QSignalSpy(sound.finished)
    with qtbot.waitSignals([sound.lost, sound.availableChanged], timeout=PATIENCE_MS):
        pulse.kill()
    assert finished.count() == 0
    assert not sound.available
    _play_to_the_end(qtbot, sound, clip)


def test_a_sound_server_that_died_between_two_clips_never_takes_the_kiosk_along(qtbot, pulse, sound, clip):
    _play_to_the_end(qtbot, sound, clip)
    pulse.kill()
    lost, finished = QSignalSpy(sound.lost), QSignalSpy(sound.finished)
    sound.play(clip.path, clip.duration_ms)
    # Which of the two depends on whether Qt has noticed by now.
    qtbot.waitUntil(lambda: lost.count() + finished.count() == 1, timeout=PATIENCE_MS)
    _play_to_the_end(qtbot, sound, clip)


def test_a_sound_server_that_comes_back_is_found(qtbot, pulse, sound, clip):
    sound._look_again.setInterval(300)
    pulse.kill()
    with qtbot.waitSignal(sound.availableChanged, timeout=PATIENCE_MS):
        sound.wake()
    pulse.start()
    with qtbot.waitSignal(sound.availableChanged, timeout=PATIENCE_MS):
        pass
    assert sound.available
    _is_heard_whole(qtbot, pulse, sound, clip)


def test_a_player_that_is_killed_costs_a_sentence(qtbot, pulse, sound, clip):
    with qtbot.waitSignal(sound.position, timeout=PATIENCE_MS):
        sound.play(clip.path, clip.duration_ms)
    with qtbot.waitSignal(sound.lost, timeout=PATIENCE_MS):
        os.kill(sound._process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: sound._process.processId() != 0 and sound._awake, timeout=PATIENCE_MS)
    pulse.record()
    _play_to_the_end(qtbot, sound, clip)
    assert pulse.heard().loudest() > LOUD


def test_a_player_that_hangs_is_lost_and_replaced(qtbot, pulse, sound, clip):
    with qtbot.waitSignal(sound.position, timeout=PATIENCE_MS):
        sound.play(clip.path, clip.duration_ms)
    with qtbot.waitSignal(sound.lost, timeout=PATIENCE_MS):
        os.kill(sound._process.processId(), signal.SIGSTOP)
    qtbot.waitUntil(lambda: not sound._revive.isActive() and sound._running(), timeout=PATIENCE_MS)
    _play_to_the_end(qtbot, sound, clip)


def test_a_file_that_is_gone_is_lost(qtbot, pulse, sound, tmp_path):
    with qtbot.waitSignal(sound.lost, timeout=PATIENCE_MS):
        sound.play(tmp_path / "gone.wav", 1000)


def test_where_qt_cannot_make_sound_the_captions_go_on(qtbot, sound, clip):
    sound._process.setArguments(["-c", "raise ImportError('libpulse.so.0')"])
    with qtbot.waitSignal(sound.availableChanged, timeout=PATIENCE_MS):
        sound.wake()
    with qtbot.waitSignal(sound.finished, timeout=PATIENCE_MS):
        sound.play(clip.path, 300)


def test_closing_ends_the_player(qtbot, pulse, sound, clip):
    with qtbot.waitSignal(sound.position, timeout=PATIENCE_MS):
        sound.play(clip.path, clip.duration_ms)
    player = sound._process.processId()
    sound.close()
    assert not Path(f"/proc/{player}").exists()
    sound.play(clip.path, clip.duration_ms)
    assert not sound._running()


def test_the_doctor_hears_whether_there_is_a_loudspeaker(pulse):
    assert sound_module.loudspeaker_there()


def test_the_doctor_hears_that_there_is_none(nowhere):
    assert not sound_module.loudspeaker_there()
