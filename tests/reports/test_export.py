"""What is taken away on a stick: read back with another program, it holds what was counted, and no formula."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from raw_events import NAMES, START, VILLAGES, ACount, AnEvent, counts, events

from kiosk.reports.csv_file import csv_file
from kiosk.reports.figures import figures, table
from kiosk.reports.period import Span, period
from kiosk.reports.sheets import BY_HAND, Report, Sheet, sheets
from kiosk.reports.tally import tally
from kiosk.reports.workbook import workbook

TODAY = date(2026, 11, 25)
COMMANDS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1", '=HYPERLINK("http://x")', "{=1}", "http://x.vn"]


def report(these=(), those=()):
    quarter = period(Span.QUARTER, TODAY)
    total = tally(these, those)
    made = figures(total, NAMES, quarter, TODAY)
    return Report("Trung tâm thử", TODAY, quarter, made, table(total), {"Từ đầu năm": made})


def opened(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def cells(book):
    return {(page.title, cell.coordinate): cell for page in book for row in page.iter_rows() for cell in row}


@given(st.lists(events, max_size=30), st.lists(counts, max_size=8))
@settings(max_examples=10, deadline=None, phases=[Phase.generate])
def test_every_cell_comes_back_with_its_value_and_type(these, those):
    made = sheets(report(these, those))
    book = opened(workbook(made, TODAY))
    assert book.sheetnames == [sheet.name for sheet in made]
    for sheet in made:
        page = book[sheet.name]
        assert (page["A1"].value, page["A2"].value or "") == (sheet.title, sheet.note)
        assert tuple(cell.value for cell in page[3])[: len(sheet.head)] == sheet.head
        for number, row in enumerate(sheet.rows, 4):
            for column, value in enumerate(row, 1):
                cell = page.cell(number, column)
                if isinstance(value, date):
                    assert cell.is_date
                    assert cell.value == datetime.combine(value, datetime.min.time())
                elif value in {None, ""}:
                    assert not cell.value
                else:
                    assert cell.value == (pytest.approx(value) if isinstance(value, float) else value)
                    assert isinstance(cell.value, str) == isinstance(value, str)
                    assert cell.data_type == ("s" if isinstance(value, str) else "n")


def test_the_figures_of_the_plan_are_all_there():
    made = sheets(report([AnEvent(1, "visit_began", START, True), AnEvent(1, "lesson_begun", START, True, "quet-qr")]))
    summary = next(sheet for sheet in made if sheet.name == "Tổng hợp")
    everything = " ".join(str(cell) for sheet in made for row in (*sheet.rows, (sheet.title,)) for cell in row)
    assert [code for code in (f"B{n}" for n in range(1, 19)) if not re.search(rf"{code}\b", everything)] == []
    by_hand = [row for row in summary.rows if row[0] in {"B11", "B13", "B14", "B15", "B16", "B17", "B18"}]
    assert {row[3] for row in by_hand} == {BY_HAND}
    assert all(row[2] for row in by_hand), "a gap says what number belongs there"
    visits = next(row for row in summary.rows if row[1] == "Lượt dùng máy")
    assert visits[3] == 1
    about = {row[0]: row[1] for row in made[0].rows}
    assert about["Từ ngày"] == date(2026, 9, 15)
    assert about["Đến ngày"] == date(2026, 12, 14)
    assert "DỰ THẢO" in about["Tình trạng"]


def test_the_count_is_of_turns_never_of_people():
    for sheet in sheets(report()):
        for heading in sheet.head:
            assert heading != "Người"


@pytest.mark.parametrize("words", COMMANDS)
def test_no_text_becomes_a_formula_or_a_link(words):
    those = [ACount("group", "tra-phi", START, True, 600, 20, frozenset({"nct"}), words, True, frozenset())]
    made = sheets(report((), those))
    content = workbook(made, TODAY)
    book = opened(content)
    found = [cell for cell in cells(book).values() if cell.value == words]
    # As a village of its own and in the table; Excel's format writes a carriage return in its own way.
    assert len(found) == 2 or "\r" in words
    assert [cell for cell in cells(book).values() if cell.data_type == "f" or cell.hyperlink] == []
    with ZipFile(io.BytesIO(content)) as parts:
        pages = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/")]
    assert "<f>" not in "".join(pages)
    assert [name for name in parts.namelist() if "external" in name.lower()] == []


@given(st.lists(st.lists(st.text() | st.integers() | st.none(), min_size=2, max_size=2), max_size=5))
@settings(max_examples=60)
def test_no_cell_of_the_csv_begins_like_a_formula(rows):
    content = csv_file([Sheet("Thử", "Thử", ("Một", "Hai"), tuple(map(tuple, rows)))])
    assert content.startswith(b"\xef\xbb\xbf")
    back = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    for wrote, read in zip(rows, back[2:-1], strict=True):
        for value, cell in zip(wrote, read, strict=True):
            if isinstance(value, str):
                assert cell in {value, f"'{value}"}
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
            else:
                assert cell == ("" if value is None else str(value))


def test_the_csv_says_the_same_as_the_workbook():
    those = [
        ACount("group", "tra-phi", START, True, 600, 20, frozenset({"nct"}), VILLAGES[0], True, frozenset()),
        ACount("group", "tra-phi", START, True, 600, 3, frozenset({"hs"}), VILLAGES[1], True, frozenset()),
    ]
    made = sheets(report((), those))
    book = opened(workbook(made, TODAY))
    rows = csv.reader(io.StringIO(csv_file(made).decode("utf-8-sig"), newline=""))
    for page in book:
        for number, row in enumerate(page.iter_rows(values_only=True), 1):
            if number != 2 or any(row):
                said = [_as_text(cell) for cell in row]
                assert "".join(next(rows)) == "".join(said)
        assert next(rows) == []


def _as_text(cell):
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return "" if cell is None else str(cell)


def test_a_small_cell_is_nowhere_in_the_files():
    """Three pupils from one village: neither file says three."""
    those = [
        ACount("group", "tra-phi", START, True, 0, 40, frozenset({"nct"}), VILLAGES[0], True, frozenset()),
        ACount("group", "tra-phi", START, True, 0, 30, frozenset({"hs"}), VILLAGES[0], True, frozenset()),
        ACount("group", "tra-phi", START, True, 0, 50, frozenset({"nct"}), VILLAGES[1], True, frozenset()),
        ACount("group", "tra-phi", START, True, 0, 3, frozenset({"hs"}), VILLAGES[1], True, frozenset()),
    ]
    made = sheets(report((), those))
    for name in ("Theo thôn", "Theo nhóm", "Thôn và nhóm"):
        sheet = next(sheet for sheet in made if sheet.name == name)
        assert not [cell for row in sheet.rows for cell in row if cell == 3]
    cross = next(sheet for sheet in made if sheet.name == "Thôn và nhóm")
    assert "<5" in {cell for row in cross.rows for cell in row}


def test_the_same_report_is_the_same_file():
    made = sheets(report())
    assert workbook(made, TODAY) == workbook(made, TODAY)
