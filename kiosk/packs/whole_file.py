"""Writes a file so that a power cut leaves the old one or the new one, never half of either."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Generator

MOST_BYTES = 1 << 20


class WholeFile:
    """One such file. ``read`` is b"" where it does not exist; all raise OSError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> bytes:
        try:
            with self._path.open("rb") as stream:
                return stream.read(MOST_BYTES)
        except FileNotFoundError:
            return b""

    def write(self, content: bytes) -> None:
        write_whole(self._path, content)

    def set_aside(self) -> None:
        """What nobody can read is kept beside what is written next."""
        self._path.replace(self._path.with_stem(f"{self._path.stem}-damaged"))


def write_whole(path: Path, content: bytes) -> None:
    """``content`` in place of whatever ``path`` held; folders are made. Raises OSError and leaves ``path`` as it was."""
    with whole_file(path) as stream:
        stream.write(content)


@contextmanager
def whole_file(path: Path) -> Generator[BinaryIO]:
    """What is written takes the place of ``path`` at the end; if anything is raised, ``path`` stays as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
