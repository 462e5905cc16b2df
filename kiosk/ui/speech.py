"""Says one sentence after another and tells which words are being said; a new page or touch silences it at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from kiosk.lessons.languages import SIMPLE_VIETNAMESE, voice_language
from kiosk.ui.highlight import Follower, on_screen
from kiosk.ui.jobs import Ok
from kiosk.voice.clip import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from kiosk.lessons.languages import VoiceLanguage
    from kiosk.lessons.text import Text
    from kiosk.ui.jobs import Err, Jobs
    from kiosk.voice.clip import Clip

_PAUSE_MS = 500
"""Between two sentences (facts: 110–120 syllables a minute, half a second between sentences)."""

_READING_MS_A_WORD = 420
"""Where no clip can be had, a caption stands about as long as it would be spoken."""


MISSING = "missing"
"""The caption of the word on what is not recorded yet."""


@dataclass(frozen=True)
class Utterance:
    """``text`` to be said, and the caption that lights up with it. ``voice`` where it is not the visitor's own."""

    caption: str
    text: Text
    voice: VoiceLanguage | None = None


class Narration(Protocol):
    """Where clips come from (fulfilled by ``voice.narrator``)."""

    def speaks(self, text: str, language: str) -> bool: ...
    def clip(self, text: str, language: str) -> Clip: ...
    def cached(self, text: str, language: str) -> Clip | None: ...
    def next(self, texts: Iterable[tuple[str, str]]) -> None: ...


class Loudspeaker(Protocol):
    """What plays them (fulfilled by ``devices.sound``)."""

    @property
    def started(self) -> SignalInstance: ...
    @property
    def position(self) -> SignalInstance: ...
    @property
    def finished(self) -> SignalInstance: ...
    @property
    def lost(self) -> SignalInstance: ...

    def play(self, path: Path, duration_ms: int, rate: float = 1.0) -> None: ...
    def stop(self) -> None: ...


