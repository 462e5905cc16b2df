"""Remembers for which facts of the lessons staff of this centre vouch: who said so, and when."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import starmap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.records.staff_book import File


@dataclass(frozen=True)
class Tick:
    """``who`` vouched for the fact as ``mark`` stands for it, or took it back (``given`` False). ``hour`` is UTC."""

    fact: str
    mark: str
    given: bool
    who: str
    hour: datetime


class TickBook:
    """Every method waits for the disk, so none is called on the GUI thread. All raise KnownError."""

    def __init__(self, file: File, now: Callable[[], tuple[datetime, bool]]) -> None:
        self._file = file
        self._now = now

    def put(self, fact: str, mark: str, staff: int, *, given: bool) -> None:
        """Survives a power cut once it returns."""
        from sqlalchemy import insert

        from kiosk.records.tables import FactTickRow

        hour, clock_ok = self._now()
        row = insert(FactTickRow).values(fact=fact, mark=mark, given=given, staff=staff, hour=hour, clock_ok=clock_ok)
        self._file.work(lambda connection: connection.execute(row), copy=True)

    def newest(self) -> Mapping[str, Tick]:
        """What was last said of each fact, by its id."""
        from sqlalchemy import select

        from kiosk.records.tables import FactTickRow, StaffRow

        asked = (
            select(FactTickRow.fact, FactTickRow.mark, FactTickRow.given, StaffRow.name, FactTickRow.hour)
            .join(StaffRow, StaffRow.id == FactTickRow.staff)
            .order_by(FactTickRow.id)
        )

        def read(connection: Connection) -> list[Tick]:
            return list(starmap(Tick, connection.execute(asked)))

        # The later row of a fact takes the place of the earlier one.
        return {tick.fact: tick for tick in self._file.work(read)}
