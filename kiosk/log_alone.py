"""The log for a command of the admin: only while the kiosk itself does not run, as its file has one writer."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.errors import KnownError, Notice
from kiosk.machine.identity import machine_mark
from kiosk.machine.single import TAKEN, Single
from kiosk.records.log import EventLog

if TYPE_CHECKING:
    from collections.abc import Generator

    from kiosk.devices.clock import Clock
    from kiosk.paths import Folders


@contextmanager
def log_alone(places: Folders, clock: Clock, running: Notice = TAKEN) -> Generator[EventLog]:
    """Raises KnownError: ``running`` where the kiosk runs, or that nothing would last."""
    if not places.lasting:
        raise KnownError(_NOT_LASTING)
    with Single(places.data, running):
        records = EventLog(places.data / "events.sqlite", clock, machine_mark())
        try:
            records.open()
            yield records
        finally:
            records.close()


_NOT_LASTING = Notice(
    "M-101",
    "Máy không ghi được vào thư mục của mình.",
    "Chưa có gì thay đổi.",
    "Mời người cài máy cấp quyền ghi rồi làm lại.",
)
