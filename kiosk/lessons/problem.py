"""What is amiss in something an author wrote, and how to mend it, in plain Vietnamese."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Place = tuple[str | int, ...]
"""The way to a value inside a document: keys of mappings, places in lists."""


@dataclass(frozen=True)
class Problem:
    place: Place
    fault: str
    mend: str


def one_of(names: Iterable[str]) -> str:
    """The mend where a name is not known: those that are."""
    known = ", ".join(f"“{name}”" for name in names)
    return f"dùng một trong: {known}" if known else "bỏ dòng này"


def twice(names: Iterable[tuple[Place, str]]) -> list[Problem]:
    """Names that must differ and do not."""
    seen: set[str] = set()
    problems = []
    for place, name in names:
        if name in seen:
            problems.append(Problem(place, f"tên “{name}” đã dùng ở trên", "đặt tên khác"))
        seen.add(name)
    return problems
