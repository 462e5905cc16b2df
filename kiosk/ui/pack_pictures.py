"""Hands QML the pictures beside lessons and apps. Whatever a pack holds, no more is decoded than a screen can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.errors import KnownError, Notice
from kiosk.packs.media import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.packs.media import Media

MOST_SIDE = 4096
MOST_PIXELS = 16_000_000
_MOST_DECODED_MB = 64
"""An 8000 × 8000 PNG of 8 kB would take 256 MB."""
_WIDEST_SHOWN = 1920

_HEADS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}


def picture_unusable(place: str) -> Notice:
    return Notice(
        "I-104",
        f"Chưa xem được ảnh “{place}” của bài học.",
        "Bài học vẫn chạy, chỗ ấy để trống.",
        "Mời cán bộ chép lại gói bài, hoặc báo người soạn bài.",
    )


class PackPictures(QQuickImageProvider):
    """``image://pack/<place>`` (see ``Media``): PNG, JPEG or WebP by its first bytes, shrunk to what is shown.

    What stands behind a question mark only tells one reading of the same place from another.
    """

    def __init__(self, media: Media, unusable: Callable[[str], None] = lambda _place: None) -> None:
        """``unusable`` is called with the place of each picture that should have been shown and cannot."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        QImageReader.setAllocationLimit(_MOST_DECODED_MB)
        self._media = media
        self._unusable = unusable

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        place = name.partition("?")[0]
        picture = self._decoded(place, requested)
        if picture.isNull():
            self._unusable(place)
            # An empty place, not a broken page.
            picture = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            picture.fill(Qt.GlobalColor.transparent)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture

    def _decoded(self, place: str, requested: QSize) -> QImage:
        try:
            content = self._media.read(place)
        except (OSError, KnownError):
            return QImage()
        kind = _kind(content)
        if kind is None or len(content) > MOST_BYTES:
            return QImage()
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(kind.encode()))
        natural = reader.size()
        if not _fits(natural):
            return QImage()
        reader.setAutoTransform(True)
        wanted = requested if requested.width() > 0 and requested.height() > 0 else QSize(_WIDEST_SHOWN, _WIDEST_SHOWN)
        shown = natural.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio)
        if shown.width() < natural.width() and not shown.isEmpty():
            reader.setScaledSize(shown)
        return reader.read()


def _kind(content: bytes) -> str | None:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((kind for head, kind in _HEADS.items() if content.startswith(head)), None)


def _fits(size: QSize) -> bool:
    return (
        0 < size.width() <= MOST_SIDE and 0 < size.height() <= MOST_SIDE and size.width() * size.height() <= MOST_PIXELS
    )
