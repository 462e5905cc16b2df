"""Pictures that a pack brings: seen where they belong, shrunk before they are decoded, and never a danger."""

from __future__ import annotations

import io
import re

import pytest
from builders import PackFolder, app_values, explain, lesson_values, tap, watch
from hall import kiosk_in_hall
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from kiosk.packs.media import MOST_BYTES, FolderMedia
from kiosk.ui.pack_pictures import PackPictures

RED, GREEN = (200, 30, 30), (20, 140, 60)


def picture(kind="PNG", size=(640, 360), colour=RED, **more):
    content = io.BytesIO()
    Image.new("RGB", size, colour).save(content, kind, **more)
    return content.getvalue()


def sideways():
    """A photograph taken with the phone held upright: wide in the file, tall to look at."""
    exif = Image.Exif()
    exif[0x0112] = 6
    return picture("JPEG", exif=exif)


def moving():
    content = io.BytesIO()
    frames = [Image.new("RGB", (64, 36), colour) for colour in (RED, GREEN)]
    frames[0].save(content, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    return content.getvalue()


@pytest.fixture
def shelf(tmp_path):
    """``show(content)`` asks for a picture of that content, and says which could not be had."""
    folder, lender, amiss = tmp_path / "goi", tmp_path / "co-ban", []
    provider = PackPictures(FolderMedia(folder, {"co-ban": lender}), amiss.append)

    def show(content, place="lessons/mua-hang/anh.png", side=100):
        file = (lender if place.startswith("co-ban/") else folder) / re.sub(r".*(?=apps/)", "", place)
        if content is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        size = QSize()
        shown = provider.requestImage(place, size, QSize(side, side))
        assert (shown.width(), shown.height()) == (size.width(), size.height())
        return shown, amiss

    return show


def colour(image):
    seen = image.pixelColor(image.width() // 2, image.height() // 2)
    return seen.red(), seen.green(), seen.blue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("place", ["lessons/mua-hang/anh.png", "lessons/mua-hang/apps/anh.jpg", "co-ban/apps/anh.webp"])
def test_each_kind_at_each_place_whatever_its_name_ends_in(shelf, kind, place):
    shown, amiss = shelf(picture(kind), place)
    assert (shown.width(), shown.height(), amiss) == (100, 56, [])
    assert colour(shown) == pytest.approx(RED, abs=8)


def test_one_that_is_small_is_not_blown_up(shelf):
    shown, _ = shelf(picture(size=(40, 30)))
    assert (shown.width(), shown.height()) == (40, 30)


def test_without_a_size_it_is_never_larger_than_a_screen(shelf):
    shown, _ = shelf(picture("JPEG", (4000, 3000)), side=0)
    assert (shown.width(), shown.height()) == (1920, 1440)


def test_a_photograph_stands_upright(shelf):
    shown, _ = shelf(sideways())
    assert shown.height() > shown.width()


def test_of_one_that_moves_the_first_stands_still(shelf):
    shown, amiss = shelf(moving())
    assert (colour(shown), amiss) == (RED, [])


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        picture("GIF"),
        picture("TIFF"),
        picture("BMP"),
        picture()[:60],
        picture("JPEG", (4097, 16)),
        picture("PNG", (16, 4097)),
        picture("PNG", (4001, 4000)),
        picture("PNG", (8000, 8000)),
        picture() + bytes(MOST_BYTES),
    ],
    ids=["missing", "empty", "svg", "gif", "tiff", "bmp", "cut off", "wide", "tall", "many", "bomb", "heavy"],
)
def test_what_cannot_be_shown_leaves_an_empty_place_and_is_told(shelf, content):
    shown, amiss = shelf(content)
    assert (shown.width(), shown.height(), shown.pixelColor(0, 0).alpha()) == (1, 1, 0)
    assert amiss == ["lessons/mua-hang/anh.png"]


def test_a_decoder_may_never_take_more_than_64_mb(shelf):
    shelf(picture())
    assert QImageReader.allocationLimit() == 64


