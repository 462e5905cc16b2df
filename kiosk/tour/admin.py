"""What an admin sees: a kiosk set up, packs brought on a stick, settings carried to another kiosk, a forgotten PIN."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.tour.camera import wait_until
from kiosk.tour.first_start import FirstStartTour
from kiosk.tour.forgotten_pin import ForgottenPin
from kiosk.tour.settings_on_stick import SettingsOnStick
from kiosk.tour.stick import SENDER, FolderDrives, packs_on

if TYPE_CHECKING:
    from kiosk.app import App
    from kiosk.paths import Folders

_OFFERS = ("new", "older", "unsigned", "revoked", "broken")


class AdminTour(FirstStartTour, SettingsOnStick, ForgottenPin):
    """The citizens' pages are another tour's; this one stays behind the staff door."""

    def _install(self, folders: Folders) -> None:
        """Nobody has claimed it: that is where this tour begins."""

    def _open(self, folders: Folders) -> App:
        self._drives = FolderDrives()
        return self._app_with(folders, self._drives)

    def _lessons(self) -> list[str]:
        return []

    def _journey(self) -> None:
        with tempfile.TemporaryDirectory(prefix="kiosk-stick-") as home:
            stick = Path(home) / "stick"
            stick.mkdir()
            office = packs_on(stick, Path(home) / "work")
            self._first_start()
            self._packs(stick)
            self._touch("home", "staffHome")
            self._settings_by_stick(stick)
            self._then("out", lambda: not self._app.doorway.door.covers, "staffLeave")
            self._forgotten(stick, office)

    def _packs(self, stick: Path) -> None:
        """A stick with a good pack and four that cannot be used."""
        if self._app.session.visit.number:
            # Nobody who is learning is disturbed by a stick.
            self._drives.plug(stick)
            self._hold_corner("pin")
        else:
            self._stop("pin", lambda: self._drives.plug(stick), ready=lambda: self._app.doorway.door.covers)
            wait_until(lambda: not self._app.doorway.checking)
        self._type_pin()
        self._see("nobody-trusted-yet", "list", "pin-vao")
        self._see("twelve-words", "stranger", "packsMeet")
        self._see("trusted", "told", "strangerYes")
        self._see("stick", "list", "packDone")
        self._see("new", "pack", "offer-0")
        self._stop("installing", lambda: self._finger.touch("packInstall"), ready=self._installs, settle=False)
        # A small pack may be there before the picture is taken.
        wait_until(lambda: self._at("told"))
        self._stop("installed", lambda: None, changes=False)
        self._see("after", "list", "packDone")
        for number, name in enumerate(_OFFERS[1:], 1):
            self._see(name, "pack", f"offer-{number}")
            self._see(f"{name}-left", "list", "packBack")
        self._see("in-use", "kept", "kept-goi-cua-xa")
        self._touch("sure", "packRemove")
        self._see("in-use-left", "list", "packBack")
        self._see("log", "log", "packsLog")
        self._see("log-on-stick", "told", "packSaveLog")
        self._see("log-left", "list", "packDone")
        self._see("sender-words", "stranger", "packsMeet")
        self._see("sender-trusted", "told", "strangerYes")
        self._see("sender-added", "list", "packDone")
        self._see("senders", "senders", "packsSenders")
        self._touch("sender-leaving", f"senderLeave-{SENDER}")
        self._see("senders-left", "list", "packBack")

    def _see(self, name: str, stage: str, target: str) -> None:
        self._stop(name, lambda: self._finger.touch(target), ready=lambda: self._at(stage))

    def _installs(self) -> bool:
        return self._at("working") or self._at("told")

    def _at(self, stage: str) -> bool:
        """The page shows it, and has looked through the stick."""
        return self._finger.find(f"packs-{stage}") is not None and self._app.office.packs.waits_for_nothing
