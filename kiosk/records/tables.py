"""The tables of the event file as they are now; how they came to be is in ``migrations``."""

from __future__ import annotations

from datetime import datetime  # ruff: ignore[typing-only-standard-library-import] - SQLAlchemy reads it
from typing import TYPE_CHECKING

from sqlalchemy import REAL, CheckConstraint, ForeignKey, Index, Integer, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.records.columns import Flag, UtcHour
from kiosk.records.counts import LONGEST_VILLAGE, MOST_ASKED, MOST_HANDS, MOST_TURNS, CountKind, CountState, People
from kiosk.records.events import LONGEST_NAME, LONGEST_SECONDS, LONGEST_TITLE, TIMED, EventKind
from kiosk.records.people import LONGEST_PERSON, Deed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import StrEnum


class Base(DeclarativeBase):
    """All tables are STRICT: SQLite then refuses a value of another type."""


def _listed(kinds: Sequence[StrEnum]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)


def _named(column: str) -> CheckConstraint:
    return CheckConstraint(
        f"length({column}) BETWEEN 1 AND {LONGEST_NAME} AND {column} NOT GLOB '*[^a-z0-9._/-]*'", name=column
    )


class Epoch(Base):
    """A stretch of life of this file: a new one begins when it is new, restored from a copy or moved to another machine.

    Copies of a file go on counting from the same ``seq``; ``code`` is random and keeps their events apart (faults C15).
    """

    __tablename__ = "epochs"
    __table_args__ = (
        CheckConstraint("length(code) = 16 AND code NOT GLOB '*[^0-9a-f]*'", name="code"),
        CheckConstraint("length(machine) <= 16 AND machine NOT GLOB '*[^0-9a-f]*'", name="machine"),
        CheckConstraint("reason IN ('new', 'restored', 'moved')", name="reason"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    code: Mapped[str] = mapped_column(Text, unique=True)
    machine: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)


class EventRow(Base):
    """One event; ``seq`` is given by the kiosk before writing, so that writing it again changes nothing."""

    __tablename__ = "events"
    __table_args__ = (
        CheckConstraint(f"kind IN ({_listed(list(EventKind))})", name="kind"),
        CheckConstraint("visit >= 0", name="visit"),
        CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        _named("lesson"),
        CheckConstraint(f"length(lesson_title) BETWEEN 1 AND {LONGEST_TITLE}", name="lesson_title"),
        CheckConstraint("lesson_version >= 0", name="lesson_version"),
        _named("step"),
        _named("mode"),
        _named("voice"),
        _named("text_language"),
        CheckConstraint(
            "(level IS NOT NULL) = (kind = 'help_given') AND (level IS NULL OR level IN (1, 2, 3))", name="level"
        ),
        CheckConstraint(
            f"(value IS NOT NULL) = (kind IN ({_listed(sorted(TIMED))}))"
            f" AND (value IS NULL OR (value BETWEEN 0 AND {LONGEST_SECONDS} AND value % 5 = 0))",
            name="value",
        ),
        {"sqlite_strict": True},
    )

    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    epoch: Mapped[int] = mapped_column(ForeignKey("epochs.id"))
    visit: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(Text)
    hour: Mapped[datetime] = mapped_column(UtcHour)
    clock_ok: Mapped[bool] = mapped_column(Flag)
    lesson: Mapped[str | None] = mapped_column(Text)
    lesson_title: Mapped[str | None] = mapped_column(Text)
    lesson_version: Mapped[int | None] = mapped_column(Integer)
    step: Mapped[str | None] = mapped_column(Text)
    mode: Mapped[str | None] = mapped_column(Text)
    voice: Mapped[str | None] = mapped_column(Text)
    text_language: Mapped[str | None] = mapped_column(Text)
    level: Mapped[int | None] = mapped_column(Integer)
    value: Mapped[int | None] = mapped_column(Integer)


class StaffRow(Base):
    """Who may open the staff door; ``lock`` is NULL for who has left."""

    __tablename__ = "staff"
    __table_args__ = (
        CheckConstraint(f"length(name) BETWEEN 1 AND {LONGEST_PERSON}", name="name"),
        CheckConstraint("role IN ('staff', 'admin')", name="role"),
        CheckConstraint("lock GLOB '$argon2id$*'", name="lock"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    lock: Mapped[str | None] = mapped_column(Text)


class DoorRow(Base):
    """Tries in vain at the staff door: one row, for the door as a whole."""

    __tablename__ = "door"
    __table_args__ = (
        CheckConstraint("id = 1", name="one"),
        CheckConstraint("in_row >= 0", name="in_row"),
        CheckConstraint("level >= 0", name="level"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    in_row: Mapped[int] = mapped_column(Integer)
    level: Mapped[float] = mapped_column(REAL)
    boot: Mapped[str] = mapped_column(Text)
    since: Mapped[float] = mapped_column(REAL)


class RecoveryRow(Base):
    """The number that a slip for a forgotten PIN must name: one row, while somebody waits for such a slip."""

    __tablename__ = "recovery"
    __table_args__ = (
        CheckConstraint("id = 1", name="one"),
        CheckConstraint("length(number) = 10 AND number NOT GLOB '*[^0-9]*'", name="number"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    number: Mapped[str] = mapped_column(Text)


class StaffLogRow(Base):
    """Who did what at the staff door, and when."""

    __tablename__ = "staff_log"
    __table_args__ = (
        CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        CheckConstraint(f"deed IN ({_listed(list(Deed))})", name="deed"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    hour: Mapped[datetime] = mapped_column(UtcHour)
    clock_ok: Mapped[bool] = mapped_column(Flag)
    who: Mapped[str] = mapped_column(Text)
    deed: Mapped[str] = mapped_column(Text)
    whom: Mapped[str] = mapped_column(Text)


class CountRow(Base):
    """What staff entered of one walkthrough, group or contest: how many turns, never who."""

    __tablename__ = "counts"
    __table_args__ = (
        CheckConstraint(f"state IN ({_listed(list(CountState))})", name="state"),
        CheckConstraint(f"kind IN ({_listed(list(CountKind))})", name="kind"),
        _named("subject"),
        CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        CheckConstraint(f"seconds BETWEEN 0 AND {LONGEST_SECONDS} AND seconds % 5 = 0", name="seconds"),
        CheckConstraint(f"turns BETWEEN 1 AND {MOST_TURNS}", name="turns"),
        CheckConstraint(f"length(village) BETWEEN 1 AND {LONGEST_VILLAGE}", name="village"),
        CheckConstraint("assisted IN (0, 1)", name="assisted"),
        CheckConstraint(f"0 <= right AND right <= asked AND asked <= {MOST_ASKED}", name="right"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    state: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    staff: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    hour: Mapped[datetime] = mapped_column(UtcHour)
    clock_ok: Mapped[bool] = mapped_column(Flag)
    seconds: Mapped[int] = mapped_column(Integer)
    turns: Mapped[int] = mapped_column(Integer)
    village: Mapped[str | None] = mapped_column(Text)
    assisted: Mapped[bool] = mapped_column(Flag)
    right: Mapped[int] = mapped_column(Integer)
    asked: Mapped[int] = mapped_column(Integer)


class CountGroupRow(Base):
    """A group that took part in a counted session."""

    __tablename__ = "count_groups"
    __table_args__ = (
        CheckConstraint(f"people IN ({_listed(list(People))})", name="people"),
        {"sqlite_strict": True},
    )

    count: Mapped[int] = mapped_column(ForeignKey("counts.id", ondelete="CASCADE"), primary_key=True)
    people: Mapped[str] = mapped_column(Text, primary_key=True)


class CountStepRow(Base):
    """A step that needed help in a counted session."""

    __tablename__ = "count_steps"
    __table_args__ = (_named("lesson"), _named("step"), {"sqlite_strict": True})

    count: Mapped[int] = mapped_column(ForeignKey("counts.id", ondelete="CASCADE"), primary_key=True)
    lesson: Mapped[str] = mapped_column(Text, primary_key=True)
    step: Mapped[str] = mapped_column(Text, primary_key=True)


class CountHandsRow(Base):
    """Hands that a room raised at a question: for the right answer, and all."""

    __tablename__ = "count_hands"
    __table_args__ = (
        _named("lesson"),
        _named("step"),
        CheckConstraint(f"0 <= right AND right <= hands AND hands <= {MOST_HANDS}", name="right"),
        {"sqlite_strict": True},
    )

    count: Mapped[int] = mapped_column(ForeignKey("counts.id", ondelete="CASCADE"), primary_key=True)
    lesson: Mapped[str] = mapped_column(Text, primary_key=True)
    step: Mapped[str] = mapped_column(Text, primary_key=True)
    right: Mapped[int] = mapped_column(Integer)
    hands: Mapped[int] = mapped_column(Integer)


def _hex(column: str, digits: int) -> CheckConstraint:
    return CheckConstraint(f"length({column}) = {digits} AND {column} NOT GLOB '*[^0-9a-f]*'", name=column)


class PackRow(Base):
    """A version of a pack that was active once, in the order in which they came; at most one of a pack is active."""

    __tablename__ = "packs"
    __table_args__ = (
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("standing IN ('active', 'previous', 'gone')", name="standing"),
        CheckConstraint("keyring >= 0", name="keyring"),
        _hex("digest", 64),
        _hex("keyid", 64),
        _hex("place", 16),
        _hex("files", 64),
        Index("packs_active", "pack", unique=True, sqlite_where=text("standing = 'active'")),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    pack: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer)
    digest: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    publisher: Mapped[str] = mapped_column(Text)
    publisher_id: Mapped[str] = mapped_column(Text)
    keyid: Mapped[str] = mapped_column(Text)
    keyring: Mapped[int] = mapped_column(Integer)
    place: Mapped[str] = mapped_column(Text)
    files: Mapped[str] = mapped_column(Text)
    standing: Mapped[str] = mapped_column(Text)


class PackTrustRow(Base):
    """Keyrings and local publishers as JSON: one row. ``generation`` counts every change of the packs."""

    __tablename__ = "pack_trust"
    __table_args__ = (CheckConstraint("id = 1", name="one"), {"sqlite_strict": True})

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    trust: Mapped[str] = mapped_column(Text)
    generation: Mapped[int] = mapped_column(Integer)


class PackLogRow(Base):
    """Who changed what of the lessons, and when."""

    __tablename__ = "pack_log"
    __table_args__ = (
        CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        CheckConstraint(
            "deed IN ('installed', 'rolled_back', 'removed', 'fell_back', 'trusted', 'distrusted', 'restored')",
            name="deed",
        ),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    hour: Mapped[datetime] = mapped_column(UtcHour)
    clock_ok: Mapped[bool] = mapped_column(Flag)
    who: Mapped[str] = mapped_column(Text)
    deed: Mapped[str] = mapped_column(Text)
    pack: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(Text)


class FactTickRow(Base):
    """Who vouched for a fact of the lessons or took it back, and when; of each fact the newest row holds.

    ``mark`` stands for the sentence, source and date that were read.
    """

    __tablename__ = "fact_ticks"
    __table_args__ = (
        _named("fact"),
        _hex("mark", 16),
        CheckConstraint("given IN (0, 1)", name="given"),
        CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    fact: Mapped[str] = mapped_column(Text)
    mark: Mapped[str] = mapped_column(Text)
    given: Mapped[bool] = mapped_column(Flag)
    staff: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    hour: Mapped[datetime] = mapped_column(UtcHour)
    clock_ok: Mapped[bool] = mapped_column(Flag)
