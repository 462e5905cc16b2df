"""How long 1,000 lessons take beside 10: ready from YAML, ready from the kept copy, memory, touch to first step.

Run: python tests/bench/catalogue.py [rounds]. Each figure comes from a process of its own, the two sizes turn about,
medians and their ratio are printed. Lessons are copies of the shipped one that pays by QR code, each with its own name.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

SIZES = (10, 1000)
PATTERN = "chuyen-khoan-vietqr"
FIGURES = {
    "first_s": "from YAML, s",
    "kept_s": "from the kept copy, s",
    "memory_mb": "memory, MB",
    "open_ms": "touch to first step, ms",
}


def write_pack(folder: Path, count: int) -> None:
    from kiosk.paths import shipped

    tutorials = shipped("tutorials")
    for name in ("pack.yaml", "topics.yaml", "facts.yaml", "apps/ngan-hang.yaml"):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((tutorials / name).read_bytes())
    text = (tutorials / "lessons" / PATTERN / "lesson.yaml").read_text(encoding="utf-8")
    for n in range(count):
        target = folder / "lessons" / f"bai-{n}" / "lesson.yaml"
        target.parent.mkdir(parents=True)
        named = text.replace(f"id: {PATTERN}", f"id: bai-{n}").replace("code: E17", f"code: {'ABCDEFG'[n % 7]}{n // 7}")
        target.write_text(named, encoding="utf-8")


def measured(folder: Path, cache: Path) -> dict[str, float]:
    """In this process, which has loaded nothing yet."""
    from kiosk.authoring.source import TutorialSource
    from kiosk.lessons.player import Player
    from kiosk.packs.library import Library

    before = psutil.Process().memory_full_info().uss
    began = time.perf_counter()
    catalogue, faults = Library(TutorialSource(folder), cache).load()
    ready = time.perf_counter() - began
    memory = psutil.Process().memory_full_info().uss - before
    if faults:
        raise SystemExit("\n".join(faults))
    name = catalogue.lessons[-1].id
    began = time.perf_counter()
    lesson = next(one for one in catalogue.lessons if one.id == name)
    shown = Player(lesson, catalogue.apps_by_id).view
    opened = time.perf_counter() - began
    return {"ready_s": ready, "memory_mb": memory / 2**20, "open_ms": opened * 1000, "steps": shown.total}


def run(folder: Path, cache: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", str(folder), str(cache)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


def main(rounds: int) -> None:
    seen: dict[int, dict[str, list[float]]] = {size: {name: [] for name in FIGURES} for size in SIZES}
    with tempfile.TemporaryDirectory() as root:
        packs = {size: Path(root) / f"{size}" for size in SIZES}
        for size, folder in packs.items():
            write_pack(folder, size)
        for turn in range(rounds):
            for size, folder in packs.items():
                cache = Path(root) / f"cache-{size}-{turn}"
                first, kept = run(folder, cache), run(folder, cache)
                seen[size]["first_s"].append(first["ready_s"])
                seen[size]["kept_s"].append(kept["ready_s"])
                seen[size]["memory_mb"].append(kept["memory_mb"])
                seen[size]["open_ms"].append(kept["open_ms"])
    few, many = SIZES
    print(f"{'':28}{few:>10}{many:>10}{'ratio':>10}   (median of {rounds})")
    for name, title in FIGURES.items():
        low, high = statistics.median(seen[few][name]), statistics.median(seen[many][name])
        print(f"{title:28}{low:>10.3f}{high:>10.3f}{high / low:>10.1f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measured(Path(sys.argv[2]), Path(sys.argv[3]))))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
