"""What was recorded here, taken away on a stick: a pack's folder that another kiosk's author builds from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KnownError, Notice
from kiosk.reports.hand_over import hand_over, the_one
from kiosk.ui.jobs import settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from kiosk.settings import Settings
    from kiosk.ui.jobs import Err, Jobs, Ok
    from kiosk.ui.report_desk import Sticks
    from kiosk.voice.takes import Takes

_KEPT = "Các bản thu vẫn còn trong máy."
_YEARS = 3
"""After so long a banner asks whether the words are still those of the lessons."""


class TakesToStick(QObject):
    """``told``: how it went, good news if ``done``. ``at`` files are there while it is ``saving``."""

    changed = Signal()
    _written = Signal(int)

    def __init__(
        self,
        takes: Takes,
        sticks: Sticks,
        jobs: Jobs,
        write_whole: Callable[[Path, bytes], None],
        about: Callable[[], tuple[Settings, date]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._takes = takes
        self._sticks = sticks
        self._jobs = jobs
        self._write_whole = write_whole
        self._about = about
        self.saving = self.done = False
        self.at = 0
        self.told = ""
        self._written.connect(self._go_on)

    def save(self) -> None:
        if self.saving:
            return
        self.saving, self.told, self.at = True, "", 0
        sticks, (settings, today) = tuple(self._sticks.sticks), self._about()
        self._jobs.run(lambda: self._take_away(sticks, settings, today), self._taken_away)
        self.changed.emit()

    def forget(self) -> None:
        """Whoever comes next is told nothing of it."""
        if not self.saving:
            self.told = ""
            self.changed.emit()

    def _take_away(self, sticks: Sequence[Any], settings: Settings, today: date) -> str:
        if not any(True for _ in self._takes.clips()):
            raise KnownError(_NOTHING)
        stick = the_one(sticks, _KEPT)
        pack = _pack(settings, today)
        folder = f"{pack['id']}-{today:%Y-%m-%d}"
        with self._sticks.writing(stick) as place:
            hand_over(place, self._files(pack), self._write_whole, folder=folder, kept=_KEPT)
        return folder

    def _files(self, pack: dict[str, object]) -> Iterator[tuple[str, bytes]]:
        try:
            for number, file in enumerate(self._takes.as_pack(pack)):
                self._written.emit(number)
                yield file
        except OSError as error:
            raise KnownError(_UNREADABLE) from error

    def _go_on(self, number: int) -> None:
        self.at = number
        self.changed.emit()

    def _taken_away(self, outcome: Ok[str] | Err) -> None:
        self.saving = False
        settle(outcome, self._is_there, self._tell)
        self.changed.emit()

    def _is_there(self, folder: str) -> None:
        self.done = True
        self.told = self.tr("Đã lưu vào USB, thư mục “%1”. Rút USB ra được rồi.").replace("%1", folder)

    def _tell(self, told: str) -> None:
        self.done, self.told = False, told


def _pack(settings: Settings, today: date) -> dict[str, object]:
    """All that ``kiosk pack build`` asks for: the folder needs no more work."""
    return {
        "schema": 1,
        "id": f"ban-thu-{settings.area.rpartition('/')[2]}",
        "title": f"Bản thu: {settings.centre}",
        "publisher": settings.centre,
        "version": int(f"{today:%Y%m%d}"),
        "scope": [settings.area],
        "issued_at": today.isoformat(),
        "review_by": f"{today.year + _YEARS}-{today:%m}-01",
    }


_NOTHING = Notice("V-215", "Chưa có bản thu nào để lưu.", "USB vẫn như cũ.", "Mời cán bộ thu âm trước.")
_UNREADABLE = Notice(
    "V-216", "Máy chưa đọc được các bản thu trong ổ đĩa.", "Bài học vẫn chạy.", "Mời cán bộ gọi người cài máy."
)
