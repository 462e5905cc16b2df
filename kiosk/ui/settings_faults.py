"""Why settings cannot be saved, in the words of their page instead of the names in their file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.ui.english import page_language
from kiosk.ui.settings_fields import Section, fields_of, said, translate

if TYPE_CHECKING:
    from kiosk.settings import Settings

_PAGES: tuple[Section, ...] = ("place", "screen", "hours", "links")
_ENGLISH = (
    (r"“(.+)” phải có từ 1 đến (\d+) chữ", r"“\1” needs 1 to \2 letters"),
    (r"“(.+)” phải từ (\S+) đến (\S+)", r"“\1” must be from \2 to \3"),
    (r"“(.+)” phải giống như (.+)", r"“\1” must look like \2"),
    (r"“(.+)” có nhiều nhất (\d+) dòng", r"“\1” takes at most \2 lines"),
    (r"“(.+)” có hai dòng cùng tên", r"“\1” has the same name twice"),
    ("thời gian chờ phải từ 5 giây", "waiting times are 5 seconds or more"),
    ("thời gian chờ phải dưới một giờ", "waiting times are less than an hour"),
    ("giờ mở cửa phải trước giờ đóng cửa", "opening comes before closing"),
)
"""What ``settings.checked`` finds amiss."""


def in_words(fault: str, settings: Settings) -> str:
    """``fault`` is Vietnamese, with names of the file."""
    if page_language() == "en":
        for vietnamese, english in _ENGLISH:
            fault = re.sub(vietnamese, english, fault)
    for name, label in _labels(settings):
        fault = fault.replace(f"“{name}”", f"“{label}”")
    return translate("SettingsFields", "Chưa lưu được: %1.").replace("%1", fault)


def _labels(settings: Settings) -> list[tuple[str, str]]:
    rows = [
        ("villages", translate("SettingsFields", "Thôn, bản")),
        ("helpers", translate("SettingsFields", "Người giúp")),
        ("zalo", translate("SettingsFields", "Nhóm Zalo")),
        ("phone", translate("SettingsFields", "Điện thoại")),
    ]
    return [*rows, *((one.key, said(one.label)) for section in _PAGES for one in fields_of(section, settings))]
