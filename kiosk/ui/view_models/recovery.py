"""A forgotten PIN, before the door: the two numbers to read out to the office, its slip on a stick, a PIN chosen anew."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.stick_files import open_pack, pack_files
from kiosk.errors import KnownError, Notice
from kiosk.records.people import Person, Role
from kiosk.ui.jobs import settle
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits.enrolment import Enrolment, Stage
from kiosk.visits.staff import FORGOTTEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.drives import Drives
    from kiosk.packs.desk import Desk
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Err, Jobs, Ok
    from kiosk.ui.view_models.people import PeopleViewModel
    from kiosk.visits.doorkeeper import Doorkeeper

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class AdminRow:
    number: int
    name: str


class Asked(NamedTuple):
    """``number`` is drawn by the keeper; ``helped``: there is somebody whose slip would be believed."""

    number: str
    helped: bool
    admins: tuple[Person, ...]


@QmlElement
@QmlUncreatable("made by the app")
class RecoveryViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``stage``: “ask” while a slip is waited for, “who” once one is believed, then those of the people's view model."""

    changed = Signal()

    def __init__(
        self,
        kiosk: str,
        keeper: Doorkeeper,
        people: PeopleViewModel,
        doorway: Doorway,
        sticks: tuple[Drives, Callable[[], Desk], Jobs],
        parent: QObject | None = None,
    ) -> None:
        """``kiosk``: the id of this one. ``sticks``: where slips lie, who reads them, and the thread that may hang."""
        super().__init__(parent)
        self._kiosk = kiosk
        self._keeper = keeper
        self._people = people
        self._doorway = doorway
        self._drives, self._desk, self._jobs = sticks
        self._asked = Asked("", helped=True, admins=())
        self._signer = ""
        self._told = ""
        self._busy = self._here = False
        self._set_anew: Person | None = None
        self._rows = RowsListModel(AdminRow, self)
        doorway.changed.connect(self._door_moved)
        people.changed.connect(self.changed)
        people.enrolled.connect(self._enrolled)

    @Property(str, notify=changed)
    def stage(self) -> str:
        if not self._signer:
            return "ask"
        return str(self._people.stage) or "who"

    @Property(str, constant=True)
    def kiosk(self) -> str:
        """In fours, as one reads it out."""
        return _in_groups(self._kiosk, 4)

    @Property(str, notify=changed)
    def number(self) -> str:
        return _in_groups(self._asked.number, 5)

    @Property(bool, notify=changed)
    def helped(self) -> bool:
        """There is an office whose slip this kiosk would believe."""
        return self._asked.helped

    @Property(str, notify=changed)
    def signer(self) -> str:
        return self._signer

    @Property(QObject, constant=True)
    def admins(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._told

    @Slot()
    def look(self) -> None:
        """“Xem USB”: nothing on a stick is read before."""
        if not self._busy:
            number = self._asked.number
            self._run(lambda: self._look(number), self._have_looked)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Whose PIN is set anew; 0 for a new admin."""
        known = next((one for one in self._asked.admins if one.number == number), None)
        draft = Enrolment(known.name, Role.ADMIN, known.number, Stage.PIN) if known else Enrolment(role=Role.ADMIN)
        self._people.begin(draft, self._recover)

    @Slot()
    def back(self) -> None:
        """From the name or PIN to the choice whose it is; from there to the number pad."""
        if self._signer and self._people.stage:
            self._people.cancel()
        else:
            self._doorway.ask()

    def _ask(self) -> Asked:
        admins = tuple(one for one in self._keeper.people() if one.role is Role.ADMIN)
        return Asked(self._keeper.recovery_number(), self._desk().may_be_recovered, admins)

    def _have_asked(self, asked: object) -> None:
        if isinstance(asked, Asked):
            self._asked = asked
            self._rows.put(tuple(AdminRow(one.number, one.name) for one in asked.admins))

    def _look(self, number: str) -> str:
        """Who has signed a slip that counts. Raises KnownError: the reason of the last that does not."""
        refusal = KnownError(_NO_SLIP if self._drives.sticks else _NO_STICK)
        for stick in self._drives.sticks:
            try:
                folder = self._drives.read(stick)
                files = [file.path for file in pack_files(folder, ".json")]
            except KnownError as error:
                refusal = error
                continue
            for path in files:
                # Whatever else lies on a stick is nobody's business here.
                with suppress(OSError), open_pack(folder, path) as stream:
                    try:
                        signer = self._desk().recovery(stream, self._kiosk, number)
                    except KnownError as error:
                        refusal = error
                        continue
                    if signer is not None:
                        return signer
        raise refusal

    def _have_looked(self, signer: object) -> None:
        if self._here:
            self._signer = str(signer)

    def _recover(self, draft: Enrolment, pin: str) -> bool:
        person = Person(draft.number or 0, draft.name, Role.ADMIN)
        self._set_anew = self._keeper.recover(self._asked.number, person, pin, self._signer)
        return self._set_anew is not None

    def _enrolled(self) -> None:
        """In at once: a wait that somebody else has caused is no matter to who has a slip."""
        if self._here and self._set_anew is not None:
            self._doorway.let_in(self._set_anew)

    def _door_moved(self) -> None:
        was_here, self._here = self._here, self._doorway.door.page == FORGOTTEN
        if self._here and not was_here:
            self._run(self._ask, self._have_asked)
        elif was_here and not self._here:
            self._signer, self._told, self._set_anew = "", "", None
            self._people.cancel()

    def _tell(self, told: str) -> None:
        self._told = told

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        def arrived(outcome: Ok[object] | Err) -> None:
            self._busy = False
            settle(outcome, then, self._tell)
            self.changed.emit()

        self._busy, self._told = True, ""
        self._jobs.run(work, arrived)
        self.changed.emit()


def _in_groups(text: str, size: int) -> str:
    return " ".join(text[at : at + size] for at in range(0, len(text), size))


_NO_STICK = Notice(
    "D-105", "Chưa thấy USB nào cắm ở máy.", "Mã PIN của mọi người vẫn như cũ.", "Mời cắm USB có phiếu rồi bấm lại."
)
_NO_SLIP = Notice(
    "D-106",
    "Trên USB chưa có phiếu mở khoá.",
    "Mã PIN của mọi người vẫn như cũ.",
    "Mời chép tệp phiếu vào ngoài cùng của USB rồi bấm lại.",
)
