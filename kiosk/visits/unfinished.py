"""What was being led when the power went or everybody was called away: it can be gone on with, or counted, the same day."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.lessons.walkthrough import Walkthrough
from kiosk.visits.left_lessons import NoShelf
from kiosk.visits.walkthrough import Leading

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.visits.left_lessons import Shelf

_FORMAT = "kiosk-led-1"


@dataclass(frozen=True)
class Unfinished:
    """``seconds`` it had lasted."""

    leading: Leading
    seconds: int


class UnfinishedShelf:
    """One place: a kiosk leads one group at a time. Its bytes hold ids and numbers, nothing of whoever was led."""

    def __init__(self, shelf: Shelf | None, today: Callable[[], date]) -> None:
        self._shelf = shelf or NoShelf()
        self._today = today
        self._kept = _read(self._shelf.take())

    def keep(self, leading: Leading, seconds: int) -> None:
        self._kept = (self._today().isoformat(), Unfinished(leading, seconds))
        self._shelf.put(_written(*self._kept))

    def forget(self) -> None:
        if self._kept is not None:
            self._kept = None
            self._shelf.put(b"")

    def find(self) -> Unfinished | None:
        """Today's, if there is one."""
        if self._kept is None or self._kept[0] != self._today().isoformat():
            return None
        return self._kept[1]


def _written(day: str, unfinished: Unfinished) -> bytes:
    leading = unfinished.leading
    values = {
        "format": _FORMAT,
        "day": day,
        "seconds": unfinished.seconds,
        "kind": leading.kind,
        "leader": leading.leader,
        "place": leading.place,
        "done": sorted(leading.done),
        "done_for": sorted(leading.done_for),
        "helped": sorted(leading.helped),
        "group": leading.group,
        "right": [[*key, right] for key, right in sorted(leading.right.items())],
        "votes": [[*key, list(hands)] for key, hands in sorted(leading.votes.items())],
        "answers": [[*key, answer] for key, answer in sorted(leading.answers.items())],
        "walkthrough": json.loads(leading.walkthrough.model_dump_json(exclude_none=True)),
    }
    return json.dumps(values, ensure_ascii=False).encode()


def _read(content: bytes) -> tuple[str, Unfinished] | None:
    """None for whatever was not written here whole."""
    try:
        values = json.loads(content)
        if values["format"] != _FORMAT:
            return None
        return str(values["day"]), Unfinished(_leading(values), _number(values["seconds"]))
    except (ValueError, LookupError, TypeError, AttributeError):
        return None


def _leading(values: dict[str, Any]) -> Leading:
    walkthrough = Walkthrough.model_validate_json(json.dumps(values["walkthrough"]))
    if values["kind"] not in {"walkthrough", "group", "contest"} or values["leader"] not in {"staff", "helper"}:
        raise ValueError("unknown kind or leader")
    places = len(walkthrough.steps)
    return Leading(
        walkthrough,
        values["kind"],
        values["leader"],
        min(_number(values["place"]), places - 1),
        _places(values["done"], places),
        _places(values["done_for"], places),
        _places(values["helped"], places),
        right={(_number(place), _number(asked)): right is True for place, asked, right in values["right"]},
        votes={(_number(place), _number(asked)): tuple(map(_number, hands)) for place, asked, hands in values["votes"]},
        answers={(_number(place), _number(asked)): _number(answer) for place, asked, answer in values["answers"]},
        group=str(values["group"]),
    )


def _places(values: list[Any], places: int) -> frozenset[int]:
    return frozenset(place for place in map(_number, values) if place < places)


def _number(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value
