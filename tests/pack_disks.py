"""Packs are installed on disks of all sizes, each in a mount namespace of its own: run as a program by the tests."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from pack_bench import act
from pack_deeds import whole
from records_disks import on_own_mounts

_PAGE = 4096


def full_at(source, deed, folder, steps):
    """The disk fills up at each of ``steps`` moments between the first byte and the last."""
    ended = on_own_mounts("sweep", folder, __file__, source, deed, "size", steps)
    assert ended[0] == 3
    assert ended[-1] == 0
    print(f"{deed}: {len(ended)} small disks, {ended.count(3)} told, {ended.count(0)} large enough")


def out_of_names_at(source, deed, folder):
    """There is room, but no more files can be made."""
    ended = on_own_mounts("sweep", folder, __file__, source, deed, "nr_inodes", 24)
    assert ended[0] == 3
    assert ended[-1] == 0
    print(f"{deed}: {len(ended)} disks without room for more names, {ended.count(3)} told")


def sweep(folder, source, deed, what, steps):
    """Each time a fresh disk that has room for what is there, and for a little more than before."""
    used = sum(-(-one.stat().st_size // _PAGE) * _PAGE for one in source.rglob("*"))
    names = 1 + sum(1 for _ in source.rglob("*"))
    ended = []
    for step in range(steps):
        more = {"size": used + step * 1_200_000 // (steps - 1), "nr_inodes": names + 1 + 2 * step}
        ended.append(_on_disk(folder, source, deed, f"{what}={more[what]}"))
    return ended


def _on_disk(folder, source, deed, room):
    subprocess.run(["mount", "-t", "tmpfs", "-o", room, "kiosk-test", folder], check=True)
    home = folder / "home"
    try:
        shutil.copytree(source, home)
        status = act(deed, home)
        # Somebody makes room; then all must be well.
        subprocess.run(["mount", "-o", "remount,size=64m,nr_inodes=10k", folder], check=True)
        whole(home, deed, deep=False)
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
    return status


if __name__ == "__main__":
    scene, folder, source, deed, what, steps = sys.argv[1:]
    print(json.dumps(globals()[scene](Path(folder), Path(source), deed, what, int(steps))))
