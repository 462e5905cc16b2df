"""Called to the counter in the middle of a lesson: three pictures bring it back the same day, whoever was here meanwhile."""

from __future__ import annotations

from eyes import look
from hall import LESSON, kiosk_in_hall

from kiosk.visits import phrases


def leave_half_way(hall):
    """At the third step; the three pictures of the code."""
    hall.begin()
    hall.open_lesson()
    hall.do()
    hall.do_step()
    hall.do()
    step = hall.player.view.step_id
    hall.touch("navHome")
    hall.rest()
    code = hall.app.session.code
    assert code is not None
    hall.touch("navHome")
    hall.rest()
    return step, code


def choose(hall, code):
    hall.touch("navResume")
    hall.rest()
    for picture in code:
        hall.touch(f"picture-{picture}")
    hall.rest()


def test_the_three_pictures_are_shown_big_and_said_when_a_lesson_is_left(hall):
    hall.begin()
    hall.open_lesson()
    hall.do()
    hall.hush()
    hall.touch("navHome")
    hall.rest()
    seen = look(hall)
    assert phrases.REMEMBER.vi in seen.sentences()
    assert not seen.faults()


def test_a_finished_lesson_has_nothing_to_resume(hall):
    hall.begin()
    hall.open_lesson()
    hall.finish_lesson()
    assert hall.app.session.code is None
    assert phrases.REMEMBER.vi not in look(hall).sentences()


def test_somebody_else_in_between_and_back_at_the_same_step(hall):
    step, code = leave_half_way(hall)
    hall.leave()
    hall.begin(text="en", voice="en")
    hall.leave()
    hall.touch("attract")
    choose(hall, code)
    assert (hall.page, hall.player.lesson.id, hall.player.view.step_id) == ("lesson", LESSON, step)


def test_pictures_of_nobody_say_so_kindly_and_may_be_chosen_again(hall):
    step, code = leave_half_way(hall)
    hall.hush()
    choose(hall, reversed(code))
    assert hall.page == "resume"
    assert hall.told[-1] == phrases.NOT_FOUND.vi
    for picture in code:
        hall.touch(f"picture-{picture}")
    hall.rest()
    assert hall.player.view.step_id == step


def test_a_code_opens_once(hall):
    _, code = leave_half_way(hall)
    choose(hall, code)
    hall.finish_lesson()
    hall.touch("navHome")
    choose(hall, code)
    assert hall.page == "resume"


def test_the_page_can_be_seen_and_touched_at_every_size(qapp, session_home):
    for size in ((1920, 1080), (1280, 720), (1080, 1920)):
        with kiosk_in_hall(session_home, size) as hall:
            hall.touch("attract", "navResume")
            hall.rest()
            assert not look(hall).faults(), size
