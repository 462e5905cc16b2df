"""The figures of a period as numbers and bars that a person reads at a glance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.text import Text
from kiosk.reports import names as called
from kiosk.reports.figures import Hidden, Table
from kiosk.reports.period import Span, period
from kiosk.ui.english import page_language
from kiosk.ui.list_models.rows import RowsListModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kiosk.reports.figures import Figure, Line
    from kiosk.reports.period import Period
    from kiosk.ui.report_desk import ReportDesk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TABS = (
    Text("Tổng quan", "Overview"),
    Text("Bài và bước", "Lessons and steps"),
    Text("Buổi và nhóm", "Sessions and groups"),
    Text("Thôn và nhóm", "Villages and groups"),
)
_NUMBERS = (
    ("visits", "finished", "assisted"),
    ("codes", "called", "differs"),
    ("sessions", "turns", "right"),
    (),
)
_CHARTS = (("topics", "days", "voices"), ("hardest", "hours", "differs"), ("villages", "groups", "led"), ())
_MOST_BARS = (7, 5, 3)
"""In the three places of a page: what is longer goes into the exported report whole."""
_SEEN_AT_LEAST = 0.04
"""A bar is never so short that it could not be seen."""
_OF = Text("trên", "of")
_HIDDEN = Text(Hidden.BESIDE_SMALL.value, "hidden")
_LONELY = re.compile(r" (?=\d+$)")


@dataclass(frozen=True)
class ChoiceRow:
    choice: str
    name: str
    is_chosen: bool


@dataclass(frozen=True)
class NumberRow:
    number: str
    title: str
    note: str


@dataclass(frozen=True)
class BarRow:
    """``share`` of the longest bar; ``number`` is what stands at its end."""

    label: str
    number: str
    share: float
    topic: str
    glyph: str


@dataclass(frozen=True)
class MeaningRow:
    title: str
    meaning: str


@QmlElement
@QmlUncreatable("made by the app")
class FiguresViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """One of ``TABS`` at a time: some numbers, and charts in up to three places."""

    changed = Signal()

    def __init__(
        self, desk: ReportDesk, topic_icons: Callable[[], Mapping[str, str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._topic_icons = topic_icons
        self._tab = 0
        self._explaining = False
        self._spans = RowsListModel(ChoiceRow, self)
        self._tabs = RowsListModel(ChoiceRow, self)
        self._numbers = RowsListModel(NumberRow, self)
        self._bars = tuple(RowsListModel(BarRow, self) for _ in range(3))
        self._meanings = RowsListModel(MeaningRow, self)
        desk.changed.connect(self._update)

    @Property(QObject, constant=True)
    def spans(self) -> QObject:
        return self._spans

    @Property(QObject, constant=True)
    def tabs(self) -> QObject:
        return self._tabs

    @Property(QObject, constant=True)
    def numbers(self) -> QObject:
        return self._numbers

    @Property(QObject, constant=True)
    def first(self) -> QObject:
        return self._bars[0]

    @Property(QObject, constant=True)
    def second(self) -> QObject:
        return self._bars[1]

    @Property(QObject, constant=True)
    def third(self) -> QObject:
        return self._bars[2]

    @Property(QObject, constant=True)
    def meanings(self) -> QObject:
        return self._meanings

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no name of a Qt type
    def titles(self) -> list[str]:
        """Of the charts."""
        return [figure.title for figure in self._charts()]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no name of a Qt type
    def units(self) -> list[str]:
        return [figure.unit for figure in self._charts()]

    @Property(int, notify=changed)
    def tab(self) -> int:
        return self._tab

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._desk.found is not None

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Nothing at all has happened in the period."""
        found = self._desk.found
        if found is None:
            return False
        return not any(found.figures[name].total for name in ("visits", "touched", "begun", "sessions"))

    @Property(str, notify=changed)
    def dates(self) -> str:
        return self._desk.found.period.dates if self._desk.found else ""

    @Property(str, notify=changed)
    def unsure(self) -> str:
        """How much more was counted while the clock could not be believed; empty if nothing."""
        found = self._desk.found
        count = sum(line.unsure for line in found.figures["visits"].lines) if found else 0
        return self.tr("Ngoài ra có %1 lượt giờ chưa chắc.").replace("%1", _number(count)) if count else ""

    @Property(bool, notify=changed)
    def explaining(self) -> bool:
        return self._explaining

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._desk.told

    @Property(bool, notify=changed)
    def done(self) -> bool:
        return self._desk.done

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        return self._desk.saving

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no name of a Qt type
    def columns(self) -> list[str]:
        """Of the table of villages and groups."""
        return [called.group(code, page_language()) for code in self._table().columns]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stub knows no name of a Qt type
    def rows(self) -> list[list[str]]:
        """A village, and a cell for each group."""
        return _cells(self._table())

    @Slot(str)
    def choose(self, span: str) -> None:
        self._desk.show(Span(span))

    @Slot(str)
    def open(self, tab: str) -> None:
        self._tab = int(tab)
        self._update()

    @Slot(bool)
    def explain(self, explaining: bool) -> None:
        self._explaining = explaining
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        self._desk.save()

    def _table(self) -> Table:
        return self._desk.found.table if self._desk.found else Table({}, {}, {})

    def _charts(self) -> list[Figure]:
        found = self._desk.found
        return [found.figures[name] for name in _CHARTS[self._tab]] if found else []

    def _update(self) -> None:
        today, chosen, found = self._desk.today, self._desk.span, self._desk.found
        language = page_language()
        self._spans.put(tuple(ChoiceRow(span, _span_name(span, today, language), span is chosen) for span in Span))
        self._tabs.put(tuple(ChoiceRow(str(n), name.shown(language), n == self._tab) for n, name in enumerate(TABS)))
        if found is not None:
            numbers = [found.figures[name] for name in _NUMBERS[self._tab]]
            self._numbers.put(tuple(_number_row(figure, found.earlier) for figure in numbers))
            charts = [*self._charts(), *[None] * (3 - len(self._charts()))]
            for model, figure, most in zip(self._bars, charts, _MOST_BARS, strict=True):
                keep_all = figure is not None and figure.name in {"days", "hours"}
                lines = figure.lines if figure else ()
                model.put(tuple(self._bar_rows(lines if keep_all else lines[:most])))
            told = [*numbers, *self._charts()] or [found.figures["villages"], found.figures["groups"]]
            self._meanings.put(tuple(MeaningRow(one.title, one.meaning) for one in dict.fromkeys(told)))
        self.changed.emit()

    def _bar_rows(self, lines: Iterable[Line]) -> Iterable[BarRow]:
        lines = tuple(lines)
        most = max([line.value for line in lines], default=0)
        icons = self._topic_icons()
        for line in lines:
            number = _why(line.hidden) if line.hidden else _number(line.value)
            if line.of:
                number += f" / {_number(line.of)}"
            share = max(_SEEN_AT_LEAST, line.value / most) if line.value else 0.0
            # A step's number is never left alone on the next line.
            label = _LONELY.sub("\u00a0", line.label)
            yield BarRow(label, number, share, line.topic, icons.get(line.topic, ""))


