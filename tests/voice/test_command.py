"""``kiosk voice``: a sentence into a file, and how complete each language is."""

from __future__ import annotations

import fcntl
import json
import os
import wave

import numpy as np
import pytest
import soundfile
from espeak import hide_espeak
from voices import recorded

from kiosk.cli import main
from kiosk.lessons.languages import voice_language
from kiosk.visits.own_clips import FIRST, own_clips

TEXT = "Gõ mã OTP, trả 20.000 đồng."


@pytest.fixture
def told(capsys):
    def run(*arguments):
        status = main(["voice", *arguments])
        caught = capsys.readouterr()
        return status, caught.out, caught.err

    return run


def test_a_sentence_is_spoken_into_a_file_with_the_time_of_each_word(told, tmp_path):
    out = tmp_path / "new" / "out.wav"
    status, said, _ = told("render", "--lang", "vi", "--text", TEXT, "-o", str(out), "--json")
    assert status == 0
    found = json.loads(said)
    assert found["spoken"] == "gõ mã ô tê pê, trả hai mươi nghìn đồng."
    assert found["source"] == "espeak"
    assert [word["word"] for word in found["words"]] == ["Gõ", "mã", "OTP,", "trả", "20.000 đồng."]
    times = [word["start_ms"] for word in found["words"]]
    assert times == sorted(times)
    with wave.open(str(out)) as wav:
        assert wav.getnframes() * 1000 // wav.getframerate() == found["duration_ms"]
        assert np.frombuffer(wav.readframes(wav.getnframes()), "<i2").any()


def test_for_people_it_says_what_is_read(told, tmp_path):
    assert told("render", "--text", "OTP", "-o", str(tmp_path / "a.wav"))[1].endswith("a.wav: ô tê pê\n")


def test_a_recording_becomes_a_wav_too(told, tmp_path, kiosk_home):
    recorded(kiosk_home / "data" / "recordings", "hmn", {("may", "cam-on.say"): "Cảm ơn."})
    out = tmp_path / "out.wav"
    status, said, _ = told("render", "--lang", "hmn", "--text", "Cảm ơn.", "-o", str(out), "--json")
    assert (status, json.loads(said)["source"], json.loads(said)["words"]) == (0, "recording", [])
    assert soundfile.info(out).format == "WAV"


def test_a_pipe_is_written_into_and_stays_a_pipe(told, tmp_path):
    """As a device does: ``-o /dev/null`` takes nothing away from the machine."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    fcntl.fcntl(reader, fcntl.F_SETPIPE_SZ, 1 << 20)
    assert told("render", "--text", "OTP", "-o", str(pipe))[0] == 0
    assert pipe.is_fifo()
    assert os.read(reader, 4) == b"RIFF"
    os.close(reader)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--text", "…"], "không có chữ nào đọc được"),
        (["--text", ""], "không có chữ nào đọc được"),
        (["--lang", "hmn", "--text", "Cảm ơn."], "chưa có bản thu tiếng dân tộc"),
    ],
)
def test_what_cannot_be_said_is_told_in_one_line(told, tmp_path, arguments, why):
    status, said, amiss = told("render", *arguments, "-o", str(tmp_path / "out.wav"))
    assert (status, said) == (1, "")
    assert why in amiss
    assert amiss.count("\n") == 1
    assert not (tmp_path / "out.wav").exists()


def test_where_nothing_can_be_written_or_nobody_speaks_it_says_so(told, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    status, _, amiss = told("render", "--text", TEXT, "-o", str(tmp_path / "file" / "out.wav"))
    assert (status, amiss.count("\n")) == (1, 1)
    hide_espeak(tmp_path / "hidden", monkeypatch)
    status, _, amiss = told("render", "--text", "Câu khác.", "-o", str(tmp_path / "out.wav"))
    assert (status, "Máy chưa có bộ đọc tiếng nói." in amiss) == (1, True)


def test_the_status_counts_what_people_recorded_what_machines_say_and_what_is_missing(told, kiosk_home):
    own = own_clips(voice_language("hmn"))
    pack = kiosk_home / "data" / "recordings"
    recorded(pack, "hmn", {("may", name): text.vi for name, text in list(own.items())[:5]})
    recorded(pack, "dao", {("may", "cam-on.say"): "Cảm ơn."}, approved=False)
    status, said, _ = told("status", "--json")
    found = {one["language"]: one for one in json.loads(said)}
    assert status == 0
    assert list(found) == ["vi", "en", "hmn", "dao", "tay", "nung", "phu-la"]
    vi, mong, dao = found["vi"], found["hmn"], found["dao"]
    assert vi["sentences"] > 300
    assert vi["synthetic"] == vi["sentences"]
    assert (vi["missing"], vi["recorded"]) == (0, 0)
    assert (mong["recorded"], mong["synthetic"]) == (6, 0), "one of the five stands for another sentence too"
    assert mong["missing"] == mong["sentences"] - 6
    assert (dao["recorded"], dao["waiting"]) == (0, 1)
    assert "Tiếng Mông" in told("status")[1]


def test_the_first_twenty_are_those_asked_of_every_language():
    assert len(FIRST) == 20
