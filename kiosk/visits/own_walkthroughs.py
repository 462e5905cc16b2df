"""Walkthroughs that the staff of this kiosk have put together themselves, beside those that came in packs."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.errors import KnownError, Notice
from kiosk.lessons.text import Text
from kiosk.lessons.walkthrough import Walkthrough
from kiosk.visits.drafting import Draft

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.lessons.catalogue import Catalogue

_FORMAT = "kiosk-walkthroughs-1"
PREFIX = "tu-soan-"
MOST = 30
"""More would not be found again in a list."""
_MOST_GONE = 300


class Keeper(Protocol):
    """Where the bytes are kept whole; ``read`` gives b"" where there is nothing. All raise OSError."""

    def read(self) -> bytes: ...
    def write(self, content: bytes) -> None: ...
    def set_aside(self) -> None: ...


@dataclass(frozen=True)
class _Content:
    """``last`` is the number that was given last: none is given twice, so that figures do not mix two walkthroughs.

    ``gone`` are titles of what was deleted, by id: figures of earlier days still name it. ``unread`` are entries that
    this kiosk cannot read: they stay in the file as they are. ``torn``: nothing of the file could be read.
    """

    all: tuple[Walkthrough, ...] = ()
    last: int = 0
    gone: Mapping[str, str] = field(default_factory=dict)
    unread: tuple[Any, ...] = ()
    torn: bool = False


class OwnWalkthroughs:
    """``save`` and ``delete`` raise KnownError where the disk refuses: the list stays as it was, there and here."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._content = _read(keeper)

    @property
    def all(self) -> Sequence[Walkthrough]:
        return self._content.all

    @property
    def titles(self) -> Mapping[str, str]:
        """Of all that has ever been led from here, by id."""
        return {**self._content.gone, **{one.id: one.title.vi for one in self._content.all}}

    @property
    def amiss(self) -> Notice | None:
        """What cannot be read."""
        if self._content.torn:
            return _TORN
        return _some_unread(len(self._content.unread)) if self._content.unread else None

    def draft(self, walkthrough_id: str) -> Draft:
        """To be changed; a new one for an id that is not here."""
        found = next((one for one in self.all if one.id == walkthrough_id), None)
        return Draft(found.id, found.title.vi, found.steps) if found else Draft()

    def has(self, draft: Draft) -> bool:
        """All of it is here already, under whatever number."""
        return any(one.title.vi == draft.title.strip() and one.steps == draft.stages for one in self.all)

    def save(self, draft: Draft, catalogue: Catalogue) -> Walkthrough:
        """In its old place, or at the end under a number of its own."""
        content = self._content
        if not draft.complete:
            raise KnownError(_INCOMPLETE)
        if not draft.id and len(content.all) + len(content.unread) >= MOST:
            raise KnownError(_FULL)
        last = content.last if draft.id else content.last + 1
        made = _made(draft, draft.id or f"{PREFIX}{last}", catalogue)
        known = [made if one.id == made.id else one for one in content.all]
        self._put(known if made in known else [*known, made], last)
        return made

    def delete(self, walkthrough_id: str) -> None:
        self._put([one for one in self.all if one.id != walkthrough_id], self._content.last)

    def _put(self, walkthroughs: list[Walkthrough], last: int) -> None:
        before = self._content
        here = {one.id for one in walkthroughs}
        gone = dict([(name, title) for name, title in self.titles.items() if name not in here][-_MOST_GONE:])
        values = {
            "format": _FORMAT,
            "last": last,
            "walkthroughs": [
                *(json.loads(one.model_dump_json(exclude_none=True)) for one in walkthroughs),
                *before.unread,
            ],
            "gone": gone,
        }
        try:
            if before.torn:
                self._keeper.set_aside()
            self._keeper.write(json.dumps(values, ensure_ascii=False).encode())
        except OSError as error:
            raise KnownError(_UNWRITTEN) from error
        self._content = _Content(tuple(walkthroughs), last, gone, before.unread)


def _made(draft: Draft, walkthrough_id: str, catalogue: Catalogue) -> Walkthrough:
    lessons = [catalogue.lessons_by_id.get(stage.place[0]) for stage in draft.stages]
    first = next((lesson for lesson in lessons if lesson is not None), None)
    count = len(draft.stages)
    return Walkthrough(
        schema=1,
        id=walkthrough_id,
        title=Text(draft.title.strip()),
        errand=Text(f"{count} bước, soạn tại quầy", f"Put together here, steps: {count}"),
        topic=first.topic if first else "A",
        icon=first.icon if first else "staff",
        minutes=min(30, count),
        steps=draft.stages,
    )


def _read(keeper: Keeper) -> _Content:
    """Each that can still be read: a damaged one leaves the others."""
    try:
        raw = keeper.read()
        listed, last, gone = _parts(json.loads(raw)) if raw else ([], 0, {})
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return _Content(torn=True)
    found, unread = [], []
    for one in listed:
        try:
            found.append(Walkthrough.model_validate_json(json.dumps(one)))
        except ValueError:
            unread.append(one)
    last = max([last, *(_number(name) for name in (*gone, *(one.id for one in found)))])
    return _Content(tuple(found), last, gone, tuple(unread))


def _parts(values: Any) -> tuple[list[Any], int, dict[str, str]]:
    """Raises ValueError and its like for what no kiosk has written."""
    if values["format"] != _FORMAT:
        raise ValueError(values["format"])
    gone = {str(name): str(title) for name, title in values["gone"].items()}
    return list(values["walkthroughs"]), int(values["last"]), gone


def _number(walkthrough_id: str) -> int:
    number = walkthrough_id.removeprefix(PREFIX)
    return int(number) if number.isdecimal() else 0


def _some_unread(count: int) -> Notice:
    return Notice(
        "W-104",
        f"Có {count} bài tự soạn bị hỏng, máy không đọc được.",
        "Các bài tự soạn khác vẫn dùng được.",
        "Mời cán bộ soạn lại bài còn thiếu.",
    )


_TORN = Notice(
    "W-105",
    "Tệp bài tự soạn bị hỏng, máy không đọc được.",
    "Các bài có sẵn vẫn dùng được; tệp hỏng được giữ lại bên cạnh.",
    "Mời cán bộ soạn lại bài, hoặc báo người quản trị.",
)
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
