"""The open event file: one connection, one thread, whole batches."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or_skip

from kiosk.records import backup, troubles
from kiosk.records.condition import condition
from kiosk.records.reserve import Reserve
from kiosk.records.tables import Epoch, EventRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from kiosk.records.events import Event

T = TypeVar("T")


@dataclass(frozen=True)
class Start:
    """Where a run of the kiosk goes on counting: it numbers its own events and visits from 1."""

    epoch: int
    seq: int
    visit: int


class Store:
    """Belongs to the thread that made it. What the disk or another program does to it comes out as ``KnownError``."""

    def __init__(self, file: Path, connection: Connection, machine: str, earlier: Start | None = None) -> None:
        """``earlier`` is where this run started before it had to open the file again: it then keeps its numbers."""
        self._file = file
        self._connection = connection
        with self._connection.begin():
            epoch = _epoch_on(self._connection, machine)
            seq, visit = self._connection.execute(
                select(func.coalesce(func.max(EventRow.seq), 0), func.coalesce(func.max(EventRow.visit), 0))
            ).one()
            self.last_good_hour: datetime | None = self._connection.scalar(
                select(func.max(EventRow.hour)).where(EventRow.clock_ok)
            )
            # On a read-only or full disk everything up to here succeeds; staff should hear of it now, not later.
            tables = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            connection.exec_driver_sql(f"PRAGMA user_version = {tables}")
        self.start = earlier if earlier and earlier.epoch == epoch else Start(epoch, seq, visit)
        self._reserve = Reserve(file)
        self._last = seq
        self._copied: int | None = None

    def append(self, events: Sequence[Event]) -> None:
        """Committed when it returns; events already there stay as they are, so a doubtful batch may come again."""
        rows = [self._row(event) for event in events]
        with troubles.told(self._file), self._connection.begin():
            self._connection.execute(insert_or_skip(EventRow).on_conflict_do_nothing(), rows)
        self._last = rows[-1]["seq"]

    def work(self, piece: Callable[[Connection], T]) -> T:
        """``piece`` in a transaction of its own; somebody waits for it, also on a full disk."""
        with troubles.told(self._file), self._reserve.lent(), self._connection.begin():
            return piece(self._connection)

    def back_up(self, after: int) -> bool:
        """A fresh copy, if ``after`` or more events are in none yet; true if one was made."""
        with troubles.told(self._file):
            if self._copied is None:
                self._copied = max((condition(copy).last_seq for copy in backup.copies(self._file)[:1]), default=0)
            if self._last - self._copied < after:
                return False
            # Counted as copied even if it fails: on a full disk it is tried again in due time, not at each event.
            self._copied = self._last
            backup.back_up(self._file)
            return True

    def close(self) -> None:
        self._connection.close()

    def _row(self, event: Event) -> dict[str, Any]:
        row = dict(vars(event))
        row["seq"] = self.start.seq + row.pop("number")
        row["visit"] = self.start.visit + event.visit if event.visit else 0
        row["epoch"] = self.start.epoch
        return row


def new_epoch(connection: Connection, machine: str, reason: str) -> int:
    """The id of a new stretch of the file's life, under a name that no copy of the file shares."""
    made = insert(Epoch).values(code=secrets.token_hex(8), machine=machine, reason=reason).returning(Epoch.id)
    return connection.execute(made).scalar_one()


def _epoch_on(connection: Connection, machine: str) -> int:
    newest = connection.execute(select(Epoch.id, Epoch.machine).order_by(Epoch.id.desc()).limit(1)).first()
    if newest is None:
        return new_epoch(connection, machine, "new")
    epoch, known_machine = newest
    return epoch if machine == known_machine else new_epoch(connection, machine, "moved")
