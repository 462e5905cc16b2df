"""The child process that makes sound: one JSON command a line on stdin, one JSON message a line on stdout.

Alone in its process because Qt 6.11 with PulseAudio aborts ("Assertion 'c' failed … pa_context_get_state") when a clip
is begun after the sound server has died, on an old player as on a new one. Here that costs a sentence, not the kiosk.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QObject, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from kiosk.devices import effects
from kiosk.devices.parent_line import ParentLine, tell

_EFFECTS = {"chime": effects.chime, "tick": effects.tick}


class _Player(QObject):
    """One voice at a time, and one short effect beside it; each clip on a QMediaPlayer of its own."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._volume = 1.0
        self._muted = False
        self._turn = 0
        self._voice: QMediaPlayer | None = None
        self._effect: QMediaPlayer | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._tell_devices)
        self._tell_devices()
        self._line = ParentLine(app, self._obey)

    def _obey(self, command: dict[str, Any]) -> None:
        self._volume, self._muted = command["volume"], command["muted"]
        match command["do"]:
            case "play":
                self._drop(self._voice)
                self._turn = command["turn"]
                self._voice = self._new_player()
                self._voice.setSource(QUrl.fromLocalFile(command["path"]))
                self._voice.setPlaybackRate(command["rate"])
                self._voice.positionChanged.connect(self._moved)
                self._voice.mediaStatusChanged.connect(self._status_changed)
                self._voice.errorOccurred.connect(self._failed)
                self._voice.play()
            case "stop":
                self._drop(self._voice)
                self._voice = None
            case "effect":
                self._drop(self._effect)
                self._effect = self._new_player()
                sound = QBuffer(self._effect)
                sound.setData(QByteArray(_EFFECTS[command["name"]]()))
                sound.open(QBuffer.OpenModeFlag.ReadOnly)
                self._effect.setSourceDevice(sound)
                self._effect.play()
            case "adjust":
                for player in (self._voice, self._effect):
                    if player is not None:
                        self._set_loudness(player.audioOutput())

    def _new_player(self) -> QMediaPlayer:
        player = QMediaPlayer(self)
        output = QAudioOutput(self._devices.defaultAudioOutput(), player)
        self._set_loudness(output)
        player.setAudioOutput(output)
        return player

    def _set_loudness(self, output: QAudioOutput) -> None:
        output.setVolume(self._volume)
        output.setMuted(self._muted)

    @staticmethod
    def _drop(player: QMediaPlayer | None) -> None:
        if player is not None:
            player.blockSignals(True)
            player.stop()
            player.deleteLater()

    def _moved(self, position_ms: int) -> None:
        if position_ms > 0:
            tell(turn=self._turn, at=position_ms)

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
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
