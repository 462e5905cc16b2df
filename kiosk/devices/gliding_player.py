"""A QMediaPlayer whose loudness glides: sound that is cut off, or turned down in one step, clicks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtMultimedia import QAudioDevice, QAudioOutput, QMediaPlayer

_GLIDE_MS = 50
_STEP_MS = 4
"""Finer than the pieces of 12 ms in which Qt hands sound on, each at one loudness."""
_ON_ITS_WAY_MS = 60
"""Qt cuts off at once what the loudspeaker has not had yet: the end of the glide must be out first."""


class GlidingPlayer(QMediaPlayer):
    """For one clip: another gets a new one."""

    def __init__(self, device: QAudioDevice, loudness: float, parent: QObject) -> None:
        super().__init__(parent)
        self._output = QAudioOutput(device, self)
        self._output.setVolume(loudness)
        self.setAudioOutput(self._output)
        self._loudness = self._wanted = loudness
        self._step = QTimer(self, interval=_STEP_MS, timerType=Qt.TimerType.PreciseTimer)
        self._step.timeout.connect(self._go)
        self._leaving = QTimer(self, singleShot=True, interval=_ON_ITS_WAY_MS)
        self._leaving.timeout.connect(self.stop)
        self._leaving.timeout.connect(self.deleteLater)
        self._gone = False

    def glide(self, loudness: float) -> None:
        """0–1, reached within some 50 ms."""
        if not self._gone and loudness != self._wanted:
            self._wanted = loudness
            self._step.start()

    def fade_away(self) -> None:
        """No more signals, silence after some 50 ms, and then it is gone."""
        self.blockSignals(True)
        self._wanted, self._gone = 0.0, True
        self._step.start()

    def _go(self) -> None:
        most = _STEP_MS / _GLIDE_MS
        self._loudness += min(most, max(-most, self._wanted - self._loudness))
        self._output.setVolume(self._loudness)
        if self._loudness == self._wanted:
            self._step.stop()
            if self._gone:
                self._leaving.start()
