"""Copies of the event file, numbered upwards beside it, and the way back from them."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.records import troubles
from kiosk.records.condition import State, condition

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_KEPT = 3
_PARTS = ("", "-journal", "-wal", "-shm")
"""SQLite's own files beside a database: a journal left behind would be rolled back into the next file of that name."""


def folder_for(file: Path) -> Path:
    return file.with_name("backups")


def back_up(file: Path) -> Path:
    """One more copy, whole on disk before it gets its name; all but the newest three go."""
    folder = folder_for(file)
    folder.mkdir(exist_ok=True)
    earlier = copies(file)
    number = _number(earlier[0]) + 1 if earlier else 1
    copy = folder / f"{file.stem}-{number:06}{file.suffix}"
    unfinished = copy.with_suffix(".part")
    clear(unfinished)
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
        if condition(unfinished).state is not State.WHOLE:
            # Never let a damaged copy push out the good ones.
            raise troubles.DamagedError(troubles.damaged(file))
        settle(unfinished, copy)
    finally:
        clear(unfinished)
    for old in copies(file)[_KEPT:]:
        old.unlink()
    return copy


def copies(file: Path) -> list[Path]:
    """The copies of ``file``, newest first."""
    return sorted(folder_for(file).glob(f"{file.stem}-*{file.suffix}"), key=_number, reverse=True)


def newest_good(file: Path, revisions: Collection[str]) -> Path | None:
    """The newest copy that is whole and at a step that this version of the kiosk knows."""
    for copy in copies(file):
        found = condition(copy)
        if found.state is State.WHOLE and found.revision in revisions:
            return copy
    return None


def set_aside(file: Path) -> Path | None:
    """Moves ``file`` and what SQLite keeps beside it out of the way, for somebody to look at; ``None``: nothing there."""
    number = 1
    while any(_aside(file, part, number).exists() for part in _PARTS):
        number += 1
    moved = False
    # The file itself goes first: cut off here, the next start finds it missing and clears the rest away.
    for part in _PARTS:
        there = file.with_name(file.name + part)
        if there.exists():
            there.rename(_aside(file, part, number))
            moved = True
    if moved:
        sync_folder(file.parent)
    return _aside(file, "", number) if moved else None


def clear(unfinished: Path) -> None:
    """Removes what an earlier run did not finish."""
    for part in _PARTS:
        unfinished.with_name(unfinished.name + part).unlink(missing_ok=True)


def settle(unfinished: Path, place: Path) -> None:
    """Gives a finished file its name, so that a power cut leaves either nothing or all of it there."""
    with unfinished.open("rb") as written:
        os.fsync(written.fileno())
    unfinished.replace(place)
    sync_folder(place.parent)


def sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _number(copy: Path) -> int:
    digits = copy.stem.rpartition("-")[2]
    return int(digits) if digits.isdecimal() else 0


def _aside(file: Path, part: str, number: int) -> Path:
    return file.with_name(f"{file.stem}-damaged-{number}{file.suffix}{part}")
