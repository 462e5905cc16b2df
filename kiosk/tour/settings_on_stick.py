"""What an admin sees who sets a second kiosk up like the first: settings on a stick, seen before they are taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.settings import Helper, Village
from kiosk.tour.behind_the_door import BehindTheDoor
from kiosk.ui.settings_copy import FILE, written

if TYPE_CHECKING:
    from pathlib import Path


class SettingsOnStick(BehindTheDoor):
    """A chapter of the admin's tour; begins behind the open door."""

    def _settings_by_stick(self, stick: Path) -> None:
        page, model = self._app.office.settings_page, self._app.office.settings_stick
        self._touch("settings", "tile-staffSettings")
        self._touch("settings-stick", "section-stick")
        self._then("settings-saved", lambda: bool(model.told), "stickSave")
        self._then("settings-same", lambda: bool(model.told), "stickLook")
        other = replace(
            page.kept,
            centre="Trung tâm Phục vụ hành chính công xã Tập Làm",
            link_hosts=("zalo.me",),
            villages=(Village("Thôn Tập Làm", "https://zalo.me/g/taplam"),),
            helpers=(Helper("Anh Páo"),),
        )
        (stick / FILE).write_bytes(written(other))
        self._then("settings-changes", lambda: bool(model.offered), "stickLook")
        self._then("settings-pin", lambda: bool(page.asking), "stickTake")
        self._type_pin()
        self._then("settings-taken", lambda: not page.asking and bool(model.good), "pin-vao")
