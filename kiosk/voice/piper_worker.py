"""The child process that speaks with a Piper voice out of a pack (see ``serving``).

Alone in its process because a voice takes 400 MB, and a damaged one may take the process along. Piper knows no speed in
words a minute: a sentence is spoken for trial, and the voice slowed down by what it is too fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from kiosk.voice.pieces import SENTENCE_PAUSE_MS
from kiosk.voice.serving import FaultError, serve, without_end

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.voice.serving import Samples

_TRIAL = {
    "vi": (
        "bà con bấm vào ô màu xanh.",
        "đọc tên người nhận trên màn hình.",
        "hỏi người bán xem tên có đúng không.",
        "rồi mới bấm nút ở cuối điện thoại.",
    ),
    "en": (
        "read the name of the person on the phone.",
        "press the green button when the name and the amount are right.",
        "ask the seller whether the money has arrived.",
        "if the name is different, stop and ask the seller.",
    ),
}
_OWN_PHONEMES = {"espeak", "text"}
"""Other kinds would fetch what they need from the network."""
_FASTEST, _SLOWEST = 0.7, 2.0
"""Beyond these no voice sounds like one."""
_TRIED = 1.5


class _Engine:
    def __init__(self) -> None:
        from piper import PiperVoice, SynthesisConfig

        self._load, self._manner = PiperVoice.load, SynthesisConfig
        self._voice: Any = None
        self._in_use: tuple[str, int] | None = None
        self._scale = 1.0

    @property
    def rate_hz(self) -> int:
        return int(self._voice.config.sample_rate)

    def use(self, voice: str, notes: str, rate: int) -> None:
        if self._in_use == (voice, rate):
            return
        try:
            self._in_use = None
            self._voice = self._load(voice, notes, include_alignments=True)
            if self._voice.config.phoneme_type.value not in _OWN_PHONEMES:
                raise FaultError("voice", "it needs more than comes with Piper")  # ruff: ignore[raise-within-try]
            self._scale = self._slowing(rate)
        except Exception as error:
            raise FaultError("voice", repr(error)) from error
        self._in_use = (voice, rate)

    def speak(self, text: str, scratch: Path) -> tuple[Samples, list[tuple[int, int]]]:  # ruff: ignore[unused-method-argument]
        try:
            return self._spoken(text, self._scale)
        except Exception as error:
            raise FaultError("voice", repr(error)) from error

    def _slowing(self, rate: int) -> float:
        """``rate``: words a minute, with half a second after each sentence."""
        trial = _TRIAL["en" if self._voice.config.espeak_voice.startswith("en") else "vi"]
        words = sum(len(text.split()) for text in trial)
        wanted_ms = words * 60_000 / rate - len(trial) * SENTENCE_PAUSE_MS
        usual_ms, slowed_ms = (self._lasts(trial, scale) for scale in (1.0, _TRIED))
        # Each sound is rounded up, so that twice the scale is less than twice the time: a line through two trials.
        slope = (slowed_ms - usual_ms) / (_TRIED - 1.0)
        return float(np.clip(1.0 + (wanted_ms - usual_ms) / slope, _FASTEST, _SLOWEST))

    def _lasts(self, texts: tuple[str, ...], scale: float) -> float:
        return sum(len(without_end(self._spoken(text, scale)[0])) for text in texts) * 1000 / self.rate_hz

    def _spoken(self, text: str, scale: float) -> tuple[Samples, list[tuple[int, int]]]:
        sounds: list[Any] = [np.zeros(0)]
        groups: list[tuple[int, int]] = []
        at = 0
        manner = self._manner(length_scale=scale)
        for chunk in self._voice.synthesize(text, manner, include_alignments=True):
            groups += _groups(chunk.phoneme_alignments or (), at)
            sounds.append(chunk.audio_float_array)
            at += len(sounds[-1])
        times = _times(text, groups, self._phonemes)
        return np.concatenate(sounds), [(place, start * 1000 // self.rate_hz) for place, start in times]

    def _phonemes(self, word: str) -> int:
        return sum(map(len, self._voice.phonemize(word)))


def _groups(alignments: Any, at: int) -> list[tuple[int, int]]:
    """(first sample, number of phonemes) of each stretch between two spaces."""
    found: list[tuple[int, int]] = []
    new = True
    for one in alignments:
        if one.phoneme in {" ", "^", "$"}:
            new = True
        elif new:
            found.append((at, 1))
            new = False
        else:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        at += int(one.num_samples)
    return found


def _times(text: str, groups: list[tuple[int, int]], phonemes: Any) -> list[tuple[int, int]]:
    """(character, sample) of each word. Where the voice runs words together, or says one as several, by their lengths."""
    places, at = [], 0
    words = text.split()
    for word in words:
        at = text.index(word, at)
        places.append(at)
        at += len(word)
    if len(groups) == len(words):
        return [(place, start) for place, (start, _) in zip(places, groups, strict=True)]
    if not groups:
        return []
    lengths = [max(1, phonemes(word)) for word in words]
    share = sum(count for _, count in groups) / sum(lengths)
    found: list[tuple[int, int]] = []
    said = 0.0
    for place, length in zip(places, lengths, strict=True):
        found.append((place, _nearest(groups, said * share)))
        said += length
    return found


def _nearest(groups: list[tuple[int, int]], phoneme: float) -> int:
    """The first sample of the group that begins nearest to the given phoneme."""
    counts = np.cumsum([0, *(count for _, count in groups[:-1])])
    return groups[int(np.argmin(np.abs(counts - phoneme)))][0]


if __name__ == "__main__":
    serve(_Engine)
