"""Who reads aloud: asked once before the first recording. Never a name; without their consent nothing is recorded."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.keyboard import edited
from kiosk.settings import LONGEST_CENTRE
from kiosk.voice.takes import About

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class ReaderViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``consent``: “yes”, “no”, or empty while nobody has been asked."""

    changed = Signal()
    known = Signal(object)
    """With what is to be noted at each recording."""

    def __init__(
        self, centre: Callable[[], str], today: Callable[[], tuple[date, bool]], parent: QObject | None = None
    ) -> None:
        """``today``: the day, and whether the clock can be relied on."""
        super().__init__(parent)
        self._centre = centre
        self._today = today
        self._place = ""
        self.forget()

    @Property(str, notify=changed)
    def consent(self) -> str:
        return self._consent

    @Property(str, notify=changed)
    def voice(self) -> str:
        return self._voice

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._place

    @Property(str, notify=changed)
    def day(self) -> str:
        return f"{self._day:%d/%m/%Y}"

    @Property(bool, notify=changed)
    def dayDoubtful(self) -> bool:
        return self._doubtful

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """The place is being typed."""
        return self._typing

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self._consent == "yes" and bool(self._voice) and bool(self._place.strip())

    @Slot(str)
    def agree(self, consent: str) -> None:
        self._consent = consent
        self.changed.emit()

    @Slot(str)
    def speak(self, voice: str) -> None:
        self._voice = voice
        self.changed.emit()

    @Slot(bool)
    def write(self, typing: bool) -> None:
        """The keyboard comes or goes."""
        self._typing = typing
        self.changed.emit()

    @Slot(str)
    def type(self, key: str) -> None:
        self._place = edited(self._place, key, LONGEST_CENTRE)
        self.changed.emit()

    @Slot(int)
    def later(self, days: int) -> None:
        self._day += timedelta(days=days)
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        if self.complete:
            self._typing = False
            about = About(self._voice, consent=True, place=self._place.strip(), date=self._day.isoformat())
            self.known.emit(about)
            self.changed.emit()

    def forget(self) -> None:
        """The next reader is asked anew."""
        self._consent = self._voice = ""
        self._typing = False
        self._place = self._centre()
        self._day, sure = self._today()
        self._doubtful = not sure
        self.changed.emit()
