"""The ladder of a miss: a hint, then the target pulses, then the kiosk does it; and hints where an author wrote none."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.lessons.text import Text

if TYPE_CHECKING:
    from kiosk.lessons.lesson import Step


class Answer(StrEnum):
    """What became of a touch."""

    RIGHT = "right"
    PART = "part"
    """Right, and more of the step is still to do."""
    MISS_1 = "miss-1"
    MISS_2 = "miss-2"
    DONE_FOR = "done-for"
    """The third miss: the kiosk has done the step."""
    NOTHING = "nothing"


DONE = Text("Bà con làm được rồi!", "You did it!")


def rung(misses: int) -> Answer:
    """The rung of the ladder after so many misses in one step (1 and up)."""
    return {1: Answer.MISS_1, 2: Answer.MISS_2}.get(misses, Answer.DONE_FOR)


def hint(step: Step, target: str) -> Text:
    """The author's hint, else one that names the target; ``target`` is the label of the part to press."""
    if step.hint is not None:
        return step.hint
    match step.kind:
        case "tap" if target:
            return Text(f"Bấm “{target}” trên điện thoại.", f"Press “{target}” on the phone.")
        case "tap":
            return Text("Bấm mũi tên ở đầu điện thoại.", "Press the arrow at the top of the phone.")
        case "type":
            return Text("Bấm từng số trên bàn phím.", "Press the digits on the keypad one by one.")
        case _:
            return Text("Mời bà con nghe lại rồi chọn.", "Listen again, then choose.")
