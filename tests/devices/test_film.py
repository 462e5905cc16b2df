"""Films are shown scene by scene, decoded where nothing of the kiosk can be harmed; what cannot be shown is told."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from films import BLUE, GREEN, RED, film
from PySide6.QtTest import QSignalSpy

from kiosk.devices import film as film_module
from kiosk.devices.film import SIDE, Film

FILMED = Path(__file__).parents[1] / "as_filmed" / "phone.mp4"


@pytest.fixture
def projector(qtbot):
    projector = Film()
    projector.seen = []
    projector.shown.connect(projector.seen.append)
    yield projector
    projector.stop()


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "phim.mp4"
    path.write_bytes(film())
    return path


def colour(image):
    seen = image.pixelColor(image.width() // 2, image.height() // 2)
    return seen.red(), seen.green(), seen.blue()


def colours(projector):
    """Of all that was shown, each once as long as it stands."""
    found = []
    for image in projector.seen:
        here = next((one for one in (RED, GREEN, BLUE) if colour(image) == pytest.approx(one, abs=12)), colour(image))
        if found[-1:] != [here]:
            found.append(here)
    return found


def play(qtbot, projector, path, begins, ends):
    projector.seen.clear()
    with qtbot.waitSignal(projector.finished, timeout=10_000):
        projector.play(path, begins, ends)
    return colours(projector)


def begin(qtbot, projector, path, begins=0, ends=3000):
    projector.seen.clear()
    with qtbot.waitSignal(projector.shown, timeout=10_000):
        projector.play(path, begins, ends)
    return projector._child.pid


def test_a_scene_is_shown_from_its_beginning_and_stands_at_its_end(qtbot, projector, path):
    assert play(qtbot, projector, path, 0, 1900) == [RED, GREEN]
    assert not projector.playing
    late = QSignalSpy(projector.shown)
    assert not late.wait(400), "it went on"


def test_scenes_follow_one_another_and_are_shown_again_by_the_same_decoder(qtbot, projector, path):
    assert play(qtbot, projector, path, 0, 900) == [RED]
    decoder = projector._child.pid
    assert play(qtbot, projector, path, 1000, 1900) == [GREEN]
    assert play(qtbot, projector, path, 2000, 3000) == [BLUE]
    assert play(qtbot, projector, path, 0, 900) == [RED]
    assert projector._child.pid == decoder


def test_a_scene_that_is_said_to_outlast_its_film_ends_with_it(qtbot, projector, path):
    assert play(qtbot, projector, path, 2000, 9000) == [BLUE]
    assert play(qtbot, projector, path, 1000, 1900) == [GREEN]


def test_paused_it_stands_still_without_a_word(qtbot, projector, path):
    begin(qtbot, projector, path)
    projector.pause()
    late = [QSignalSpy(projector.finished), QSignalSpy(projector.lost)]
    qtbot.wait(200)
    seen = len(projector.seen)
    qtbot.wait(600)
    assert (len(projector.seen), [spy.count() for spy in late]) == (seen, [0, 0])
    assert play(qtbot, projector, path, 1000, 1900) == [GREEN]


def test_what_a_phone_took_upright_stands_upright_and_nothing_is_larger_than_its_place(qtbot, projector, path):
    begin(qtbot, projector, path)
    assert (projector.seen[0].width(), projector.seen[0].height()) == (96, 64)
    path.with_name("dung.mp4").write_bytes(film(upright=True))
    begin(qtbot, projector, path.with_name("dung.mp4"))
    assert (projector.seen[0].width(), projector.seen[0].height()) == (64, 96)
    path.with_name("lon.mp4").write_bytes(film([RED], size=(1920, 1072)))
    begin(qtbot, projector, path.with_name("lon.mp4"))
    assert projector.seen[0].width() == SIDE
    assert colour(projector.seen[0]) == pytest.approx(RED, abs=12)


def test_what_a_phone_films_is_shown_scene_by_scene(qtbot, projector):
    """H.264 High with pictures that lean on later ones, each as long as it lasts; AAC; what is where, at the very end."""
    assert play(qtbot, projector, FILMED, 0, 1900) == [RED, GREEN]
    assert play(qtbot, projector, FILMED, 1000, 1900) == [GREEN]
    assert play(qtbot, projector, FILMED, 2000, 3000) == [BLUE]


@pytest.mark.parametrize(
    "content",
    [b"", b"#EXTM3U\nfile:///etc/passwd\n", film()[:900], film(codec=b"hvc1"), b"\0\0\0\x18ftypisom" + bytes(300)],
    ids=["empty", "play list", "cut off", "another codec", "nothing in it"],
)
def test_what_is_no_film_is_lost_at_once_and_the_next_is_shown(qtbot, projector, path, content):
    broken = path.with_name("hong.mp4")
    broken.write_bytes(content)
    with qtbot.waitSignal(projector.lost, timeout=5000):
        projector.play(broken, 0, 2000)
    assert not projector.playing
    assert play(qtbot, projector, path, 0, 900) == [RED]


def test_one_that_has_failed_before_a_scene_was_asked_for_is_lost_at_once_too(qtbot, projector, path):
    path.write_bytes(b"")
    projector._start(path)
    qtbot.waitSignal(projector._told.activated, timeout=10_000).wait()
    with qtbot.waitSignal(projector.lost, timeout=3000):
        projector.play(path, 0, 2000)


def test_a_decoder_that_dies_is_told_and_the_next_scene_gets_another(qtbot, projector, path):
    decoder = begin(qtbot, projector, path)
    with qtbot.waitSignal(projector.lost, timeout=2000):
        os.kill(decoder, signal.SIGSEGV)
    assert play(qtbot, projector, path, 1000, 1900) == [GREEN]


def test_a_decoder_that_hangs_is_ended(qtbot, projector, path, monkeypatch):
    monkeypatch.setattr(film_module, "_LATE_MS", -2500)
    decoder = begin(qtbot, projector, path)
    with qtbot.waitSignal(projector.lost, timeout=3000):
        os.kill(decoder, signal.SIGSTOP)
    assert not Path(f"/proc/{decoder}").exists()


@pytest.mark.parametrize(
    "does",
    [
        "import time; time.sleep(60)",
        "print('chào', flush=True); import time; time.sleep(60)",
        "print('[]', flush=True); import time; time.sleep(60)",
        "import sys\nwhile True: sys.stdout.write('x' * 10**5)",
        """print('{"turn": 1, "shown": [99999, 99999]}', flush=True); import time; time.sleep(60)""",
        """print('{"turn": 1, "shown": "ba"}', flush=True); import time; time.sleep(60)""",
    ],
    ids=["says nothing", "no JSON", "no message", "endless", "too large", "no size"],
)
def test_whatever_a_decoder_taken_over_by_its_film_says_the_kiosk_only_puts_it_away(
    qtbot, projector, path, monkeypatch, does
):
    monkeypatch.setattr(film_module, "_CHILD", ["-c", does])
    # Who talks nonsense is not waited for.
    monkeypatch.setattr(film_module, "_FIRST_MS", 400 if "print" not in does and "write" not in does else 60_000)
    with qtbot.waitSignal(projector.lost, timeout=5000):
        projector.play(path, 0, 2000)
    assert (projector.seen, projector._child) == ([], None)


def test_the_decoder_has_no_network_no_programs_and_bounds_to_what_it_may_take(qtbot, projector, path):
    decoder = begin(qtbot, projector, path)
    status = Path(f"/proc/{decoder}/status").read_text(encoding="utf-8")
    assert "\nSeccomp:\t2\n" in status
    assert "\nNoNewPrivs:\t1\n" in status
    threads = list(Path(f"/proc/{decoder}/task").iterdir())
    assert len(threads) > 1, "decodes in threads, and all of them are confined"
    assert all("\nSeccomp:\t2\n" in (thread / "status").read_text(encoding="utf-8") for thread in threads)
    limits = Path(f"/proc/{decoder}/limits").read_text(encoding="utf-8")
    assert f"{1 << 30}" in next(line for line in limits.splitlines() if line.startswith("Max data size"))


def test_the_kiosk_itself_never_loads_a_decoder():
    """Of films; where sound is made and recorded is another matter."""
    code = "import sys, kiosk.devices.film; sys.exit('PySide6.QtMultimedia' in sys.modules)"
    assert os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-c", code]) == 0


def test_put_away_nothing_of_it_is_left(qtbot, projector, path):
    decoder = begin(qtbot, projector, path)
    projector.stop()
    assert not Path(f"/proc/{decoder}").exists()
    late = QSignalSpy(projector.shown)
    assert not late.wait(300)
