"""Work off the GUI thread: the result comes back on it, as a value or as the error that was raised."""

from __future__ import annotations

from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import KnownError
from kiosk.ui import english

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass(frozen=True)
class Ok(Generic[T]):
    value: T


@dataclass(frozen=True)
class Err:
    error: Exception


def settle(outcome: Ok[T] | Err, then: Callable[[T], None], told: Callable[[str], None]) -> None:
    """``then`` gets the value; ``told`` the sentence, where the world is at fault. Anything else is a bug, and is raised."""
    if isinstance(outcome, Ok):
        then(outcome.value)
    elif isinstance(outcome.error, KnownError):
        told(english.told(outcome.error))
    else:
        raise outcome.error


class Jobs(QObject):
    """Runs callables in an executor; ``then`` is called on the thread that made this object."""

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")
        self._open = True
        # Queued, so that a result never arrives inside the call that asked for it.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        def job() -> None:
            outcome: Ok[T] | Err
            try:
                outcome = Ok(work())
            except Exception as error:  # ruff: ignore[blind-except] - whoever asked decides what it means
                outcome = Err(error)
            if self._open:
                self._finished.emit(then, outcome)

        if self._open:
            self._executor.submit(job)

    def close(self) -> None:
        """Wait for what runs: a thread still inside Python at exit would crash the interpreter."""
        self._open = False
        self._executor.shutdown(wait=True, cancel_futures=True)

    @Slot(object, object)
    def _deliver(self, then: Callable[[Any], None], outcome: Any) -> None:
        if self._open:
            then(outcome)
