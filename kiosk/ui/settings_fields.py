"""What can be set at the kiosk: each setting once, with its words, how it is shown and how it is changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.settings import LONGEST_CENTRE, LONGEST_NAME, Helper, Settings, Village

if TYPE_CHECKING:
    from collections.abc import Callable

Section = Literal["place", "screen", "hours", "links", "villages", "helpers", "stick", "width", "sound", "opening"]
"""“stick” has no fields of its own. The last three are parts of the others: the first start asks for one thing at a time."""
Keys = Literal["telex", "plain", "digits", "steps"]
"""How it is typed: Vietnamese words, letters as they stand on the keys, digits first; or by − and +."""

translate = QCoreApplication.translate
_QUARTER = 15
_DAY = 24 * 60


@dataclass(frozen=True)
class Field:
    """``shown`` is its value as text; ``put`` gives the settings with another text, ``step`` with one more or less.

    ``label`` and ``hint`` are Vietnamese, marked for translation; ``said`` gives them in the language of the page.
    """

    key: str
    label: str
    keys: Keys
    shown: Callable[[Settings], str]
    put: Callable[[Settings, str], Settings] | None = None
    step: Callable[[Settings, int], Settings] | None = None
    hint: str = ""
    longest: int = LONGEST_NAME
    row: int = -1
    """Which village or helper it belongs to; −1 for none."""


def said(words: str) -> str:
    """In the language of the page."""
    return translate("SettingsFields", words)


def fields_of(section: Section, settings: Settings) -> list[Field]:
    match section:
        case "villages":
            return [one for n in range(len(settings.villages)) for one in _village(n)]
        case "helpers":
            return [one for n in range(len(settings.helpers)) for one in _helper(n)]
        case _:
            return _FIELDS[section]


def added(section: Section, settings: Settings) -> Settings:
    """One village or helper more, to be named."""
    if section == "villages":
        return replace(settings, villages=(*settings.villages, Village("")))
    return replace(settings, helpers=(*settings.helpers, Helper("")))


def removed(section: Section, settings: Settings, row: int) -> Settings:
    rows = getattr(settings, section)
    changed: dict[str, Any] = {section: (*rows[:row], *rows[row + 1 :])}
    return replace(settings, **changed)


def _plain(key: str, label: str, keys: Keys, hint: str = "", longest: int = LONGEST_NAME) -> Field:
    def put(settings: Settings, text: str) -> Settings:
        changed: dict[str, Any] = {key: text}
        return replace(settings, **changed)

    return Field(key, label, keys, lambda settings: str(getattr(settings, key)), put, None, hint, longest)


def _seconds(key: str, label: str, by: int, least: int, most: int, hint: str = "") -> Field:
    def step(settings: Settings, way: int) -> Settings:
        changed: dict[str, Any] = {key: min(most, max(least, getattr(settings, key) + way * by))}
        return replace(settings, **changed)

    return Field(
        key,
        label,
        "steps",
        lambda settings: translate("SettingsFields", "%1 giây").replace("%1", str(getattr(settings, key))),
        None,
        step,
        hint,
    )


def _volume(settings: Settings, way: int) -> Settings:
    return replace(settings, volume=min(1.0, max(0.1, round(settings.volume + 0.05 * way, 2))))


def _width(settings: Settings, text: str) -> Settings:
    digits = "".join(letter for letter in text if letter.isdigit())[:4]
    return replace(settings, screen_width_mm=float(digits or 0))


def _hour(key: str, label: str, first: int) -> Field:
    def shown(settings: Settings) -> str:
        hour, _, minute = getattr(settings, key).partition(":")
        return (
            translate("SettingsFields", "%1 giờ %2").replace("%1", hour).replace("%2", minute)
            if hour
            else translate("SettingsFields", "Chưa đặt")
        )

    def step(settings: Settings, way: int) -> Settings:
        hour, _, minute = getattr(settings, key).partition(":")
        minutes = (int(hour) * 60 + int(minute) + way * _QUARTER) % _DAY if hour else first
        other = "closes" if key == "opens" else "opens"
        changed: dict[str, Any] = {key: f"{minutes // 60:02}:{minutes % 60:02}"}
        if not getattr(settings, other):
            # Both or neither: a counter that opens also closes.
            changed[other] = "16:30" if other == "closes" else "07:30"
        return replace(settings, **changed)

    return Field(key, label, "steps", shown, None, step)


_OPENING = [
    _hour("opens", str(QT_TRANSLATE_NOOP("SettingsFields", "Cán bộ làm việc từ")), 7 * 60 + 30),
    _hour("closes", str(QT_TRANSLATE_NOOP("SettingsFields", "Cán bộ làm việc đến")), 16 * 60 + 30),
]
_WIDTH = Field(
    "screen_width_mm",
    str(QT_TRANSLATE_NOOP("SettingsFields", "Chiều ngang phần sáng của màn hình, đo bằng thước (mm)")),
    "digits",
    lambda settings: f"{settings.screen_width_mm:.0f}" if settings.screen_width_mm else "",
    _width,
    hint=str(QT_TRANSLATE_NOOP("SettingsFields", "Chưa đo: máy coi như 27 inch")),
    longest=4,
)
_VOLUME = Field(
    "volume",
    str(QT_TRANSLATE_NOOP("SettingsFields", "Tiếng to bao nhiêu khi có người vào học")),
    "steps",
    lambda settings: f"{round(settings.volume * 100)} %",
    None,
    _volume,
)
_FIELDS: dict[str, list[Field]] = {
    "stick": [],
    "width": [_WIDTH],
    "sound": [_VOLUME],
    "place": [
        _plain(
            "centre",
            str(QT_TRANSLATE_NOOP("SettingsFields", "Tên trung tâm, hiện ở màn hình chờ")),
            "telex",
            longest=LONGEST_CENTRE,
        ),
    ],
    "screen": [_WIDTH, _VOLUME],
    "opening": _OPENING,
    "hours": [
        *_OPENING,
        _seconds(
            "idle_seconds",
            str(QT_TRANSLATE_NOOP("SettingsFields", "Không ai bấm bao lâu thì máy hỏi “Còn ở đây không?”")),
            10,
            20,
            600,
        ),
        _seconds(
            "warning_seconds", str(QT_TRANSLATE_NOOP("SettingsFields", "Máy hỏi bao lâu rồi xoá lượt học")), 5, 20, 120
        ),
        _seconds("qr_seconds", str(QT_TRANSLATE_NOOP("SettingsFields", "Mã QR mang về đứng yên bao lâu")), 30, 60, 900),
    ],
    "links": [
        _plain(
            "web_host",
            str(QT_TRANSLATE_NOOP("SettingsFields", "Tên miền trang học trên điện thoại")),
            "plain",
            str(QT_TRANSLATE_NOOP("SettingsFields", "Chưa có trang riêng")),
            120,
        ),
    ],
}


def _village(n: int) -> list[Field]:
    return [
        _part("villages", n, "name", str(QT_TRANSLATE_NOOP("SettingsFields", "Tên thôn")), "telex"),
        _part("villages", n, "zalo", str(QT_TRANSLATE_NOOP("SettingsFields", "Nhóm Zalo")), "plain", 60),
    ]


def _helper(n: int) -> list[Field]:
    return [
        _part("helpers", n, "name", str(QT_TRANSLATE_NOOP("SettingsFields", "Tên")), "telex"),
        _part("helpers", n, "phone", str(QT_TRANSLATE_NOOP("SettingsFields", "Điện thoại")), "digits", 20),
    ]


def _part(section: str, n: int, part: str, label: str, keys: Keys, longest: int = LONGEST_NAME) -> Field:
    hint = {
        "zalo": "https://zalo.me/g/…",
        "phone": str(QT_TRANSLATE_NOOP("SettingsFields", "Số gọi được")),
        "name": str(QT_TRANSLATE_NOOP("SettingsFields", "Gõ tên")),
    }[part]

    def put(settings: Settings, text: str) -> Settings:
        rows = list(getattr(settings, section))
        changed: dict[str, Any] = {part: text}
        rows[n] = replace(rows[n], **changed)
        all_rows: dict[str, Any] = {section: tuple(rows)}
        return replace(settings, **all_rows)

    return Field(
        f"{section}-{n}-{part}",
        label,
        keys,
        lambda settings: str(getattr(getattr(settings, section)[n], part)),
        put,
        hint=hint,
        longest=longest,
        row=n,
    )
