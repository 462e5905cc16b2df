"""Where the figures of a period are asked for, and taken away on a stick. The work is done off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KnownError
from kiosk.here import here
from kiosk.records.reading import reading
from kiosk.reports.csv_file import csv_file
from kiosk.reports.figures import Figure, Table, figures, table
from kiosk.reports.hand_over import FOLDER, hand_over, keep, the_one
from kiosk.reports.period import Span, before, period
from kiosk.reports.sheets import Report, sheets
from kiosk.reports.tally import Tally, tally
from kiosk.reports.workbook import workbook
from kiosk.ui.english import page_language, told
from kiosk.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import date, datetime
    from pathlib import Path

    from kiosk.reports.names import Names
    from kiosk.reports.period import Period
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Jobs

PAGE = "staffFigures"


class Found(NamedTuple):
    """``earlier`` are the figures of the period before, where there is one to compare with."""

    period: Period
    figures: Mapping[str, Figure]
    table: Table
    earlier: tuple[Period, Mapping[str, Figure]] | None


class Sticks(Protocol):
    """USB sticks (fulfilled by ``devices``). ``writing`` blocks, and all is on the stick once it is left."""

    @property
    def sticks(self) -> Sequence[Any]: ...
    def writing(self, stick: Any) -> AbstractContextManager[Path]: ...


class Places(NamedTuple):
    """Where the events are, where a copy of each report stays, and how a file is written whole."""

    events: Path
    reports: Path
    write_whole: Callable[[Path, bytes], None]


class ReportDesk(QObject):
    """``jobs``: one for reading, one for sticks, which may hang. ``found`` is None until the first figures are there. What went wrong, or was done, stands in ``told``."""

    changed = Signal()

    def __init__(
        self,
        places: Places,
        names: Callable[[str], Names],
        centre: Callable[[], str],
        sticks: Sticks,
        jobs: tuple[Jobs, Jobs],
        doorway: Doorway,
        now: Callable[[], tuple[datetime, bool]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._names = names
        self._centre = centre
        self._sticks = sticks
        self._jobs, self._stick_jobs = jobs
        self._doorway = doorway
        self._now = now
        self._here = False
        self.span = Span.QUARTER
        self.found: Found | None = None
        self.told = ""
        self.done = False
        """``told`` is good news."""
        self.saving = False
        doorway.changed.connect(self._door_moved)

    @property
    def today(self) -> date:
        return here(self._now()[0]).date()

    def show(self, span: Span) -> None:
        self.span, self.told = span, ""
        today, names = self.today, self._names(page_language())
        self._jobs.run(lambda: (span, self._find(span, today, names)), self._was_found)
        self.changed.emit()

    def save(self) -> None:
        """The report of the period that is shown: kept here, and brought to the stick that is plugged in."""
        if self.saving or self.found is None:
            return
        self.saving, self.told = True, ""
        span, today, names, sticks = self.span, self.today, self._names("vi"), tuple(self._sticks.sticks)
        self._stick_jobs.run(lambda: self._take_away(span, today, names, sticks), self._taken_away)
        self.changed.emit()

    def _find(self, span: Span, today: date, names: Names) -> Found:
        this, earlier = period(span, today), before(span, today)
        total = self._total(this)
        compared = None
        if earlier is not None:
            compared = earlier, figures(self._total(earlier), names, earlier, today)
        return Found(this, figures(total, names, this, today), table(total), compared)

    def _total(self, this: Period) -> Tally:
        with reading(self._places.events) as log:
            return tally(log.events(this.begins, this.ends), log.counts(this.begins, this.ends))

    def _take_away(self, span: Span, today: date, names: Names, sticks: Sequence[Any]) -> None:
        files = self._files(span, today, names)
        keep(self._places.reports, files, self._places.write_whole)
        with self._sticks.writing(the_one(sticks)) as stick:
            hand_over(stick, files.items(), self._places.write_whole)

    def _files(self, span: Span, today: date, names: Names) -> dict[str, bytes]:
        found = self._find(span, today, names)
        others = [period(each, today) for each in (Span.YEAR, Span.ALL) if each is not span]
        beside: dict[str, Mapping[str, Figure]] = {
            other.name.vi: figures(self._total(other), names, other, today) for other in others
        }
        if found.earlier is not None:
            beside = {found.earlier[0].name.vi: found.earlier[1]} | beside
        made = sheets(Report(self._centre(), today, found.period, found.figures, found.table, beside))
        name = f"so-lieu-{found.period.first:%Y-%m-%d}-{found.period.last:%Y-%m-%d}"
        return {f"{name}.xlsx": workbook(made, today), f"{name}.csv": csv_file(made)}

    def _was_found(self, outcome: Ok[tuple[Span, Found]] | Err) -> None:
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        elif outcome.value[0] is self.span:
            self.found = outcome.value[1]
        self.changed.emit()

    def _taken_away(self, outcome: Ok[None] | Err) -> None:
        self.saving = False
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        else:
            self.done = True
            self.told = self.tr("Đã lưu vào USB, thư mục “%1”. Rút USB ra được rồi.").replace("%1", FOLDER)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.done, self.told = False, told(error)

    def _door_moved(self) -> None:
        """Whoever opens the page sees the figures as they are now."""
        was_here, self._here = self._here, self._doorway.door.page == PAGE
        if self._here and not was_here:
            self.show(self.span)
