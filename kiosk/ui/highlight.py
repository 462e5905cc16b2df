"""Which words on the screen are being said: from a clip's own words to those that are shown, and from its time to now."""

from __future__ import annotations

import re
import time
from bisect import bisect_right
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.lessons.text import unbroken
from kiosk.voice.clip import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WORD = re.compile(r"\S+")
_FORGET_MS = 2.0
"""How much later than predicted a position may be believed, each time: reports come late by up to 90 ms, never early."""

_UNREPORTED_MS = 250
"""So far the clock runs alone: a player that reports nothing for longer may have stopped."""


def on_screen(marks: Sequence[Mark], said: str, shown: str) -> tuple[Mark, ...]:
    """``marks`` of what is ``said`` moved to what is ``shown``, where an author has written how to read it.

    Words that stand in both light up together; between them words share the time in order.
    """
    if unbroken(said) == unbroken(shown):
        return tuple(marks)
    read, written = [[match.span() for match in _WORD.finditer(text)] for text in (said, shown)]
    if not read or not written:
        return ()
    place = _places([_bare(said, one) for one in read], [_bare(shown, one) for one in written])
    starts = [first for first, _ in read]
    moved: list[Mark] = []
    for mark in marks:
        first, last = written[place[max(0, bisect_right(starts, mark.first) - 1)]]
        if not moved or first > moved[-1].first:
            moved.append(Mark(mark.start_ms, first, last))
    return tuple(moved)


def _places(read: list[str], written: list[str]) -> list[int]:
    """For each word that is read the number of a written one; the numbers rise."""
    place: list[int] = []
    for _, first, last, to_first, to_last in SequenceMatcher(None, read, written, autojunk=False).get_opcodes():
        room = max(1, to_last - to_first)
        place.extend(
            min(to_first + number * room // (last - first), len(written) - 1) for number in range(last - first)
        )
    return place


def _bare(text: str, span: tuple[int, int]) -> str:
    return text[slice(*span)].strip("“”‘’\"'«»()[].,;:!?…–—").lower()


class Follower(QObject):
    """Tells each mark at its time. A player reports its position late, and only every 50–90 ms: between, a clock runs.

    A report can only be late, so the earliest start that any of them allows is the true one.
    """

    reached = Signal(Mark)

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._marks: Sequence[Mark] = ()
        self._rate = 1.0
        self._began: float | None = None
        self._believed_ms = 0.0
        self._next = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)

    def follow(self, marks: Sequence[Mark], rate: float) -> None:
        self._timer.stop()
        self._marks, self._rate = marks, rate
        self._began, self._next = None, 0

    def stop(self) -> None:
        self.follow((), 1.0)

    def heard(self, position_ms: int) -> None:
        """The player was at ``position_ms`` a moment ago."""
        self._believed_ms = position_ms + _UNREPORTED_MS
        began = self._now() * 1000 - position_ms / self._rate
        self._began = began if self._began is None else min(began, self._began + _FORGET_MS)
        self._go_on()

    def _go_on(self) -> None:
        if self._began is None:
            return
        at_ms = min((self._now() * 1000 - self._began) * self._rate, self._believed_ms)
        reached = None
        while self._next < len(self._marks) and self._marks[self._next].start_ms <= at_ms:
            reached = self._marks[self._next]
            self._next += 1
        if reached is not None:
            self.reached.emit(reached)
        if self._next < len(self._marks) and at_ms < self._believed_ms:
            wait_ms = (self._marks[self._next].start_ms - at_ms) / self._rate
            self._timer.start(max(1, round(wait_ms)))
