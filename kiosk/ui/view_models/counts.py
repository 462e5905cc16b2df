"""What staff count: the form with its few touches, and the list of today."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import starmap
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.here import here
from kiosk.records.counts import CountState
from kiosk.reports import names as called
from kiosk.ui.english import page_language
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits import counting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.records.counts import Count
    from kiosk.reports.names import Names
    from kiosk.ui.count_desk import CountDesk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

QUICK = (1, 2, 3, 5, 10, 20, 30)
_WIDTHS = ((3, 15), (2, 25))
"""So many columns have room for so many letters."""


@dataclass(frozen=True)
class ChoiceRow:
    choice: str
    name: str
    is_chosen: bool


@dataclass(frozen=True)
class CountedRow:
    """``kept``: the state of it, or ``left``: a draft of somebody who has no PIN any more."""

    number: int
    title: str
    detail: str
    hour: str
    kept: str


@QmlElement
@QmlUncreatable("made by the app")
class CountsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``open``: the form is shown, else the list."""

    changed = Signal()

    def __init__(
        self,
        desk: CountDesk,
        names: Callable[[str], Names],
        villages: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = names
        self._villages_known = villages
        self._numbers = RowsListModel(ChoiceRow, self)
        self._groups = RowsListModel(ChoiceRow, self)
        self._villages = RowsListModel(ChoiceRow, self)
        self._counted = RowsListModel(CountedRow, self)
        desk.changed.connect(self._update)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._desk.count is not None

    @Property(bool, notify=changed)
    def again(self) -> bool:
        """It is entered already, and is being changed."""
        return self._desk.count is not None and self._desk.count.state is CountState.ENTERED

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title(self._desk.count) if self._desk.count else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        """Kind, hour, length, and how many steps needed help."""
        return " · ".join(self._about(self._desk.count)) if self._desk.count else ""

    @Property(int, notify=changed)
    def turns(self) -> int:
        return self._desk.count.turns if self._desk.count else 0

    @Property(bool, notify=changed)
    def assisted(self) -> bool:
        return self._desk.count is not None and self._desk.count.assisted

    @Property(bool, notify=changed)
    def groupsTold(self) -> bool:
        return self._desk.count is not None and bool(self._desk.count.groups)

    @Property(bool, notify=changed)
    def villageTold(self) -> bool:
        return self._desk.count is not None and self._desk.count.village is not None

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._desk.trouble

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Nothing entered today."""
        return self._desk.known and not self._desk.mine

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Drafts that somebody still has to enter or drop."""
        return self._desk.waiting

    @Property(QObject, constant=True)
    def numbers(self) -> QObject:
        return self._numbers

    @Property(QObject, constant=True)
    def groups(self) -> QObject:
        return self._groups

    @Property(QObject, constant=True)
    def villages(self) -> QObject:
        return self._villages

    @Property(int, notify=changed)
    def villageColumns(self) -> int:
        """Side by side: a long name needs a wider place, else its letters would be too small."""
        longest = max((len(row.name) for row in self._villages.rows), default=0)
        return next((columns for columns, letters in _WIDTHS if longest <= letters), 1)

    @Property(QObject, constant=True)
    def counted(self) -> QObject:
        return self._counted

    @Slot(int)
    def setTurns(self, turns: int) -> None:
        self._desk.change(lambda count: counting.with_turns(count, turns))

    @Slot(str)
    def group(self, people: str) -> None:
        self._desk.change(lambda count: counting.with_group(count, people))

    @Slot(str)
    def village(self, name: str) -> None:
        self._desk.change(lambda count: counting.with_village(count, name))

    @Slot(bool)
    def helped(self, assisted: bool) -> None:
        self._desk.change(lambda count: counting.with_help(count, assisted))

    @Slot()
    def enter(self) -> None:
        self._desk.enter()

    @Slot()
    def later(self) -> None:
        self._desk.later()

    @Slot()
    def drop(self) -> None:
        self._desk.drop()

    @Slot()
    def other(self) -> None:
        self._desk.begin_other()

    @Slot(int)
    def takeUp(self, number: int) -> None:
        self._desk.take_up(number)

    @Slot(int)
    def remove(self, number: int) -> None:
        self._desk.put(number, CountState.REMOVED)

    @Slot(int)
    def restore(self, number: int) -> None:
        self._desk.put(number, CountState.ENTERED)

    def _title(self, count: Count) -> str:
        return self._names(page_language()).subject(count.subject)

    def _update(self) -> None:
        count = self._desk.count
        if count is not None:
            self._numbers.put(tuple(ChoiceRow(str(n), str(n), n == count.turns) for n in QUICK))
            people = ((code, called.group(code, page_language()), code in count.groups) for code in called.GROUPS)
            self._groups.put(tuple(starmap(ChoiceRow, people)))
            # One that has since left the settings is still what was told.
            villages = dict.fromkeys([*self._villages_known(), *([count.village] if count.village else [])])
            places = ((name, name, name == count.village) for name in villages)
            self._villages.put(tuple(starmap(ChoiceRow, places)))
        self._counted.put(tuple(starmap(self._row, self._desk.mine.items())))
        self.changed.emit()

    def _row(self, number: int, count: Count) -> CountedRow:
        groups = [called.group(code, page_language()) for code in called.GROUPS if code in count.groups]
        detail = [self.tr("%1 lượt").replace("%1", str(count.turns)), ", ".join(groups), count.village or ""]
        return CountedRow(
            number,
            self._title(count),
            " · ".join(filter(None, detail)),
            self.tr("%1 giờ").replace("%1", _hour(count)) if self._of_today(count) else _day(count),
            "left" if self._desk.of_another(count) else count.state,
        )

    def _about(self, count: Count) -> list[str]:
        hour = self.tr("%1 giờ hôm nay") if self._of_today(count) else self.tr("%1 giờ ngày %2")
        hour = hour.replace("%1", _hour(count)).replace("%2", _day(count))
        said = [called.kind(count.kind, page_language()), hour]
        if count.seconds:
            said.append(self.tr("%1 phút").replace("%1", str(max(1, round(count.seconds / 60)))))
        if count.helped:
            said.append(self.tr("%1 bước cần giúp").replace("%1", str(len(count.helped))))
        if count.asked:
            said.append(self.tr("đúng %1/%2 câu").replace("%1", str(count.right)).replace("%2", str(count.asked)))
        if count.hands:
            right, hands = (sum(column) for column in zip(*((one[2], one[3]) for one in count.hands), strict=True))
            said.append(self.tr("giơ tay đúng %1/%2").replace("%1", str(right)).replace("%2", str(hands)))
        return said

    def _of_today(self, count: Count) -> bool:
        return count.hour >= self._desk.today


def _day(count: Count) -> str:
    return f"{here(count.hour):%d/%m}"


def _hour(count: Count) -> str:
    return str(here(count.hour).hour)
