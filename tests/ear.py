"""A listener's ear: where in a recording a sound is, how like it is to what it should be, and what else is to be heard."""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import soundfile

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Samples = NDArray[np.float64]

RATE_HZ = 22050
ALIKE = 0.9
"""Normalised correlation from which on two sounds are the same."""
BUSY_S = 0.4
"""So long the sound may stand still where many tests share two cores; a kiosk has its machine for itself."""
_FORGIVEN = 0.15
"""Of the frames of speech may then have a hole."""
_FRAME = RATE_HZ // 20
_LATEST_S = 8.0
"""After the end of the one before a sound must have begun: a finger may have been moving meanwhile."""
_QUIET = 0.01
"""Root mean square of a frame in which nothing is to be heard."""
_LIKE_ENOUGH = 0.5
"""Of a frame's own strength may be left over once the wanted sound is taken out of it."""
_PIECE = RATE_HZ // 4
_NEAR = 8
"""Samples by which resampling may move a piece."""
_HEAD = _PIECE // 3
_STARTLE = RATE_HZ // 100
"""So little later a piece may come without a gap to be heard."""


@dataclass(frozen=True)
class Place:
    """``start_s`` in the recording, of a sound whose likeness to what is heard there is ``likeness`` (1: the same)."""

    start_s: float
    likeness: float
    samples: Samples

    @property
    def end_s(self) -> float:
        return self.start_s + len(self.samples) / RATE_HZ


@dataclass(frozen=True)
class Recording:
    """``samples`` −1 … 1; ``began`` on the clock ``time.monotonic``."""

    samples: Samples
    began: float

    def at(self, moment: float) -> int:
        """The sample that is heard at that time of the clock."""
        return max(0, round((moment - self.began) * RATE_HZ))

    def find(self, sound: Samples, first_s: float = 0.0, last_s: float | None = None) -> Place:
        """Where ``sound`` is heard best, beginning between the two times."""
        first = round(first_s * RATE_HZ)
        alike = self._alike(sound, first, len(self.samples) if last_s is None else round(last_s * RATE_HZ))
        best = int(np.argmax(alike))
        return Place((first + best) / RATE_HZ, float(alike[best]), sound)

    def first(self, sound: Samples, first: int, last: int) -> int | None:
        """The first sample from ``first`` to ``last`` at which ``sound`` begins; None if it does not."""
        alike = self._alike(sound, first, last)
        there = np.flatnonzero(alike > ALIKE)
        if not len(there):
            return None
        near = alike[there[0] : there[0] + _STARTLE]
        return first + int(there[0]) + int(np.argmax(near))

    def _alike(self, sound: Samples, first: int, last: int) -> Samples:
        """Normalised correlation for each beginning."""
        heard = self.samples[first : last + len(sound)]
        if len(heard) <= len(sound):
            return np.zeros(1)
        size = 1 << (len(heard) + len(sound)).bit_length()
        both = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(sound, size)), size)
        power = np.concatenate(([0.0], np.cumsum(heard**2)))
        power = power[len(sound) :] - power[: len(power) - len(sound)]
        # Where next to nothing is heard nothing is like it.
        return both[: len(power)] / np.sqrt(np.maximum(power, 1e-2) * (sound**2).sum())

    def start_s(self, sound: Samples, after_s: float, within_s: float = 3.0) -> float | None:
        """Where ``sound`` begins, also if it is broken off later: told by the first piece of it that is heard."""
        after, within = round(after_s * RATE_HZ), round(within_s * RATE_HZ)
        for begin in range(0, len(sound) - _PIECE, _PIECE):
            piece = sound[begin : begin + _PIECE]
            place = self.first(piece, after + begin, after + begin + within) if _strength(piece) > _QUIET else None
            if place is not None:
                return (place - begin) / RATE_HZ
        return None

    def likeness(self, sound: Samples) -> float:
        return self.find(sound).likeness

    def loudest(self, first: int = 0, last: int | None = None) -> float:
        """Between two samples."""
        return float(np.abs(self.samples[first:last]).max(initial=0.0))


def sound_of(file: Path) -> Samples:
    """A clip of the kiosk, at the rate at which it is heard here."""
    samples, rate = soundfile.read(file)
    assert rate == RATE_HZ
    return samples


def effect(wav: bytes) -> Samples:
    """One of the kiosk's own small sounds."""
    return soundfile.read(io.BytesIO(wav))[0]


