"""The hour where the kiosks stand, whatever zone a machine was set to."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

HERE = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
"""Fixed: Việt Nam has had no other time since 1975, and a kiosk may lack the database of time zones or have an old one."""


def here(hour: datetime) -> datetime:
    """An hour as the clock on the wall showed it."""
    return hour.astimezone(HERE)
