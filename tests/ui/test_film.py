"""A film in a lesson: its scenes are seen while their sentences are said, and whatever becomes of it the lesson goes on."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from builders import PackFolder, explain, lesson_values, scene, watch
from eyes import look
from films import BLUE, GREEN, RED, film
from hall import kiosk_in_hall

from kiosk.ui import showing

LOST = "Máy chưa chiếu được đoạn phim này, mời bà con nghe câu đọc rồi đi tiếp."
SCENES = [scene(1, "Xem màu đỏ."), scene(3, "Xem hai màu.")]


@pytest.fixture(autouse=True)
def quick_hand(monkeypatch):
    monkeypatch.setattr(showing, "POINT_MS", 60)


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    pack = PackFolder(tmp_path_factory.mktemp("goi"))
    pack.put("lessons/mua-hang/phim.mp4", film(size=(640, 368)))
    steps = (watch(film="phim.mp4", frames=SCENES), explain("cuoi"))
    pack.lesson(lesson_values(*steps, modes=["xem", "theo"]))
    pack.put("lessons/ban-hang/hong.mp4", film().replace(b"avcC", b"xxxx"))
    pack.lesson(
        lesson_values(
            watch(film="hong.mp4", frames=SCENES), explain("cuoi"), id="ban-hang", code="E2", modes=["xem", "theo"]
        )
    )
    return pack


@pytest.fixture(scope="module")
def kiosk(qapp, session_home, pack):
    with kiosk_in_hall(session_home, (1280, 720), tutorials=pack.path) as hall:
        yield hall


@pytest.fixture
def hall(kiosk):
    kiosk.begin()
    yield kiosk
    kiosk.clock.run()
    kiosk.leave()


def colour(hall):
    film = hall.find("film")
    point = film.mapToScene(film.boundingRect().center()).toPoint()
    seen = hall.see().pixelColor(point.x() - round(film.width() / 4), point.y())
    return seen.red(), seen.green(), seen.blue()


def is_seen(hall, wanted):
    hall.wait(lambda: hall.find("film") is not None and colour(hall) == pytest.approx(wanted, abs=12))


def decoder(hall):
    return hall.app._film._child


def screening(hall):
    return hall.app.screening


def test_each_sentence_has_its_scene_which_stands_still_at_its_end(hall):
    hall.hush()
    hall.open_lesson("mua-hang")
    is_seen(hall, RED)
    assert hall.told[-1:] == ["Xem màu đỏ."]
    hall.wait(lambda: not screening(hall).playing)
    assert colour(hall) == pytest.approx(RED, abs=12)
    assert {"Đoạn 1 / 2", "Bấm vào phim để xem lại"} <= look(hall).sentences()
    hall.touch("navNext")
    is_seen(hall, GREEN)
    assert {"Đoạn 2 / 2", "Bấm vào phim để dừng"} <= look(hall).sentences()
    is_seen(hall, BLUE)
    hall.touch("navBack")
    is_seen(hall, RED)
    assert hall.told[-3:] == ["Xem màu đỏ.", "Xem hai màu.", "Xem màu đỏ."]


def test_one_press_pauses_and_the_next_shows_it_again_from_its_beginning_with_its_sentence(hall):
    hall.open_lesson("mua-hang")
    hall.touch("navNext")
    is_seen(hall, BLUE)
    hall.touch("film")
    hall.wait(lambda: not screening(hall).playing)
    assert "Bấm vào phim để xem lại" in look(hall).sentences()
    hall.hush()
    hall.touch("film")
    is_seen(hall, GREEN)
    assert hall.told == ["Xem hai màu."]
    hall.wait(lambda: not screening(hall).playing)
    hall.hush()
    hall.touch("navAgain")
    is_seen(hall, GREEN)
    assert hall.told == ["Xem hai màu."]


def test_shown_by_itself_it_goes_on_when_the_scene_is_over_and_a_touch_pauses_both(hall):
    hall.open_lesson("mua-hang")
    hall.touch("mode-xem")
    is_seen(hall, RED)
    hall.wait(lambda: not hall.app.speech.busy)
    assert (screening(hall).playing, hall.player.view.round) == (True, 1)
    hall.wait(lambda: hall.player.view.round == 2)
    is_seen(hall, GREEN)
    hall.touch("film")
    assert not screening(hall).playing
    assert not hall.app.conductor.showing.playing
    hall.touch("film")
    hall.wait(lambda: screening(hall).playing and hall.app.conductor.showing.playing)
    hall.wait(lambda: hall.page == "takeHome")


def test_nobody_is_asked_whether_they_are_there_while_they_watch(hall):
    hall.open_lesson("mua-hang")
    hall.touch("navNext")
    is_seen(hall, GREEN)
    hall.wait(lambda: not hall.app.speech.busy)
    assert screening(hall).playing
    hall.clock.pushed += 100
    hall.app.conductor._look()
    assert not hall.app.conductor.asked
    hall.wait(lambda: not screening(hall).playing)
    hall.app.conductor._look()
    assert not hall.app.conductor.asked, "counted from the end of the film"
    hall.clock.pushed += 61
    hall.app.conductor._look()
    assert hall.app.conductor.asked
    hall.touch_at(30, 300)


def test_who_cannot_see_it_hears_what_is_to_be_seen(hall):
    hall.open_lesson("mua-hang")
    is_seen(hall, RED)
    assert hall.find("film").property("spokenName") == "Một người bấm điện thoại."


def test_with_the_step_the_film_is_put_away(hall):
    hall.open_lesson("mua-hang")
    is_seen(hall, RED)
    first = decoder(hall).pid
    hall.touch("navNext", "navNext")
    hall.wait(lambda: hall.player.view.step_id == "cuoi")
    assert decoder(hall) is None
    assert not Path(f"/proc/{first}").exists()
    hall.touch("navBack")
    is_seen(hall, RED)
    hall.touch("navStaff")
    assert not screening(hall).playing
    hall.touch("staffCame")
    hall.leave()
    assert decoder(hall) is None
    hall.begin()


@pytest.mark.parametrize("mode", ["theo", "xem"])
def test_one_that_cannot_be_shown_is_told_in_words_and_the_lesson_goes_on(hall, mode):
    hall.open_lesson("ban-hang")
    if mode == "xem":
        hall.touch("mode-xem")
        hall.wait(lambda: hall.page == "takeHome")
    else:
        hall.wait(lambda: screening(hall).lost)
        hall.rest()
        assert {LOST, "Trong phim: Một người bấm điện thoại."} <= look(hall).sentences()
        hall.touch("navNext", "navNext", "navNext")
        hall.wait(lambda: hall.player.finished)
    assert any(notice.code == "I-105" for notice in hall.app._notices)


def test_a_decoder_that_dies_takes_nothing_with_it_and_the_film_can_be_tried_again(hall):
    hall.open_lesson("mua-hang")
    hall.touch("navNext")
    is_seen(hall, GREEN)
    os.kill(decoder(hall).pid, signal.SIGKILL)
    hall.wait(lambda: screening(hall).lost)
    hall.rest()
    assert LOST in look(hall).sentences()
    hall.touch("film")
    is_seen(hall, GREEN)
    hall.touch("navNext")
    hall.wait(lambda: hall.player.view.step_id == "cuoi")
