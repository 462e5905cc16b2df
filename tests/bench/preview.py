"""How long an admin waits to see what is on a stick: the preview of a pack of 500 MB beside one of 1 MB.

Run: python tests/bench/preview.py [rounds]. Head, signatures, keyrings, manifest, trust and what would change, as the
kiosk does it; each figure from a process of its own that has loaded all, the two sizes turn about.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from pack_builder import MP4, PIXEL, PackBuilder, centre, keyring_values, link

SIZES = {"1 MB": (10, 2**20 // 5), "500 MB": (1990, 500 * 2**20 // 995)}
"""Lessons and films together, and the bytes of each film."""


def write_pack(path: Path, count: int, size: int) -> None:
    """The films are holes in the file: a preview must not look at them."""
    lessons = {f"lessons/bai-{n}/lesson.json": b"{}" for n in range(count // 2)}
    films = {f"lessons/bai-{n}/phim.mp4": MP4 for n in range(count - len(lessons))}
    chain = tuple(link(keyring_values(version=n)) for n in range(1, 30))
    pack = PackBuilder(files={"apps/anh.png": PIXEL} | lessons | films, chain=chain)
    pack.claims = {film: {"size": size} for film in films}
    head = pack.header()
    path.write_bytes(pack.build()[: head.files_at])
    os.truncate(path, head.files_at + sum(file["size"] for file in pack.manifest()["files"]))


def measured(path: Path) -> dict[str, float]:
    from kiosk.packs.changes import what_changes
    from kiosk.packs.container import read_header
    from kiosk.packs.trust import admit, authenticate

    where = centre()
    times = []
    for _ in range(2):
        began = time.perf_counter()
        with path.open("rb") as stream:
            trusted = admit(authenticate(read_header(stream), where), where)
        told = what_changes(trusted, {}, {})
        times.append(time.perf_counter() - began)
    return {"first": times[0], "again": times[1], "lessons": len(told.lessons), "bytes": path.stat().st_size}


def main(rounds: int) -> None:
    seen: dict[str, list[dict[str, float]]] = {name: [] for name in SIZES}
    with tempfile.TemporaryDirectory() as root:
        paths = {name: Path(root) / f"{n}.kpk" for n, name in enumerate(SIZES)}
        for name, path in paths.items():
            write_pack(path, *SIZES[name])
        for _ in range(rounds):
            for name, path in paths.items():
                command = [sys.executable, __file__, "--one", str(path)]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                seen[name].append(json.loads(done.stdout))
    print(f"{'':10}{'lessons':>10}{'MB':>8}{'first, s':>12}{'again, s':>12}   (median of {rounds})")
    for name, rows in seen.items():
        first, again = (statistics.median(row[key] for row in rows) for key in ("first", "again"))
        print(f"{name:10}{rows[0]['lessons']:>10}{rows[0]['bytes'] / 2**20:>8.0f}{first:>12.3f}{again:>12.3f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measured(Path(sys.argv[2]))))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
