"""Nobody waits for the voice: what may be said is spoken into files beforehand, the next step first."""

from __future__ import annotations

import pytest
from builders import PackFolder, explain, lesson_values, tap
from hall import kiosk_in_hall, wait_until

from kiosk.visits import phrases


@pytest.fixture(scope="module")
def hall(qapp, session_home, tmp_path_factory):
    pack = PackFolder(tmp_path_factory.mktemp("pack"))
    pack.lesson(lesson_values(explain(), tap(hint="Bấm ô trên."), explain("het", say="Xong rồi.", note="Cảm ơn.")))
    with kiosk_in_hall(session_home, (1280, 720), voice=None, tutorials=pack.path) as hall:
        yield hall


def missing(hall, texts, language):
    narrator = hall.app.narrator
    return [said for text in texts if (said := text.said(language)) and not narrator.cached(said, language)]


def test_the_next_step_lies_ready_before_it_is_needed(hall):
    """In English, which is otherwise prepared last."""
    hall.begin(voice="en")
    hall.open_lesson("mua-hang")
    wait_until(lambda: not hall.app.speech.busy)
    assert hall.player.coming()
    assert missing(hall, hall.player.coming(), "en") == []
    hall.leave()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_all_that_lessons_and_kiosk_say_lies_ready_without_a_visitor(hall, language):
    left = [*phrases.EVERYWHERE, *hall.app.session.catalogue.texts()]

    def nothing_left():
        left[:] = [text for text in left if missing(hall, [text], language)]
        return not left

    wait_until(nothing_left, lambda: len(left))
