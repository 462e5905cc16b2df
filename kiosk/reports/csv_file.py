"""The same tables one under the other as CSV, for programs that read nothing else."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.reports.sheets import Cell, Sheet

_COMMANDS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is run as a formula by Excel and others (OWASP, CSV injection)."""


def csv_file(sheets: Iterable[Sheet]) -> bytes:
    """UTF-8 with a byte order mark: without it Excel reads Vietnamese letters as something else."""
    content = StringIO(newline="")
    writer = csv.writer(content, lineterminator="\r\n")
    for sheet in sheets:
        writer.writerow([_safe(sheet.title)])
        if sheet.note:
            writer.writerow([_safe(sheet.note)])
        writer.writerow([_safe(word) for word in sheet.head])
        writer.writerows([_safe(cell) for cell in row] for row in sheet.rows)
        writer.writerow([])
    return content.getvalue().encode("utf-8-sig")


def _safe(cell: Cell) -> str | int | float:
    match cell:
        case None:
            return ""
        case date():
            return cell.isoformat()
        case str():
            return f"'{cell}" if cell.startswith(_COMMANDS) else cell
        case float():
            return round(cell, 4)
        case _:
            return cell
