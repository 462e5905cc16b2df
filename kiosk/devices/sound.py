"""The loudspeaker: plays a spoken clip and tells where it is, or keeps its time in silence where there is none."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import Property, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk.devices.silent_clock import SilentClock

_PLAYER = ["-P", "-m", "kiosk.devices.player"]
_FROZEN_MS = 1500
"""A position that stands still for so long has lost its sound server: Qt itself reports nothing."""
_WAKING_MS = 6000
"""The first clip may have to wait until the player has started."""
_REVIVE_MS = 500
_REVIVE_LONGEST_MS = 60_000
_LOOK_AGAIN_MS = 60_000
"""Qt never notices a sound server that comes (back) later: without one, a fresh player looks, at 0.2 s of a core."""


class Sound(QObject):
    """One clip at a time, and one short effect beside it. ``lost``: the sound broke off; nothing more comes of it."""

    started = Signal()
    position = Signal(int)
    """Milliseconds in the clip, whatever the rate."""
    finished = Signal()
    lost = Signal()
    availableChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._volume = 1.0
        self._muted = False
        self._available = True
        self._awake = False
        self._closed = False
        self._turn = 0
        self._playing = False
        self._heard = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(_PLAYER)
        self._process.setProcessEnvironment(child_environment())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._player_ended)
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._frozen)
        self._revive_ms = _REVIVE_MS
        self._revive = QTimer(self, singleShot=True)
        self._revive.timeout.connect(self.wake)
        self._look_again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._process.kill)
        self._silence = SilentClock(self)
        self._silence.position.connect(self._moved)
        self._silence.finished.connect(self._finish)

    def _is_available(self) -> bool:
        return self._available

    available = Property(bool, _is_available, notify=availableChanged)
    """Is there a loudspeaker? Taken to be there until the player has looked."""

    def wake(self) -> None:
        """Start the player ahead of the first clip; best after the first frame is shown."""
        if not (self._running() or self._revive.isActive() or self._closed):
            self._awake = False
            self._process.start()

    def play(self, path: Path, duration_ms: int, rate: float = 1.0) -> None:
        """Play instead of whatever is playing, of which nothing more is heard or signalled."""
        self.stop()
        self._turn += 1
        self._playing = True
        self._heard = False
        self.wake()
        if self._available and self._running():
            self._tell("play", turn=self._turn, path=str(path), rate=rate)
            self._watchdog.start(_FROZEN_MS if self._awake else _WAKING_MS)
        else:
            self._silence.start(duration_ms, rate)

    def stop(self) -> None:
        """Silence, at once and without a signal."""
        if self._playing:
            self._forget()
            self._tell("stop")

    def chime(self) -> None:
        """A soft two-note call, beside the voice."""
        self._effect("chime")

    def tick(self) -> None:
        """A button's small answer to a touch, beside the voice."""
        self._effect("tick")

    @property
    def volume(self) -> float:
        """0–1; a change is heard at once, also in the middle of a clip."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = volume
        self._tell("adjust")

    @property
    def muted(self) -> bool:
        """Nothing to be heard, while captions go on in time."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._muted = muted
        self._tell("adjust")

    def close(self) -> None:
        """End the player; nothing is heard or signalled any more."""
        self._closed = True
        self._forget()
        self._revive.stop()
        self._look_again.stop()
        self._process.kill()
        self._process.waitForFinished(1000)

    def _effect(self, name: str) -> None:
        # One that cannot be heard at once is better not heard.
        if self._awake and self._available and not self._muted:
            self._tell("effect", name=name)

    def _tell(self, do: str, **more: object) -> None:
        if self._running():
            command = {"do": do, "volume": self._volume, "muted": self._muted, **more}
            self._process.write(json.dumps(command).encode() + b"\n")

    def _running(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def _read(self) -> None:
        while self._process.canReadLine():
            message = json.loads(bytes(self._process.readLine().data()))
            if "available" in message:
                self._awake = True
                self._revive_ms = _REVIVE_MS
                self._set_available(message["available"])
            elif message["turn"] == self._turn and self._playing:
                if "at" in message:
                    self._watchdog.start(_FROZEN_MS)
                    self._moved(message["at"])
                elif message["over"] == "finished":
                    self._finish()
                else:
                    self._lose()

    def _moved(self, position_ms: int) -> None:
        if not self._heard:
            self._heard = True
            self.started.emit()
        self.position.emit(position_ms)

    def _finish(self) -> None:
        self._forget()
        self.finished.emit()

    def _lose(self) -> None:
        self._forget()
        self.lost.emit()

    def _forget(self) -> None:
        self._playing = False
        self._watchdog.stop()
        self._silence.stop()

    def _frozen(self) -> None:
        # Its way into the sound server is gone for good: only a new player finds a new server.
        if self._running():
            self._process.kill()
        else:
            self._player_ended()

    def _player_ended(self) -> None:
        if self._closed:
            return
        if not self._awake:
            # It ended before it could look: QtMultimedia does not load here, as without libpulse.
            self._set_available(False)
        self._revive.start(self._revive_ms)
        self._revive_ms = min(2 * self._revive_ms, _REVIVE_LONGEST_MS)
        if self._playing and not self._silence.running:
            self._lose()

    def _set_available(self, available: bool) -> None:
        if available:
            self._look_again.stop()
        else:
            self._look_again.start()
        if available != self._available:
            self._available = available
            self.availableChanged.emit()


def loudspeaker_there() -> bool:
    """Ask a player of its own, which tells it first of all; one that cannot start finds none. Takes up to 10 s."""
    player = QProcess()
    player.setProcessEnvironment(child_environment())
    player.setStandardErrorFile(QProcess.nullDevice())
    player.start(sys.executable, _PLAYER)
    player.closeWriteChannel()
    player.waitForFinished(10_000)
    player.kill()
    told = bytes(player.readLine().data())
    return bool(told) and json.loads(told)["available"] is True


def child_environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    root = str(Path(__file__).resolve().parents[2])
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (root, environment.value("PYTHONPATH")))))
    return environment
