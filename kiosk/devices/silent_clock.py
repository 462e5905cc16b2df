"""The time of a clip that nobody can hear, so that its caption goes on as if it were heard."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_TICK_MS = 50


class SilentClock(QObject):
    position = Signal(int)
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._duration_ms = 0
        self._rate = 1.0
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._ticked)

    @property
    def running(self) -> bool:
        return self._tick.isActive()

    def start(self, duration_ms: int, rate: float) -> None:
        self._duration_ms = duration_ms
        self._rate = rate
        self._since.start()
        self._tick.start()

    def stop(self) -> None:
        self._tick.stop()

    def _ticked(self) -> None:
        at_ms = int(self._since.elapsed() * self._rate)
        if at_ms < self._duration_ms:
            self.position.emit(at_ms)
        else:
            self.stop()
            self.finished.emit()
