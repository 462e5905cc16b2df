"""How an English reader says it; espeak's own English reads plain numbers, times and percentages well."""

from __future__ import annotations

import re
import unicodedata

from kiosk.voice.lexicon import WORDS_EN
from kiosk.voice.rules import lexicon, rule

_HOST = r"(?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|xyz|top|app|online|site|test|example|invalid)(?![\w-])"
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def _spaced(match: re.Match[str]) -> str:
    return ", ".join(" ".join(group) for group in re.findall(r"\d+", match[0]))


def _money(match: re.Match[str]) -> str:
    return re.sub(r"\D", "", match[1]) + " dong"


def _date(match: re.Match[str]) -> str | None:
    month = int(match[2])
    return f"{int(match[1])} {_MONTHS[month - 1]} {match[3]}" if 1 <= month <= 12 else None


def _address(match: re.Match[str]) -> str:
    text = re.sub(r"^https?://", "", match[0].lower())
    return text.replace(".", " dot ").replace("-", " dash ").replace("/", " slash ").replace("@", " at ").strip()


def _without_accents(match: re.Match[str]) -> str | None:
    """Vietnamese names: the English voice would call out every accent by its name."""
    if match[0].isascii():
        return None
    decomposed = unicodedata.normalize("NFD", match[0].replace("đ", "d").replace("Đ", "D"))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).lower()


RULES = (
    rule(r"(\d{1,3}(?:[., ]\d{3})+|\d+)\s?(?:đồng|dong|đ|₫|vnđ|vnd)(?!\w)", _money),
    lexicon(WORDS_EN),
    rule(rf"(?:[\w.+-]+@|https?://)?{_HOST}(?:/[\w\-]+)*/?", _address),
    rule(r"(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)", _date),
    rule(r"(?:\+84|0\d{1,3}|1[89]00)(?:[ .-]?\d{2,4}){1,4}(?!\d)|\d{3,4}(?: \d{3,4}){2,}(?!\d)|\d{5,}", _spaced),
    rule(r"[*•]{2,}", lambda _: ""),
    rule(r"(\d+)/(\d+)(?![\d/])", lambda match: f"{match[1]} of {match[2]}"),
    rule(
        r"\d{1,2}:\d{2}(?!\d)",
        lambda match: match[0].replace(":00", " o'clock").replace(":0", " oh ").replace(":", " "),
    ),
    rule(r"\d{1,3}(?:[,.]\d{3})+(?!\d)", lambda match: re.sub(r"\D", "", match[0])),
    rule(r"\d+(?:\.\d+)?%?", lambda match: match[0].replace("%", " percent")),
    rule(r"(?<=\d)[-–](?=\d)|(?<=\d )[-–](?= \d)", lambda _: "to"),
    rule(r"[^\W\d_]+", _without_accents),
    rule(r"[&+=]", lambda match: {"&": "and", "+": "plus", "=": "equals"}[match[0]]),
)
