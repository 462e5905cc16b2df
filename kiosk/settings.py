"""What this centre has set: read from ``settings.toml``, with defaults that work without one."""

from __future__ import annotations

import math
import re
import tomllib
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from kiosk.errors import Notice
from kiosk.zalo import ZALO_GROUP

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

LONGEST_NAME = 60
"""Letters of a village, of a helper."""
LONGEST_CENTRE = 120
MOST_VILLAGES = 60
MOST_HELPERS = 12
LARGEST_FILE = 256 * 1024
"""Bytes of a file that is read: what is larger was not written by a kiosk."""
_MM_PER_INCH = 25.4
_AREA = re.compile(r"(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")
_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
_PHONE = re.compile(r"\+?[0-9][0-9 .]{1,18}[0-9]")


@dataclass(frozen=True)
class Village:
    """``zalo`` is the link into its group, https://zalo.me/g/…; empty where there is none."""

    name: str
    zalo: str = ""


@dataclass(frozen=True)
class Helper:
    """Who may be called when nobody is at the counter."""

    name: str
    phone: str = ""


@dataclass(frozen=True)
class Settings:
    """One centre's settings; every field has a default, so that a kiosk runs before anybody has set anything."""

    centre: str = "Trung tâm Phục vụ hành chính công xã Lùng Phình"
    area: str = "vn/lao-cai/lung-phinh"
    """Where the kiosk stands, as packs name it: a place within its wider place."""
    screen_inches: float = 27.0
    """Diagonal of the screen: gives the pixels of a millimetre, unless its width is known."""
    screen_width_mm: float = 0.0
    """What a ruler says of the lit part, from left to right; 0: not measured."""
    volume: float = 0.7
    """0–1; every visit starts with it."""
    opens: str = ""
    closes: str = ""
    """When staff are at the counter, as “07:30”; both empty: not told."""
    idle_seconds: int = 60
    warning_seconds: int = 30
    qr_seconds: int = 180
    """How long the take-home code may stand untouched before the idle time starts."""
    web_host: str = ""
    """Host of this kiosk's own web lessons; empty while there is none."""
    link_hosts: tuple[str, ...] = ()
    """Hosts beyond ``*.gov.vn`` and ``tinnhiemmang.vn`` that a link may lead to."""
    villages: tuple[Village, ...] = ()
    helpers: tuple[Helper, ...] = ()

    def px_per_mm(self, width: int, height: int) -> float:
        """Pixels of a millimetre on a screen of so many, from what was measured: what a screen says of itself is often wrong."""
        if self.screen_width_mm:
            return width / self.screen_width_mm
        return math.hypot(width, height) / (self.screen_inches * _MM_PER_INCH)

    @property
    def leads_to(self) -> frozenset[tuple[str, str]]:
        """Where codes lead, and may lead beyond the pages of the state: what for, and the host or the village's group."""
        hosts = {("web", self.web_host), *(("link", host) for host in self.link_hosts)}
        return frozenset(hosts | {(f"village {one.name}", one.zalo) for one in self.villages if one.zalo})


