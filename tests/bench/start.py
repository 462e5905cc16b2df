"""Process start to first frame, and memory: the kiosk beside a trivial QML window, in turns, on one hidden screen.

    .venv/bin/python tests/bench/start.py [--rounds N]

Both are watched from outside in the same way: the screen's memory is read until the pixel in its middle is no longer
black. Memory is PSS (a page shared by n processes counts 1/n), summed over the process and its children, SETTLED_S
after the first frame; for the kiosk that is its player of sound and its voice too. The kiosk starts as on every morning:
its very first start, which reads the lessons and makes the records, only warms up. Prints medians and the ratios of this
run; machines differ, so only ratios of one run mean anything.
"""

from __future__ import annotations

import argparse
import mmap
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

SIZE = (1920, 1080)
SETTLED_S = 8.0
PATIENCE_S = 30.0

TRIVIAL = """
import sys
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
qt = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(QByteArray(b'import QtQuick; Window { width: Screen.width; height: Screen.height; visible: true; color: "steelblue" }'))
sys.exit(qt.exec())
"""

PROGRAMS = {"trivial window": ["-c", TRIVIAL], "kiosk": ["-m", "kiosk", "run"]}
RENDERERS = {"software": {"QT_QUICK_BACKEND": "software"}, "OpenGL": {"QSG_RHI_BACKEND": "opengl"}}


@dataclass(frozen=True)
class Run:
    """``frame_ms`` from the start of the process; PSS in MB of the process alone, and with its children."""

    frame_ms: float
    own_mb: float
    all_mb: float


class Screen:
    """An X server whose picture lies in a file: 32 bits a pixel behind the XWD header."""

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        shape = f"{SIZE[0]}x{SIZE[1]}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", shape, "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.name = f":{told.readline().strip()}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header, colours = struct.unpack(">I", self._memory[:4])[0], struct.unpack(">I", self._memory[76:80])[0]
        middle = SIZE[1] // 2 * SIZE[0] + SIZE[0] // 2
        self._middle = header + colours * 12 + 4 * middle

    def lit(self) -> bool:
        return self._memory[self._middle : self._middle + 3] != b"\0\0\0"

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()


def run(screen: Screen, program: list[str], renderer: dict[str, str]) -> Run:
    environment = {**os.environ, **renderer, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    wait_for(lambda: not screen.lit())
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, *program], env=environment, stderr=subprocess.DEVNULL)
    try:
        wait_for(screen.lit)
        frame_ms = (time.perf_counter() - began) * 1000
        time.sleep(SETTLED_S)
        watched = psutil.Process(process.pid)
        own, *children = (pss_mb(one) for one in (watched, *watched.children(recursive=True)))
    finally:
        process.terminate()
        process.wait()
    return Run(frame_ms, own, own + sum(children))


def pss_mb(process: psutil.Process) -> float:
    return process.memory_full_info().pss / 1e6


def wait_for(true) -> None:
    until = time.perf_counter() + PATIENCE_S
    while not true():
        if time.perf_counter() > until:
            raise SystemExit("nothing appeared on the screen")
        time.sleep(0.001)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    for renderer, environment in RENDERERS.items():
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as home:
            screen = Screen(Path(folder))
            try:
                tell(renderer, in_turns(screen, {**environment, "KIOSK_HOME": home}, rounds))
            finally:
                screen.close()


def in_turns(screen: Screen, renderer: dict[str, str], rounds: int) -> dict[str, list[Run]]:
    """``rounds`` runs of each program, after one that only warms the disk and the kiosk's home."""
    runs: dict[str, list[Run]] = {name: [] for name in PROGRAMS}
    for _ in range(rounds + 1):
        for name, program in PROGRAMS.items():
            runs[name].append(run(screen, program, renderer))
    return {name: made[1:] for name, made in runs.items()}


def tell(renderer: str, runs: dict[str, list[Run]]) -> None:
    print(f"\n{renderer}, {SIZE[0]}x{SIZE[1]}, median [min..max] of {len(runs['kiosk'])} rounds in turns")
    medians = {}
    for name, made in runs.items():
        columns = {
            "first frame ms": [one.frame_ms for one in made],
            "PSS MB": [one.own_mb for one in made],
            "with children": [one.all_mb for one in made],
        }
        medians[name] = [statistics.median(values) for values in columns.values()]
        told = (f"{title} {statistics.median(v):.0f} [{min(v):.0f}..{max(v):.0f}]" for title, v in columns.items())
        print(f"  {name:15}", "   ".join(told))
    ratios = [kiosk / trivial for kiosk, trivial in zip(medians["kiosk"], medians["trivial window"], strict=True)]
    print(f"  {'ratio':15} first frame {ratios[0]:.2f}   PSS {ratios[1]:.2f}   with children {ratios[2]:.2f}")


if __name__ == "__main__":
    main()
