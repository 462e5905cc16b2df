"""How far an install has come, and how long it will still take, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.lessons.text import Text
from kiosk.ui.pack_rows import size_in_words

if TYPE_CHECKING:
    from kiosk.packs.progress import Progress
    from kiosk.ui.pack_rows import Say

LOOK_AGAIN, COPY, TRY_OUT = 2, 3, 4
"""Of the five steps on the screen."""


@dataclass(frozen=True)
class Pace:
    """``progress`` is None until the first piece was copied; ``since`` in seconds of a clock that nobody sets."""

    since: float
    progress: Progress | None = None

    @property
    def step(self) -> int:
        if self.progress is None:
            return LOOK_AGAIN
        return COPY if self.progress.path else TRY_OUT

    @property
    def done(self) -> float:
        """0–1."""
        return self.progress.done / max(1, self.progress.total) if self.progress else 0.0

    def doing(self, now: float, say: Say) -> str:
        """Which file, how much, and how long it will still take."""
        progress = self.progress
        if progress is None or not progress.path:
            return ""
        copied = f"{size_in_words(progress.done, say)} / {size_in_words(progress.total, say)}"
        return f"{copied} · {_time_left(progress, now - self.since, say)} · {progress.path}"


def _time_left(progress: Progress, gone: float, say: Say) -> str:
    if progress.done < progress.total / 50 or gone < 1:
        return "…"
    left = gone * (progress.total - progress.done) / progress.done
    minutes, seconds = divmod(int(left) + 1, 60)
    if minutes:
        return say(Text(f"còn {minutes} phút {seconds} giây", f"{minutes} min {seconds} s left"))
    return say(Text(f"còn {seconds} giây", f"{seconds} s left"))
