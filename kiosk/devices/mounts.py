"""Sticks that somebody else has mounted: a desktop, a rule of the system, a hand at the keyboard."""

from __future__ import annotations

import os
import re
from pathlib import Path

from kiosk.devices.stick import Stick

PLACES = (Path("/media"), Path("/run/media"), Path("/mnt"))
"""Where systems put what is plugged in."""
_DEEPEST = 2
"""``/run/media/<user>/<label>``."""
TABLE = Path("/proc/self/mountinfo")


def mounted_sticks(places: tuple[Path, ...] = PLACES, table: Path = TABLE) -> list[Stick]:
    """Never touches a mount itself: a stick that hangs must not hang the kiosk."""
    found = []
    for line in table.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        # proc(5): number parent major:minor root folder options tags... - format source options
        about, _, backing = line.partition(" - ")
        _number, _parent, device, _root, escaped, *_ = about.split(" ")
        source = _unescape(backing.split(" ")[1])
        folder = Path(_unescape(escaped))
        if any(_below(folder, place) for place in places) and _may_be_a_stick(device):
            found.append(Stick(source if source.startswith("/dev/") else str(folder), folder.name, 0, folder))
    return found


def _below(folder: Path, place: Path) -> bool:
    return place in folder.parents and len(folder.relative_to(place).parts) <= _DEEPEST


def _may_be_a_stick(device: str) -> bool:
    """A disk inside the machine may be mounted under ``/mnt`` too; what has no hardware of its own (FUSE, loop) may."""
    try:
        hardware = Path(os.path.realpath(f"/sys/dev/block/{device}", strict=True))
    except OSError:
        return True
    if "virtual" in hardware.parts or re.search(r"/(usb\d|mmc_host)", str(hardware)):
        return True
    # A partition says nothing of it; its disk, one folder up, does.
    for folder in (hardware, hardware.parent):
        removable = folder / "removable"
        if removable.is_file():
            return removable.read_text(encoding="ascii").strip() == "1"
    return False


def _unescape(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), text)
