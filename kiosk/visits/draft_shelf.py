"""The walkthrough that is still being put together: it lies on the disk after every press, until it is saved or dropped."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kiosk.lessons.walkthrough import Stage
from kiosk.visits.drafting import LONGEST_TITLE, MOST_STEPS, Draft
from kiosk.visits.left_lessons import NoShelf

if TYPE_CHECKING:
    from kiosk.visits.left_lessons import Shelf

_FORMAT = "kiosk-draft-1"


class DraftShelf:
    """One place: a kiosk has one walkthrough in hand."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._shelf = shelf or NoShelf()

    def find(self) -> Draft:
        """As it was left; an empty one where there is none."""
        return _read(self._shelf.take())

    def keep(self, draft: Draft) -> None:
        self._shelf.put(_written(draft) if draft != Draft() else b"")


def _written(draft: Draft) -> bytes:
    values = {
        "format": _FORMAT,
        "id": draft.id,
        "title": draft.title,
        "stages": [json.loads(stage.model_dump_json(exclude_none=True)) for stage in draft.stages],
    }
    return json.dumps(values, ensure_ascii=False).encode()


def _read(content: bytes) -> Draft:
    """Empty for whatever was not written here whole."""
    try:
        values: dict[str, Any] = json.loads(content)
        if values["format"] != _FORMAT:
            return Draft()
        stages = tuple(Stage.model_validate_json(json.dumps(one)) for one in values["stages"][:MOST_STEPS])
        return Draft(str(values["id"]), str(values["title"])[:LONGEST_TITLE], stages)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return Draft()
