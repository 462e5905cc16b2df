"""How lessons, topics, voices and groups are called in a report; what is no longer here keeps its id."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.lessons.languages import VOICE_LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.catalogue import Catalogue

GROUPS: Mapping[str, str] = {
    "nct": "Người cao tuổi",
    "pn": "Phụ nữ",
    "nd": "Nông dân",
    "tn": "Thanh niên",
    "hs": "Học sinh",
    "ho-ngheo": "Hộ nghèo, cận nghèo",
    "dtts": "Dân tộc thiểu số",
}
"""The groups of the quarterly report, in its order; codes as in the lessons' audience."""
KINDS: Mapping[str, str] = {"walkthrough": "Cùng làm", "group": "Nhóm, lớp", "contest": "Thi trắc nghiệm"}
NOT_TOLD = "Không nói"
_VOICES = {language.code: language.name.vi for language in VOICE_LANGUAGES}


@dataclass(frozen=True)
class Names:
    """Lesson id → title and topic; step → its number in the lesson; the id of a walkthrough → title."""

    lessons: Mapping[str, str] = field(default_factory=dict)
    topic_of: Mapping[str, str] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)
    steps: Mapping[tuple[str, str], int] = field(default_factory=dict)
    subjects: Mapping[str, str] = field(default_factory=dict)

    def lesson(self, lesson: str) -> str:
        return self.lessons.get(lesson, lesson)

    def step(self, lesson: str, step: str) -> str:
        number = self.steps.get((lesson, step))
        return f"{self.lesson(lesson)} – {f'bước {number}' if number else step}"

    def topic(self, topic: str) -> str:
        return self.topics.get(topic, "Bài không còn trong máy")

    def subject(self, subject: str) -> str:
        return self.subjects.get(subject, self.lesson(subject))


def names_of(catalogue: Catalogue, own: Mapping[str, str] | None = None) -> Names:
    """``own``: titles of the walkthroughs that staff have put together here, by id."""
    return Names(
        {lesson.id: lesson.title.vi for lesson in catalogue.lessons},
        {lesson.id: lesson.topic for lesson in catalogue.lessons},
        {topic.code: " ".join(topic.name.vi.split()) for topic in catalogue.topics},
        {(lesson.id, step.id): number for lesson in catalogue.lessons for number, step in enumerate(lesson.steps, 1)},
        {walkthrough.id: walkthrough.title.vi for walkthrough in catalogue.walkthroughs} | dict(own or {}),
    )


def voice(code: str) -> str:
    return _VOICES.get(code, code or NOT_TOLD)


def group(code: str) -> str:
    return GROUPS.get(code, code or NOT_TOLD)


def village(name: str) -> str:
    return name or NOT_TOLD
