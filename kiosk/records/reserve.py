"""A little room kept free beside the event file: on a full disk staff still come in, and remove what fills it."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

SIZE = 256 << 10
"""Bytes: several times what SQLite notes down of the largest change that a person makes."""
_NAMES = 8
"""Files that can still be made: SQLite needs one for a moment."""
_ROOM = 4 * SIZE
"""It is taken only from a disk that has more left than that; what was lent is taken back in any case."""


class Reserve:
    """A file that holds its room until somebody needs it. Losing it, to a power cut or for good, does no other harm."""

    def __init__(self, file: Path) -> None:
        self._file = file.with_suffix(".reserve")

    @contextmanager
    def lent(self, wanted: bool = True) -> Generator[None]:
        """On a full disk, for what somebody waits for. Never for what could wait: that would use it up."""
        room, names = self._left()
        lent = wanted and (room < SIZE or names < _NAMES)
        if lent:
            with suppress(OSError):
                self._file.unlink()
        try:
            yield
        finally:
            with suppress(OSError):
                self._take_back(0 if lent else _ROOM)

    def _take_back(self, least: int) -> None:
        """Where at least so many bytes are left. Some file systems give as much as they have, and then say that it is not all."""
        size = self._file.stat().st_size if self._file.exists() else 0
        left, _ = self._left()
        wanted = min(SIZE, size + left)
        if size < wanted and left >= least:
            with self._file.open("ab") as stream:
                os.posix_fallocate(stream.fileno(), 0, wanted)

    def _left(self) -> tuple[int, int]:
        """Bytes and names. A file system that counts no names has 0 in all."""
        disk = os.statvfs(self._file.parent)
        return disk.f_bavail * disk.f_frsize, disk.f_favail if disk.f_files else _NAMES
