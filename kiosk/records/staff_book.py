"""Remembers who may open the staff door, and the tries in vain, in the file of the events."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Protocol, TypeVar

from kiosk.records.people import KEYBOARD, Deed, Done, Locked, Person, Role, Tries

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy import Connection

T = TypeVar("T")


class File(Protocol):
    """Does a piece of work inside one transaction, and tells the hour, and whether it can be believed (``EventLog``)."""

    def work(self, piece: Callable[[Connection], T], *, copy: bool = False) -> T: ...
    def now(self) -> tuple[datetime, bool]: ...


class StaffBook:
    """Every method waits for the disk, so none is called on the GUI thread. All raise KnownError."""

    def __init__(self, file: File) -> None:
        self._file = file

    def tries(self) -> Tries:
        from sqlalchemy import select

        from kiosk.records.tables import DoorRow

        def read(connection: Connection) -> Tries:
            found = connection.execute(select(DoorRow.in_row, DoorRow.level, DoorRow.boot, DoorRow.since)).first()
            return Tries(*found) if found else Tries()

        return self._file.work(read)

    def put_tries(self, tries: Tries) -> None:
        """Survives a power cut once it returns."""
        from sqlalchemy.dialects.sqlite import insert

        from kiosk.records.tables import DoorRow

        values = vars(tries)

        def write(connection: Connection) -> None:
            connection.execute(insert(DoorRow).values(id=1, **values).on_conflict_do_update(set_=values))

        self._file.work(write)

    def locks(self) -> list[Locked]:
        """Everybody who may open the door, the oldest first."""
        from sqlalchemy import select

        from kiosk.records.tables import StaffRow

        def read(connection: Connection) -> list[Locked]:
            rows = connection.execute(
                select(StaffRow.id, StaffRow.name, StaffRow.role, StaffRow.lock)
                .where(StaffRow.lock.is_not(None))
                .order_by(StaffRow.id)
            )
            return [Locked(Person(number, name, Role(role)), str(lock)) for number, name, role, lock in rows]

        return self._file.work(read)

    def add(self, name: str, role: Role, lock: str, by: str = KEYBOARD, deed: Deed = Deed.ADDED) -> Person:
        def write(connection: Connection) -> Person:
            person = _add(connection, name, role, lock)
            self._note(connection, by, deed, name)
            return person

        return self._file.work(write, copy=True)

    def change_lock(self, number: int, lock: str | None, by: str = KEYBOARD) -> None:
        """A new PIN; with None the person has left: their name stays beside what they entered."""

        def write(connection: Connection) -> None:
            name = _change(connection, number, lock)
            self._note(connection, by, Deed.RENEWED if lock else Deed.REMOVED, name)

        self._file.work(write, copy=True)

    def recovery_number(self) -> str:
        """What a slip must name; drawn when it is first asked for, and on disk when this returns."""
        from sqlalchemy import insert, select

        from kiosk.records.tables import RecoveryRow

        def read(connection: Connection) -> str:
            found = connection.execute(select(RecoveryRow.number)).scalar()
            number = found or f"{secrets.randbelow(10**10):010}"
            if not found:
                connection.execute(insert(RecoveryRow).values(id=1, number=number))
            return number

        return self._file.work(read)

    def drop_recovery_number(self) -> None:
        """A slip that is still on its way opens nothing any more."""
        from sqlalchemy import delete

        from kiosk.records.tables import RecoveryRow

        self._file.work(lambda connection: connection.execute(delete(RecoveryRow)).close())

    def recover(self, used: str, person: Person, lock: str, by: str) -> Person | None:
        """The PIN of ``person`` set anew, or that of somebody new (number 0), by the slip that names ``used``.

        In one transaction with the end of that number, so that neither is there without the other; None if the number
        has ended before. Waits at the door end too.
        """
        from sqlalchemy import delete

        from kiosk.records.tables import DoorRow, RecoveryRow

        def write(connection: Connection) -> Person | None:
            if not connection.execute(delete(RecoveryRow).where(RecoveryRow.number == used)).rowcount:
                return None
            connection.execute(delete(DoorRow))
            if person.number:
                _change(connection, person.number, lock)
            made = person if person.number else _add(connection, person.name, person.role, lock)
            self._note(connection, by, Deed.RECOVERED, person.name)
            return made

        return self._file.work(write, copy=True)

    def note(self, who: str, deed: Deed, whom: str) -> None:
        self._file.work(lambda connection: self._note(connection, who, deed, whom))

    def log(self, most: int = 200) -> list[Done]:
        """The newest first."""
        from sqlalchemy import select

        from kiosk.records.tables import StaffLogRow

        columns = [getattr(StaffLogRow, name) for name in Done.__dataclass_fields__]

        def read(connection: Connection) -> list[Done]:
            rows = connection.execute(select(*columns).order_by(StaffLogRow.id.desc()).limit(most))
            return [Done(hour, clock_ok, who, Deed(deed), whom) for hour, clock_ok, who, deed, whom in rows]

        return self._file.work(read)

    def _note(self, connection: Connection, who: str, deed: Deed, whom: str) -> None:
        from sqlalchemy import insert

        from kiosk.records.tables import StaffLogRow

        hour, clock_ok = self._file.now()
        connection.execute(insert(StaffLogRow).values(hour=hour, clock_ok=clock_ok, who=who, deed=str(deed), whom=whom))


def _add(connection: Connection, name: str, role: Role, lock: str) -> Person:
    from sqlalchemy import insert

    from kiosk.records.tables import StaffRow

    made = insert(StaffRow).values(name=name, role=str(role), lock=lock).returning(StaffRow.id)
    return Person(connection.execute(made).scalar_one(), name, role)


def _change(connection: Connection, number: int, lock: str | None) -> str:
    """Whose lock it is."""
    from sqlalchemy import update

    from kiosk.records.tables import StaffRow

    changed = update(StaffRow).where(StaffRow.id == number).values(lock=lock).returning(StaffRow.name)
    return str(connection.execute(changed).scalar_one())
