"""The wizard of the first start: one thing a page, each kept before the next is shown, and found again after a power cut."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Notice
from kiosk.records.people import Role
from kiosk.ui.english import said
from kiosk.ui.jobs import Err, Ok
from kiosk.ui.speech import Utterance
from kiosk.visits import phrases
from kiosk.visits.enrolment import Enrolment
from kiosk.visits.first_start import CAN_WAIT, STEPS, Step, after, before, stored
from kiosk.visits.staff import FIRST

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from kiosk.settings import Settings
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Jobs
    from kiosk.ui.settings_fields import Section
    from kiosk.ui.speech import Speech
    from kiosk.ui.view_models.people import PeopleViewModel
    from kiosk.ui.view_models.settings import SettingsViewModel
    from kiosk.ui.view_models.voice import VoiceViewModel
    from kiosk.visits.doorkeeper import Doorkeeper

    class Place(Protocol):
        """Where the step is written down (fulfilled by ``WholeFile``); both raise OSError."""

        def read(self) -> bytes: ...
        def write(self, content: bytes) -> None: ...


QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SECTIONS: dict[Step, Section] = {
    Step.PLACE: "place",
    Step.SCREEN: "width",
    Step.SOUND: "sound",
    Step.HOURS: "opening",
    Step.VILLAGES: "villages",
    Step.HELPERS: "helpers",
}
_WIDTH = "screen_width_mm"
_FINER = 1.01
"""A press changes the drawn card by less than a millimetre."""
_WIDEST_MM, _NARROWEST_MM = 3000, 100


@QmlElement
@QmlUncreatable("made by the app")
class FirstStartViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``step`` names the page. What it asks for is held by the view models of the settings and of the people."""

    changed = Signal()
    draftChanged = Signal()
    heardChanged = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        people: PeopleViewModel,
        keeper: Doorkeeper,
        doorway: Doorway,
        place: Place,
        jobs: Jobs,
        scale: Callable[[Settings], float],
        heard: tuple[VoiceViewModel, Speech],
        parent: QObject | None = None,
    ) -> None:
        """``scale``: the pixels of a millimetre under these settings."""
        super().__init__(parent)
        self._settings = settings
        self._people = people
        self._keeper = keeper
        self._doorway = doorway
        self._place = place
        self._jobs = jobs
        self._scale = scale
        self._voice, self._speech = heard
        self._step = self._read()
        self._here = self._going = False
        self._told = ""
        doorway.changed.connect(self._door_moved)
        doorway.locked.connect(self._left)
        settings.stored.connect(self._kept)
        settings.changed.connect(self.draftChanged)
        self._voice.soundChanged.connect(self.heardChanged)
        people.enrolled.connect(self._claimed)

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(int, notify=changed)
    def number(self) -> int:
        """From 1; one more than ``total`` at the end."""
        return tuple(Step).index(self._step) + 1

    @Property(int, constant=True)
    def total(self) -> int:
        return len(STEPS)

    @Property(bool, notify=changed)
    def canWait(self) -> bool:
        return self._step in CAN_WAIT

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._told

    @Property(float, notify=draftChanged)
    def pxPerMm(self) -> float:
        """Of the card and the ruler, as the width that has been entered says."""
        return self._scale(self._settings.draft)

    @Property(str, notify=draftChanged)
    def volume(self) -> str:
        return f"{round(self._settings.draft.volume * 100)} %"

    @Property(bool, notify=heardChanged)
    def audible(self) -> bool:
        """There is a loudspeaker."""
        return bool(self._voice.available)

    @Slot()
    def next(self) -> None:
        """On, once what was changed here is kept."""
        if self._settings.busy:
            return
        if self._settings.dirty:
            self._going = True
            self._settings.save()
        else:
            self._go(after(self._step))

    @Slot()
    def later(self) -> None:
        """On, with nothing of what was begun here."""
        self._settings.discard()
        self._go(after(self._step))

    @Slot()
    def back(self) -> None:
        self._settings.discard()
        self._go(before(self._step))

    @Slot(int)
    def resize(self, way: int) -> None:
        """The drawn card larger (1) or smaller (−1): so the screen is narrower or wider than was thought."""
        width = self._settings.draft.screen_width_mm or self._usual_width()
        width = width / _FINER if way > 0 else width * _FINER
        self._settings.put(_WIDTH, str(round(min(_WIDEST_MM, max(_NARROWEST_MM, width)))))

    @Slot()
    def listen(self) -> None:
        self._voice.try_out(self._settings.draft.volume)
        self._speech.say([Utterance("try", phrases.SOUND_TRIED)])

    @Slot(int)
    def loudness(self, way: int) -> None:
        """Louder (1) or softer (−1), and heard at once."""
        self._settings.step("volume", way)
        self.listen()

    def _usual_width(self) -> float:
        """Millimetres that the screen is taken for while nobody has measured it."""
        draft = self._settings.draft
        metre = self._scale(replace(draft, screen_width_mm=1000.0))
        return 1000 * metre / self._scale(draft)

    def _kept(self) -> None:
        if self._going:
            self._going = False
            self._go(after(self._step))

    def _claim(self, draft: Enrolment, pin: str) -> bool:
        return self._keeper.claim(draft.name, pin) is not None

    def _claimed(self) -> None:
        """There is an admin: this wizard is at its end, for good."""
        if self._here:
            self._show(Step.DONE)

    def _go(self, step: Step) -> None:
        """Written down first: after a power cut the wizard goes on where it stood."""

        def written(outcome: Ok[None] | Err) -> None:
            if isinstance(outcome, Ok):
                self._show(step)
            elif isinstance(outcome.error, OSError):
                self._told = said(_NOT_KEPT)
                self.changed.emit()
            else:
                raise outcome.error

        self._jobs.run(lambda: self._place.write(step.encode()), written)

    def _show(self, step: Step) -> None:
        self._step, self._told = step, ""
        self._speech.stop()
        if not self._here:
            return
        if step in _SECTIONS:
            self._people.cancel()
            self._settings.open(_SECTIONS[step])
        elif step is Step.ADMIN:
            self._people.begin(Enrolment(role=Role.ADMIN), self._claim)
        self.changed.emit()

    def _door_moved(self) -> None:
        was_here, self._here = self._here, self._doorway.door.page == FIRST
        if self._here and not was_here:
            self._show(self._step)

    def _left(self) -> None:
        if self._here:
            self._going = False
            self._voice.reset()

    def _read(self) -> Step:
        try:
            return stored(self._place.read())
        except OSError:
            return Step.PLACE


_NOT_KEPT = Notice(
    "D-104",
    "Máy chưa ghi được mình cài tới bước nào.",
    "Những gì đã lưu vẫn còn nguyên.",
    "Mời người cài máy xem ổ đĩa còn chỗ và có quyền ghi không.",
)
