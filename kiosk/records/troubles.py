"""What can be wrong with the event file, as sentences for staff; a bug in our own SQL passes through unchanged."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.errors import KnownError, Notice

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_KEPT = "Các lượt học vẫn chạy, số liệu mới được nhớ tạm trong máy."


def busy(file: Path) -> Notice:
    return Notice(
        "R-201",
        f"Sổ số liệu {file} đang bị một chương trình khác giữ.",
        _KEPT,
        "Mời cán bộ đóng chương trình đó, máy sẽ tự ghi tiếp.",
    )


def full(file: Path) -> Notice:
    return Notice(
        "R-202",
        f"Ổ đĩa chứa {file} đã đầy nên chưa ghi thêm được số liệu.",
        _KEPT,
        "Mời cán bộ xoá bớt tệp không dùng, máy sẽ tự ghi tiếp.",
    )


def forbidden(file: Path) -> Notice:
    return Notice(
        "R-203",
        f"Máy không được phép ghi vào {file}.",
        _KEPT,
        "Mời cán bộ kỹ thuật cấp quyền ghi cho thư mục này; khi chưa ghi được xin đừng tắt máy.",
    )


def failing(file: Path, reason: str) -> Notice:
    return Notice(
        "R-204",
        f"Ổ đĩa không đọc hoặc ghi được {file} ({reason}).",
        _KEPT,
        "Mời cán bộ kỹ thuật kiểm tra ổ đĩa; khi chưa ghi được xin đừng tắt máy.",
    )


def damaged(file: Path) -> Notice:
    return Notice(
        "R-205",
        f"Sổ số liệu {file} bị hỏng.",
        _KEPT,
        "Máy tự lấy lại bản sao gần nhất khi mở sổ.",
    )


def restored(kept: Path | None) -> Notice:
    return Notice(
        "R-206",
        "Sổ số liệu bị hỏng hoặc mất, máy đã lấy lại bản sao gần nhất.",
        f"Sổ cũ vẫn được giữ tại {kept}." if kept else "Số liệu trong bản sao còn nguyên.",
        "Mời cán bộ báo cho bộ phận kỹ thuật khi thuận tiện.",
    )


def begun_anew(kept: Path) -> Notice:
    return Notice(
        "R-207",
        "Sổ số liệu bị hỏng và chưa có bản sao, máy đã mở sổ mới.",
        f"Sổ cũ vẫn được giữ tại {kept}.",
        "Mời cán bộ báo cho bộ phận kỹ thuật để lấy lại số liệu cũ.",
    )


def too_new(kept: Path) -> Notice:
    return Notice(
        "R-208",
        "Sổ số liệu do phiên bản mới hơn của máy học ghi, phiên bản này chưa đọc được.",
        f"Sổ đó vẫn được giữ tại {kept}.",
        "Mời cán bộ kỹ thuật cài lại phiên bản mới.",
    )


def overflowed(lost: int) -> Notice:
    return Notice(
        "R-209",
        f"Đã lâu chưa ghi được sổ số liệu nên {lost} mục cũ nhất không giữ lại được.",
        "Các lượt học vẫn chạy bình thường.",
        "Mời cán bộ kỹ thuật kiểm tra ổ đĩa.",
    )


def not_copied(file: Path) -> Notice:
    return Notice(
        "R-211",
        f"Máy chưa sao lưu được sổ số liệu {file}.",
        "Số liệu vẫn đang được ghi vào sổ chính.",
        "Mời cán bộ kỹ thuật xem ổ đĩa còn chỗ trống không.",
    )


def stopped() -> Notice:
    return Notice(
        "R-210",
        "Phần ghi số liệu đã dừng ngoài ý muốn.",
        "Các lượt học vẫn chạy, số liệu đã ghi còn nguyên.",
        "Mời cán bộ khởi động lại máy học.",
    )


def not_yours() -> Notice:
    return Notice(
        "R-212",
        "Mục này do người khác ghi, hoặc đã ghi từ hôm trước, nên không sửa được nữa.",
        "Số liệu đã ghi vẫn còn nguyên.",
        "Mời cán bộ ghi một mục mới, hoặc hỏi người đã ghi.",
    )


class DamagedError(KnownError):
    """The file itself is damaged: opening it anew mends it."""


@contextmanager
def told(file: Path) -> Generator[None]:
    """Raises ``KnownError`` with the right sentence for whatever the disk or another program did to ``file``."""
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError) as error:
        known = _known(error.orig if isinstance(error, DBAPIError) else error, file)
        if known is None:
            raise
        raise known from error


def _known(error: BaseException | None, file: Path) -> KnownError | None:
    if isinstance(error, OSError):
        return KnownError(_of_system(error, file))
    # Extended codes carry the basic one in their low byte.
    match getattr(error, "sqlite_errorcode", -1) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return KnownError(busy(file))
        case sqlite3.SQLITE_FULL:
            return KnownError(full(file))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return KnownError(forbidden(file))
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedError(damaged(file))
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_NOMEM | sqlite3.SQLITE_NOLFS | sqlite3.SQLITE_PROTOCOL:
            return KnownError(failing(file, str(error)))
    return None


def _of_system(error: OSError, file: Path) -> Notice:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return full(file)
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return forbidden(file)
    return failing(file, error.strerror or type(error).__name__)
