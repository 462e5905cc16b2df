"""How the tables came to be, one step a file; run by ``kiosk.records.schema``, and for authors by Alembic itself."""
