"""A pack that brings the kiosk down again and again must not bring it down for ever."""

from __future__ import annotations

import json
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.packs.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

WINDOW_S = 600.0
GO_BACK_AFTER, BUILT_IN_AFTER = 3, 5
"""Ends that nobody wished for, within the window."""
_MOST = 4096


class Verdict(Enum):
    GO_ON = "go on"
    GO_BACK = "the newest pack is put aside"
    BUILT_IN = "no pack at all"


class Breaker:
    """``begin`` at the start and ``end`` at an end that was wished for; what lies between counts as a crash.

    A restart of the machine begins anew: then it was the power. ``boot`` and ``up`` say which run of the machine this
    is, and for how many seconds it has lasted. A disk that cannot be written breaks nothing here.
    """

    def __init__(self, file: Path, boot: str, up: float) -> None:
        self._file = file
        self._boot = boot
        self._up = up

    def begin(self) -> Verdict:
        crashes = [at for at in self._starts() if 0 <= self._up - at <= WINDOW_S]
        self._write([*crashes, self._up])
        if len(crashes) >= BUILT_IN_AFTER:
            return Verdict.BUILT_IN
        # Only once: another step back would bring the same pack again.
        return Verdict.GO_BACK if len(crashes) == GO_BACK_AFTER else Verdict.GO_ON

    def end(self) -> None:
        self._write([])

    def _starts(self) -> list[float]:
        try:
            with self._file.open("rb") as stream:
                values = json.loads(stream.read(_MOST))
            return [float(at) for at in values["starts"]] if values["boot"] == self._boot else []
        except (OSError, ValueError, LookupError, TypeError):
            return []

    def _write(self, starts: list[float]) -> None:
        try:
            write_whole(self._file, json.dumps({"boot": self._boot, "starts": starts[-10:]}).encode())
        except OSError:
            return
