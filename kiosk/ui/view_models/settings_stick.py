"""Settings to a stick, and from one: to set a second kiosk up like the first. What would change is seen before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.stick_files import open_pack, pack_files, save
from kiosk.errors import KnownError, Notice
from kiosk.records.people import Deed
from kiosk.settings import LARGEST_FILE
from kiosk.ui.jobs import settle
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.settings_copy import FILE, Change, changes, taken, written

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.drives import Drives
    from kiosk.devices.stick import Stick
    from kiosk.settings import Settings
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Err, Jobs, Ok
    from kiosk.ui.view_models.settings import SettingsViewModel
    from kiosk.visits.doorkeeper import Doorkeeper

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class SettingsStickViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``offered``: settings of a stick wait to be taken; ``changes`` says what that would change."""

    changed = Signal()

    def __init__(
        self,
        page: SettingsViewModel,
        keeper: Doorkeeper,
        doorway: Doorway,
        drives: Drives,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """``jobs``: the thread that may hang on a stick."""
        super().__init__(parent)
        self._page = page
        self._keeper = keeper
        self._doorway = doorway
        self._drives = drives
        self._jobs = jobs
        self._offer: Settings | None = None
        self._label = ""
        self._told, self._good, self._busy = "", False, False
        self._rows = RowsListModel(Change, self)
        page.stored.connect(self._stored)
        page.changed.connect(self._page_moved)
        doorway.locked.connect(self.drop)

    @Property(QObject, constant=True)
    def changes(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        return self._offer is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._told

    @Property(bool, notify=changed)
    def good(self) -> bool:
        """``told`` is good news."""
        return self._good

    @Slot()
    def save(self) -> None:
        settings = self._page.kept
        self._run(lambda: self._write(settings), lambda _: self._tell(self._kept_there(), good=True))

    @Slot()
    def look(self) -> None:
        """“Lấy cài đặt từ USB”: nothing is changed yet."""
        own = self._page.kept
        self._run(lambda: self._read(own), self._have_read)

    @Slot()
    def take(self) -> None:
        """Kept and used at once; another host asks for the PIN first."""
        if self._offer is not None:
            self._page.adopt(self._offer)

    @Slot()
    def drop(self) -> None:
        self._offer = None
        self._rows.put(())
        self._tell("")

    def _write(self, settings: Settings) -> None:
        with self._drives.writing(self._only_stick()) as folder:
            save(folder, FILE, [written(settings)])

    def _read(self, own: Settings) -> tuple[Settings, str]:
        stick = self._only_stick()
        folder = self._drives.read(stick)
        try:
            path = next(one.path for one in pack_files(folder, ".toml") if one.path.casefold().endswith(FILE))
            with open_pack(folder, path) as stream:
                content = stream.read(LARGEST_FILE + 1)
        except StopIteration:
            raise KnownError(_NO_FILE) from None
        except OSError as error:
            raise KnownError(_UNREADABLE) from error
        try:
            return taken(content, own), stick.label
        except ValueError as error:
            raise KnownError(_unusable(str(error))) from error

    def _only_stick(self) -> Stick:
        sticks = self._drives.sticks
        if len(sticks) != 1:
            raise KnownError(_ONE_STICK if sticks else _NO_STICK)
        return sticks[0]

    def _have_read(self, read: Any) -> None:
        if self._doorway.person is None:
            return
        offer, self._label = read
        found = changes(self._page.kept, offer)
        if found:
            self._offer = offer
            self._rows.put(found)
        else:
            self._tell(self.tr("Cài đặt trên USB giống hệt máy này. Không có gì để đổi."), good=True)

    def _stored(self) -> None:
        """What was offered is kept: it is written down who took it."""
        person = self._doorway.person
        if self._offer is None or person is None:
            return
        self.drop()
        taken_over = self.tr("Đã lấy cài đặt từ USB, dùng từ bây giờ.")
        self._tell(taken_over, good=True)
        who, label = person.name, self._label
        self._run(lambda: self._keeper.note(who, Deed.SETTINGS, label), lambda _: self._tell(taken_over, good=True))

    def _kept_there(self) -> str:
        return self.tr("Đã chép cài đặt vào USB, tệp “%1”. Rút USB ra được rồi.").replace("%1", FILE)

    def _page_moved(self) -> None:
        """Another section is looked at: what was offered, or told, is over."""
        if str(self._page.section) != "stick" and (self._offer is not None or self._told):
            self.drop()

    def _tell(self, told: str, *, good: bool = False) -> None:
        self._told, self._good = told, good
        self.changed.emit()

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        def arrived(outcome: Ok[object] | Err) -> None:
            self._busy = False
            settle(outcome, then, self._tell)
            self.changed.emit()

        if self._busy:
            return
        self._busy = True
        self._tell("")
        self._jobs.run(work, arrived)


_SAFE = "Cài đặt của máy vẫn như cũ."
_NO_STICK = Notice("S-103", "Chưa thấy USB nào cắm ở máy.", _SAFE, "Mời cán bộ cắm USB rồi bấm lại.")
_ONE_STICK = Notice(
    "S-104", "Đang cắm nhiều USB nên máy chưa biết dùng cái nào.", _SAFE, "Mời cán bộ để lại một USB rồi bấm lại."
)
_NO_FILE = Notice(
    "S-105",
    f"Trên USB chưa có tệp “{FILE}”.",
    _SAFE,
    "Mời cán bộ chép cài đặt ra USB ở máy kia trước.",
)
_UNREADABLE = Notice("S-106", "Máy đọc USB bị lỗi giữa chừng.", _SAFE, "Mời cán bộ rút ra cắm lại rồi bấm lại.")


def _unusable(why: str) -> Notice:
    short = "".join(letter if letter.isprintable() else "�" for letter in why[:120])
    return Notice(
        "S-107",
        f"Tệp cài đặt trên USB chưa dùng được ({short}).",
        _SAFE,
        "Mời cán bộ chép lại ở máy kia.",
    )
