"""Is all the software there, in versions that go together?"""

from __future__ import annotations

import ctypes
import platform
import sqlite3
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from kiosk.errors import Notice

_PACKAGES = (
    "PySide6.QtMultimedia",
    "PySide6.QtQuick",
    "PIL",
    "alembic",
    "pydantic",
    "pyttsx3",
    "qrcode",
    "sqlalchemy",
    "yaml",
    "zxingcpp",
)
_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libpulse.so.0": "libpulse0",
}
"""What Qt loads as it starts, each with the Debian package that brings it (Ubuntu 24.04 adds ``t64`` to some)."""
_FACES = ("Regular", "Medium", "SemiBold", "Bold")
_OLDEST_SQLITE = (3, 37, 0)
"""The first with STRICT tables."""


def python_and_qt(python: tuple[int, int] = sys.version_info[:2], qt: str | None = None) -> Notice | None:
    """PySide6 6.12 on Python 3.11 loses a reference to None on every call, and dies after some thousand calls."""
    if not (3, 11) <= python <= (3, 13):
        return _software(
            "M-311", f"Python {python[0]}.{python[1]} chưa được thử với máy học.", "dùng Python 3.11 đến 3.13"
        )
    try:
        qt = qt or version("PySide6-Essentials")
    except PackageNotFoundError:
        return packages(("PySide6.QtQuick",))
    if python < (3, 12) and tuple(int(part) for part in qt.split(".")[:2]) >= (6, 12):
        return _software(
            "M-310",
            f"PySide6 {qt} trên Python {python[0]}.{python[1]} sẽ tự dừng giữa chừng.",
            "cài PySide6 6.11.3, hoặc dùng Python 3.12 trở lên",
        )
    return None


def packages(needed: tuple[str, ...] = _PACKAGES) -> Notice | None:
    missing = [name for name in needed if not _importable(name)]
    if missing:
        return _software("M-312", f"Thiếu gói Python: {', '.join(missing)}.", "chạy lại script/run để cài đủ")
    return None


def system_libraries(needed: dict[str, str] | None = None) -> Notice | None:
    missing = [package for library, package in (needed or _LIBRARIES).items() if not _loadable(library)]
    if missing:
        return _software(
            "M-313", f"Thiếu gói hệ thống: {', '.join(missing)}.", f"chạy: sudo apt-get install {' '.join(missing)}"
        )
    return None


def typeface(package: str = "fontpkg_be_vietnam_pro") -> Notice | None:
    from importlib.resources import files

    try:
        folder = files(package) / "files"
    except ModuleNotFoundError:
        folder = None
    if folder is None or not all((folder / f"BeVietnamPro-{face}.ttf").is_file() for face in _FACES):
        return _software("M-314", "Thiếu bộ chữ Be Vietnam Pro.", "chạy lại script/run để cài đủ")
    return None


def sqlite(found: tuple[int, ...] = sqlite3.sqlite_version_info) -> Notice | None:
    if found < _OLDEST_SQLITE:
        return _software("M-315", f"SQLite {'.'.join(map(str, found))} quá cũ.", "nâng cấp hệ điều hành")
    return None


def versions() -> str:
    """For the line that says that all is well."""
    try:
        qt = version("PySide6-Essentials")
    except PackageNotFoundError:
        qt = "?"
    return f"Python {platform.python_version()}, PySide6 {qt}, SQLite {sqlite3.sqlite_version}"


def _software(code: str, happened: str, do: str) -> Notice:
    return Notice(code, happened, "Bài học và số liệu đã có vẫn còn nguyên.", f"Mời cán bộ kỹ thuật {do}.")


def _importable(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def _loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
