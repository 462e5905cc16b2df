"""Pictures beside lessons and apps: what they are is read from their first bytes, not from their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.problem import Problem
from kiosk.packs.media import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.lessons.problem import Place


def check_picture(path: Path, place: Place) -> Iterator[Problem]:
    """``place`` is where the file was named."""
    try:
        with path.open("rb") as stream:
            head = stream.read(12)
            size = stream.seek(0, 2)
    except OSError:
        yield Problem(place, f"không có tệp ảnh “{path.name}”", "chép ảnh vào thư mục của bài")
        return
    if not _is_picture(head):
        yield Problem(
            place, f"“{path.name}” không phải ảnh PNG, JPEG hay WebP", "lưu lại ảnh theo một trong ba kiểu đó"
        )
    if size > MOST_BYTES:
        yield Problem(place, f"ảnh “{path.name}” quá lớn", f"giữ dưới {MOST_BYTES // 1024 // 1024} MB")


def _is_picture(head: bytes) -> bool:
    return head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
