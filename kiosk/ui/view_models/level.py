"""The level meter: how loud the reader is, and whether that is quiet, good or loud."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_QUIET, _LOUD = 0.38, 0.999
"""Of the meter: −32 dB is too far from the microphone, −3 dB is about to be cut off."""
_FADING = 0.97
_ENOUGH_LEVELS = 20
"""Before so many nobody has begun to speak."""


@QmlElement
@QmlUncreatable("made by the app")
class LevelViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._level = self._peak = 0.0
        self._count = 0

    @Property(float, notify=changed)
    def level(self) -> float:
        return self._level

    @Property(str, notify=changed)
    def hearing(self) -> str:
        """quiet, good or loud; empty until somebody may have begun to speak."""
        if self._count < _ENOUGH_LEVELS:
            return ""
        return "loud" if self._peak >= _LOUD else "good" if self._peak >= _QUIET else "quiet"

    def begin(self) -> None:
        """Nothing has been heard yet."""
        self._level = self._peak = 0.0
        self._count = 0
        self.changed.emit()

    def hear(self, level: float) -> None:
        self._level = level
        self._peak = max(level, self._peak * _FADING)
        self._count += 1
        self.changed.emit()
