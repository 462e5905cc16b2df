"""Walkthroughs that the staff of this kiosk have put together themselves, beside those that came in packs."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from kiosk.errors import KnownError, Notice
from kiosk.lessons.walkthrough import Walkthrough

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.lessons.catalogue import Catalogue

_FORMAT = "kiosk-walkthroughs-1"
PREFIX = "tu-soan-"
MOST = 30
"""More would not be found again in a list."""
MOST_STEPS = 20
LONGEST_TITLE = 60


class Keeper(Protocol):
    """Where the bytes are kept whole; ``read`` gives b"" where there is nothing. Both raise OSError."""

    def read(self) -> bytes: ...
    def write(self, content: bytes) -> None: ...


@dataclass(frozen=True)
class Draft:
    """What is being put together: ``steps`` are ``lesson/step`` in their order. ``id`` empty: it is new."""

    id: str = ""
    title: str = ""
    steps: tuple[str, ...] = ()

    def added(self, step: str) -> Draft:
        """At the end; a step already there, or more than fit, changes nothing."""
        if step in self.steps or len(self.steps) >= MOST_STEPS:
            return self
        return Draft(self.id, self.title, (*self.steps, step))

    def without(self, place: int) -> Draft:
        return Draft(self.id, self.title, self.steps[:place] + self.steps[place + 1 :])

    def moved(self, place: int, by: int) -> Draft:
        """The step at ``place`` up (−1) or down (1); at the edge nothing."""
        other = place + by
        if not (0 <= place < len(self.steps) and 0 <= other < len(self.steps)):
            return self
        steps = list(self.steps)
        steps[place], steps[other] = steps[other], steps[place]
        return Draft(self.id, self.title, tuple(steps))

    def named(self, title: str) -> Draft:
        return Draft(self.id, title[:LONGEST_TITLE], self.steps)

    @property
    def complete(self) -> bool:
        return bool(self.title.strip()) and bool(self.steps)


@dataclass
class OwnWalkthroughs:
    """Raises KnownError where the disk refuses: the list stays as it was, on the disk and here."""

    keeper: Keeper
    _all: list[Walkthrough] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._all = _read(self.keeper)

    @property
    def all(self) -> Sequence[Walkthrough]:
        return tuple(self._all)

    def draft(self, walkthrough_id: str) -> Draft:
        """To be changed; a new one for an id that is not here."""
        found = next((one for one in self._all if one.id == walkthrough_id), None)
        if found is None:
            return Draft()
        return Draft(found.id, found.title.vi, tuple(stage.step for stage in found.steps))

    def save(self, draft: Draft, catalogue: Catalogue) -> Walkthrough:
        """Under its own id, or a new one; what to say at a step is what a shipped walkthrough says there, else its own sentence."""
        if not draft.complete or (not draft.id and len(self._all) >= MOST):
            raise KnownError(_FULL if draft.complete else _INCOMPLETE)
        walkthrough = _made(draft, draft.id or self._free(), catalogue)
        others = [one for one in self._all if one.id != walkthrough.id]
        self._put([*others, walkthrough])
        return walkthrough

    def delete(self, walkthrough_id: str) -> None:
        self._put([one for one in self._all if one.id != walkthrough_id])

    def _put(self, walkthroughs: list[Walkthrough]) -> None:
        values = [json.loads(one.model_dump_json(exclude_none=True)) for one in walkthroughs]
        content = json.dumps({"format": _FORMAT, "walkthroughs": values}, ensure_ascii=False).encode()
        try:
            self.keeper.write(content)
        except OSError as error:
            raise KnownError(_UNWRITTEN) from error
        self._all = walkthroughs

    def _free(self) -> str:
        taken = {one.id for one in self._all}
        return next(f"{PREFIX}{n}" for n in range(1, MOST + 2) if f"{PREFIX}{n}" not in taken)


def _made(draft: Draft, walkthrough_id: str, catalogue: Catalogue) -> Walkthrough:
    known = {stage.step: stage for one in catalogue.walkthroughs for stage in one.steps}
    stages, minutes = [], 0
    for name in draft.steps:
        lesson_id, _, step_id = name.partition("/")
        lesson = catalogue.lessons_by_id[lesson_id]
        if name in known:
            stages.append(json.loads(known[name].model_dump_json(exclude_none=True)))
        else:
            step = next(one for one in lesson.steps if one.id == step_id)
            said = getattr(step, "say", None)
            stages.append({"step": name, "script": said.vi if said else lesson.title.vi})
        minutes += 1
    first = catalogue.lessons_by_id[draft.steps[0].partition("/")[0]]
    values = {
        "schema": 1,
        "id": walkthrough_id,
        "title": draft.title.strip(),
        "errand": f"{len(stages)} bước, soạn tại quầy",
        "topic": first.topic,
        "icon": first.icon,
        "minutes": min(30, minutes),
        "steps": stages,
    }
    return Walkthrough.model_validate_json(json.dumps(values))


def _read(keeper: Keeper) -> list[Walkthrough]:
    """Each that can still be read: a damaged one leaves the others."""
    try:
        values = json.loads(keeper.read())
        listed = values["walkthroughs"] if values["format"] == _FORMAT else []
    except (OSError, ValueError, LookupError, TypeError):
        return []
    found = []
    for one in listed if isinstance(listed, list) else []:
        try:
            found.append(Walkthrough.model_validate_json(json.dumps(one)))
        except ValueError:
            continue
    return found


_UNWRITTEN = Notice(
    "W-101",
    "Chưa lưu được bài cùng làm.",
    "Các bài đã lưu trước vẫn còn nguyên.",
    "Mời cán bộ báo người quản trị xem ổ đĩa, rồi bấm “Lưu” lại.",
)
_INCOMPLETE = Notice(
    "W-102", "Bài chưa có tên hoặc chưa có bước nào.", "Máy chưa lưu gì.", "Thêm tên và bước, rồi bấm “Lưu”."
)
_FULL = Notice("W-103", f"Đã có {MOST} bài tự soạn.", "Các bài cũ vẫn còn.", "Xoá bớt một bài, rồi bấm “Lưu”.")
