"""A kiosk whose disk for speech fills up, in a mount namespace of its own: run as a program by the tests, as any user."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import warnings
from pathlib import Path

from records_disks import fill


def full_while_it_speaks(folder):
    """A sentence, then no room for the next, then room again."""
    from kiosk.voice.faults import VoiceUnavailable
    from kiosk.voice.narrator import Narrator

    narrator = Narrator(_disk(folder))
    narrator.clip("Bà con bấm vào đây.", "vi")
    ballast = fill(folder)
    try:
        narrator.clip("Mời bà con nghe tiếp.", "vi")
    except VoiceUnavailable as error:
        told = error.notice.code
    seen = {"told": told, "health": narrator.health().code}
    seen["before"] = narrator.cached("Bà con bấm vào đây.", "vi") is not None
    ballast.unlink()
    seen["after"] = narrator.clip("Mời bà con nghe tiếp.", "vi").source
    seen["well"] = narrator.health() is None
    narrator.close()
    return seen | {"parts": [one.name for one in folder.iterdir() if one.name.startswith("scratch")]}


def full_in_a_lesson(folder):
    """The whole kiosk, touched by a visitor."""
    from builders import PackFolder, explain, lesson_values, tap
    from hall import kiosk_in_hall
    from PySide6.QtGui import QGuiApplication

    from kiosk import app
    from kiosk.paths import Folders

    # The disk is that of speech alone: ``folder`` is <home>/cache/voice.
    home = folder.parents[1]
    # Qt's own objects are left to the end of the process.
    warnings.simplefilter("ignore", ResourceWarning)
    os.environ |= {"KIOSK_HOME": str(home), "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    pack = PackFolder(home / "tutorials")
    pack.lesson(lesson_values(explain(), tap()))
    places = Folders(home / "data", home / "cache", home / "config")
    app._WATCH_MS = 50
    fill(_disk(folder))
    qt = QGuiApplication([])
    with kiosk_in_hall(home, (1280, 720), voice=None, tutorials=pack.path, places=places) as hall:
        hall.begin()
        hall.open_lesson("mua-hang")
        hall.finish_lesson()
        hall.wait(lambda: hall.app.shell._notices)
        seen = {"told": [notice.code for notice in hall.app.shell._notices], "finished": hall.player.finished}
        hall.leave()
        seen["shown"] = hall.find("notice").property("text")
    del qt
    return seen


def _disk(folder):
    # pyttsx3 has warnings of its own.
    os.environ.pop("PYTHONWARNINGS", None)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "kiosk-test", folder], check=True)
    return folder


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](Path(sys.argv[2]))))
