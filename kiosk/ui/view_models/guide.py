"""Leading on the screen: what whoever leads says and asks at this step, and which of their presses count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons import hints
from kiosk.lessons.languages import voice_language
from kiosk.lessons.walkthrough_checks import step_of
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.visits import phrases
from kiosk.visits.contest import GROUP_NAMES

if TYPE_CHECKING:
    from kiosk.lessons.walkthrough import Stage
    from kiosk.ui.audience import Audience
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.guide import Guide

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SECOND_MS = 1000


@dataclass(frozen=True)
class VoteRow:
    text: str
    hands: int
    correct: bool


@QmlElement
@QmlUncreatable("made by the app")
class GuideViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """The step of the moment as whoever leads sees it; the citizen's side is the lesson's own view model."""

    changed = Signal()
    clockChanged = Signal()

    def __init__(self, guide: Guide, audience: Audience, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._audience = audience
        audience.changed.connect(self.changed)
        self._conductor = conductor
        self._votes = RowsListModel(VoteRow, self)
        self._elsewise = False
        self._ending: object = None
        self._tick = QTimer(self, interval=_SECOND_MS)
        self._tick.timeout.connect(self.clockChanged)
        guide.changed.connect(self._update)

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._guide.state is not None

    @Property(str, notify=changed)
    def kind(self) -> str:
        """``walkthrough``, ``group`` or ``contest``."""
        return self._guide.state.kind if self._guide.state else ""

    @Property(bool, notify=changed)
    def helper(self) -> bool:
        """Led by a grandchild, pupil or volunteer, without the PIN."""
        return bool(self._guide.state and self._guide.state.leader == "helper")

    @Property(bool, notify=changed)
    def script(self) -> bool:
        """The words of whoever leads are on the screen."""
        return bool(self._guide.state and self._guide.state.script)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._conductor.shown(self._guide.state.walkthrough.title) if self._guide.state else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """Of the step; of a contest, of the question."""
        return self._counted()[0]

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._counted()[1]

    @Property(str, notify=changed)
    def says(self) -> str:
        """What to say, in the language that was chosen for it."""
        stage = self._stage()
        if stage is None:
            return ""
        return self._said_elsewise(stage) if self._elsewise and stage.script_in else stage.script.shown(self._letters())

    @Property(str, notify=changed)
    def elsewise(self) -> str:
        """Another language in which these words are written; empty where nobody has."""
        stage = self._stage()
        if stage is None or not stage.script_in:
            return ""
        name = "vi" if self._elsewise else next(iter(stage.script_in))
        return self._conductor.shown(voice_language(name).name)

    @Property(str, notify=changed)
    def asks(self) -> str:
        stage = self._stage()
        return stage.ask.shown(self._letters()) if stage and stage.ask else ""

    @Property(bool, notify=changed)
    def own(self) -> bool:
        """The citizen must do this step alone."""
        state = self._guide.state
        return bool(state and state.kind == "walkthrough" and state.stage.must_tap_self)

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """The citizen has not done it yet."""
        return bool(self._guide.state and self._guide.state.waits_for_citizen)

    @Property(bool, notify=changed)
    def mayGoOn(self) -> bool:
        return bool(self._guide.state and self._guide.state.may_go_on)

    @Property(bool, notify=changed)
    def mayDoFor(self) -> bool:
        lead = self._guide.lead
        return bool(lead and lead.state.may_do_for and not lead.step_over)

    @Property(bool, notify=changed)
    def mayShow(self) -> bool:
        """There is something to do in this step that could be shown."""
        lead = self._guide.lead
        return bool(lead and lead.player.view.kind not in {"explain", "watch"})

    @Property(bool, notify=changed)
    def stepOver(self) -> bool:
        return bool(self._guide.lead and self._guide.lead.step_over)

    @Property(bool, notify=changed)
    def first(self) -> bool:
        return bool(self._guide.state and self._guide.state.place == 0)

    @Property(bool, notify=changed)
    def last(self) -> bool:
        return bool(self._guide.state and self._guide.state.last)

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        """The last step is behind."""
        return bool(self._guide.state and self._guide.state.finished)

    @Property(str, notify=changed)
    def awayText(self) -> str:
        return self._conductor.shown(phrases.AWAY)

    @Property(str, notify=changed)
    def doneText(self) -> str:
        """At the end: for one person, a room, or with the score of a contest."""
        state = self._guide.state
        if state is None:
            return ""
        if state.kind == "contest":
            return self._conductor.shown(phrases.score(*state.score))
        return self._conductor.shown(hints.DONE if state.kind == "walkthrough" else phrases.ROOM_DONE)

    @Property(bool, notify=changed)
    def showing(self) -> bool:
        return bool(self._guide.state and self._guide.state.showing)

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return bool(self._guide.state and self._guide.state.paused)

    @Property(bool, notify=changed)
    def aiming(self) -> bool:
        """The next touch on the citizen's side puts the light there."""
        return bool(self._guide.state and self._guide.state.aiming)

    @Property(bool, notify=changed)
    def lit(self) -> bool:
        return bool(self._guide.state and self._guide.state.spot is not None)

    @Property(float, notify=changed)
    def spotX(self) -> float:
        return self._guide.state.spot[0] if self._guide.state and self._guide.state.spot else 0.5

    @Property(float, notify=changed)
    def spotY(self) -> float:
        return self._guide.state.spot[1] if self._guide.state and self._guide.state.spot else 0.5

    @Property(str, notify=changed)
    def following(self) -> str:
        """The sentence of the next step; empty at the last one."""
        state, catalogue = self._guide.state, self._conductor.session.catalogue
        stage = state.following if state else None
        step = step_of(stage, catalogue.lessons_by_id) if stage and catalogue else None
        said = getattr(step, "say", None)
        return self._conductor.shown(said) if said else ""

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """Minutes and seconds since it began."""
        minutes, seconds = divmod(self._guide.seconds, 60)
        return f"{minutes}:{seconds:02}"

    @Property(str, notify=changed)
    def group(self) -> str:
        """Of a contest: who answers."""
        state = self._guide.state
        return self._conductor.shown(GROUP_NAMES.get(state.group)) if state else ""

    @Property(int, notify=changed)
    def correct(self) -> int:
        return self._guide.state.score[0] if self._guide.state else 0

    @Property(int, notify=changed)
    def asked(self) -> int:
        """Of a contest: questions answered so far."""
        return self._guide.state.score[1] if self._guide.state else 0

    @Property(bool, notify=changed)
    def audience(self) -> bool:
        """A room looks at a second screen."""
        return self._audience.shown

    @Property(QObject, constant=True)
    def votes(self) -> QObject:
        """Hands for each answer, where a room is asked."""
        return self._votes

    @Property(int, notify=changed)
    def hands(self) -> int:
        return sum(row.hands for row in self._votes.rows)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no name of a Qt type
    def handsEach(self) -> list[str]:
        """In the order of the answers; empty where no hands are counted."""
        return [str(row.hands) for row in self._votes.rows]

    @Slot()
    def forward(self) -> None:
        """“Bước sau”; while the citizen's press is waited for it says so."""
        if self._guide.state and self._guide.state.waits_for_citizen:
            self._conductor.say_remark(phrases.CITIZEN_FIRST)
        else:
            self._guide.forward()

    @Slot()
    def backward(self) -> None:
        self._guide.backward()

    @Slot()
    def showMe(self) -> None:
        self._guide.show_me()

    @Slot()
    def letTry(self) -> None:
        self._guide.let_try()

    @Slot()
    def doFor(self) -> None:
        """“Làm hộ”; where only the citizen may, it says so."""
        if self._guide.state and self._guide.state.waits_for_citizen:
            self._conductor.say_remark(phrases.CITIZEN_FIRST)
        else:
            self._guide.do_for()

    @Slot()
    def reveal(self) -> None:
        self._guide.reveal()

    @Slot(bool)
    def setScript(self, shown: bool) -> None:
        self._guide.script(shown)

    @Slot()
    def speakElsewise(self) -> None:
        self._elsewise = not self._elsewise
        self.changed.emit()

    @Slot()
    def aim(self) -> None:
        self._guide.aim()

    @Slot(float, float)
    def light(self, x: float, y: float) -> None:
        """In parts of the phone, or of the page without one; the light never leaves it: an answer is not pointed out."""
        self._guide.light((min(1.0, max(0.0, x)), min(1.0, max(0.0, y))))

    @Slot(int, int)
    def vote(self, answer: int, more: int) -> None:
        self._guide.vote(answer, more)

    @Slot()
    def pause(self) -> None:
        self._guide.pause()

    @Slot()
    def goOn(self) -> None:
        self._guide.go_on()

    @Property(bool, notify=changed)
    def reallyEnd(self) -> bool:
        """“Kết thúc” was pressed in the middle of a contest, and nothing since: once more, and it is over."""
        return self._ending is not None and self._ending == self._moment()

    @Slot()
    def finish(self) -> None:
        state = self._guide.state
        lost = state is not None and state.kind == "contest" and not state.finished and state.score[1] > 0
        if lost and self._ending != self._moment():
            # What a group has begun to answer cannot be gone on with.
            self._ending = self._moment()
            self._conductor.say_remark(phrases.CONTEST_END)
            self.changed.emit()
        else:
            self._guide.finish()

    def _moment(self) -> object:
        """Another one as soon as anything was pressed; a question of several rounds is one stage."""
        return (self._guide.state, self._guide.lead.player.view) if self._guide.lead else None

    def _counted(self) -> tuple[int, int]:
        lead = self._guide.lead
        if lead is None:
            return 1, 1
        state = lead.state
        return lead.question if state.kind == "contest" else (state.place + 1, len(state.walkthrough.steps))

    def _stage(self) -> Stage | None:
        return self._guide.state.stage if self._guide.state else None

    def _letters(self) -> str:
        return self._conductor.text_language

    @staticmethod
    def _said_elsewise(stage: Stage) -> str:
        return next(iter(stage.script_in.values()))

    def _update(self) -> None:
        lead = self._guide.lead
        if (lead is not None) != self._tick.isActive():
            self._tick.start() if lead is not None else self._tick.stop()
            self.clockChanged.emit()
        if lead is None:
            self._elsewise = False
        self._votes.put(self._rows())
        self.changed.emit()

    def _rows(self) -> tuple[VoteRow, ...]:
        lead = self._guide.lead
        if lead is None or lead.state.kind != "group":
            return ()
        view = lead.player.view
        if view.kind not in {"choose", "judge", "quiz"}:
            return ()
        hands = lead.state.votes.get((lead.state.place, view.round), (0,) * len(view.options))
        return tuple(
            VoteRow(option.text.shown(self._letters()), count, view.done and option.state == "right")
            for option, count in zip(view.options, hands, strict=False)
        )
