"""Every source equally loud: counted here, and held against another's count."""

from __future__ import annotations

import math

import numpy as np
import pyloudnorm
import pytest

from kiosk.voice.loudness import CEILING, TARGET_LUFS, evened, loudness


def _speechlike(rate, seconds, peak, pauses=True):
    random = np.random.default_rng(7)
    at = np.arange(round(seconds * rate)) / rate
    sound = sum(np.sin(2 * np.pi * pitch * at + pitch) / pitch for pitch in (130, 260, 390, 1100, 2600))
    sound *= 0.5 + 0.5 * np.sin(2 * np.pi * 4 * at) ** 3
    sound += 0.01 * random.standard_normal(len(at))
    if pauses:
        sound[(at % 2) > 1.5] = 0
    return peak * sound / np.abs(sound).max()


@pytest.mark.parametrize("rate", [16000, 22050, 44100, 48000])
@pytest.mark.parametrize("peak", [0.02, 0.9])
def test_loudness_is_what_the_second_opinion_says(rate, peak):
    sound = _speechlike(rate, 6, peak)
    assert loudness(sound, rate) == pytest.approx(pyloudnorm.Meter(rate).integrated_loudness(sound), abs=0.2)


def test_a_full_scale_tone_of_997_hz_is_minus_three_lufs():
    # BS.1770-4: a 0 dBFS, 997 Hz sine in one channel indicates −3.01.
    tone = np.sin(2 * np.pi * 997 * np.arange(5 * 48000) / 48000)
    assert loudness(tone, 48000) == pytest.approx(-3.01, abs=0.05)


@pytest.mark.parametrize("peak", [0.003, 0.1, 1.0])
@pytest.mark.parametrize("seconds", [0.15, 0.7, 8])
def test_speech_is_evened_and_never_clips(peak, seconds):
    even = evened(_speechlike(22050, seconds, peak), 22050)
    assert loudness(even, 22050) == pytest.approx(TARGET_LUFS, abs=0.5)
    assert np.abs(even).max() <= CEILING


def test_a_peak_far_above_the_rest_is_turned_down_not_cut_off():
    sound = _speechlike(22050, 4, 0.05)
    sound[40000:40400] = np.sin(np.arange(400) / 3)
    even = evened(sound, 22050)
    assert np.abs(even).max() <= CEILING
    assert loudness(even, 22050) == pytest.approx(TARGET_LUFS, abs=0.5)
    assert (np.abs(even) >= CEILING - 1e-9).sum() < 20


def test_silence_and_nothing_stay_as_they_are():
    assert loudness(np.zeros(22050), 22050) == -math.inf
    assert loudness(np.zeros(0), 22050) == -math.inf
    assert not evened(np.zeros(22050), 22050).any()
    assert len(evened(np.zeros(0), 22050)) == 0
