"""Who changed the lessons, and when; and the same on a stick, as a table that any office opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.stick_files import save
from kiosk.lessons.text import Text
from kiosk.ui import pack_rows
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.pack_rows import LogRow

if TYPE_CHECKING:
    from kiosk.devices.drives import Drives
    from kiosk.records.pack_book import Line, PackBook
    from kiosk.ui.pack_stage import PackStage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FILE = "so-goi-bai-hoc.csv"
_MOST_LINES = 10_000
_WRITTEN = Text("Đã chép sổ ra USB: {name}", "The log is on the stick: {name}")
_NO_STICK = Text("Chưa cắm USB nào.", "No stick is plugged in.")


@QmlElement
@QmlUncreatable("made by the app")
class PackLogViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """On the stage “log”."""

    def __init__(self, stage: PackStage, book: PackBook, drives: Drives, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._book, self._drives = stage, book, drives
        self._lines = RowsListModel(LogRow, self)

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Slot()
    def show(self) -> None:
        self._stage.run(self._book.log, self._read)

    @Slot()
    def save(self) -> None:
        """Onto the first stick."""
        self._stage.run(self._write, self._written)

    def _read(self, lines: list[Line]) -> None:
        self._lines.put(tuple(pack_rows.log_row(line, self._stage.say) for line in lines))
        self._stage.go("log")

    def _write(self) -> bool:
        """False if there is no stick."""
        sticks = self._drives.sticks
        if not sticks:
            return False
        lines = self._book.log(_MOST_LINES)
        with self._drives.writing(sticks[0]) as folder:
            save(folder, _FILE, pack_rows.log_file(lines))
        return True

    def _written(self, done: bool) -> None:
        if done:
            self._stage.tell(_WRITTEN, name=_FILE)
        else:
            self._stage.tell(_NO_STICK, good=False)
