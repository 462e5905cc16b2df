"""The lessons of one topic, or those that fit the visitor's minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits import phrases

if TYPE_CHECKING:
    from kiosk.lessons.catalogue import Topic
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class LessonRow:
    lesson_id: str
    topic: str
    glyph: str
    title: str
    goal: str
    minutes: int
    steps: int
    learned: bool


@QmlElement
@QmlUncreatable("made by the app")
class LessonsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """Cards of lessons."""

    changed = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._lessons = RowsListModel(LessonRow, self)
        conductor.changed.connect(self._update)

    @Property(QObject, constant=True)
    def lessons(self) -> QObject:
        return self._lessons

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._conductor.shown(phrases.LESSONS)

    @Property(str, notify=changed)
    def topic(self) -> str:
        """Code of the topic; empty while the list is by minutes."""
        return self._conductor.session.visit.topic

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._conductor.session.visit.minutes

    @Property(str, notify=changed)
    def topicName(self) -> str:
        topic = self._topic()
        return topic.name.shown(self._conductor.text_language).replace("\n", " ") if topic else ""

    @Property(str, notify=changed)
    def topicIcon(self) -> str:
        topic = self._topic()
        return topic.icon if topic else ""

    @Slot(str)
    def open(self, lesson_id: str) -> None:
        self._conductor.go(lambda: self._conductor.session.open_lesson(lesson_id))

    def _topic(self) -> Topic | None:
        session = self._conductor.session
        return session.catalogue.topic(session.visit.topic) if session.catalogue else None

    def _update(self) -> None:
        session, language = self._conductor.session, self._conductor.text_language
        self._lessons.put(
            tuple(
                LessonRow(
                    lesson.id,
                    lesson.topic,
                    lesson.icon,
                    lesson.title.shown(language),
                    lesson.goal.shown(language),
                    lesson.minutes,
                    sum(len(part.steps) for part in lesson.parts),
                    lesson.id in session.visit.learned,
                )
                for lesson in session.lessons()
            )
        )
        self.changed.emit()
