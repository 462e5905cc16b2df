"""The log of the staff door as an admin reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.here import here
from kiosk.lessons.text import Text
from kiosk.records.people import KEYBOARD, Deed
from kiosk.ui.english import page_language
from kiosk.ui.pack_rows import LogRow

if TYPE_CHECKING:
    from kiosk.records.people import Done

_WORDS = {
    Deed.CLAIMED: Text("{who} cài máy, là người quản lý đầu tiên.", "{who} set the kiosk up, as its first admin."),
    Deed.ADDED: Text("{who} cho {whom} một mã PIN.", "{who} gave {whom} a PIN."),
    Deed.RENEWED: Text("{who} đổi mã PIN của {whom}.", "{who} changed the PIN of {whom}."),
    Deed.REMOVED: Text("{who} cho {whom} nghỉ.", "{who} removed {whom}."),
    Deed.RECOVERED: Text("{whom} đặt lại mã PIN bằng phiếu của {who}.", "{whom} set a PIN anew with a slip of {who}."),
    Deed.SETTINGS: Text("{who} lấy cài đặt từ USB “{whom}”.", "{who} took settings from the stick “{whom}”."),
}
_DOUBT = Text("giờ chưa chắc", "hour uncertain")
_KEYBOARD = Text(KEYBOARD, "The machine's own keyboard")


def log_row(done: Done) -> LogRow:
    language = page_language()
    doubt = "" if done.clock_ok else f" ({_DOUBT.shown(language)})"
    when = f"{here(done.hour):%d/%m/%Y %H:00}{doubt}"
    return LogRow(when, _WORDS[done.deed].shown(language).format(who=_name(done.who, language), whom=done.whom))


def _name(who: str, language: str) -> str:
    return _KEYBOARD.shown(language) if who == KEYBOARD else who
