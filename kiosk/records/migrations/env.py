"""Runs the steps inside the transaction of the connection that ``kiosk.records.schema`` hands over."""

from __future__ import annotations

from alembic import context

from kiosk.records.tables import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, transactional_ddl=True
)
with context.begin_transaction():
    context.run_migrations()
