"""Everything that can be learned at this kiosk, checked as one whole."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from kiosk.lessons.app_checks import check_app
from kiosk.lessons.facts import Fact  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.lessons.lesson import Lesson  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.lessons.lesson_checks import check_lesson
from kiosk.lessons.model import Id, Model, Said, TopicCode
from kiosk.lessons.phone import App  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.lessons.problem import twice
from kiosk.lessons.spoken import spoken
from kiosk.lessons.walkthrough import (
    Walkthrough,  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
)
from kiosk.lessons.walkthrough_checks import check_walkthrough

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.lessons.text import Text


class Topic(Model):
    """``name`` carries its own line break, so that it stands well on its tile."""

    code: TopicCode
    name: Said
    icon: Id


class Catalogue(Model):
    """Topics in the order of their tiles, lessons in that of their cards. Invalid if a visitor could get stuck in it."""

    topics: tuple[Topic, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    apps: tuple[App, ...] = ()
    facts: tuple[Fact, ...] = ()
    walkthroughs: tuple[Walkthrough, ...] = ()

    @cached_property
    def apps_by_id(self) -> Mapping[str, App]:
        return {app.id: app for app in self.apps}

    @cached_property
    def lessons_by_id(self) -> Mapping[str, Lesson]:
        return {lesson.id: lesson for lesson in self.lessons}

    def topic(self, code: str) -> Topic | None:
        return next((topic for topic in self.topics if topic.code == code), None)

    def texts(self) -> Iterator[Text]:
        """Every sentence that the lessons may say, in the order in which visitors meet them."""
        for lesson in self.lessons:
            yield from spoken(lesson, self.apps_by_id)

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        topics, facts = [topic.code for topic in self.topics], [fact.id for fact in self.facts]
        lessons, apps = [lesson.id for lesson in self.lessons], [app.id for app in self.apps]
        led = [walkthrough.id for walkthrough in self.walkthroughs]
        named = (topics, facts, lessons, apps, led)
        problems = [problem for names in named for problem in twice([((), n) for n in names])]
        problems += [problem for app in self.apps for problem in check_app(app)]
        if not problems:
            for lesson in self.lessons:
                problems += check_lesson(lesson, topics, self.apps_by_id, facts)
            for walkthrough in self.walkthroughs:
                problems += check_walkthrough(walkthrough, topics, self.lessons_by_id)
        if problems:
            raise ValueError("; ".join(f"{problem.fault} – {problem.mend}" for problem in problems))
        return self
