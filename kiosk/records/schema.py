"""Which step of the migrations a file has reached, and the way to the newest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from kiosk.records.condition import TABLES_AS_WRITTEN, fingerprint

if TYPE_CHECKING:
    from sqlalchemy import Engine

STEPS = Path(__file__).with_name("migrations")


def head(steps: Path = STEPS) -> str:
    """The newest revision."""
    newest = ScriptDirectory(str(steps)).get_current_head()
    if newest is None:
        raise RuntimeError(f"no migrations in {steps}")
    return newest


def known(steps: Path = STEPS) -> frozenset[str]:
    """Every revision this version of the kiosk can start from."""
    return frozenset(step.revision for step in ScriptDirectory(str(steps)).walk_revisions())


def upgrade(engine: Engine, steps: Path = STEPS) -> None:
    """All missing steps in one transaction: a power cut leaves the old tables or the new, never half of them."""
    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        written = connection.exec_driver_sql(TABLES_AS_WRITTEN).scalars().all()
        connection.exec_driver_sql(f"PRAGMA user_version = {fingerprint(written)}")
