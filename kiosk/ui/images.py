"""Hands QML the kiosk's own drawings, in the colour and at the size they are shown, and the pictures of the moment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.errors import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_DRAWN_IN = {"icons": b"#2D3A85", "badges": None}
_ANY_FILL = re.compile(rb'fill="#[0-9A-Fa-f]{6}"')


def drawing_missing(file: str) -> Notice:
    return Notice(
        "I-103",
        f"Thiếu hình vẽ {file}.",
        "Bài học vẫn chạy, chỗ ấy để trống.",
        "Mời cán bộ cài lại phần mềm.",
    )


class DrawnImages(QQuickImageProvider):
    """``image://drawn/<icons|badges>/<name>/<rrggbb>``, ``…/band/<light|dark>``, ``…/seed/<state>``, ``…/hand``,
    ``…/picture/<file.png>``.

    Only drawings from the kiosk's own assets: nothing from a pack is ever parsed as SVG.
    """

    def __init__(self, assets: Path, missing: Callable[[str], None] = lambda _file: None) -> None:
        """``missing`` is called with the name of each drawing that should have been shown and is not there."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._assets = assets
        self._missing = missing

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        kind, _, rest = name.partition("/")
        if kind == "picture":
            picture = QImage.fromData(QByteArray(self._read(rest)))
            return _painted(b"", requested) if picture.isNull() else picture
        if kind in _DRAWN_IN:
            drawing, _, colour = rest.partition("/")
            svg = self._read(f"{kind}/{drawing}.svg")
            ink = f"#{colour}".encode()
            drawn_in = _DRAWN_IN[kind]
            svg = svg.replace(drawn_in, ink) if drawn_in else _ANY_FILL.sub(b'fill="' + ink + b'"', svg)
        else:
            svg = self._read(f"{kind}-{rest}.svg" if rest else f"{kind}.svg")
        image = _painted(svg, requested)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _read(self, file: str) -> bytes:
        try:
            return self._inside(file).read_bytes()
        except OSError:
            self._missing(file)
            return b""

    def _inside(self, file: str) -> Path:
        path = (self._assets / file).resolve()
        return path if path.is_relative_to(self._assets.resolve()) else self._assets / "missing"


class QrImages(QQuickImageProvider):
    """``image://qr/<anything>``: the picture that was last put here, as PNG bytes."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._png = b""

    def put(self, png: bytes) -> None:
        self._png = png

    def requestImage(self, _name: str, size: QSize, _requested: QSize) -> QImage:
        image = QImage.fromData(QByteArray(self._png))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class FilmImages(QQuickImageProvider):
    """``image://film/<number>``: the picture of a film that was last put here; each has another number."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = QImage()

    def put(self, picture: QImage) -> None:
        self._picture = picture

    def requestImage(self, _name: str, size: QSize, _requested: QSize) -> QImage:
        size.setWidth(self._picture.width())
        size.setHeight(self._picture.height())
        return self._picture


def _painted(svg: bytes, requested: QSize) -> QImage:
    """The drawing at the requested size; a drawing that is missing leaves an empty place, not a broken page."""
    renderer = QSvgRenderer(QByteArray(svg)) if svg else QSvgRenderer()
    natural = renderer.defaultSize() if renderer.isValid() else QSize(1, 1)
    width = requested.width() if requested.width() > 0 else natural.width()
    height = requested.height() if requested.height() > 0 else natural.height()
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    if renderer.isValid():
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, width, height))
        painter.end()
    return image
