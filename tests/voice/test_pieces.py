"""Sentences are cut where a person would breathe, and the engine's word times become caption marks."""

from __future__ import annotations

from kiosk.voice.clip import Mark
from kiosk.voice.pieces import SENTENCE_PAUSE_MS, cut, marks
from kiosk.voice.spoken_text import speak


def test_each_sentence_is_a_piece_with_half_a_second_after_it():
    pieces = cut(speak("Mời bác chạm nút. Xong chưa? Tốt lắm", "vi"))
    assert [piece.text for piece in pieces] == ["mời bác chạm nút.", "xong chưa?", "tốt lắm"]
    assert [piece.pause_ms for piece in pieces[:2]] == [SENTENCE_PAUSE_MS, SENTENCE_PAUSE_MS] == [500, 500]
    assert pieces[-1].pause_ms < SENTENCE_PAUSE_MS


def test_a_sentence_without_end_is_cut_and_nothing_is_lost():
    spoken = speak("một hai ba bốn, " * 200, "vi")
    pieces = cut(spoken)
    assert max(len(piece.text) for piece in pieces) < 400
    assert " ".join(piece.text for piece in pieces) == spoken.said


def test_without_even_a_comma_it_is_cut_too():
    assert max(len(piece.text) for piece in cut(speak("mời " * 1000, "vi"))) < 700


def test_a_written_word_lights_up_once_at_its_first_sound():
    written = "Trả 20.000 đồng nhé"
    pieces = cut(speak(written, "vi"))
    text = pieces[0].text
    heard = [(0, text.index(word), at_ms) for word, at_ms in (("trả", 0), ("hai", 300), ("nghìn", 900), ("nhé", 1500))]
    assert marks(pieces, heard) == (Mark(0, 0, 3), Mark(300, 4, 15), Mark(1500, 16, 19))


def test_events_that_go_back_are_dropped():
    pieces = cut(speak("một hai ba bốn", "vi"))
    heard = [(0, 0, 0), (0, 8, 400), (0, 4, 500), (0, 11, 300), (0, 11, 700)]
    assert [mark.start_ms for mark in marks(pieces, heard)] == [0, 400, 700]


def test_times_of_a_later_sentence_belong_to_its_own_words():
    written = "Một. Hai."
    pieces = cut(speak(written, "vi"))
    found = marks(pieces, [(0, 0, 0), (1, 0, 900)])
    assert [written[mark.first : mark.last] for mark in found] == ["Một.", "Hai."]
