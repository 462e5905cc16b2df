"""The real engine: what it would say in English, and a machine on which it is not installed."""

from __future__ import annotations

import subprocess

from kiosk.voice.spoken_text import speak


def hide_espeak(folder, monkeypatch):
    """Child processes cannot load the library any more: the loader meets empty files of its name in ``folder`` first."""
    folder.mkdir()
    for name in ("libespeak-ng.so.1", "libespeak.so.1"):
        (folder / name).touch()
    monkeypatch.setenv("LD_LIBRARY_PATH", str(folder))


def turns_to_english(texts):
    """Those of ``texts`` in whose phonemes espeak marks a change of language."""
    said = [speak(text, "vi").said for text in texts]
    for text in said:
        assert text
        assert not any(sign.isdigit() for sign in text)
    # One blank-line separated paragraph a text: one start of the program for all of them.
    paragraphs = "".join(f"{text.rstrip('.')}.\n\n" for text in said)
    command = ["espeak-ng", "-v", "vi", "--ipa", "-q"]
    phonemes = subprocess.run(command, input=paragraphs, capture_output=True, text=True, check=True).stdout
    if "(en)" not in phonemes:
        return []
    return [text for text in said if "(en)" in subprocess.check_output([*command, text], text=True)]
