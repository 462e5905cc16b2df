"""The tables of the migrations are those of the code, and a migration happens whole or not at all."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing

import pytest
from records_bench import opened, rows, visit
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

from kiosk.records import schema
from kiosk.records.condition import State, condition
from kiosk.records.database import journal_for, open_engine
from kiosk.records.tables import Base

NOW = schema.head()
NEXT = "9999"
NEXT_STEP = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{NOW}"

def upgrade():
    op.add_column("epochs", sa.Column("note", sa.Text))
    op.create_table("extra", sa.Column("id", sa.Integer, primary_key=True), sqlite_strict=True)
    op.execute("INSERT INTO extra SELECT seq FROM events")
"""


@pytest.fixture
def steps(tmp_path):
    """The migrations of a later release: one step more."""
    folder = tmp_path / "later"
    shutil.copytree(schema.STEPS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "step_9999_next.py").write_text(NEXT_STEP)
    return folder


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "events.sqlite"
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
    return file


def test_the_migrations_lead_to_the_tables_of_the_code(file, tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'fresh.sqlite'}")
    Base.metadata.create_all(engine)
    engine.dispose()
    assert _tables(file) == _tables(tmp_path / "fresh.sqlite")
    assert set(_tables(file)) >= {"epochs", "events", "staff", "door"}


def test_a_later_step_keeps_every_event(file, steps):
    before = rows(file)
    engine = open_engine(file, 1)
    schema.upgrade(engine, steps)
    engine.dispose()
    assert rows(file) == before
    assert len(rows(file, "id", "extra")) == len(before)
    found = condition(file)
    assert (found.state, found.revision) == (State.WHOLE, NEXT)
    assert found.revision == schema.head(steps)


def test_a_step_that_fails_half_way_leaves_the_old_tables(file, steps):
    broken = NEXT_STEP + '    op.execute("INSERT INTO nowhere VALUES (1)")\n'
    (steps / "versions" / "step_9999_next.py").write_text(broken)
    before = file.read_bytes()
    engine = open_engine(file, 1)
    with pytest.raises(OperationalError, match="nowhere"):
        schema.upgrade(engine, steps)
    engine.dispose()
    assert condition(file).revision == NOW
    assert set(_tables(file)) >= {"epochs", "events", "staff", "door"}
    assert file.read_bytes() == before


def test_a_copy_is_made_before_a_migration(file, steps, monkeypatch):
    monkeypatch.setattr("kiosk.records.schema.head", lambda: NEXT)
    monkeypatch.setattr("kiosk.records.schema.known", lambda: frozenset({NOW, NEXT}))
    upgrade = schema.upgrade
    monkeypatch.setattr("kiosk.records.schema.upgrade", lambda engine: upgrade(engine, steps))
    with opened(file) as log:
        assert log.told == []
    assert condition(file.with_name("backups") / "events-000001.sqlite").revision == NOW
    assert condition(file).revision == NEXT


def test_a_file_of_a_newer_kiosk_is_kept_and_the_copy_from_before_goes_on(file, steps):
    with opened(file):
        pass
    engine = open_engine(file, 1)
    schema.upgrade(engine, steps)
    engine.dispose()
    with opened(file) as log:
        assert log.told == ["R-208"]
        visit(log)
        assert log.flush(5)
    assert condition(file.with_name("events-damaged-1.sqlite")).revision == NEXT
    assert condition(file).revision == NOW
    assert len(rows(file)) == 16


@pytest.mark.parametrize(
    ("version", "mode"),
    [((3, 40, 1), "DELETE"), ((3, 51, 2), "DELETE"), ((3, 51, 3), "WAL"), ((3, 53, 4), "WAL"), ((4, 0, 0), "WAL")],
)
def test_wal_only_where_it_is_mended(version, mode):
    assert journal_for(version) == (mode, {"WAL": "FULL", "DELETE": "EXTRA"}[mode])


def test_sqlite_is_asked_for_every_protection(tmp_path):
    engine = open_engine(tmp_path / "events.sqlite", 1.5)
    with engine.connect() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "trusted_schema", "cell_size_check", "busy_timeout", "synchronous")
        }
    engine.dispose()
    full = 2 if journal_for(sqlite3.sqlite_version_info)[0] == "WAL" else 3
    assert asked == {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 1500,
        "synchronous": full,
    }


def _tables(file):
    with closing(sqlite3.connect(file)) as database:
        found = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: re.sub(r"\s+", " ", sql) for name, sql in found if name != "alembic_version"}
