"""A language that people have recorded: chosen by ear, heard in their voice, and honest where a part is missing."""

from __future__ import annotations

import pytest
from builders import PackFolder, explain, lesson_values, tap
from eyes import look
from hall import kiosk_in_hall
from voices import recorded

from kiosk.visits import phrases

NAME = ("may", "ten-hmn.say")
SAID = "Nghe máy nói."
MISSING = "Phần này chưa thu tiếng Mông. Máy nói tiếng Việt."


@pytest.fixture(scope="module")
def mong(qapp, session_home, tmp_path_factory):
    pack = PackFolder(tmp_path_factory.mktemp("pack"))
    pack.lesson(lesson_values(explain(), explain(id="hai", say="Nghe thêm nữa."), tap(hint="Bấm ô trên.")))
    sentences = {
        NAME: "Tiếng Mông. Bấm vào đây.",
        ("may", "chon-tieng.say"): "Chọn tiếng nói.",
        ("mua-hang", "nghe.say"): SAID,
    }
    recorded(pack.path, "hmn", sentences)
    with kiosk_in_hall(session_home, (1280, 720), voice=None, tutorials=pack.path) as hall:
        yield hall


@pytest.fixture
def heard(mong):
    """(who, sentence) as each begins."""
    found, who = [], []
    speech = mong.app.speech

    def note():
        found.append((who[-1] if who else "", speech._now.text.vi))

    speech.speaker.connect(who.append)
    mong.app.sound.started.connect(note)
    yield found
    mong.app.sound.started.disconnect(note)
    speech.speaker.disconnect(who.append)
    mong.leave()


def test_its_box_says_its_name_in_its_own_voice(mong, heard):
    mong.touch("attract")
    mong.wait(lambda: ("espeak", "Tiếng Việt nói chậm. Bấm vào đây.") in heard)
    mong.wait(lambda: ("recording", "Tiếng Mông. Bấm vào đây.") in heard)
    mong.rest()
    seen = look(mong).sentences()
    assert "Giọng người thật" in seen
    assert "Giọng đọc máy" in seen
    assert "Ô 5 đến ô 8 chưa có giọng. Đang chờ người nói tiếng ấy thu." in seen


def test_a_language_may_come_and_go_while_its_boxes_are_shown(mong, heard):
    """As when staff have approved its recordings, or erased them."""
    session = mong.app.session
    known = session.heard
    mong.touch("attract")
    mong.rest()
    for now in (known - {"hmn"}, known):
        session.heard = now
        mong.app.conductor.changed.emit()
        mong.rest()
        assert ("Giọng người thật" in look(mong).sentences()) == ("hmn" in now)


def test_what_is_missing_is_told_once_and_then_said_in_simple_vietnamese(mong, heard):
    mong.begin(voice="hmn")
    mong.wait(lambda: len(heard) >= 2 and heard[-1][1] == phrases.TOPICS.vi)
    assert heard[-2:] == [("espeak", MISSING), ("espeak", phrases.TOPICS.vi)]
    mong.touch("topic-E")
    mong.wait(lambda: heard[-1][1] == phrases.LESSONS.vi)
    mong.touch("lesson-mua-hang")
    mong.wait(lambda: heard[-1] == ("recording", SAID))
    mong.rest()
    assert mong.app.voice.human
    mong.touch("navNext")
    mong.wait(lambda: heard[-1][1] == "Nghe thêm nữa.")
    assert heard[-2:] == [("espeak", MISSING), ("espeak", "Nghe thêm nữa.")]
    mong.rest()
    assert not mong.app.voice.human
    mong.touch("navNext")
    mong.wait(lambda: heard[-1][1] == "Bấm “Mua”.")
    told = [sentence for _, sentence in heard]
    assert told.count(MISSING) == 2, "once on the kiosk's own pages, once in the lesson"


def test_with_a_recording_the_whole_sentence_is_lit(mong, heard):
    mong.begin(voice="hmn")
    lit = []
    mong.app.speech.lit.connect(lambda *now: lit.append(now))
    mong.touch("topic-E", "lesson-mua-hang")
    mong.wait(lambda: ("say", 0, len(SAID)) in lit)
    assert {now for now in lit if now[0] == "say"} == {("say", -1, -1), ("say", 0, len(SAID))}


def test_vietnamese_letters_and_voice_stay_apart(mong, heard):
    """Who reads English and hears Vietnamese sees the sentence lit, not words of another language."""
    mong.begin(text="en", voice="vi")
    lit = []
    mong.app.speech.lit.connect(lambda *now: lit.append(now))
    mong.touch("topic-E")
    mong.wait(lambda: ("title", 0, len(phrases.LESSONS.en)) in lit)
