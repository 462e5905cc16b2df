"""The kiosk's own small sounds, made by sums of sines: a two-note chime, and the tick of a button."""

from __future__ import annotations

import array
import io
import math
import wave

_RATE_HZ = 22050
_ATTACK_SECONDS = 0.006
"""Long enough not to click, short enough to feel like the touch itself."""


def chime() -> bytes:
    """A fifth upwards (C5, G5), soft, 0.7 s, as a WAV."""
    return _wav([(0.0, 523.25, 0.45), (0.14, 783.99, 0.55)], peak=0.35)


def tick() -> bytes:
    """A wooden tap, 0.09 s, as a WAV."""
    return _wav([(0.0, 392.0, 0.09)], peak=0.2)


def _wav(notes: list[tuple[float, float, float]], peak: float) -> bytes:
    """``notes``: (start in seconds, pitch in Hz, length in seconds)."""
    seconds = max(start + length for start, _, length in notes)
    sound = [0.0] * round(seconds * _RATE_HZ)
    for start, pitch, length in notes:
        first = round(start * _RATE_HZ)
        for index in range(min(round(length * _RATE_HZ), len(sound) - first)):
            sound[first + index] += _bell(index / _RATE_HZ, pitch, length)
    scale = peak * 32767 / max(map(abs, sound))
    samples = array.array("h", (round(value * scale) for value in sound))
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(_RATE_HZ)
        wav.writeframes(samples.tobytes())
    return file.getvalue()


def _bell(at: float, pitch: float, length: float) -> float:
    """Rises at once and dies away to silence at ``length``, with a touch of the octave above."""
    loudness = min(1.0, at / _ATTACK_SECONDS) * (1 - at / length) ** 2
    angle = 2 * math.pi * pitch * at
    return loudness * (math.sin(angle) + 0.2 * math.sin(2 * angle))
