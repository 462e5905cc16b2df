"""From a written sentence to a clip: slow enough, with its pauses, at once the second time."""

from __future__ import annotations

import array
import threading
import time
import wave
from itertools import starmap

import pytest
from espeak import hide_espeak

from kiosk.voice.faults import NO_ENGINE, NO_SPACE, VoiceUnavailable
from kiosk.voice.narrator import Narrator

SENTENCE = "Mời bác chạm vào nút “Quét QR”, rồi chờ một chút."


@pytest.fixture
def narrator(tmp_path):
    narrator = Narrator(tmp_path / "voice")
    yield narrator
    narrator.close()


def _samples(clip):
    with wave.open(str(clip.path)) as wav:
        assert wav.getframerate() == 22050
        return array.array("h", wav.readframes(wav.getnframes()))


def _loud(samples):
    """For each 10 ms, whether something is to be heard."""
    return [max(map(abs, samples[at : at + 220])) > 330 for at in range(0, len(samples) - 220, 220)]


def test_a_sentence_becomes_speech_with_a_mark_for_each_written_word(narrator):
    clip = narrator.clip(SENTENCE, "vi")
    samples = _samples(clip)
    rms = (sum(value * value for value in samples) / len(samples)) ** 0.5 / 32768
    loud = _loud(samples)
    assert rms > 0.03
    assert 0.5 < sum(loud) / len(loud) < 0.98
    assert clip.duration_ms == len(samples) * 1000 // 22050
    assert [SENTENCE[mark.first : mark.last] for mark in clip.marks] == SENTENCE.split()
    assert clip.marks[0].start_ms < 100
    assert clip.marks[-1].start_ms < clip.duration_ms


def _words_a_minute(clip, text):
    """With the half second that follows each sentence, also the last."""
    return len(text.split()) * 60_000 / (clip.duration_ms + 400)


def test_vietnamese_is_said_at_110_to_120_syllables_a_minute(narrator):
    text = (
        "Bà con bấm vào ô màu xanh. Đọc tên người nhận trên màn hình. "
        "Hỏi người bán xem tên có đúng không. Rồi mới bấm nút ở cuối điện thoại."
    )
    assert 110 <= _words_a_minute(narrator.clip(text, "vi"), text) <= 120


def test_english_is_said_at_110_to_120_words_a_minute(narrator):
    text = (
        "Read the name of the person on the phone. Press the green button when the name and the amount are right. "
        "Ask the seller whether the money has arrived. If the name is different, stop and ask the seller."
    )
    assert 110 <= _words_a_minute(narrator.clip(text, "en"), text) <= 120


def test_half_a_second_lies_between_two_sentences(narrator):
    loud = _loud(_samples(narrator.clip("Bà con chờ đã. Bà con bấm nút.", "vi")))
    pauses = "".join(".#"[value] for value in loud).strip(".").split("#")
    longest = max(map(len, pauses)) * 10
    assert 480 <= longest <= 600


def test_the_second_time_nothing_is_rendered(narrator):
    assert narrator.cached(SENTENCE, "vi") is None
    clip = narrator.clip(SENTENCE, "vi")
    assert narrator.cached(SENTENCE, "vi") == clip == narrator.clip(SENTENCE, "vi")
    assert narrator.cached(SENTENCE, "en") is None


def test_a_damaged_clip_is_rendered_anew(narrator):
    clip = narrator.clip(SENTENCE, "vi")
    whole = clip.path.read_bytes()
    clip.path.write_bytes(bytes(len(whole)))
    assert narrator.cached(SENTENCE, "vi") is None
    anew = narrator.clip(SENTENCE, "vi")
    assert anew.path == clip.path
    assert any(_loud(_samples(anew)))


def test_nothing_to_say_is_a_mistake_of_the_caller(narrator):
    for text in ("", " ", "…"):
        with pytest.raises(ValueError, match="nothing to say"):
            narrator.clip(text, "vi")


def test_a_clip_in_demand_goes_before_those_being_prepared(narrator):
    texts = [(f"Bà con bấm nút số {number}.", "vi") for number in range(60)]
    narrator.prepare([("…", "vi"), *texts])
    narrator.clip(SENTENCE, "vi")
    assert sum(narrator.cached(*text) is not None for text in texts) < 10
    _await(narrator, texts[-1])
    assert all(starmap(narrator.cached, texts))


def test_what_is_heard_next_goes_before_those_being_prepared_too(narrator):
    texts = [(f"Bà con bấm nút số {number}.", "vi") for number in range(60)]
    narrator.prepare(texts)
    narrator.next([(SENTENCE, "vi"), ("Câu sau nữa.", "vi")])
    _await(narrator, ("Câu sau nữa.", "vi"))
    assert narrator.cached(SENTENCE, "vi"), "in their order"
    assert narrator.cached(*texts[-1]) is None


def _await(narrator, text):
    until = time.monotonic() + 60
    while narrator.cached(*text) is None:
        assert time.monotonic() < until
        time.sleep(0.01)


def test_many_may_ask_at_once(narrator):
    texts = [f"Bà con bấm nút số {number}." for number in range(8)]
    clips = {}

    def ask():
        for text in texts:
            clips.setdefault(text, []).append(narrator.clip(text, "vi"))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(len(made) == 4 and len(set(made)) == 1 for made in clips.values())


def test_without_espeak_there_is_a_notice_and_with_it_there_is_none(tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        hide_espeak(tmp_path / "hidden", patch)
        narrator = Narrator(tmp_path / "voice")
        with pytest.raises(VoiceUnavailable):
            narrator.clip(SENTENCE, "vi")
        assert narrator.health() == NO_ENGINE
        narrator.close()
    narrator = Narrator(tmp_path / "voice")
    narrator.clip(SENTENCE, "vi")
    assert narrator.health() is None
    narrator.close()


def test_a_cache_that_cannot_be_written_is_a_notice(tmp_path):
    (tmp_path / "file").touch()
    narrator = Narrator(tmp_path / "file" / "voice")
    with pytest.raises(VoiceUnavailable):
        narrator.clip(SENTENCE, "vi")
    assert narrator.health() == NO_SPACE
    narrator.close()


def test_closing_in_the_middle_of_preparing_leaves_nothing_half_done(tmp_path):
    narrator = Narrator(tmp_path / "voice")
    narrator.prepare([(f"Bà con bấm nút số {number}.", "vi") for number in range(100)])
    narrator.clip(SENTENCE, "vi")
    narrator.close()
    files = list((tmp_path / "voice").iterdir())
    assert {file.suffix for file in files} == {".wav", ".json"}
    assert len(files) % 2 == 0
