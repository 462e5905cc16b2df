"""Installs, goes back and removes in processes that strace may kill, starve or only watch at their n-th system call."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

from pack_bench import act, changed_pack, kiosk

TESTS = Path(__file__).parent
DEEDS = ("install", "upgrade", "roll_back", "remove", "start")
OLD = {"install": None, "upgrade": 4, "roll_back": 4, "remove": 4, "start": 5}
AFTER = {"install": 3, "upgrade": 5, "roll_back": 3, "remove": None, "start": 5}


class Nursery:
    """Python and all it needs is loaded once; each deed is done in a fork of that, which stands still until strace is there."""

    def __init__(self):
        environment = os.environ | {"PYTHONPATH": f"{TESTS}:{TESTS.parent}", "PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def act(self, deed, home, trace, *options, first=""):
        """Its exit code; ``first`` is run before. ``trace`` holds what strace wrote with ``options``."""
        child = int(self._ask(json.dumps([deed, str(home), first])))
        watcher = subprocess.Popen(
            ["strace", "-y", "-s", "300", "-o", str(trace), "-p", str(child), *options],
            stderr=subprocess.PIPE,
            text=True,
        )
        said = watcher.stderr.readline()
        assert "attached" in said, said
        os.kill(child, signal.SIGCONT)
        status = int(self._process.stdout.readline())
        watcher.communicate()
        assert status in {0, 3, -9}, status
        return status

    def close(self):
        self._process.communicate()

    def _ask(self, line):
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


def serve():
    with tempfile.TemporaryDirectory() as folder:
        # What is imported at its first use is imported here.
        prepared(Path(folder))
        for deed in ("start", "roll_back", "remove"):
            act(deed, Path(folder) / "upgrade")
    for line in sys.stdin:
        deed, home, first = json.loads(line)
        child = os.fork()
        if not child:
            _do(deed, home, first)
        os.waitpid(child, os.WUNTRACED)
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def _do(deed, home, first):
    status = 1
    try:
        exec(first)
        os.kill(os.getpid(), signal.SIGSTOP)
        status = act(deed, home)
    except Exception:  # ruff: ignore[blind-except]  # told, and seen by its exit code
        # Where no write works any more, this one does not either.
        with contextlib.suppress(OSError):
            traceback.print_exc()
            sys.stderr.flush()
    finally:
        os._exit(status)


def prepared(folder):
    """Where each deed begins: ``install`` at an empty kiosk, the others after two versions; ``start`` after a power cut
    that came between the commit of a third and all that follows."""
    first, second = folder / "install", folder / "upgrade"
    first.mkdir(parents=True)
    with kiosk(first) as one:
        one.trust()
    shutil.copytree(first, second)
    with kiosk(second) as one:
        one.install(changed_pack(3))
        one.install(changed_pack(4))
    for deed in ("roll_back", "remove"):
        shutil.copytree(second, folder / deed)
    cut_off = folder / "start"
    shutil.copytree(second, cut_off)
    with kiosk(cut_off) as one:
        one.install(changed_pack(5))
    shutil.copytree(second / "packs", cut_off / "packs", dirs_exist_ok=True)
    (cut_off / "packs" / "staging" / "half").mkdir()
    (cut_off / "packs" / "staging" / "half" / "said").write_bytes(b"{")
    return folder


def whole(home, deed, *, deep):
    """The old pack or the new one, every file of it; nothing half-way is left; and (``deep``) the next install succeeds."""
    with kiosk(home) as one:
        catalogue, faults = one.library.load()
        assert faults == []
        shown = [lesson.minutes for lesson in catalogue.lessons]
        assert shown in ([n] if n else [] for n in (OLD[deed], AFTER[deed]))
        assert one.whole()
        assert not list((home / "packs").glob("staging/*"))
        kept = home / "packs" / "kept"
        assert {folder.name for folder in kept.iterdir()} == one.store.installed.kept if kept.is_dir() else True
        if deep:
            one.install(changed_pack(9))
            assert [lesson.minutes for lesson in one.library.load()[0].lessons] == [9]


def copy(source, target):
    shutil.copytree(source, target)
    return target


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        serve()
