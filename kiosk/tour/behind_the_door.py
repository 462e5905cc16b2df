"""What the tours of the staff's pages share: the corner that is held, a PIN, and a page of the staff's that stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from kiosk.tour.camera import wait_until
from kiosk.tour.tour import Tour

if TYPE_CHECKING:
    from collections.abc import Callable

PIN = "480271"
"""Of the tour's own folder: there is no PIN that any kiosk knows before its first start."""
_HELD_S = 3.3


class BehindTheDoor(Tour):
    """Each method is one thing that somebody does there."""

    def _dress(self) -> None:
        """In English, or in the dark with large letters: a visitor has asked for it, and is still here."""
        english, easy = self._plan.lang == "en", self._plan.easy
        if not english and not easy:
            return
        self._act("attract", *(["text-en"] if english else []))
        if easy:
            self._act("toolEase", "contrastOn", "textScale-1.3", "easeDone")
        self._act(f"voice-{self._plan.lang}")

    def _hold_corner(self, name: str) -> None:
        doorway = self._app.doorway
        self._stop(name, lambda: self._finger.hold(QPoint(8, 8), _HELD_S), ready=lambda: doorway.door.covers)
        wait_until(lambda: not doorway.checking)

    def _type_pin(self, pin: str = PIN) -> None:
        """All but the last key, which leads to a page."""
        self._act(*(f"pin-{digit}" for digit in pin))

    def _act(self, *targets: str) -> None:
        """Touched one after the other; nothing of it is photographed."""
        for target in targets:
            self._settle()
            self._finger.touch(target)
        self._settle()

    def _then(self, name: str, true: Callable[[], bool], *targets: str) -> None:
        """A stop that is reached once ``true``."""
        *before, last = targets
        self._act(*before)
        self._stop(name, lambda: self._finger.touch(last), ready=true)

    def _still(self) -> bool:
        door = self._app.doorway.door
        page = self._finger.find(f"page-{door.page if door.covers else self._app.shell.page}")
        return page is not None and page.opacity() >= 1
