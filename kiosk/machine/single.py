"""Only one kiosk at a time works in a data folder."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.errors import KnownError, Notice

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@contextmanager
def only_one(folder: Path) -> Generator[None]:
    """Holds ``folder`` for as long as the block runs; ``KnownError`` if another kiosk has it.

    The folder itself is locked, so nothing is written and nothing stays behind: the kernel frees it even after kill -9.
    """
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise KnownError(
                Notice(
                    "M-301",
                    "Máy học đang chạy rồi.",
                    "Máy đang chạy vẫn hoạt động bình thường.",
                    "Bà con dùng màn hình đang mở, không cần mở thêm.",
                )
            ) from error
        yield
    finally:
        os.close(handle)
