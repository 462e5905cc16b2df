"""Tries a pack before anybody relies on it: in a child process that may break, hang or be stopped at any moment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.lessons.text import Text
from kiosk.packs.problems import PackError, codes

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_S = 180.0
_LOOK_S = 0.05
_MOST_SAID = 1 << 20
_ROOT = Path(__file__).resolve().parents[2]


def try_out(folder: Path, digest: str, cancelled: Callable[[], bool]) -> dict[str, str]:
    """Where each file of the pack in ``folder`` lies now, by its path. Raises PackError; empty if it was cancelled."""
    said = folder / "said"
    with said.open("wb") as out:
        child = subprocess.Popen(
            [sys.executable, "-P", "-m", "kiosk.packs.trial_child", str(folder), digest],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            start_new_session=True,
        )
        try:
            cut_off = _wait(child, cancelled)
        finally:
            child.kill()
            child.wait()
    if cut_off and cancelled():
        return {}
    answer = said.read_bytes()[: _MOST_SAID + 1]
    said.unlink()
    return _heard(answer)


def _wait(child: subprocess.Popen[bytes], cancelled: Callable[[], bool]) -> bool:
    """Until it ends, or has to be ended (true)."""
    until = time.monotonic() + LONGEST_S
    while True:
        try:
            child.wait(_LOOK_S)
        except subprocess.TimeoutExpired:
            if cancelled() or time.monotonic() > until:
                return True
        else:
            return False


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
