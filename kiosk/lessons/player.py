"""One visitor's way through one lesson."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from kiosk.lessons import hints
from kiosk.lessons.attempt import LOST, advanced, at_round, begin, done_for, due, is_miss, went_on
from kiosk.lessons.hints import Answer, rung
from kiosk.lessons.phone_machine import presses
from kiosk.lessons.route import Route
from kiosk.lessons.spoken import spoken_at
from kiosk.lessons.step_view import Hint, OptionView, StepView, step_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.attempt import Action, Attempt
    from kiosk.lessons.lesson import Lesson, Mode
    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_parts import Gesture
    from kiosk.lessons.text import Text

__all__ = ["Answer", "Hint", "OptionView", "Player", "StepView"]

PressOn = tuple[Literal["press_on"], None]

_ENTER = "enter"


class Player:
    """What is shown is always ``view``; every touch gives an ``Answer``.

    ``mode`` “theo” guides, “tu-lam” helps only who asks, “xem” is driven by ``follow``. ``start`` is the id of the
    step or part to resume at. ``seed`` decides what is drawn from pools and how things to be put in order lie.
    """

    def __init__(
        self, lesson: Lesson, apps: Mapping[str, App], mode: Mode = "theo", start: str | None = None, seed: int = 0
    ) -> None:
        self.lesson = lesson
        self.mode = mode
        self.finished = False
        self._apps = apps
        self._seed = seed
        self._steps = lesson.steps
        self._route = Route(lesson)
        self._way = self._route.to(start)
        self._gotos: dict[int, str] = {}
        self._done: set[str] = set()
        self._helped: set[str] = set()
        self._kept: dict[str, Attempt] = {}
        self._attempt = self._enter()

    @property
    def view(self) -> StepView:
        step = self._attempt.step.id
        view = step_view(
            self._attempt,
            number=len(self._way),
            total=len(self._way) + self._route.left(self._way[-1], self._gotos),
            done=step in self._done,
            helped=step in self._helped,
        )
        # Nobody is praised for having watched.
        return replace(view, praise=None) if self.mode == "xem" and view.praise is hints.DONE else view

    @property
    def place(self) -> tuple[str, str]:
        """Ids of part and step: where to resume."""
        step = self._attempt.step.id
        part = next(part for part in self.lesson.parts if any(one.id == step for one in part.steps))
        return part.id, step

    @property
    def steps_done(self) -> frozenset[str]:
        return frozenset(self._done)

    def coming(self) -> list[Text]:
        """All that may be said from now until the next step is done, soonest first."""
        here = self._steps.index(self._attempt.step)
        return [text for step in self._steps[here : here + 2] for text in spoken_at(step, self._apps)]

    def expected(self) -> Action | PressOn:
        """The next right action: what the kiosk's own hand would do."""
        action = due(self._attempt)
        if self._attempt.step.id in self._done or action is None:
            return "press_on", None
        return action

    def follow(self) -> Answer:
        """Do what is expected: how the lesson plays by itself."""
        action = self.expected()
        return self.press_on() if action[0] == "press_on" else self._act(action)

    def tap(self, part_id: str, gesture: Gesture | None = None) -> Answer:
        """A part of the phone was touched; ``gesture`` None where no finger made it, as with a key or a clicker."""
        after = went_on(self._attempt, part_id)
        if after is not None:
            self._attempt = after
            return self._completed() if after.complete and self._attempt.step.id not in self._done else Answer.WENT_ON
        slip = self._wrong_gesture(part_id, gesture)
        if slip is None:
            return self._act(("tap", part_id))
        return self._missed(slip) if self.expected() == ("tap", part_id) else Answer.NOTHING

    def key(self, key: str) -> Answer:
        """A key of the phone's number pad: a digit, “000” or “xoa”."""
        return self._act(("key", key))

    def write(self, words: str) -> Answer:
        """The phone's keyboard has been used: its field holds ``words`` now."""
        return self._act(("write", words))

    def enter(self) -> Answer:
        """The last key of the phone's keyboard, where it is no button of its own."""
        return self._act(("key", _ENTER))

    def choose(self, option: int) -> Answer:
        return self._act(("choose", option))

    def ask_help(self) -> Answer:
        """One rung up the ladder of help, without a miss."""
        return Answer.NOTHING if self._over() else self._help(None)

    def press_on(self) -> Answer:
        """“Đi tiếp”: on to the next question or step, or, while something is left to do, up the ladder of help."""
        if not self._over():
            return self.ask_help() if self.mode == "tu-lam" else self._missed(None)
        if self._attempt.step.id not in self._done or (self._attempt.step.kind == "watch" and not self._attempt.last):
            self._round(self._attempt.round + 1)
            return Answer.PART
        following = self._route.after(self._way[-1], self._gotos.get(self._way[-1]))
        if following is None:
            self.finished = True
        else:
            self._way.append(following)
            self._attempt = self._enter()
        return Answer.RIGHT

    def go_back(self) -> bool:
        """To the picture or step before, which may be done again; False at the first. What is half done is kept."""
        if self.finished:
            self.finished = False
            return True
        if self._attempt.step.kind == "watch" and self._attempt.round:
            self._round(self._attempt.round - 1)
            return True
        if len(self._way) == 1:
            return False
        if self._attempt.step.id not in self._done:
            self._kept[self._attempt.step.id] = self._attempt
        self._way.pop()
        self._attempt = self._enter()
        return True

    def _over(self) -> bool:
        """Nothing is left to do of what is shown."""
        return self._attempt.complete or self._attempt.step.id in self._done

    def _enter(self) -> Attempt:
        step = self._steps[self._way[-1]]
        attempt = self._kept.pop(step.id, None) or begin(step, self._apps, self._seed)
        if attempt.complete and attempt.last:
            self._done.add(step.id)
        return attempt

    def _round(self, number: int) -> None:
        self._attempt = at_round(self._attempt, number, self._apps)
        if self._attempt.complete and self._attempt.last:
            self._done.add(self._attempt.step.id)

    def _act(self, action: Action) -> Answer:
        before = self._attempt
        after = advanced(before, action)
        if after is not None:
            self._attempt = after
            if after.complete:
                return self._completed()
            if after.astray > before.astray and after.astray % LOST == 0:
                return self._missed(None)
            return Answer.PART if len(after.plan) <= len(before.plan) else Answer.WENT_ON
        if before.step.id in self._done or before.complete or not is_miss(before, action):
            return Answer.NOTHING
        if action[0] != "choose":
            return self._missed(None)
        self._attempt = replace(before, tried=(*before.tried, action[1]))
        chosen = before.asked.choices[action[1]]
        return self._help(chosen.why) if chosen.cautious else self._missed(chosen.why)

    def _completed(self) -> Answer:
        attempt = self._attempt
        if attempt.last:
            self._done.add(attempt.step.id)
        chosen = attempt.asked.choices[attempt.placed[-1]] if attempt.placed else None
        self._gotos.pop(self._way[-1], None)
        if chosen is not None and chosen.goto is not None:
            self._gotos[self._way[-1]] = chosen.goto
        return Answer.RIGHT

    def _wrong_gesture(self, part_id: str, gesture: Gesture | None) -> Text | None:
        attempt = self._attempt
        if gesture is None or attempt.app is None or attempt.phone is None:
            return None
        pressed = presses(attempt.app, attempt.phone).get(part_id)
        return None if pressed is None or pressed.gesture == gesture else hints.how(pressed.gesture)

    def _missed(self, slip: Text | None) -> Answer:
        self._attempt = replace(self._attempt, misses=self._attempt.misses + 1)
        return Answer.MISSED if self.mode == "tu-lam" else self._help(slip, missed=True)

    def _help(self, slip: Text | None, *, missed: bool = False) -> Answer:
        self._attempt = replace(self._attempt, level=self._attempt.level + 1, slip=slip, missed=missed)
        answer = rung(self._attempt.level)
        if answer is Answer.DONE_FOR:
            self._attempt = done_for(self._attempt)
            self._helped.add(self._attempt.step.id)
            self._completed()
        return answer
