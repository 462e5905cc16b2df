"""Steps in which several things are pressed one after another: put in order, match, tick all that is right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.lessons.attempt import Attempt


def due(attempt: Attempt) -> int:
    """The choice that is right to press next."""
    rights, placed = attempt.asked.rights, attempt.placed
    match attempt.step.kind:
        case "order":
            return rights[len(placed)]
        case "match" if attempt.picked is not None:
            return rights[attempt.picked]
        case "match":
            return next(n for n in range(len(rights)) if n not in placed)
        case _:
            return next(n for n in rights if n not in placed)


def advanced(attempt: Attempt, choice: int) -> Attempt | None:
    """The attempt after ``choice`` was pressed if that was right, else None."""
    if choice in attempt.placed or not 0 <= choice < len(attempt.asked.choices):
        return None
    match attempt.step.kind:
        case "order" if choice == due(attempt):
            return _placed(attempt, choice)
        case "match":
            return _paired(attempt, choice)
        case "checklist" if choice in attempt.asked.rights:
            return _placed(attempt, choice)
        case _:
            return None


def _paired(attempt: Attempt, choice: int) -> Attempt | None:
    """The first press picks one side, the second its partner; who presses the same side again has changed their mind."""
    picked, choices = attempt.picked, attempt.asked.choices
    if picked is None or choices[picked].side == choices[choice].side:
        return replace(attempt, picked=choice, tried=())
    if attempt.asked.rights[picked] != choice:
        return None
    return _placed(_placed(replace(attempt, picked=None), picked), choice)


def _placed(attempt: Attempt, choice: int) -> Attempt:
    """What was tried before may be right now, but in a checklist what is wrong stays wrong."""
    placed = (*attempt.placed, choice)
    tried = attempt.tried if attempt.step.kind == "checklist" else ()
    return replace(attempt, placed=placed, tried=tried, complete=len(placed) == len(attempt.asked.rights))
