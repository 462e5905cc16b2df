"""Work with sticks: one thing at a time, in a thread that a stick may hold up for minutes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ui.jobs import Err, Jobs, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

PATIENCE_MS = 8000
"""A sound stick has spun up, been mounted and read long before."""


class StickJobs(Jobs):
    """``silent`` while a stick leaves somebody waiting for longer than it should."""

    silent_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, ThreadPoolExecutor(max_workers=1, thread_name_prefix="stick"))
        self.silent = False
        self._awaited = 0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)

    def run(self, work: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        def ended(outcome: Ok[T] | Err) -> None:
            self._awaited -= 1
            if self._awaited:
                self._patience.start()
            else:
                self._patience.stop()
            self._set_silent(False)
            then(outcome)

        if not self._awaited:
            self._patience.start()
        self._awaited += 1
        super().run(work, ended)

    def run_told(self, work: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        """What may take long, and tells by itself how far it has come."""
        super().run(work, then)

    def _lose_patience(self) -> None:
        self._set_silent(True)

    def _set_silent(self, silent: bool) -> None:
        if silent != self.silent:
            self.silent = silent
            self.silent_changed.emit()
