"""The speaking child process as seen from here: started, asked with a deadline, ended together with its scratch folder."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

_START_SECONDS = 20.0


class ChildLostError(Exception):
    """The child has ended, or has not answered in time."""


class Child:
    """``module`` serves (see ``serving``). Raises OSError when ``folder`` takes no scratch folder."""

    def __init__(self, folder: Path, module: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        _clear_abandoned(folder)
        self.scratch = Path(tempfile.mkdtemp(prefix=f"scratch-{os.getpid()}-", dir=folder))
        root = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        self._process = subprocess.Popen(
            # -P: the folder the kiosk was started in is nobody's to put modules into.
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path},
            start_new_session=True,
            bufsize=0,
        )
        self._unread = b""

    def ready(self) -> bool:
        """Wait for it to come up; False where it has no engine (its library may end the whole process then)."""
        try:
            return "ready" in self._answer(time.monotonic() + _START_SECONDS)
        except ChildLostError:
            return False

    def ask(self, request: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Its answer, or ChildLostError after ``seconds``: it is of no use then, and must be ended."""
        pipe = self._process.stdin
        assert pipe is not None  # ruff: ignore[assert] - it was asked for above
        try:
            pipe.write(json.dumps(request).encode() + b"\n")
        except OSError:
            raise ChildLostError from None
        return self._answer(time.monotonic() + seconds)

    def kill(self) -> None:
        """Only that: a call that waits for an answer gets ChildLostError."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)

    def end(self) -> None:
        self.kill()
        with self._process:  # closes the pipes and waits
            pass
        shutil.rmtree(self.scratch, ignore_errors=True)

    def _answer(self, deadline: float) -> dict[str, Any]:
        assert self._process.stdout is not None  # ruff: ignore[assert] - it was asked for above
        pipe = self._process.stdout.fileno()
        while b"\n" not in self._unread:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                raise ChildLostError
            more = os.read(pipe, 65536)
            if not more:
                raise ChildLostError
            self._unread += more
        line, _, self._unread = self._unread.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer


def _clear_abandoned(folder: Path) -> None:
    """Scratch folders of kiosks that were killed, or lost their power."""
    for scratch in folder.glob("scratch-*-*"):
        owner = scratch.name.split("-")[1]
        if not Path("/proc", owner).exists():
            shutil.rmtree(scratch, ignore_errors=True)