@pytest.mark.parametrize(
    "place",
    [
        "lessons/mua-hang/../../../bi-mat.png",
        "lessons/../apps/anh.png",
        "/etc/passwd",
        "apps/anh.svg",
        "la/apps/anh.png",
        "co-ban/../apps/anh.png",
        "apps/anh.png",
        "lessons/anh.png",
        "lessons/mua-hang/apps/ANH.png",
        "",
    ],
)
def test_nothing_but_a_place_is_looked_for(shelf, tmp_path, place):
    (tmp_path / "bi-mat.png").write_bytes(picture())
    shown, amiss = shelf(None, place)
    assert (shown.pixelColor(0, 0).alpha(), amiss) == (0, [place])


def test_a_link_out_of_the_pack_leads_nowhere(shelf, tmp_path):
    (tmp_path / "bi-mat.png").write_bytes(picture())
    shelf(picture())
    (tmp_path / "goi" / "lessons" / "mua-hang" / "lien-ket.png").symlink_to(tmp_path / "bi-mat.png")
    assert shelf(None, "lessons/mua-hang/lien-ket.png")[1] == ["lessons/mua-hang/lien-ket.png"]


# In the kiosk


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    pack = PackFolder(tmp_path_factory.mktemp("goi"))
    seen = {"kind": "picture", "alt": "Một cây mận", "file": "cay.jpg"}
    pack.put("apps/anh.yaml", app_values(id="anh", screens={"dau": {"title": "Ảnh", "parts": [seen]}}))
    pack.put("apps/cay.jpg", picture("JPEG", colour=GREEN))
    pack.put("lessons/mua-hang/do.png", picture(colour=RED))
    pack.put("lessons/mua-hang/xanh.webp", picture("WEBP", colour=GREEN))
    pack.put("lessons/mua-hang/hong.png", picture("PNG", (8000, 8000)))
    frames = [
        {"say": "Xem hình xanh.", "picture": "xanh.webp", "alt": "Hình màu xanh"},
        {"say": "Xem hình đỏ.", "picture": "do.png", "alt": "Hình màu đỏ"},
    ]
    pack.lesson(
        lesson_values(
            explain("hinh", picture="do.png", alt="Hình màu đỏ"),
            watch(frames=frames),
            tap("cay", phone={"screen": "cua-hang/dau"}),
            explain("anh", phone={"screen": "anh/dau"}),
            explain("hong", picture="hong.png", alt="Hình hỏng"),
        )
    )
    return pack


@pytest.fixture(scope="module")
def hall(qapp, session_home, pack):
    with kiosk_in_hall(session_home, (1280, 720), tutorials=pack.path) as hall:
        hall.begin()
        hall.open_lesson("mua-hang")
        yield hall


def near(hall, y):
    """The colour at that height, in the middle of the indigo half."""
    seen = hall.see().pixelColor(round(1280 * 0.72), y)
    return seen.red(), seen.green(), seen.blue()


def panel(hall):
    return near(hall, 330)


def test_pictures_of_the_lesson_and_of_the_app_are_seen_one_after_the_other(hall):
    assert panel(hall) == pytest.approx(RED, abs=8)
    hall.touch("navNext")
    hall.wait(lambda: panel(hall) == pytest.approx(GREEN, abs=8))
    hall.touch("navNext")
    hall.wait(lambda: panel(hall) == pytest.approx(RED, abs=8))
    hall.touch("navNext")
    hall.do_step()
    hall.touch("navNext")
    hall.rest()
    hall.wait(lambda: any(near(hall, y) == pytest.approx(GREEN, abs=8) for y in range(100, 400, 20)))
    assert hall.app._undrawn == set()


def test_one_that_cannot_be_shown_is_told_to_staff_and_the_lesson_goes_on(hall):
    while hall.player.view.step_id != "hong":
        hall.do()
    hall.wait(lambda: any(notice.code == "I-104" for notice in hall.app._notices))
    hall.touch("navNext")
    hall.wait(lambda: hall.player.finished)
