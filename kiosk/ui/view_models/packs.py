"""The admin's page for packs: what the sticks hold, what is in use, and how what was done has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import pack_rows
from kiosk.ui.english import said
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.pack_rows import KeptRow, OfferRow
from kiosk.ui.pack_shelf import PackShelf
from kiosk.ui.pack_stage import BUSY, PackStage
from kiosk.ui.stick_call import PAGE, StickCall
from kiosk.ui.view_models.pack_kept import PackKeptViewModel
from kiosk.ui.view_models.pack_log import PackLogViewModel
from kiosk.ui.view_models.pack_senders import PackSendersViewModel
from kiosk.ui.view_models.pack_sheet import PackSheetViewModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.devices.drives import Drives
    from kiosk.packs.desk import Desk
    from kiosk.records.pack_book import PackBook
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.stick_jobs import StickJobs

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class PacksViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``stage`` is the sheet that the page shows; each of the others has a view model of its own."""

    changed = Signal()
    installed = Signal()
    """Other lessons are in use from now on."""

    def __init__(
        self,
        desk: Callable[[], Desk],
        book: PackBook,
        drives: Drives,
        doorway: Doorway,
        conductor: Conductor,
        jobs: StickJobs,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drives, self._doorway = drives, doorway
        self._stage = stage = PackStage(doorway, conductor, jobs, self)
        self._shelf = PackShelf(desk, drives, stage, jobs, self)
        self._call = StickCall(drives, doorway, conductor, stage, self)
        self._sheet = PackSheetViewModel(stage, desk, drives, doorway, today, self)
        self._kept_one = PackKeptViewModel(stage, desk, self)
        self._log = PackLogViewModel(stage, book, drives, self)
        self._senders = PackSendersViewModel(stage, self._shelf, desk, self)
        self._shown = False
        self._offers = RowsListModel(OfferRow, self)
        self._kept = RowsListModel(KeptRow, self)
        stage.changed.connect(self.changed)
        stage.lessons_changed.connect(self.installed)
        self._shelf.changed.connect(self._fill)
        drives.changed.connect(self._sticks_changed)
        doorway.changed.connect(self._door_changed)
        doorway.locked.connect(self._door_locked)

    @property
    def waits_for_nothing(self) -> bool:
        """The sticks were looked through; for those who drive the page by touch."""
        return not self._shelf.looking

    def stop(self) -> None:
        """The kiosk ends: what is being installed is broken off."""
        self._sheet.cancel()

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage.name

    @Property(PackSheetViewModel, constant=True)
    def sheet(self) -> PackSheetViewModel:
        return self._sheet

    @Property(PackKeptViewModel, constant=True)
    def keptOne(self) -> PackKeptViewModel:
        return self._kept_one

    @Property(PackLogViewModel, constant=True)
    def log(self) -> PackLogViewModel:
        return self._log

    @Property(PackSendersViewModel, constant=True)
    def senders(self) -> PackSendersViewModel:
        return self._senders

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        return self._shelf.looking

    @Property(bool, notify=changed)
    def stickThere(self) -> bool:
        return bool(self._drives.sticks)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        trouble = self._shelf.sight.sticks.trouble
        return said(trouble) if trouble else ""

    @Property(QObject, constant=True)
    def offers(self) -> QObject:
        return self._offers

    @Property(QObject, constant=True)
    def kept(self) -> QObject:
        return self._kept

    @Property(bool, notify=changed)
    def toldGood(self) -> bool:
        return self._stage.good

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._stage.told

    @Property(str, notify=changed)
    def toldMore(self) -> str:
        return self._stage.more

    @Slot(int)
    def choose(self, number: int) -> None:
        found = self._shelf.sight.sticks.found
        if self._stage.name == "list" and number < len(found):
            self._sheet.show(found[number])

    @Slot(str)
    def chooseKept(self, pack: str) -> None:
        sight = self._shelf.sight
        if self._stage.name == "list" and pack in sight.active:
            self._kept_one.show(sight.active[pack], sight.previous.get(pack))

    @Slot()
    def back(self) -> None:
        if self._stage.name not in BUSY:
            self._shelf.look()
            self._stage.go("list")

    def _fill(self) -> None:
        sight, say = self._shelf.sight, self._stage.say
        self._offers.put(
            tuple(
                pack_rows.offer_row(number, one.path, one.size, one.offer, say, sight.active)
                for number, one in enumerate(sight.sticks.found)
            )
        )
        self._kept.put(
            tuple(pack_rows.kept_row(version, sight.previous.get(pack), say) for pack, version in sight.active.items())
        )
        self.changed.emit()

    def _sticks_changed(self) -> None:
        if self._doorway.door.page == PAGE and self._stage.name in {"list", "pack", "stranger"}:
            self.back()
        self.changed.emit()

    def _door_changed(self) -> None:
        there = self._doorway.door.page == PAGE
        if there and not self._shown and self._stage.name not in {*BUSY, "told"}:
            self.back()
        self._shown = there

    def _door_locked(self) -> None:
        """Whoever comes next begins at the list; what is being installed goes on."""
        self._shown = False
        if self._stage.name not in BUSY:
            self._stage.go("list")
            self._shelf.clear()
