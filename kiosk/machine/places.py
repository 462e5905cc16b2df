"""Can the kiosk read what is shipped with it, and keep what it writes?"""

from __future__ import annotations

import shutil
import tempfile
from typing import TYPE_CHECKING

from kiosk.errors import Notice

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.paths import Folders

_ENOUGH = 500_000_000
"""Bytes: years of events, the voice cache, and a system that is not yet in trouble itself."""


def writable(folder: Path) -> Notice | None:
    """A folder that is not there yet is made: a first start would do it too."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"kiosk")
    except OSError as error:
        return Notice(
            "M-320",
            f"Máy không ghi được vào {folder} ({error.strerror}).",
            "Bài học vẫn chạy.",
            "Mời cán bộ kỹ thuật cấp quyền ghi hoặc dọn chỗ trống cho thư mục này.",
        )
    return None


def lasting(folders: Folders) -> Notice | None:
    if folders.lasting:
        return None
    return Notice(
        "M-321",
        f"Máy đang ghi tạm vào {folders.data.parent} vì thư mục chính không ghi được.",
        "Bài học vẫn chạy, nhưng số liệu sẽ mất khi tắt máy.",
        "Mời cán bộ kỹ thuật cấp quyền ghi cho thư mục của người dùng.",
    )


def space(folder: Path, enough: int = _ENOUGH) -> Notice | None:
    free = shutil.disk_usage(folder).free
    if free >= enough:
        return None
    return Notice(
        "M-322",
        f"Ổ đĩa chứa {folder} chỉ còn {free // 1_000_000} MB trống.",
        "Bài học vẫn chạy.",
        "Mời cán bộ xoá bớt tệp không dùng.",
    )


def shipped_whole(folder: Path, needed: str) -> Notice | None:
    """``needed`` is a pattern that something in ``folder`` must match."""
    if folder.is_dir() and any(folder.rglob(needed)):
        return None
    return Notice(
        "M-323",
        f"Thiếu tệp đi kèm trong {folder}.",
        "Số liệu đã ghi vẫn còn nguyên.",
        "Mời cán bộ kỹ thuật cài lại phần mềm.",
    )
