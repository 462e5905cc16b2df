"""The practice phone on the screen: its parts as rows, and what a finger does to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.keyboard import keyboard_of, next_key, written
from kiosk.lessons.text import unbroken
from kiosk.packs.media import app_place
from kiosk.ui.list_models.rows import RowsListModel

if TYPE_CHECKING:
    from kiosk.lessons.phone_view import ItemView, PartView, PhoneView
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ENTER = "enter"
"""What the drawing calls the keyboard's last key."""


@dataclass(frozen=True)
class PhonePartRow:
    part_id: str
    kind: str
    role: str
    label: str
    value: str
    note: str
    icon: str
    file: str
    gesture: str
    pressable: bool
    checked: bool
    target: bool
    items: list[dict[str, Any]]


@QmlElement
@QmlUncreatable("made by the app")
class PhoneViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """What the phone shows, and which part of it the hand points at."""

    changed = Signal()

    def __init__(self, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._parts = RowsListModel(PhonePartRow, self)
        self._view: PhoneView | None = None
        self._due = ""

    def show(self, view: PhoneView | None, pointed: tuple[str, Any]) -> None:
        """``pointed`` is the next right action while a hand shows it (see Player.expected), else an empty one."""
        self._view = view
        parts = view.parts if view else ()
        self._due = _due_key(pointed, parts)
        target = str(pointed[1]) if pointed[0] == "tap" else ""
        self._parts.put(tuple(_row(part, target, self._picture(view, part)) for part in parts if view))
        self.changed.emit()

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        return self._parts

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return self._view is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title if self._view else ""

    @Property(str, notify=changed)
    def style(self) -> str:
        return self._view.style if self._view else ""

    @Property(str, notify=changed)
    def screen(self) -> str:
        return f"{self._view.app}/{self._view.screen}" if self._view else ""

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._view.clock if self._view else ""

    @Property(str, notify=changed)
    def network(self) -> str:
        return self._view.network if self._view else ""

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return bool(self._view and self._view.can_back)

    @Property(bool, notify=changed)
    def canGoHome(self) -> bool:
        return bool(self._view and self._view.can_home)

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """A dialog is open, and must be answered before anything under it."""
        return self._view is not None and any(part.kind == "dialog" for part in self._view.parts)

    @Property(str, notify=changed)
    def toast(self) -> str:
        return self._conductor.shown(self._view.toast) if self._view else ""

    @Property(str, notify=changed)
    def dueKey(self) -> str:
        """The key that pulses, of the number pad or the keyboard; else empty."""
        return self._due

    @Slot(str, str)
    def tap(self, part: str, gesture: str) -> None:
        """``gesture`` is what the finger did; empty where no finger did it."""
        made: Any = gesture or None
        self._conductor.answer(lambda: self._conductor.session.tap(part, made))

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of the number pad or the keyboard: a character, “000”, “xoa” or “enter”."""
        session, board = self._conductor.session, keyboard_of(self._view.parts if self._view else ())
        if board is None:
            self._conductor.answer(lambda: session.key(key))
        elif key == ENTER:
            self._conductor.answer(session.enter)
        else:
            self._conductor.answer(lambda: session.write(written(board, key)))

    def _picture(self, view: PhoneView, part: PartView) -> str:
        """Where it is (see ``Media``), and which reading of the lessons that was."""
        session = self._conductor.session
        lesson = session.lesson
        return f"{app_place(view.app, part.file, lesson.id)}?{session.edition}" if part.file and lesson else ""


def _due_key(pointed: tuple[str, Any], parts: tuple[PartView, ...]) -> str:
    action, value = pointed
    if action == "key":
        return str(value)
    board = keyboard_of(parts)
    return next_key(board, str(value)) if action == "write" and board else ""


def _row(part: PartView, target: str, picture: str) -> PhonePartRow:
    return PhonePartRow(
        part.id,
        part.kind,
        part.role,
        unbroken(part.label),
        unbroken(part.value),
        unbroken(part.note),
        part.icon,
        picture,
        part.gesture,
        part.pressable,
        part.checked,
        bool(part.id) and part.id == target,
        [_item(item, target) for item in part.items],
    )


def _item(item: ItemView, target: str) -> dict[str, Any]:
    return {
        "id": item.id,
        "label": unbroken(item.label),
        "icon": item.icon,
        "note": unbroken(item.note),
        "badge": item.badge,
        "role": item.role,
        "gesture": item.gesture,
        "checked": item.checked,
        "target": item.id == target,
    }
