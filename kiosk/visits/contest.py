"""“Thi trắc nghiệm”: a short quiz for a kind of group, out of the lessons' own questions; results by group, no names."""

from __future__ import annotations

import json
from collections import Counter
from random import Random
from typing import TYPE_CHECKING

from kiosk.lessons.rounds import rounds_of
from kiosk.lessons.text import Text
from kiosk.lessons.walkthrough import Walkthrough
from kiosk.reports.names import EVERY_TOPIC, contest_on
from kiosk.visits.left_lessons import NoShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.steps import Step
    from kiosk.visits.left_lessons import Shelf

QUESTIONS = 10
"""About as many; a step of several questions is never cut in two."""
ALL = EVERY_TOPIC
GROUPS = (
    ("hs", Text("Học sinh", "Pupils"), "book"),
    ("tn", Text("Thanh niên", "Youth"), "star"),
    ("pn", Text("Phụ nữ", "Women"), "flower"),
    ("nd", Text("Nông dân", "Farmers"), "maize"),
    ("nct", Text("Người cao tuổi", "Elders"), "cup"),
)
"""Code as in the figures, name, icon: of the plan's groups those that come together as one."""
GROUP_NAMES = {code: name for code, name, _ in GROUPS}
_FORMAT = "kiosk-contest-1"


def questions(catalogue: Catalogue, topic: str) -> list[tuple[str, Step]]:
    """``lesson/step`` and the step of everything that asks, in the lessons of ``topic`` (``ALL``: of every topic)."""
    return [
        (f"{lesson.id}/{step.id}", step)
        for lesson in catalogue.lessons
        if topic in {ALL, lesson.topic}
        for step in lesson.steps
        if step.kind in {"judge", "quiz"} or (step.kind == "choose" and not any(one.goto for one in step.options))
    ]


def contest(catalogue: Catalogue, topic: str, seed: int) -> Walkthrough | None:
    """Drawn anew for each ``seed``; None where the lessons of ``topic`` ask nothing."""
    asked = questions(catalogue, topic)
    Random(seed).shuffle(asked)  # ruff: ignore[suspicious-non-cryptographic-random-usage] - a game, not a secret
    chosen: list[str] = []
    total = 0
    for name, step in asked:
        more = len(rounds_of(step, seed))
        if not chosen or total + more <= QUESTIONS:
            chosen.append(name)
            total += more
    if not chosen:
        return None
    shown = catalogue.topic(topic)
    title = shown.name if shown else Text("Tất cả chủ đề", "All topics")
    values = {
        "schema": 1,
        "id": contest_on(topic),
        "title": {"vi": title.vi.replace("\n", " "), "en": (title.en or title.vi).replace("\n", " ")},
        "errand": "Thi trắc nghiệm",
        "topic": shown.code if shown else catalogue.topics[0].code,
        "icon": shown.icon if shown else "star",
        "minutes": max(1, round(total / 2)),
        "steps": [{"step": name, "script": "Nghe hết câu hỏi rồi mới chọn."} for name in chosen],
    }
    return Walkthrough.model_validate_json(json.dumps(values))


class Board:
    """Today's results: kind of group → right answers, questions, times. Nothing of who was in it."""

    def __init__(self, shelf: Shelf | None, today: Callable[[], date]) -> None:
        self._shelf = shelf or NoShelf()
        self._today = today
        self._day, self._sums = _read(self._shelf.take())

    def add(self, group: str, right: int, asked: int) -> None:
        if group not in GROUP_NAMES or not asked:
            return
        day = self._today().isoformat()
        if day != self._day:
            self._day, self._sums = day, Counter()
        self._sums.update({f"{group} right": right, f"{group} asked": asked, f"{group} times": 1})
        values = {"format": _FORMAT, "day": self._day, "sums": dict(self._sums)}
        self._shelf.put(json.dumps(values).encode())

    def results(self) -> Sequence[tuple[str, int, int, int]]:
        """Group, right, asked, times; the best share of right answers first."""
        if self._day != self._today().isoformat():
            return ()
        rows = [
            (group, self._sums[f"{group} right"], self._sums[f"{group} asked"], self._sums[f"{group} times"])
            for group in GROUP_NAMES
            if self._sums[f"{group} asked"]
        ]
        return sorted(rows, key=lambda row: -row[1] / row[2])


def _read(content: bytes) -> tuple[str, Counter[str]]:
    try:
        values = json.loads(content)
        if values["format"] != _FORMAT or not all(type(n) is int and n >= 0 for n in values["sums"].values()):
            return "", Counter()
        return str(values["day"]), Counter(values["sums"])
    except (ValueError, LookupError, TypeError, AttributeError):
        return "", Counter()
