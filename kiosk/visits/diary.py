"""Where the events of a visit are remembered, as seen from here."""

from __future__ import annotations

from typing import Protocol


class Diary(Protocol):
    """Fulfilled by ``records``."""

    def next_visit(self) -> int: ...
    def record(self, kind: str, *, visit: int, **fields: str | int | None) -> None: ...
