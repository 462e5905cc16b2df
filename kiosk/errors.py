"""Faults of the world (full disk, missing voice, broken file), told to people in one sentence; bugs stay exceptions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Notice:
    """What went wrong, for a person: ``happened``, what is still ``safe``, what to ``do``. Plain Vietnamese."""

    code: str
    happened: str
    safe: str
    do: str

    @property
    def sentence(self) -> str:
        return f"{self.happened} {self.safe} {self.do}"


class KnownError(Exception):
    """The world is at fault, not the kiosk; ``notice`` says so to people."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice.sentence)
        self.notice = notice
