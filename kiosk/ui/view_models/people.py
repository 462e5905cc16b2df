"""Who may open the staff door, for an admin: who they are, a PIN for somebody new, another PIN, and goodbye."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.keyboard import edited
from kiosk.records.people import LONGEST_PERSON, Role
from kiosk.ui.doorway import ERASE
from kiosk.ui.english import page_language
from kiosk.ui.jobs import settle
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.pack_rows import LogRow
from kiosk.ui.staff_log import log_row
from kiosk.visits.enrolment import Enrolment, Stage
from kiosk.visits.pins import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.records.people import Person
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Err, Jobs, Ok
    from kiosk.visits.doorkeeper import Doorkeeper

    Keep = Callable[[Enrolment, str], bool]

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class PersonRow:
    number: int
    name: str
    admin: bool
    myself: bool
    leaving: bool
    """“Cho nghỉ” was pressed once and waits to be pressed again."""


@QmlElement
@QmlUncreatable("made by the app")
class PeopleViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``stage`` is empty while the list is shown; else which part of giving a PIN is on (name, pin, again, done), or “log”."""

    changed = Signal()
    enrolled = Signal()
    """Somebody has a PIN now."""

    def __init__(self, keeper: Doorkeeper, doorway: Doorway, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._doorway = doorway
        self._jobs = jobs
        self._known: list[Person] = []
        self._leaving = 0
        self._draft: Enrolment | None = None
        self._keep: Keep = self._enrol
        self._pin = ""
        self._busy = False
        self._told = ""
        self._rows = RowsListModel(PersonRow, self)
        self._log = RowsListModel(LogRow, self)
        self._reading = False
        doorway.opened.connect(self._read)
        doorway.locked.connect(self._forget)

    @Property(QObject, constant=True)
    def people(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def log(self) -> QObject:
        return self._log

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._draft.stage if self._draft else "log" if self._reading else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._draft.name if self._draft else ""

    @Property(bool, notify=changed)
    def admin(self) -> bool:
        return self._draft is not None and self._draft.role is Role.ADMIN

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """Somebody new, not another PIN for somebody known."""
        return self._draft is not None and self._draft.number is None

    @Property(int, notify=changed)
    def digits(self) -> int:
        return len(self._pin)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def told(self) -> str:
        """Why it did not go on; else empty."""
        amiss = self._draft.told if self._draft else None
        return self._told or (amiss.shown(page_language()) if amiss else "")

    @Slot()
    def add(self) -> None:
        self._begin(Enrolment())

    def begin(self, draft: Enrolment, keep: Keep) -> None:
        """Elsewhere than on the page of the people: ``keep`` puts the PIN away, off the GUI thread; false if it will not
        do. The role is settled.
        """
        self._begin(draft, keep)

    @Slot()
    def showLog(self) -> None:
        """“Sổ ghi”: who did what at this door."""
        self._reading = True
        self._run(self._keeper.log, self._have_log)

    @Slot(int)
    def change(self, number: int) -> None:
        """Another PIN for this person."""
        person = next(one for one in self._known if one.number == number)
        self._begin(Enrolment(person.name, person.role, number, Stage.PIN))

    @Slot(int)
    def remove(self, number: int) -> None:
        """The first time it only asks whether it is meant."""
        self._told = ""
        if self._leaving != number:
            self._leaving = number
            self._show()
            return
        self._leaving = 0
        self._run(lambda: self._keeper.remove(number, self._me), lambda done: self._removed(number, done=bool(done)))

    @Slot(str)
    def type(self, key: str) -> None:
        """A key for the name."""
        if self._draft and self._draft.stage is Stage.NAME:
            self._draft = replace(self._draft, name=edited(self._draft.name, key, LONGEST_PERSON), told=None)
            self.changed.emit()

    @Slot(bool)
    def setAdmin(self, admin: bool) -> None:
        if self._draft and self._keep == self._enrol:
            self._draft = replace(self._draft, role=Role.ADMIN if admin else Role.STAFF)
            self.changed.emit()

    @Slot()
    def named(self) -> None:
        if self._draft and self._draft.stage is Stage.NAME:
            self._draft = self._draft.named(frozenset(one.name.lower() for one in self._known))
            self.changed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """A digit of the PIN, or “xoa”."""
        if self._busy:
            return
        self._pin = self._pin[:-1] if key == ERASE else (self._pin + key)[:LONGEST]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        draft = self._draft
        if draft is None or self._busy or not self._pin:
            return
        pin, self._pin = self._pin, ""
        self._draft = draft = draft.typed(pin)
        if draft.stage is Stage.DONE:
            self._draft = replace(draft, stage=Stage.AGAIN)
            self._run(partial(self._keep, draft, pin), lambda done: self._enrolled(done=bool(done)))
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        self._draft, self._pin, self._told, self._leaving = None, "", "", 0
        self._reading = False
        self._show()

    def _begin(self, draft: Enrolment, keep: Keep | None = None) -> None:
        self._draft, self._pin, self._told, self._leaving = draft, "", "", 0
        self._keep = keep or self._enrol
        self._show()

    def _enrol(self, draft: Enrolment, pin: str) -> bool:
        if draft.number is None:
            return self._keeper.enrol(draft.name, draft.role, pin, self._me) is not None
        return self._keeper.renew(draft.number, pin, self._me)

    @property
    def _me(self) -> str:
        return self._doorway.person.name if self._doorway.person else ""

    def _enrolled(self, *, done: bool) -> None:
        if self._draft is None:
            return
        if not done:
            self._draft = self._draft.refused()
            return
        self._draft = replace(self._draft, stage=Stage.DONE, first="", told=None)
        self._read()
        self.enrolled.emit()

    def _removed(self, number: int, *, done: bool) -> None:
        if not done:
            self._told = self.tr("Đây là người quản lý cuối cùng. Mời thêm người quản lý khác trước.")
        elif self._doorway.person is not None and self._doorway.person.number == number:
            self._doorway.lock()
        self._read()

    def _tell(self, told: str) -> None:
        self._told = told

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        def arrived(outcome: Ok[object] | Err) -> None:
            self._busy = False
            settle(outcome, then, self._tell)
            self._show()

        self._busy = True
        self._jobs.run(work, arrived)

    def _read(self) -> None:
        self._run(self._keeper.people, self._have_read)

    def _have_read(self, people: object) -> None:
        self._known = list(people) if isinstance(people, list) else []

    def _have_log(self, lines: object) -> None:
        self._log.put(tuple(map(log_row, lines)) if isinstance(lines, list) else ())

    def _forget(self) -> None:
        self._log.put(())
        self._known = []
        self.cancel()

    def _show(self) -> None:
        me = self._doorway.person.number if self._doorway.person else 0
        self._rows.put(
            tuple(
                PersonRow(one.number, one.name, one.role is Role.ADMIN, one.number == me, one.number == self._leaving)
                for one in self._known
            )
        )
        self.changed.emit()
