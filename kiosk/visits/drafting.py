"""A walkthrough being put together from steps of the lessons: a value, and what each press makes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.lessons.text import Text
from kiosk.lessons.walkthrough import Stage
from kiosk.lessons.walkthrough_checks import check_stage, step_of

if TYPE_CHECKING:
    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.lesson import Lesson
    from kiosk.lessons.steps import Step

MOST_STEPS = 20
LONGEST_TITLE = 60
LONGEST_SCRIPT = 160
"""What stands beside a step in at most four lines."""


@dataclass(frozen=True)
class Draft:
    """``id`` empty: it is new. A step stands in it once."""

    id: str = ""
    title: str = ""
    stages: tuple[Stage, ...] = ()

    @property
    def blank(self) -> bool:
        return not self.title.strip() and not self.stages

    @property
    def complete(self) -> bool:
        return bool(self.title.strip()) and bool(self.stages)

    @property
    def full(self) -> bool:
        return len(self.stages) >= MOST_STEPS

    def has(self, step: str) -> bool:
        return any(stage.step == step for stage in self.stages)

    def toggled(self, stage: Stage) -> Draft:
        """At the end, or away if it is there already; where nothing more fits, nothing."""
        if self.has(stage.step):
            return replace(self, stages=tuple(one for one in self.stages if one.step != stage.step))
        return self if self.full else replace(self, stages=(*self.stages, stage))

    def without(self, place: int) -> Draft:
        return replace(self, stages=self.stages[:place] + self.stages[place + 1 :])

    def moved(self, place: int, by: int) -> Draft:
        """The step at ``place`` up (−1) or down (1); at the edge nothing."""
        other = place + by
        if not (0 <= place < len(self.stages) and 0 <= other < len(self.stages)):
            return self
        stages = list(self.stages)
        stages[place], stages[other] = stages[other], stages[place]
        return replace(self, stages=tuple(stages))

    def with_stage(self, place: int, stage: Stage) -> Draft:
        return replace(self, stages=(*self.stages[:place], stage, *self.stages[place + 1 :]))


def offered(lesson: Lesson, catalogue: Catalogue) -> tuple[Step, ...]:
    """The steps of ``lesson`` that can be led by themselves."""
    return tuple(
        step for step in lesson.steps if can_be_led(Stage(step=f"{lesson.id}/{step.id}", script=_NONE), catalogue)
    )


def can_be_led(stage: Stage, catalogue: Catalogue) -> bool:
    """False for a step whose pack is gone, or has made something else of it."""
    return not any(check_stage(stage, catalogue.lessons_by_id))


def may_be_own(stage: Stage, catalogue: Catalogue) -> bool:
    """There is something in it that the citizen can press."""
    return can_be_led(stage.model_copy(update={"must_tap_self": True}), catalogue)


def stage_of(step: str, catalogue: Catalogue) -> Stage:
    """As a shipped walkthrough has it; else whoever leads says what the kiosk says there."""
    shipped = (stage for one in catalogue.walkthroughs for stage in one.steps if stage.step == step)
    bare = Stage(step=step, script=_NONE)
    return next(shipped, bare.model_copy(update={"script": sentence(bare, catalogue)}))


def sentence(stage: Stage, catalogue: Catalogue) -> Text:
    """By what the step is known: its own sentence, else its lesson's title, else its name."""
    lesson = catalogue.lessons_by_id.get(stage.place[0])
    step = step_of(stage, catalogue.lessons_by_id)
    said = getattr(step, "say", None) or (lesson and lesson.title) or Text(stage.step)
    return Text(said.vi, said.en)


_NONE = Text("…")
