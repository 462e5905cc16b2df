"""Room for what staff enter after a walkthrough, a group or a contest."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_PEOPLE = "'nct', 'pn', 'nd', 'tn', 'hs', 'ho-ngheo', 'dtts'"


def _named(column: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"length({column}) BETWEEN 1 AND 64 AND {column} NOT GLOB '*[^a-z0-9._/-]*'", name=column)


def _of_a_count() -> sa.Column[int]:
    return sa.Column("count", sa.Integer, sa.ForeignKey("counts.id", ondelete="CASCADE"), primary_key=True)


def upgrade() -> None:
    op.create_table(
        "counts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("staff", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("clock_ok", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Integer, nullable=False),
        sa.Column("turns", sa.Integer, nullable=False),
        sa.Column("village", sa.Text),
        sa.Column("assisted", sa.Integer, nullable=False),
        sa.Column("right", sa.Integer, nullable=False),
        sa.Column("asked", sa.Integer, nullable=False),
        sa.CheckConstraint("state IN ('draft', 'entered', 'removed')", name="state"),
        sa.CheckConstraint("kind IN ('walkthrough', 'group', 'contest')", name="kind"),
        _named("subject"),
        sa.CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        sa.CheckConstraint("seconds BETWEEN 0 AND 86400 AND seconds % 5 = 0", name="seconds"),
        sa.CheckConstraint("turns BETWEEN 1 AND 999", name="turns"),
        sa.CheckConstraint("length(village) BETWEEN 1 AND 60", name="village"),
        sa.CheckConstraint("assisted IN (0, 1)", name="assisted"),
        sa.CheckConstraint("0 <= right AND right <= asked AND asked <= 999", name="right"),
        sqlite_strict=True,
    )
    op.create_table(
        "count_groups",
        _of_a_count(),
        sa.Column("people", sa.Text, primary_key=True),
        sa.CheckConstraint(f"people IN ({_PEOPLE})", name="people"),
        sqlite_strict=True,
    )
    op.create_table(
        "count_steps",
        _of_a_count(),
        sa.Column("lesson", sa.Text, primary_key=True),
        sa.Column("step", sa.Text, primary_key=True),
        _named("lesson"),
        _named("step"),
        sqlite_strict=True,
    )
