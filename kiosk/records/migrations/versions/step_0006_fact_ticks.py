"""Facts that staff have vouched for, or no longer vouch for. A step is history: it writes its rules out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "fact_ticks",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("fact", sa.Text, nullable=False),
        sa.Column("mark", sa.Text, nullable=False),
        sa.Column("given", sa.Integer, nullable=False),
        sa.Column("staff", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("clock_ok", sa.Integer, nullable=False),
        sa.CheckConstraint("length(fact) BETWEEN 1 AND 64 AND fact NOT GLOB '*[^a-z0-9._/-]*'", name="fact"),
        sa.CheckConstraint("length(mark) = 16 AND mark NOT GLOB '*[^0-9a-f]*'", name="mark"),
        sa.CheckConstraint("given IN (0, 1)", name="given"),
        sa.CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        sqlite_strict=True,
    )
