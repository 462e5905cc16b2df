"""Looks at the event log for ``kiosk doctor``, beside a kiosk that may be running."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.records import schema, troubles
from kiosk.records.condition import State, condition

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.errors import Notice


def look_at(file: Path) -> Notice | None:
    """Changes nothing but an unfinished rollback. No file yet is no trouble: the first start makes it."""
    with troubles.told(file):
        found = condition(file)
    if found.state is State.DAMAGED:
        return troubles.damaged(file)
    if found.state is State.WHOLE and found.revision not in schema.known():
        return troubles.too_new(file)
    if found.state is State.WHOLE and not os.access(file, os.W_OK):
        return troubles.forbidden(file)
    return None
