"""How far an install has come, and that somebody has stopped it."""

from __future__ import annotations

import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """``done`` and ``total`` in bytes; ``path`` is the file in the pack, empty once all is copied and it is tried out."""

    done: int
    total: int
    path: str


class CancelledError(Exception):
    """Somebody has pressed *Huỷ*; everything is as it was."""


class Stop:
    """*Huỷ*, pressed on one thread while another installs: who presses knows at once how it will end, even if the other
    thread waits for a stick that does not answer.
    """

    def __init__(self) -> None:
        self._deciding = threading.Lock()
        self._pressed = self._too_late = False

    def press(self) -> bool:
        """True if nothing will be installed from now on; False if it comes too late."""
        with self._deciding:
            self._pressed = not self._too_late
            return self._pressed

    def pressed(self) -> bool:
        return self._pressed

    def check(self) -> None:
        """Raises CancelledError."""
        if self._pressed:
            raise CancelledError

    def be_too_late(self) -> None:
        """From now on. Raises CancelledError if it was in time."""
        with self._deciding:
            if self._pressed:
                raise CancelledError
            self._too_late = True
