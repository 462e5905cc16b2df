from __future__ import annotations

from io import BytesIO

import pytest
import takehome_pictures
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.takehome.links import FALLBACK, LONGEST, allowed_domain, follow_up
from kiosk.takehome.qr import BORDER, qr_modules, qr_png
from kiosk.takehome.reader import codes_in

LESSON = follow_up("chuyen-khoan-vietqr", finished=False, step="so-tien", web_host="hoc.lungphinh.gov.vn").url


@pytest.mark.parametrize("seen", takehome_pictures.SEEN_BY_A_PHONE)
@pytest.mark.parametrize("url", [FALLBACK, LESSON])
def test_a_phone_reads_the_code_back(url, seen):
    # 8 pixels a module, so that 2 are left at a quarter of the size.
    page = takehome_pictures.on_a_page(qr_png(url, 8))
    assert codes_in(takehome_pictures.png(takehome_pictures.SEEN_BY_A_PHONE[seen](page))) == (url,)


def test_a_picture_without_a_code_reads_as_none():
    assert codes_in(takehome_pictures.png(Image.new("RGB", (200, 200), "white"))) == ()


def test_picture_is_pure_black_and_white_with_square_modules_and_four_of_them_as_border():
    rows = qr_modules(LESSON)
    picture = Image.open(BytesIO(qr_png(LESSON, 5))).convert("L")
    assert picture.size == (5 * len(rows), 5 * len(rows))
    assert {colour for _, colour in picture.getcolors()} == {0, 255}
    for y, row in enumerate(rows):
        for x, black in enumerate(row):
            assert picture.getpixel((5 * x, 5 * y)) == picture.getpixel((5 * x + 4, 5 * y + 4)) == (0 if black else 255)
    assert BORDER == 4
    rim = [*rows[:4], *rows[-4:], *([*row[:4], *row[-4:]] for row in rows)]
    assert not any(module for line in rim for module in line)
    assert rows[4][4]


def test_a_scratch_over_an_eighth_of_the_width_does_not_hide_the_code():
    code = Image.open(BytesIO(qr_png(FALLBACK, 8))).convert("L")
    middle = code.width // 2
    code.paste(255, (middle, middle, middle + code.width // 8, middle + code.height // 8))
    assert codes_in(takehome_pictures.png(code)) == (FALLBACK,)


@settings(max_examples=25, deadline=None)
@given(st.text("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-._~/?=&%", max_size=LONGEST - len(FALLBACK) - 1))
def test_every_allowed_address_fits_and_comes_back(rest):
    url = f"{FALLBACK}/{rest}"
    assert allowed_domain(url)
    assert codes_in(qr_png(url, 4)) == (url,)
