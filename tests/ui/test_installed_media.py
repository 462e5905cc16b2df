"""What a pack brings beside its lessons: pictures are seen and recordings heard, as soon as it is installed."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from builders import explain, lesson_values, scene, watch
from films import film
from hall import kiosk_in_hall
from pack_bench import lesson_files, pack
from pack_builder import compact, link
from PIL import Image
from voices import recorded_in_pack

from kiosk.lessons.languages import voice_language
from kiosk.packs.installed import Trust
from kiosk.packs.log_book import Deed, Entry

RED, GREEN, BLUE = (200, 30, 30), (20, 140, 60), (20, 60, 160)
SAID = "Nghe máy nói."


def picture(colour):
    content = io.BytesIO()
    Image.new("RGB", (640, 360), colour).save(content, "PNG")
    return content.getvalue()


def app_with_picture():
    seen = {"kind": "picture", "alt": "Một cây mận", "file": "cay.png"}
    return compact(
        {
            "schema": 1,
            "id": "anh",
            "title": "Ảnh",
            "start": "dau",
            "screens": {"dau": {"title": "Ảnh", "parts": [seen]}},
        }
    ).encode()


def files(lesson, colour, tree, **more):
    """A pack with one lesson: its picture, then that of an app, both under the same names in every such pack."""
    steps = (explain("hinh", say=SAID, picture="hinh.png", alt="Một hình"), explain("anh", phone={"screen": "anh/dau"}))
    made = {
        "topics.json": lesson_files()["topics.json"],
        "apps/anh.json": app_with_picture(),
        "apps/cay.png": picture(tree),
        f"lessons/{lesson}/lesson.json": compact(lesson_values(*steps, id=lesson)).encode(),
        f"lessons/{lesson}/hinh.png": picture(colour),
    }
    return made | more


@pytest.fixture
def hall(qapp, tmp_path):
    with kiosk_in_hall(tmp_path, (1280, 720), voice=None) as hall:
        hall.work(lambda: hall.app.desk().store.change(trusting(hall), Entry("x", Deed.TRUSTED, "", 0, "Tỉnh")))
        yield hall


def trusting(hall):
    return replace(hall.app.desk().store.installed, trust=Trust((link(),)))


def install(hall, raw, lesson):
    """As the admin's page does it; how that is pressed has tests of its own."""

    def work():
        desk = hall.app.desk()
        desk.installer.install(io.BytesIO(raw), desk.installer.preview(io.BytesIO(raw)), "Chị Mai")

    hall.work(work)
    hall.app.office.packs.installed.emit()
    hall.wait(lambda: lesson in hall.app.session.catalogue.lessons_by_id)


def panel(hall, *, phone=False):
    """Colours in the middle of the indigo half."""
    seen = hall.see()
    heights = range(100, 400, 20) if phone else [330]
    colours = [seen.pixelColor(round(1280 * 0.72), y) for y in heights]
    return [(one.red(), one.green(), one.blue()) for one in colours]


def is_seen(hall, colour, **where):
    hall.wait(lambda: any(one == pytest.approx(colour, abs=8) for one in panel(hall, **where)))


def test_pictures_and_recordings_are_there_without_a_restart_each_packs_own(hall, tmp_path):
    first = files("mua-hang", RED, GREEN, **recorded_in_pack(tmp_path, "vi", "mua-hang", {"hinh.say": SAID}))
    install(hall, pack(files=first), "mua-hang")
    install(hall, pack(files=files("ban-hang", GREEN, BLUE), fields={"pack": "thu-hai"}), "ban-hang")
    who, heard = [], []
    hall.app.speech.speaker.connect(who.append)
    hall.app.sound.started.connect(lambda: heard.append((who[-1], hall.app.speech._now.text.vi)))
    hall.begin()
    hall.open_lesson("mua-hang")
    is_seen(hall, RED)
    hall.wait(lambda: ("recording", SAID) in heard)
    hall.touch("navNext")
    is_seen(hall, GREEN, phone=True)
    hall.leave()
    hall.begin()
    hall.open_lesson("ban-hang")
    is_seen(hall, GREEN)
    hall.touch("navNext")
    is_seen(hall, BLUE, phone=True)
    assert hall.app._undrawn == set()


def test_a_new_version_shows_its_own_picture_and_after_it_is_gone_the_built_in_lessons_stand(hall):
    for version, colour in ((3, RED), (4, GREEN)):
        install(hall, pack(version, files=files("mua-hang", colour, BLUE)), "mua-hang")
        hall.wait(lambda: hall.app._desk.library.owner("thu") is not None)
        hall.begin()
        hall.open_lesson("mua-hang")
        is_seen(hall, colour)
        hall.leave()
    hall.work(lambda: hall.app.desk().installer.remove("thu", "Chị Mai"))
    hall.app.office.packs.installed.emit()
    hall.wait(lambda: "mua-hang" not in hall.app.session.catalogue.lessons_by_id)
    assert hall.app._desk.library.owner("lessons/mua-hang") is None


def test_a_film_is_seen_as_soon_as_its_pack_is_installed(hall):
    steps = (watch(film="phim.mp4", frames=[scene(1), scene(2)]), explain("cuoi"))
    made = {
        "topics.json": lesson_files()["topics.json"],
        "lessons/mua-hang/lesson.json": compact(lesson_values(*steps)).encode(),
        "lessons/mua-hang/phim.mp4": film([RED, BLUE], size=(640, 368)),
    }
    install(hall, pack(files=made), "mua-hang")
    hall.begin()
    hall.open_lesson("mua-hang")
    is_seen(hall, RED)
    hall.touch("navNext")
    is_seen(hall, BLUE)


def test_a_pack_of_recordings_alone_brings_a_language(hall, tmp_path):
    mong = voice_language("hmn")
    brought = recorded_in_pack(tmp_path, "hmn", "may", {"ten-hmn.say": mong.sample.said("vi")})
    assert "hmn" not in hall.app.session.heard
    install(hall, pack(files=brought, fields={"hosts": []}), "chuyen-khoan-vietqr")
    hall.wait(lambda: "hmn" in hall.app.session.heard)
    assert hall.app.voices.languages() == hall.app.session.heard
