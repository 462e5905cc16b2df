"""The child process that listens: what the microphone gives, raw, on stdout, until stdin is closed.

Alone in its process for the same reason as the player: Qt aborts when its sound server dies. 48 kHz, one channel, 16 bit.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer
from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices, QtAudio

NO_MICROPHONE = 3
"""Its exit status where there is none, or none that gives sound."""
RATE_HZ = 48000
_ON_ITS_WAY_MS = 500
"""What was said before the end was asked for comes so much later: sound servers hold back a quarter of a second."""


class _Recorder(QObject):
    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        wanted = QAudioFormat()
        wanted.setSampleRate(RATE_HZ)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._source = QAudioSource(QMediaDevices.defaultAudioInput(), wanted, self)
        self._source.stateChanged.connect(self._changed)
        self._sound = self._source.start()
        self._sound.readyRead.connect(self._pass_on)
        self._end = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._end.activated.connect(self._asked)

    def _pass_on(self) -> None:
        sound = bytes(self._sound.readAll().data())
        while sound:
            sound = sound[os.write(1, sound) :]

    def _asked(self) -> None:
        if not os.read(0, 4096):
            self._end.setEnabled(False)
            QTimer.singleShot(_ON_ITS_WAY_MS, self, self._stop)

    def _stop(self) -> None:
        self._pass_on()
        self._app.quit()

    def _changed(self) -> None:
        if self._source.state() == QtAudio.State.StoppedState and self._source.error() != QtAudio.Error.NoError:
            self._app.exit(NO_MICROPHONE)


def main() -> int:
    app = QCoreApplication([])
    if QMediaDevices.defaultAudioInput().isNull():
        return NO_MICROPHONE
    _Recorder(app)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
