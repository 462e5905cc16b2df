"""Tries a pack before anybody relies on it: in a child process that may break, hang or be stopped at any moment."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
import weakref
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.lessons.text import Text
from kiosk.packs.problems import PackError, codes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.packs.progress import Stop

LONGEST_S = 180.0
_LOOK_MS = 50
_MOST_SAID = 1 << 20
_ROOT = Path(__file__).resolve().parents[2]


class Trial:
    """A child that waits for one pack; it loads what it needs while somebody still looks at the card, or while files are
    being copied. It is gone when this is closed, or thrown away.
    """

    def __init__(self) -> None:
        """Raises OSError."""
        self._child = subprocess.Popen(
            [sys.executable, "-P", "-m", "kiosk.packs.trial_child"],
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            start_new_session=True,
        )
        self._roles: set[str] = set()
        self.close = weakref.finalize(self, _end, self._child)

    @property
    def waits(self) -> bool:
        return self._child.poll() is None

    def get_ready(self, roles: Iterable[str]) -> None:
        """For files of these ``roles``."""
        for role in sorted(set(roles) - self._roles):
            self._tell({"role": role})
            self._roles.add(role)

    def of(self, folder: Path, digest: str, stop: Stop) -> dict[str, str]:
        """Once all files are in ``folder``: where each lies now, by its path. Raises PackError and CancelledError."""
        self._tell({"folder": str(folder), "digest": digest})
        said = self._said(stop)
        stop.check()
        return _heard(said)

    def _tell(self, what: dict[str, str]) -> None:
        assert self._child.stdin is not None  # ruff: ignore[assert]  # for the type checker: it was given a pipe
        # A child that has broken off is found out by what it does not say.
        with suppress(BrokenPipeError):
            self._child.stdin.write(json.dumps(what).encode() + b"\n")

    def _said(self, stop: Stop) -> bytes:
        """Its one line, or what there is of it when it ends; nothing if it has to be ended."""
        assert self._child.stdout is not None  # ruff: ignore[assert]  # for the type checker: it was given a pipe
        said, until = b"", time.monotonic() + LONGEST_S
        line = select.poll()
        line.register(self._child.stdout, select.POLLIN)
        while not stop.pressed() and time.monotonic() < until and len(said) <= _MOST_SAID:
            if line.poll(_LOOK_MS):
                piece = self._child.stdout.read(_MOST_SAID)
                said += piece
                if not piece or piece.endswith(b"\n"):
                    return said
        return b""


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    with child:
        """Its pipes are closed, and it is waited for."""


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
