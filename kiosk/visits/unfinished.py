"""What was being led when the power went or everybody was called away: gone on with the same day, and counted in any case."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.here import here
from kiosk.lessons.walkthrough import Walkthrough
from kiosk.visits.left_lessons import NoShelf
from kiosk.visits.walkthrough import Leading

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.visits.left_lessons import Shelf

_FORMAT = "kiosk-led-1"


@dataclass(frozen=True)
class Unfinished:
    """``seconds`` it had lasted when it was last moved, in ``hour``, by ``staff`` (their number)."""

    leading: Leading
    seconds: int
    staff: int
    hour: datetime
    clock_ok: bool


class UnfinishedShelf:
    """One place: a kiosk leads one group at a time. Its bytes hold ids and numbers, nothing of whoever was led."""

    def __init__(self, shelf: Shelf | None, now: Callable[[], tuple[datetime, bool]]) -> None:
        self._shelf = shelf or NoShelf()
        self._now = now
        self._kept = _read(self._shelf.take())

    def keep(self, leading: Leading, seconds: int, staff: int) -> None:
        self._kept = Unfinished(leading, seconds, staff, *self._now())
        self._shelf.put(_written(self._kept))

    def forget(self) -> None:
        if self._kept is not None:
            self._kept = None
            self._shelf.put(b"")

    def find(self) -> Unfinished | None:
        """Today's, if there is one."""
        return self._kept if self._kept is not None and self._of_today(self._kept) else None

    def outdated(self) -> Unfinished | None:
        """What is left of another day: nobody goes on with it, but it happened."""
        return None if self._kept is None or self._of_today(self._kept) else self._kept

    def _of_today(self, kept: Unfinished) -> bool:
        return here(kept.hour).date() == here(self._now()[0]).date()


def _written(unfinished: Unfinished) -> bytes:
    leading = unfinished.leading
    values = {
        "format": _FORMAT,
        "hour": unfinished.hour.isoformat(),
        "clock_ok": unfinished.clock_ok,
        "staff": unfinished.staff,
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


def _read(content: bytes) -> Unfinished | None:
    """None for whatever was not written here whole."""
    try:
        values = json.loads(content)
        if values["format"] != _FORMAT:
            return None
        hour = datetime.fromisoformat(values["hour"])
        if hour.tzinfo is None:
            return None
        numbers = _number(values["seconds"]), _number(values["staff"])
        return Unfinished(_leading(values), *numbers, hour, values["clock_ok"] is True)
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
