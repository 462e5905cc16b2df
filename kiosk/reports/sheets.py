"""The quarterly report as tables of typed cells, in the order of its outline: the data, not the document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kiosk.reports import names as called

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.reports.figures import Figure, Hidden, Line, Table
    from kiosk.reports.period import Period

Cell = str | int | float | date | None
"""A float is a share of one, shown as a percentage."""

BY_HAND = "[Cán bộ bổ sung]"
_SUMMED = (
    "visits",
    "touched",
    "minutes",
    "assisted",
    "begun",
    "finished",
    "right",
    "codes",
    "called",
    "came",
    "sessions",
    "turns",
)
_AND_DATE = "Ghi cả nguồn và ngày lấy số."
_BY_HAND = (
    ("B11", "“Người bản số” đã đào tạo, từ đầu đến nay", "người", "Chỉ tiêu của xã: ít nhất 300, 2025–2027."),
    ("B11", "“Người bản số” được công nhận, từ đầu đến nay", "người", ""),
    ("B13", "Thôn có nhóm Zalo", "thôn", "Ghi cả tổng số thôn của xã."),
    ("B13", "Thành viên các nhóm Zalo thôn", "người", ""),
    ("B14", "Tổ công nghệ số cộng đồng", "tổ", ""),
    ("B14", "Thành viên các tổ; thanh niên, học sinh tham gia", "người", ""),
    ("B15", "Hồ sơ nộp trực tuyến trên tổng số hồ sơ", "%", _AND_DATE),
    ("B15", "Hồ sơ thanh toán trực tuyến", "%", _AND_DATE),
    ("B15", "Tài khoản VNeID mức 2 đã kích hoạt trên số người đủ tuổi", "%", _AND_DATE),
    ("B16", "Cuộc thi đã mở", "cuộc", ""),
    ("B16", "Lượt dự thi; giải", "lượt", ""),
    ("B17", "Gương điển hình, tin bài, video", "bài", ""),
    ("B17", "Lượt tiếp cận trên trang, nhóm của xã", "lượt", ""),
    ("B18", "Tin báo lừa đảo", "tin", "Số của Công an xã."),
    ("B18", "Vụ lừa đảo đã ngăn chặn", "vụ", "Số của Công an xã."),
)
"""What no kiosk can know: one gap for each number, to be filled in."""


@dataclass(frozen=True)
class Sheet:
    """``note``: what is counted here. ``charted``: its first two columns make a bar chart."""

    name: str
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    charted: bool = False
    note: str = ""


@dataclass(frozen=True)
class Report:
    """Figures of a period, and by the same names those of other periods to set beside it, each with its heading."""

    centre: str
    made_on: date
    period: Period
    figures: Mapping[str, Figure]
    table: Table
    beside: Mapping[str, Mapping[str, Figure]]


def sheets(report: Report) -> tuple[Sheet, ...]:
    found = report.figures
    return (
        _about(report),
        _summary(report),
        _lines("Theo thôn", found["villages"], "Thôn"),
        _lines("Theo nhóm", found["groups"], "Nhóm"),
        _cross(report),
        _lines("Theo chủ đề", found["topics"], "Chủ đề", charted=True),
        _lines("Theo bài", found["lessons"], "Bài"),
        _lines("Tiếng nói", found["voices"], "Tiếng"),
        _lines("Bước khó", found["hardest"], "Bước", of="Lượt đã tới bước"),
        _lines("Cán bộ giúp", found["led hardest"], "Bước"),
        _lines("Giơ tay", found["hands"], "Bước", of="Tất cả số tay"),
        _lines("Màn hình khác", found["differs"], "Bước"),
        _lines("Theo thời gian", found["days"], "Từ ngày"),
        _lines("Theo giờ", found["hours"], "Giờ"),
        _lines("Buổi đã ghi", found["led"], "Nội dung"),
    )


def _about(report: Report) -> Sheet:
    rows: tuple[tuple[Cell, ...], ...] = (
        ("Đơn vị", report.centre),
        ("Kỳ báo cáo", report.period.name.vi),
        ("Từ ngày", report.period.first),
        ("Đến ngày", report.period.last),
        ("Ngày lập", report.made_on),
        ("Tình trạng", "DỰ THẢO – cán bộ xem và ký"),
        ("Cách đếm", "Đếm lượt, không đếm người. Máy không biết ai đã đến."),
        ("Ô nhỏ", "Dưới 5 lượt ghi “<5”. Ô ghi “ẩn” thì từ 5 lượt trở lên, giấu để không trừ ra được ô “<5” bên cạnh."),
        ("Giờ chưa chắc", "Đếm khi đồng hồ của máy chưa đáng tin; có thể thuộc kỳ này, nên để riêng."),
        ("Nhiều nhóm", "Một buổi có nhiều nhóm thì tính cho mỗi nhóm, nên cộng các nhóm lại có thể nhiều hơn số lượt."),
    )
    return Sheet("Giới thiệu", "Số liệu báo cáo bình dân học vụ số", ("Mục", "Nội dung"), rows)


def _summary(report: Report) -> Sheet:
    head = ("Mã", "Chỉ tiêu", "Đơn vị", "Kỳ này", "Giờ chưa chắc", "Tỷ lệ", *report.beside, "Nguồn", "Ý nghĩa")
    by_staff = {"assisted", "sessions", "turns"}
    rows: list[tuple[Cell, ...]] = []
    for name in _SUMMED:
        figure = report.figures[name]
        share = figure.one.value / figure.one.of if figure.lines and figure.one.of else None
        rows.append(
            (
                figure.code,
                figure.title,
                figure.unit,
                figure.total,
                sum(line.unsure for line in figure.lines),
                share,
                *(others[name].total for others in report.beside.values()),
                "máy và cán bộ ghi" if name in by_staff else "máy",
                figure.meaning,
            )
        )
    gaps = (None,) * (3 + len(report.beside) - 1)
    rows += [(code, title, unit, BY_HAND, *gaps, "nhập tay", meaning) for code, title, unit, meaning in _BY_HAND]
    return Sheet("Tổng hợp", f"Bảng tổng hợp {report.period.name.vi}, {report.period.dates}", head, tuple(rows))


def _lines(name: str, figure: Figure, what: str, of: str = "", *, charted: bool = False) -> Sheet:
    head = (what, figure.unit.capitalize(), "Giờ chưa chắc", *([of] if of else []))
    rows = tuple(
        (
            line.day or line.label,
            *_shown(line),
            *([line.of] if of else []),
        )
        for line in figure.lines
    )
    title = f"{figure.title} ({figure.code})" if figure.code else figure.title
    return Sheet(name, title, head, rows, charted, figure.meaning)


def _cross(report: Report) -> Sheet:
    """Only of this period: beside another one, what is hidden here could be found by subtraction."""
    table = report.table
    note = "Dưới 5 lượt ghi “<5”."
    if not table.cells:
        note = "Chưa có, hoặc còn ít quá: chia ra thì có thể lộ người."
    rows = tuple(
        (called.village(row), *(_plain(table.cells[row, column]) for column in table.columns)) for row in table.rows
    )
    head = ("Thôn", *map(called.group, table.columns))
    return Sheet("Thôn và nhóm", "Lượt theo thôn và nhóm (B4 × B5)", head, rows, note=note)


def _shown(line: Line) -> Iterable[Cell]:
    return (line.hidden.value, None) if line.hidden else (line.value, line.unsure)


def _plain(cell: int | Hidden) -> Cell:
    return cell if isinstance(cell, int) else str(cell.value)
