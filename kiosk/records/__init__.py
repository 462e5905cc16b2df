"""What is remembered: one event log. The only room that imports SQLAlchemy."""
