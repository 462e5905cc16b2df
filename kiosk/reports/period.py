"""From which day to which: today, this week, the quarter of the plan. Days are those of Việt Nam."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from kiosk.here import HERE
from kiosk.lessons.text import Text

_DAY = timedelta(days=1)
_QUARTERS = ("I", "II", "III", "IV")
_FIRST = date(2025, 8, 1)
"""The plan is of August 2025: no kiosk counts anything earlier."""


class Span(StrEnum):
    """What can be chosen on the page and on the command line."""

    TODAY = "today"
    WEEK = "week"
    QUARTER = "quarter"
    LAST_QUARTER = "last-quarter"
    YEAR = "year"
    ALL = "all"


@dataclass(frozen=True)
class Period:
    """``last`` belongs to it."""

    first: date
    last: date
    name: Text

    @property
    def begins(self) -> datetime:
        """The first hour, UTC."""
        return datetime.combine(self.first, time(), HERE).astimezone(UTC)

    @property
    def ends(self) -> datetime:
        """The first hour after it, UTC."""
        return datetime.combine(self.last + _DAY, time(), HERE).astimezone(UTC)

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def dates(self) -> str:
        """“15/9 – 14/12/2026”; of one day only that one."""
        if self.first == self.last:
            return _day(self.last)
        first = f"{self.first.day}/{self.first.month}" if self.first.year == self.last.year else _day(self.first)
        return f"{first} – {_day(self.last)}"


def period(span: Span, today: date) -> Period:
    """The period of that kind in which ``today`` lies; of “year” and “all” the part up to ``today``."""
    match span:
        case Span.TODAY:
            return Period(today, today, Text("Hôm nay", "Today"))
        case Span.WEEK:
            monday = today - timedelta(days=today.weekday())
            return Period(monday, monday + 6 * _DAY, Text("Tuần này", "This week"))
        case Span.QUARTER:
            return quarter(today)
        case Span.LAST_QUARTER:
            return quarter(quarter(today).first - _DAY)
        case Span.YEAR:
            return Period(date(today.year, 1, 1), today, Text("Từ đầu năm", "This year"))
        case Span.ALL:
            return Period(min(_FIRST, today), today, Text("Từ khi có máy", "From the start"))


def quarter(day: date) -> Period:
    """The plan's quarter: reports are due before the 15th of its last month, so it runs from the 15th to the 14th."""
    year, month = (day.year, day.month) if day.day < 15 else (day.year + day.month // 12, day.month % 12 + 1)
    number = (month - 1) // 3
    last = date(year, 3 * number + 3, 14)
    first = date(year, 3 * number, 15) if number else date(year - 1, 12, 15)
    return Period(first, last, Text(f"Quý {_QUARTERS[number]}", f"Quarter {_QUARTERS[number]}"))


def before(span: Span, today: date) -> Period | None:
    """The period to compare with: the day, week or quarter just before."""
    match span:
        case Span.TODAY:
            yesterday = today - _DAY
            return Period(yesterday, yesterday, Text("Hôm qua", "Yesterday"))
        case Span.WEEK:
            this = period(span, today)
            return Period(this.first - 7 * _DAY, this.first - _DAY, Text("Tuần trước", "Last week"))
        case Span.QUARTER | Span.LAST_QUARTER:
            return quarter(period(span, today).first - _DAY)
        case _:
            return None


def _day(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"
