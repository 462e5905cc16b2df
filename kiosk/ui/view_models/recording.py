"""The studio's page: languages and lessons with how far each is; then who reads, and the booth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.languages import voice_language
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.view_models.booth import BoothViewModel
from kiosk.ui.view_models.reader import ReaderViewModel
from kiosk.visits.to_record import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.lessons.languages import VoiceLanguage
    from kiosk.ui.studio import Studio
    from kiosk.ui.takes_to_stick import TakesToStick
    from kiosk.visits.recording_board import Board
    from kiosk.visits.to_record import Part
    from kiosk.voice.takes import About

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class LanguageRow:
    code: str
    name: str
    chosen: bool
    ready: int
    waiting: int
    total: int


@dataclass(frozen=True)
class PartRow:
    part_id: str
    title: str
    topic: str
    glyph: str
    ready: int
    waiting: int
    total: int


@QmlElement
@QmlUncreatable("made by the app")
class RecordingViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``stage``: list, reader (who reads?) or booth."""

    changed = Signal()

    def __init__(
        self,
        studio: Studio,
        away: TakesToStick,
        reader: ReaderViewModel,
        letters: Callable[[], str],
        topic_icons: Callable[[], dict[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._away = away
        self._reader = reader
        self._booth = BoothViewModel(studio, letters, self)
        self._letters = letters
        self._topic_icons = topic_icons
        self._was_known = False
        self._languages = RowsListModel(LanguageRow, self)
        self._parts = RowsListModel(PartRow, self)
        studio.changed.connect(self._update)
        away.changed.connect(self.changed)
        reader.known.connect(self._begin)

    @Property(ReaderViewModel, constant=True)
    def reader(self) -> ReaderViewModel:
        return self._reader

    @Property(BoothViewModel, constant=True)
    def booth(self) -> BoothViewModel:
        return self._booth

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        return self._languages

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        return self._parts

    @Property(str, notify=changed)
    def stage(self) -> str:
        if self._studio.part is None:
            return "list"
        return "booth" if self._studio.about else "reader"

    @Property(str, notify=changed)
    def language(self) -> str:
        """Its name, as in a sentence: “tiếng Mông”."""
        name = voice_language(self._studio.language).name.shown(self._letters())
        return name if self._letters() == "en" else name[:1].lower() + name[1:]

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """It is known what is to be recorded."""
        return self._studio.board is not None

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._studio.told

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        """It is being written to a stick."""
        return self._away.saving

    @Property(int, notify=changed)
    def savedFiles(self) -> int:
        return self._away.at

    @Property(str, notify=changed)
    def savedTold(self) -> str:
        return self._away.told

    @Property(bool, notify=changed)
    def saved(self) -> bool:
        return self._away.done

    @Slot(str)
    def choose(self, language: str) -> None:
        self._studio.choose(language)

    @Slot()
    def save(self) -> None:
        """Everything that was recorded here, to the stick that is plugged in."""
        self._away.save()

    @Slot(str)
    def open(self, part_id: str) -> None:
        self._away.forget()
        self._studio.open(part_id)

    @Slot()
    def back(self) -> None:
        self._studio.shut()

    def _begin(self, about: About) -> None:
        self._studio.meet(about)

    def _update(self) -> None:
        if self._was_known and self._studio.about is None:
            self._reader.forget()
        self._was_known = self._studio.about is not None
        if (board := self._studio.board) is not None:
            self._languages.put(tuple(self._language_row(one, board) for one in LANGUAGES))
            found = board.parts[self._studio.language]
            self._parts.put(tuple(self._part_row(part, board) for part in found if part.sentences))
        self.changed.emit()

    def _language_row(self, one: VoiceLanguage, board: Board) -> LanguageRow:
        numbers = [board.counted(part) for part in board.parts[one.code]]
        ready, waiting = (sum(column) for column in zip(*numbers, strict=True))
        total = sum(len(part.sentences) for part in board.parts[one.code])
        chosen = one.code == self._studio.language
        return LanguageRow(one.code, one.name.shown(self._letters()), chosen, ready, waiting, total)

    def _part_row(self, part: Part, board: Board) -> PartRow:
        icon = self._topic_icons().get(part.topic, "talk")
        ready, waiting = board.counted(part)
        title = part.title.shown(self._letters())
        return PartRow(part.id, title, part.topic, icon, ready, waiting, len(part.sentences))
