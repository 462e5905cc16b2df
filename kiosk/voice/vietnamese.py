"""How a Vietnamese reader says what is not a plain word: money, times, codes, addresses, abbreviations."""

from __future__ import annotations

import re

from kiosk.voice.lexicon import (
    ABBREVIATIONS_VI,
    ADDRESS_PARTS_VI,
    LETTERS_VI,
    NAMES_VI,
    SIGNS_VI,
    UNITS_VI,
)
from kiosk.voice.rules import lexicon, rule
from kiosk.voice.vietnamese_numbers import digits, number

_NUMBER = r"(\d{1,3}(?:[.]\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+|\d+(?:,\d+)?)"
_MONEY_NUMBER = r"(\d{1,3}(?:[ \u00a0]\d{3})+)"
_END = r"(?![\w])"
_TOP_LEVEL = "vn|com|net|org|info|xyz|top|app|cc|club|online|site|vip|me|io|test|example|invalid"
_HOST = rf"(?:[a-z0-9-]+\.)+(?:{_TOP_LEVEL})(?![\w-])"
_SYLLABLE = re.compile(
    r"(?:ngh?|gh?|gi|kh|nh|ph|th|tr|ch|qu|[bcdđhklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)


def _spelled(text: str) -> str:
    return " ".join(
        digits(sign) if sign.isdecimal() else LETTERS_VI[sign]
        for sign in text.lower()
        if sign in LETTERS_VI or sign.isdecimal()
    )


def _in_breaths(text: str) -> str:
    """Digit by digit; a comma where the writer left a gap, else after every third."""
    groups = re.findall(r"\d+", text)
    if len(groups) == 1 and len(groups[0]) > 6:
        run = groups[0]
        head = len(run) % 3 or 3
        # A single digit left over joins the group behind it.
        head = head + 3 if head == 1 else head
        groups = [run[:head], *(run[at : at + 3] for at in range(head, len(run), 3))]
    return ", ".join(digits(group) for group in groups)


def _amount(text: str) -> str:
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", text):
        return number(int(text.replace(",", "")))
    whole, _, part = re.sub(r"[.\s]", "", text).partition(",")
    if len(whole) > 2 and whole.startswith("0"):
        return digits(whole)
    said = number(int(whole))
    if part:
        said += " phẩy " + (digits(part) if part.startswith("0") or len(part) > 2 else number(int(part)))
    return said


def _plain_number(match: re.Match[str]) -> str:
    """Written without dots, a long number is an account or a code, and four digits are one unless they are a year."""
    text = match[0]
    if text.isdigit() and (len(text) > 4 or (len(text) == 4 and not 1000 <= int(text) <= 2100)):
        return _in_breaths(text)
    return _amount(text)


def _date(match: re.Match[str]) -> str | None:
    day, month, year = int(match[1]), int(match[2]), match[3]
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    said = f"ngày {number(day)} tháng {_month(month)}"
    return f"{said} năm {number(int(year))}" if year else said


def _month_of_year(match: re.Match[str]) -> str | None:
    month = int(match[1])
    return f"tháng {_month(month)} năm {number(int(match[2]))}" if 1 <= month <= 12 else None


def _month(month: int) -> str:
    return "tư" if month == 4 else number(month)


def _clock(match: re.Match[str]) -> str | None:
    hour, minute = int(match[1]), int(match[2])
    if hour > 24 or minute > 59:
        return None
    said = f"{number(hour)} giờ"
    if minute:
        said += f" {number(minute)}" + (" phút" if minute < 10 else "")
    return said


def _fraction(match: re.Match[str]) -> str:
    """A small part of a small whole is a fraction; anything else is “3 of 5”, as in steps and scores."""
    context, above, below = match[1] or "", int(match[2]), int(match[3])
    joint = "phần" if not context and above < below <= 10 else "trên"
    return f"{context.lower()}{number(above)} {joint} {number(below)}"


def _with_unit(match: re.Match[str]) -> str:
    return f"{_amount(match[1])} {UNITS_VI[match[2].lower()]}"


def _address(match: re.Match[str]) -> str:
    text = re.sub(r"^https?://", "", match[0].lower())
    said: list[str] = []
    for part in re.findall(r"[a-z0-9]+|.", text):
        if part in _ADDRESS_SIGNS:
            said.append(_ADDRESS_SIGNS[part])
        else:
            said.append(ADDRESS_PARTS_VI.get(part) or _spelled(part))
    return " ".join(word for word in said if word)


_ADDRESS_SIGNS = {
    ".": "chấm",
    "-": "gạch ngang",
    "_": "gạch dưới",
    "/": "gạch chéo",
    "@": "a còng",
    "?": "hỏi",
    "=": "bằng",
}


def _file(match: re.Match[str]) -> str:
    """The name of a file, as scams send it: its parts as words, its ending letter by letter."""
    parts = [part for part in re.split(r"[_-]", match[1]) if part]
    said = [ABBREVIATIONS_VI.get(part) or NAMES_VI.get(part.lower()) or part.lower() for part in parts]
    return " ".join([*said, "chấm", _spelled(match[2])])


def _run_together(match: re.Match[str]) -> str | None:
    """Words written as one, each with its capital."""
    words = re.findall(r"[^\W\d_A-ZĐ]+|[A-ZĐ][^\W\d_A-ZĐ]+", match[0])
    return " ".join(words).lower() if len(words) > 1 and "".join(words) == match[0] else None


def _capitals(match: re.Match[str]) -> str | None:
    """Letters that make no syllable are an abbreviation nobody has listed: spelled."""
    text = match[0]
    return _spelled(text) if text.isupper() and not _SYLLABLE.fullmatch(text) else None


RULES = (
    lexicon(ABBREVIATIONS_VI),
    rule(rf"[\w.+-]+@{_HOST}", _address),
    rule(rf"(?:https?://|[.])?{_HOST}(?:/[a-z0-9_-]+(?![\w-]))*(?:/(?!\w))?", _address),
    rule(rf"(?<!\w)[.](?:{_TOP_LEVEL})(?![\w-])", _address),
    rule(rf"([a-z0-9_-]+|(?<!\w))[.](apk|exe|pdf|docx?|xlsx?|jpe?g|png|mp4){_END}", _file),
    rule(r"(?:ngày\s+)?(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)", _date),
    rule(r"ngày\s+(\d{1,2})/(\d{1,2})(?![\d/])()", _date),
    rule(r"tháng\s+(\d{1,2})/(\d{4})(?!\d)", _month_of_year),
    rule(r"(tháng|thứ)\s+4(?!\d)", lambda match: f"{match[1].lower()} tư"),
    rule(rf"(\d{{1,2}})\s?[h:](\d{{2}}){_END}", _clock),
    # 0912 345 678, 1900 1234, +84 …, 9704 2212 3456 7890
    rule(r"(?:\+84|0\d{1,3}|1[89]00)(?:[ .-]?\d{2,4}){1,4}(?![\d])", lambda match: _in_breaths(match[0])),
    rule(r"\d{3,4}(?: \d{2,4}){2,}(?!\d)(?!\s?(?:đ|₫|vn))", lambda match: _in_breaths(match[0])),
    rule(
        r"((?:gọi|tổng đài|đường dây nóng|đầu số|số)\s+(?:ngay\s+|số\s+|đến\s+|tới\s+)?)((?!0|1[89]00)\d{3,5})(?![\d.,]*\d)(?!\s?(?:đ|₫|vn|k|%))",
        lambda match: match[1].lower() + digits(match[2]),
    ),
    rule(r"(?:(?<=/)|(?<=/ ))11[1-5](?![\d.,]*\d)(?!\s?(?:đ|₫|vn|k|%))", lambda match: digits(match[0])),
    rule(
        r"\*\d+(?:\*\d+)*#",
        lambda match: " ".join({"*": "sao", "#": "thăng"}.get(sign) or digits(sign) for sign in match[0]),
    ),
    # What a bank hides of a number is not said.
    rule(r"[*•]{2,}|x{2,}(?!\w*[^\W\dx])", lambda _: ""),
    rule(rf"{_MONEY_NUMBER}\s?(đồng|đ|₫|vnđ|vnd){_END}", _with_unit),
    rule(r"((?:bước|câu|trang|bài|đúng|được)\s+)?(\d{1,4})/(\d{1,4})(?![\d/])", _fraction),
    rule(rf"{_NUMBER}\s?({'|'.join(map(re.escape, sorted(UNITS_VI, key=len, reverse=True)))}){_END}", _with_unit),
    rule(rf"(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{{2,}}{_END}", lambda match: _spelled(match[0])),
    rule(_NUMBER, _plain_number),
    rule(r"(?<=[\dhđ%])[-–](?=\d)|(?<=\d )[-–](?= \d)|[-–](?=\s?(?:thứ|tháng|ngày)\s\d)", lambda _: "đến"),
    rule(r"/(?=(?:tháng|năm|ngày|tuần|giờ|phút|lần|người|hộ|kg)(?!\w))", lambda _: "một"),
    lexicon(NAMES_VI, any_case=True),
    rule(rf"[^\W\d_]{{4,}}{_END}", _run_together),
    rule(rf"[a-zđ]{{2,6}}{_END}", _capitals),
    rule("[" + re.escape("".join(SIGNS_VI)) + "]", lambda match: SIGNS_VI[match[0]]),
)