class Speech(QObject):
    """Signals: ``lit(caption, first, last)`` while words are said, ``speaking(bool)``, ``told(sentences)`` at the start.

    ``speaker(source)`` tells who is heard: "recording", "piper" or "espeak". ``speed`` is the visitor's, 1 the usual.
    """

    told = Signal(list)
    lit = Signal(str, int, int)
    speaking = Signal(bool)
    speaker = Signal(str)

    def __init__(
        self,
        narration: Narration,
        loudspeaker: Loudspeaker,
        jobs: Jobs,
        voice: Callable[[], VoiceLanguage],
        letters: Callable[[], str],
        part: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """``voice`` and ``letters`` are the visitor's; ``part``: within one, a missing recording is told of once."""
        super().__init__(parent)
        self.speed = 1.0
        self._narration = narration
        self._loudspeaker = loudspeaker
        self._jobs = jobs
        self._voice = voice
        self._letters = letters
        self._part = part
        self._told_missing: object = None
        self._queue: list[Utterance] = []
        self._now: Utterance | None = None
        self._clip: Clip | None = None
        self._then: Callable[[], None] | None = None
        self._turn = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._next)
        self._reading = QTimer(self, singleShot=True)
        self._reading.timeout.connect(self._ended)
        self._follower = Follower(self)
        self._follower.reached.connect(self._reached)
        loudspeaker.position.connect(self._heard)
        loudspeaker.finished.connect(self._ended)
        # A lost device does not stop the lesson: the caption stays as long as its clip would have lasted.
        loudspeaker.lost.connect(self._read_silently)

    @property
    def busy(self) -> bool:
        return self._now is not None

    def say(self, utterances: Sequence[Utterance], then: Callable[[], None] | None = None) -> None:
        """Say these instead of whatever is being said; ``then`` is called after the last, not when interrupted."""
        self.stop()
        self._queue = self._sayable(utterances)
        self._then = then
        self.told.emit([one.text.said((one.voice or self._voice()).text) for one in self._queue])
        self.speaking.emit(True)
        self._next()

    def stop(self) -> None:
        """Silence, at once."""
        self._turn += 1
        self._queue.clear()
        self._then = None
        self._pause.stop()
        self._reading.stop()
        self._follower.stop()
        self._loudspeaker.stop()
        if self._now is not None:
            self._now = None
            self.lit.emit("", -1, -1)
            self.speaking.emit(False)

    def _next(self) -> None:
        if not self._queue:
            self._now = None
            then, self._then = self._then, None
            self.lit.emit("", -1, -1)
            self.speaking.emit(False)
            if then is not None:
                then()
            return
        self._now = utterance = self._queue.pop(0)
        voice = utterance.voice or self._voice()
        text = utterance.text.said(voice.text)
        self._clip = None
        ready = self._narration.cached(text, voice.language)
        if ready is not None:
            self._play(ready, voice)
            return
        turn = self._turn

        def arrived(outcome: Ok[Clip] | Err) -> None:
            if turn != self._turn:
                return
            if isinstance(outcome, Ok):
                self._play(outcome.value, voice)
            else:
                self._read_silently()

        self._jobs.run(lambda: self._narration.clip(text, voice.language), arrived)

    def _sayable(self, utterances: Sequence[Utterance]) -> list[Utterance]:
        """What nobody has recorded is said in simple Vietnamese, after a word on it."""
        said: list[Utterance] = []
        for one in utterances:
            voice = one.voice or self._voice()
            if self._can(voice, one.text):
                said.append(one)
                continue
            instead = voice_language(SIMPLE_VIETNAMESE)
            if self._told_missing != (voice.code, self._part()):
                self._told_missing = (voice.code, self._part())
                said.append(Utterance(MISSING, voice.missing, instead))
            said.append(replace(one, voice=instead))
        return said

    def prepare(self, texts: Iterable[Text]) -> None:
        """Have these ready in the visitor's voice: they may be said next."""
        voice = self._voice()
        chosen = [(text, voice if self._can(voice, text) else voice_language(SIMPLE_VIETNAMESE)) for text in texts]
        self._narration.next([(text.said(one.text), one.language) for text, one in chosen])

    def _can(self, voice: VoiceLanguage, text: Text) -> bool:
        """No machine reads what only people speak."""
        return voice.synthetic or self._narration.speaks(text.said(voice.text), voice.language)

    def _play(self, clip: Clip, voice: VoiceLanguage) -> None:
        self._clip = clip
        self._light(-1, -1)
        self.speaker.emit(clip.source)
        rate = voice.rate * self.speed
        self._follower.follow(self._marks(clip, voice), rate)
        self._loudspeaker.play(clip.path, clip.duration_ms, rate)

    def _marks(self, clip: Clip, voice: VoiceLanguage) -> Sequence[Mark]:
        """Words light up in the language they are said in; of a recording, and in other letters, the whole sentence."""
        assert self._now is not None  # ruff: ignore[assert] - it is being played
        shown = self._now.text.shown(self._letters())
        if clip.marks and voice.text == self._letters():
            return on_screen(clip.marks, self._now.text.said(voice.text), shown)
        return (Mark(0, 0, len(shown)),)

    def _read_silently(self) -> None:
        if self._now is None:
            return
        self._light(-1, -1)
        self._follower.stop()
        words = len(self._now.text.shown(self._voice().text).split())
        self._reading.start(_READING_MS_A_WORD * max(3, words))

    def _heard(self, position_ms: int) -> None:
        if self._clip is not None and self._now is not None:
            self._follower.heard(position_ms)

    def _reached(self, mark: Mark) -> None:
        self._light(mark.first, mark.last)

    def _light(self, first: int, last: int) -> None:
        if self._now is not None:
            self.lit.emit(self._now.caption, first, last)

    def _ended(self) -> None:
        if self._now is None:
            return
        self._clip = None
        self._follower.stop()
        if self._queue:
            self._pause.start(_PAUSE_MS)
        else:
            self._next()
