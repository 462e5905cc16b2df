"""The speaking child process: right rate and voice every time, and replaced when it hangs or dies."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import wave
from dataclasses import replace

import pytest
from espeak import hide_espeak

from kiosk.voice.faults import NO_ENGINE, NO_SPACE, NO_VOICE, STUCK, VoiceUnavailable
from kiosk.voice.pieces import cut
from kiosk.voice.renderer import ESPEAK, Renderer
from kiosk.voice.spoken_text import speak

SHORT = cut(speak("Mời bác chạm vào nút.", "vi"))
LONG = cut(speak("Mời bác chạm vào nút màu xanh. " * 100, "vi"))


@pytest.fixture
def renderer(tmp_path):
    # A busy machine is no fault: how long the kiosk waits is not what these tests are about.
    renderer = Renderer(tmp_path, replace(ESPEAK, patience=60))
    yield renderer
    renderer.close()


def _process(renderer):
    return renderer._child._process


def test_fifty_sentences_while_voice_and_rate_change_all_last_as_long_as_they_should(renderer):
    ways = [("vi", 82), ("en", 130), ("vi", 175), ("vi", 110), ("en", 82)]
    lasted = {way: set() for way in ways}
    for turn in range(50):
        way = ways[turn % len(ways)]
        rendering = renderer.render(SHORT, *way)
        with wave.open(str(rendering.file)) as wav:
            assert (wav.getframerate(), wav.getnchannels(), wav.getsampwidth()) == (22050, 1, 2)
            assert wav.getnframes() * 1000 // 22050 == rendering.duration_ms
        lasted[way].add(rendering.duration_ms)
    # espeak shakes its voice a little at random: some milliseconds a sentence, where a wrong rate is a third of it.
    assert all(max(durations) - min(durations) <= 0.05 * max(durations) for durations in lasted.values()), lasted
    assert max(lasted["vi", 175]) < max(lasted["vi", 110]) < max(lasted["vi", 82])
    assert lasted["en", 130].isdisjoint(lasted["vi", 110])


def test_the_times_of_the_words_lie_in_the_sound_and_rise(renderer):
    rendering = renderer.render(cut(speak("Một hai ba. Bốn năm.", "vi")), "vi", 82)
    assert [piece for piece, _, _ in rendering.words] == [0, 0, 0, 1, 1]
    times = [at_ms for _, _, at_ms in rendering.words]
    assert times == sorted(set(times))
    assert times[-1] < rendering.duration_ms


def test_an_unknown_voice_is_noticed_and_the_next_sentence_is_well(renderer):
    with pytest.raises(VoiceUnavailable) as caught:
        renderer.render(SHORT, "nowhere", 82)
    assert caught.value.notice == NO_VOICE
    assert renderer.render(SHORT, "vi", 82).duration_ms > 1000


def test_a_child_killed_in_mid_sentence_is_replaced_and_leaves_nothing(renderer, tmp_path):
    renderer.render(SHORT, "vi", 82)
    first = _process(renderer)
    thread = threading.Thread(target=lambda: results.append(renderer.render(LONG, "vi", 82)))
    results = []
    thread.start()
    _until(lambda: list(tmp_path.glob("scratch-*/2.piece")))
    first.kill()
    thread.join()
    assert results[0].file.exists()
    assert _process(renderer).pid != first.pid
    assert len(list(tmp_path.iterdir())) == 1
    renderer.close()
    assert not list(tmp_path.iterdir())


def test_a_child_that_hangs_is_replaced_in_time(tmp_path):
    renderer = Renderer(tmp_path, replace(ESPEAK, patience=3))
    try:
        renderer.render(SHORT, "vi", 82)
        hanging = _process(renderer).pid
        os.kill(hanging, signal.SIGSTOP)
        assert renderer.render(SHORT, "vi", 82).file.exists()
        assert _process(renderer).pid != hanging
    finally:
        renderer.close()


def test_a_sentence_that_always_hangs_is_given_up(tmp_path):
    renderer = Renderer(tmp_path, replace(ESPEAK, patience=-2))
    try:
        with pytest.raises(VoiceUnavailable) as caught:
            renderer.render(SHORT, "vi", 82)
        assert caught.value.notice == STUCK
    finally:
        renderer.close()


def test_without_espeak_it_says_so_and_does_not_try_again_at_once(tmp_path, monkeypatch):
    hide_espeak(tmp_path / "hidden", monkeypatch)
    renderer = Renderer(tmp_path / "cache")
    with pytest.raises(VoiceUnavailable) as caught:
        renderer.render(SHORT, "vi", 82)
    assert caught.value.notice == NO_ENGINE
    monkeypatch.setattr("kiosk.voice.renderer.Child", "not to be called")
    with pytest.raises(VoiceUnavailable):
        renderer.render(SHORT, "vi", 82)
    assert not list((tmp_path / "cache").iterdir())


def test_a_folder_cleared_under_its_feet_costs_one_sentence(renderer):
    file = renderer.render(SHORT, "vi", 82).file
    file.unlink()
    file.parent.rmdir()
    with pytest.raises(VoiceUnavailable) as caught:
        renderer.render(SHORT, "vi", 82)
    assert caught.value.notice == NO_SPACE
    assert renderer.render(SHORT, "vi", 82).file.exists()


def test_what_a_killed_kiosk_left_is_cleared(renderer, tmp_path):
    ended = subprocess.Popen(["true"])
    ended.wait()
    (tmp_path / f"scratch-{ended.pid}-old").mkdir()
    renderer.render(SHORT, "vi", 82)
    assert not list(tmp_path.glob("*-old"))


def test_closing_in_mid_sentence_takes_no_time(renderer, tmp_path):
    raised = []

    def speak_long():
        with pytest.raises(VoiceUnavailable) as caught:
            renderer.render(LONG, "vi", 82)
        raised.append(caught.value)

    thread = threading.Thread(target=speak_long)
    thread.start()
    _until(lambda: list(tmp_path.glob("scratch-*/1.piece")))
    begun = time.monotonic()
    renderer.close()
    thread.join()
    assert raised
    assert time.monotonic() - begun < 0.5
    assert not list(tmp_path.iterdir())


def test_the_worker_leaves_when_nobody_talks_to_it_any_more():
    worker = subprocess.Popen(
        [sys.executable, "-m", "kiosk.voice.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    output, _ = worker.communicate(timeout=10)
    assert [json.loads(line) for line in output.splitlines()] == [{"ready": True}]
    assert worker.returncode == 0


def _until(condition):
    until = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.001)
