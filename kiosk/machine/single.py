"""Only one kiosk at a time works in a data folder."""

from __future__ import annotations

import fcntl
import os
from typing import TYPE_CHECKING

from kiosk.errors import KnownError, Notice

if TYPE_CHECKING:
    from pathlib import Path


TAKEN = Notice(
    "M-301",
    "Máy học đang chạy rồi.",
    "Máy đang chạy vẫn hoạt động bình thường.",
    "Bà con dùng màn hình đang mở, không cần mở thêm.",
)


class Single:
    """Holds ``folder`` for as long as its block runs; entering raises ``KnownError`` if another kiosk has it.

    The folder itself is locked, so nothing is written and nothing stays behind: the kernel frees it even after kill -9.
    """

    def __init__(self, folder: Path, taken: Notice = TAKEN) -> None:
        self._folder = folder
        self._taken = taken
        self._handle = -1

    def __enter__(self) -> None:
        self._handle = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(self._handle)
            raise KnownError(self._taken) from error

    def __exit__(self, *_raised: object) -> None:
        os.close(self._handle)