def compare(
    recording: Recording, wanted: list[tuple[str, Samples]], beside: tuple[Samples, ...] = (), gap_s: float = 0.0
) -> list[str]:
    """What is amiss with a recording that should hold these (name, sound) one after the other, and else only ``beside``.

    A sentence for each that is not there, is broken off, is talked over, or begins before the one before has ended.
    ``gap_s``: so long a machine that is busy otherwise may let the sound stand still, each time, without being told of.
    """
    faults: list[str] = []
    expected, excused = np.zeros_like(recording.samples), np.zeros(len(recording.samples), dtype=bool)
    at = 0
    for name, sound in wanted:
        lags = _lags(recording, sound, at, round(gap_s * RATE_HZ))
        if not lags:
            faults.append(f"“{name}” is not heard after {at / RATE_HZ:.1f} s")
            continue
        for (begin, lag), (end, later) in pairwise([*lags.items(), (len(sound), list(lags.values())[-1])]):
            piece = sound[begin:end]
            piece = piece[: len(expected) - begin - lag]
            expected[begin + lag : begin + lag + len(piece)] = piece
            if later - lag > _STARTLE:
                # Where the sound stood still: all of the piece may be heard, before or after, and silence.
                excused[begin + lag : end + later] = True
                stretch = recording.samples[begin + lag : end + later]
                if _loud_frames(stretch) > _loud_frames(piece) + 2:
                    faults.append(
                        f"“{name}” stood still at {(begin + lag) / RATE_HZ:.1f} s, and something else is heard"
                    )
        at = len(sound) + list(lags.values())[-1]
    gain = (recording.samples * expected).sum() / max((expected**2).sum(), 1e-9)
    if gap_s:
        # The sound may stand still within a small one too: then half of it is heard.
        beside = tuple(half for sound in beside for half in (sound[: len(sound) // 2], sound[len(sound) // 2 :]))
    lacking, strange = _otherwise(recording, gain * expected, excused, beside)
    if len(lacking) <= _FORGIVEN * _loud_frames(expected) and gap_s:
        lacking = []
    return [
        *faults,
        *(f"{at:.2f} s: silence is heard" for at in lacking),
        *(f"{at:.2f} s: something else is heard" for at in strange),
    ]


def _lags(recording: Recording, sound: Samples, after: int, most: int) -> dict[int, int]:
    """How much later than in ``sound`` each piece of it is heard, by where the piece begins in it.

    Silent pieces, and those that are not heard, are as late as the one before.
    """
    found: dict[int, int] = {}
    for begin in range(0, len(sound) - _PIECE, _PIECE):
        piece = sound[begin : begin + _PIECE]
        if _strength(piece) < _QUIET:
            continue
        if not found:
            place = recording.first(piece, after + begin, after + begin + round(_LATEST_S * RATE_HZ))
        else:
            late = list(found.values())[-1]
            place = recording.first(piece, begin + late - _NEAR, begin + late + _NEAR)
            if place is None and most:
                place = recording.first(piece, begin + late + _NEAR, begin + late + most)
        if place is None:
            continue
        if most and not found:
            # Its beginning may be heard earlier, where the sound stood still at once.
            audible = int(np.argmax(np.abs(sound) > _QUIET))
            usual = place - begin + audible
            head = recording.first(
                sound[audible : audible + _HEAD], max(after + audible, usual - most), usual - _STARTLE
            )
            found = {} if head is None else {0: head - audible}
            found[audible + _HEAD if found else 0] = place - begin
        else:
            found[begin if found else 0] = place - begin
    return found


def _otherwise(
    recording: Recording, expected: Samples, excused: Any, beside: tuple[Samples, ...]
) -> tuple[list[float], list[float]]:
    """Seconds at which less is heard than should be, and at which something else is heard as well."""
    left = recording.samples - expected
    lacking, strange = [], []
    for at in range(0, len(left) - _FRAME, _FRAME):
        wanted, over = _strength(expected[at : at + _FRAME]), _strength(left[at : at + _FRAME])
        if over > max(_LIKE_ENOUGH * wanted, _QUIET) and not excused[at : at + _FRAME].any():
            around = Recording(left[max(0, at - RATE_HZ // 5) : at + RATE_HZ // 3], 0.0)
            if all(around.likeness(sound) < ALIKE for sound in beside):
                less = _strength(recording.samples[at : at + _FRAME]) < wanted + _QUIET
                (lacking if less else strange).append(at / RATE_HZ)
    return lacking, strange


def _loud_frames(samples: Samples) -> int:
    return sum(_strength(samples[at : at + _FRAME]) > _QUIET for at in range(0, len(samples) - _FRAME + 1, _FRAME))


def _strength(samples: Samples) -> float:
    return float(np.sqrt((samples**2).mean()))
