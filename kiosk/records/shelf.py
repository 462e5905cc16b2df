"""A few bytes that outlive a power cut: one small file, always whole, written in a thread of its own."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LOG = logging.getLogger(__name__)
_MOST = 1 << 18
"""Bytes that are ever read: what is larger was not written here."""


class Shelf:
    """``write_whole`` replaces the file so that the old or the new one is there, and raises OSError if it cannot."""

    def __init__(self, file: Path, write_whole: Callable[[Path, bytes], None]) -> None:
        self._file = file
        self._write_whole = write_whole
        # A disk may take half a second to be sure; nobody at the screen waits for it.
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="shelf")

    def take(self) -> bytes:
        """What was put last; b"" where there is nothing, or nothing that can be read."""
        try:
            with self._file.open("rb") as stream:
                content = stream.read(_MOST + 1)
        except OSError:
            return b""
        return content if len(content) <= _MOST else b""

    def put(self, content: bytes) -> None:
        """Written soon, in the order of the calls. A disk that refuses is logged and stops nobody."""
        self._writer.submit(self._write, content)

    def close(self) -> None:
        """Waits until all is written."""
        self._writer.shutdown(wait=True)

    def _write(self, content: bytes) -> None:
        try:
            self._write_whole(self._file, content)
        except OSError as error:
            _LOG.warning("not kept for later today: %s", error)
