"""What this centre has set: read from ``settings.toml``, with defaults that work without one."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from kiosk.errors import Notice

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """One centre's settings; every field has a default, so that a kiosk runs before anybody has set anything."""

    centre: str = "Trung tâm Phục vụ hành chính công xã Lùng Phình"
    screen_inches: float = 27.0
    """Diagonal of the screen: gives the pixels of a millimetre."""
    volume: float = 0.7
    """0–1; every visit starts with it."""
    idle_seconds: int = 60
    warning_seconds: int = 30
    qr_seconds: int = 180
    """How long the take-home code may stand untouched before the idle time starts."""
    web_host: str = ""
    """Host of this kiosk's own web lessons; empty while there is none."""
    link_hosts: tuple[str, ...] = ()
    """Hosts beyond ``*.gov.vn`` and ``tinnhiemmang.vn`` that a link may lead to."""


def read_settings(file: Path) -> tuple[Settings, Notice | None]:
    """The settings in ``file``; an unreadable file gives the defaults and a notice for staff."""
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        return _checked(raw), None
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError) as error:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
        return Settings(), Notice(
            "S-101",
            f"Tệp cài đặt {file} chưa đọc được ({error}).",
            "Máy đang chạy với cài đặt có sẵn.",
            "Mời cán bộ sửa hoặc xoá tệp đó.",
        )


def _checked(raw: dict[str, Any]) -> Settings:
    known = {field.name: field for field in fields(Settings)}
    values: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in known:
            raise ValueError(f"không có mục “{name}”")
        default = getattr(Settings(), name)
        if isinstance(default, tuple):
            if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
                raise ValueError(f"“{name}” phải là một danh sách chữ")
            values[name] = tuple(value)
        elif isinstance(default, float):
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise ValueError(f"“{name}” phải là một số")  # ruff: ignore[type-check-without-type-error] - one kind of fault
            values[name] = float(value)
        elif type(value) is not type(default):
            raise ValueError(f"“{name}” không đúng kiểu")
        else:
            values[name] = value
    settings = Settings(**values)
    if not 5 <= settings.screen_inches <= 120:
        raise ValueError("“screen_inches” phải từ 5 đến 120")
    if not 0 <= settings.volume <= 1:
        raise ValueError("“volume” phải từ 0 đến 1")
    if min(settings.idle_seconds, settings.warning_seconds, settings.qr_seconds) < 5:
        raise ValueError("thời gian chờ phải từ 5 giây")
    return settings
