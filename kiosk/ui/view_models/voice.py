"""The loudspeaker as the visitor sees it: which words are being said, how loud, on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.speech import MISSING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.sound import Sound
    from kiosk.ui.conductor import Conductor

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 0.15
_LOUDEST = 1.0
_SOFTEST = 0.25


@QmlElement
@QmlUncreatable("made by the app")
class VoiceViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``caption`` is being said, its characters ``first``–``last`` right now (−1: all of it)."""

    litChanged = Signal()
    soundChanged = Signal()
    speakerChanged = Signal()
    speedChanged = Signal()

    def __init__(
        self,
        conductor: Conductor,
        sound: Sound,
        default_volume: float,
        microphone_open: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._microphone_open = microphone_open
        self._conductor = conductor
        self._sound = sound
        self._default_volume = default_volume
        self._caption, self._first, self._last = "", -1, -1
        self._muted = False
        self._human = False
        conductor.speech.lit.connect(self._light)
        conductor.speech.speaker.connect(self._hear)
        sound.availableChanged.connect(self.soundChanged)
        self.reset()

    @Property(str, notify=litChanged)
    def caption(self) -> str:
        return self._caption

    @Property(int, notify=litChanged)
    def first(self) -> int:
        return self._first

    @Property(int, notify=litChanged)
    def last(self) -> int:
        return self._last

    @Property(str, notify=litChanged)
    def remark(self) -> str:
        """Why a touch led nowhere, while it is being said; else empty."""
        return self._conductor.remark if self._caption == "remark" else ""

    @Property(bool, notify=litChanged)
    def speaking(self) -> bool:
        return bool(self._caption)

    @Property(bool, notify=litChanged)
    def missing(self) -> bool:
        """It is being said that this part is not recorded yet."""
        return self._caption == MISSING

    @Property(bool, notify=speakerChanged)
    def human(self) -> bool:
        """A person is heard, or was heard last; else a machine."""
        return self._human

    @Property(float, notify=speedChanged)
    def speed(self) -> float:
        """How fast is spoken, against the usual."""
        return self._conductor.speech.speed

    @Property(bool, notify=soundChanged)
    def muted(self) -> bool:
        return self._muted

    @Property(bool, notify=soundChanged)
    def audible(self) -> bool:
        """There is a loudspeaker, and it is on."""
        return bool(self._sound.available) and not self._muted

    @Property(bool, notify=soundChanged)
    def available(self) -> bool:
        return bool(self._sound.available)

    @Property(float, notify=soundChanged)
    def volume(self) -> float:
        return self._sound.volume

    @Property(bool, notify=soundChanged)
    def loudest(self) -> bool:
        return self._sound.volume >= _LOUDEST - 0.01

    @Property(bool, notify=soundChanged)
    def softest(self) -> bool:
        return self._sound.volume <= _SOFTEST + 0.01

    @Slot()
    def toggle(self) -> None:
        self._mute(not self._muted)

    @Slot()
    def louder(self) -> None:
        self._set_volume(self._sound.volume + _STEP)

    @Slot()
    def softer(self) -> None:
        self._set_volume(self._sound.volume - _STEP)

    @Slot()
    def again(self) -> None:
        """“Nghe lại” is also heard by somebody who had turned the sound off."""
        self._mute(False)
        self._conductor.listen_again()

    @Slot()
    def tick(self) -> None:
        """The small sound of a press; neither who has turned the sound off nor an open microphone hears it."""
        if not self._microphone_open():
            self._sound.tick()

    @Slot(float)
    def setSpeed(self, speed: float) -> None:
        """0.8 is slow, 1 the usual, 1.25 fast; heard from the next sentence on."""
        self._conductor.speech.speed = min(1.5, max(0.6, speed))
        self.speedChanged.emit()

    def try_out(self, volume: float) -> None:
        """As loud as every visitor would hear it, whatever the last one had chosen."""
        self._sound.volume = volume
        self._mute(False)

    def reset(self) -> None:
        """Every visitor starts with the sound on, at the centre's volume and the usual speed."""
        self.setSpeed(1.0)
        self._hear("")
        self._sound.volume = self._default_volume
        self._mute(False)

    def use(self, default_volume: float) -> None:
        """From the next visit on; heard at once by whoever sets it."""
        self._default_volume = default_volume
        self.reset()

    def _set_volume(self, volume: float) -> None:
        self._sound.volume = min(_LOUDEST, max(_SOFTEST, volume))
        self._mute(False)

    def _mute(self, muted: bool) -> None:
        self._muted = muted
        self._sound.muted = muted
        self.soundChanged.emit()

    def _hear(self, source: str) -> None:
        if self._human != (source == "recording"):
            self._human = not self._human
            self.speakerChanged.emit()

    def _light(self, caption: str, first: int, last: int) -> None:
        now = (caption, first, last)
        if now != (self._caption, self._first, self._last):
            self._caption, self._first, self._last = now
            self.litChanged.emit()
