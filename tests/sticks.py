"""Sticks that a test can plug in and pull out: real FAT in a file, mounted through FUSE, yanked by killing its driver."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_TOOLS = os.environ | {"PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin", "MTOOLS_SKIP_CHECK": "1"}


class FatStick:
    """A FAT32 image of ``megabytes``; ``plug`` mounts it at a folder, ``yank`` pulls it out in the middle of anything."""

    def __init__(self, image: Path, megabytes: int = 40, label: str = "BAIHOC") -> None:
        self.image = image
        self.silent = False
        self._driver: subprocess.Popen[bytes] | None = None
        self._folder: Path | None = None
        with image.open("wb") as file:
            file.truncate(megabytes << 20)
        self._run("mkfs.vfat", "-F", "32", "-s", "1", "-n", label, image)

    def put(self, file: Path, name: str) -> None:
        """Copy ``file`` onto the stick, which must not be plugged in; ``name`` may be ``KIOSK/<name>``."""
        folder, _, _ = name.rpartition("/")
        if folder:
            self._run("mmd", "-D", "s", "-i", self.image, f"::{folder}", check=False)
        self._run("mcopy", "-o", "-i", self.image, file, f"::{name}")

    def holds(self, name: str) -> bytes:
        """What the image holds of a file, read without any driver of the kernel."""
        return self._run("mtype", "-i", self.image, f"::{name}").stdout

    def plug(self, folder: Path, *, writable: bool = False) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        options = "rw+" if writable else "ro"
        command = ["fusefat", "-f", "-s", "-o", f"{options},nodev,nosuid,noexec", self.image, folder]
        self._driver = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._folder = folder
        wait_until(lambda: os.path.ismount(folder))

    def fall_silent(self) -> None:
        """From now on whoever reads waits, until it is yanked."""
        assert self._driver is not None
        self._driver.send_signal(signal.SIGSTOP)
        self.silent = True

    def yank(self) -> None:
        """From now on every access fails, as after a pull; the mount itself hangs on, as it does."""
        assert self._driver is not None
        self._driver.send_signal(signal.SIGKILL)
        self._driver.wait()
        self._driver = None

    def clear(self) -> None:
        """What the system does some time after a pull, or when it is let go."""
        if self._folder is not None:
            subprocess.run(["umount", "-l", self._folder], check=False, capture_output=True)
            self._folder = None
        if self._driver is not None:
            self._driver.wait(10)
            self._driver = None

    @staticmethod
    def _run(*command: object, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run([str(word) for word in command], check=check, capture_output=True, env=_TOOLS)


def wait_until(condition, seconds=10.0):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.01)
