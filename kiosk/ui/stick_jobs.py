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
    """``silent_changed`` when ``silent`` may have."""

    silent_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, ThreadPoolExecutor(max_workers=1, thread_name_prefix="stick"))
        self._awaited = 0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.silent_changed)

    @property
    def silent(self) -> bool:
        """A stick leaves somebody waiting for longer than it should."""
        return self._awaited > 0 and not self._patience.isActive()

    def run(self, work: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        def ended(outcome: Ok[T] | Err) -> None:
            self._awaited -= 1
            self._patience.start() if self._awaited else self._patience.stop()
            self.silent_changed.emit()
            then(outcome)

        if not self._awaited:
            self._patience.start()
        self._awaited += 1
        super().run(work, ended)

    def run_told(self, work: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        """What may take long, and tells by itself how far it has come."""
        super().run(work, then)
