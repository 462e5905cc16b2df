"""The QR code to take home: plain black on white with its full quiet border, for the oldest phone in the hall."""

from __future__ import annotations

from io import BytesIO

import qrcode
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_M, ERROR_CORRECT_Q

BORDER = 4
"""Modules of white around the code: the least that the standard (ISO/IEC 18004) asks for."""


def qr_modules(url: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of the code, border included; True is black."""
    return tuple(tuple(bool(module) for module in row) for row in _code(url).get_matrix())


def qr_png(url: str, module_px: int) -> bytes:
    """A PNG of the code, border included; each module is a square of ``module_px`` pixels, so nothing is blurred."""
    picture = BytesIO()
    _code(url, module_px).make_image().save(picture, "PNG")
    return picture.getvalue()


def _code(url: str, module_px: int = 1) -> qrcode.QRCode:
    """As few modules as level M allows, with the strongest error correction that fits into just as many."""
    least = _best_version(url, ERROR_CORRECT_M)
    level = next(
        level for level in (ERROR_CORRECT_H, ERROR_CORRECT_Q, ERROR_CORRECT_M) if _best_version(url, level) == least
    )
    code = qrcode.QRCode(version=least, error_correction=level, box_size=module_px, border=BORDER)
    code.add_data(url)
    code.make(fit=False)
    return code


def _best_version(url: str, level: int) -> int:
    code = qrcode.QRCode(error_correction=level)
    code.add_data(url)
    version: int = code.best_fit()
    return version
