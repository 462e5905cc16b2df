"""The staff door on the screen: the number pad, the home page behind it, and which page lies over the citizen's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.staff_pages import CLEAN, PAGES
from kiosk.visits.staff import Doorstep

if TYPE_CHECKING:
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.stick_jobs import StickJobs

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ASKING = "staffPin"


@dataclass(frozen=True)
class TileRow:
    page_id: str
    title: str
    note: str
    glyph: str


@QmlElement
@QmlUncreatable("made by the app")
class StaffViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``page`` is the staff's page that is open (“staffPin” for the number pad), empty while the door is locked."""

    changed = Signal()

    def __init__(self, doorway: Doorway, stick_jobs: StickJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doorway, self._stick_jobs = doorway, stick_jobs
        self._tiles = RowsListModel(TileRow, self)
        doorway.changed.connect(self._update)
        stick_jobs.silent_changed.connect(self.changed)
        self._update()

    @Property(bool, notify=changed)
    def covers(self) -> bool:
        """The staff's pages lie over the citizen's."""
        return self._doorway.door.covers

    @Property(bool, notify=changed)
    def leading(self) -> bool:
        return self._doorway.door.leading

    @Property(str, notify=changed)
    def page(self) -> str:
        door = self._doorway.door
        return _ASKING if door.step is Doorstep.ASKING and not door.page else door.page

    @Property(str, notify=changed)
    def person(self) -> str:
        return self._doorway.person.name if self._doorway.person else ""

    @Property(bool, notify=changed)
    def admin(self) -> bool:
        return self._doorway.person is not None and self._doorway.person.role == "admin"

    @Property(QObject, constant=True)
    def tiles(self) -> QObject:
        return self._tiles

    @Property(int, notify=changed)
    def digits(self) -> int:
        return self._doorway.digits

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._doorway.checking

    @Property(bool, notify=changed)
    def missed(self) -> bool:
        return self._doorway.missed

    @Property(bool, notify=changed)
    def askedForStick(self) -> bool:
        """Nobody held the corner: a stick was plugged in."""
        return self._doorway.for_stick

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        return self._doorway.tries_left

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until the next try is taken."""
        return self._doorway.wait

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._doorway.trouble

    @Property(bool, notify=changed)
    def stickSilent(self) -> bool:
        """A stick leaves somebody waiting."""
        return self._stick_jobs.silent

    @Property(int, notify=changed)
    def cleaning(self) -> int:
        """Seconds in which touches do nothing; 0 at all other times."""
        return self._doorway.cleaning

    @Slot()
    def ask(self) -> None:
        self._doorway.ask()

    @Slot(str)
    def press(self, key: str) -> None:
        """A digit or “xoa”."""
        self._doorway.press(key)

    @Slot()
    def enter(self) -> None:
        self._doorway.enter()

    @Slot()
    def forgotten(self) -> None:
        """“Quên mã PIN?”"""
        self._doorway.forgotten()

    @Slot(str)
    def open(self, page: str) -> None:
        if page == CLEAN:
            self._doorway.clean()
        else:
            self._doorway.go(page)

    @Slot()
    def home(self) -> None:
        self._doorway.go()

    @Slot()
    def leave(self) -> None:
        """Out, and the door is locked."""
        self._doorway.lock()

    def _update(self) -> None:
        person = self._doorway.person
        words = QCoreApplication.translate
        self._tiles.put(
            tuple(
                TileRow(one.page, words("StaffPages", one.title), words("StaffPages", one.note), one.icon)
                for one in PAGES
                if person is not None and person.role.may(one.role)
            )
        )
        self.changed.emit()
