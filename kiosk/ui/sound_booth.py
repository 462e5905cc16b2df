"""A microphone for whoever reads, and a loudspeaker that is there only as long as somebody is in the studio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.devices.microphone import Microphone
    from kiosk.devices.sound import Sound

_LONGEST_MS = 120_000


class SoundBooth(QObject):
    """Signals: ``level`` and ``taken`` while it listens, ``deaf`` without a microphone, ``played`` to the end, ``lost`` before."""

    level = Signal(float)
    taken = Signal(bytes)
    deaf = Signal()
    played = Signal()
    lost = Signal()

    def __init__(self, microphone: Microphone, loudspeaker: Callable[[], Sound], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.microphone = microphone
        self._make_loudspeaker = loudspeaker
        self.loudspeaker: Sound | None = None
        microphone.level.connect(self.level)
        microphone.taken.connect(self.taken)
        microphone.failed.connect(self.deaf)

    @property
    def listening(self) -> bool:
        return self.microphone.listening

    @property
    def audible(self) -> bool:
        """What is played can be heard."""
        return self.loudspeaker is not None and bool(self.loudspeaker.available)

    @property
    def entered(self) -> bool:
        return self.loudspeaker is not None

    def enter(self) -> None:
        self.loudspeaker = self._make_loudspeaker()
        self.loudspeaker.finished.connect(self.played)
        self.loudspeaker.lost.connect(self.lost)
        self.loudspeaker.wake()

    def leave(self) -> None:
        self.quiet()
        if self.loudspeaker is not None:
            self.loudspeaker.close()
            self.loudspeaker.deleteLater()
            self.loudspeaker = None

    def listen(self) -> None:
        self.microphone.start()

    def end(self) -> None:
        """``taken`` follows."""
        self.microphone.stop()

    def play(self, file: Path) -> None:
        if self.loudspeaker is not None:
            self.loudspeaker.play(file, _LONGEST_MS)

    def quiet(self) -> None:
        """Nothing is listened to or played any more, and nothing comes of it."""
        self.microphone.cancel()
        if self.loudspeaker is not None:
            self.loudspeaker.stop()
