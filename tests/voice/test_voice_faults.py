"""What can go wrong with the voice, one by one: the lesson goes on, and staff see why in one sentence."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from functools import partial

import pytest
import voice_disks
from builders import PackFolder, explain, lesson_values, tap
from espeak import hide_espeak
from hall import kiosk_in_hall
from records_disks import on_own_mounts

from kiosk.lessons.text import Text
from kiosk.ui.announcements import Utterance
from kiosk.voice import faults
from kiosk.voice.child import Child
from kiosk.voice.narrator import Narrator
from kiosk.voice.renderer import ESPEAK, Renderer
from kiosk.voice.sources import Voice

LONG = "Bà con bấm vào nút xanh để đi tiếp. "


@pytest.fixture
def kiosk(qapp, tmp_path, monkeypatch):
    """With its real voice; to be called when all is amiss."""
    monkeypatch.setattr("kiosk.app._WATCH_MS", 50)
    pack = PackFolder(tmp_path / "tutorials")
    pack.lesson(lesson_values(explain(), tap()))
    return lambda: kiosk_in_hall(tmp_path, (1280, 720), voice=None, tutorials=pack.path)


def goes_on_and_staff_see(hall, notice):
    hall.begin()
    hall.open_lesson("mua-hang")
    hall.finish_lesson()
    assert hall.player.finished
    hall.leave()
    hall.wait(lambda: notice in hall.app.shell._notices)
    hall.rest()
    assert hall.find("notice").property("text") == notice.sentence


def test_a_text_of_5000_characters(tmp_path):
    """No lesson may be so long, but nothing stops where one is: each of its sentences is said, and has its time."""
    text = ("Bấm nút xanh. " * 360)[:5000].rstrip()
    narrator = Narrator(tmp_path / "voice")
    clip = narrator.clip(text, "vi")
    assert clip.duration_ms > 500_000
    assert [mark.start_ms for mark in clip.marks] == sorted(mark.start_ms for mark in clip.marks)
    assert clip.marks[-1].last >= len(text) - 2
    assert clip.marks[-1].start_ms < clip.duration_ms
    assert narrator.clip(text, "vi") == clip
    assert narrator.health() is None
    narrator.close()


def test_an_empty_text(kiosk):
    """It is passed over: what follows is said, and what was prepared behind it is there."""
    with kiosk() as hall:
        hall.begin()
        said, done = [], []
        hall.app.speech.speaker.connect(said.append)
        empty = [Utterance("title", Text(text)) for text in (" ", "…")]
        hall.app.speech.say([*empty, Utterance("how", Text("Nghe tiếp."))], lambda: done.append(True))
        hall.wait(lambda: done)
        assert said == ["espeak"]
        narrator = hall.app.narrator
        narrator.next([("", "vi"), ("…", "vi"), ("Câu sau câu rỗng.", "vi")])
        hall.wait(lambda: narrator.cached("Câu sau câu rỗng.", "vi"))
        assert narrator.health() is None


def test_an_unknown_voice(kiosk, monkeypatch):
    monkeypatch.setattr("kiosk.voice.narrator._ESPEAK", {"vi": Voice("no-such-voice", 80), "en": Voice("nor-this", 98)})
    with kiosk() as hall:
        goes_on_and_staff_see(hall, faults.NO_VOICE)


def test_no_espeak(kiosk, tmp_path, monkeypatch):
    hide_espeak(tmp_path / "hidden", monkeypatch)
    with kiosk() as hall:
        goes_on_and_staff_see(hall, faults.NO_ENGINE)


def test_a_worker_that_hangs(kiosk, monkeypatch):
    """Every one of them, as soon as it is asked for a sentence."""
    ask = Child.ask

    def hung(child, request, seconds):
        os.killpg(child._process.pid, signal.SIGSTOP)
        return ask(child, request, seconds)

    monkeypatch.setattr(Child, "ask", hung)
    soon = replace(ESPEAK, patience=0.2)
    monkeypatch.setattr("kiosk.voice.narrator.Renderer", partial(Renderer, speaking=soon))
    with kiosk() as hall:
        goes_on_and_staff_see(hall, faults.STUCK)


def test_a_full_disk_costs_the_sentences_of_that_time_and_no_other(tmp_path):
    seen = on_own_mounts("full_while_it_speaks", tmp_path, voice_disks.__file__)
    assert seen == {"told": "V-203", "health": "V-203", "before": True, "after": "espeak", "well": True, "parts": []}


def test_a_full_disk_in_a_lesson(tmp_path):
    tmp_path.chmod(0o700)
    disk = tmp_path / "cache" / "voice"
    disk.mkdir(parents=True)
    seen = on_own_mounts("full_in_a_lesson", disk, voice_disks.__file__)
    assert seen["told"] == ["V-203"]
    assert seen["finished"]
    assert seen["shown"] == faults.NO_SPACE.sentence
