"""Where staff's counts are kept, from the first touch of the form: what was drafted is there after a power cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.records import troubles
from kiosk.records.counts import Count, CountKind, CountState, People

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

    from kiosk.records.staff_book import File


class CountBook:
    """Every method waits for the disk, so none is called on the GUI thread. All raise KnownError."""

    def __init__(self, file: File) -> None:
        self._file = file

    def keep(self, count: Count, number: int | None = None, since: datetime | None = None) -> int:
        """Write ``count`` as a whole, in place of ``number`` if given; its number. Survives a power cut once it returns.

        Only who entered it may change it, and only what was entered from ``since`` on; a draft waits longer, and if its
        owner has left, for anybody. What is changed keeps its hour.
        """
        return self._file.work(lambda connection: _write(connection, count, number, since))

    def of(self, staff: int, since: datetime) -> Mapping[int, Count]:
        """What ``staff`` entered and removed from ``since`` on, and every draft that waits for them, the newest first."""
        return self._file.work(lambda connection: _read(connection, staff, since))


def _write(connection: Connection, count: Count, number: int | None, since: datetime | None) -> int:
    from sqlalchemy import delete, insert, select, update

    from kiosk.records.tables import CountGroupRow, CountHandsRow, CountRow, CountStepRow, StaffRow

    values = {name: value for name, value in vars(count).items() if name not in {"groups", "helped", "hands"}}
    if number is None:
        if connection.execute(select(StaffRow.id).where(StaffRow.id == count.staff)).scalar_one_or_none() is None:
            # As where the book of people was lost.
            raise KnownError(troubles.not_yours())
        number = connection.execute(insert(CountRow).values(values).returning(CountRow.id)).scalar_one()
    else:
        mine = select(CountRow.id).where(CountRow.id == number, _open_to(count.staff, since))
        if connection.execute(mine).scalar_one_or_none() is None:
            raise KnownError(troubles.not_yours())
        again = {name: value for name, value in values.items() if name not in {"hour", "clock_ok"}}
        connection.execute(update(CountRow).where(CountRow.id == number).values(again))
        connection.execute(delete(CountGroupRow).where(CountGroupRow.count == number))
        connection.execute(delete(CountStepRow).where(CountStepRow.count == number))
        connection.execute(delete(CountHandsRow).where(CountHandsRow.count == number))
    if count.groups:
        connection.execute(insert(CountGroupRow), [{"count": number, "people": str(one)} for one in count.groups])
    if count.helped:
        steps = [{"count": number, "lesson": lesson, "step": step} for lesson, step in count.helped]
        connection.execute(insert(CountStepRow), steps)
    if count.hands:
        names = ("lesson", "step", "right", "hands")
        rows = [{"count": number, **dict(zip(names, one, strict=True))} for one in count.hands]
        connection.execute(insert(CountHandsRow), rows)
    return number


def _open_to(staff: int, since: datetime | None) -> ColumnElement[bool]:
    """Rows that ``staff`` may change: their own of the day, their own drafts, and drafts of those who have left."""
    from sqlalchemy import and_, or_, select, true

    from kiosk.records.tables import CountRow, StaffRow

    gone = select(StaffRow.id).where(StaffRow.lock.is_(None))
    draft = CountRow.state == str(CountState.DRAFT)
    today = CountRow.hour >= since if since is not None else true()
    return or_(and_(CountRow.staff == staff, or_(draft, today)), and_(draft, CountRow.staff.in_(gone)))


def _read(connection: Connection, staff: int, since: datetime) -> Mapping[int, Count]:
    from sqlalchemy import select

    from kiosk.records.tables import CountGroupRow, CountHandsRow, CountRow, CountStepRow

    mine = select(CountRow.__table__).where(_open_to(staff, since))
    rows = connection.execute(mine.order_by(CountRow.id.desc())).mappings().all()
    numbers = [row["id"] for row in rows]
    groups = connection.execute(
        select(CountGroupRow.count, CountGroupRow.people).where(CountGroupRow.count.in_(numbers))
    ).all()
    steps = connection.execute(
        select(CountStepRow.count, CountStepRow.lesson, CountStepRow.step).where(CountStepRow.count.in_(numbers))
    ).all()
    hands = connection.execute(select(CountHandsRow.__table__).where(CountHandsRow.count.in_(numbers))).all()
    return {
        row["id"]: Count(
            CountKind(row["kind"]),
            row["subject"],
            row["staff"],
            row["hour"],
            row["clock_ok"],
            row["seconds"],
            row["turns"],
            frozenset(People(people) for number, people in groups if number == row["id"]),
            row["village"],
            row["assisted"],
            frozenset((lesson, step) for number, lesson, step in steps if number == row["id"]),
            row["right"],
            row["asked"],
            frozenset(
                (lesson, step, right, all_) for number, lesson, step, right, all_ in hands if number == row["id"]
            ),
            CountState(row["state"]),
        )
        for row in rows
    }
