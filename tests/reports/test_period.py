"""The plan's quarters end on the 14th, and days are those of Việt Nam whatever the machine believes of time zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.here import here
from kiosk.lessons.text import Text
from kiosk.reports.period import Period, Span, before, period, quarter

days = st.dates(date(2025, 8, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("day", "name", "dates"),
    [
        (date(2026, 11, 25), "Quý IV", "15/9 – 14/12/2026"),
        (date(2026, 12, 14), "Quý IV", "15/9 – 14/12/2026"),
        (date(2026, 12, 15), "Quý I", "15/12/2026 – 14/3/2027"),
        (date(2027, 1, 1), "Quý I", "15/12/2026 – 14/3/2027"),
        (date(2027, 3, 15), "Quý II", "15/3 – 14/6/2027"),
        (date(2027, 9, 14), "Quý III", "15/6 – 14/9/2027"),
    ],
)
def test_the_quarters_of_the_plan(day, name, dates):
    found = quarter(day)
    assert (found.name.vi, found.dates) == (name, dates)


@given(days)
def test_quarters_follow_each_other_without_a_gap(day):
    this = quarter(day)
    assert this.first <= day <= this.last
    assert quarter(this.last) == this == quarter(this.first)
    assert quarter(this.last + timedelta(days=1)).first == this.last + timedelta(days=1)
    assert period(Span.LAST_QUARTER, day).ends == this.begins


@given(days)
def test_each_period_holds_its_day(day):
    for span in set(Span) - {Span.LAST_QUARTER}:
        found = period(span, day)
        assert found.first <= day <= found.last
        earlier = before(span, day)
        assert earlier is None or earlier.ends == found.begins
    assert period(Span.WEEK, day).first.weekday() == 0
    assert period(Span.WEEK, day).days == 7


def test_hours_are_those_of_viet_nam():
    today = Period(date(2026, 11, 25), date(2026, 11, 25), Text("Hôm nay", "Today"))
    assert (today.begins, today.ends) == (
        datetime(2026, 11, 24, 17, tzinfo=UTC),
        datetime(2026, 11, 25, 17, tzinfo=UTC),
    )
    assert here(datetime(2026, 11, 25, 1, tzinfo=UTC)).hour == 8
    assert today.dates == "25/11/2026"


def test_no_database_of_time_zones_is_needed(monkeypatch):
    monkeypatch.setenv("TZ", "America/New_York")
    monkeypatch.setenv("PYTHONTZPATH", "")
    test_hours_are_those_of_viet_nam()
