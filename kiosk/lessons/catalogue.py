"""Everything that can be learned at this kiosk, checked as one whole."""

from __future__ import annotations

from collections.abc import Mapping  # ruff: ignore[typing-only-standard-library-import]  # pydantic reads it
from functools import cached_property
from typing import TYPE_CHECKING, Self

from pydantic import PrivateAttr, model_validator

from kiosk.lessons.app_checks import check_app
from kiosk.lessons.facts import Fact, told
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
    from collections.abc import Collection, Iterator
    from collections.abc import Set as AbstractSet

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
    _apps_of: dict[str, Mapping[str, App]] = PrivateAttr(default_factory=dict)

    @cached_property
    def apps_by_id(self) -> Mapping[str, App]:
        return {app.id: app for app in self.apps}

    @cached_property
    def lessons_by_id(self) -> Mapping[str, Lesson]:
        return {lesson.id: lesson for lesson in self.lessons}

    def apps_for(self, lesson_id: str) -> Mapping[str, App]:
        """Two packs may each have an app of one name: a lesson meets that of its own pack."""
        return self._apps_of.get(lesson_id, self.apps_by_id)

    def with_pack(self, pack: Catalogue) -> Self:
        """All of this and of ``pack``, each of which holds together by itself. Raises ValueError for a name both have."""
        for kind in ("lessons", "facts", "walkthroughs"):
            own = {one.id: one for one in getattr(self, kind)}
            for one in getattr(pack, kind):
                if own.get(one.id, one) != one or (kind != "facts" and one.id in own):
                    raise ValueError(one.id)
        facts = {fact.id for fact in self.facts}
        joined = type(self).model_construct(
            topics=(*self.topics, *(topic for topic in pack.topics if self.topic(topic.code) is None)),
            lessons=(*self.lessons, *pack.lessons),
            apps=(*self.apps, *(app for app in pack.apps if app.id not in self.apps_by_id)),
            facts=(*self.facts, *(fact for fact in pack.facts if fact.id not in facts)),
            walkthroughs=(*self.walkthroughs, *pack.walkthroughs),
        )
        own_apps = {lesson.id: self.apps_for(lesson.id) for lesson in self.lessons}
        joined._apps_of = own_apps | {lesson.id: pack.apps_for(lesson.id) for lesson in pack.lessons}  # ruff: ignore[private-member-access]  # one of our own kind
        return joined

    def topic(self, code: str) -> Topic | None:
        return next((topic for topic in self.topics if topic.code == code), None)

    def texts(self) -> Iterator[Text]:
        """Every sentence that the lessons may say, in the order in which visitors meet them."""
        for lesson in self.lessons:
            yield from spoken(lesson, self.apps_for(lesson.id))
            facts = lesson.facts_told
            for fact in self.facts:
                if fact.id in facts:
                    yield from (told(fact, ticked) for ticked in (frozenset({fact.id}), frozenset[str]()))

    def told(self, facts: Collection[str], ticked: AbstractSet[str]) -> tuple[Text, ...]:
        """Of these facts what may be said, ``ticked`` being those that staff have vouched for; else whom to ask."""
        return tuple(dict.fromkeys(told(fact, ticked) for fact in self.facts if fact.id in facts))

    def facts_told(self) -> Iterator[tuple[Fact, tuple[Lesson, ...]]]:
        """Those that wait for staff to vouch for them, each with the lessons that tell it."""
        facts = [(lesson, lesson.facts_told) for lesson in self.lessons]
        for fact in self.facts:
            lessons = tuple(lesson for lesson, told in facts if fact.id in told)
            if lessons:
                yield fact, lessons

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
