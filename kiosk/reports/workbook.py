"""The report as an Excel workbook: numbers are numbers, dates are dates, and no text is ever taken for a formula."""

from __future__ import annotations

from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.reports.sheets import Cell, Sheet

_WIDEST = 60
_HEAD_ROW = 2


def workbook(sheets: Iterable[Sheet], made_on: date) -> bytes:
    """The same sheets and day give the same bytes."""
    # 20 ms, needed once a quarter.
    from xlsxwriter import Workbook

    content = BytesIO()
    # Everything is written by its type; these are the second bolt.
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(content, {"in_memory": True, **safe})
    book.set_properties({"title": "Số liệu báo cáo", "created": datetime.combine(made_on, time())})
    looks = {
        "title": book.add_format({"bold": True, "font_size": 13}),
        "head": book.add_format({"bold": True, "text_wrap": True, "bottom": 1, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "number": book.add_format({"num_format": "#,##0", "valign": "top"}),
        "share": book.add_format({"num_format": "0%", "valign": "top"}),
        "date": book.add_format({"num_format": "dd/mm/yyyy", "align": "left", "valign": "top"}),
    }
    for sheet in sheets:
        _write(book, sheet, looks)
    book.close()
    return content.getvalue()


def _write(book: Any, sheet: Sheet, looks: dict[str, Any]) -> None:
    page = book.add_worksheet(sheet.name)
    page.write_string(0, 0, sheet.title, looks["title"])
    page.write_string(1, 0, sheet.note)
    for column, word in enumerate(sheet.head):
        page.write_string(_HEAD_ROW, column, word, looks["head"])
        longest = max([len(word), *(len(str(row[column] or "")) for row in sheet.rows)])
        page.set_column(column, column, min(_WIDEST, max(10, longest + 2)))
    for number, row in enumerate(sheet.rows, _HEAD_ROW + 1):
        for column, cell in enumerate(row):
            _put(page, number, column, cell, looks)
    page.freeze_panes(_HEAD_ROW + 1, 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    if sheet.charted and sheet.rows:
        _chart(book, page, sheet)


def _put(page: Any, row: int, column: int, cell: Cell, looks: dict[str, Any]) -> None:
    match cell:
        case None:
            page.write_blank(row, column, None)
        case date():
            page.write_datetime(row, column, cell, looks["date"])
        case float():
            page.write_number(row, column, cell, looks["share"])
        case int():
            page.write_number(row, column, cell, looks["number"])
        case _:
            page.write_string(row, column, cell, looks["text"])


def _chart(book: Any, page: Any, sheet: Sheet) -> None:
    """Bars from zero, the longest on top, the number at the end: as on the kiosk."""
    first, last = _HEAD_ROW + 1, _HEAD_ROW + len(sheet.rows)
    chart = book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": sheet.head[1],
            "categories": [sheet.name, first, 0, last, 0],
            "values": [sheet.name, first, 1, last, 1],
            "data_labels": {"value": True},
            "fill": {"color": "#2D3A85"},
        }
    )
    chart.set_legend({"none": True})
    chart.set_title({"none": True})
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"min": 0, "major_gridlines": {"visible": False}, "visible": False})
    chart.set_size({"width": 720, "height": 360})
    page.insert_chart(_HEAD_ROW, len(sheet.head) + 1, chart)
