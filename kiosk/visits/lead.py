"""Leads one walkthrough at this kiosk: each of its steps is opened as its lesson has it, and what is half done is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.lessons.player import Answer, Player
from kiosk.lessons.rounds import rounds_of
from kiosk.lessons.walkthrough_checks import check_stage, step_of
from kiosk.visits import walkthrough as ways

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.lesson import Mode
    from kiosk.visits.walkthrough import Leading

_HELPS = {Answer.MISSED, Answer.MISS_1, Answer.MISS_2, Answer.DONE_FOR}


class Lead:
    """``state`` is what stands on the screen; ``show`` is told of the player of each step that is opened."""

    def __init__(self, state: Leading, catalogue: Catalogue, show: Callable[[Player], None], seed: int = 0) -> None:
        self.state = state
        self._catalogue = catalogue
        self._show = show
        self._seed = seed
        self._players: dict[int, Player] = {}
        self._open()

    @property
    def player(self) -> Player:
        return self._players[self.state.place]

    @property
    def step_over(self) -> bool:
        """Nothing of the step is left, not even another question of it."""
        view = self.player.view
        return view.done and view.round == view.rounds

    @property
    def question(self) -> tuple[int, int]:
        """Which question this is, of how many: a step may ask several."""
        lessons = self._catalogue.lessons_by_id
        steps = (step_of(stage, lessons) for stage in self.state.walkthrough.steps)
        each = [len(rounds_of(step, self._seed)) if step else 1 for step in steps]
        return sum(each[: self.state.place]) + self.player.view.round, sum(each)

    @property
    def right_answer(self) -> int | None:
        """Which of the answers that stand open is the right one; None where several are, or none."""
        view = self.player.view
        if view.done:
            rights = [n for n, option in enumerate(view.options) if option.state == "right"]
            return rights[0] if len(rights) == 1 else None
        move, answer = self.player.expected()
        return answer if move == "choose" and isinstance(answer, int) else None

    def teach(self, catalogue: Catalogue) -> None:
        """The lessons have been read anew: steps not open at the moment are opened from these."""
        self._catalogue = catalogue
        self._players = {self.state.place: self.player}

    def forward(self) -> None:
        """On to the next question of the step, or to the next step."""
        if self.state.finished or not self.state.may_go_on:
            return
        view = self.player.view
        if view.done and view.round < view.rounds:
            self.player.press_on()
            return
        self._move(ways.forward(self.state))

    def backward(self) -> None:
        state, view = self.state, self.player.view
        # Back through its pictures first.
        if view.kind == "watch" and view.round > 1 and not (state.paused or state.finished):
            self.player.go_back()
            return
        self._move(ways.backward(self.state))

    def press_on(self) -> Answer:
        """What the kiosk does by itself after it has spoken: the next question, or, shown to the end, the citizen's turn.

        The next step is opened only by whoever leads.
        """
        view = self.player.view
        if not view.done:
            return self.player.press_on()
        if view.round < view.rounds:
            return self.player.press_on()
        if self.state.showing or self.state.waits_for_citizen:
            self.let_try()
        return Answer.NOTHING

    def heed(self, answer: Answer) -> None:
        """A touch in the step had this answer."""
        view = self.player.view
        if answer in _HELPS:
            self.state = ways.needed_help(self.state)
        if view.kind in {"choose", "judge", "quiz"} and answer in {*_HELPS, Answer.RIGHT}:
            self.state = ways.answered(self.state, view.round, answer is Answer.RIGHT)
        if answer is Answer.RIGHT and self.step_over and not view.helped:
            self.state = ways.did(self.state)

    def show_me(self) -> None:
        self.state = ways.shows(self.state)
        if self.state.showing:
            self._open(mode="xem")

    def let_try(self) -> None:
        self.state = ways.tries(self.state)
        if not self.state.paused:
            self._open()

    def do_for(self) -> Answer:
        """The step is done without the citizen, up to its last question; nothing where that is not allowed."""
        if not self.state.may_do_for or self.step_over:
            return Answer.NOTHING
        self.state = ways.did_for(self.state)
        player = self.player
        while not self.step_over:
            if player.view.done:
                player.press_on()
            else:
                player.ask_help()
        return Answer.DONE_FOR

    def reveal(self) -> Answer:
        """The room has answered: the right answer is shown."""
        if self.player.view.done:
            return Answer.NOTHING
        while not self.player.view.done:
            self.player.follow()
        return Answer.RIGHT

    def change(self, state: Leading) -> None:
        """What does not move to another step: script, light, pause, hands."""
        self.state = state

    def _move(self, state: Leading) -> None:
        moved = state.place != self.state.place
        self.state = state
        if moved and not state.finished:
            self._open(keep=True)

    def _open(self, mode: Mode = "theo", *, keep: bool = False) -> None:
        place = self.state.place
        if not keep or place not in self._players or self._players[place].mode == "xem":
            lesson, step = self.state.walkthrough.steps[place].place
            alone: Mode = "tu-lam" if self.state.kind == "contest" else mode
            self._players[place] = _at(self._catalogue, lesson, step, alone, self._seed)
        self._show(self._players[place])


def led(state: Leading, catalogue: Catalogue) -> Leading | None:
    """``state`` without steps that can no longer be led, as when their pack is gone; None if nothing is left."""
    known = tuple(stage for stage in state.walkthrough.steps if not any(check_stage(stage, catalogue.lessons_by_id)))
    if not known:
        return None
    if known == state.walkthrough.steps:
        return state
    walkthrough = state.walkthrough.model_copy(update={"steps": known})
    return replace(state, walkthrough=walkthrough, place=min(state.place, len(known) - 1))


def _at(catalogue: Catalogue, lesson: str, step: str, mode: Mode, seed: int) -> Player:
    return Player(catalogue.lessons_by_id[lesson], catalogue.apps_for(lesson), mode, step, seed)
