"""One visitor's way through one lesson."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from kiosk.lessons.attempt import advanced, begin, done_for, due, is_miss
from kiosk.lessons.hints import Answer, rung
from kiosk.lessons.step_view import Hint, OptionView, StepView, step_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.attempt import Action, Attempt
    from kiosk.lessons.lesson import Lesson, Mode
    from kiosk.lessons.phone import App

__all__ = ["Answer", "Hint", "OptionView", "Player", "StepView"]

PressOn = tuple[Literal["press_on"], None]


class Player:
    """What is shown is always ``view``; every touch gives an ``Answer``. ``start`` is the id of the step to resume at."""

    def __init__(self, lesson: Lesson, apps: Mapping[str, App], mode: Mode = "theo", start: str | None = None) -> None:
        self.lesson = lesson
        self.mode = mode
        self.finished = False
        self._apps = apps
        self._steps = lesson.steps
        self._done: set[str] = set()
        self._helped: set[str] = set()
        # A step that the lesson no longer has is resumed from the beginning.
        self._at = next((n for n, step in enumerate(self._steps) if step.id == start), 0)
        self._attempt = self._enter()

    @property
    def view(self) -> StepView:
        step = self._attempt.step.id
        return step_view(
            self._attempt,
            number=self._at + 1,
            total=len(self._steps),
            done=step in self._done,
            helped=step in self._helped,
        )

    @property
    def steps_done(self) -> frozenset[str]:
        return frozenset(self._done)

    def expected(self) -> Action | PressOn:
        """The next right action: what the kiosk's own hand would do."""
        action = due(self._attempt)
        if self._attempt.step.id in self._done or action is None:
            return "press_on", None
        return action

    def tap(self, part_id: str) -> Answer:
        return self._act(("tap", part_id))

    def key(self, key: str) -> Answer:
        """A key of the phone's number pad: a digit, “000” or “xoa”."""
        return self._act(("key", key))

    def choose(self, option: int) -> Answer:
        return self._act(("choose", option))

    def press_on(self) -> Answer:
        """“Đi tiếp”: on to the next step, or, while there is something left to do, up the ladder of help."""
        if self._attempt.step.id not in self._done:
            return self._missed()
        if self._at + 1 == len(self._steps):
            self.finished = True
        else:
            self._at += 1
            self._attempt = self._enter()
        return Answer.RIGHT

    def go_back(self) -> bool:
        """To the step before, which may be done again; False at the first."""
        if self.finished:
            self.finished = False
            return True
        if self._at == 0:
            return False
        self._at -= 1
        self._attempt = self._enter()
        return True

    def _enter(self) -> Attempt:
        attempt = begin(self._steps[self._at], self._apps)
        if attempt.complete:
            self._done.add(attempt.step.id)
        return attempt

    def _act(self, action: Action) -> Answer:
        after = advanced(self._attempt, action)
        if after is not None:
            self._attempt = after
            if not after.complete:
                return Answer.PART
            self._done.add(after.step.id)
            return Answer.RIGHT
        if self._attempt.step.id in self._done or not is_miss(self._attempt, action):
            return Answer.NOTHING
        if action[0] == "choose":
            self._attempt = replace(self._attempt, tried=(*self._attempt.tried, action[1]))
        return self._missed()

    def _missed(self) -> Answer:
        self._attempt = replace(self._attempt, misses=self._attempt.misses + 1)
        answer = rung(self._attempt.misses)
        if answer is Answer.DONE_FOR:
            self._attempt = done_for(self._attempt)
            self._done.add(self._attempt.step.id)
            self._helped.add(self._attempt.step.id)
        return answer
