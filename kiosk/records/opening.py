"""Makes the event file ready to write, whatever has happened to it since the kiosk last ran."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from typing import TYPE_CHECKING

from kiosk.records import backup, schema, troubles
from kiosk.records.condition import Condition, State, condition
from kiosk.records.database import open_engine
from kiosk.records.reserve import Reserve
from kiosk.records.store import Store, new_epoch

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.errors import Notice
    from kiosk.records.store import Start


def open_store(
    file: Path, machine: str, busy_seconds: float, earlier: Start | None = None, *, awaited: bool = False
) -> tuple[Store, list[Notice]]:
    """The store, and what staff should know of how it came about; ``KnownError`` if it cannot be written now.

    ``awaited``: somebody waits for what they want to write, also on a full disk.
    """
    with troubles.told(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        with Reserve(file).lent(awaited), ExitStack() as undo:
            found = condition(file, busy_seconds)
            notices = _mend(file, found, machine)
            if notices:
                found = condition(file, busy_seconds)
            engine = open_engine(file, busy_seconds)
            undo.callback(engine.dispose)
            if found.revision != schema.head():
                if found.state is State.WHOLE:
                    backup.back_up(file)
                schema.upgrade(engine)
            connection = engine.connect()
            undo.callback(connection.close)
            store = Store(file, connection, machine, earlier)
            undo.pop_all()
            return store, notices


def _mend(file: Path, found: Condition, machine: str) -> list[Notice]:
    known = schema.known()
    if found.state is State.WHOLE and found.revision in known:
        return []
    newer = found.state is State.WHOLE
    kept = backup.set_aside(file) if newer or found.state is State.DAMAGED else None
    copy = backup.newest_good(file, known)
    if copy is not None:
        _restore(copy, file, machine)
    if newer and kept:
        return [troubles.too_new(kept)]
    if copy is not None:
        return [troubles.restored(kept)]
    return [troubles.begun_anew(kept)] if kept else []


def _restore(copy: Path, file: Path, machine: str) -> None:
    backup.set_aside(file)
    unfinished = file.with_name(f"{file.name}.part")
    backup.clear(unfinished)
    shutil.copyfile(copy, unfinished)
    engine = open_engine(unfinished, 0)
    try:
        # The epoch changes before the file gets its name: no run may ever count on from the copy under the old one.
        schema.upgrade(engine)
        with engine.begin() as connection:
            new_epoch(connection, machine, "restored")
    finally:
        engine.dispose()
    backup.settle(unfinished, file)
