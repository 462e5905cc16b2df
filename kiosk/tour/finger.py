"""A finger: finds what is drawn by its name and touches it where it stands, as a visitor would."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem, QQuickWindow


class NotThereError(Exception):
    """Nothing of that name can be touched at the moment."""


class Finger:
    """Touches ``window`` through Qt's own touch events, never by calling a slot."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def find(self, name: str) -> QQuickItem | None:
        """The shown item of that object name (a delegate is not found by ``findChild``)."""
        for item in _all(self._window.contentItem()):
            if item.objectName() == name and _shown(item):
                return item
        return None

    def touch(self, name: str) -> None:
        """Press and release in the middle of the item. Raises NotThereError."""
        item = self.find(name)
        if item is None or not item.isEnabled():
            raise NotThereError(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        if not self._window.contentItem().boundingRect().contains(QPointF(middle)):
            raise NotThereError(f"{name} is off the screen at {middle.x()}, {middle.y()}")
        self.touch_at(middle)

    def touch_at(self, point: QPoint) -> None:
        QTest.touchEvent(self._window, _touch_screen()).press(0, point, self._window).commit()
        QGuiApplication.processEvents()
        QTest.touchEvent(self._window, _touch_screen()).release(0, point, self._window).commit()


@cache
def _touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _all(child)


def _shown(item: QQuickItem) -> bool:
    if not item.isVisible() or item.width() <= 0 or item.height() <= 0:
        return False
    above: QQuickItem | None = item
    while above is not None:
        if above.opacity() <= 0:
            return False
        above = above.parentItem()
    return True
