"""Looks through the sticks that are plugged in: off the GUI thread, and only once an admin is there."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.devices.stick_files import open_pack, pack_files
from kiosk.errors import KnownError
from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.devices.drives import Drives
    from kiosk.devices.stick import Stick
    from kiosk.errors import Notice
    from kiosk.packs.desk import Desk, Offer, Stranger


@dataclass(frozen=True)
class Found:
    """A file on a stick that calls itself a pack."""

    stick: Stick
    path: str
    size: int
    offer: Offer


@dataclass(frozen=True)
class Scan:
    """``trouble`` is the last stick that could not be read; the others are there all the same."""

    found: tuple[Found, ...] = ()
    strangers: tuple[Stranger, ...] = ()
    trouble: Notice | None = None


def scan(drives: Drives, desk: Desk) -> Scan:
    """Every stick; nothing of it is copied. Never raises KnownError."""
    found: list[Found] = []
    strangers: list[Stranger] = []
    trouble = None
    for stick in drives.sticks:
        try:
            folder = drives.read(stick)
            found += [Found(stick, file.path, file.size, _look(desk, folder, file.path)) for file in pack_files(folder)]
            strangers += _strangers(desk, folder)
        except KnownError as error:
            trouble = error.notice
    return Scan(tuple(found), tuple(strangers), trouble)


def _look(desk: Desk, folder: Path, path: str) -> Offer:
    # What checks signatures is imported once it is needed: after the first frame.
    from kiosk.packs.desk import Offer

    try:
        with open_pack(folder, path) as stream:
            return desk.look(stream)
    except OSError as error:
        return Offer(None, None, PackError("P-109", reason=error.strerror or ""))


def _strangers(desk: Desk, folder: Path) -> list[Stranger]:
    found = []
    for file in pack_files(folder, ".json"):
        # Whatever else lies on a stick is nobody's business here.
        with suppress(OSError, KnownError), open_pack(folder, file.path) as stream:
            stranger = desk.stranger(stream)
            if stranger is not None:
                found.append(stranger)
    return found
