"""Loudness as ears weigh it (ITU-R BS.1770-4, one channel), so that every source of speech is equally loud."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Samples = NDArray[np.float64]

TARGET_LUFS = -20.0
"""What the loudest engine can give without clipping: espeak and Piper peak at full scale at −19 and −20.5."""
CEILING = 10 ** (-1 / 20)
"""1 dB below full scale: what a converter makes between two samples stays whole."""
_BLOCK_SECONDS = 0.4
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE = -10.0
_SETTLING_SECONDS = 0.5
_LONGEST_SPECTRUM = 1 << 18
"""Samples: what is longer is filtered stretch by stretch."""
_LIMITER_SECONDS = 0.004
_ROUNDS = 4
"""What the limiter takes away is given back; after so many rounds speech stays within 0.3 of its target."""


def loudness(samples: Samples, rate_hz: int) -> float:
    """In LUFS; −inf for silence. Shorter than one block, the whole sound is one."""
    weighted = _weighted(samples, rate_hz)
    block = min(len(weighted), round(_BLOCK_SECONDS * rate_hz))
    if not block:
        return -math.inf
    step = max(1, block // 4)
    power = np.concatenate(([0.0], np.cumsum(weighted**2)))
    starts = np.arange(0, len(weighted) - block + 1, step)
    blocks = (power[starts + block] - power[starts]) / block
    blocks = blocks[blocks > _power(_ABSOLUTE_GATE)]
    if not len(blocks):
        return -math.inf
    blocks = blocks[blocks > blocks.mean() * 10 ** (_RELATIVE_GATE / 10)]
    return float(-0.691 + 10 * math.log10(blocks.mean()))


def evened(samples: Samples, rate_hz: int) -> Samples:
    """As loud as all other speech, and nowhere above the ceiling; silence stays silence."""
    sound = samples
    for _ in range(_ROUNDS):
        now = loudness(sound, rate_hz)
        if not math.isfinite(now):
            return samples
        sound = _limited(sound * 10 ** ((TARGET_LUFS - now) / 20), rate_hz)
        if abs(loudness(sound, rate_hz) - TARGET_LUFS) < 0.1:
            break
    return sound


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


def _limited(samples: Samples, rate_hz: int) -> Samples:
    """Turns the loudest moments down smoothly instead of cutting them off."""
    needed = np.minimum(1.0, CEILING / np.maximum(np.abs(samples), 1e-9))
    if needed.min() >= 1.0:
        return samples
    width = 2 * round(_LIMITER_SECONDS * rate_hz / 2) + 1
    half = width // 2
    lowest = np.lib.stride_tricks.sliding_window_view(np.pad(needed, 2 * half, constant_values=1.0), width).min(axis=1)
    # Every value that is averaged for a place is at most what that place needs: nothing gets through.
    gain = np.convolve(lowest, np.full(width, 1 / width), "valid")
    return np.clip(samples * gain, -CEILING, CEILING)


def _weighted(samples: Samples, rate_hz: int) -> Samples:
    """The standard's two filters, applied to the spectrum: numpy has no recursive filter, and a loop takes seconds."""
    settling = round(_SETTLING_SECONDS * rate_hz)
    size = min(_LONGEST_SPECTRUM, 1 << (len(samples) + settling).bit_length())
    weights, step = _weights(rate_hz, size), size - settling
    # What is left of one stretch in the next is in the settling before it.
    heard = np.pad(samples, (settling, 0))
    stretches = [
        np.fft.irfft(np.fft.rfft(heard[at : at + size], size) * weights, size)[settling:]
        for at in range(0, max(1, len(samples)), step)
    ]
    return np.concatenate(stretches)[: len(samples)]


@lru_cache(maxsize=8)
def _weights(rate_hz: int, size: int) -> Any:
    angle = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    return _response(angle, *_shelf(rate_hz)) * _response(angle, *_high_pass(rate_hz))


def _response(angle: NDArray[np.complex128], over: Sequence[float], under: Sequence[float]) -> Any:
    return np.polyval(over[::-1], angle) / np.polyval(under[::-1], angle)


def _shelf(rate_hz: int) -> tuple[Sequence[float], Sequence[float]]:
    """What a head adds to the high tones; the standard's 48 kHz filter at any rate."""
    k = math.tan(math.pi * 1681.974450955533 / rate_hz)
    q, high = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    whole = 1 + k / q + k * k
    over = ((high + band * k / q + k * k), 2 * (k * k - high), (high - band * k / q + k * k))
    return [value / whole for value in over], [1.0, 2 * (k * k - 1) / whole, (1 - k / q + k * k) / whole]


def _high_pass(rate_hz: int) -> tuple[Sequence[float], Sequence[float]]:
    """Ears hear little of what lies below 38 Hz."""
    k = math.tan(math.pi * 38.13547087602444 / rate_hz)
    q = 0.5003270373238773
    whole = 1 + k / q + k * k
    return [1.0, -2.0, 1.0], [1.0, 2 * (k * k - 1) / whole, (1 - k / q + k * k) / whole]
