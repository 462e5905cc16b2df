"""The way through a lesson's parts: one after another, or where a branch leads."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from kiosk.lessons.lesson import END

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.lessons.lesson import Lesson


class Route:
    """Steps are places in ``lesson.steps``."""

    def __init__(self, lesson: Lesson) -> None:
        self._first: dict[str, int] = {}
        self._following: dict[int, int | None] = {}
        self._steps = lesson.steps
        at = 0
        for part in lesson.parts:
            self._first[part.id] = at
            at += len(part.steps)
        for n in range(at):
            self._following[n] = n + 1 if n + 1 < at else None
        for part in lesson.parts:
            if part.then is not None:
                last = self._first[part.id] + len(part.steps) - 1
                self._following[last] = None if part.then == END else self._first[part.then]

    def after(self, step: int, goto: str | None = None) -> int | None:
        """The step that follows, or None at the end; ``goto`` is the part that the visitor has chosen."""
        return self._following[step] if goto is None else self._first[goto]

    def left(self, step: int, gotos: Mapping[int, str]) -> int:
        """How many steps are still to come after ``step``, as far as is known yet."""
        count = 0
        following = self.after(step, gotos.get(step))
        while following is not None:
            count += 1
            following = self.after(following, gotos.get(following))
        return count

    def to(self, name: str | None) -> list[int]:
        """The steps from the first to the one of that id (or the first of that part); just the first if there is none."""
        target = next((n for n, step in enumerate(self._steps) if step.id == name), self._first.get(name or "", 0))
        waiting = deque([[0]])
        while waiting:
            way = waiting.popleft()
            if way[-1] == target:
                return way
            waiting += [[*way, step] for step in dict.fromkeys(self._from(way[-1]))]
        return [target]

    def _from(self, step: int) -> Iterator[int]:
        following = self.after(step)
        if following is not None:
            yield following
        asked = self._steps[step]
        if asked.kind == "choose":
            yield from (self._first[option.goto] for option in asked.options if option.goto)
