"""The three ways through a lesson: it shows, it guides, alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.lessons.lesson import Mode
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class WayViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``mode`` is one of ``xem``, ``theo``, ``tu-lam``; ``modes`` are those that the lesson offers."""

    changed = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        conductor.changed.connect(self.changed)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type by its name
    def modes(self) -> list[Mode]:
        lesson = self._conductor.session.lesson
        return list(lesson.modes) if lesson else []

    @Property(str, notify=changed)
    def mode(self) -> str:
        player = self._conductor.session.player
        return player.mode if player else ""

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """The lesson is showing itself; a touch pauses it."""
        return self._conductor.showing.playing

    @Slot(str)
    def choose(self, mode: Mode) -> None:
        self._conductor.choose_mode(mode)

    @Slot()
    def playOn(self) -> None:
        """After a pause; the press that paused does not."""
        self._conductor.play_on()
