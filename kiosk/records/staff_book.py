"""Remembers who may open the staff door, and the tries in vain, in the file of the events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from kiosk.records.people import Locked, Person, Role, Tries

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

T = TypeVar("T")


class File(Protocol):
    """Does a piece of work inside one transaction (fulfilled by ``EventLog``)."""

    def work(self, piece: Callable[[Connection], T], *, copy: bool = False) -> T: ...


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

    def add(self, name: str, role: Role, lock: str) -> Person:
        from sqlalchemy import insert

        from kiosk.records.tables import StaffRow

        def write(connection: Connection) -> int:
            made = insert(StaffRow).values(name=name, role=str(role), lock=lock).returning(StaffRow.id)
            return connection.execute(made).scalar_one()

        return Person(self._file.work(write, copy=True), name, role)

    def change_lock(self, number: int, lock: str | None) -> None:
        """A new PIN; with None the person has left: their name stays beside what they entered."""
        from sqlalchemy import update

        from kiosk.records.tables import StaffRow

        def write(connection: Connection) -> None:
            connection.execute(update(StaffRow).where(StaffRow.id == number).values(lock=lock))

        self._file.work(write, copy=True)
