"""A finger: finds what is drawn by its name and touches it where it stands, as a visitor would."""

from __future__ import annotations

import time
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem, QQuickWindow


_SWIPE_STEPS = 8
_FRAME_S = 0.02
_PULLS = 12
_PATIENCE_S = 3


class NotThereError(Exception):
    """Nothing of that name can be touched at the moment."""


class Finger:
    """Touches ``window`` through Qt's own touch events, never by calling a slot."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def find(self, name: str) -> QQuickItem | None:
        """The shown item of that object name (a delegate is not found by ``findChild``)."""
        return next((item for item in seen_in(self._window.contentItem()) if item.objectName() == name), None)

    def touch(self, name: str) -> None:
        """Press and release in the middle of the item, or hold or swipe it where it asks for that.

        What a list has scrolled away is pulled into sight first. Raises NotThereError.
        """
        item = self.find(name)
        if item is None or not item.isEnabled():
            raise NotThereError(f"“{name}” is not there, or cannot be pressed")
        self._pull_into_sight(item)
        middle = _middle(item)
        if not self._window.contentItem().boundingRect().contains(QPointF(middle)):
            raise NotThereError(f"“{name}” is off the screen at {middle.x()}, {middle.y()}")
        gesture = item.property("gesture") or "tap"
        if gesture == "tap":
            self.touch_at(middle)
        elif gesture == "hold":
            self.hold(middle)
        else:
            self.swipe(middle, gesture)

    def touch_at(self, point: QPoint) -> None:
        self._at(point, "press")
        QGuiApplication.processEvents()
        self._at(point, "release")

    def hold(self, point: QPoint, seconds: float = 0.8) -> None:
        self._at(point, "press")
        _let_pass(seconds)
        self._at(point, "release")

    def swipe(self, start: QPoint, gesture: str, part: float = 0.12) -> None:
        """``gesture`` is swipe-up, -down, -left or -right; ``part`` how much of the window the finger moves over."""
        across, down = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}[gesture.removeprefix("swipe-")]
        way = QPoint(round(across * part * self._window.width()), round(down * part * self._window.height()))
        self._at(start, "press")
        for step in range(1, _SWIPE_STEPS + 1):
            self._at(start + way * (step / _SWIPE_STEPS), "move")
            # As slow as a finger: of the moves between two frames only the last is seen.
            _let_pass(_FRAME_S)
        self._at(start + way, "release")

    def _at(self, point: QPoint, what: str) -> None:
        getattr(QTest.touchEvent(self._window, _touch_screen()), what)(0, point, self._window).commit()

    def _pull_into_sight(self, item: QQuickItem) -> None:
        above = item.parentItem()
        while above is not None and not above.inherits("QQuickFlickable"):
            above = above.parentItem()
        if above is None or not above.property("interactive"):
            return
        for _ in range(_PULLS):
            seen = above.mapRectToScene(QRectF(0, 0, above.width(), above.height()))
            middle = _middle(item)
            if seen.top() <= middle.y() <= seen.bottom():
                return
            self.swipe(_grip(seen, item), "swipe-up" if middle.y() > seen.bottom() else "swipe-down")
            _wait_until_still(above)


def _grip(seen: QRectF, item: QQuickItem) -> QPoint:
    """Where to pull a list that shows ``seen``: well away from its edge, and not on what is wanted, which may want to be held."""
    there = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    below = there.center().y() > seen.center().y()
    y = (
        min(seen.top() + 0.75 * seen.height(), there.top() - 10)
        if below
        else max(seen.top() + 0.25 * seen.height(), there.bottom() + 10)
    )
    return QPointF(seen.center().x(), min(max(y, seen.top() + 10), seen.bottom() - 10)).toPoint()


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _let_pass(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QGuiApplication.processEvents()
        time.sleep(0.005)


def _wait_until_still(flickable: QQuickItem) -> None:
    until = time.monotonic() + _PATIENCE_S
    while flickable.property("moving") and time.monotonic() < until:
        QGuiApplication.processEvents()
        time.sleep(0.005)


@cache
def _touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def all_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """Whatever ``item`` holds, shown or not, in the order of drawing."""
    waiting = item.childItems()[::-1]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.childItems()[::-1]


def seen_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """What of it is shown: what lies in something hidden is not even looked at, as a page holds a thousand items."""
    waiting = item.childItems()[::-1]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or item.opacity() <= 0:
            continue
        if item.width() > 0 and item.height() > 0:
            yield item
        waiting += item.childItems()[::-1]
