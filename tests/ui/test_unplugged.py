"""Two screens become one in the middle of a class, and two again: real screens of a real X server, nothing stood in for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

WAY = """
import subprocess, sys, tempfile
from pathlib import Path
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from hall import kiosk_in_hall

def monitor(*arguments):
    subprocess.run(["xrandr", *arguments], check=True, capture_output=True)

def plug_in(name="Projector", left=1280, output="none"):
    monitor("--setmonitor", name, f"1280/400x720/200+{left}+0", output)

def names():
    qt.processEvents()
    return [screen.name() for screen in qt.screens()]

qt = QGuiApplication(sys.argv[:1])
warnings = []
qInstallMessageHandler(lambda _kind, _context, message: warnings.append(message))
# While Qt looks on, as when a cable is plugged in.
plug_in("Touch", 0, "screen")
while names() != ["Touch"]:
    pass
plug_in()
with kiosk_in_hall(Path(tempfile.mkdtemp()), (1280, 720)) as hall:
    hall.wait(lambda: len(qt.screens()) == 2)
    hall.step_in()
    hall.touch("tile-staffGroup", "walkthrough-tra-phi-bang-qr", "guideNext", "guideNext")
    hall.rest()
    audience, step = hall.app.audience, hall.player.view.step_id
    assert audience.shown and audience.window.property("place").startswith("Projector")
    monitor("--delmonitor", "Projector")
    hall.wait(lambda: len(qt.screens()) == 1)
    hall.wait(hall.window.isActive)
    hall.rest()
    assert not audience.shown
    assert (hall.page, hall.player.view.step_id) == ("guide", step)
    hall.touch("guideNext")
    hall.wait(lambda: hall.player.view.step_id != step)
    plug_in()
    hall.wait(lambda: audience.shown)
    assert audience.window.property("place").startswith("Projector")
    # The other one, before which whoever presents stands: the kiosk moves to the one that is left, and back.
    monitor("--delmonitor", "Projector")
    plug_in(output="screen")
    hall.wait(lambda: audience.shown)
    monitor("--delmonitor", "Touch")
    hall.wait(lambda: names() == ["Projector"])
    hall.wait(lambda: not audience.shown and hall.window.x() == 1280)
    hall.touch("guideNext")
    plug_in("Touch", 0)
    hall.wait(lambda: audience.shown and hall.window.x() == 0)
    assert (hall.window.property("place"), audience.window.property("place")) == ("Touch 0 0", "Projector 1280 0")
    hall.touch("guideNext")
assert warnings == [], warnings
print("nothing lost")
"""


@contextmanager
def x_server():
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "2560x720x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            yield f":{number}"
        finally:
            server.terminate()


def test_the_projector_is_pulled_out_and_put_back():
    plain = {name: value for name, value in os.environ.items() if not re.search(r"DISPLAY|QT_QPA", name)}
    tests = str(Path(__file__).parent.parent)
    with x_server() as display:
        own = {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "PYTHONPATH": f"{tests}:{Path(tests).parent}",
        }
        command = [sys.executable, "-c", WAY]
        done = subprocess.run(command, capture_output=True, text=True, env=plain | own, check=False, timeout=240)
    assert (done.returncode, done.stdout) == (0, "nothing lost\n"), done.stderr
