"""The child process that speaks through espeak-ng (see ``serving``).

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

import wave
from typing import TYPE_CHECKING, Any

import numpy as np

from kiosk.voice.serving import FaultError, serve

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.voice.serving import Samples


_WORD_GAP = 7
"""The engine's number of that parameter; pyttsx3 knows an older one by it."""
_WORD_GAPS = {"en-us": 15}
"""Hundredths of a second after each word. The engine's English runs its words together: stretched instead, a listener misheard
20 % of them, at its own speed with a breath between them 6 % (tests/voice/test_understood.py)."""


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

    rate_hz = 22050

    def use(self, voice: str, notes: str, rate: int) -> None:  # ruff: ignore[unused-method-argument]
        self._complaints.clear()
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", rate)
        self._espeak.SetParameter(_WORD_GAP, _WORD_GAPS.get(voice, 0), 0)
        self._espeak.Synchronize()
        if self._complaints:
            raise FaultError("voice", self._complaints[0])

    def speak(self, text: str, scratch: Path) -> tuple[Samples, list[tuple[int, int]]]:
        self._words.clear()
        self._complaints.clear()
        self._finished = False
        self._engine.save_to_file(text, str(scratch))
        self._engine.runAndWait()
        if self._complaints or not self._finished:
            raise FaultError("write", "; ".join(self._complaints) or "not finished")
        with wave.open(str(scratch), "rb") as wav:
            samples = np.frombuffer(wav.readframes(wav.getnframes()), "<i2") / 32768
        scratch.unlink()
        return samples, list(self._words)

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


if __name__ == "__main__":
    serve(_Engine)
