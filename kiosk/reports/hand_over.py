"""Brings a report, or recordings, to a stick: kept at home first, written whole, read back, and only then safe to take away."""

from __future__ import annotations

import errno
import hashlib
import os
from typing import TYPE_CHECKING, TypeVar

from kiosk.errors import KnownError, Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    Stick = TypeVar("Stick")
    WriteWhole = Callable[[Path, bytes], None]

_KEPT = 40
"""Reports that stay on the kiosk: ten years of quarters."""
FOLDER = "bao-cao-kiosk"
"""On the stick: everything in one folder of its own."""
REPORT_KEPT = "Báo cáo vẫn được giữ trong máy."


def keep(home: Path, files: Mapping[str, bytes], write_whole: WriteWhole) -> None:
    """A copy of each file in ``home``; the oldest go when there are too many. Raises KnownError on a full disk."""
    try:
        for name, content in files.items():
            write_whole(home / name, content)
        everything = sorted((one for one in home.iterdir() if one.is_file()), key=lambda one: one.stat().st_mtime)
        for old in everything[: -_KEPT * len(files)]:
            old.unlink()
    except OSError as error:
        raise KnownError(
            Notice(
                "H-101",
                f"Máy chưa lưu được báo cáo ({error.strerror or error}).",
                "Số liệu đã ghi vẫn còn nguyên.",
                "Mời cán bộ kỹ thuật xem ổ đĩa của máy còn chỗ trống không.",
            )
        ) from error


def the_one(sticks: Sequence[Stick], kept: str = REPORT_KEPT) -> Stick:
    """Where to. Raises KnownError where there is none, or more than one."""
    if len(sticks) == 1:
        return sticks[0]
    if sticks:
        happened = "Đang cắm nhiều USB nên máy chưa biết lưu vào đâu."
        raise KnownError(Notice("H-108", happened, kept, "Mời cán bộ rút bớt, để lại một USB, rồi bấm lưu lần nữa."))
    raise KnownError(Notice("H-107", "Chưa thấy USB nào cắm ở máy.", kept, "Mời cán bộ cắm USB rồi bấm lưu lần nữa."))


def hand_over(
    stick: Path,
    files: Iterable[tuple[str, bytes]],
    write_whole: WriteWhole,
    *,
    folder: str = FOLDER,
    kept: str = REPORT_KEPT,
) -> None:
    """Every file whole in ``folder`` of ``stick``, and read back from it. ``write_whole`` leaves the old file or the new one.

    Raises KnownError with the one sentence that says what became of it; the stick then holds nothing half. ``kept``: what
    is safe in any case.
    """
    for name, content in files:
        place = stick / folder / name
        try:
            write_whole(place, content)
            written = _read_from_the_device(place)
        except OSError as error:
            raise KnownError(_why(error, kept)) from error
        if hashlib.sha256(written).digest() != hashlib.sha256(content).digest():
            raise KnownError(_different(kept))


def _read_from_the_device(place: Path) -> bytes:
    """Not from memory: a stick that lies about its size gives back something else."""
    with place.open("rb") as stream:
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return stream.read()


def _why(error: OSError, kept: str) -> Notice:
    match error.errno:
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return Notice(
                "H-102",
                "USB này đang khoá, không ghi được.",
                kept,
                "Mời cán bộ gạt nút khoá trên USB, hoặc cắm USB khác.",
            )
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return Notice("H-103", "USB đã đầy.", kept, "Mời cán bộ xoá bớt tệp trên USB, hoặc cắm USB khác.")
        case errno.ENOENT | errno.ENODEV | errno.ENXIO | errno.EIO | errno.ENOTCONN | errno.ENOTDIR:
            return Notice(
                "H-104",
                "USB đã bị rút ra hoặc bị hỏng khi đang ghi.",
                kept,
                "Mời cán bộ cắm lại USB rồi bấm lưu lần nữa.",
            )
        case _:
            return Notice(
                "H-105",
                f"Chưa ghi được vào USB ({error.strerror or error}).",
                kept,
                "Mời cán bộ cắm USB khác rồi bấm lưu lần nữa.",
            )


def _different(kept: str) -> Notice:
    return Notice(
        "H-106",
        "USB đọc lại khác với những gì đã ghi, USB này hỏng.",
        kept,
        "Mời cán bộ cắm USB khác rồi bấm lưu lần nữa.",
    )
