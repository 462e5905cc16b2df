"""Whose packs are taken here: strangers on a stick, by twelve words compared on the telephone; and those who are trusted no more."""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.text import Text
from kiosk.ui import pack_rows
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.pack_rows import SenderRow, WordRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.packs.desk import Desk, Stranger
    from kiosk.ui.pack_shelf import PackShelf
    from kiosk.ui.pack_stage import PackStage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TRUSTED = Text("Từ nay máy này tin “{name}”.", "From now on this kiosk trusts “{name}”.")
_DISTRUSTED = Text("Từ nay máy này không tin “{name}” nữa.", "From now on this kiosk no longer trusts “{name}”.")
_STAYS = Text(
    "Bài của họ đã cài vẫn dùng được. Muốn bỏ cả bài thì gỡ gói.",
    "Their lessons that are installed can still be used. To drop those too, remove the pack.",
)


@QmlElement
@QmlUncreatable("made by the app")
class PackSendersViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """On the stages “stranger” and “senders”: those whom staff have added at this kiosk."""

    changed = Signal()

    def __init__(
        self, stage: PackStage, shelf: PackShelf, desk: Callable[[], Desk], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stage, self._shelf, self._desk = stage, shelf, desk
        self._stranger: Stranger | None = None
        self._met = 0
        self._words = RowsListModel(WordRow, self)
        self._leaving = ""
        self._senders = RowsListModel(SenderRow, self)
        shelf.changed.connect(self._fill)

    @Property(int, notify=changed)
    def strangers(self) -> int:
        return len(self._shelf.sight.sticks.strangers)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of the stranger."""
        return self._stranger.name if self._stranger else ""

    @Property(QObject, constant=True)
    def words(self) -> QObject:
        return self._words

    @Property(int, notify=changed)
    def known(self) -> int:
        return len(self._shelf.sight.local)

    @Property(QObject, constant=True)
    def senders(self) -> QObject:
        return self._senders

    @Slot()
    def meet(self) -> None:
        strangers = self._shelf.sight.sticks.strangers
        if self._stage.name == "list" and strangers:
            # Whoever was not believed makes room for the next.
            self._stranger = strangers[self._met % len(strangers)]
            self._met += 1
            self._words.put(tuple(starmap(WordRow, enumerate(self._stranger.words, 1))))
            self.changed.emit()
            self._stage.go("stranger")

    @Slot()
    def trust(self) -> None:
        stranger, who = self._stranger, self._stage.who
        if self._stage.name == "stranger" and stranger is not None and who is not None:
            self._stage.go("busy")
            self._stage.run(
                lambda: self._desk().trust(stranger, who), lambda _: self._stage.tell(_TRUSTED, name=stranger.name)
            )

    @Slot()
    def show(self) -> None:
        if self._stage.name == "list":
            self._leaving = ""
            self._fill()
            self._stage.go("senders")

    @Slot(str)
    def distrust(self, sender: str) -> None:
        """Asks once more; the second press does it."""
        one = next((one for one in self._shelf.sight.local if one.id == sender), None)
        who = self._stage.who
        if self._stage.name != "senders" or one is None or who is None:
            return
        if self._leaving != sender:
            self._leaving = sender
            self._fill()
            return
        self._stage.go("busy")
        self._stage.run(
            lambda: self._desk().distrust(sender, who), lambda _: self._stage.tell(_DISTRUSTED, _STAYS, name=one.name)
        )

    def _fill(self) -> None:
        local = self._shelf.sight.local
        self._senders.put(tuple(pack_rows.sender_row(one, self._leaving, self._stage.say) for one in local))
        self.changed.emit()
