"""Who did what at the staff door, and the number for a forgotten PIN. A step is history: it writes its rules out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "recovery",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("number", sa.Text, nullable=False),
        sa.CheckConstraint("id = 1", name="one"),
        sa.CheckConstraint("length(number) = 10 AND number NOT GLOB '*[^0-9]*'", name="number"),
        sqlite_strict=True,
    )
    op.create_table(
        "staff_log",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("clock_ok", sa.Integer, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("deed", sa.Text, nullable=False),
        sa.Column("whom", sa.Text, nullable=False),
        sa.CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        sa.CheckConstraint("deed IN ('claimed', 'added', 'renewed', 'removed', 'recovered', 'settings')", name="deed"),
        sqlite_strict=True,
    )
