"""What an admin sees who brings a stick: from the PIN to the log, with a good pack and four that cannot be used."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.records.people import Role
from kiosk.tour.camera import wait_until
from kiosk.tour.stick import FolderDrives, packs_on
from kiosk.tour.tour import Tour

if TYPE_CHECKING:
    from kiosk.app import App
    from kiosk.paths import Folders

_PIN = "480271"
_OFFERS = ("new", "older", "unsigned", "revoked", "broken")


class AdminTour(Tour):
    """The citizens' pages are another tour's; this one stays behind the staff door."""

    def _open(self, folders: Folders) -> App:
        self._drives = FolderDrives()
        return self._app_with(folders, self._drives)

    def _lessons(self) -> list[str]:
        return []

    def _journey(self) -> None:
        with tempfile.TemporaryDirectory(prefix="kiosk-stick-") as home:
            stick = Path(home) / "stick"
            stick.mkdir()
            packs_on(stick, Path(home) / "work")
            self._enrol()
            self._stop("pin", lambda: self._drives.plug(stick), ready=lambda: self._app.doorway.door.step == "asking")
            wait_until(lambda: not self._app.doorway.checking)
            for digit in _PIN:
                self._finger.touch(f"pin-{digit}")
                self._settle()
            self._see("nobody-trusted-yet", "list", "pin-vao")
            self._see("twelve-words", "stranger", "packsMeet")
            self._see("trusted", "told", "strangerYes")
            self._see("stick", "list", "packDone")
            self._see("new", "pack", "offer-0")
            self._stop("installing", lambda: self._finger.touch("packInstall"), ready=lambda: self._at("working"))
            self._stop("installed", lambda: None, ready=lambda: self._at("told"))
            self._see("after", "list", "packDone")
            for number, name in enumerate(_OFFERS[1:], 1):
                self._see(name, "pack", f"offer-{number}")
                self._see(f"{name}-left", "list", "packBack")
            self._see("in-use", "kept", "kept-goi-cua-xa")
            self._touch("sure", "packRemove")
            self._see("in-use-left", "list", "packBack")
            self._see("log", "log", "packsLog")
            self._see("log-on-stick", "told", "packSaveLog")
            self._stop("out", lambda: self._finger.touch("staffLeave"), ready=lambda: not self._app.doorway.door.covers)

    def _enrol(self) -> None:
        done: list[bool] = []
        self._app.jobs.run(lambda: self._app.keeper.enrol("Chị Mai", Role.ADMIN, _PIN), lambda _: done.append(True))
        wait_until(lambda: bool(done))

    def _see(self, name: str, stage: str, target: str) -> None:
        self._stop(name, lambda: self._finger.touch(target), ready=lambda: self._at(stage))

    def _at(self, stage: str) -> bool:
        """The page shows it, and has looked through the stick."""
        return self._finger.find(f"packs-{stage}") is not None and self._app.packs.waits_for_nothing
