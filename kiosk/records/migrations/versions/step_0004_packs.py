"""Packs that are installed, whom this kiosk trusts, and who changed what. A step is history: it never changes."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def _hex(column: str, digits: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(
        f"length({column}) = {digits} AND {column} NOT GLOB '*[^0-9a-f]*'", name=column.strip('"')
    )


def _columns(kind: type[sa.Text | sa.Integer], *names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "packs",
        sa.Column("id", sa.Integer, primary_key=True),
        *_columns(sa.Text, "pack"),
        *_columns(sa.Integer, "version"),
        *_columns(sa.Text, "digest", "title", "publisher", "publisher_id", "keyid"),
        *_columns(sa.Integer, "keyring"),
        *_columns(sa.Text, "place", "files", "standing"),
        sa.CheckConstraint("version >= 1", name="version"),
        sa.CheckConstraint("standing IN ('active', 'previous', 'gone')", name="standing"),
        sa.CheckConstraint("keyring >= 0", name="keyring"),
        _hex("digest", 64),
        _hex("keyid", 64),
        _hex("place", 16),
        _hex("files", 64),
        sqlite_strict=True,
    )
    op.create_index("packs_active", "packs", ["pack"], unique=True, sqlite_where=sa.text("standing = 'active'"))
    op.create_table(
        "pack_trust",
        sa.Column("id", sa.Integer, primary_key=True),
        *_columns(sa.Text, "trust"),
        *_columns(sa.Integer, "generation"),
        sa.CheckConstraint("id = 1", name="one"),
        sqlite_strict=True,
    )
    op.create_table(
        "pack_log",
        sa.Column("id", sa.Integer, primary_key=True),
        *_columns(sa.Integer, "hour", "clock_ok"),
        *_columns(sa.Text, "who", "deed", "pack"),
        *_columns(sa.Integer, "version"),
        *_columns(sa.Text, "title"),
        sa.CheckConstraint("clock_ok IN (0, 1)", name="clock_ok"),
        sa.CheckConstraint(
            "deed IN ('installed', 'rolled_back', 'removed', 'fell_back', 'trusted', 'distrusted', 'restored')",
            name="deed",
        ),
        sqlite_strict=True,
    )
