"""Takes the pictures and measures how long a touch takes to be seen and answered."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImageWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickWindow

_PATIENCE_S = 30.0


class TooSlowError(Exception):
    """What should have come within thirty seconds did not."""


@dataclass(frozen=True)
class Stop:
    """One place of the tour. Times are milliseconds from the touch; ``url`` is read from the code on the picture."""

    name: str
    picture: str
    ms_to_change: int
    ms_to_ready: int
    spoken: list[str] = field(default_factory=list)
    url: str = ""

    def as_json(self) -> dict[str, object]:
        return asdict(self)


class Camera:
    """Photographs ``window`` into ``folder``, numbered in the order of the tour."""

    def __init__(self, window: QQuickWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._count = 0

    def see(self) -> QImage:
        return self._window.grabWindow()

    def save(self, name: str) -> Path:
        self._count += 1
        return self.save_as(f"{self._count:02}-{name}")

    def save_as(self, name: str) -> Path:
        path = self._folder / f"{name}.png"
        if not self.see().save(str(path)):
            raise OSError(f"cannot write {path}")
        return path

    def timed(self, act: Callable[[], object], ready: Callable[[], bool]) -> tuple[int, int]:
        """Milliseconds from ``act`` until the screen has changed, and until ``ready``. Raises TooSlowError."""
        before = self.see()
        began = time.perf_counter()
        act()
        wait_until(lambda: self.see() != before)
        changed = time.perf_counter()
        wait_until(ready)
        return round((changed - began) * 1000), round((time.perf_counter() - began) * 1000)


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def wait_until(true: Callable[[], bool], sign: Callable[[], object] = lambda: None) -> None:
    """Let the kiosk run until ``true``. Raises TooSlowError; patience begins anew whenever ``sign`` of life changes."""
    deadline, before = time.perf_counter() + _PATIENCE_S, sign()
    while not true():
        if (now := sign()) != before:
            deadline, before = time.perf_counter() + _PATIENCE_S, now
        if time.perf_counter() > deadline:
            raise TooSlowError(f"nothing more happened within {_PATIENCE_S:.0f} seconds")
        QGuiApplication.processEvents()
        time.sleep(0.002)
