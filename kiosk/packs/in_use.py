"""Which packs are in use, and where they lie: reads only, so that it may be asked beside a running kiosk too."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.packs.installed import Installed, from_json
from kiosk.packs.problems import PackError
from kiosk.packs.stored import open_stored
from kiosk.packs.trust import withdrawn

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.packs.installed import Version
    from kiosk.packs.stored import Stored

_LOG = logging.getLogger(__name__)


class PacksInUse:
    """``folder`` holds ``kept`` (a folder for each version) and the record beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = folder / "kept"
        self._record = folder / "installed.json"
        self._aside: frozenset[str] = frozenset()
        self.installed = Installed()

    def look(self) -> None:
        """Take the record beside the packs at its word."""
        self.installed = self._recorded()

    def in_use(self) -> list[Version]:
        return [version for version in self.installed.active.values() if version.pack not in self._aside]

    def put_aside(self, packs: list[str]) -> None:
        """Not shown in this run, though nothing has changed on the disk."""
        self._aside = frozenset(packs)

    def before(self, pack: str) -> Version | None:
        return self.installed.previous(pack)

    def open(self, version: Version) -> Stored:
        """Raises PackError if it is damaged, or revoked so that nobody may see it any more."""
        if withdrawn(version.digest, self.installed.trust.believed) == "hard":
            raise PackError("P-118", pack=version.pack, version=version.version)
        return open_stored(self._kept / version.place, version.files)

    def _recorded(self) -> Installed:
        try:
            return from_json(self._record.read_bytes())
        except (OSError, ValueError) as error:
            if not isinstance(error, FileNotFoundError):
                _LOG.warning("the record beside the packs cannot be read: %s", error)
            return Installed()
