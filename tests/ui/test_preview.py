"""An author sees a saved file in the kiosk's own look, and the fault in it when there is one."""

from __future__ import annotations

import pathlib
import time

import pytest
from hall import Whisper
from PySide6.QtTest import QSignalSpy

from kiosk.authoring.starter import new_pack
from kiosk.paths import shipped
from kiosk.tour.camera import wait_until
from kiosk.tour.preview import Preview


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "goi-bai"
    new_pack(folder, shipped("tutorials") / "template")
    return folder


@pytest.fixture
def preview(qapp, pack, tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.app.Narrator", Whisper)
    home = tmp_path / "home"
    home.mkdir()
    shown = Preview(pack, (1280, 720), home)
    shown.app.start()
    wait_until(lambda: shown.app.session.catalogue is not None)
    yield shown
    shown.app.stop()


def _lesson_file(pack):
    return next(pack.glob("lessons/*/lesson.yaml"))


def _first_say(preview):
    return preview.app.session.catalogue.lessons[0].steps[0].say.vi


def _replace(file, old, new):
    """As editors do: a new file takes the place of the old."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    fresh = file.with_suffix(".new")
    fresh.write_text(text.replace(old, new), encoding="utf-8")
    pathlib.Path(fresh).replace(file)


def test_what_is_saved_is_shown_again_and_again(preview, pack):
    for words in ("Bấm vào ô thứ nhất.", "Bấm vào ô thứ hai.", "Bấm vào ô thứ ba."):
        saved = time.monotonic()
        _replace(_lesson_file(pack), _first_say(preview), words)
        wait_until(lambda words=words: _first_say(preview) == words)
        print(f"saved and shown in {1000 * (time.monotonic() - saved):.0f} ms")


def test_an_open_lesson_stays_at_its_step(preview, pack):
    session, conductor = preview.app.session, preview.app.conductor
    lesson = session.catalogue.lessons[0]
    conductor.go(session.begin)
    conductor.go(lambda: session.open_lesson(lesson.id))
    conductor.answer(session.press_on)
    step = session.player.view.step_id
    assert step != lesson.steps[0].id
    _replace(_lesson_file(pack), lesson.title.vi, "Bài đang sửa")
    wait_until(lambda: session.player.lesson.title.vi == "Bài đang sửa")
    assert session.player.view.step_id == step


def test_a_fault_is_told_with_file_and_line_and_goes_when_it_is_mended(preview, pack, capfd):
    file = _lesson_file(pack)
    loaded = QSignalSpy(preview.app.lessons_loaded)
    _replace(file, "kind: explain", "kind: giai-thich")
    wait_until(lambda: loaded.count() == 1)
    told = capfd.readouterr().err
    assert f"{file.relative_to(pack)}:" in told
    assert "giai-thich" in told
    assert "cần sửa" in preview.app.window.title()
    _replace(file, "kind: giai-thich", "kind: explain")
    wait_until(lambda: loaded.count() == 2)
    assert preview.app.window.title() == "Bài chạy được"
    assert not preview.app.shell.notice


def test_a_new_file_is_found_too(preview, pack):
    loaded = QSignalSpy(preview.app.lessons_loaded)
    (pack / "lessons" / "moi").mkdir()
    wait_until(lambda: loaded.count() >= 1)
    before = loaded.count()
    (pack / "lessons" / "moi" / "lesson.yaml").write_text("schema: 1\n", encoding="utf-8")
    wait_until(lambda: loaded.count() > before)
    assert any("moi" in fault for fault in loaded.at(loaded.count() - 1)[0])
