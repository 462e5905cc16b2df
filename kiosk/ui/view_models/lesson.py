"""One lesson on the screen: the sentence, the phone or the answers, and how far the visitor has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.list_models.rows import RowsListModel
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
    """``open``, ``right`` or ``tried``."""
    target: bool


@dataclass(frozen=True)
class PhonePartRow:
    part_id: str
    kind: str
    role: str
    label: str
    value: str
    note: str
    icon: str
    pressable: bool
    checked: bool
    target: bool
    items: list[dict[str, Any]]


@QmlElement
@QmlUncreatable("made by the app")
class LessonViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """The step of the moment, in the visitor's letters."""

    changed = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._options = RowsListModel(OptionRow, self)
        self._parts = RowsListModel(PhonePartRow, self)
        self._view: StepView | None = None
        conductor.changed.connect(self._update)

    @Property(QObject, constant=True)
    def options(self) -> QObject:
        return self._options

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        return self._parts

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

    @Property(bool, notify=changed)
    def done(self) -> bool:
        return self._view is not None and self._view.done

    @Property(bool, notify=changed)
    def helped(self) -> bool:
        return self._view is not None and self._view.helped

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
        return self._conductor.shown(phrases.AGAIN)

    @Property(str, notify=changed)
    def safeText(self) -> str:
        return self._conductor.shown(phrases.SAFE)

    @Property(bool, notify=changed)
    def phoneTurn(self) -> bool:
        """It is the phone that should be pressed: the yellow frame stands round it."""
        view = self._view
        return bool(view and view.kind in {"tap", "type"} and not view.done and self._hint_level() < 2)

    @Property(str, notify=changed)
    def dueKey(self) -> str:
        """The key of the number pad that pulses after a second miss; else empty."""
        player = self._conductor.session.player
        if player is None or self._hint_level() < 2 or player.view.kind != "type":
            return ""
        action, value = player.expected()
        return str(value) if action == "key" else ""

    @Property(bool, notify=changed)
    def hasPhone(self) -> bool:
        return self._view is not None and self._view.phone is not None

    @Property(str, notify=changed)
    def phoneTitle(self) -> str:
        return self._view.phone.title if self._view and self._view.phone else ""

    @Property(str, notify=changed)
    def phoneStyle(self) -> str:
        return self._view.phone.style if self._view and self._view.phone else ""

    @Property(bool, notify=changed)
    def phoneCanGoBack(self) -> bool:
        return bool(self._view and self._view.phone and self._view.phone.can_back)

    @Property(str, notify=changed)
    def phoneToast(self) -> str:
        return self._conductor.shown(self._view.phone.toast) if self._view and self._view.phone else ""

    @Property(str, notify=changed)
    def phoneScreen(self) -> str:
        return self._view.phone.screen if self._view and self._view.phone else ""

    @Slot(str)
    def tap(self, part: str) -> None:
        self._conductor.answer(lambda: self._conductor.session.tap(part))

    @Slot(str)
    def key(self, key: str) -> None:
        self._conductor.answer(lambda: self._conductor.session.key(key))

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

    def _hint_level(self) -> int:
        return self._view.hint.level if self._view and self._view.hint and not self._view.done else 0

    def _update(self) -> None:
        player = self._conductor.session.player
        if player is not None and not player.finished:
            self._view = player.view
        elif player is None:
            self._view = None
        self._options.put(_options(self._view, self._conductor.text_language) if self._view else ())
        self._parts.put(_parts(self._view) if self._view else ())
        self.changed.emit()


def _options(view: StepView, language: str) -> tuple[OptionRow, ...]:
    pulsing = view.hint.option if view.hint and view.hint.level == 2 and not view.done else None
    return tuple(
        OptionRow(
            option.text.shown(language),
            option.detail.shown(language) if option.detail else "",
            option.icon or "",
            option.state,
            n == pulsing,
        )
        for n, option in enumerate(view.options)
    )


def _parts(view: StepView) -> tuple[PhonePartRow, ...]:
    if view.phone is None:
        return ()
    pulsing = view.hint.target if view.hint and view.hint.level == 2 and not view.done else None
    return tuple(
        PhonePartRow(
            part.id,
            part.kind,
            part.role,
            part.label,
            part.value,
            part.note,
            part.icon,
            part.pressable,
            part.checked,
            bool(part.id) and part.id == pulsing,
            [
                {
                    "id": item.id,
                    "label": item.label,
                    "icon": item.icon,
                    "checked": item.checked,
                    "target": item.id == pulsing,
                }
                for item in part.items
            ],
        )
        for part in view.phone.parts
    )
