"""What is heard is what is read: the real voice, spoken by espeak-ng, beside the words that light up."""

from __future__ import annotations

import pytest
from eyes import look
from hall import kiosk_in_hall

from kiosk.voice.spoken_text import speak


@pytest.fixture(scope="module")
def speaking(qapp, session_home):
    with kiosk_in_hall(session_home, (1280, 720), voice=None) as hall:
        yield hall


def lit_words(hall, caption, count):
    """Each piece of the caption's sentence as it lights up, until the sentence is over; a busy machine may skip one, and is asked again."""
    for _ in range(5):
        pieces = _lit_words(hall, caption)
        if len(pieces) >= count:
            break
        hall.touch("navAgain")
    return pieces


def _lit_words(hall, caption):
    pieces, over = [], []

    def follow(name, first, last):
        if name == caption and first >= 0 and (first, last) not in pieces:
            pieces.append((first, last))
        if pieces and name != caption:
            over.append(name)

    hall.app.speech.lit.connect(follow)
    hall.wait(lambda: over)
    hall.app.speech.lit.disconnect(follow)
    return pieces


def test_the_sentence_that_is_said_is_the_one_that_is_lit_word_by_word(speaking):
    speaking.touch("attract", "voice-vi", "topic-E", "lesson-chuyen-khoan-vietqr")
    sentence = "Đọc tên, số tiền, nội dung trước khi chuyển."
    pieces = lit_words(speaking, "say", len(sentence.split()))
    assert [sentence[first:last] for first, last in pieces] == sentence.split()
    assert speaking.told[-2] == sentence
    speaking.rest()
    assert set(speaking.told[-2:]) <= look(speaking).sentences()
    clip = speaking.app.narrator.cached(sentence, "vi")
    assert clip is not None, "what was lit was spoken by the engine, not only shown"
    assert [(mark.first, mark.last) for mark in clip.marks] == pieces


def test_what_is_said_of_money_is_not_what_is_written(speaking):
    """“20.000 đồng” on the screen, “hai mươi nghìn đồng” in the ear, and the written words light up."""
    if speaking.page == "attract":
        speaking.touch("attract", "voice-vi", "topic-E", "lesson-chuyen-khoan-vietqr")
    while speaking.player.view.step_id != "so-tien":
        speaking.do()
    speaking.rest()
    speaking.touch("navAgain")
    sentence = "Gõ số tiền 20.000 đồng."
    pieces = lit_words(speaking, "say", 4)
    assert "20.000 đồng." in [sentence[first:last] for first, last in pieces]
    assert "hai mươi nghìn" in speak(sentence, "vi").said


def test_a_touch_silences_at_once(speaking):
    speaking.leave()
    speaking.touch("attract")
    assert speaking.app.speech.busy
    speaking.rest()
    speaking.touch("navBack")
    assert not speaking.app.speech.busy
    assert speaking.page == "attract"
