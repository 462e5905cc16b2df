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

_TURNS = {Qt.Key.Key_PageDown.value: 1, Qt.Key.Key_PageUp.value: -1}
_DARK = frozenset({Qt.Key.Key_B.value, Qt.Key.Key_Period.value})
"""A clicker's key that makes the screen dark, as its makers have it."""

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
_RELEASES = frozenset(
    {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease}
)
_TOUCHES = _PRESSES | _RELEASES | {QEvent.Type.TouchUpdate}
"""A finger that only moves, as in pushing a list, shows too that somebody is there."""

_HOLD_MS = 3000
"""As long as the corner is held; people who use a switch or a clicker have no Escape."""


class InputGuard(QObject):
    """Install on the window; ``touched`` is called for every touch (True: it began), and says whether that was all of it.

    ``turn`` is told of a clicker's keys (1 on, −1 back, 0 dark) and says whether there is a room before which they mean
    something. ``staff`` is called when Escape was held for three seconds. Letters and digits reach only items that say
    ``staffField``: fields of the pages behind the staff door.
    """

    def __init__(
        self,
        touched: Callable[[bool], bool],
        closable: bool,
        staff: Callable[[], None] = lambda: None,
        turn: Callable[[int], bool] = lambda _by: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._closable = closable
        self._turn = turn
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MS)
        self._hold.timeout.connect(staff)
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
            if event.key() in _TURNS and not event.modifiers():
                # A clicker's keys: they mean something only before a room.
                if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
                    self._turn(_TURNS[event.key()])
                return True
            began = kind == QEvent.Type.KeyPress and not event.isAutoRepeat()
            if event.key() in _DARK and not event.modifiers() and began and self._turn(0):
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._hold_escape(event)
            if isinstance(watched, QQuickWindow) and _typed_into_a_field(watched, event):
                return False
            plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
            backtab = event.key() in {Qt.Key.Key_Backtab, Qt.Key.Key_Tab}
            return not (event.key() in _KEYS and (plain or backtab))
        # Nobody closes a kiosk by a window button or Alt+F4; staff stop the program itself.
        return kind == QEvent.Type.Close and event.spontaneous() and not self._closable

    def _hold_escape(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.type() == QEvent.Type.KeyPress:
            self._hold.start()
        elif event.type() == QEvent.Type.KeyRelease:
            self._hold.stop()

    def _follow(self, window: QQuickWindow, event: QTouchEvent) -> None:
        self._fingers.update(point.id() for point in event.points())
        if event.type() in _RELEASES:
            fingers, self._fingers = self._fingers, set()
            if len(fingers) > 1:
                # Only after the pages have seen the last finger go.
                screen = event.pointingDevice()
                QTimer.singleShot(0, window, lambda: let_go(window, screen, fingers))


def _typed_into_a_field(window: QQuickWindow, event: QKeyEvent) -> bool:
    focus = window.activeFocusItem()
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    letter = event.text().isprintable() and bool(event.text())
    return bool(
        plain and (letter or event.key() == Qt.Key.Key_Backspace) and focus is not None and focus.property("staffField")
    )
