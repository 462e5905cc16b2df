"""A stick calls an admin: nothing of it is read before one is there, and nobody who is learning is disturbed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.visits.staff import FIRST, FORGOTTEN

if TYPE_CHECKING:
    from kiosk.devices.drives import Drives
    from kiosk.devices.stick import Stick
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.pack_stage import PackStage

PAGE = "staffPacks"


class StickCall(QObject):
    """Asks for the PIN as soon as the screen is free, and leads whoever gives it to the page for packs."""

    def __init__(
        self, drives: Drives, doorway: Doorway, conductor: Conductor, stage: PackStage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drives, self._doorway, self._conductor, self._stage = drives, doorway, conductor, stage
        self._calling = False
        self._known: tuple[Stick, ...] = ()
        drives.changed.connect(self._sticks_changed)
        conductor.ended.connect(self._ask)
        doorway.opened.connect(self._door_opened)

    def _sticks_changed(self) -> None:
        sticks, page = self._drives.sticks, self._doorway.door.page
        if page in {FIRST, FORGOTTEN}:
            # What was plugged in there is a slip, or settings, for that page.
            self._calling = False
        elif page != PAGE and set(sticks) - set(self._known):
            self._calling = True
            self._ask()
        self._known = sticks

    def _ask(self) -> None:
        visiting = self._conductor.session.visit.number
        if self._calling and self._drives.sticks and not visiting and self._doorway.person is None:
            self._doorway.ask(for_stick=True)

    def _door_opened(self) -> None:
        if self._calling and self._drives.sticks and self._stage.who is not None:
            self._doorway.go(PAGE)
        self._calling = False
