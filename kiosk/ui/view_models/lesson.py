"""One lesson on the screen: the sentence, the phone or the answers, and how far the visitor has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.announcements import missed
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.view_models.film import FilmViewModel
from kiosk.ui.view_models.phone import PhoneViewModel
from kiosk.visits import phrases

if TYPE_CHECKING:
    from kiosk.lessons.catalogue import Topic
    from kiosk.lessons.player import StepView
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class OptionRow:
    text: str
    detail: str
    glyph: str
    standing: str
    """``open``, ``right``, ``tried``, or ``picked``: the first of a pair."""
    target: bool
    place: int
    side: str


@dataclass(frozen=True)
class FactRow:
    words: str


@QmlElement
@QmlUncreatable("made by the app")
class LessonViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """The step of the moment, in the visitor's letters."""

    changed = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._options = RowsListModel(OptionRow, self)
        self._facts = RowsListModel(FactRow, self)
        self._phone = PhoneViewModel(conductor, self)
        self._film = FilmViewModel(conductor, self)
        self._view: StepView | None = None
        conductor.changed.connect(self._update)

    @Property(QObject, constant=True)
    def options(self) -> QObject:
        return self._options

    @Property(PhoneViewModel, constant=True)
    def phone(self) -> PhoneViewModel:
        return self._phone

    @Property(FilmViewModel, constant=True)
    def film(self) -> FilmViewModel:
        return self._film

    @Property(bool, notify=changed)
    def hasFilm(self) -> bool:
        return self._view is not None and self._view.scene is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        lesson = self._conductor.session.lesson
        return self._conductor.shown(lesson.title) if lesson else ""

    @Property(str, notify=changed)
    def topic(self) -> str:
        lesson = self._conductor.session.lesson
        return lesson.topic if lesson else ""

    @Property(str, notify=changed)
    def topicName(self) -> str:
        topic = self._topic()
        return self._conductor.shown(topic.name).replace("\n", " ") if topic else ""

    @Property(str, notify=changed)
    def topicIcon(self) -> str:
        topic = self._topic()
        return topic.icon if topic else ""

    @Property(str, notify=changed)
    def stepId(self) -> str:
        return self._view.step_id if self._view else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._view.kind if self._view else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._view.number if self._view else 1

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._view.total if self._view else 1

    @Property(str, notify=changed)
    def say(self) -> str:
        return self._conductor.shown(self._view.say) if self._view else ""

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._conductor.shown(self._view.note) if self._view else ""

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """What staff have vouched for, or whom to ask."""
        return self._facts

    @Property(bool, notify=changed)
    def done(self) -> bool:
        return self._view is not None and self._view.done

    @Property(bool, notify=changed)
    def helped(self) -> bool:
        return self._view is not None and self._view.helped

    @Property(int, notify=changed)
    def round(self) -> int:
        """Which of ``rounds`` pictures, questions or cases of this step, from 1."""
        return self._view.round if self._view else 1

    @Property(int, notify=changed)
    def rounds(self) -> int:
        return self._view.rounds if self._view else 1

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Where it is (see ``Media``), and which reading of the lessons that was."""
        lesson = self._conductor.session.lesson
        file = self._view.picture if self._view else None
        return f"lessons/{lesson.id}/{file}?{self._conductor.session.edition}" if lesson and file else ""

    @Property(str, notify=changed)
    def pictureIcon(self) -> str:
        return self._view.icon or "" if self._view else ""

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        return self._conductor.shown(self._view.picture_alt) if self._view else ""

    @Property(str, notify=changed)
    def praise(self) -> str:
        return self._conductor.shown(self._view.praise) if self._view and self._view.done else ""

    @Property(str, notify=changed)
    def helpedText(self) -> str:
        return self._conductor.shown(phrases.DONE_FOR)

    @Property(int, notify=changed)
    def hintLevel(self) -> int:
        return self._hint_level()

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self._conductor.shown(self._view.hint.text) if self._view and self._view.hint else ""

    @Property(str, notify=changed)
    def againText(self) -> str:
        return self._conductor.shown(missed(self._view)) if self._view else ""

    @Property(str, notify=changed)
    def safeText(self) -> str:
        return self._conductor.shown(phrases.SAFE)

    @Property(bool, notify=changed)
    def phoneTurn(self) -> bool:
        """It is the phone that should be pressed: the yellow frame stands round it."""
        view = self._view
        guided = self._mode() == "theo" and self._hint_level() < 2
        return bool(view and view.kind in {"tap", "type", "practice"} and not view.done and guided)

    @Property(bool, notify=changed)
    def hasPhone(self) -> bool:
        return self._view is not None and self._view.phone is not None

    @Slot(int)
    def choose(self, option: int) -> None:
        self._conductor.answer(lambda: self._conductor.session.choose(option))

    @Slot()
    def screenDiffers(self) -> None:
        """“Màn hình thật khác rồi”."""
        self._conductor.session.screen_differs()
        self._conductor.say_remark(phrases.DIFFERS)

    @Slot()
    def goOn(self) -> None:
        self._conductor.answer(self._conductor.session.press_on)

    def _topic(self) -> Topic | None:
        session = self._conductor.session
        return session.catalogue.topic(session.lesson.topic) if session.catalogue and session.lesson else None

    def _mode(self) -> str:
        player = self._conductor.session.player
        return player.mode if player else ""

    def _pointed(self) -> tuple[str, Any]:
        """What the hand is on: the next right action after a second miss, or while the lesson shows itself."""
        player = self._conductor.session.player
        if player is None or player.finished or not (self._hint_level() >= 2 or self._conductor.showing.pointing):
            return "", None
        return player.expected()

    def _hint_level(self) -> int:
        return self._view.hint.level if self._view and self._view.hint and not self._view.done else 0

    def _update(self) -> None:
        player = self._conductor.session.player
        if player is not None and not player.finished:
            self._view = player.view
        elif player is None:
            self._view = None
        self._options.put(_options(self._view, self._conductor.text_language, self._pointed()) if self._view else ())
        self._facts.put(tuple(FactRow(self._conductor.shown(text)) for text in self._conductor.session.told))
        self._phone.show(self._view.phone if self._view else None, self._pointed())
        self.changed.emit()


def _options(view: StepView, language: str, pointed: tuple[str, Any]) -> tuple[OptionRow, ...]:
    pulsing = pointed[1] if pointed[0] == "choose" else None
    return tuple(
        OptionRow(
            option.text.shown(language),
            option.detail.shown(language) if option.detail else "",
            option.icon or "",
            option.state,
            n == pulsing,
            option.place,
            option.side,
        )
        for n, option in enumerate(view.options)
    )
