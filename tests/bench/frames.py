"""The longest frame of every page change of a visit, drawn by the software renderer, beside a trivial page change.

    .venv/bin/python tests/bench/frames.py [--rounds N] [--size WxH]

Both are driven by touch on one hidden screen, in turns, each in a process of its own. In a corner a dot of one pixel never
stops moving, so that a frame is due all the time: the longest gap from the touch until the page stands is what an eye
notices, whatever kept the kiosk from drawing. “At work” is what the drawing thread itself spent between two frames: on a
busy machine the rest is waiting for a core. A change counts by its median over the rounds. Ends with 0 only if no change
of the kiosk keeps the drawing thread at work for longer than 100 ms; machines differ, so ratios of this run are told too.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

MOST_MS = 100
SETTLED_S = 0.5
"""From the touch: the longest motion is 240 ms."""

DOT = b"""
import QtQuick
Rectangle { width: 1; height: 1; z: 1000; NumberAnimation on x { from: 0; to: 8; duration: 400; loops: Animation.Infinite } }
"""
TRIVIAL = b"""
import QtQuick
Window {
    id: window
    property int page: 0
    color: "white"
    visible: true
    Repeater {
        model: 2
        Rectangle {
            required property int index
            anchors.fill: parent
            color: index ? "steelblue" : "linen"
            opacity: window.page === index ? 1 : 0
            visible: opacity > 0
            Behavior on opacity { NumberAnimation { duration: 200 } }
            Text { anchors.centerIn: parent; text: "page " + index; font.pixelSize: 70 }
            TapHandler { onTapped: window.page = 1 - parent.index }
        }
    }
}
"""


class Moment(NamedTuple):
    """Seconds on the clock, and at work in this thread; or milliseconds of each between two of them."""

    clock: float
    work: float


class Watch:
    """When each frame of ``window`` reached the screen."""

    def __init__(self, window) -> None:
        from PySide6.QtCore import QByteArray, QUrl
        from PySide6.QtQml import QQmlComponent, QQmlEngine
        from PySide6.QtQuick import QQuickItem  # ruff: ignore[unused-import]  # else the dot comes as a mere QObject

        self._engine = QQmlEngine()
        component = QQmlComponent(self._engine)
        component.setData(QByteArray(DOT), QUrl())
        self._dot = component.create()
        self._dot.setParentItem(window.contentItem())
        self._seen: list[Moment] = []
        window.frameSwapped.connect(self._frame)

    @property
    def ready(self) -> bool:
        return len(self._seen) > 10

    def _frame(self) -> None:
        self._seen.append(Moment(time.perf_counter(), time.thread_time()))

    def longest(self, act, there) -> Moment:
        """The longest gap between two frames, and the longest work, from ``act`` on until ``there`` and all motion is over."""
        from PySide6.QtGui import QGuiApplication

        self._seen = []
        self._frame()
        until = time.perf_counter() + SETTLED_S
        act()
        while time.perf_counter() < until or not there():
            QGuiApplication.processEvents()
        return Moment(*(1000 * max(after[n] - before[n] for before, after in pairwise(self._seen)) for n in (0, 1)))


def trivial(size, changes: int) -> dict[str, Moment]:
    from PySide6.QtCore import QByteArray, QPoint
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow  # ruff: ignore[unused-import]  # else the window comes as a mere QObject

    from kiosk.tour.camera import wait_until
    from kiosk.tour.finger import Finger

    qt = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(QByteArray(TRIVIAL))
    window = engine.rootObjects()[0]
    window.resize(*size)
    finger, watch = Finger(window), Watch(window)
    wait_until(lambda: window.isExposed() and watch.ready)
    middle = QPoint(size[0] // 2, size[1] // 2)
    found = {str(n): watch.longest(lambda: finger.touch_at(middle), lambda: True) for n in range(changes)}
    del engine, qt
    return found


def kiosk(size, lesson: str) -> dict[str, Moment]:
    """Each page change from the attract page through the lesson to goodbye, with the real voice at work."""
    from hall import kiosk_in_hall
    from PySide6.QtGui import QGuiApplication

    from kiosk.tour.camera import wait_until

    qt = QGuiApplication(sys.argv[:1])
    found: dict[str, Moment] = {}
    with tempfile.TemporaryDirectory() as root, kiosk_in_hall(Path(root), size, voice=None) as hall:
        watch = Watch(hall.window)
        wait_until(lambda: watch.ready)

        def change(name: str, target: str) -> None:
            hall.rest()
            found[name] = watch.longest(lambda: hall.finger.touch(target), hall._page_stands)
            hall._pressed = time.monotonic()

        change("language", "attract")
        change("topics", "voice-vi")
        change("lessons", "topic-E")
        change("step 1", f"lesson-{lesson}")
        while not hall.player.finished:
            hall.do_step()
            view = hall.player.view
            at_last_round = view.round == view.rounds
            following = f"step {view.number + 1}" if view.number < view.total else "take-home"
            change(following if at_last_round else f"step {view.number}, {view.round + 1}", "navNext")
        change("goodbye", "navNext")
    del qt
    return found


def one(which: str, size) -> dict[str, Moment]:
    return kiosk(size, "chuyen-khoan-vietqr") if which == "kiosk" else trivial(size, 16)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--one", choices=("kiosk", "trivial"))
    chosen = parser.parse_args()
    size = tuple(map(int, chosen.size.split("x")))
    if chosen.one:
        print(json.dumps(one(chosen.one, size)))
        return 0
    seen: dict[str, list[dict[str, Moment]]] = {"trivial": [], "kiosk": []}
    with tempfile.TemporaryDirectory() as folder:
        from start import Screen

        screen = Screen(Path(folder))
        try:
            for _ in range(chosen.rounds):
                for which, runs in seen.items():
                    runs.append(run(which, chosen.size, screen.name))
        finally:
            screen.close()
    return tell(seen, chosen.size)


def run(which: str, size: str, screen: str) -> dict[str, Moment]:
    environment = os.environ | {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    environment.pop("WAYLAND_DISPLAY", None)
    command = [sys.executable, __file__, "--one", which, "--size", size]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return {name: Moment(*took) for name, took in json.loads(done.stdout.splitlines()[-1]).items()}


def tell(seen: dict[str, list[dict[str, Moment]]], size: str) -> int:
    rounds = len(seen["kiosk"])
    print(f"\nlongest frame of a page change, software renderer, {size}, medians of {rounds} rounds in turns")
    print(f"  {'':20}{'between frames':>19}{'at work':>12}")
    worst = {}
    for which, runs in seen.items():
        changes = {name: Moment(*(statistics.median(run[name][n] for run in runs) for n in (0, 1))) for name in runs[0]}
        if which == "kiosk":
            for name, took in changes.items():
                row(name, took)
        typical = Moment(*(statistics.median(took[n] for took in changes.values()) for n in (0, 1)))
        worst[which] = Moment(*(max(took[n] for took in changes.values()) for n in (0, 1)))
        row(f"{which}, median of {len(changes)}", typical)
        row(f"{which}, longest", worst[which])
    ratios = [worst["kiosk"][n] / worst["trivial"][n] for n in (0, 1)]
    print(f"  {'ratio of the longest':28}{ratios[0]:8.1f}{ratios[1]:12.1f}")
    return 0 if worst["kiosk"].work <= MOST_MS else 1


def row(name: str, took: Moment) -> None:
    print(f"  {name:28}{took.clock:8.0f} ms{took.work:9.0f} ms" + ("   over 100 ms" if took.work > MOST_MS else ""))


if __name__ == "__main__":
    sys.exit(main())
