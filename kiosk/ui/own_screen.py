"""The kiosk's own window stands on a screen that is there: when its own is unplugged it moves, and comes back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen, QWindow


def place_of(screen: QScreen) -> str:
    """As windows tell theirs in ``place``. Never ask a window for its ``screen()``: PySide6 makes that a child of the
    window, and when the one goes the other may, while Qt goes on using it.
    """
    at = screen.geometry().topLeft()
    return f"{screen.name()} {at.x()} {at.y()}"


class OwnScreen(QObject):
    """Qt tells a window that its screen is gone, but without a window manager nobody moves it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._home = ""
        """By its name: where it lies changes with the others."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._added)

    def keep(self, window: QWindow) -> None:
        """The screen on which it is shown first is its own."""
        self._window, self._home = window, QGuiApplication.primaryScreen().name()
        window.screenChanged.connect(self._fill)

    def _added(self, screen: QScreen) -> None:
        if (
            self._window is not None
            and screen.name() == self._home
            and self._window.property("place") != place_of(screen)
        ):
            self._window.setScreen(screen)
            self._fill(screen)

    def _fill(self, screen: QScreen | None) -> None:
        if self._window is None or screen is None:
            return
        there = screen.geometry()
        full = self._window.windowState() == Qt.WindowState.WindowFullScreen
        self._window.setGeometry(there if full else QRect(there.topLeft(), self._window.size()))
