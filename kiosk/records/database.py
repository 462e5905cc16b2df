"""How SQLite is used so that a committed event survives a power cut."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

if TYPE_CHECKING:
    from pathlib import Path

_WAL_MENDED = (3, 51, 3)
"""Before it, a checkpoint at the wrong moment could leave a WAL file torn for good."""


def journal_for(version: tuple[int, ...]) -> tuple[str, str]:
    """``(journal_mode, synchronous)``; both pairs lose no commit at a power cut, WAL is the quicker one."""
    return ("WAL", "FULL") if version >= _WAL_MENDED else ("DELETE", "EXTRA")


def open_engine(file: Path, busy_seconds: float) -> Engine:
    """An engine whose transactions hold table changes too: Python's sqlite3 commits behind one's back otherwise."""
    engine = create_engine(
        URL.create("sqlite", database=str(file)), poolclass=NullPool, connect_args={"timeout": busy_seconds}
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None
    journal, synchronous = journal_for(sqlite3.sqlite_version_info)
    connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
