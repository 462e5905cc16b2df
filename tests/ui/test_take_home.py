"""The code to take home, as a phone sees it: read back from the picture of the whole page."""

from __future__ import annotations

from io import BytesIO

import pytest
from eyes import look
from hall import kiosk_in_hall
from PIL import Image
from takehome_pictures import SEEN_BY_A_PHONE, png

from kiosk.settings import Settings
from kiosk.takehome.links import FALLBACK
from kiosk.takehome.reader import codes_in
from kiosk.tour.camera import png as screenshot

HOST = "hoc.laocai.gov.vn"


NARROW, UPRIGHT, WIDE = (1280, 720), (1080, 1920), (1920, 1080)


def slow(*params):
    return [pytest.param(param, marks=pytest.mark.prove) for param in params]


@pytest.fixture(scope="module", params=[NARROW, *slow(UPRIGHT, WIDE)], ids=lambda size: "{}x{}".format(*size))
def page(request, qapp, session_home):
    """Stopped at the second step of the lesson, at a centre with web lessons of its own: the longest usual link."""
    with kiosk_in_hall(session_home, request.param, settings=Settings(web_host=HOST)) as hall:
        hall.begin()
        hall.open_lesson()
        hall.touch("navNext", "navHome")
        hall.rest()
        assert hall.page == "takeHome"
        yield hall


@pytest.fixture(
    scope="module",
    params=[
        *((*NARROW, host, False) for host in (HOST, "")),
        (*UPRIGHT, HOST, True),
        *slow(*((*size, host, False) for size in (UPRIGHT, WIDE) for host in (HOST, ""))),
        *slow(*((*size, HOST, True) for size in (NARROW, WIDE))),
    ],
    ids="{0[0]}x{0[1]} {0[2]} low={0[3]}".format,
)
def taken(request, qapp, session_home):
    """A picture of the page, and the link on it: the next lesson or the official page, the buttons lowered or not."""
    width, height, host, low = request.param
    with kiosk_in_hall(session_home, (width, height), settings=Settings(web_host=host)) as hall:
        hall.touch("attract", *(["toggleLow"] if low else []), "voice-vi")
        hall.open_lesson()
        hall.touch("navNext", "navHome")
        hall.rest()
        wanted = f"https://{HOST}/chuyen-khoan-vietqr?b=quet-qr&t=vi" if host else FALLBACK
        return Image.open(BytesIO(screenshot(hall.see()))).convert("RGB"), wanted


@pytest.fixture(scope="module")
def picture(page):
    return Image.open(BytesIO(screenshot(page.see()))).convert("RGB")


@pytest.mark.parametrize("seen", SEEN_BY_A_PHONE)
def test_a_phone_reads_the_code(taken, seen):
    picture, wanted = taken
    assert codes_in(png(SEEN_BY_A_PHONE[seen](picture))) == (wanted,)


def test_it_is_at_least_eighty_millimetres_wide_and_square(page):
    code = page.find("qr")
    assert code.width() == code.height()
    assert code.width() / page.app.shell.pxPerMm >= 80


def test_a_module_is_whole_pixels_and_the_border_is_four_modules(page, picture):
    modules = page.app._view_models["takeHome"].property("modules")
    module = page.find("qr").width() / modules
    assert module == int(module)
    corner = page.find("qr").mapToScene(page.find("qr").boundingRect().topLeft()).toPoint()
    border = round(4 * module)
    for along in range(0, round(page.find("qr").width()), 3):
        assert picture.getpixel((corner.x() + along, corner.y() + border - 1)) == (255, 255, 255)
    assert picture.getpixel((corner.x() + border, corner.y() + border)) != (255, 255, 255)


def test_the_address_under_it_is_the_one_it_opens(page, picture):
    (url,) = codes_in(png(picture))
    printed = page.find("domain")
    assert url.startswith(f"https://{printed.property('text')}/")
    assert printed.mapToScene(printed.boundingRect().topLeft()).y() >= _bottom(page.find("qr"))
    page.hush()
    page.touch("hearAddress")
    assert page.told == [f"Địa chỉ là {HOST}."]


def test_how_to_scan_it_is_shown_beside_it(page):
    assert {
        "Mở máy ảnh trên điện thoại.",
        "Đưa máy vào hình vuông đen trắng.",
        "Đọc địa chỉ, rồi bấm mở.",
        "Bài học tiếp theo",
    } <= look(page).sentences()


def test_without_a_web_host_the_official_page_stands_in(qapp, session_home):
    with kiosk_in_hall(session_home, (1280, 720)) as hall:
        hall.begin(text="en", voice="en")
        hall.open_lesson()
        hall.touch("navHome")
        hall.rest()
        (url,) = codes_in(screenshot(hall.see()))
        assert url.startswith("https://")
        assert url.removeprefix("https://").split("/")[0] == hall.find("domain").property("text")
        assert not {"Trang chính thức của nhà nước", "Bài học tiếp theo"} & look(hall).sentences()


def _bottom(item):
    return item.mapToScene(item.boundingRect().bottomLeft()).y() - 1
