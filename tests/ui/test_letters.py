"""The language of the letters is chosen apart from the voice, and every word on the screen follows at once."""

from __future__ import annotations

import re

from eyes import look

VIETNAMESE = re.compile(r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.IGNORECASE)
NAMES = {"Tiếng Việt", "Mông", "Tày", "Nùng", "Dao", "Phù Lá"}


def vietnamese(hall):
    return {one for one in look(hall).sentences() - NAMES if VIETNAMESE.search(one)}


def test_on_the_language_page_and_back(hall):
    hall.touch("attract")
    hall.rest()
    before = look(hall).sentences()
    hall.touch("text-en")
    hall.rest()
    assert vietnamese(hall) == set()
    assert "Which language do you want to hear?" in look(hall).sentences()
    hall.touch("text-vi")
    hall.rest()
    # Which box is being read at this moment is another matter.
    assert look(hall).sentences() ^ before <= {"Đang đọc"}


def test_in_the_middle_of_a_lesson_which_stays_where_it_is(hall):
    hall.begin()
    hall.open_lesson()
    hall.touch("navNext")
    hall.rest()
    assert "Bấm “Quét QR” để đọc hình vuông đen trắng." in look(hall).sentences()
    hall.touch("toolLanguage", "text-en", "voice-vi")
    hall.rest()
    assert (hall.player.view.number, hall.page) == (2, "lesson")
    seen = look(hall).sentences()
    assert "Press “Quét QR” (Scan QR) to read the black and white square." in seen
    assert {"Step 2 / 10", "Call staff"} <= seen or "Bước 2 / 10" not in seen
    assert hall.told[-2:-1] or hall.told
    assert "Bấm “Quét QR” để đọc hình vuông đen trắng." in hall.told, "the voice stays Vietnamese"
    hall.touch("navStaff")
    hall.rest()
    assert vietnamese(hall) == set()


def test_every_page_of_the_kiosk_itself_is_in_english(hall):
    """Only the practice phone, whose real twin speaks Vietnamese, keeps its words; and quoted names of its buttons."""
    hall.touch("attract", "text-en", "toolEase")
    hall.rest()
    assert vietnamese(hall) == set()
    hall.touch("easeDone", "voice-en")
    for name in ("topic-E", None):
        hall.rest()
        assert vietnamese(hall) == set()
        if name:
            hall.touch(name)
    hall.touch("lesson-chuyen-khoan-vietqr", "navHome")
    hall.rest()
    assert vietnamese(hall) == set()
    hall.touch("navNext")
    hall.rest()
    assert vietnamese(hall) == set()
    hall.pass_minutes()
    hall.wait(lambda: hall.app.conductor.asked)
    hall.rest()
    assert vietnamese(hall) == set()
