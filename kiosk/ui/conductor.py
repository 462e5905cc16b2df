"""Keeps page, speech and idle time of the visit in step: every view model acts through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.lessons.languages import voice_language
from kiosk.lessons.player import Answer
from kiosk.ui.announcements import asked_says, done_says, miss_says, page_says, step_says
from kiosk.ui.showing import Showing
from kiosk.ui.speech import Utterance
from kiosk.visits import phrases
from kiosk.visits.idle import Idle, Presence
from kiosk.visits.visit import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.lessons.languages import VoiceLanguage
    from kiosk.lessons.lesson import Mode
    from kiosk.lessons.player import StepView
    from kiosk.lessons.text import Text
    from kiosk.settings import Settings
    from kiosk.takehome.links import Link
    from kiosk.ui.screening import Screening
    from kiosk.ui.speech import Speech
    from kiosk.visits.session import Session

_TICK_MS = 250
_CALL_AGAIN_MS = 25_000
_CALL_SELDOM_MS = 300_000
"""A call for staff is repeated until somebody comes, but leaves time to walk over."""

_PAUSED_S = 600
"""Whoever leads has been called away; nobody waits longer for them."""


class Conductor(QObject):
    """Signals: ``changed`` after anything of the visit moved, ``ended`` when a visitor is gone, ``called`` to chime."""

    changed = Signal()
    ended = Signal()
    called = Signal()

    def __init__(
        self,
        session: Session,
        speech: Speech,
        screening: Screening,
        settings: Settings,
        follow_up: Callable[[Session], Link],
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.speech = speech
        self.screening = screening
        self._settings = settings
        self._follow_up = follow_up
        self._monotonic = monotonic
        self._idle = Idle(monotonic(), settings.idle_seconds, settings.warning_seconds)
        self._presence = Presence.THERE
        self._remark: Text | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._look)
        self._call_again = QTimer(self, singleShot=True)
        self._call_again.timeout.connect(self._say_call_again)
        speech.speaking.connect(self._speaking)
        screening.changed.connect(self._film_moved)
        screening.over.connect(self._shown_and_said)
        self.showing = Showing(self._show_next, self)
        self.showing.changed.connect(self.changed)
        self._paused_by_this_touch = False
        self._held = self._covered = False

    def use(self, settings: Settings) -> None:
        """Other times to wait, from the next page on."""
        self._settings = settings
        self._wait_as_page_needs()

    # What is shown

    @property
    def asked(self) -> bool:
        """The question “still here?” is on the screen."""
        return self._presence is Presence.ASKED

    @property
    def seconds_left(self) -> int:
        return self._idle.seconds_left(self._monotonic())

    @property
    def link(self) -> Link | None:
        return self._follow_up(self.session) if self.session.lesson else None

    @property
    def text_language(self) -> str:
        return self.session.visit.text

    @property
    def remark(self) -> str:
        """The last remark, in the visitor's letters; it is on the screen while it is said."""
        return self.shown(self._remark)

    def shown(self, text: Text | None) -> str:
        return text.shown(self.session.visit.text) if text is not None else ""

    # What a touch does

    def touched(self, began: bool = True) -> bool:
        """Any touch or key: the visitor is there, and what plays by itself stops. True if it has answered the question, and shall do nothing else."""
        self._idle = self._idle.touched(self._monotonic())
        if began:
            self._paused_by_this_touch = self.showing.playing
            if self.showing.playing:
                self.showing.pause()
                self.screening.pause()
                self.speech.stop()
        if self._presence is not Presence.ASKED:
            return False
        self._presence = Presence.THERE
        self.speech.stop()
        self.changed.emit()
        return True

    def go(self, move: Callable[[], object]) -> None:
        """Do ``move`` on the session; a new page or step says its sentences."""
        before = self._place()
        move()
        if self._place()[:2] != before[:2]:
            self._set_out()
        if self.session.visit.page is Page.ATTRACT and before[0] is not Page.ATTRACT:
            self._visitor_gone()
        elif self._place() != before:
            self.announce()
        self._wait_as_page_needs()
        self.changed.emit()

    def announce(self) -> None:
        """Say the page, or the step, that is shown."""
        player = self.session.player
        step = player.view if player and not player.finished else None
        link = self.link if self.session.visit.page is Page.TAKE_HOME else None
        domain = link.domain if link else ""
        session = self.session
        said = page_says(
            session.visit, domain=domain, step=step, facts=session.told, code=session.code, heard=session.heard
        )
        if self.session.visit.page is Page.TAKE_HOME:
            self.session.qr_shown()
        self.speech.say(said, then=self._shown_and_said) if said else self.speech.stop()
        self._screen(step)
        if player is not None and step is not None:
            self.speech.prepare(player.coming())

    def choose_mode(self, mode: Mode) -> None:
        """Another way through the lesson, from this step on."""
        self.session.choose_mode(mode)
        self._set_out()
        self.announce()
        self.changed.emit()

    def renew(self, move: Callable[[], object]) -> None:
        """``move`` opens the step of the moment from its beginning: it is said again, and played where it shows itself."""
        move()
        self._set_out()
        self.announce()
        self._wait_as_page_needs()
        self.changed.emit()

    def play_on(self) -> None:
        """Show on after a pause. The press that paused the lesson is not meant to start it again."""
        if not self._paused_by_this_touch:
            self.showing.play()
            self.announce()

    def press_film(self) -> None:
        """A press on the film pauses it; the next shows its scene from the beginning, with its sentence."""
        player = self.session.player
        if self._paused_by_this_touch:
            return
        if self.screening.playing:
            self.screening.pause()
            self.speech.stop()
        elif player is not None and player.mode == "xem":
            self.play_on()
        else:
            self.announce()

    def listen_again(self) -> None:
        """“Nghe lại”: the page from its beginning; the code to take home is not counted twice."""
        player = self.session.player
        step = player.view if player and not player.finished else None
        if self.session.calling:
            self.speech.say([Utterance("called", phrases.CALLED)])
        elif self.session.visit.page is Page.LESSON and step is not None:
            self.speech.say(step_says(step, self.session.told))
            self._screen(step)
        else:
            link = self.link
            domain = link.domain if link else ""
            self.speech.say(
                page_says(self.session.visit, domain=domain, code=self.session.code, heard=self.session.heard)
            )

    def say_remark(self, text: Text, voice: VoiceLanguage | None = None) -> None:
        """Say why a touch led nowhere; those who cannot hear it read it."""
        self._remark = text
        self.speech.say([Utterance("remark", text, voice)])

    def answer(self, give: Callable[[], Answer]) -> None:
        """An answer in the lesson: praise, a hint, or the kiosk's own hand and then the next step."""
        before = self._place()
        answer = give()
        player = self.session.player
        if player is None or player.finished or (self.showing.playing and player.mode != "xem"):
            self._set_out()
        if self._place() != before or player is None or player.finished:
            self.announce()
        elif answer is Answer.RIGHT:
            self.speech.say(done_says(player.view), then=self.showing.spoken)
        elif answer in {Answer.PART, Answer.WENT_ON}:
            self.showing.typed()
        elif answer in {Answer.MISS_1, Answer.MISS_2}:
            self.speech.say(miss_says(player.view))
        elif answer is Answer.DONE_FOR:
            here = self._place()
            self.speech.say(done_says(player.view), then=lambda: self._go_on_from(here))
        self._wait_as_page_needs()
        self.changed.emit()

    def call_staff(self) -> None:
        self.session.call_staff()
        self.showing.pause()
        self.screening.pause()
        self._call_again.start(_CALL_AGAIN_MS)
        self._say_call()
        self.changed.emit()

    def staff_came(self) -> None:
        self.session.staff_came()
        self._call_again.stop()
        self.speech.stop()
        self.changed.emit()

    def hold(self, *, holds: bool, covers: bool) -> None:
        """Staff are here: the visitor's time stands still, and under the staff's own pages it is quiet.

        When they leave, the visit goes on where it was, and says again what is on its page.
        """
        if (holds, covers) == (self._held, self._covered):
            return
        uncovered = self._covered and not covers
        self._held, self._covered = holds, covers
        self._idle = self._idle.touched(self._monotonic())
        self._presence = Presence.THERE
        if covers:
            self.showing.pause()
            self.screening.pause()
            self.speech.stop()
        elif uncovered and self.session.visit.page is not Page.ATTRACT:
            self.listen_again()
        self.changed.emit()

    def start(self) -> None:
        """Begin to look at the clock; called once, when the first frame is shown."""
        self._tick.start()

    # What happens by itself

    def _place(self) -> tuple[Page, str, str]:
        player = self.session.player
        view = player.view if player and not player.finished else None
        step = f"{view.step_id} {view.round}" if view else ""
        return self.session.visit.page, self.session.visit.lesson, step

    def _set_out(self) -> None:
        """“Xem” plays from the moment it is chosen; everywhere else nothing plays."""
        player = self.session.player
        if self.session.visit.page is Page.LESSON and player is not None and player.mode == "xem":
            self.showing.play()
        else:
            self.showing.pause()

    def _screen(self, step: StepView | None) -> None:
        lesson = self.session.lesson
        if step is not None and step.scene is not None and lesson is not None:
            self.screening.show(f"lessons/{lesson.id}/{step.scene.file}", step.scene)
        else:
            self.screening.put_away()

    def _film_moved(self) -> None:
        self._speaking(self.speech.busy)

    def _shown_and_said(self) -> None:
        """A lesson that shows itself goes on when both its sentence and its scene are over."""
        if not self.speech.busy and not self.screening.playing:
            self.showing.spoken()

    def _show_next(self) -> None:
        if self.session.visit.page is Page.LESSON and not self.session.calling:
            self.answer(self.session.follow)

    def _go_on_from(self, place: tuple[Page, str, str]) -> None:
        if self._place() == place and self.session.visit.page is Page.LESSON:
            self.answer(self.session.press_on)

    def _say_call_again(self) -> None:
        """Less and less often: where nobody has come for an hour, the hall is empty."""
        self._call_again.start(min(2 * self._call_again.interval(), _CALL_SELDOM_MS))
        self._say_call()

    def _say_call(self) -> None:
        if self._covered:
            return
        self.called.emit()
        self.speech.say([Utterance("called", phrases.CALLED), Utterance("call", phrases.CALL, voice_language("vi"))])

    def _wait_as_page_needs(self) -> None:
        """The code to take home is given more time, and so are two people who talk: nobody touches the screen meanwhile."""
        at_code, lead = self.session.visit.page is Page.TAKE_HOME, self.session.lead
        wait = self._settings.qr_seconds if at_code or lead else self._settings.idle_seconds
        if lead is not None and lead.state.paused:
            wait = _PAUSED_S
        self._idle = Idle(self._monotonic(), wait, self._settings.warning_seconds, busy=self._idle.busy)

    def _speaking(self, busy: bool) -> None:
        self._idle = self._idle.speech(busy or self.screening.playing, self._monotonic())

    def _look(self) -> None:
        if self.session.visit.page is Page.ATTRACT:
            return
        before = self._presence
        if self.session.calling or self._held:
            self._idle = self._idle.touched(self._monotonic())
        self._idle, self._presence = self._idle.at(self._monotonic())
        if self._presence is Presence.GONE:
            self.session.end()
            self._visitor_gone()
        elif self._presence is Presence.ASKED and before is Presence.THERE:
            self.session.keep_place()
            self.speech.say(asked_says(self.session.code))
        if self._presence is not Presence.THERE or before is not self._presence:
            self.changed.emit()

    def _visitor_gone(self) -> None:
        self._presence = Presence.THERE
        self._idle = self._idle.touched(self._monotonic())
        self.showing.pause()
        self.screening.put_away()
        self.speech.stop()
        self.ended.emit()
