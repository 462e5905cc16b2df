"""What an author is told: where the fault is, what it is, and how to mend it, in plain Vietnamese."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.lessons.clips import CLIP_PATTERN, DATE_PATTERN, HASH_PATTERN, SOUND_PATTERN
from kiosk.lessons.lesson import CODE_PATTERN, HTTPS_PATTERN
from kiosk.lessons.model import (
    APP_PATTERN,
    FILM_PATTERN,
    ID_PATTERN,
    PICTURE_PATTERN,
    REFERENCE_PATTERN,
    TOPIC_PATTERN,
)
from kiosk.lessons.phone import CLOCK_PATTERN
from kiosk.lessons.walkthrough import STEP_PATTERN
from kiosk.packs.manifest import AREA_PATTERN, RELEASE_PATTERN

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


@dataclass(frozen=True, order=True)
class Fault:
    """``file`` is relative to the pack's folder; ``line`` and ``column`` count from 1."""

    file: str
    line: int
    column: int
    fault: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.fault} – {self.mend}"


def in_words(error: ErrorDetails) -> tuple[str, str]:
    """Fault and mend for one of pydantic's errors."""
    about: dict[str, Any] = {"name": error["loc"][-1] if error["loc"] else "", **error.get("ctx", {})}
    for names in {"expected", "expected_tags"} & about.keys():
        about[names] = re.sub(r"'([^']*)'", r"“\1”", str(about[names])).replace(" or ", ", ")
    about["pattern"] = _PATTERNS.get(about.get("pattern", ""), "theo bài mẫu")
    fault, mend = _WORDS.get(error["type"], _UNKNOWN)
    return fault.format_map(about | {"msg": error["msg"]}), mend.format_map(about)


_UNKNOWN = ("chỗ này chưa đúng mẫu ({msg})", "xem lại bài mẫu")

_PATTERNS = {
    ID_PATTERN: "chữ thường không dấu, số và gạch nối, như “tra-tien”",
    REFERENCE_PATTERN: "tên ứng dụng, gạch chéo, tên ở trong, như “ngan-hang/quet-qr”",
    STEP_PATTERN: "tên bài, gạch chéo, tên bước, như “quet-qr/mo-may-anh”",
    APP_PATTERN: "chữ thường không dấu, số và gạch nối, như “tra-tien”",
    TOPIC_PATTERN: "một chữ từ A đến G",
    CODE_PATTERN: "chữ của chủ đề và số, như “E17”",
    CLOCK_PATTERN: 'giờ và phút trong ngoặc kép, như "9:05"',
    PICTURE_PATTERN: "tên ảnh không dấu, đuôi png, jpg hoặc webp",
    FILM_PATTERN: "tên phim chữ thường không dấu, đuôi mp4, như “goi-video.mp4”",
    CLIP_PATTERN: "tên bước, chấm, tên câu, như “quet-qr.say”",
    DATE_PATTERN: "năm, tháng, ngày, như 2026-11-27",
    HASH_PATTERN: "mã 64 chữ của câu đã đọc",
    SOUND_PATTERN: "tên tệp không dấu, đuôi opus, ogg hoặc wav",
    HTTPS_PATTERN: "địa chỉ bắt đầu bằng https://",
    AREA_PATTERN: "nơi dùng gói, như “vn/lao-cai/lung-phinh”",
    RELEASE_PATTERN: "ba số có dấu chấm, như 1.2.0",
}

# In {vi: …, en: …} a comma begins a new name: the commonest way to this fault.
_UNKNOWN_NAME = "xem lại tên mục; câu có dấu phẩy thì đặt trong ngoặc kép"

_WORDS = {
    "missing": ("thiếu “{name}”", "thêm dòng “{name}: …”"),
    "extra_forbidden": ("không có mục “{name}” ở đây", _UNKNOWN_NAME),
    "unexpected_keyword_argument": ("không có mục “{name}” ở đây", _UNKNOWN_NAME),
    "string_type": ("chỗ này phải là chữ", 'đặt trong ngoặc kép, như "20000"'),
    "int_type": ("chỗ này phải là số", "viết số không có ngoặc kép, như 7"),
    "bool_type": ("chỗ này phải là true hoặc false", "viết true hoặc false, không có ngoặc kép"),
    "literal_error": ("giá trị này không dùng được", "dùng một trong: {expected}"),
    "union_tag_not_found": ("thiếu “kind”", "thêm dòng “kind: …”"),
    "union_tag_invalid": ("không có loại “{tag}”", "dùng một trong: {expected_tags}"),
    "tuple_type": ("chỗ này phải là một danh sách", "viết mỗi mục một dòng, bắt đầu bằng “- ”"),
    "dict_type": ("chỗ này phải có các mục con", "viết “tên: giá trị”, mỗi mục một dòng"),
    "model_type": ("chỗ này phải có các mục con", "viết “tên: giá trị”, mỗi mục một dòng"),
    "model_attributes_type": ("chỗ này phải có các mục con", "viết “tên: giá trị”, mỗi mục một dòng"),
    "dataclass_type": ("chỗ này phải là một câu", "viết câu, hoặc {{vi: …, en: …}}"),
    "too_short": ("danh sách này quá ngắn", "cần ít nhất {min_length} mục"),
    "too_long": ("danh sách này quá dài", "giữ nhiều nhất {max_length} mục"),
    "string_too_short": ("chỗ này còn trống", "viết thêm"),
    "string_too_long": ("chỗ này quá dài", "giữ nhiều nhất {max_length} chữ cái"),
    "string_pattern_mismatch": ("viết chưa đúng mẫu", "viết {pattern}"),
    "greater_than_equal": ("số này quá nhỏ", "dùng số từ {ge} trở lên"),
    "less_than_equal": ("số này quá lớn", "dùng số từ {le} trở xuống"),
    "date_parsing": ("ngày chưa đúng", "viết năm-tháng-ngày, như 2026-11-23"),
    "date_from_datetime_inexact": ("ngày chưa đúng", "viết năm-tháng-ngày, như 2026-11-23"),
    "date_type": ("ngày chưa đúng", "viết năm-tháng-ngày, như 2026-11-23"),
    "empty_text": ("câu này còn trống", "viết câu, hoặc xoá dòng này"),
    "long_text": ("câu này quá dài", "viết ngắn lại"),
}
