"""Puts the staff door's keeper together, for the kiosk on the screen and for the command line."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from kiosk.errors import KnownError, Notice
from kiosk.machine.pepper import make_pepper, read_pepper
from kiosk.machine.uptime import boot_id, seconds_up
from kiosk.packs.whole_file import write_whole
from kiosk.records.staff_book import StaffBook
from kiosk.visits.doorkeeper import Doorkeeper
from kiosk.visits.pins import Seal
from kiosk.visits.tries import Uptime

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.records.log import EventLog

_NAME = "door.key"
_CLAIMED = "door.claimed"


def doorkeeper(records: EventLog, config: Path) -> Doorkeeper:
    """``config`` is the folder where the secret lies: never beside the database."""
    boot = boot_id() or secrets.token_hex(8)
    return Doorkeeper(StaffBook(records), lambda: seal(config), lambda: Uptime(boot, seconds_up()), ClaimedMark(config))


class ClaimedMark:
    """A file beside the secret: somebody has had a PIN here once.

    Whoever wants in needs one from then on, or the recovery key, even if all records are lost. The secret itself says
    nothing: it is there before the first PIN is kept, and a power cut may come between the two.
    """

    def __init__(self, config: Path) -> None:
        self._file = config / _CLAIMED

    def there(self) -> bool:
        return self._file.exists()

    def leave(self) -> None:
        """Raises KnownError."""
        try:
            write_whole(self._file, b"")
        except OSError as error:
            raise KnownError(_no_secret(self._file)) from error


def seal(config: Path) -> Seal:
    """The secret is made when the first PIN is. Raises KnownError where it cannot be kept."""
    file = config / _NAME
    try:
        return Seal(read_pepper(file) or make_pepper(file))
    except OSError as error:
        raise KnownError(_no_secret(file)) from error


def _no_secret(file: Path) -> Notice:
    return Notice(
        "D-101",
        f"Máy chưa đọc hoặc ghi được khoá của cửa cán bộ ({file}).",
        "Bà con vẫn học bình thường.",
        "Mời người cài máy xem lại quyền ghi của thư mục này.",
    )
