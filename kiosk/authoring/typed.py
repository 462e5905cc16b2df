"""From a document to a model, and from what is amiss in it to line and column."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from kiosk.authoring.faults import Fault, in_words
from kiosk.lessons.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.authoring.yaml_tree import Document, Mark
    from kiosk.lessons.problem import Place, Problem

_Model = TypeVar("_Model", bound=Model)


def typed(model: type[_Model], document: Document) -> tuple[_Model | None, list[Fault]]:
    """``document`` as ``model``, or None and everything that keeps it from being one."""
    try:
        # Through JSON, because that is all a pack holds: one way in, one meaning.
        return model.model_validate_json(json.dumps(document.values)), []
    except ValidationError as error:
        details = error.errors(include_url=False)
        faults = []
        for detail in details:
            if detail["type"] == "too_short" and any(_inside(other["loc"], detail["loc"]) for other in details):
                # pydantic does not count items that have faults of their own.
                continue
            mark = _mark(document, detail["loc"], at_key=detail["type"] in _ABOUT_KEYS)
            faults.append(Fault(document.file, *mark, *in_words(detail)))
        return None, sorted(set(faults))


def located(document: Document, problems: Iterable[Problem]) -> list[Fault]:
    return [Fault(document.file, *_mark(document, problem.place), problem.fault, problem.mend) for problem in problems]


_ABOUT_KEYS = {"extra_forbidden", "unexpected_keyword_argument"}


def _mark(document: Document, place: Place, *, at_key: bool = False) -> Mark:
    """Where ``place`` stands, or as much of the way to it as the document has."""
    values: Any = document.values
    way: Place = ()
    entered = True
    for step in place:
        # pydantic puts the kind of a step or part into the way, right after entering it.
        if entered and isinstance(values, dict) and values.get("kind") == step:
            entered = False
        elif _has(values, step):
            values, way, entered = values[step], (*way, step), True
    if at_key and way in document.key_marks:
        return document.key_marks[way]
    return document.marks.get(way, (1, 1))


def _inside(place: Place, outer: Place) -> bool:
    return len(place) > len(outer) and place[: len(outer)] == outer


def _has(values: Any, step: str | int) -> bool:
    if isinstance(values, list):
        return isinstance(step, int) and step < len(values)
    return isinstance(values, dict) and step in values
