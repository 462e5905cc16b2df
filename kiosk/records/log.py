"""The event log as the rest of the kiosk sees it: it takes an event at once and writes it soon, in a thread of its own."""

from __future__ import annotations

import threading
import time
from collections import deque
from concurrent.futures import Future
from contextlib import closing
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from kiosk.errors import KnownError, Notice
from kiosk.records import troubles
from kiosk.records.events import Event, EventKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from kiosk.records.store import Start, Store

T = TypeVar("T")

_ROOM = 20_000
"""Events kept in memory while nothing can be written, some 20 MB: weeks of a busy hall."""
_COPY_AFTER = 1000
"""Events until the next copy: about two days of a busy hall."""
_RETRIES_PER_COPY = 12
"""A copy that failed is tried again after a minute: it writes as much as the log is long."""


class HourClock(Protocol):
    """Tells the hour and whether it can be believed, and learns from the log how late it already was."""

    def now(self) -> tuple[datetime, bool]: ...
    def remember(self, last_stored: datetime) -> None: ...


class EventLog:
    """Counts from the first moment; what is recorded before ``open`` or while the disk fails waits in memory.

    ``machine`` is a mark of the computer, so that a copied disk is told from the first one.
    """

    def __init__(
        self,
        file: Path,
        clock: HourClock,
        machine: str = "",
        *,
        busy_seconds: float = 3.0,
        retry_seconds: float = 5.0,
        room: int = _ROOM,
    ) -> None:
        self._file = file
        self._clock = clock
        self._machine = machine
        self._busy_seconds = busy_seconds
        self._retry_seconds = retry_seconds
        self._room = room
        self._changed = threading.Condition()
        self._waiting: deque[Event] = deque()
        self._pieces: deque[tuple[Future[Any], Callable[[Connection], Any], bool]] = deque()
        self._taken = 0
        self._written = 0
        self._lost = 0
        self._visits = 0
        self._tried = False
        self._closing = False
        self._hurry = False
        self._uncopied = False
        self._tried_to_copy = 0.0
        self._news: list[Notice] = []
        self._trouble: Notice | None = None
        self._writer: threading.Thread | None = None

    def open(self) -> list[Notice]:
        """What staff should know; blocks while the file is checked and mended. Imports SQLAlchemy (0.4 s)."""
        self._writer = threading.Thread(target=self._write, name="event-log", daemon=True)
        self._writer.start()
        with self._changed:
            self._changed.wait_for(lambda: self._tried)
            return [*self._news, *([self._trouble] if self._trouble else [])]

    def next_visit(self) -> int:
        """A number for a visit of this run; in the file it goes on from the visits before."""
        with self._changed:
            self._visits += 1
            return self._visits

    def record(self, kind: str, *, visit: int, **fields: Any) -> None:
        """Takes the event and returns at once. ``fields`` are those of ``Event``, which raises ``ValueError``."""
        hour, clock_ok = self._clock.now()
        with self._changed:
            event = Event(self._taken + 1, visit, EventKind(kind), hour, clock_ok, **fields)
            self._taken += 1
            self._waiting.append(event)
            while len(self._waiting) > self._room:
                self._waiting.popleft()
                self._lost += 1
            self._changed.notify_all()

    def work(self, piece: Callable[[Connection], T], *, copy: bool = False, timeout_s: float = 10.0) -> T:
        """Whatever else belongs into the file: ``piece`` in a transaction of its own, on disk when this returns.

        Blocks, so never on the GUI thread; ``piece`` runs in the writer's thread. With ``copy`` the file is copied too:
        for what must not be lost even if the file is. Raises KnownError where the disk stands in the way.
        """
        done: Future[T] = Future()
        with self._changed:
            if self._closing:
                raise KnownError(troubles.stopped())
            self._pieces.append((done, piece, copy))
            self._hurry = True
            self._changed.notify_all()
        try:
            return done.result(timeout_s)
        except TimeoutError:
            # It may not happen later, when nobody counts on it any more.
            done.cancel()
            with self._changed:
                raise KnownError(self._trouble or troubles.busy(self._file)) from None

    def now(self) -> tuple[datetime, bool]:
        """As events are dated."""
        return self._clock.now()

    def flush(self, timeout_s: float) -> bool:
        """True once all that was recorded so far will survive a power cut."""
        with self._changed:
            wanted = self._taken
            self._hurry = True
            self._changed.notify_all()
            stored = self._changed.wait_for(lambda: self._written >= wanted, timeout_s)
            return stored and not self._lost

    def health(self) -> Notice | None:
        """What staff should know of the log at this moment, the gravest first."""
        with self._changed:
            if self._trouble:
                return self._trouble
            if self._lost:
                return troubles.overflowed(self._lost)
            if self._uncopied:
                return troubles.not_copied(self._file)
            return self._news[0] if self._news else None

    def close(self, timeout_s: float = 2.0) -> bool:
        """Writes what still waits; false if something had to stay behind."""
        stored = self.flush(timeout_s) if self._writer else not self._taken
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._writer:
            self._writer.join(timeout_s)
        return stored

    def _write(self) -> None:
        try:
            self._run()
        finally:
            with self._changed:
                if not self._closing:
                    self._trouble = troubles.stopped()
                self._tried = True
                self._changed.notify_all()
                while self._pieces:
                    done = self._pieces.popleft()[0]
                    if done.set_running_or_notify_cancel():
                        done.set_exception(KnownError(troubles.stopped()))

    def _run(self) -> None:
        start: Start | None = None
        while not self._closing:
            try:
                start = self._do_first(start)
                with closing(self._open_store(start)) as store:
                    start = store.start
                    self._say(None)
                    self._feed(store)
            except KnownError as known:
                # After any trouble the file is opened and checked anew: a failed fsync has left nobody knows what.
                self._say(known.notice)
                with self._changed:
                    self._hurry = False
                    self._changed.wait_for(lambda: self._closing or self._hurry, self._retry_seconds)

    def _do_first(self, start: Start | None) -> Start | None:
        """What somebody waits for is written on a full disk too, and says nothing of how that is."""
        if not self._pieces:
            return start
        with closing(self._open_store(start, awaited=True)) as store:
            while self._pieces:
                self._do(store, *self._pieces.popleft())
            return store.start

    def _open_store(self, start: Start | None, *, awaited: bool = False) -> Store:
        from kiosk.records.opening import open_store

        store, news = open_store(self._file, self._machine, self._busy_seconds, start, awaited=awaited)
        if store.last_good_hour:
            self._clock.remember(store.last_good_hour)
        with self._changed:
            self._news = news or self._news
        return store

    def _feed(self, store: Store) -> None:
        """Writes until the log closes."""
        copy_after = 1
        while True:
            if not self._waiting:
                self._copy(store, 0 if self._uncopied and self._until_next_try() <= 0 else copy_after)
                copy_after = _COPY_AFTER
            with self._changed:
                self._changed.wait_for(
                    lambda: self._waiting or self._pieces or self._closing,
                    max(0.0, self._until_next_try()) if self._uncopied else None,
                )
                batch = list(self._waiting)
                piece = self._pieces.popleft() if self._pieces else None
            if piece:
                self._do(store, *piece)
            if not batch:
                if self._closing and not self._pieces:
                    return
                continue
            store.append(batch)
            with self._changed:
                self._written = batch[-1].number
                # While it was written, the oldest may have made room for new ones.
                while self._waiting and self._waiting[0].number <= self._written:
                    self._waiting.popleft()
                self._trouble = None
                self._changed.notify_all()

    def _do(self, store: Store, done: Future[Any], piece: Callable[[Connection], Any], copy: bool) -> None:
        """What goes wrong is told to whoever asked; the disk's troubles are the log's too."""
        if not done.set_running_or_notify_cancel():
            return
        try:
            result = store.work(piece)
        except KnownError as known:
            done.set_exception(known)
            raise
        except Exception as error:  # ruff: ignore[blind-except] - whoever asked decides what it means
            done.set_exception(error)
            return
        done.set_result(result)
        if copy:
            self._copy(store, 0)

    def _copy(self, store: Store, after: int) -> None:
        try:
            if store.back_up(after):
                self._uncopied = False
        except troubles.DamagedError:
            raise
        except KnownError:
            self._uncopied = True
            self._tried_to_copy = time.monotonic()

    def _until_next_try(self) -> float:
        """Seconds: a disk that was full for a moment must not leave the log without a copy for days."""
        return self._tried_to_copy + _RETRIES_PER_COPY * self._retry_seconds - time.monotonic()

    def _say(self, trouble: Notice | None) -> None:
        with self._changed:
            self._trouble = trouble
            self._tried = True
            self._changed.notify_all()