def _number_row(figure: Figure, earlier: tuple[Period, Mapping[str, Figure]] | None) -> NumberRow:
    line = figure.one if figure.lines else None
    if line is not None and line.of and len(figure.lines) == 1:
        share = f"{_number(line.value)} {_OF.shown(page_language())} {_number(line.of)} {figure.unit}"
        return NumberRow(f"{line.percent}%", figure.title, share)
    note = (
        figure.unit
        if earlier is None
        else f"{earlier[0].name.shown(page_language())}: {_number(earlier[1][figure.name].total)}"
    )
    return NumberRow(_number(figure.total), figure.title, note)


def _span_name(span: Span, today: Any, language: str) -> str:
    this = period(span, today)
    name = this.name.shown(language)
    return f"{name}: {this.dates}" if span is Span.QUARTER else name


def _number(number: int) -> str:
    """1.234 in Vietnamese, 1,234 in English."""
    return f"{number:,}".replace(",", "." if page_language() == "vi" else ",")


def _why(hidden: Hidden) -> str:
    return _HIDDEN.shown(page_language()) if hidden is Hidden.BESIDE_SMALL else str(hidden.value)


def _cells(table: Table) -> list[list[str]]:
    def shown(cell: int | Hidden) -> str:
        return _why(cell) if isinstance(cell, Hidden) else _number(cell)

    return [
        [called.village(row, page_language()), *(shown(table.cells[row, column]) for column in table.columns)]
        for row in table.rows
    ]
