"""The microphone: everything it hears between ``start`` and ``stop``, and how loud that is at the moment."""

from __future__ import annotations

import array
import math
import sys

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.devices.sound import child_environment

_RECORDER = ["-P", "-m", "kiosk.devices.recorder"]
_QUIETEST_DB, _LOUDEST_DB = -50.0, -3.0
"""Ends of the meter."""
_PATIENCE_MS = 5000
"""A microphone that gives nothing for so long is none."""
_LONGEST_BYTES = 60 * 48000 * 2
"""No sentence takes a minute: then somebody has forgotten to stop."""


class Microphone(QObject):
    """Signals: ``level`` 0–1 while it listens, ``taken`` with the raw sound (48 kHz, 16 bit), ``failed`` without one."""

    level = Signal(float)
    taken = Signal(bytes)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = bytearray()
        self._wanted = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(_RECORDER)
        self._process.setProcessEnvironment(child_environment())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._process.kill)

    @property
    def listening(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        if not self.listening:
            self._heard.clear()
            self._wanted = True
            self._process.start()
            self._patience.start()

    def stop(self) -> None:
        """``taken`` follows."""
        self._process.closeWriteChannel()
        if self.listening:
            self._patience.start()

    def cancel(self) -> None:
        """Nothing comes of it any more."""
        self._wanted = False
        self._process.kill()
        self._process.waitForFinished(1000)

    def _read(self) -> None:
        self._patience.start()
        sound = bytes(self._process.readAllStandardOutput().data())
        self._heard += sound
        samples = array.array("h", sound[: len(sound) // 2 * 2])
        peak = max(map(abs, samples), default=0) / 32768
        decibel = 20 * math.log10(peak) if peak else _QUIETEST_DB
        self.level.emit(min(1.0, max(0.0, (decibel - _QUIETEST_DB) / (_LOUDEST_DB - _QUIETEST_DB))))
        if len(self._heard) > _LONGEST_BYTES:
            self.stop()

    def _ended(self) -> None:
        self._patience.stop()
        self.level.emit(0.0)
        if self._wanted:
            self._wanted = False
            # What was on its way when it ended is in the pipe still.
            self._heard += bytes(self._process.readAllStandardOutput().data())
            if self._heard:
                self.taken.emit(bytes(self._heard))
            else:
                self.failed.emit()
