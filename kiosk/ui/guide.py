"""Whoever leads a walkthrough at this kiosk: each press moves it, keeps it safe, and tells the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.visits import phrases
from kiosk.visits import walkthrough as ways

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.ui.conductor import Conductor
    from kiosk.ui.doorway import Doorway
    from kiosk.visits.lead import Lead
    from kiosk.visits.unfinished import Unfinished, UnfinishedShelf
    from kiosk.visits.walkthrough import Held, Leading, Spot


class Counts(Protocol):
    """Where staff enter what was led (fulfilled by the form of the figures)."""

    def begin(self, held: Held) -> None: ...
    def set_aside(self, held: Held, staff: int, hour: datetime, clock_ok: bool) -> None: ...


class Guide(QObject):
    """``changed`` after any move.

    What staff lead is kept until it is counted; what a helper leads is the visitor's own, and goes with the visit.
    """

    changed = Signal()
    held = Signal(object)
    """What there is to count of something that is over: a ``Held``."""

    def __init__(
        self,
        conductor: Conductor,
        doorway: Doorway,
        unfinished: UnfinishedShelf,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._doorway = doorway
        self._unfinished = unfinished
        self._monotonic = monotonic
        self._began = 0.0
        self._over = False
        """What is kept was brought to its form, which is not on disk yet."""
        self._was_showing = False
        self._missed = 0
        self._state: Leading | None = None
        self.counts: Counts | None = None
        conductor.changed.connect(self._watch)
        doorway.changed.connect(self._door_moved)
        doorway.opened.connect(self._day_over)

    @property
    def lead(self) -> Lead | None:
        return self._conductor.session.lead

    @property
    def state(self) -> Leading | None:
        return self.lead.state if self.lead else None

    @property
    def seconds(self) -> int:
        """How long it has lasted."""
        return round(self._monotonic() - self._began) if self._state else 0

    @property
    def unfinished(self) -> Unfinished | None:
        """Left today before its end, by staff; while something is led, nothing."""
        return None if self.lead or self._over else self._unfinished.find()

    def start(self, leading: Leading) -> bool:
        """False where nothing of it can be led: its lessons are gone."""
        left = self.unfinished
        started = self._start(leading, 0)
        if started and left is not None and leading.leader == "staff":
            self._set_aside(left)
        return started

    def _start(self, leading: Leading, seconds: int) -> bool:
        started: list[bool] = []
        self._began = self._monotonic() - seconds
        if leading.leader == "staff":
            # First, so that nothing is said twice: an uncovered page says itself again.
            self._doorway.lead(True)
        self._conductor.go(lambda: started.append(self._conductor.session.lead_on(leading)))
        if not started[0] and leading.leader == "staff":
            self._doorway.lead(False)
        return started[0]

    def take_up(self) -> bool:
        """Go on with what was left today."""
        unfinished = self.unfinished
        # Whoever goes on with it is back.
        return unfinished is not None and self._start(ways.pauses(unfinished.leading, False), unfinished.seconds)

    def count_unfinished(self) -> None:
        """What was left today is over after all: it is only counted."""
        unfinished = self.unfinished
        if unfinished is not None:
            self._over = True
            self._count(ways.held(unfinished.leading, unfinished.seconds))
            self.changed.emit()

    def forward(self) -> None:
        if self.lead is not None:
            self._conductor.go(self._conductor.session.lead_forward)

    def turn(self, by: int) -> bool:
        """A clicker before a room: on by one press, first what is to be done at the step, then to the next. False elsewhere.

        Its dark key (0) lets everything wait, and any of its keys lets it go on.
        """
        lead = self.lead
        if lead is None or lead.state.kind == "walkthrough":
            return False
        if lead.state.paused:
            self.go_on()
        elif by == 0:
            self.pause()
        elif by < 0:
            self.backward()
        elif lead.step_over or lead.player.view.done or lead.state.finished:
            self.forward()
        else:
            self.reveal()
        return True

    def backward(self) -> None:
        self._conductor.go(self._conductor.session.back)

    def show_me(self) -> None:
        if self.lead is not None and not self.lead.state.paused:
            self._conductor.renew(self.lead.show_me)

    def let_try(self) -> None:
        if self.lead is not None and not self.lead.state.paused:
            self._conductor.renew(self.lead.let_try)

    def do_for(self) -> None:
        self._conductor.answer(self._conductor.session.do_for)

    def reveal(self) -> None:
        if self.lead is not None:
            self._conductor.answer(self.lead.reveal)

    def script(self, shown: bool) -> None:
        self._change(lambda state: ways.with_script(state, shown))

    def aim(self) -> None:
        self._change(ways.aims)

    def light(self, spot: Spot) -> None:
        self._change(lambda state: ways.lights(state, spot))

    def vote(self, answer: int, more: int) -> None:
        if self.lead is not None:
            view, right = self.lead.player.view, self.lead.right_answer
            self._change(lambda state: ways.votes_for(state, view.round, answer, more, len(view.options), right))

    def pause(self) -> None:
        self._change(lambda state: ways.pauses(state, True))
        self._conductor.say_remark(phrases.AWAY)

    def go_on(self) -> None:
        self._change(lambda state: ways.pauses(state, False))
        self._conductor.announce()

    def finish(self) -> None:
        """It is over, whether or not its last step was reached: what there is to count goes to the form."""
        state = self.state
        if state is None:
            return
        counted, leader = ways.held(state, self.seconds), state.leader
        self._over = leader == "staff"
        self._state = None
        self._conductor.go(self._conductor.session.stop_leading)
        if leader == "staff":
            self._doorway.lead(False)
            self._count(counted)
        self.changed.emit()

    def _door_moved(self) -> None:
        """The door was shut, or staff went to another page: nobody leads any more, and it can be taken up again today."""
        state = self.state
        if state is not None and state.leader == "staff" and not self._doorway.door.leading:
            self._conductor.go(self._conductor.session.end)

    def counted(self) -> None:
        """It is on disk elsewhere: only now may it be forgotten here."""
        if self._over:
            self._over = False
            self._unfinished.forget()

    def _day_over(self) -> None:
        """What was left on another day cannot be gone on with, but it happened."""
        left = self._unfinished.outdated()
        if left is not None and self.lead is None:
            self._over = True
            self._set_aside(left)

    def _set_aside(self, left: Unfinished) -> None:
        if self.counts is not None:
            self.counts.set_aside(ways.held(left.leading, left.seconds), left.staff, left.hour, left.clock_ok)

    def _count(self, counted: Held) -> None:
        self.held.emit(counted)
        if self.counts is not None:
            self.counts.begin(counted)

    def _change(self, move: Callable[[Leading], Leading]) -> None:
        lead = self.lead
        if lead is not None:
            self._conductor.go(lambda: lead.change(move(lead.state)))

    def _watch(self) -> None:
        """Kept at every move: a power cut may come at any."""
        state = self.state
        if state is None:
            left, self._state, self._was_showing, self._missed = self._state, None, False, 0
            if left is not None:
                self.changed.emit()
            return
        if state != self._state:
            self._state = state
            person = self._doorway.person
            if state.leader == "staff" and person is not None:
                self._over = False
                self._unfinished.keep(state, self.seconds, person.number)
        missed = [key for key, right in state.right.items() if not right]
        if len(missed) > self._missed:
            self._conductor.say_remark(phrases.CONTEST_MISS)
        self._missed = len(missed)
        was_showing, self._was_showing = self._was_showing, state.showing
        if was_showing and not state.showing and not state.paused and self.lead and not self.lead.player.view.done:
            self._conductor.say_remark(phrases.TRY)
        self.changed.emit()
