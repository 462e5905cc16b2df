"""The topics, each with how many lessons there are and how long they take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits import phrases

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.lessons.catalogue import Catalogue, Topic
    from kiosk.lessons.text import Text
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class TopicRow:
    code: str
    glyph: str
    name: str
    lessons: int
    shortest: int
    longest: int


@QmlElement
@QmlUncreatable("made by the app")
class TopicsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """Tiles of topics, and “I have … minutes”."""

    changed = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._topics = RowsListModel(TopicRow, self)
        conductor.changed.connect(self._update)

    @Property(QObject, constant=True)
    def topics(self) -> QObject:
        return self._topics

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._conductor.shown(phrases.TOPICS)

    @Slot(str)
    def open(self, code: str) -> None:
        session = self._conductor.session
        self._open(lambda: session.open_topic(code), phrases.NO_LESSON_YET)

    @Slot(int)
    def openMinutes(self, minutes: int) -> None:
        session = self._conductor.session
        self._open(lambda: session.open_minutes(minutes), phrases.NO_SHORT_LESSON)

    def _open(self, move: Callable[[], bool], otherwise: Text) -> None:
        opened: list[bool] = []
        self._conductor.go(lambda: opened.append(move()))
        if not opened[0]:
            self._conductor.say_remark(otherwise)

    def _update(self) -> None:
        catalogue = self._conductor.session.catalogue
        if catalogue is not None:
            language = self._conductor.text_language
            self._topics.put(tuple(_row(topic, catalogue, language) for topic in catalogue.topics))
        self.changed.emit()


def _row(topic: Topic, catalogue: Catalogue, language: str) -> TopicRow:
    minutes = [lesson.minutes for lesson in catalogue.lessons if lesson.topic == topic.code]
    return TopicRow(
        topic.code,
        topic.icon,
        topic.name.shown(language),
        len(minutes),
        min(minutes, default=0),
        max(minutes, default=0),
    )
