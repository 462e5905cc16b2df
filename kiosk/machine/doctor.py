"""What ``kiosk doctor`` looks at on this machine by itself; what other rooms know of their own health is handed in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.display import has_display
from kiosk.errors import Notice
from kiosk.machine import places, software
from kiosk.machine.finding import Check
from kiosk.paths import shipped
from kiosk.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from kiosk.paths import Folders

_SHIPPED = {"assets": "*.svg", "i18n": "*.qm", "tutorials": "lesson.yaml"}
_SAMPLE = "https://binhdanhocvuso.gov.vn"


def own_checks(folders: Folders) -> list[Check]:
    """Software, folders, settings, shipped files, screen."""
    return [
        Check("M-310", f"{software.versions()}.", software.python_and_qt),
        Check("M-312", "Đủ các gói Python.", software.packages),
        Check("M-313", "Đủ các gói hệ thống.", software.system_libraries),
        Check("M-314", "Có bộ chữ Be Vietnam Pro.", software.typeface),
        Check("M-315", "SQLite dùng được.", software.sqlite),
        *(
            Check("M-320", f"Ghi được vào {folder}.", partial(places.writable, folder))
            for folder in (folders.data, folders.cache, folders.config)
        ),
        Check("M-321", "Số liệu được giữ lại khi tắt máy.", partial(places.lasting, folders)),
        Check("M-322", "Ổ đĩa còn đủ chỗ trống.", partial(places.space, folders.data)),
        Check("S-101", "Cài đặt đọc được.", lambda: read_settings(folders.config / "settings.toml")[1]),
        *(
            Check(
                "M-323",
                f"Đủ tệp đi kèm ({name}).",
                partial(places.shipped_whole, shipped(name), _SHIPPED[name]),
            )
            for name in _SHIPPED
        ),
        Check("M-330", "Có màn hình để hiện.", display),
    ]


def display() -> Notice | None:
    if has_display():
        return None
    return Notice(
        "M-330",
        "Phiên làm việc này không có màn hình.",
        "Bài học và số liệu vẫn còn nguyên.",
        "Mời chạy kiosk trong màn hình nền, hoặc xem ảnh bằng lệnh: kiosk tour --out DIR.",
    )


def clock(clock_ok: bool) -> Notice | None:
    if clock_ok:
        return None
    return Notice(
        "M-340",
        "Ngày giờ của máy có vẻ chưa đúng.",
        "Bài học vẫn chạy, số liệu được đánh dấu là chưa chắc giờ.",
        "Mời cán bộ chỉnh lại ngày giờ; nếu hay bị lại thì thay pin đồng hồ của máy.",
    )


def code_reads_back(draw: Callable[[str], bytes], read: Callable[[bytes], Collection[str]]) -> Notice | None:
    """``draw`` makes a PNG of an address, ``read`` gives the addresses in a picture."""
    if list(read(draw(_SAMPLE))) == [_SAMPLE]:
        return None
    return Notice(
        "M-350",
        "Mã QR vẽ ra chưa đọc lại được.",
        "Các phần khác của bài học vẫn chạy.",
        "Mời cán bộ kỹ thuật cài lại phần mềm.",
    )
