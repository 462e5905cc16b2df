"""The walkthroughs that can be led from behind the staff door, and what was left unfinished today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits.lead import led
from kiosk.visits.own_walkthroughs import PREFIX
from kiosk.visits.walkthrough import Leading

if TYPE_CHECKING:
    from kiosk.lessons.walkthrough import Walkthrough
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.guide import Guide
    from kiosk.visits.own_walkthroughs import OwnWalkthroughs
    from kiosk.visits.walkthrough import Kind

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class WalkthroughRow:
    walkthrough_id: str
    topic: str
    glyph: str
    title: str
    errand: str
    minutes: int
    steps: int
    own: bool


@QmlElement
@QmlUncreatable("made by the app")
class WalkthroughsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """Shipped ones first, then those put together here."""

    changed = Signal()

    def __init__(self, guide: Guide, conductor: Conductor, own: OwnWalkthroughs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._conductor = conductor
        self._own = own
        self._rows = RowsListModel(WalkthroughRow, self)
        conductor.changed.connect(self.update)
        guide.changed.connect(self.update)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def unfinished(self) -> str:
        """Title of what was left today before its end; empty if nothing was."""
        left = self._guide.unfinished
        return self._conductor.shown(left.leading.walkthrough.title) if left else ""

    @Property(int, notify=changed)
    def unfinishedStep(self) -> int:
        left = self._guide.unfinished
        return left.leading.place + 1 if left else 0

    @Slot(str, str)
    def start(self, walkthrough_id: str, kind: Kind) -> None:
        """``kind``: ``walkthrough`` for one person, ``group`` for a room."""
        found = next((one for one in self._all() if one.id == walkthrough_id), None)
        if found is not None:
            self._guide.start(Leading(found, kind))

    @Slot()
    def takeUp(self) -> None:
        self._guide.take_up()

    @Slot()
    def countUnfinished(self) -> None:
        self._guide.count_unfinished()

    def update(self) -> None:
        catalogue, language = self._conductor.session.catalogue, self._conductor.text_language
        if catalogue is not None:
            known = (led(Leading(one), catalogue) for one in self._all())
            self._rows.put(tuple(_row(one.walkthrough, language) for one in known if one is not None))
        self.changed.emit()

    def _all(self) -> tuple[Walkthrough, ...]:
        catalogue = self._conductor.session.catalogue
        return (*(catalogue.walkthroughs if catalogue else ()), *self._own.all)


def _row(walkthrough: Walkthrough, language: str) -> WalkthroughRow:
    return WalkthroughRow(
        walkthrough.id,
        walkthrough.topic,
        walkthrough.icon,
        walkthrough.title.shown(language),
        walkthrough.errand.shown(language),
        walkthrough.minutes,
        len(walkthrough.steps),
        walkthrough.id.startswith(PREFIX),
    )
