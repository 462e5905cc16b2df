"""The recording studio: one sentence after the other read aloud, heard again, approved. Sound is worked on off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KnownError
from kiosk.ui.english import said, told
from kiosk.ui.jobs import Err, Ok
from kiosk.ui.sound_booth import SoundBooth
from kiosk.visits.recording_board import ALL, board
from kiosk.visits.to_record import LANGUAGES, MISSING, WAITING, state
from kiosk.voice import faults

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.microphone import Microphone
    from kiosk.devices.sound import Sound
    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.clips import Clip
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Jobs
    from kiosk.visits.recording_board import Board
    from kiosk.visits.to_record import Part, Sentence
    from kiosk.voice.takes import About, Takes

PAGE = "staffRecording"


class Lessons(Protocol):
    """What there is to be read, and what visitors hear (fulfilled by ``app``)."""

    def catalogue(self) -> Catalogue | None: ...
    def given(self, text: str, language: str) -> object: ...


class Studio(QObject):
    """``phase``: resting, listening, working or playing. ``heard``: the take was heard to its end since it was opened.

    ``about`` is asked for once, before the first recording, and forgotten when the door is locked.
    """

    changed = Signal()
    level = Signal(float)
    renewed = Signal()
    """What visitors hear may be another from now on; told when the studio is left."""

    def __init__(
        self,
        takes: Takes,
        lessons: Lessons,
        microphone: Microphone,
        loudspeaker: Callable[[], Sound],
        jobs: Jobs,
        doorway: Doorway,
        parent: QObject | None = None,
    ) -> None:
        """``loudspeaker`` makes one that is the studio's own as long as somebody is in it."""
        super().__init__(parent)
        self._takes = takes
        self._lessons = lessons
        self._booth = SoundBooth(microphone, loudspeaker, self)
        self._jobs = jobs
        self._doorway = doorway
        self._touched = False
        self.board: Board | None = None
        self.language = LANGUAGES[0].code
        self.part: Part | None = None
        self.walk = ALL
        self.number = 0
        self.phase = "resting"
        self.heard = False
        self.about: About | None = None
        self.told = ""
        self._booth.level.connect(self.level)
        self._booth.taken.connect(self._taken)
        self._booth.deaf.connect(self._deaf)
        self._booth.played.connect(self._played)
        self._booth.lost.connect(self._lost)
        doorway.changed.connect(self._door_moved)

    @property
    def sentence(self) -> Sentence | None:
        return self.part.sentences[self.number] if self.part else None

    @property
    def state(self) -> str:
        """Of the sentence that is open."""
        return self.state_of(self.sentence) if self.sentence else MISSING

    def state_of(self, sentence: Sentence) -> str:
        return self.board.state_of(sentence) if self.board else MISSING

    @property
    def taking(self) -> bool:
        """What can be heard now comes into the take."""
        return self.phase in {"listening", "working"}

    # What a touch does

    def choose(self, language: str) -> None:
        self.language, self.told = language, ""
        self.changed.emit()

    def open(self, part_id: str) -> None:
        """At the first sentence that the chosen way through it asks for."""
        found = self.board.parts[self.language] if self.board else ()
        self.part = next((one for one in found if one.id == part_id and one.sentences), None)
        self.walk = ALL
        self._stand(0)

    def meet(self, about: About | None) -> None:
        """Who reads from now on; None: they are to be asked."""
        self._quiet()
        self.about = about
        self.changed.emit()

    def go(self, walk: str) -> None:
        """Through all sentences, or only through those to be recorded or approved."""
        self.walk = walk
        if self.board and self.sentence and not self.board.asks_for(self.sentence, walk):
            self._stand(self._next(1) if self._next(1) is not None else self._next(-1))
        self.changed.emit()

    def shut(self) -> None:
        """The list again."""
        self._quiet()
        self.part, self.told = None, ""
        self._look()

    def step(self, way: int) -> None:
        self._stand(self._next(way))

    def has(self, way: int) -> bool:
        return self._next(way) is not None

    def record(self) -> None:
        if self.sentence and self.about and self.phase in {"resting", "playing"}:
            self._quiet()
            self.phase, self.told = "listening", ""
            self._booth.listen()
            self.changed.emit()

    def stop(self) -> None:
        if self.phase == "listening":
            self.phase = "working"
            self._booth.end()
            self.changed.emit()

    def listen(self) -> None:
        """Hear what is kept of this sentence."""
        file = self._takes.sound(self.sentence.place) if self.sentence else None
        if file and self._booth.entered and self.phase in {"resting", "playing"}:
            self.phase, self.told = "resting", ""
            if self._booth.audible:
                self.phase = "playing"
                self._booth.play(file)
            else:
                self._fail(KnownError(faults.NO_LOUDSPEAKER))
            self.changed.emit()

    def approve(self) -> None:
        """Only what was heard to its end."""
        person = self._doorway.person
        if self.sentence and person and self.heard and self.state == WAITING and self.phase == "resting":
            place, name = self.sentence.place, person.name
            self._work(lambda: self._takes.approve(place, name))

    def drop(self) -> None:
        """The take of this sentence is gone for good."""
        if self.sentence and self.phase in {"resting", "playing"}:
            self._quiet()
            place = self.sentence.place
            self._work(lambda: self._takes.drop(place))

    # What comes of it

    def _taken(self, raw: bytes) -> None:
        sentence, about = self.sentence, self.about
        if sentence and about:
            self._work(lambda: self._takes.keep(sentence.place, sentence.read, raw, about), self.listen)

    def _deaf(self) -> None:
        self.phase = "resting"
        self._fail(KnownError(faults.NO_MICROPHONE))
        self.changed.emit()

    def _played(self) -> None:
        if self.phase == "playing":
            self.phase = "resting"
            self.heard = self._booth.audible
            self.changed.emit()

    def _lost(self) -> None:
        if self.phase == "playing":
            self.phase = "resting"
            self._fail(KnownError(faults.NO_LOUDSPEAKER))
            self.changed.emit()

    def _work(self, work: Callable[[], object], then: Callable[[], None] | None = None) -> None:
        """``work`` changes the take of the sentence that is open; whoever goes on meanwhile finds it done."""
        sentence = self.sentence
        if sentence is None:
            return
        self.phase, self.told = "working", ""

        def worked() -> Clip | None:
            work()
            return self._takes.find(sentence.place)

        def arrived(outcome: Ok[Clip | None] | Err) -> None:
            still_here = self.sentence == sentence and self.phase == "working"
            if self.phase == "working":
                self.phase = "resting"
            if isinstance(outcome, Err):
                self._fail(outcome.error)
            else:
                self._touched = True
                self._put(sentence, outcome.value)
                if then and still_here:
                    self.heard = False
                    then()
            self.changed.emit()

        self._jobs.run(worked, arrived)
        self.changed.emit()

    def _put(self, sentence: Sentence, take: Clip | None) -> None:
        if self.board:
            self.board = self.board.put(sentence, state(sentence, take, self._lessons.given))

    def _fail(self, error: Exception) -> None:
        match error:
            case KnownError():
                self.told = told(error)
            case faults.NoSpeechError():
                self.told = said(faults.NOTHING_HEARD)
            case OSError():
                self.told = said(faults.TAKE_NOT_KEPT)
            case _:
                raise error

    def _stand(self, number: int | None) -> None:
        if number is not None:
            self._quiet()
            self.number, self.heard, self.told = number, False, ""
        self.changed.emit()

    def _next(self, way: int) -> int | None:
        return self.board.next(self.part, self.number, way, self.walk) if self.board and self.part else None

    def _quiet(self) -> None:
        """Nothing is listened to or played any more; what is being worked on is finished."""
        if self._booth.listening or self.phase in {"listening", "playing"}:
            self.phase = "resting"
        self._booth.quiet()

    def _look(self) -> None:
        catalogue = self._lessons.catalogue()
        if catalogue is not None:
            self._jobs.run(lambda: board(catalogue, self._takes.clips(), self._lessons.given), self._was_found)
        self.changed.emit()

    def _was_found(self, outcome: Ok[Board] | Err) -> None:
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        else:
            self.board = outcome.value
        self.changed.emit()

    def _door_moved(self) -> None:
        here = self._doorway.door.page == PAGE
        if here and not self._booth.entered:
            self._booth.enter()
            self._look()
        elif not here and self._booth.entered:
            self._quiet()
            self._booth.leave()
            self.part, self.told = None, ""
            self.changed.emit()
            if self._touched:
                self._touched = False
                self.renewed.emit()
        if self._doorway.person is None and self.about:
            self.meet(None)
