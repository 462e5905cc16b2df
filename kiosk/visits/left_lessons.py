"""Today's lessons left half-way, and their safe place across a power cut."""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.visits.resume import BY_ICON, LIMIT, MODES, Code, Codes, Left

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_FORMAT = "kiosk-resume-1"
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
"""Ids of lessons and steps, codes of languages: no name, number or sentence has room in it."""


class Shelf(Protocol):
    """Where a few bytes outlive a power cut (fulfilled by ``records``). ``take`` gives b"" where nothing is to be had."""

    def take(self) -> bytes: ...
    def put(self, content: bytes) -> None: ...


class NoShelf:
    """Nothing outlives the program."""

    def take(self) -> bytes:
        return b""

    def put(self, content: bytes) -> None:
        pass


class LeftLessons:
    """Codes given and spent; ``today`` is the day where the kiosk stands, ``below(n)`` draws from 0 to n − 1."""

    def __init__(
        self,
        shelf: Shelf | None = None,
        today: Callable[[], date] = lambda: date.min,
        below: Callable[[int], int] = secrets.randbelow,
    ) -> None:
        self._shelf = shelf or NoShelf()
        self._today = today
        self._below = below
        self._codes = from_bytes(self._shelf.take())

    def keep(self, left: Left, code: Code | None = None) -> Code:
        """The code for ``left``: ``code`` again if this lesson already has one that still lives, else a new one."""
        codes = self._now()
        if code is None or codes.find(code) is None:
            codes, code = codes.added(left, self._below)
        elif codes.find(code) == left:
            return code
        else:
            codes = codes.moved(code, left)
        self._put(codes)
        return code

    def find(self, code: Sequence[str]) -> Left | None:
        return self._now().find(code)

    def spend(self, code: Sequence[str]) -> None:
        """From now on the pictures stand for nothing."""
        codes = self._now()
        if codes.find(code) is not None:
            self._put(codes.without(code))

    def _now(self) -> Codes:
        return self._codes.on(self._today().isoformat())

    def _put(self, codes: Codes) -> None:
        self._codes = codes
        self._shelf.put(to_bytes(codes))


def to_bytes(codes: Codes) -> bytes:
    left = [{"code": code} | asdict(one) for code, one in codes.entries]
    return json.dumps({"format": _FORMAT, "day": codes.day, "left": left}).encode()


def from_bytes(content: bytes) -> Codes:
    """What ``to_bytes`` wrote; anything else, damaged or foreign, is no codes at all."""
    try:
        values = json.loads(content)
        if values["format"] != _FORMAT or len(values["left"]) > LIMIT:
            return Codes()
        return Codes(date.fromisoformat(values["day"]).isoformat(), tuple(_entry(one) for one in values["left"]))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return Codes()


def _entry(values: dict[str, Any]) -> tuple[Code, Left]:
    first, second, third = values.pop("code")
    left = Left(**values)
    if len({first, second, third} & set(BY_ICON)) != 3 or left.mode not in MODES:
        raise ValueError("no code of ours")
    if not all(_ID.fullmatch(one) for one in (left.lesson, left.step, left.voice, left.text)):
        raise ValueError("no place of ours")
    return (first, second, third), left
