"""The log of the staff door as an admin reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.here import here
from kiosk.records.people import Deed
from kiosk.ui.pack_rows import LogRow

if TYPE_CHECKING:
    from kiosk.records.people import Done

_WORDS = {
    Deed.CLAIMED: "{who} cài máy, là người quản lý đầu tiên.",
    Deed.ADDED: "{who} cho {whom} một mã PIN.",
    Deed.RENEWED: "{who} đổi mã PIN của {whom}.",
    Deed.REMOVED: "{who} cho {whom} nghỉ.",
    Deed.RECOVERED: "{whom} đặt lại mã PIN bằng phiếu của {who}.",
    Deed.SETTINGS: "{who} lấy cài đặt từ USB “{whom}”.",
}


def log_row(done: Done) -> LogRow:
    doubt = "" if done.clock_ok else " (giờ chưa chắc)"
    when = f"{here(done.hour):%d/%m/%Y %H:00}{doubt}"
    return LogRow(when, _WORDS[done.deed].format(who=done.who, whom=done.whom))
