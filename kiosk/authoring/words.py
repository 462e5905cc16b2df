"""How people are spoken to here: words that scare or talk down, and what is said instead (from the project's facts)."""

from __future__ import annotations

import re

MOST_SYLLABLES = 15
"""Of one sentence: more cannot be followed by ear."""

INSTEAD = {
    "bạn": "bà con",
    "người dùng": "bà con",
    "đồng bào dân tộc": "bà con",
    "mèo": "Mông",
    "nhấn": "bấm",
    "ấn": "bấm",
    "click": "bấm",
    "sai": "chưa đúng",
    "lỗi": "chưa đúng",
    "xác thực": "máy hỏi có đúng là mình không",
    "truy cập": "mở trang",
    "kích hoạt": "bật tài khoản lần đầu",
    "hồ sơ không hợp lệ": "hồ sơ còn thiếu, mời bổ sung",
}

SURNAMES = frozenset(
    re.findall(
        r"\w+",
        "bùi chảo cư cứ dương đặng đinh đỗ giàng hạng hầu hoàng hồ hờ huỳnh khang lầu lê lò lồ lù lục lý ly ma má mai "
        "mùa ngô nguyễn nông phạm phan phàn sìn sùng tẩn thào thền tráng trần triệu vàng vi võ vũ vừ vương",
    )
)
"""With which names of people begin hereabouts; “Tên” and other words that begin a line are no names."""

_QUOTED = re.compile(r"“[^”]*”")


def unquoted(text: str, stead: str = "") -> str:
    """``text`` without the names of buttons, which stay as they are on the real phone."""
    return _QUOTED.sub(stead, text)


def avoided(text: str) -> list[str]:
    """The words of ``text`` that are not said here."""
    words = " ".join(re.findall(r"\w+", unquoted(text).lower()))
    return [word for word in INSTEAD if re.search(rf"\b{word}\b", words)]


def people(text: str) -> list[str]:
    """What reads like the full name of a person: a surname and at least two more words, each with a capital."""
    found: list[str] = []
    words = re.findall(r"[^\W\d_]+|\S", text)
    n = 0
    while n < len(words):
        end = n
        while end < len(words) and end - n < 4 and words[end][:1].isupper():
            end += 1
        if end - n >= 3 and words[n].lower() in SURNAMES:
            found.append(" ".join(words[n:end]))
            n = end
        else:
            n += 1
    return found


def one_by_one(text: str) -> list[str]:
    """The sentences of a text, as a voice pauses between them."""
    return [one for one in re.split(r"(?<=[.!?:])\s+", text) if one.strip()]


def syllables(sentence: str) -> int:
    return len(re.findall(r"\w+", sentence))
