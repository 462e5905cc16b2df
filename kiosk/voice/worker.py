"""The child process that speaks into files: one JSON request a line on stdin, one JSON answer a line on stdout.

Alone in its process because pyttsx3 may hang, prints, and must never be forked. What this file works around in
pyttsx3 2.99 with espeak-ng, each seen and measured:

* the first ``runAndWait`` returns before anything is spoken → an empty one right after the start;
* a changed voice or rate is taken over some time later → ``Synchronize`` after each change;
* each ``runAndWait`` asks for a stop, and the first one's may cancel the first or second sentence (1 child of 30)
  → ``stop`` does nothing;
* an unknown voice keeps the old one without an exception → the ``error`` topic is listened to;
* only the last of several utterances is spoken → one for each ``runAndWait``;
* ``say`` after ``save_to_file`` overwrites that file and plays nothing → ``say`` is never used;
* ``started-word`` comes without a time → the library's own word events are read beside it;
* "Audio saved to …" is printed on stdout → answers go to a copy of stdout that is made first.
"""

from __future__ import annotations

import array
import json
import os
import signal
import sys
import wave
from pathlib import Path
from typing import Any

_RATE_HZ = 22050
_QUIET = 200
"""Samples below this (of 32767) at the end of a piece are its own pause, which is cut off and replaced by ours."""
_PATIENCE_SECONDS = 60
"""A worker that hangs after its parent was killed ends itself."""


class _FaultError(Exception):
    """Goes back to the parent as ``fault`` and ``detail``."""

    def __init__(self, fault: str, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault


class _Engine:
    def __init__(self) -> None:
        import pyttsx3
        from pyttsx3.drivers import _espeak  # ruff: ignore[import-private-name] - the only way to wait for a new voice

        self._espeak = _espeak
        self._engine: Any = pyttsx3.init(driverName="espeak")
        self._driver = self._engine.proxy._driver  # ruff: ignore[private-member-access] - the only way to the word times
        self._words: list[tuple[int, int]] = []
        self._complaints: list[str] = []
        self._finished = False
        self._engine.connect("error", lambda name, exception: self._complaints.append(str(exception)))  # ruff: ignore[unused-lambda-argument]
        self._engine.connect("finished-utterance", self._note_end)
        self._driver.stop = lambda: None
        self._engine.runAndWait()
        _espeak.SetSynthCallback(self._heard)

    def use(self, voice: str, rate: int) -> None:
        self._complaints.clear()
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", rate)
        self._espeak.Synchronize()
        if self._complaints:
            raise _FaultError("voice", self._complaints[0])

    def speak(self, text: str, file: Path) -> tuple[array.array[int], list[tuple[int, int]]]:
        """Samples of ``text`` without the silence at their end, and (character, millisecond) of each word."""
        self._words.clear()
        self._complaints.clear()
        self._finished = False
        self._engine.save_to_file(text, str(file))
        self._engine.runAndWait()
        if self._complaints or not self._finished:
            raise _FaultError("write", "; ".join(self._complaints) or "not finished")
        with wave.open(str(file), "rb") as wav:
            samples = array.array("h", wav.readframes(wav.getnframes()))
        file.unlink()
        end = len(samples)
        while end and abs(samples[end - 1]) < _QUIET:
            end -= 1
        return samples[:end], list(self._words)

    def _note_end(self, name: object, completed: bool) -> None:  # ruff: ignore[unused-method-argument]
        self._finished = completed

    def _heard(self, sound: Any, count: int, events: Any) -> int:
        """Called by the library: note the words, then let the driver collect the sound."""
        index = 0
        while events[index].type != self._espeak.EVENT_LIST_TERMINATED:
            event = events[index]
            if event.type == self._espeak.EVENT_WORD:
                self._words.append((event.text_position - 1, event.audio_position))
            index += 1
        try:
            self._driver._onSynth(sound, count, events)  # ruff: ignore[private-member-access]
        except Exception as error:  # ruff: ignore[blind-except] - raised through C it would vanish, and the loop never end
            self._complaints.append(str(error))
            self._driver._speaking = False  # ruff: ignore[private-member-access]
            self._driver.endLoop()
        return 0


def _render(engine: _Engine, request: dict[str, Any]) -> dict[str, Any]:
    file = Path(request["file"])
    engine.use(request["voice"], request["rate"])
    whole: array.array[int] = array.array("h")
    words: list[tuple[int, int, int]] = []
    for number, (text, pause_ms) in enumerate(request["pieces"]):
        start_ms = len(whole) * 1000 // _RATE_HZ
        samples, heard = engine.speak(text, file.with_suffix(".piece"))
        words += [(number, character, start_ms + at_ms) for character, at_ms in heard]
        whole += samples
        whole.frombytes(bytes(2 * (pause_ms * _RATE_HZ // 1000)))
    with wave.open(str(file), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(_RATE_HZ)
        wav.writeframes(whole.tobytes())
    return {"duration_ms": len(whole) * 1000 // _RATE_HZ, "words": words}


def main() -> None:
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)

    def answer(value: dict[str, Any]) -> None:
        answers.write(json.dumps(value) + "\n")

    signal.alarm(_PATIENCE_SECONDS)
    try:
        engine = _Engine()
    except Exception as error:  # ruff: ignore[blind-except] - whatever pyttsx3 raises here means: no engine
        answer({"fault": "engine", "detail": repr(error)})
        return
    answer({"ready": True})
    signal.alarm(0)
    for line in sys.stdin.buffer:
        signal.alarm(_PATIENCE_SECONDS)
        try:
            answer(_render(engine, json.loads(line)))
        except _FaultError as error:
            answer({"fault": error.fault, "detail": str(error)})
        except OSError as error:
            answer({"fault": "write", "detail": str(error)})
        signal.alarm(0)


if __name__ == "__main__":
    main()
