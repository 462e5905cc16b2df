"""The settings page: a section at a time, changed in a draft, kept when “Lưu” is pressed; a changed host needs the PIN."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.keyboard import edited
from kiosk.records.people import Role
from kiosk.settings import checked
from kiosk.ui.doorway import ERASE
from kiosk.ui.jobs import settle
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.settings_copy import Change, elsewhere
from kiosk.ui.settings_faults import in_words
from kiosk.ui.settings_fields import Section, added, fields_of, removed, said
from kiosk.visits.pins import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.settings import Settings
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Err, Jobs, Ok
    from kiosk.ui.settings_fields import Field
    from kiosk.visits.doorkeeper import Doorkeeper, Verdict

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class FieldRow:
    key: str
    label: str
    value: str
    hint: str
    keys: str
    """telex, plain, digits or steps."""
    active: bool
    removable: bool
    """The last field of a row that can be taken out."""


@QmlElement
@QmlUncreatable("made by the app")
class SettingsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``section`` is the one that is shown; ``asking``: the PIN is asked for once more before the host is changed."""

    changed = Signal()
    stored = Signal()
    """What was changed is kept now."""

    def __init__(
        self,
        settings: Settings,
        keep: Callable[[Settings], None],
        keeper: Doorkeeper,
        doorway: Doorway,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """``keep`` writes the settings and lets the kiosk use them; off the GUI thread, raises KnownError."""
        super().__init__(parent)
        self._kept = self._draft = settings
        self._keep = keep
        self._keeper = keeper
        self._doorway = doorway
        self._jobs = jobs
        self._section: Section = "place"
        self._active = ""
        self._told = ""
        self._pin = ""
        self._asking = self._busy = False
        self._fields = RowsListModel(FieldRow, self)
        self._elsewhere = RowsListModel(Change, self)
        doorway.locked.connect(self.discard)
        doorway.changed.connect(self._show)
        self._show()

    @property
    def draft(self) -> Settings:
        return self._draft

    @property
    def kept(self) -> Settings:
        return self._kept

    def retranslate(self) -> None:
        """The page speaks another language from now on."""
        self._show()

    def adopt(self, settings: Settings) -> None:
        """These, in the place of whatever is being typed; saved as if “Lưu” was pressed."""
        self._change(settings)
        self.save()

    @Property(QObject, constant=True)
    def fields(self) -> QObject:
        return self._fields

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._section

    @Property(str, notify=changed)
    def active(self) -> str:
        """The field that is being typed into; empty for none."""
        return self._active

    @Property(str, notify=changed)
    def keys(self) -> str:
        field = self._field(self._active)
        return field.keys if field else ""

    @Property(bool, notify=changed)
    def blank(self) -> bool:
        """Nothing has been typed into it yet: a name begins with a capital letter."""
        field = self._field(self._active)
        return field is not None and field.keys == "telex" and not field.shown(self._draft)

    @Property(bool, notify=changed)
    def grows(self) -> bool:
        """A section of rows: villages, helpers."""
        return self._section in {"villages", "helpers"}

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        return self._draft != self._kept

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._told

    @Property(bool, notify=changed)
    def saved(self) -> bool:
        return self._told == self._done()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asking

    @Property(QObject, constant=True)
    def elsewhere(self) -> QObject:
        """What the PIN is asked for: where visitors would be led to instead."""
        return self._elsewhere

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(int, notify=changed)
    def digits(self) -> int:
        return len(self._pin)

    @Slot(str)
    def open(self, section: str) -> None:
        self._section, self._active, self._told = cast("Section", section), "", ""
        self._show()

    @Slot(str)
    def choose(self, key: str) -> None:
        """This field is typed into from now on; “” puts the keyboard away."""
        self._active = key
        self._show()

    @Slot(str)
    def type(self, key: str) -> None:
        field = self._field(self._active)
        if field is None or field.put is None:
            return
        text = edited(field.shown(self._draft), key, field.longest, telex_on=field.keys == "telex")
        self._change(field.put(self._draft, text))

    def put(self, key: str, text: str) -> None:
        """In the place of what the field held."""
        field = self._field(key)
        if field is not None and field.put is not None:
            self._change(field.put(self._draft, text))

    @Slot(str, int)
    def step(self, key: str, way: int) -> None:
        """One more (1) or less (−1)."""
        field = self._field(key)
        if field is not None and field.step is not None:
            self._change(field.step(self._draft, way))

    @Slot()
    def add(self) -> None:
        self._draft, self._told = added(self._section, self._draft), ""
        self._active = fields_of(self._section, self._draft)[-2].key
        self._show()

    @Slot(str)
    def remove(self, key: str) -> None:
        """The village or helper that this field belongs to."""
        field = self._field(key)
        if field is not None and field.row >= 0:
            self._active = ""
            self._change(removed(self._section, self._draft, field.row))

    @Slot()
    def save(self) -> None:
        try:
            checked(self._draft)
        except ValueError as error:
            self._told = in_words(str(error), self._draft)
            self._show()
            return
        if self._draft.leads_to != self._kept.leads_to:
            # Where a code leads is worth a thief's while: whoever walks up to an open door cannot change it.
            self._asking, self._active = True, ""
            self._elsewhere.put(elsewhere(self._kept, self._draft))
            self._show()
            return
        self._store()

    @Slot(str)
    def press(self, key: str) -> None:
        """A digit of the PIN, or “xoa”."""
        if not self._busy:
            self._pin = self._pin[:-1] if key == ERASE else (self._pin + key)[:LONGEST]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        if self._busy or not self._pin:
            return
        pin, self._pin = self._pin, ""
        self._run(lambda: self._keeper.check(pin), self._checked)

    @Slot()
    def discard(self) -> None:
        """Nothing of the draft stays."""
        self._draft, self._active, self._told, self._pin, self._asking = self._kept, "", "", "", False
        self._show()

    def use(self, settings: Settings) -> None:
        """These are kept now, however they came to be."""
        self._kept = self._draft = settings
        self._show()

    def _checked(self, verdict: object) -> None:
        found = cast("Verdict", verdict)
        if found.person is not None and found.person.role is Role.ADMIN:
            self._asking = False
            self._store()
        elif found.wait:
            # The door is counted as a whole: here too five tries in vain make it rest.
            self._doorway.lock()
        else:
            self._told = self.tr("Chưa đúng. Mời gõ lại mã của người quản lý.")

    def _store(self) -> None:
        draft = self._draft
        self._run(lambda: self._keep(draft), lambda _: self._stored(draft))

    def _stored(self, settings: Settings) -> None:
        self._kept = self._draft = settings
        self._active, self._told = "", self._done()
        self.stored.emit()

    def _done(self) -> str:
        return self.tr("Đã lưu.")

    def _tell(self, told: str) -> None:
        self._told = told

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        def arrived(outcome: Ok[object] | Err) -> None:
            self._busy = False
            settle(outcome, then, self._tell)
            self._show()

        self._busy, self._told = True, ""
        self._jobs.run(work, arrived)
        self._show()

    def _change(self, draft: Settings) -> None:
        self._draft, self._told = draft, ""
        self._show()

    def _field(self, key: str) -> Field | None:
        return next((one for one in fields_of(self._section, self._draft) if one.key == key), None)

    def _show(self) -> None:
        fields = fields_of(self._section, self._draft)
        self._fields.put(
            tuple(
                FieldRow(
                    one.key,
                    said(one.label),
                    one.shown(self._draft),
                    said(one.hint),
                    one.keys,
                    one.key == self._active,
                    one.row >= 0 and (n + 1 == len(fields) or fields[n + 1].row != one.row),
                )
                for n, one in enumerate(fields)
            )
        )
        self.changed.emit()
