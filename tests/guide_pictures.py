"""Takes the pictures of the author's guide anew, each of the very example or moment that the guide tells of.

Run: QT_QPA_PLATFORM=offscreen python tests/guide_pictures.py
"""

from __future__ import annotations

import sys
import tempfile
from io import BytesIO
from pathlib import Path

import pytest
from guide import PAGES, PICTURES, example_pack, examples, follow, install
from hall import Whisper, kiosk_in_hall
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.tour.camera import png, wait_until
from kiosk.tour.finger import Finger
from kiosk.tour.preview import Preview
from kiosk.tour.stick import FolderDrives

SIZE = (1280, 720)
SHOWN = (960, 540)


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
    pages = sorted(PAGES.glob("*.md"))
    pack = example_pack(
        root / "goi", [(page.stem, examples(page.read_text(encoding="utf-8"))[0].step) for page in pages]
    )
    with kiosk_in_hall(root, SIZE, tutorials=pack) as hall:
        as_in_the_hall(hall.app)
        for page in pages:
            hall.begin()
            session, conductor = hall.app.session, hall.app.conductor
            conductor.go(lambda lesson=page.stem: session.open_lesson(lesson))  # ruff: ignore[function-uses-loop-variable]
            wait_until(lambda: not hall.app.speech.busy)
            hall.rest()
            save(hall.window, page.stem)
            hall.leave()


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
