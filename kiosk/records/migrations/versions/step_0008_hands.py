"""One kind of event more: a visit in which staff led; and hands that a room raised. A step is history: it writes its rules out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_KINDS = (
    "'visit_began', 'visit_ended', 'lesson_begun', 'step_done', 'lesson_finished', 'lesson_left',"
    " 'help_given', 'qr_shown', 'staff_called', 'staff_came',"
    " 'screen_differs', 'visit_assisted', 'visit_led'"
)


def _named(column: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"length({column}) BETWEEN 1 AND 64 AND {column} NOT GLOB '*[^a-z0-9._/-]*'", name=column)


def upgrade() -> None:
    # SQLite changes no rule of a table: a new one takes the place of the old.
    op.rename_table("events", "events_before")
    op.create_table(
        "events",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("epoch", sa.Integer, sa.ForeignKey("epochs.id"), nullable=False),
        sa.Column("visit", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("clock_ok", sa.Integer, nullable=False),
        sa.Column("lesson", sa.Text),
        sa.Column("lesson_title", sa.Text),
        sa.Column("lesson_version", sa.Integer),
        sa.Column("step", sa.Text),
        sa.Column("mode", sa.Text),
        sa.Column("voice", sa.Text),
        sa.Column("text_language", sa.Text),
        sa.Column("level", sa.Integer),
        sa.Column("value", sa.Integer),
        sa.CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
        sa.CheckConstraint("visit >= 0", name="visit"),
        sa.CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        _named("lesson"),
        sa.CheckConstraint("length(lesson_title) BETWEEN 1 AND 120", name="lesson_title"),
        sa.CheckConstraint("lesson_version >= 0", name="lesson_version"),
        _named("step"),
        _named("mode"),
        _named("voice"),
        _named("text_language"),
        sa.CheckConstraint(
            "(level IS NOT NULL) = (kind = 'help_given') AND (level IS NULL OR level IN (1, 2, 3))", name="level"
        ),
        sa.CheckConstraint(
            "(value IS NOT NULL) = (kind IN ('lesson_finished', 'lesson_left', 'visit_ended'))"
            " AND (value IS NULL OR (value BETWEEN 0 AND 86400 AND value % 5 = 0))",
            name="value",
        ),
        sqlite_strict=True,
    )
    op.execute("INSERT INTO events SELECT * FROM events_before")
    op.drop_table("events_before")
    op.create_table(
        "count_hands",
        sa.Column("count", sa.Integer, sa.ForeignKey("counts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("lesson", sa.Text, primary_key=True),
        sa.Column("step", sa.Text, primary_key=True),
        sa.Column("right", sa.Integer, nullable=False),
        sa.Column("hands", sa.Integer, nullable=False),
        sa.CheckConstraint("length(lesson) BETWEEN 1 AND 64 AND lesson NOT GLOB '*[^a-z0-9._/-]*'", name="lesson"),
        sa.CheckConstraint("length(step) BETWEEN 1 AND 64 AND step NOT GLOB '*[^a-z0-9._/-]*'", name="step"),
        sa.CheckConstraint("0 <= right AND right <= hands AND hands <= 99999", name="right"),
        sqlite_strict=True,
    )
