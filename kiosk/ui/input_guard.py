"""Sees every touch and key before the pages do: a touch shows that somebody is there, and only plain keys get in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.let_go import let_go

if TYPE_CHECKING:
    from collections.abc import Callable

_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    }
)
"""A clicker, a switch or a Braille display may be plugged in; every other combination does nothing."""

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
_RELEASES = frozenset(
    {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease}
)
_TOUCHES = _PRESSES | _RELEASES | {QEvent.Type.TouchUpdate}
"""A finger that only moves, as in pushing a list, shows too that somebody is there."""


class InputGuard(QObject):
    """Install on the window; ``touched`` is called for every touch (True: it began), and says whether that was all of it."""

    def __init__(self, touched: Callable[[bool], bool], closable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closable = closable
        self._touched = touched
        self._spent = False
        self._fingers: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QTouchEvent) and isinstance(watched, QQuickWindow):
            self._follow(watched, event)
        if kind in _TOUCHES:
            # Whoever answers “still here?” with a touch anywhere must not press the button that lies beneath.
            self._spent = self._touched(kind in _PRESSES) or (self._spent and kind not in _PRESSES)
            if self._spent:
                self._spent = kind not in _RELEASES
                return True
        if kind in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride} and isinstance(
            event, QKeyEvent
        ):
            plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
            backtab = event.key() in {Qt.Key.Key_Backtab, Qt.Key.Key_Tab}
            return not (event.key() in _KEYS and (plain or backtab))
        # Nobody closes a kiosk by a window button or Alt+F4; staff stop the program itself.
        return kind == QEvent.Type.Close and event.spontaneous() and not self._closable

    def _follow(self, window: QQuickWindow, event: QTouchEvent) -> None:
        self._fingers.update(point.id() for point in event.points())
        if event.type() in _RELEASES:
            fingers, self._fingers = self._fingers, set()
            if len(fingers) > 1:
                # Only after the pages have seen the last finger go.
                screen = event.pointingDevice()
                QTimer.singleShot(0, window, lambda: let_go(window, screen, fingers))
