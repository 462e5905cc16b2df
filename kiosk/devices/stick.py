"""What is known of a USB stick without reading a byte of its files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.errors import Notice

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Stick:
    """``device`` tells this stick from the next one in the same socket; ``folder`` is None until it is mounted."""

    device: str
    label: str
    size: int
    """Bytes; 0 where nobody says."""
    folder: Path | None = None
    known_format: bool = True
    """Only FAT and exFAT are mounted here: what reads other formats in the kernel is no match for a hostile stick."""


GONE = Notice(
    "U-101",
    "USB không còn cắm ở máy.",
    "Bài học và số liệu trong máy vẫn còn nguyên.",
    "Mời cán bộ cắm lại USB rồi làm lại.",
)
UNKNOWN_FORMAT = Notice(
    "U-102",
    "Máy không đọc được kiểu định dạng của USB này.",
    "Trong máy chưa có gì thay đổi.",
    "Mời cán bộ dùng USB định dạng FAT32 hoặc exFAT.",
)
NOT_OPENED = Notice(
    "U-103",
    "Máy chưa mở được USB này.",
    "Trong máy chưa có gì thay đổi.",
    "Mời cán bộ rút ra cắm lại, hoặc thử USB khác.",
)
UNREADABLE = Notice(
    "U-104",
    "Máy đọc USB bị lỗi giữa chừng.",
    "Trong máy chưa có gì thay đổi.",
    "Mời cán bộ rút ra cắm lại, hoặc chép sang USB khác.",
)
LOCKED = Notice(
    "U-105",
    "USB này đang khoá ghi hoặc bị lỗi.",
    "Số liệu vẫn còn nguyên trong máy.",
    "Mời cán bộ mở khoá ghi trên USB, hoặc dùng USB khác.",
)
FULL = Notice(
    "U-106",
    "USB này đã hết chỗ trống.",
    "Số liệu vẫn còn nguyên trong máy.",
    "Mời cán bộ xoá bớt tệp trên USB, hoặc dùng USB khác.",
)
NOT_SAME = Notice(
    "U-107",
    "Tệp vừa ghi vào USB đọc lại không đúng.",
    "Số liệu vẫn còn nguyên trong máy.",
    "Mời cán bộ dùng USB khác.",
)
