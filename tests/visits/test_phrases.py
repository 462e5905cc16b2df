"""Whatever the kiosk says is there in Vietnamese and in English, and speaks as people are spoken to here."""

from __future__ import annotations

import re

import pytest

from kiosk.lessons import hints
from kiosk.lessons.languages import VOICE_LANGUAGES
from kiosk.lessons.text import Text
from kiosk.lessons.verdicts import VERDICTS
from kiosk.visits import phrases
from kiosk.voice.spoken_text import speak


def _all():
    found = {}
    for name, value in vars(phrases).items():
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, Text):
                found[f"{name} {text.vi[:20]}"] = text
    for voice in VOICE_LANGUAGES:
        found |= {f"sample of {voice.code}": voice.sample, f"name of {voice.code}": voice.name}
        found |= {f"{voice.code} waiting": voice.waiting, f"{voice.code} missing": voice.missing}
    for verdict in VERDICTS:
        found[f"verdict {verdict.code}"] = verdict.text
    return found | {"DONE": hints.DONE, "address": phrases.address("binhdanhocvuso.gov.vn")}


TEXTS = _all()
VIETNAMESE_LETTER = re.compile(r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.IGNORECASE)
NAMES = re.compile(r"\b(Mông|Dao|Tày|Nùng|Phù Lá)\b")


@pytest.mark.parametrize("name", TEXTS)
def test_every_phrase_is_there_in_both_languages(name):
    text = TEXTS[name]
    assert text.en, f"{name} has no English"
    assert text.vi.strip() == text.vi
    assert text.en.strip() == text.en
    assert text.en != text.vi
    assert VIETNAMESE_LETTER.search(text.vi)
    assert not VIETNAMESE_LETTER.search(NAMES.sub("", text.en))


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_phrase_can_be_spoken(name, language):
    assert speak(TEXTS[name].said(language), language).words


@pytest.mark.parametrize("name", TEXTS)
def test_nobody_is_told_off_or_told_to_click(name):
    assert not re.search(r"\b(sai|lỗi|chạm|nhấn|click|nhấp)\b", TEXTS[name].vi, re.IGNORECASE)
    assert not re.search(r"\b(wrong|error|click|tap)\b", TEXTS[name].en, re.IGNORECASE)


def test_what_is_rendered_ahead_is_all_that_is_ever_said():
    """``SAFE`` is only written on the screen; every other phrase of the file waits for nobody."""
    said = {id(text) for name, text in vars(phrases).items() if isinstance(text, Text) and name != "SAFE"}
    said |= {id(text) for text in phrases.TAKE_HOME_STEPS}
    assert said == {id(text) for text in phrases.EVERYWHERE}
