"""Three pictures bring back a lesson left half-way; and, while one is half done, which three they will be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.speech import Utterance
from kiosk.visits import phrases
from kiosk.visits.resume import BY_ICON, PICTURES
from kiosk.visits.visit import Page

if TYPE_CHECKING:
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_THREE = 3


@dataclass(frozen=True)
class PictureRow:
    """``glyph`` empty: still to be chosen. ``place`` 1–3: chosen as first, second or third; 0: not chosen."""

    glyph: str
    name: str
    place: int


@QmlElement
@QmlUncreatable("made by the app")
class ResumeViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``pictures`` to choose from, ``chosen`` so far (always three rows), ``code`` of the open lesson (none or three)."""

    changed = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._three: tuple[str, ...] = ()
        self._pictures = RowsListModel(PictureRow, self)
        self._chosen = RowsListModel(PictureRow, self)
        self._code = RowsListModel(PictureRow, self)
        conductor.changed.connect(self._update)
        self._update()

    @Property(QObject, constant=True)
    def pictures(self) -> QObject:
        return self._pictures

    @Property(QObject, constant=True)
    def chosen(self) -> QObject:
        return self._chosen

    @Property(QObject, constant=True)
    def code(self) -> QObject:
        return self._code

    @Property(bool, notify=changed)
    def halfWay(self) -> bool:
        """The open lesson was left half-way: its three pictures are to be shown."""
        return self._conductor.session.code is not None

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """At least one picture is chosen."""
        return bool(self._three)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._conductor.shown(phrases.RESUME)

    @Property(str, notify=changed)
    def how(self) -> str:
        return self._conductor.shown(phrases.RESUME_HOW)

    @Property(str, notify=changed)
    def remember(self) -> str:
        return self._conductor.shown(phrases.REMEMBER)

    @Slot(str)
    def press(self, icon: str) -> None:
        """Choose a picture, or take it back; the third one opens the lesson."""
        if icon in self._three:
            self._three = tuple(one for one in self._three if one != icon)
            self._conductor.speech.stop()
        else:
            self._three = (*self._three, icon)
            self._conductor.speech.say([Utterance(f"picture:{icon}", BY_ICON[icon].name)])
        if len(self._three) == _THREE:
            self._open()
        self._update()

    @Slot()
    def clear(self) -> None:
        """Choose again from the first one."""
        self._three = ()
        self._conductor.listen_again()
        self._update()

    def _open(self) -> None:
        three, found = self._three, []
        self._conductor.go(lambda: found.append(self._conductor.session.resume(three)))
        self._three = ()
        if not found[0]:
            self._conductor.say_remark(phrases.NOT_FOUND)

    def _update(self) -> None:
        session = self._conductor.session
        if session.visit.page is not Page.RESUME:
            self._three = ()
        self._pictures.put(tuple(self._row(one.icon) for one in PICTURES))
        to_come = (PictureRow("", "", n + 1) for n in range(len(self._three), _THREE))
        self._chosen.put((*map(self._row, self._three), *to_come))
        self._code.put(tuple(map(self._row, session.code or ())))
        self.changed.emit()

    def _row(self, icon: str) -> PictureRow:
        place = self._three.index(icon) + 1 if icon in self._three else 0
        return PictureRow(icon, self._conductor.shown(BY_ICON[icon].name), place)
