"""The child process that makes sound: one JSON command a line on stdin, one JSON message a line on stdout.

Alone in its process because Qt 6.11 with PulseAudio aborts ("Assertion 'c' failed … pa_context_get_state") when a clip
is begun after the sound server has died, on an old player as on a new one. Here that costs a sentence, not the kiosk.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QMediaPlayer

from kiosk.devices import effects
from kiosk.devices.gliding_player import GlidingPlayer
from kiosk.devices.parent_line import ParentLine, tell

_EFFECTS = {"chime": effects.chime, "tick": effects.tick}
_UNDER_THE_VOICE = 0.5
"""Of an effect's loudness while somebody speaks: words go before."""


class _Player(QObject):
    """One voice at a time, and one short effect beside it; each clip on a QMediaPlayer of its own."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._loudness = 1.0
        self._turn = 0
        self._voice: GlidingPlayer | None = None
        self._effect: GlidingPlayer | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._tell_devices)
        self._tell_devices()
        self._line = ParentLine(app, self._obey)

    def _obey(self, command: dict[str, Any]) -> None:
        self._loudness = 0.0 if command["muted"] else command["volume"]
        match command["do"]:
            case "play":
                self._hush()
                self._turn = command["turn"]
                self._voice = self._new_player(self._loudness)
                self._voice.setSource(QUrl.fromLocalFile(command["path"]))
                self._voice.setPlaybackRate(command["rate"])
                self._voice.positionChanged.connect(self._moved)
                self._voice.mediaStatusChanged.connect(self._status_changed)
                self._voice.errorOccurred.connect(self._failed)
                self._voice.play()
            case "stop":
                self._hush()
            case "effect":
                if self._effect is not None:
                    self._effect.fade_away()
                self._effect = self._new_player(self._beside())
                sound = QBuffer(self._effect)
                sound.setData(QByteArray(_EFFECTS[command["name"]]()))
                sound.open(QBuffer.OpenModeFlag.ReadOnly)
                self._effect.setSourceDevice(sound)
                self._effect.play()
            case "adjust":
                if self._voice is not None:
                    self._voice.glide(self._loudness)
                self._balance()

    def _new_player(self, loudness: float) -> GlidingPlayer:
        return GlidingPlayer(self._devices.defaultAudioOutput(), loudness, self)

    def _hush(self) -> None:
        if self._voice is not None:
            self._voice.fade_away()
            self._voice = None
        self._balance()

    def _balance(self) -> None:
        if self._effect is not None:
            self._effect.glide(self._beside())

    def _beside(self) -> float:
        speaking = self._voice is not None and self._voice.isPlaying() and self._voice.position() > 0
        return self._loudness * (_UNDER_THE_VOICE if speaking else 1.0)

    def _moved(self, position_ms: int) -> None:
        if position_ms > 0:
            self._balance()
            tell(turn=self._turn, at=position_ms)

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._balance()
            tell(turn=self._turn, over="finished")

    def _failed(self) -> None:
        tell(turn=self._turn, over="lost")

    def _tell_devices(self) -> None:
        tell(available=not self._devices.defaultAudioOutput().isNull())


def main() -> None:
    app = QCoreApplication([])
    _Player(app)
    app.exec()


if __name__ == "__main__":
    main()
