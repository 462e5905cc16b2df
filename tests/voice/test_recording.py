"""From a microphone to a clip: silence cut off, evened, kept whole, and heard in a lesson."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import soundfile
from builders import PackFolder
from voices import humming

from kiosk.authoring.check import check_pack
from kiosk.lessons.clips import text_hash
from kiosk.lessons.text import Text
from kiosk.packs.whole_file import write_whole
from kiosk.voice.faults import NoSpeechError
from kiosk.voice.loudness import TARGET_LUFS, loudness
from kiosk.voice.narrator import Narrator
from kiosk.voice.recording import RATE_HZ, finished
from kiosk.voice.recordings import Recordings
from kiosk.voice.takes import About, NoConsentError, Place, Takes

TEXT = "Nghe máy nói."
HERE = Place("hmn", "mua-hang", "nghe.say")
ABOUT = About("Giọng nữ", consent=True, place="Tả Van Chư", date="2026-11-25")


def raw(speech, before=0.7, after=1.2, noise=0.001):
    """As a microphone gives it: a room that hums, then somebody speaks."""
    sound = np.concatenate((np.zeros(round(before * RATE_HZ)), speech, np.zeros(round(after * RATE_HZ))))
    sound += noise * np.random.default_rng(3).standard_normal(len(sound))
    return np.round(np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()


@pytest.fixture
def takes(tmp_path):
    return Takes(tmp_path / "takes", write_whole)


@pytest.mark.parametrize("peak", [0.05, 0.3, 1.0])
@pytest.mark.parametrize("noise", [0.0, 0.001, 0.004])
def test_the_silence_around_speech_is_cut_off_and_the_rest_is_evened(peak, noise):
    done = finished(raw(humming(1.5, peak=peak), noise=noise))
    assert 1.5 <= len(done) / RATE_HZ <= 1.95
    assert loudness(done, RATE_HZ) == pytest.approx(TARGET_LUFS, abs=1)
    assert np.abs(done).max() < 0.9


@pytest.mark.parametrize("sound", [b"", b"\0", raw(np.zeros(48000)), raw(np.zeros(48000), noise=0), bytes(960)])
def test_where_nobody_spoke_there_is_nothing(sound):
    with pytest.raises(NoSpeechError):
        finished(sound)


def test_a_click_is_not_speech():
    sound = np.zeros(48000)
    sound[24000:24100] = 0.8
    with pytest.raises(NoSpeechError):
        finished(raw(sound))


def test_a_take_is_kept_waits_for_approval_and_is_then_heard(takes, tmp_path):
    clip = takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    assert (clip.text, clip.speaker, clip.place, clip.date) == (text_hash(TEXT), "Giọng nữ", "Tả Van Chư", "2026-11-25")
    assert (clip.consent, clip.approved, clip.usable) == (True, False, False)
    narrator = Narrator(tmp_path / "cache")
    narrator.use(Recordings([takes]))
    assert not narrator.speaks(TEXT, "hmn")
    takes.approve(HERE, "Chị Mai")
    assert (takes.find(HERE).approved, takes.find(HERE).reviewer) == (True, "Chị Mai")
    narrator.use(Recordings([takes]))
    heard = narrator.clip(TEXT, "hmn")
    assert heard.source == "recording"
    samples, rate = soundfile.read(heard.path)
    at = max(range(3600, 5000, 4), key=lambda lag: _alike(samples, humming(), lag))
    assert (rate, _alike(samples, humming(), at) > 0.9) == (RATE_HZ, True)
    narrator.close()


def _alike(heard, wanted, lag):
    length = min(len(heard) - lag, len(wanted))
    return np.corrcoef(heard[lag : lag + length], wanted[:length])[0, 1]


def test_a_new_take_takes_the_place_of_the_old_and_must_be_approved_again(takes):
    first = takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    takes.approve(HERE, "Chị Mai")
    before = takes.sound(HERE)
    second = takes.keep(HERE, TEXT, raw(humming(pitch=200)), ABOUT)
    assert (first.file, second.file) == ("nghe.say.1.opus", "nghe.say.2.opus")
    assert not takes.find(HERE).approved
    assert takes.sound(HERE).is_file()
    assert not before.exists()
    assert len(list(takes.clips())) == 1


def test_a_failed_take_leaves_the_old_as_it_was(takes, monkeypatch):
    takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    takes.approve(HERE, "Chị Mai")
    with pytest.raises(NoSpeechError):
        takes.keep(HERE, TEXT, raw(np.zeros(48000)), ABOUT)

    def full(_path, _content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(takes, "_write", full)
    with pytest.raises(OSError, match="No space"):
        takes.keep(HERE, TEXT, raw(humming(pitch=200)), ABOUT)
    assert takes.find(HERE).usable
    assert takes.sound(HERE).is_file()


def test_notes_that_cannot_be_read_are_no_recordings(takes, tmp_path):
    takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    (tmp_path / "takes" / "voice" / "hmn" / "clips.yaml").write_bytes(b"\0" * 50)
    assert list(takes.clips()) == []


def test_without_consent_nothing_is_kept(takes, tmp_path):
    with pytest.raises(NoConsentError):
        takes.keep(HERE, TEXT, raw(humming()), replace(ABOUT, consent=False))
    assert not (tmp_path / "takes").exists()


def test_what_is_erased_is_gone_with_its_sound(takes):
    takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    file = takes.sound(HERE)
    takes.drop(HERE)
    assert not file.exists()
    assert list(takes.clips()) == []
    takes.drop(HERE)


def test_torn_notes_are_laid_aside_before_new_ones_are_written(takes, tmp_path):
    takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    notes = tmp_path / "takes" / "voice" / "hmn" / "clips.yaml"
    notes.write_bytes(b"torn")
    takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    assert notes.with_suffix(".torn").read_bytes() == b"torn"
    assert takes.find(HERE)


def test_what_is_taken_away_is_a_pack_without_a_fault(takes, tmp_path):
    takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    takes.keep(Place("hmn", "may", "cam-on.say"), "Cảm ơn.", raw(humming(pitch=210)), ABOUT)
    PackFolder(tmp_path / "lessons")
    pack = tmp_path / "out"
    about = {"schema": 1, "id": "ban-thu", "title": "Bản thu", "publisher": "Xã"}
    for path, content in takes.as_pack(about):
        (pack / path).parent.mkdir(parents=True, exist_ok=True)
        (pack / path).write_bytes(content)
    own = {"may": {"cam-on.say": Text("Cảm ơn.")}}
    report = check_pack(pack, as_said=str, icons=(), built_in=tmp_path / "lessons", own=own)
    assert [str(fault) for fault in report.faults if "voice/" in str(fault)] == []
    assert {path.name for path in pack.rglob("*.opus")} == {"nghe.say.1.opus", "cam-on.say.1.opus"}


def test_what_a_speaker_no_longer_agrees_to_is_neither_taken_away_nor_heard(takes, tmp_path):
    takes.keep(HERE, TEXT, raw(humming()), ABOUT)
    takes.approve(HERE, "Chị Mai")
    notes = tmp_path / "takes" / "voice" / "hmn" / "clips.yaml"
    assert Recordings([takes]).find(TEXT, "hmn")
    notes.write_text(notes.read_text(encoding="utf-8").replace('"consent": true', '"consent": false'), encoding="utf-8")
    assert [path for path, _ in takes.as_pack({})] == ["pack.yaml"]
    assert Recordings([takes]).find(TEXT, "hmn") is None
