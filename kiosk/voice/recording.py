"""A person's voice on its way from the microphone, or from a pack, to visitors: trimmed, evened, kept."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from kiosk.voice.clip import Clip
from kiosk.voice.faults import NoSpeechError
from kiosk.voice.loudness import evened, loudness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kiosk.voice.cache import Cache

    Samples = NDArray[np.float64]

RATE_HZ = 48000
"""What microphones give and Opus keeps."""
_FRAME_SECONDS = 0.01
_STEADY_FRAMES = 5
_BEFORE_SECONDS, _AFTER_SECONDS = 0.08, 0.2
"""What is left of the silence around speech: a breath before, a fading after."""
_OVER_NOISE = 2.2
"""Speech stands so far (7 dB) above the quietest tenth of a recording."""
_FLOOR, _ENOUGH = 0.004, 0.05
"""Below the first nothing is speech, above the second everything is, whatever the room sounds like."""
_QUIETEST_LUFS = -50.0
"""A recording below this holds no speech: the microphone was off, or nobody spoke."""
_LONGEST_SECONDS = 120
_QUALITY = 0.95
"""Of libsndfile's 0 (best) to 1 (smallest): speech at about 30 kbit/s."""


def spoken_part(samples: Samples, rate_hz: int = RATE_HZ) -> Samples:
    """Without the silence before and after. Raises NoSpeechError."""
    frame = round(_FRAME_SECONDS * rate_hz)
    count = len(samples) // frame
    if count < _STEADY_FRAMES:
        raise NoSpeechError
    level = np.sqrt((samples[: count * frame].reshape(count, frame) ** 2).mean(axis=1))
    threshold = min(max(_FLOOR, _OVER_NOISE * float(np.quantile(level, 0.1))), _ENOUGH)
    loud = level > threshold
    # A click is not speech: most frames around it are quiet.
    loud &= np.convolve(loud, np.ones(_STEADY_FRAMES), "same") >= 3
    heard = np.flatnonzero(loud)
    if not len(heard):
        raise NoSpeechError
    first = max(0, heard[0] * frame - round(_BEFORE_SECONDS * rate_hz))
    last = min(len(samples), (heard[-1] + 1) * frame + round(_AFTER_SECONDS * rate_hz))
    return samples[first:last]


def finished(raw: bytes) -> Samples:
    """``raw``: 48 kHz, one channel, 16 bit. Trimmed and evened. Raises NoSpeechError."""
    samples = np.frombuffer(raw[: len(raw) // 2 * 2], "<i2").astype(np.float64) / 32768
    samples = spoken_part(samples - samples.mean() if len(samples) else samples)
    if loudness(samples, RATE_HZ) < _QUIETEST_LUFS:
        raise NoSpeechError
    return evened(samples, RATE_HZ)


def write_opus(samples: Samples, file: Path) -> None:
    """Whole or not at all, as Ogg Opus. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-", suffix=".opus")
    os.close(handle)
    draft = Path(name)
    try:
        try:
            soundfile.write(draft, samples, RATE_HZ, format="OGG", subtype="OPUS", compression_level=_QUALITY)
        except soundfile.LibsndfileError as error:
            raise OSError(str(error)) from error
        with draft.open("rb") as written:
            os.fsync(written.fileno())
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def wav_of(file: Path) -> bytes:
    """The same sound as a WAV. Raises ValueError where ``file`` is no sound."""
    try:
        samples, rate_hz = soundfile.read(file)
    except soundfile.LibsndfileError as error:
        raise ValueError(str(error)) from error
    written = io.BytesIO()
    soundfile.write(written, samples, rate_hz, format="WAV", subtype="PCM_16")
    return written.getvalue()


def even_copy(file: Path, cache: Cache, name: str) -> Clip:
    """A copy as loud as all other speech, kept in the cache; the file itself where none can be kept.

    Raises OSError or ValueError where ``file`` is no sound.
    """
    try:
        with soundfile.SoundFile(file) as sound:
            if sound.frames > _LONGEST_SECONDS * sound.samplerate:
                raise ValueError("longer than any sentence")
            rate_hz = sound.samplerate
            samples = sound.read(dtype="float64", always_2d=True).mean(axis=1)
    except soundfile.LibsndfileError as error:
        raise ValueError(str(error)) from error
    duration_ms = len(samples) * 1000 // rate_hz
    try:
        cache.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache.folder, prefix=f"scratch-{os.getpid()}-") as scratch:
            copy = Path(scratch) / "even.flac"
            soundfile.write(copy, evened(samples, rate_hz), rate_hz, subtype="PCM_16")
            return cache.store(name, copy, duration_ms, (), "recording")
    except (OSError, soundfile.LibsndfileError):
        return Clip(file, duration_ms, (), "recording")
