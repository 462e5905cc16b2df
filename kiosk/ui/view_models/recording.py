"""The studio's page: languages and lessons with how far each is, then the booth with one sentence at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.languages import voice_language
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.view_models.reader import ReaderViewModel
from kiosk.visits.to_record import LANGUAGES, MISSING, OLD, READY, WAITING, counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.studio import Studio
    from kiosk.ui.takes_to_stick import TakesToStick
    from kiosk.visits.to_record import Part
    from kiosk.voice.takes import About

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_QUIET, _LOUD = 0.38, 0.999
"""Of the meter: −32 dB is too far from the microphone, −3 dB is about to be cut off."""
_FADING = 0.97
_ENOUGH_LEVELS = 20
"""Before so many nobody has begun to speak."""


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
    levelChanged = Signal()

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
        self._letters = letters
        self._topic_icons = topic_icons
        self._level = self._peak = 0.0
        self._levels = 0
        self._dropping = False
        self._was_known = False
        self._languages = RowsListModel(LanguageRow, self)
        self._parts = RowsListModel(PartRow, self)
        studio.changed.connect(self._update)
        away.changed.connect(self.changed)
        studio.level.connect(self._hear)
        reader.known.connect(self._begin)

    @Property(ReaderViewModel, constant=True)
    def reader(self) -> ReaderViewModel:
        return self._reader

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
    def translated(self) -> bool:
        """What is written is Vietnamese, and is to be said in another language."""
        return not voice_language(self._studio.language).synthetic

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

    # The booth

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._studio.part.title.shown(self._letters()) if self._studio.part else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._written()

    @Property(str, notify=changed)
    def readAs(self) -> str:
        """How it is read where that differs from what is written, else empty."""
        sentence = self._studio.sentence
        return sentence.read if sentence and sentence.read != self._written() else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._studio.number + 1

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._studio.part.sentences) if self._studio.part else 0

    @Property(int, notify=changed)
    def toRecord(self) -> int:
        part = self._studio.part
        return sum(self._studio.state_of(one) in {MISSING, OLD} for one in part.sentences) if part else 0

    @Property(int, notify=changed)
    def toApprove(self) -> int:
        part = self._studio.part
        return sum(self._studio.state_of(one) == WAITING for one in part.sentences) if part else 0

    @Property(str, notify=changed)
    def walk(self) -> str:
        """Which sentences come next: all, record or approve."""
        return self._studio.walk

    @Property(str, notify=changed)
    def state(self) -> str:
        """Of the sentence: missing, old, waiting, ready or given."""
        return self._studio.state

    @Property(str, notify=changed)
    def phase(self) -> str:
        return self._studio.phase

    @Property(bool, notify=changed)
    def taken(self) -> bool:
        """There is a take of this kiosk to be heard again."""
        return self._studio.state in {WAITING, READY}

    @Property(bool, notify=changed)
    def approvable(self) -> bool:
        return self._studio.state == WAITING and self._studio.heard

    @Property(bool, notify=changed)
    def hasNext(self) -> bool:
        return self._studio.has(1)

    @Property(bool, notify=changed)
    def hasBefore(self) -> bool:
        return self._studio.has(-1)

    @Property(bool, notify=changed)
    def dropping(self) -> bool:
        """One more press, and the take is gone."""
        return self._dropping

    @Property(str, notify=changed)
    def due(self) -> str:
        """The one thing to be pressed now."""
        match (self._studio.phase, self._studio.state):
            case ("listening", _):
                return "stop"
            case ("working" | "playing", _):
                return ""
            case (_, "missing" | "old"):
                return "record"
            case (_, "waiting"):
                return "approve" if self._studio.heard else "listen"
        return "next" if self._studio.has(1) else "back"

    @Property(float, notify=levelChanged)
    def level(self) -> float:
        return self._level

    @Property(str, notify=levelChanged)
    def hearing(self) -> str:
        """quiet, good or loud; empty until somebody may have begun to speak."""
        if self._studio.phase != "listening" or self._levels < _ENOUGH_LEVELS:
            return ""
        return "loud" if self._peak >= _LOUD else "good" if self._peak >= _QUIET else "quiet"

    # What a touch does

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

    @Slot()
    def anotherReader(self) -> None:
        """Somebody else reads from now on: they are asked too."""
        self._reader.forget()
        self._studio.meet(None)

    @Slot(str)
    def go(self, walk: str) -> None:
        self._studio.go(walk)

    @Slot(int)
    def step(self, way: int) -> None:
        self._studio.step(way)

    @Slot()
    def record(self) -> None:
        """Begin, or end."""
        if self._studio.phase == "listening":
            self._studio.stop()
        else:
            self._level = self._peak = 0.0
            self._levels = 0
            self._studio.record()

    @Slot()
    def listen(self) -> None:
        self._studio.listen()

    @Slot()
    def approve(self) -> None:
        self._studio.approve()

    @Slot()
    def drop(self) -> None:
        """At the second press in a row."""
        if self._dropping:
            self._studio.drop()
        else:
            self._dropping = True
            self.changed.emit()

    def _written(self) -> str:
        sentence = self._studio.sentence
        return sentence.text.shown("en" if self._studio.language == "en" else "vi") if sentence else ""

    def _begin(self, about: About) -> None:
        self._studio.meet(about)

    def _hear(self, level: float) -> None:
        self._level = level
        self._peak = max(level, self._peak * _FADING)
        self._levels += 1
        self.levelChanged.emit()

    def _update(self) -> None:
        studio, letters = self._studio, self._letters()
        self._dropping = False
        if self._was_known and studio.about is None:
            self._reader.forget()
        self._was_known = studio.about is not None
        if studio.board is not None:
            rows = []
            for one in LANGUAGES:
                every = studio.board.parts[one.code]
                numbers = [counted(part.sentences, studio.board.states) for part in every]
                ready, waiting = (sum(column) for column in zip(*numbers, strict=True))
                total = sum(len(part.sentences) for part in every)
                chosen = one.code == studio.language
                rows.append(LanguageRow(one.code, one.name.shown(letters), chosen, ready, waiting, total))
            self._languages.put(tuple(rows))
            found = studio.board.parts[studio.language]
            self._parts.put(tuple(self._row(part, letters) for part in found if part.sentences))
        self.changed.emit()

    def _row(self, part: Part, letters: str) -> PartRow:
        assert self._studio.board is not None  # ruff: ignore[assert] - its rows are made
        icon = self._topic_icons().get(part.topic, "talk")
        ready, waiting = counted(part.sentences, self._studio.board.states)
        return PartRow(part.id, part.title.shown(letters), part.topic, icon, ready, waiting, len(part.sentences))
