"""Files on a stick: what may be a pack, and a way to put a report there that is whole when it says so."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from kiosk.devices import stick as told
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from pathlib import Path

MOST = 50
"""Candidates that are shown; a stick holds a handful."""
_FOLDER = "kiosk"
_MOST_LOOKED_AT = 10_000
"""Names in one folder: a FAT with a million of them must not keep anybody waiting."""
_LOOK = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
_BLOCK = 1 << 20


@dataclass(frozen=True)
class StickFile:
    """``path`` is relative to the stick: a name, or ``KIOSK/`` and a name."""

    path: str
    size: int


def pack_files(folder: Path, suffix: str = ".kpk") -> list[StickFile]:
    """Regular files ``*.kpk`` in the root and in ``KIOSK``, by name; never through a link. Raises KnownError."""
    try:
        found = _everywhere(folder, suffix)
    except OSError as error:
        raise KnownError(told.UNREADABLE if folder.is_dir() else told.GONE) from error
    return sorted(found, key=lambda file: file.path)[:MOST]


@contextmanager
def open_pack(folder: Path, path: str) -> Generator[BinaryIO]:
    """A file that ``pack_files`` named, unbuffered. Raises OSError, also for what is no plain file any more."""
    stream = _opened(folder, path)
    try:
        yield stream
    finally:
        # Of a stick that was pulled, not even the end of reading succeeds.
        with suppress(OSError):
            stream.close()


def _opened(folder: Path, path: str) -> BinaryIO:
    handle = os.open(folder, _LOOK | os.O_DIRECTORY)
    *parents, name = path.split("/")
    try:
        for parent in parents:
            inner = os.open(parent, _LOOK | os.O_DIRECTORY, dir_fd=handle)
            os.close(handle)
            handle = inner
        # Without O_NONBLOCK a pipe of that name would wait for ever.
        file = os.open(name, _LOOK | os.O_NONBLOCK, dir_fd=handle)
    finally:
        os.close(handle)
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise OSError("not a plain file")
    return os.fdopen(file, "rb", buffering=0)


def save(folder: Path, name: str, chunks: Iterable[bytes]) -> Path:
    """Write, sync, rename, and read back: the file is whole under its name, or the old one is. Raises OSError, KnownError."""
    part, target = folder / f".{name}.part", folder / name
    try:
        if _write(part, chunks) != _hash(part):
            raise _not_same()
        part.replace(target)
    except (OSError, KnownError):
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    return target


def _not_same() -> KnownError:
    return KnownError(told.NOT_SAME)


def _write(file: Path, chunks: Iterable[bytes]) -> bytes:
    digest = sha256()
    with file.open("wb") as stream:
        for chunk in chunks:
            digest.update(chunk)
            stream.write(chunk)
        stream.flush()
        os.fsync(stream.fileno())
    return digest.digest()


def _hash(file: Path) -> bytes:
    """What the stick holds, not what the memory still knows of it."""
    digest = sha256()
    with file.open("rb", buffering=0) as stream:
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.digest()


def _everywhere(folder: Path, suffix: str) -> list[StickFile]:
    root = os.open(folder, _LOOK | os.O_DIRECTORY)
    try:
        names = _names(root)
        found = list(_packs(root, "", names, suffix))
        for name in names:
            if name.casefold() == _FOLDER:
                found += _inside(root, name, suffix)
    finally:
        os.close(root)
    return found


def _names(folder: int) -> list[str]:
    with os.scandir(folder) as entries:
        return [entry.name for entry in islice(entries, _MOST_LOOKED_AT)]


def _inside(root: int, name: str, suffix: str) -> list[StickFile]:
    try:
        folder = os.open(name, _LOOK | os.O_DIRECTORY, dir_fd=root)
    except NotADirectoryError:
        return []
    except OSError as error:
        # A link, as O_NOFOLLOW says.
        if stat.S_ISLNK(os.stat(name, dir_fd=root, follow_symlinks=False).st_mode):
            return []
        raise error from None
    try:
        return list(_packs(folder, f"{name}/", _names(folder), suffix))
    finally:
        os.close(folder)


def _packs(folder: int, prefix: str, names: list[str], suffix: str) -> Iterator[StickFile]:
    for name in names:
        # A Mac leaves "._name" beside each file; a name with control letters is nobody's honest work.
        if name.startswith(".") or not name.isprintable() or not name.casefold().endswith(suffix):
            continue
        about = os.stat(name, dir_fd=folder, follow_symlinks=False)
        if stat.S_ISREG(about.st_mode):
            yield StickFile(prefix + name, about.st_size)
