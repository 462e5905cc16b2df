"""What installing costs beside ``cp``, ``sync`` and ``sha256sum`` of the same file on the same disk, and how much memory.

Run: python tests/bench/install.py [rounds] [folder]. Each install is done in a process of its own, turn about with the
three commands; all of it counts, from the press to the commit: signatures, hashes, trial, database. Before it somebody
reads the card, as long as a glance takes. Ends with 0 if each pack takes at most 1.3 × as long and a moment that nobody notices
(the trial, and what makes it last through a power cut, take that whatever the size), and none much more memory than the smallest.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from pack_bench import kiosk, lesson_files
from pack_builder import ONNX, PackBuilder

SIZES = (1, 10, 100, 500)
"""MB of 10^6 bytes, in voices of at most 100 MB."""
MOST_TIMES, MOMENT_S, MOST_MORE_MB = 1.3, 0.1, 20
GLANCE_S = 2.0
_BLOCK = os.urandom(1 << 20)


def write_pack(path: Path, megabytes: int) -> None:
    voices, each = max(1, megabytes // 100), min(megabytes, 100) * 1_000_000
    models = {f"voices/giong-{n}/voice.onnx": ONNX for n in range(voices)}
    configs = {f"voices/giong-{n}/voice.json": b'{"noise":0.667}' for n in range(voices)}
    claims = {name: {"size": each, "sha256": sha256(_voice(n, each)).hexdigest()} for n, name in enumerate(models)}
    pack = PackBuilder(files=lesson_files() | configs | models, claims=claims)
    with path.open("wb") as out:
        # The workbench writes the short stand-ins; the real ones follow in their place.
        out.write(pack.build().removesuffix(ONNX * voices))
        for n in range(voices):
            out.write(_voice(n, each))


def _voice(number: int, size: int) -> bytes:
    """No two are the same: those would be written once."""
    return (ONNX + bytes([number]) + _BLOCK * (size // len(_BLOCK) + 1))[:size]


def by_hand(path: Path, folder: Path) -> float:
    """Seconds."""
    target = folder / "copy"
    began = time.perf_counter()
    for command in (["cp", path, target], ["sync", target], ["sha256sum", target]):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - began
    target.unlink()
    return seconds


def installed(path: Path, folder: Path) -> dict[str, float]:
    """In this process; what has to be imported is imported before."""
    folder.mkdir()
    with kiosk(folder) as one:
        one.trust()
        one.lessons()
        before = _most_mb()
        with path.open("rb", buffering=0) as stream:
            card = one.installer.preview(stream)
            time.sleep(GLANCE_S)
            began = time.perf_counter()
            one.installer.install(stream, card, "Chị Mai")
        seconds = time.perf_counter() - began
    return {"seconds": seconds, "mb": _most_mb() - before}


def _most_mb() -> float:
    """So far. What ``resource`` tells is never less than what the parent took."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main(rounds: int, place: str | None) -> int:
    print(
        f"{'MB':>6}{'cp+sync+sha256sum, s':>24}{'install, s':>14}{'times':>8}{'memory, MB':>14}   (median of {rounds})"
    )
    in_time, memory = True, []
    for size in SIZES:
        with tempfile.TemporaryDirectory(dir=place) as root:
            folder, path = Path(root), Path(root) / "goi.kpk"
            write_pack(path, size)
            hands, ours = [], []
            for n in range(rounds):
                hands.append(by_hand(path, folder))
                command = [sys.executable, __file__, "--one", path, folder / str(n)]
                ours.append(json.loads(subprocess.run(command, capture_output=True, check=True).stdout))
        hand, own = statistics.median(hands), statistics.median(one["seconds"] for one in ours)
        more = statistics.median(one["mb"] for one in ours)
        memory.append(more)
        in_time = in_time and own <= MOST_TIMES * hand + MOMENT_S
        print(f"{size:>6}{hand:>24.2f}{own:>14.2f}{own / hand:>8.2f}{more:>14.1f}", flush=True)
    return 0 if in_time and max(memory) - memory[0] <= MOST_MORE_MB else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(installed(Path(sys.argv[2]), Path(sys.argv[3]))))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3, sys.argv[2] if len(sys.argv) > 2 else None))
