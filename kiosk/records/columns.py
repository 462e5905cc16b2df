"""Column types that cannot hold more than they should."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Integer, TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy import Dialect

_HOUR = 3600


class UtcHour(TypeDecorator[datetime]):
    """A time as whole hours since 1970 UTC: a minute has no room in it."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        return None if value is None else int(value.timestamp() // _HOUR)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value * _HOUR, tz=UTC)


class Flag(TypeDecorator[bool]):
    """0 or 1; a STRICT table of SQLite knows no BOOLEAN."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, _dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)
