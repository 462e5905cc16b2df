"""The film of the step of the moment as the visitor sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class FilmViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``picture`` is the number of the one to be shown now, 0 before the first."""

    changed = Signal()
    pictured = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._screening = conductor.screening
        self._screening.changed.connect(self.changed)
        self._screening.changed.connect(self.pictured)
        self._screening.pictured.connect(self.pictured)

    @Property(int, notify=pictured)
    def picture(self) -> int:
        return self._screening.pictures

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._screening.playing

    @Property(bool, notify=changed)
    def lost(self) -> bool:
        """It cannot be shown: what was to be seen is told in words."""
        return self._screening.lost

    @Slot()
    def press(self) -> None:
        """Pauses, or shows the scene again."""
        self._conductor.press_film()