def read_settings(file: Path) -> tuple[Settings, Notice | None]:
    """The settings in ``file``; an unreadable file gives the defaults and a notice for staff."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
        return from_toml(content), None
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError) as error:
        return Settings(), Notice(
            "S-101",
            f"Tệp cài đặt {file} chưa đọc được ({error}).",
            "Máy đang chạy với cài đặt có sẵn.",
            "Mời cán bộ sửa hoặc xoá tệp đó.",
        )


def from_toml(content: bytes, own: Settings | None = None) -> Settings:
    """``own``, or the defaults, with all that ``content`` says. Raises ValueError with a Vietnamese sentence."""
    if len(content) > LARGEST_FILE:
        raise ValueError("tệp quá lớn")
    try:
        raw = tomllib.loads(content.decode("utf-8"))
    except RecursionError as error:
        raise ValueError("lồng nhau quá sâu") from error
    return checked(_typed(raw, own or Settings()))


def to_toml(settings: Settings, leave_out: Collection[str] = ()) -> bytes:
    """As a person would write it; ``from_toml`` reads back the same settings."""
    plain, tables = [], []
    for field in (field for field in fields(Settings) if field.name not in leave_out):
        value = getattr(settings, field.name)
        if field.name in _ROWS:
            tables += [
                f"\n[[{field.name}]]\n" + "".join(f"{name} = {_written(part)}\n" for name, part in vars(row).items())
                for row in value
            ]
        else:
            plain.append(f"{field.name} = {_written(value)}\n")
    return (
        "# Cài đặt của máy học. Sửa ở trang “Cài đặt” của máy, hoặc tại đây.\n" + "".join([*plain, *tables])
    ).encode()


def checked(settings: Settings) -> Settings:
    """``settings`` if each of them can be used. Raises ValueError with a Vietnamese sentence."""
    _text("centre", settings.centre, LONGEST_CENTRE)
    if not _AREA.fullmatch(settings.area):
        raise ValueError("“area” phải giống như vn/lao-cai/lung-phinh")
    _between("screen_inches", settings.screen_inches, 5, 120)
    if settings.screen_width_mm:
        _between("screen_width_mm", settings.screen_width_mm, 100, 3000)
    _between("volume", settings.volume, 0, 1)
    if min(settings.idle_seconds, settings.warning_seconds, settings.qr_seconds) < 5:
        raise ValueError("thời gian chờ phải từ 5 giây")
    if max(settings.idle_seconds, settings.warning_seconds, settings.qr_seconds) > 3600:
        raise ValueError("thời gian chờ phải dưới một giờ")
    for name in ("opens", "closes"):
        _like(name, getattr(settings, name), _HOUR, "07:30")
    if bool(settings.opens) != bool(settings.closes) or settings.opens > settings.closes:
        raise ValueError("giờ mở cửa phải trước giờ đóng cửa")
    for host in (settings.web_host, *settings.link_hosts):
        _like("web_host", host, _HOST, "hoc.example.gov.vn")
    _rows("villages", [one.name for one in settings.villages], MOST_VILLAGES)
    _rows("helpers", [one.name for one in settings.helpers], MOST_HELPERS)
    for village in settings.villages:
        _like("zalo", village.zalo, ZALO_GROUP, "https://zalo.me/g/abcxyz123")
    for helper in settings.helpers:
        _like("phone", helper.phone, _PHONE, "0900 000 001")
    return settings


_ROWS: dict[str, type[Village | Helper]] = {"villages": Village, "helpers": Helper}


def _typed(raw: dict[str, Any], own: Settings) -> Settings:
    values: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in Settings.__dataclass_fields__:
            raise ValueError(f"không có mục “{name}”")
        if name in _ROWS:
            values[name] = tuple(_row(name, row) for row in _list(name, value))
        elif name == "link_hosts":
            values[name] = tuple(_string(name, item) for item in _list(name, value))
        else:
            values[name] = _like_default(name, value)
    return replace(own, **values)


def _like_default(name: str, value: Any) -> Any:
    default = getattr(Settings(), name)
    if isinstance(default, float):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ValueError(f"“{name}” phải là một số")  # ruff: ignore[type-check-without-type-error] - one kind of fault
        return float(value)
    if type(value) is not type(default):
        raise ValueError(f"“{name}” không đúng kiểu")
    return value


def _row(name: str, row: Any) -> Village | Helper:
    kind = _ROWS[name]
    if not isinstance(row, dict) or not set(row) <= set(kind.__dataclass_fields__) or "name" not in row:
        raise ValueError(f"“{name}” có dòng không đúng kiểu")
    return kind(**{key: _string(name, value) for key, value in row.items()})


def _list(name: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"“{name}” phải là một danh sách")  # ruff: ignore[type-check-without-type-error]
    return value


def _string(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"“{name}” phải là chữ")  # ruff: ignore[type-check-without-type-error]
    return value


def _text(name: str, text: str, longest: int) -> None:
    if not 0 < len(text.strip()) <= longest or not text.isprintable():
        raise ValueError(f"“{name}” phải có từ 1 đến {longest} chữ")


def _between(name: str, number: float, least: float, most: float) -> None:
    if not least <= number <= most:
        raise ValueError(f"“{name}” phải từ {least} đến {most}")


def _like(name: str, text: str, pattern: re.Pattern[str], example: str) -> None:
    if text and not pattern.fullmatch(text):
        raise ValueError(f"“{name}” phải giống như {example}")


def _rows(name: str, names: list[str], most: int) -> None:
    if len(names) > most:
        raise ValueError(f"“{name}” có nhiều nhất {most} dòng")
    for one in names:
        _text(name, one, LONGEST_NAME)
    if len({one.strip().lower() for one in names}) < len(names):
        raise ValueError(f"“{name}” có hai dòng cùng tên")


def _written(value: Any) -> str:
    if isinstance(value, str):
        return '"' + "".join(_escaped(letter) for letter in value) + '"'
    if isinstance(value, tuple):
        return "[" + ", ".join(_written(one) for one in value) + "]"
    return repr(value)


def _escaped(letter: str) -> str:
    if letter in {'"', "\\"}:
        return "\\" + letter
    return letter if letter.isprintable() else f"\\U{ord(letter):08X}"
