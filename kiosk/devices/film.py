"""Shows a scene of a film, decoded in a process of its own, and tells when it is over or lost."""

from __future__ import annotations

import json
import mmap
import os
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.devices.sound import child_environment

if TYPE_CHECKING:
    from pathlib import Path

_CHILD = ["-P", "-m", "kiosk.devices.film_child"]
SIDE = 1280
"""Pictures come no wider and no higher, in pixels: half a screen has no room for more."""
_FIRST_MS = 6000
"""The decoder must start, open the film and find the place in it."""
_LATE_MS = 3000
"""So much longer than it lasts may a scene take on a busy machine."""
_LONGEST_TOLD = 1 << 16


class Film(QObject):
    """One scene at a time. ``lost``: the decoder died, hangs or cannot make anything of it; the next scene gets a new one."""

    shown = Signal(QImage)
    finished = Signal()
    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._turn = 0
        self._length_ms = 0
        self._playing = self._begun = False
        self._unread = b""
        self._child: subprocess.Popen[bytes] | None = None
        self._screen: mmap.mmap | None = None
        self._told: QSocketNotifier | None = None
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._lose)

    @property
    def playing(self) -> bool:
        return self._playing

    def play(self, path: Path, begins_ms: int, ends_ms: int) -> None:
        """From ``begins_ms`` on, instead of whatever is shown; at ``ends_ms`` the picture stands still."""
        if self._child is None or path != self._path:
            self.stop()
            self._start(path)
        self._turn += 1
        self._length_ms = ends_ms - begins_ms
        self._playing, self._begun = True, False
        self._tell("play", turn=self._turn, begins=begins_ms, ends=ends_ms)
        self._watchdog.start(_FIRST_MS)

    def pause(self) -> None:
        """The picture stands still, without a signal."""
        self._forget()
        self._tell("pause")

    def stop(self) -> None:
        """Put the film away."""
        self._forget()
        self._unread = b""
        if self._told is not None:
            self._told.setEnabled(False)
            self._told.deleteLater()
            self._told = None
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
            self._child = None
        if self._screen is not None:
            self._screen.close()
            self._screen = None

    def _start(self, path: Path) -> None:
        memory = os.memfd_create("film")
        os.ftruncate(memory, 4 * SIDE * SIDE)
        self._screen = mmap.mmap(memory, 0)
        try:
            self._child = subprocess.Popen(
                [sys.executable, *_CHILD, str(path), str(memory), str(SIDE)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                pass_fds=[memory],
                env=_environment(),
                start_new_session=True,
            )
        finally:
            os.close(memory)
        self._path = path
        for pipe in (self._child.stdin, self._child.stdout):
            os.set_blocking(pipe.fileno(), False)  # type: ignore[union-attr]  # both are pipes
        self._told = QSocketNotifier(self._child.stdout.fileno(), QSocketNotifier.Type.Read, self)  # type: ignore[union-attr]
        self._told.activated.connect(self._read)

    def _tell(self, do: str, **more: object) -> None:
        if self._child is not None and self._child.stdin is not None:
            # What has ended or hangs is noticed elsewhere.
            with suppress(OSError):
                os.write(self._child.stdin.fileno(), json.dumps({"do": do} | more).encode() + b"\n")

    def _read(self) -> None:
        if self._child is None or self._child.stdout is None:
            return
        with suppress(BlockingIOError):
            more = os.read(self._child.stdout.fileno(), _LONGEST_TOLD)
            *lines, self._unread = (self._unread + more).split(b"\n")
            if not more or len(self._unread) > _LONGEST_TOLD:
                # It has ended, or talks without end.
                self._lose()
                return
            try:
                messages = [json.loads(line) for line in lines]
                self._heard([message for message in messages if message["turn"] == self._turn])
            except (ValueError, LookupError, TypeError):
                self._lose()

    def _heard(self, messages: list[dict[str, Any]]) -> None:
        pictures = [message["shown"] for message in messages if "shown" in message]
        if pictures:
            # Only the last is in the memory that is shared.
            self._show(*pictures[-1])
        ends = [message["over"] for message in messages if "over" in message]
        if ends and self._playing:
            if ends[0] == "finished":
                self._forget()
                self.finished.emit()
            else:
                self._lose()

    def _show(self, width: int, height: int) -> None:
        if self._screen is None or not (0 < width <= SIDE and 0 < height <= SIDE):
            raise ValueError("a picture that does not fit")
        pixels = self._screen[: 4 * width * height]
        picture = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        self._tell("taken")
        if self._playing and not self._begun:
            self._begun = True
            self._watchdog.start(self._length_ms + _LATE_MS)
        self.shown.emit(picture)

    def _lose(self) -> None:
        was_playing = self._playing
        self.stop()
        if was_playing:
            self.lost.emit()

    def _forget(self) -> None:
        self._playing = False
        self._watchdog.stop()


def _environment() -> dict[str, str]:
    """No sound server and no graphics card: each has drivers of its own that a film could break."""
    environment = child_environment()
    inherited = {name: environment.value(name) for name in environment.keys()}  # ruff: ignore[in-dict-keys] - not a dict
    return inherited | {"QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",", "PULSE_SERVER": "none"}
