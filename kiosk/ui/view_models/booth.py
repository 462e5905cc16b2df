"""The booth of the studio: one sentence at a time, how far it is, and what is to be pressed now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.languages import voice_language
from kiosk.ui.view_models.level import LevelViewModel
from kiosk.visits.to_record import MISSING, OLD, READY, WAITING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.studio import Studio

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class BoothViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    changed = Signal()

    def __init__(self, studio: Studio, letters: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._letters = letters
        self._level = LevelViewModel(self)
        self._dropping = False
        studio.changed.connect(self._update)
        studio.level.connect(self._level.hear)

    @Property(LevelViewModel, constant=True)
    def level(self) -> LevelViewModel:
        return self._level

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._studio.part.title.shown(self._letters()) if self._studio.part else ""

    @Property(bool, notify=changed)
    def translated(self) -> bool:
        """What is written is Vietnamese, and is to be said in another language."""
        return not voice_language(self._studio.language).synthetic

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
        return self._count(MISSING, OLD)

    @Property(int, notify=changed)
    def toApprove(self) -> int:
        return self._count(WAITING)

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

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._studio.told

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

    # What a touch does

    @Slot()
    def anotherReader(self) -> None:
        """Somebody else reads from now on: they are asked too."""
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
            self._level.begin()
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

    def _count(self, *states: str) -> int:
        part = self._studio.part
        return sum(self._studio.state_of(one) in states for one in part.sentences) if part else 0

    def _update(self) -> None:
        self._dropping = False
        self.changed.emit()
