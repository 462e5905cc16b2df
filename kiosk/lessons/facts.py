"""Fees, time limits, laws and telephone numbers: shown only when somebody has vouched for them."""

from __future__ import annotations

import hashlib
from datetime import date  # ruff: ignore[typing-only-standard-library-import]  # pydantic reads it
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from kiosk.lessons.model import Id, Model, Said
from kiosk.lessons.text import Text, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

ASK = Text("Bà con hỏi cán bộ tại quầy.", "Please ask the staff at the counter.")


class Fact(Model):
    """``verified`` means that ``source`` was read on ``checked_on``; ``check`` that somebody still has to."""

    id: Id
    about: Said | None = None
    """What it answers, in few words: said before it, or before whom to ask."""
    text: Said
    status: Literal["verified", "check"]
    source: Annotated[str, Field(min_length=1, max_length=300)]
    checked_on: date


def shown(fact: Fact, ticked: AbstractSet[str]) -> Text:
    """The fact if it is verified and staff of this centre have ticked it (``ticked`` are fact ids), else whom to ask."""
    return fact.text if fact.status == "verified" and fact.id in ticked else ASK


def told(fact: Fact, ticked: AbstractSet[str]) -> Text:
    """The same with what it is about."""
    text = shown(fact, ticked)
    return text if fact.about is None else joined(fact.about, text)


def mark(fact: Fact) -> str:
    """Another one as soon as anything of the fact is another: whoever vouched for the old one has not seen the new one."""
    return hashlib.sha256(fact.model_dump_json(exclude_none=True).encode()).hexdigest()[:16]


def vouched(facts: Iterable[Fact], marks: Mapping[str, str]) -> frozenset[str]:
    """Ids of the facts that still are what staff ticked: ``marks`` are theirs, by id."""
    return frozenset(fact.id for fact in facts if marks.get(fact.id) == mark(fact))
