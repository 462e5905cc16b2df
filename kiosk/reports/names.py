"""How lessons, topics, voices and groups are called; what is no longer here keeps its id. A report is Vietnamese, a page may be English."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.lessons.languages import VOICE_LANGUAGES
from kiosk.lessons.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.catalogue import Catalogue

GROUPS: Mapping[str, Text] = {
    "nct": Text("Người cao tuổi", "Elders"),
    "pn": Text("Phụ nữ", "Women"),
    "nd": Text("Nông dân", "Farmers"),
    "tn": Text("Thanh niên", "Youth"),
    "hs": Text("Học sinh", "Pupils"),
    "ho-ngheo": Text("Hộ nghèo, cận nghèo", "Poor households"),
    "dtts": Text("Dân tộc thiểu số", "Ethnic minorities"),
}
"""The groups of the quarterly report, in its order; codes as in the lessons' audience."""
KINDS: Mapping[str, Text] = {
    "walkthrough": Text("Cùng làm", "Walkthrough"),
    "group": Text("Nhóm, lớp", "Group, class"),
    "contest": Text("Thi trắc nghiệm", "Quiz contest"),
}
OTHER = "buoi-khac"
"""What was led without the kiosk: a class in a village, a market day."""
EVERY_TOPIC = "tat-ca"
_OTHER = Text("Buổi khác, ngoài máy", "Another session, without the kiosk")
_CONTEST = Text("Thi", "Contest")
_ALL_TOPICS = Text("tất cả chủ đề", "all topics")
_NOT_TOLD = Text("Không nói", "Not told")
_NOT_HERE = Text("Bài không còn trong máy", "Lessons no longer here")
_STEP = Text("bước", "step")
_VOICES = {language.code: language.name for language in VOICE_LANGUAGES}


@dataclass(frozen=True)
class Names:
    """Lesson id → title and topic; step → its number in the lesson; the id of a walkthrough → title. All in ``language``."""

    lessons: Mapping[str, str] = field(default_factory=dict)
    topic_of: Mapping[str, str] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)
    steps: Mapping[tuple[str, str], int] = field(default_factory=dict)
    subjects: Mapping[str, str] = field(default_factory=dict)
    language: str = "vi"

    def lesson(self, lesson: str) -> str:
        return self.lessons.get(lesson, lesson)

    def step(self, lesson: str, step: str) -> str:
        number = self.steps.get((lesson, step))
        return f"{self.lesson(lesson)} – {f'{_STEP.shown(self.language)} {number}' if number else step}"

    def topic(self, topic: str) -> str:
        return self.topics.get(topic, _NOT_HERE.shown(self.language))

    def subject(self, subject: str) -> str:
        """What a session was about."""
        return self.subjects.get(subject, self.lesson(subject))


def names_of(catalogue: Catalogue, own: Mapping[str, str] | None = None, language: str = "vi") -> Names:
    """``own``: titles of the walkthroughs that staff have put together here, by id."""
    return Names(
        {lesson.id: lesson.title.shown(language) for lesson in catalogue.lessons},
        {lesson.id: lesson.topic for lesson in catalogue.lessons},
        {topic.code: " ".join(topic.name.shown(language).split()) for topic in catalogue.topics},
        {(lesson.id, step.id): number for lesson in catalogue.lessons for number, step in enumerate(lesson.steps, 1)},
        _subjects(catalogue, language) | dict(own or {}),
        language,
    )


def contest_on(topic: str) -> str:
    """The id of a contest of questions on ``topic``."""
    return f"thi-{topic.lower()}"


def _subjects(catalogue: Catalogue, language: str) -> dict[str, str]:
    topics = {EVERY_TOPIC: _ALL_TOPICS} | {topic.code: topic.name for topic in catalogue.topics}
    contests = {
        contest_on(topic): f"{_CONTEST.shown(language)}: {' '.join(name.shown(language).split())}"
        for topic, name in topics.items()
    }
    led = {one.id: one.title.shown(language) for one in catalogue.walkthroughs}
    return led | contests | {OTHER: _OTHER.shown(language)}


def voice(code: str, language: str = "vi") -> str:
    return _VOICES.get(code, _told(code)).shown(language)


def group(code: str, language: str = "vi") -> str:
    return GROUPS.get(code, _told(code)).shown(language)


def village(name: str, language: str = "vi") -> str:
    return _told(name).shown(language)


def kind(code: str, language: str = "vi") -> str:
    return KINDS.get(code, _told(code)).shown(language)


def _told(what: str) -> Text:
    return Text(what) if what else _NOT_TOLD
