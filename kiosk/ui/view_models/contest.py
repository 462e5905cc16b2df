"""A contest from behind the staff door: which topic, which group, and today's results of the groups."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.text import Text
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits.contest import ALL, GROUP_NAMES, GROUPS, contest, questions
from kiosk.visits.walkthrough import Leading

if TYPE_CHECKING:
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.guide import Guide
    from kiosk.visits.contest import Board
    from kiosk.visits.walkthrough import Held

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class ChoiceRow:
    code: str
    name: str
    glyph: str
    chosen: bool


@dataclass(frozen=True)
class ResultRow:
    name: str
    correct: int
    asked: int
    times: int


@QmlElement
@QmlUncreatable("made by the app")
class ContestViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """Two choices and a start."""

    changed = Signal()

    def __init__(self, guide: Guide, conductor: Conductor, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._conductor = conductor
        self._board = board
        self._topic, self._group = ALL, ""
        self._topics = RowsListModel(ChoiceRow, self)
        self._groups = RowsListModel(ChoiceRow, self)
        self._results = RowsListModel(ResultRow, self)
        guide.held.connect(self._over)
        conductor.changed.connect(self._update)

    @Property(QObject, constant=True)
    def topics(self) -> QObject:
        return self._topics

    @Property(QObject, constant=True)
    def groups(self) -> QObject:
        return self._groups

    @Property(QObject, constant=True)
    def results(self) -> QObject:
        return self._results

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return bool(self._group)

    @Slot(str)
    def chooseTopic(self, code: str) -> None:
        self._topic = code
        self._update()

    @Slot(str)
    def chooseGroup(self, code: str) -> None:
        self._group = code
        self._update()

    @Slot()
    def start(self) -> None:
        catalogue = self._conductor.session.catalogue
        asked = contest(catalogue, self._topic, secrets.randbits(31)) if catalogue else None
        if asked is not None and self._group:
            self._guide.start(Leading(asked, "contest", group=self._group))

    def _over(self, held: Held) -> None:
        if held.kind == "contest":
            self._board.add(held.group, *held.score)
            self._group = ""
            self._update()

    def _update(self) -> None:
        catalogue, shown = self._conductor.session.catalogue, self._conductor.shown
        topics = [(ALL, _EVERY, "star")]
        if catalogue is not None:
            topics += [(one.code, one.name, one.icon) for one in catalogue.topics if questions(catalogue, one.code)]
        self._topics.put(tuple(ChoiceRow(code, shown(name), icon, code == self._topic) for code, name, icon in topics))
        self._groups.put(tuple(ChoiceRow(code, shown(name), icon, code == self._group) for code, name, icon in GROUPS))
        self._results.put(
            tuple(
                ResultRow(shown(GROUP_NAMES[group]), right, asked, times)
                for group, right, asked, times in self._board.results()
            )
        )
        self.changed.emit()


_EVERY = Text("Tất cả chủ đề", "All topics")
