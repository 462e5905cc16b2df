"""Packs are installed on disks that fill up, each in a mount namespace of its own: run as a program by the tests."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

from pack_bench import act
from pack_deeds import whole
from records_disks import on_own_mounts

DISKS = ("tmpfs", "ext4")
_NEEDED = {"room": 300_000, "names": 24}
"""More than any deed takes: bytes, or files and folders."""
_BLOCK = 1024


def full_at(source, deed, folder, disk, lacks, steps):
    """A disk that ``lacks`` “room” or “names” for more files fills up at each of ``steps`` moments between the first
    byte and the last."""
    ended = on_own_mounts("sweep", folder, __file__, source, deed, disk, lacks, steps)
    # Only what brings more into the kiosk needs room for it: going back and removing are what staff do on a full disk.
    assert ended[0] == (3 if deed in {"install", "upgrade"} else 0)
    assert ended[-1] == 0
    print(f"{deed}: {steps} disks of {disk} without {lacks}: {ended.count(3)} told, {ended.count(0)} large enough")


def sweep(folder, source, deed, disk, lacks, steps):
    """Each time a fresh disk that has a little more left than the one before."""
    return [
        _on_disk(folder / "disk", source, deed, disk, lacks, step * _NEEDED[lacks] // (steps - 1))
        for step in range(steps)
    ]


def _on_disk(place, source, deed, disk, lacks, left):
    _mount(place, disk)
    home, ballast = place / "home", place / "ballast"
    try:
        shutil.copytree(source, home)
        ballast.mkdir()
        _leave(place, ballast, lacks, left)
        status = act(deed, home)
        # Somebody makes room; then all must be well.
        shutil.rmtree(ballast)
        whole(home, deed, deep=False)
    finally:
        subprocess.run(["umount", place], check=True)
    return status


def _mount(place, disk):
    place.mkdir(exist_ok=True)
    if disk == "tmpfs":
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m,nr_inodes=400", "kiosk-test", place], check=True)
        return
    image = place.with_suffix(".img")
    with image.open("wb") as file:
        file.truncate(16 << 20)
    subprocess.run(["/usr/sbin/mkfs.ext4", "-q", "-F", "-m", "0", "-b", f"{_BLOCK}", "-N", "400", image], check=True)
    subprocess.run(["mount", "-o", "loop", image, place], check=True)


def _leave(place, ballast, lacks, left):
    disk = os.statvfs(place)
    if lacks == "names":
        for n in range(disk.f_favail - left):
            (ballast / str(n)).touch()
        return
    with (ballast / "room").open("wb") as file:
        # What the file system needs for the list of its blocks is found out by trying.
        while (free := os.statvfs(place)).f_bavail * free.f_frsize > left:
            file.write(bytes(_BLOCK * max(1, (free.f_bavail * free.f_frsize - left) // _BLOCK // 2)))
            file.flush()
            os.fsync(file.fileno())


if __name__ == "__main__":
    # What cannot be kept is warned of, and does no harm.
    logging.getLogger("kiosk").addHandler(logging.NullHandler())
    scene, folder, source, deed, disk, lacks, steps = sys.argv[1:]
    print(json.dumps(globals()[scene](Path(folder), Path(source), deed, disk, lacks, int(steps))))
