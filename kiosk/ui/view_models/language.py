"""Language by ear: one box per voice, each heard in its own language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.languages import VOICE_LANGUAGES, voice_language
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits import phrases

if TYPE_CHECKING:
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class VoiceRow:
    code: str
    number: int
    name: str
    chosen: bool
    human: bool


@QmlElement
@QmlUncreatable("made by the app")
class LanguageViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``ready`` are the voices that can be heard, ``waiting`` those that nobody has recorded yet."""

    changed = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._ready = RowsListModel(VoiceRow, self)
        self._waiting = RowsListModel(VoiceRow, self)
        conductor.changed.connect(self._update)
        self._update()

    @Property(QObject, constant=True)
    def ready(self) -> QObject:
        return self._ready

    @Property(QObject, constant=True)
    def waiting(self) -> QObject:
        return self._waiting

    @Property(int, notify=changed)
    def firstWaiting(self) -> int:
        """Number of the first box without a voice."""
        return self._ready.rowCount() + 1

    @Property(int, notify=changed)
    def lastWaiting(self) -> int:
        return self._ready.rowCount() + self._waiting.rowCount()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._conductor.shown(phrases.LANGUAGE)

    @Property(str, notify=changed)
    def how(self) -> str:
        return self._conductor.shown(phrases.LANGUAGE_HOW)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Go on in this language; one that nobody has recorded says so, in Vietnamese."""
        voice = voice_language(code)
        if code in self._conductor.session.heard:
            self._conductor.go(lambda: self._conductor.session.choose_voice(code))
        else:
            self._conductor.say_remark(voice.waiting, voice_language("vi"))

    def _update(self) -> None:
        visit, heard = self._conductor.session.visit, self._conductor.session.heard
        ordered = sorted(VOICE_LANGUAGES, key=lambda voice: voice.code not in heard)
        rows = [
            VoiceRow(voice.code, number, voice.name.shown(visit.text), voice.code == visit.voice, not voice.synthetic)
            for number, voice in enumerate(ordered, start=1)
        ]
        self._ready.put(tuple(row for row in rows if row.code in heard))
        self._waiting.put(tuple(row for row in rows if row.code not in heard))
        self.changed.emit()
