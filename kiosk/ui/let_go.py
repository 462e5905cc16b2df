"""Once all fingers are lifted no button is pressed, whatever Qt believes.

Qt 6.11 leaves a button pressed, and deaf to other fingers, whose finger rests on it while another one changes the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QTouchEvent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem, QQuickWindow

_FAR = QPointF(-1e6, -1e6)


def let_go(window: QQuickWindow, screen: QPointingDevice, fingers: Iterable[int]) -> None:
    """Slide the touch points ``fingers`` of ``screen`` off whatever button still holds one: that presses nothing."""
    for button in _pressed(window.contentItem()):
        for finger in fingers:
            _send(button, screen, finger, QEvent.Type.TouchUpdate, QEventPoint.State.Updated)
            _send(button, screen, finger, QEvent.Type.TouchEnd, QEventPoint.State.Released)


def _pressed(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.inherits("QQuickAbstractButton") and child.property("pressed"):
            yield child
        yield from _pressed(child)


def _send(
    button: QQuickItem, screen: QPointingDevice, finger: int, kind: QEvent.Type, state: QEventPoint.State
) -> None:
    point = QEventPoint(finger, state, _FAR, _FAR)
    QCoreApplication.sendEvent(button, QTouchEvent(kind, screen, Qt.KeyboardModifier.NoModifier, [point]))
