"""The second screen while a room is taught: shown where there is one, gone the moment it is unplugged; the lesson goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.ui.own_screen import place_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QScreen, QWindow
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.guide import Guide


class Audience(QObject):
    """``window`` makes the audience's window, once; ``own`` is the kiosk's own, whose screen is the presenter's."""

    changed = Signal()

    def __init__(
        self,
        guide: Guide,
        window: Callable[[], QQuickWindow],
        own: Callable[[], QWindow | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guide = guide
        self._make = window
        self._own = own
        self._window: QQuickWindow | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._look)
            application.screenRemoved.connect(self._removed)
        guide.changed.connect(self._look)

    @property
    def shown(self) -> bool:
        return self._window is not None and self._window.isVisible()

    @property
    def window(self) -> QQuickWindow | None:
        return self._window

    def close(self) -> None:
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    def _removed(self, screen: QScreen) -> None:
        """Qt would move its window onto the presenter's screen."""
        if self._window is not None and self._window.property("place") == place_of(screen):
            self._hide()
        self._look(gone=screen)

    def _look(self, _added: QScreen | None = None, gone: QScreen | None = None) -> None:
        """Shown while a room is before it, on the screen that is not the presenter's."""
        state = self._guide.state
        screen = self._second(gone) if state is not None and state.kind != "walkthrough" else None
        if screen is None:
            self._hide()
        elif not self.shown or self._window is None or self._window.property("place") != place_of(screen):
            self._show(screen)

    def _second(self, gone: QScreen | None) -> QScreen | None:
        own = self._own()
        here = own.property("place") if own is not None else ""
        if gone is not None and here == place_of(gone):
            # The kiosk's own window has to move there.
            return None
        return next((one for one in QGuiApplication.screens() if place_of(one) != here and one is not gone), None)

    def _show(self, screen: QScreen) -> None:
        if self._window is None:
            self._window = self._make()
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        self._moved()

    def _hide(self) -> None:
        if self.shown and self._window is not None:
            self._window.hide()
            self._moved()

    def _moved(self) -> None:
        """A clicker's keys stay with whoever presents, also when the audience's window takes them along as it goes."""
        own = self._own()
        if own is not None:
            own.requestActivate()
        self.changed.emit()
