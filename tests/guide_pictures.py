"""Takes the pictures of the author's guide anew, each of the very example or moment that the guide tells of.

Run: QT_QPA_PLATFORM=offscreen python tests/guide_pictures.py
"""

from __future__ import annotations

import sys
import tempfile
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import pytest
from films import film
from guide import PAGES, PICTURES, example_pack, examples, follow, install
from hall import Whisper, kiosk_in_hall
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtGui import QGuiApplication

from kiosk.tour.camera import png, wait_until
from kiosk.tour.finger import Finger
from kiosk.tour.preview import Preview
from kiosk.tour.stick import FolderDrives

SIZE = (1280, 720)
SHOWN = (960, 540)
FILMED = (480, 848)
NAMES = ["Mẹ", "Thào A Sùng", "Sùng Thị Dua", "Vàng Văn Páo"]
INKS = ["#2d3a85", "#1a5a2d", "#96185c", "#84370f"]


def save(window, name: str) -> None:
    with Image.open(BytesIO(png(window.grabWindow()))) as picture:
        small = picture.convert("RGB").resize(SHOWN, Image.Resampling.LANCZOS)
        small.save(PICTURES / f"{name}.webp", quality=82, method=6)


def as_in_the_hall(app) -> None:
    """This machine may have no loudspeaker; the one in the hall has."""
    app.sound._set_available(True)


def still(app) -> None:
    """The page has slid into its place."""
    finger = Finger(app.window)
    wait_until(lambda: (page := finger.find(f"page-{app.shell.page}")) is not None and page.opacity() >= 1)


def of_the_kinds(root: Path) -> None:
    steps = {page.stem: examples(page.read_text(encoding="utf-8")) for page in sorted(PAGES.glob("*.md"))}
    shown = {name: found[0].step for name, found in steps.items()}
    shown["watch-phim"] = next(one.step for one in steps["watch"] if "film:" in one.step)
    pack = example_pack(root / "goi", list(shown.items()))
    with kiosk_in_hall(root, SIZE, tutorials=pack) as hall:
        as_in_the_hall(hall.app)
        for name in shown:
            if name == "watch-phim":
                (film_file,) = (pack / "lessons" / name).glob("*.mp4")
                film_file.write_bytes(film([a_screen_that_was_filmed()], size=FILMED))
            hall.begin()
            session, conductor = hall.app.session, hall.app.conductor
            conductor.go(lambda lesson=name: session.open_lesson(lesson))  # ruff: ignore[function-uses-loop-variable]
            wait_until(lambda: not hall.app.speech.busy and not hall.app.screening.playing)
            hall.rest()
            save(hall.window, name)
            hall.leave()


def a_screen_that_was_filmed() -> Image.Image:
    """What the guide's film shows at the end of its first scene: a list of names, and where it was touched."""
    picture = Image.new("RGB", FILMED, "#fdfdfb")
    pen = ImageDraw.Draw(picture, "RGBA")
    letters = ImageFont.truetype(files("fontpkg_be_vietnam_pro") / "files" / "BeVietnamPro-Medium.ttf", 34)
    for place, (name, ink) in enumerate(zip(NAMES, INKS, strict=True)):
        y = 60 + 150 * place
        pen.ellipse((36, y, 132, y + 96), ink)
        pen.text((164, y + 26), name, "#161c40", letters)
        pen.line((164, y + 122, 480, y + 122), "#e8e1cf", 3)
    pen.ellipse((240, 42, 370, 172), "#9098b0a0", "#3e4566", 4)
    return picture


def of_the_way(root: Path) -> None:
    shown = []

    def preview(pack):
        (root / "home").mkdir()
        shown.append(Preview(pack, SIZE, root / "home"))
        app = shown[0].app
        app.start()
        wait_until(lambda: app.session.catalogue is not None)
        second_step("bai-mau", "xem-thu")

    def second_step(lesson, name):
        app = shown[0].app
        app.conductor.go(app.session.begin)
        app.conductor.go(lambda: app.session.open_lesson(lesson))
        app.conductor.answer(app.session.press_on)
        wait_until(lambda: not app.speech.busy)
        wait_until(lambda: app.shell.page == "lesson")
        still(app)
        as_in_the_hall(app)
        save(app.window, name)
        app.conductor.go(app.session.end)

    (root / "work").mkdir()
    list(follow(root / "work", preview))
    app = shown[0].app
    wait_until(lambda: [lesson.id for lesson in app.session.catalogue.lessons] == ["bat-den-pin"])
    second_step("bat-den-pin", "bat-den-pin")
    app.stop()

    drives = FolderDrives()
    with kiosk_in_hall(root, SIZE, drives=drives) as hall:
        as_in_the_hall(hall.app)
        install(hall, drives, root / "work" / "USB", lambda name: save(hall.window, name))
        hall.begin()
        hall.touch("topic-A")
        hall.rest()
        save(hall.window, "bai-moi")


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    qt = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.app.Narrator", Whisper)
        patch.setenv("KIOSK_PASSPHRASE", "mật khẩu của tổ")
        of_the_kinds(Path(home))
        of_the_way(Path(home))
    del qt


if __name__ == "__main__":
    main()
