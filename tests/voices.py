"""Recordings for tests: whole sentences of a voice that nobody has, kept in a pack as a studio would keep them."""

from __future__ import annotations

import json

import numpy as np

from kiosk.lessons.clips import Clip, ClipsFile, text_hash
from kiosk.voice.recording import RATE_HZ, write_opus


def humming(seconds=0.8, pitch=150, peak=0.3):
    """A voice as far as loudness and correlation can tell."""
    at = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    sound = sum(np.sin(2 * np.pi * pitch * n * at * (1 + 0.05 * np.sin(3 * at))) / n for n in range(1, 12))
    return peak * sound * (0.6 + 0.4 * np.sin(2 * np.pi * 3 * at)) / 3


def recorded(folder, language, sentences, samples=None, **changes):
    """Under ``folder``/voice: a recording of each of ``sentences`` {(lesson, clip): text}; returns their files."""
    clips, files = [], []
    for number, ((lesson, clip), text) in enumerate(sentences.items()):
        known = {"speaker": "Cô giáo", "consent": True, "approved": True, "file": f"{clip}.opus"} | changes
        clips.append(Clip(lesson=lesson, clip=clip, text=text_hash(text), **known))
        files.append(folder / "voice" / language / lesson / f"{clip}.opus")
        write_opus(humming(pitch=120 + 20 * number) if samples is None else samples, files[-1])
    notes = ClipsFile(schema=1, clips=tuple(clips)).model_dump(exclude_none=True)
    (folder / "voice" / language / "clips.yaml").write_text(json.dumps(notes, ensure_ascii=False), encoding="utf-8")
    return files


def recorded_in_pack(folder, language, lesson, sentences):
    """Files of a pack with a recording of each of ``sentences`` {clip: text}; ``folder`` is written to."""
    recorded(folder, language, {(lesson, clip): text for clip, text in sentences.items()})
    sounds = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.glob("voice/*/*/*.opus")}
    # What an author writes as YAML travels as JSON, and these notes are both.
    notes = (folder / "voice" / language / "clips.yaml").read_bytes()
    return {f"voice/{language}/clips.json": notes} | sounds
