from __future__ import annotations

import json

import pytest
from builders import FACTS, choose, explain, make_catalogue, make_lesson, quiz, tap, type_price
from pydantic import ValidationError

from kiosk.lessons.facts import ASK, Fact, mark, shown, vouched
from kiosk.lessons.languages import ALWAYS_HEARD, VOICE_LANGUAGES, voice_language
from kiosk.lessons.spoken import spoken
from kiosk.lessons.text import Text


def test_letters_and_voice_are_chosen_apart():
    text = Text("Gõ mã OTP.", "Type the code.", "Gõ mã dùng một lần.")
    assert (text.shown("vi"), text.shown("en")) == ("Gõ mã OTP.", "Type the code.")
    assert (text.said("vi"), text.said("en")) == ("Gõ mã dùng một lần.", "Type the code.")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Gõ 20.000 đồng.", "Gõ 20.000_đồng."),
        ("Gọi 0900 000 001 nhé.", "Gọi 0900_000_001 nhé."),
        ("Trên 10 triệu đồng một lần.", "Trên 10_triệu_đồng một lần."),
        ("Type 10 million đồng.", "Type 10_million_đồng."),
        ("Bấm 2, 4 rồi 6.", "Bấm 2, 4 rồi 6."),
        ("Xong trong 3 ngày.", "Xong trong 3 ngày."),
    ],
)
def test_no_line_ends_inside_a_number(written, shown):
    text = Text(written, written, written)
    assert text.shown("vi") == text.shown("en") == shown.replace("_", "\N{NO-BREAK SPACE}")
    assert text.said("vi") == written


def test_what_nobody_has_translated_stays_vietnamese():
    text = Text("Chào bà con.")
    assert (text.shown("en"), text.said("en"), text.said("vi")) == ("Chào bà con.",) * 3


def test_a_sentence_is_written_alone_or_with_its_english():
    assert make_lesson(explain()).steps[0].say == Text("Nghe máy nói.")
    assert make_lesson(explain(say={"vi": "Nghe.", "en": "Listen."})).steps[0].say == Text("Nghe.", "Listen.")


@pytest.mark.parametrize(
    "say", ["", "  ", {"vi": "Nghe.", "en": " "}, "a" * 301, {"en": "Listen."}, {"vi": "A", "mww": "B"}]
)
def test_empty_endless_and_unknown_words_are_refused(say):
    with pytest.raises(ValidationError):
        make_lesson(explain(say=say))


def test_a_fact_is_shown_only_when_verified_and_ticked():
    fact = Fact.model_validate(FACTS["facts"][0], strict=False)
    assert shown(fact, {"phi"}).vi == "Không mất phí."
    assert shown(fact, set()) == ASK
    assert shown(fact.model_copy(update={"status": "check"}), {"phi"}) == ASK


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Mất 8.000 đồng."},
        {"text": {"vi": "Không mất phí.", "en": "Free of charge."}},
        {"about": "Phí?"},
        {"source": "Bảng phí mới"},
        {"checked_on": "2026-11-25"},
        {"status": "check"},
    ],
)
def test_a_tick_is_for_what_was_read_and_for_nothing_newer(change):
    values = FACTS["facts"][0]
    fact, newer = (Fact.model_validate_json(json.dumps(one)) for one in (values, values | change))
    marks = {"phi": mark(fact), "khac": mark(fact)}
    assert vouched([fact], marks) == {"phi"}
    assert vouched([newer], marks) == frozenset()
    assert vouched([fact], {}) == frozenset()


def test_what_can_be_heard_comes_first_and_the_rest_says_so_in_vietnamese():
    always = [voice.code in ALWAYS_HEARD for voice in VOICE_LANGUAGES]
    assert always == sorted(always, reverse=True)
    assert [voice.code for voice in VOICE_LANGUAGES if voice.code in ALWAYS_HEARD] == ["vi", "vi-slow", "en"]
    mong = voice_language("hmn")
    assert (mong.name.vi, mong.text) == ("Tiếng Mông", "vi")
    assert mong.sample.vi == "Tiếng Mông. Bấm vào đây."
    assert mong.waiting.vi == "Tiếng Mông chưa có giọng thu. Mời bà con chọn tiếng khác."
    assert mong.missing.vi == "Phần này chưa thu tiếng Mông. Máy nói tiếng Việt."
    assert [voice_language(code).language for code in ("vi", "vi-slow", "en", "hmn")] == ["vi", "vi", "en", "hmn"]


def test_slow_vietnamese_is_slower_and_english_reads_english():
    assert voice_language("vi-slow").rate < voice_language("vi").rate == 1
    english = voice_language("en")
    assert english.sample.said(english.text) == "English. Press here."


def test_every_sentence_that_a_visitor_may_hear_is_listed():
    lesson = make_lesson(
        explain(note="Nghe kỹ."), tap(hint="Bấm ô trên."), type_price(), choose(praise="Giỏi."), quiz()
    )
    said = [text.vi for text in spoken(lesson, make_catalogue().apps_by_id)]
    assert said == [
        *("Nghe máy nói.", "Nghe kỹ."),
        *("Bấm “Mua”.", "Bấm ô trên.", "Bà con làm được rồi!"),
        *("Gõ giá.", "Bấm từng số trên bàn phím.", "Bà con làm được rồi!"),
        *("Chọn màu.", "Mời bà con nghe lại rồi chọn.", "Vì là Đỏ.", "Vì là Vàng.", "Vì là Xanh."),
        *("Hỏi một?", "Mời bà con nghe lại rồi chọn.", "Vì là B.", "Vì là A."),
        *("Hỏi hai?", "Mời bà con nghe lại rồi chọn.", "Vì là C.", "Vì là D.", "Vì là E."),
    ]
    assert make_catalogue().topic("E").icon == "money"
    assert make_catalogue().topic("F") is None
    of_all_lessons = list(make_catalogue().texts())
    assert (of_all_lessons[0].vi, of_all_lessons[-1].vi) == ("Nghe máy nói.", "Vì là E.")
