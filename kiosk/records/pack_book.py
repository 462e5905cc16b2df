"""Remembers which packs are in use, whom this kiosk trusts, and who changed what: in the file of the events."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import starmap
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.records.staff_book import File


@dataclass(frozen=True)
class Line:
    """One line of the log: ``hour`` is UTC."""

    hour: datetime
    clock_ok: bool
    who: str
    deed: str
    pack: str
    version: int
    title: str


class PackBook:
    """Every method waits for the disk, so none is called on the GUI thread. All raise KnownError."""

    def __init__(self, file: File, now: Callable[[], tuple[datetime, bool]]) -> None:
        self._file = file
        self._now = now

    def installed(self) -> tuple[list[dict[str, Any]], str, int]:
        """A row for each version, what is trusted, and how often anything has changed."""
        from sqlalchemy import select

        from kiosk.records.tables import PackRow, PackTrustRow

        def read(connection: Connection) -> tuple[list[dict[str, Any]], str, int]:
            found = connection.execute(select(PackRow.__table__).order_by(PackRow.id)).mappings()
            rows = [{name: value for name, value in row.items() if name != "id"} for row in found]
            trust = connection.execute(select(PackTrustRow.trust, PackTrustRow.generation)).first()
            return (rows, *trust) if trust else (rows, "", 0)

        return self._file.work(read)

    def change(
        self, versions: Sequence[Mapping[str, Any]], trust: str, generation: int, entry: Mapping[str, Any]
    ) -> None:
        """In one transaction; survives a power cut once it returns."""
        from sqlalchemy import delete, insert

        from kiosk.records.tables import PackLogRow, PackRow, PackTrustRow

        hour, clock_ok = self._now()

        def write(connection: Connection) -> None:
            connection.execute(delete(PackRow))
            if versions:
                connection.execute(insert(PackRow), [dict(row) for row in versions])
            connection.execute(delete(PackTrustRow))
            connection.execute(insert(PackTrustRow).values(id=1, trust=trust, generation=generation))
            connection.execute(insert(PackLogRow).values(hour=hour, clock_ok=clock_ok, **entry))

        self._file.work(write, copy=True)

    def log(self, most: int = 200) -> list[Line]:
        """The newest first."""
        from sqlalchemy import select

        from kiosk.records.tables import PackLogRow

        columns = [getattr(PackLogRow, name) for name in Line.__dataclass_fields__]

        def read(connection: Connection) -> list[Line]:
            return list(starmap(Line, connection.execute(select(*columns).order_by(PackLogRow.id.desc()).limit(most))))

        return self._file.work(read)
