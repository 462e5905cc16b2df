"""The staff door: who may open it, and the tries in vain. A step is history: it never changes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("lock", sa.Text),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 40", name="name"),
        sa.CheckConstraint("role IN ('staff', 'admin')", name="role"),
        sa.CheckConstraint("lock GLOB '$argon2id$*'", name="lock"),
        sqlite_strict=True,
    )
    op.create_table(
        "door",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("in_row", sa.Integer, nullable=False),
        sa.Column("level", sa.REAL, nullable=False),
        sa.Column("boot", sa.Text, nullable=False),
        sa.Column("since", sa.REAL, nullable=False),
        sa.CheckConstraint("id = 1", name="one"),
        sa.CheckConstraint("in_row >= 0", name="in_row"),
        sa.CheckConstraint("level >= 0", name="level"),
        sqlite_strict=True,
    )
