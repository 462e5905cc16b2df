"""The ear itself: it hears what lacks, what is broken, and what is too much."""

from __future__ import annotations

import numpy as np
import pytest
from ear import RATE_HZ, Recording, compare

GAP = RATE_HZ // 2


def voice(seed, seconds=1.3):
    """As restless as speech: no stretch of it is like another."""
    noise = np.random.default_rng(seed).normal(size=round(seconds * RATE_HZ))
    return 0.1 * np.convolve(noise, np.hanning(20), "same") / 3


ONE, TWO = voice(1), voice(2)
SAID = [("một", ONE), ("hai", TWO)]
TICK = 0.5 * voice(3, 0.09)
SILENCE = np.zeros(GAP)


def heard(*sounds):
    return Recording(0.7 * np.concatenate((SILENCE, *sounds, SILENCE)), 0.0)


def test_what_is_as_it_should_be_is_well():
    assert compare(heard(ONE, SILENCE, TWO), SAID) == []


@pytest.mark.parametrize(
    "sounds",
    [
        (ONE, SILENCE),
        (TWO, SILENCE, ONE),
        (ONE, SILENCE, TWO[: RATE_HZ // 2]),
        (ONE, SILENCE, TWO, SILENCE, ONE),
        (ONE, SILENCE, TWO + voice(4)),
        (ONE, SILENCE, TWO + np.concatenate((np.zeros(RATE_HZ), voice(4, 0.3)))),
        (ONE, voice(4, 0.3), TWO),
        (ONE[:10_000], SILENCE, ONE[10_000:], SILENCE, TWO),
        (ONE[:10_000], np.zeros(4000), ONE[14_000:], SILENCE, TWO),
        (np.concatenate((ONE, np.zeros(5000))) + np.concatenate((np.zeros(len(ONE) + 5000 - len(TWO)), TWO)),),
    ],
    ids=["lacks", "order", "broken off", "twice", "talked over", "partly", "between", "gap", "hole", "overlap"],
)
def test_whatever_is_amiss_is_told(sounds):
    assert compare(heard(*sounds), SAID)


def test_small_sounds_beside_it_are_known():
    quiet = np.concatenate((TICK, np.zeros(GAP - len(TICK))))
    over = TWO + np.concatenate((TICK, np.zeros(len(TWO) - len(TICK))))
    assert compare(heard(ONE, quiet, over), SAID, (TICK,)) == []
    assert compare(heard(ONE, quiet, over), SAID)


def test_a_busy_machines_gap_is_forgiven_and_nothing_else():
    gap = np.zeros(3000)
    for at in (2500, 10_000):
        assert compare(heard(ONE[:at], gap, ONE[at:], SILENCE, TWO), SAID, gap_s=0.3) == []
    assert compare(heard(ONE[:10_000], gap, ONE[17_000:], SILENCE, TWO), SAID, gap_s=0.3)
    assert compare(heard(ONE[:10_000], voice(5, 0.15), ONE[10_000:], SILENCE, TWO), SAID, gap_s=0.3)


def test_a_small_sound_too_may_stand_still_on_a_busy_machine():
    half = len(TICK) // 2
    broken = np.concatenate((TICK[:half], np.zeros(2000), TICK[half:], np.zeros(GAP)))
    assert compare(heard(ONE, broken, TWO), SAID, (TICK,), gap_s=0.3) == []
    assert compare(heard(ONE, broken, TWO), SAID, (TICK,))
    assert compare(heard(ONE, voice(5, 0.09), SILENCE, TWO), SAID, (TICK,), gap_s=0.3)
