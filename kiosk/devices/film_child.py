"""The child process that decodes a film: commands as JSON lines on stdin, pictures in shared memory, a line for each.

Whatever a film does to its decoder happens here, without network, other programs, or more memory than it needs.
"""

from __future__ import annotations

import mmap
import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.confined import confine
from kiosk.devices.parent_line import ParentLine, tell

MEMORY = 1 << 30
"""Bytes: some twenty pictures of 1080p on their way through the decoder's threads, and those threads."""
CPU_SECONDS = 1200
"""Of a film that is watched again and again."""
_READY = {QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia}


class _Projector(QObject):
    """Shows one scene after another of one film. A picture waits until the one before it has been taken."""

    def __init__(self, path: str, screen: mmap.mmap, side: int, app: QCoreApplication) -> None:
        """Pictures are made to fit into a square of ``side`` pixels."""
        super().__init__(app)
        self._screen = screen
        self._box = QSize(side, side)
        self._turn = 0
        self._begins = self._ends = 0
        self._wanted = self._running = self._taken = False
        self._next: QImage | None = None
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._came)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.mediaStatusChanged.connect(self._status_changed)
        self._player.positionChanged.connect(self._moved)
        self._player.errorOccurred.connect(self._failed)
        file = QFile(path, self)
        file.open(QIODevice.OpenModeFlag.ReadOnly)
        # As a device, not by its name: the decoder is not told that there are other files.
        self._player.setSourceDevice(file)
        self._line = ParentLine(app, self._obey)

    def _obey(self, command: dict[str, Any]) -> None:
        match command["do"]:
            case "play":
                self._turn, self._begins, self._ends = command["turn"], command["begins"], command["ends"]
                self._wanted, self._running, self._taken, self._next = True, False, True, None
                self._begin()
            case "pause":
                self._wanted = self._running = False
                self._player.pause()
            case "taken":
                self._taken = True
                self._show()

    def _begin(self) -> None:
        if self._player.error() != QMediaPlayer.Error.NoError:
            # It may have failed before anybody asked for a scene.
            self._failed()
        elif self._wanted and self._player.mediaStatus() in _READY | {QMediaPlayer.MediaStatus.EndOfMedia}:
            self._wanted, self._running = False, True
            self._player.setPosition(self._begins)
            self._player.play()

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._failed()
        elif status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._over()
        self._begin()

    def _came(self, frame: QVideoFrame) -> None:
        if not self._running or not frame.isValid():
            return
        at = frame.startTime() // 1000 if frame.startTime() >= 0 else self._player.position()
        if at >= self._ends:
            self._over()
        elif at >= self._begins or self._next is not None:
            self._next = frame.toImage()
            self._show()

    def _moved(self, position: int) -> None:
        if self._running and position >= self._ends:
            self._over()

    def _show(self) -> None:
        if self._next is None or not self._taken:
            return
        picture, self._next, self._taken = self._next, None, False
        if picture.size().boundedTo(self._box) != picture.size():
            fits, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(self._box, fits, smooth)
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._screen.seek(0)
        self._screen.write(picture.constBits())
        tell(turn=self._turn, shown=[picture.width(), picture.height()])

    def _over(self) -> None:
        if self._running:
            self._running = False
            self._player.pause()
            tell(turn=self._turn, over="finished")

    def _failed(self) -> None:
        tell(turn=self._turn, over="lost")


def main() -> None:
    """``FILM DESCRIPTOR SIDE`` as arguments; the descriptor is of the memory that holds one picture."""
    path, memory, side = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    screen = mmap.mmap(memory, 4 * side * side)
    app = QCoreApplication([])
    confine(MEMORY, CPU_SECONDS)
    _Projector(path, screen, side, app)
    app.exec()


if __name__ == "__main__":
    main()
