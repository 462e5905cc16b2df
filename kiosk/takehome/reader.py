"""Reads the code back from a picture, as the visitor's phone will."""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from PIL import Image


def codes_in(picture: bytes) -> tuple[str, ...]:
    """The text of every QR code that can be read in ``picture`` (bytes of a PNG), none when there is none."""
    with Image.open(BytesIO(picture)) as image:
        found = zxingcpp.read_barcodes(
            image.convert("L"), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
        )
    return tuple(code.text for code in found)
