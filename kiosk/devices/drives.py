"""USB sticks: which are there, and a way to read one or write to it. Nothing on them is read before somebody asks."""

from __future__ import annotations

import errno
import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.devices import stick as told
from kiosk.devices.mounts import PLACES
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from kiosk.devices.stick import Stick
    from kiosk.devices.stick_watch import StickWatch
    from kiosk.errors import Notice


# What speaks to D-Bus is imported when it is needed: it costs an eighth of a second, after the first frame.
_READ_ONLY = "ro,nodev,nosuid,noexec"
_READ_WRITE = "rw,nodev,nosuid,noexec"
_UDISKS = "/org/freedesktop/UDisks2/"


class Drives(QObject):
    """``changed`` comes within two seconds of a stick that comes or goes. The rest blocks: call it off the GUI thread."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, places: tuple[Path, ...] = PLACES) -> None:
        super().__init__(parent)
        self._places = places
        self._sticks: tuple[Stick, ...] = ()
        self._own: set[str] = set()
        self._busy = threading.Lock()
        self._watch: StickWatch | None = None

    @property
    def sticks(self) -> tuple[Stick, ...]:
        return self._sticks

    def start(self) -> None:
        from kiosk.devices.stick_watch import StickWatch

        self._watch = StickWatch(self._places, self._told)
        self._watch.start()

    def close(self) -> None:
        """Nothing is signalled any more, and what was mounted here is let go."""
        if self._watch is not None:
            self._watch.close()
        self.let_go()

    def read(self, stick: Stick) -> Path:
        """The folder of its files, mounted read-only if nobody has mounted it yet. Raises KnownError."""
        with self._busy:
            return self._mount(self._present(stick), _READ_ONLY)

    @contextmanager
    def writing(self, stick: Stick) -> Generator[Path, None, None]:
        """Its folder, writable inside the block; afterwards all is on the stick, and what we mounted is let go.

        Raises KnownError, also for an OSError inside the block: the stick is full, locked or gone.
        """
        with self._busy:
            present = self._present(stick)
            if _read_only(present):
                self._unmount(present.device)
                present = self._present(stick)
            folder = self._mount(present, _READ_WRITE)
            try:
                yield folder
                _sync(folder)
            except OSError as error:
                raise KnownError(_notice_for(error)) from error
            finally:
                if stick.device in self._own:
                    self._unmount(stick.device)

    def let_go(self) -> None:
        """Unmount what was mounted here: it may be pulled, and nothing of it stays open in the public hall."""
        with self._busy:
            for device in tuple(self._own):
                self._unmount(device)

    def _told(self, sticks: tuple[Stick, ...]) -> None:
        self._sticks = sticks
        self.changed.emit()

    def _present(self, stick: Stick) -> Stick:
        """As it is at this moment: mounted, unmounted, or another one in its place."""
        from kiosk.devices.stick_watch import all_sticks, ask_udisks

        for present in all_sticks(ask_udisks(), self._places):
            if present.device == stick.device:
                return present
        raise KnownError(told.GONE)

    def _mount(self, stick: Stick, options: str) -> Path:
        if stick.folder is not None:
            return stick.folder
        if not stick.known_format:
            raise KnownError(told.UNKNOWN_FORMAT)
        from kiosk.devices.udisks import LOST, UDisks

        try:
            with UDisks() as udisks:
                folder = udisks.mount(stick.device, options)
        except LOST as error:
            raise KnownError(told.NOT_OPENED) from error
        self._own.add(stick.device)
        return folder

    def _unmount(self, device: str) -> None:
        from kiosk.devices.udisks import LOST, UDisks

        self._own.discard(device)
        try:
            with UDisks() as udisks:
                udisks.unmount(device)
        except LOST:
            # Pulled already, most likely: udisks2 clears its mount by itself.
            return


def _read_only(stick: Stick) -> bool:
    """Mounted by udisks2 for reading: by us, or by a kiosk that ended before it could let go."""
    if stick.folder is None or not stick.device.startswith(_UDISKS):
        return False
    try:
        return bool(os.statvfs(stick.folder).f_flag & os.ST_RDONLY)
    except OSError as error:
        raise KnownError(told.GONE) from error


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _notice_for(error: OSError) -> Notice:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return told.FULL
    if error.errno in {errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ENOENT}:
        return told.GONE
    return told.LOCKED
