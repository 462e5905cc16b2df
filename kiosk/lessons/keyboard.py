"""The practice phone's keyboard: what its keys write, and which key is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons import telex
from kiosk.lessons.phone_machine import ERASE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.lessons.phone_view import PartView


def keyboard_of(parts: Iterable[PartView]) -> PartView | None:
    return next((part for part in parts if part.kind == "keyboard"), None)


def written(board: PartView, key: str) -> str:
    """What the field holds after ``key``: Telex in words, in passwords the letters as they stand on the keys."""
    if key == ERASE:
        return board.value[:-1]
    return telex.typed(board.value, key) if board.role == "text" else board.value + key


def edited(text: str, key: str, longest: int, *, telex_on: bool = True) -> str:
    """A field of the staff's after ``key``; what would grow beyond ``longest`` characters stays as it is."""
    if key == ERASE:
        return text[:-1]
    after = telex.typed(text, key) if telex_on else text + key
    return after if len(after) <= longest else text


def next_key(board: PartView, wanted: str) -> str:
    """The key on the way to ``wanted``; ``ERASE`` where something else was typed."""
    if board.role == "text":
        return telex.next_key(board.value, wanted) or ERASE
    typed = board.value
    return wanted[len(typed)] if wanted.startswith(typed) and wanted != typed else ERASE
