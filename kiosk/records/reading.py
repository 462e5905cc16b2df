"""Reads the events and counts of a period, a piece at a time: the memory stays small and the log goes on writing."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.records import troubles
from kiosk.records.counts import CountState

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

_PIECE = 5_000
"""Rows for which the log may have to wait, some 15 ms."""
_HOUR = 3600
_NEVER = 2**62
_COLUMNS = "seq, visit, kind, hour, clock_ok, lesson, step, voice, level, value"


class StoredEvent(NamedTuple):
    """What a report needs of an event; its fields are those of ``Event``."""

    seq: int
    visit: int
    kind: str
    hour: datetime
    clock_ok: bool
    lesson: str | None
    step: str | None
    voice: str | None
    level: int | None
    value: int | None


class StoredCount(NamedTuple):
    """What a report needs of a count; by whom it was entered is nothing to it."""

    kind: str
    subject: str
    hour: datetime
    clock_ok: bool
    seconds: int
    turns: int
    village: str | None
    assisted: bool
    right: int
    asked: int
    groups: frozenset[str]
    helped: frozenset[tuple[str, str]]
    hands: frozenset[tuple[str, str, int, int]]


class Reading:
    """Belongs to the thread that opened it.

    Where the clock could not be believed, an event belongs to every period in which it may have happened: it comes
    after the last sure event before the period, and before the first sure one after it. It says so by ``clock_ok``.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def events(self, begins: datetime, ends: datetime) -> Iterator[StoredEvent]:
        """Those from ``begins`` up to ``ends`` (both UTC), oldest first."""
        first, last = _number(begins), _number(ends)
        low, high = self._around("events", "seq", first, last)
        (newest,) = self._database.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()
        hours: dict[int, datetime] = {}
        seq = 0
        # A piece is a range of numbers, not of hits: so each takes as long, and the log waits no longer for any.
        while seq < newest:
            rows = self._database.execute(
                # ruff: ignore[hardcoded-sql-expression] - the columns are written above
                f"SELECT {_COLUMNS} FROM events WHERE seq > ? AND seq <= ?"
                " AND CASE clock_ok WHEN 1 THEN hour >= ? AND hour < ? ELSE seq > ? AND seq < ? END ORDER BY seq",
                (seq, min(seq + _PIECE, newest), first, last, low, high),
            ).fetchall()
            for number, visit, kind, hour, clock_ok, *rest in rows:
                moment = hours.get(hour) or hours.setdefault(hour, _moment(hour))
                yield StoredEvent(number, visit, kind, moment, clock_ok == 1, *rest)
            seq += _PIECE

    def counts(self, begins: datetime, ends: datetime) -> list[StoredCount]:
        """What was entered for the time from ``begins`` up to ``ends``; a year has some thousand."""
        first, last = _number(begins), _number(ends)
        low, high = self._around("counts", "id", first, last)
        rows = self._database.execute(
            "SELECT id, kind, subject, hour, clock_ok, seconds, turns, village, assisted, right, asked FROM counts WHERE state = ?"
            " AND CASE clock_ok WHEN 1 THEN hour >= ? AND hour < ? ELSE id > ? AND id < ? END ORDER BY id",
            (CountState.ENTERED, first, last, low, high),
        ).fetchall()
        groups = self._details("SELECT count, people FROM count_groups")
        helped = self._details("SELECT count, lesson, step FROM count_steps")
        hands = self._details("SELECT count, lesson, step, right, hands FROM count_hands")
        return [
            StoredCount(
                kind,
                subject,
                _moment(hour),
                clock_ok == 1,
                seconds,
                turns,
                village,
                assisted == 1,
                right,
                asked,
                frozenset(people for (people,) in groups.get(number, ())),
                frozenset((lesson, step) for lesson, step in helped.get(number, ())),
                frozenset((lesson, step, right, all_) for lesson, step, right, all_ in hands.get(number, ())),
            )
            for number, kind, subject, hour, clock_ok, seconds, turns, village, assisted, right, asked in rows
        ]

    def _around(self, table: str, key: str, first: int, last: int) -> tuple[int, int]:
        """The last sure row before the period, and the first one after it."""
        # ruff: ignore[hardcoded-sql-expression] - both names are written in this file
        before = f"SELECT coalesce(max({key}), 0) FROM {table} WHERE clock_ok = 1 AND hour < ?"
        # ruff: ignore[hardcoded-sql-expression] - as above
        after = f"SELECT coalesce(min({key}), {_NEVER}) FROM {table} WHERE clock_ok = 1 AND hour >= ? AND {key} > ?"
        (low,) = self._database.execute(before, (first,)).fetchone()
        (high,) = self._database.execute(after, (last, low)).fetchone()
        return low, high

    def _details(self, query: str) -> dict[int, list[tuple[Any, ...]]]:
        found: dict[int, list[tuple[Any, ...]]] = {}
        for number, *values in self._database.execute(query):
            found.setdefault(number, []).append(tuple(values))
        return found


@contextmanager
def reading(file: Path, busy_seconds: float = 3.0) -> Generator[Reading]:
    """Raises ``KnownError`` with a sentence for staff if the log cannot be read now."""
    # mode=rw makes no file, but may finish the rollback that a power cut left to do.
    with (
        troubles.told(file),
        closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=busy_seconds)) as database,
    ):
        yield Reading(database)


def _number(moment: datetime) -> int:
    return int(moment.timestamp() // _HOUR)


def _moment(hour: int) -> datetime:
    return datetime.fromtimestamp(hour * _HOUR, tz=UTC)
