"""Tries a pack before anybody relies on it: in a child process that may break, hang or be stopped at any moment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.lessons.text import Text
from kiosk.packs.problems import PackError, codes

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

LONGEST_S = 180.0
_LOOK_S = 0.05
_MOST_SAID = 1 << 20
_ROOT = Path(__file__).resolve().parents[2]


class Trial:
    """``child`` waits for its word to begin, and writes its one answer to ``said``."""

    def __init__(self, child: subprocess.Popen[bytes], said: Path) -> None:
        self._child = child
        self._said = said

    def of(self, digest: str, cancelled: Callable[[], bool]) -> dict[str, str]:
        """Once all files are there: where each lies now, by its path. Raises PackError; empty if it was cancelled."""
        assert self._child.stdin is not None  # ruff: ignore[assert]  # for the type checker: it was given a pipe
        # A child that has broken off is found out by what it does not say.
        with suppress(BrokenPipeError):
            self._child.stdin.write(f"{digest}\n".encode())
        if not self._ended(cancelled) and cancelled():
            return {}
        answer = self._said.read_bytes()[: _MOST_SAID + 1]
        self._said.unlink()
        return _heard(answer)

    def _ended(self, cancelled: Callable[[], bool]) -> bool:
        """False if it has to be ended."""
        until = time.monotonic() + LONGEST_S
        while not cancelled() and time.monotonic() < until:
            with suppress(subprocess.TimeoutExpired):
                self._child.wait(_LOOK_S)
                return True
        return False


@contextmanager
def made_ready(folder: Path, roles: Iterable[str]) -> Generator[Trial]:
    """A child loads what files of these ``roles`` need while they are still being copied into ``folder``; it is gone at
    the end. Raises OSError.
    """
    said = folder / "said"
    with said.open("wb") as out:
        child = subprocess.Popen(
            [sys.executable, "-P", "-m", "kiosk.packs.trial_child", str(folder), *sorted(set(roles))],
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            start_new_session=True,
        )
    with child:
        try:
            yield Trial(child, said)
        finally:
            child.kill()


def _heard(answer: bytes) -> dict[str, str]:
    try:
        values: Any = json.loads(answer)
        if "files" in values:
            return {str(path): str(name) for path, name in values["files"].items()}
        code, about = str(values["code"]), dict(values["values"])
    except (ValueError, LookupError, TypeError, AttributeError):
        # Killed by its limits, or by what it tried.
        raise PackError("P-161") from None
    raise PackError(code if code in codes() else "P-161", **{str(name): _text(value) for name, value in about.items()})


def _text(value: object) -> object:
    return Text(str(value.get("vi")), str(value.get("en"))) if isinstance(value, dict) else value


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "LC_ALL", "HOME"}}
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    # One thread: the others would take memory for themselves that the limit counts.
    return kept | {"PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
