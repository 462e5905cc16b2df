"""What surrounds every page: which page it is, the four buttons below, the questions that lie over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.english import said
from kiosk.visits import phrases

if TYPE_CHECKING:
    from kiosk.errors import Notice
    from kiosk.settings import Settings
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_HELPERS = 3
"""As many as can be read across the hall."""


@QmlElement
@QmlUncreatable("made by the app")
class ShellViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """The frame of the kiosk."""

    changed = Signal()
    secondsChanged = Signal()
    easeChanged = Signal()
    textLanguageChanged = Signal(str)
    settingsChanged = Signal()

    def __init__(
        self, conductor: Conductor, settings: Settings, px_per_mm: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._settings = settings
        self._px_per_mm = px_per_mm
        self._notices: tuple[Notice, ...] = ()
        self._easing, self._contrast, self._text_scale, self._low = False, False, 1.0, False
        self._text_language = "vi"
        self._ready = False
        self._seconds = conductor.seconds_left
        conductor.changed.connect(self._moved)
        conductor.ended.connect(self._forget)

    @Property(str, notify=changed)
    def page(self) -> str:
        """“guide” while somebody leads and has the words to say beside the citizen's side; else the visit's own."""
        lead = self._conductor.session.lead
        return "guide" if lead is not None and lead.state.script else self._conductor.session.visit.page

    @Property(bool, notify=changed)
    def inLesson(self) -> bool:
        """A lesson is open, wherever the visitor looks at the moment."""
        return self._conductor.session.player is not None

    @Property(bool, notify=changed)
    def led(self) -> bool:
        """Somebody leads the visitor through this lesson's page."""
        return self._conductor.session.lead is not None

    @Property(bool, notify=changed)
    def calling(self) -> bool:
        return self._conductor.session.calling

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        return self._conductor.asked

    @Property(int, notify=secondsChanged)
    def secondsLeft(self) -> int:
        return self._seconds

    @Property(int, notify=settingsChanged)
    def warningSeconds(self) -> int:
        return self._settings.warning_seconds

    @Property(str, notify=settingsChanged)
    def centre(self) -> str:
        return self._settings.centre

    @Property(str, notify=settingsChanged)
    def whoHelps(self) -> str:
        """When staff are at the counter, and whom to call otherwise: lines as the centre has set them."""
        opens, closes = (hour.replace(":", "h") for hour in (self._settings.opens, self._settings.closes))
        hours = [self.tr("Cán bộ làm việc từ %1 đến %2.").replace("%1", opens).replace("%2", closes)] if opens else []
        called = [f"{one.name}: {one.phone}" for one in self._settings.helpers if one.phone][:_MOST_HELPERS]
        return "\n".join([*hours, *called])

    @Property(float, notify=settingsChanged)
    def pxPerMm(self) -> float:
        return self._px_per_mm

    @Property(str, notify=changed)
    def notice(self) -> str:
        """One sentence for staff, on the attract page, when something is wrong; else empty."""
        if not self._notices:
            return ""
        more = len(self._notices) - 1
        return said(self._notices[0]) + (f" (+{more})" if more else "")

    @Property(str, notify=changed)
    def textLanguage(self) -> str:
        return self._conductor.session.visit.text

    @Property(bool, notify=easeChanged)
    def easing(self) -> bool:
        """The panel “Dễ nhìn” is open."""
        return self._easing

    @Property(bool, notify=easeChanged)
    def contrast(self) -> bool:
        return self._contrast

    @Property(float, notify=easeChanged)
    def textScale(self) -> float:
        return self._text_scale

    @Property(bool, notify=easeChanged)
    def low(self) -> bool:
        """All that can be pressed stands in the lower half, for who cannot reach higher."""
        return self._low

    @Property(str, notify=changed)
    def askedText(self) -> str:
        return self._conductor.shown(phrases.STILL_HERE)

    @Property(str, notify=changed)
    def askedHow(self) -> str:
        return self._conductor.shown(phrases.STILL_HERE_HOW)

    @Property(str, notify=changed)
    def calledText(self) -> str:
        return self._conductor.shown(phrases.CALLED)

    @Property(str, notify=changed)
    def thanks(self) -> str:
        return self._conductor.shown(phrases.THANKS)

    @Property(str, notify=changed)
    def thanksMore(self) -> str:
        return self._conductor.shown(phrases.THANKS_MORE)

    @Slot()
    def begin(self) -> None:
        self._conductor.go(self._conductor.session.begin)

    @Slot()
    def back(self) -> None:
        self._conductor.go(self._conductor.session.back)

    @Slot()
    def home(self) -> None:
        self._conductor.go(self._conductor.session.home)

    @Slot()
    def languages(self) -> None:
        self._conductor.go(self._conductor.session.languages)

    @Slot()
    def askToResume(self) -> None:
        """“Học tiếp bài dở”."""
        self._conductor.go(self._conductor.session.ask_to_resume)

    @Slot()
    def finish(self) -> None:
        """The visitor says goodbye; the next one finds the attract page."""
        self._conductor.go(self._conductor.session.end)

    @Slot(str)
    def chooseText(self, language: str) -> None:
        self._conductor.go(lambda: self._conductor.session.choose_text(language))

    @Slot()
    def callStaff(self) -> None:
        self._conductor.call_staff()

    @Slot()
    def staffCame(self) -> None:
        self._conductor.staff_came()

    @Slot()
    def stillHere(self) -> None:
        self._conductor.touched()

    @Slot()
    def openEase(self) -> None:
        self._ease(easing=True)

    @Slot()
    def closeEase(self) -> None:
        self._ease(easing=False)

    @Slot(bool)
    def setContrast(self, contrast: bool) -> None:
        self._ease(contrast=contrast)

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        self._ease(text_scale=scale)

    @Slot(bool)
    def setLow(self, low: bool) -> None:
        self._ease(low=low)

    def use(self, settings: Settings, px_per_mm: float) -> None:
        self._settings, self._px_per_mm = settings, px_per_mm
        self.settingsChanged.emit()

    def tell(self, notices: tuple[Notice, ...]) -> None:
        """Show staff what is wrong."""
        if notices != self._notices:
            self._notices = notices
            self.changed.emit()

    def _ease(
        self,
        *,
        easing: bool | None = None,
        contrast: bool | None = None,
        text_scale: float | None = None,
        low: bool | None = None,
    ) -> None:
        self._easing = self._easing if easing is None else easing
        self._contrast = self._contrast if contrast is None else contrast
        self._text_scale = self._text_scale if text_scale is None else text_scale
        self._low = self._low if low is None else low
        self.easeChanged.emit()

    def _moved(self) -> None:
        if self._text_language != self._conductor.text_language:
            self._text_language = self._conductor.text_language
            self.textLanguageChanged.emit(self._text_language)
        self.changed.emit()
        seconds = self._conductor.seconds_left
        if seconds != self._seconds:
            self._seconds = seconds
            self.secondsChanged.emit()

    def _forget(self) -> None:
        """Nothing of a visit stays for the next visitor: not even how large the letters were."""
        self._ease(easing=False, contrast=False, text_scale=1.0, low=False)
