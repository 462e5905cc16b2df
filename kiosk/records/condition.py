"""Looks at an event file without changing it: whole, damaged, empty, or from a newer kiosk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

TABLES_AS_WRITTEN = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
_FORMATS = {1, 2}
"""Write and read version in a file's header; with any other SQLite calls the file read-only, as if the disk were."""
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR}
"""The statements below are right, so an ERROR (“unsupported file format”) comes from the file too."""


class State(Enum):
    WHOLE = "whole"
    EMPTY = "empty"
    """No file, or one without tables: a first start, or a file that was lost."""
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Condition:
    """``revision`` is the migration step the file has reached, ``last_seq`` its newest event; both of a whole file."""

    state: State
    revision: str = ""
    last_seq: int = 0


def condition(file: Path, busy_seconds: float = 3.0) -> Condition:
    """Raises ``sqlite3.Error`` where the disk or another program is in the way, so that nothing can be said."""
    if not file.exists():
        return Condition(State.EMPTY)
    if not _FORMATS.issuperset(_header(file)[18:20]):
        return Condition(State.DAMAGED)
    try:
        # mode=rw: never makes a file, but may finish the rollback that a power cut left to do.
        with closing(
            sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=busy_seconds)
        ) as database:
            return _read(database)
    except UnicodeDecodeError:
        # SQLite quotes the unreadable part in its message, and Python stumbles over it.
        return Condition(State.DAMAGED)
    except sqlite3.DatabaseError as error:
        # The code decides, not the class. Python itself gives none: a text in the file is not UTF-8 any more.
        code = getattr(error, "sqlite_errorcode", None)
        if code is None or code & 0xFF in _DAMAGE:
            return Condition(State.DAMAGED)
        raise


def fingerprint(tables: Iterable[str]) -> int:
    """Kept in ``user_version``: no check of SQLite's own sees a letter of a table's definition change."""
    return crc32("\n".join(tables).encode()) >> 1


def _header(file: Path) -> bytes:
    with file.open("rb") as start:
        return start.read(20)


def _read(database: sqlite3.Connection) -> Condition:
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return Condition(State.EMPTY)
    if not {"alembic_version", "events", "epochs"} <= tables:
        return Condition(State.DAMAGED)
    if database.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        return Condition(State.DAMAGED)
    written = [sql for (sql,) in database.execute(TABLES_AS_WRITTEN)]
    # One flipped bit, and what was text is bytes.
    if not all(isinstance(sql, str) for sql in written):
        return Condition(State.DAMAGED)
    if database.execute("PRAGMA user_version").fetchone() != (fingerprint(written),):
        return Condition(State.DAMAGED)
    revisions = database.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(revisions) != 1 or not isinstance(revisions[0][0], str):
        return Condition(State.DAMAGED)
    (last_seq,) = database.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()
    return Condition(State.WHOLE, revisions[0][0], last_seq)
