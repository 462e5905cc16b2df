"""“Xem”: the lesson plays by itself. It speaks, its hand rests on the target, it presses, and goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

POINT_MS = 1400
"""So long the hand rests on its target before it presses: time to find it with one's eyes."""
KEY_MS = 500
"""Between two keys of a number."""


class Showing(QObject):
    """Told what has been said by ``spoken``; calls ``act`` for each thing to do, until it is paused."""

    changed = Signal()

    def __init__(self, act: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._playing = False
        self._pointing = False
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._do)

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def pointing(self) -> bool:
        """The hand is on the target."""
        return self._pointing

    def play(self) -> None:
        self._set(playing=True, pointing=False)

    def pause(self) -> None:
        self._wait.stop()
        self._set(playing=False, pointing=False)

    def spoken(self) -> None:
        """What belongs to this moment has been said: point, and act in a moment."""
        self._point(POINT_MS)

    def typed(self) -> None:
        """One key of several was pressed."""
        self._point(KEY_MS)

    def _point(self, for_ms: int) -> None:
        if self._playing:
            self._wait.start(for_ms)
            self._set(playing=True, pointing=True)

    def _do(self) -> None:
        self._set(playing=self._playing, pointing=False)
        self._act()

    def _set(self, *, playing: bool, pointing: bool) -> None:
        if (playing, pointing) != (self._playing, self._pointing):
            self._playing, self._pointing = playing, pointing
            self.changed.emit()
