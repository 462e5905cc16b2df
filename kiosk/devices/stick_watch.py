"""Waits in a thread of its own until a stick comes or goes, and tells which are there now."""

from __future__ import annotations

import os
import select
import threading
import time
from typing import TYPE_CHECKING

from kiosk.devices.mounts import TABLE, mounted_sticks
from kiosk.devices.udisks import LOST, UDisks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.devices.stick import Stick

_LOOK_MS = 1000
"""The longest until a mount is seen where the kernel does not tell of it."""
_ASK_AGAIN_S = 10.0
"""Between two looks for a udisks2 that is not there."""

Known = tuple[list["Stick"], frozenset[str]]
"""What udisks2 says: its sticks, and every device it looks after."""
NOTHING: Known = ([], frozenset())


def all_sticks(known: Known, places: tuple[Path, ...]) -> tuple[Stick, ...]:
    """With those that somebody else has mounted."""
    sticks, devices = known
    folders = {stick.folder for stick in sticks}
    others = [stick for stick in mounted_sticks(places) if stick.device not in devices and stick.folder not in folders]
    return (*sticks, *others)


def ask_udisks() -> Known:
    try:
        with UDisks() as udisks:
            return udisks.look()
    except LOST:
        return NOTHING


class StickWatch:
    """``tell`` is called in the thread of the watch, each time the answer is another one."""

    def __init__(self, places: tuple[Path, ...], tell: Callable[[tuple[Stick, ...]], None]) -> None:
        self._places = places
        self._tell = tell
        self._udisks: UDisks | None = None
        self._known = NOTHING
        self._ask_at = 0.0
        self._wake, self._waker = os.pipe2(os.O_CLOEXEC)
        self._thread = threading.Thread(target=self._run, name="sticks", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        os.close(self._waker)
        if self._thread.ident is not None:
            self._thread.join()
        os.close(self._wake)

    def _run(self) -> None:
        last: tuple[Stick, ...] = ()
        with TABLE.open("rb") as table:
            while True:
                self._hear()
                sticks = all_sticks(self._known, self._places)
                if sticks != last:
                    last = sticks
                    self._tell(sticks)
                if self._end_while_waiting(table.fileno()):
                    break
        self._hang_up()

    def _hear(self) -> None:
        try:
            if self._udisks is None:
                self._call()
            elif self._udisks.drain():
                self._known = self._udisks.look()
        except LOST:
            self._hang_up()

    def _call(self) -> None:
        if time.monotonic() >= self._ask_at:
            self._ask_at = time.monotonic() + _ASK_AGAIN_S
            self._udisks = UDisks()
            self._udisks.follow()
            self._known = self._udisks.look()

    def _hang_up(self) -> None:
        self._known = NOTHING
        if self._udisks is not None:
            self._udisks.close()
            self._udisks = None

    def _end_while_waiting(self, table: int) -> bool:
        poll = select.poll()
        poll.register(self._wake, select.POLLIN)
        # proc(5): a change of the mounts is an exceptional condition of its table.
        poll.register(table, select.POLLPRI)
        if self._udisks is not None:
            poll.register(self._udisks.fileno(), select.POLLIN)
        return any(handle == self._wake for handle, _ in poll.poll(_LOOK_MS))
