"""One visit, from the first touch to goodbye, as a pure state machine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.lessons.languages import ALWAYS_HEARD

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.lessons.lesson import Mode


class Page(StrEnum):
    """The pages of the citizen's way, in its order."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    TOPICS = "topics"
    RESUME = "resume"
    LESSONS = "lessons"
    LESSON = "lesson"
    TAKE_HOME = "takeHome"
    GOODBYE = "goodbye"


@dataclass(frozen=True)
class Visit:
    """What is known of the visitor of the moment; nothing of it outlives the visit. ``number`` 0: nobody is there."""

    number: int = 0
    page: Page = Page.ATTRACT
    voice: str = "vi"
    text: str = "vi"
    topic: str = ""
    minutes: int = 0
    """The list shows lessons of at most this length, of all topics; 0: those of ``topic``."""
    lesson: str = ""
    mode: Mode = "theo"
    """The way through lessons the visitor chose last."""
    before: Page = Page.TOPICS
    """The page from which the visitor came to ask for a lesson left half-way."""
    learned: frozenset[str] = frozenset()
    """Lessons finished in this visit."""


_BACK = {
    Page.LANGUAGE: Page.ATTRACT,
    Page.TOPICS: Page.LANGUAGE,
    Page.LESSONS: Page.TOPICS,
    Page.GOODBYE: Page.TOPICS,
}


def begun(number: int, text: str = "vi") -> Visit:
    """A visitor has touched the screen."""
    return Visit(number=number, page=Page.LANGUAGE, text=text)


def with_voice(visit: Visit, code: str, heard: Collection[str] = ALWAYS_HEARD) -> Visit | None:
    """The voice is chosen and the topics follow; ``None`` for a language that is not among those that can be ``heard``."""
    if code not in heard:
        return None
    return replace(visit, voice=code, page=Page.TOPICS)


def at(visit: Visit, page: Page) -> Visit:
    return replace(visit, page=page)


def resuming(visit: Visit) -> Visit:
    """Where three pictures bring back a lesson."""
    return replace(visit, page=Page.RESUME, before=visit.page)


def in_topic(visit: Visit, topic: str) -> Visit:
    return replace(visit, page=Page.LESSONS, topic=topic, minutes=0)


def with_minutes(visit: Visit, minutes: int) -> Visit:
    return replace(visit, page=Page.LESSONS, topic="", minutes=minutes)


def in_lesson(visit: Visit, lesson: str) -> Visit:
    return replace(visit, page=Page.LESSON, lesson=lesson)


def learned(visit: Visit) -> Visit:
    """The lesson of the moment is finished: its code to take home comes next."""
    return replace(visit, page=Page.TAKE_HOME, learned=visit.learned | {visit.lesson})


def back(visit: Visit) -> Visit:
    """One page back; from the language page nobody is there any more, and everything of the visit is gone."""
    page = visit.before if visit.page is Page.RESUME else _BACK.get(visit.page, visit.page)
    return Visit() if page is Page.ATTRACT else replace(visit, page=page)
