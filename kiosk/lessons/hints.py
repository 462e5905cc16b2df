"""The ladder of a miss: a hint, then the target pulses, then the kiosk does it; and hints where an author wrote none."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.lessons.text import Text

if TYPE_CHECKING:
    from kiosk.lessons.phone_parts import Gesture
    from kiosk.lessons.steps import Step


class Answer(StrEnum):
    """What became of a touch."""

    RIGHT = "right"
    PART = "part"
    """Right, and more of the step is still to do."""
    MISS_1 = "miss-1"
    MISS_2 = "miss-2"
    DONE_FOR = "done-for"
    """The third miss: the kiosk has done the step."""
    MISSED = "missed"
    """Who works alone is not helped before asking: the miss is only counted."""
    WENT_ON = "went-on"
    """The phone has moved, and there is nothing to say of it."""
    NOTHING = "nothing"


DONE = Text("Bà con làm được rồi!", "You did it!")
GO_ON = Text("Mời bà con đi tiếp.", "Please go on.")
"""After an answer that only decides the way: there was nothing to get right."""


def rung(level: int) -> Answer:
    """The rung of the ladder after so much help in one step (1 and up)."""
    return {1: Answer.MISS_1, 2: Answer.MISS_2}.get(level, Answer.DONE_FOR)


def hint(step: Step) -> Text:
    """The author's hint, else what can be said without knowing what is shown."""
    if step.hint is not None:
        return step.hint
    match step.kind:
        case "type" if step.expected.isdecimal():
            return Text("Bấm từng số trên bàn phím.", "Press the digits on the keypad one by one.")
        case "type":
            return Text("Bấm từng chữ trên bàn phím.", "Press the letters on the keyboard one by one.")
        case "order":
            return Text("Nghe lại, rồi chọn việc làm tiếp theo.", "Listen again, then choose what comes next.")
        case "match":
            return Text(
                "Bấm một ô bên trái, rồi bấm ô hợp với nó.", "Press a box on the left, then the one that goes with it."
            )
        case "checklist":
            return Text("Mời bà con chọn thêm thứ còn thiếu.", "Please tick what is still missing.")
        case _:
            return Text("Mời bà con nghe lại rồi chọn.", "Listen again, then choose.")


def how(gesture: Gesture) -> Text:
    """After the right part was touched in another way than it asks for."""
    return _HOW[gesture]


def write(words: str) -> Text:
    """What is to be typed."""
    return Text(f"Gõ “{words}” trên bàn phím.", f"Type “{words}” on the keyboard.")


def press(target: str, gesture: Gesture) -> Text:
    """``target`` is the label of the part to press, empty for the arrow that leads back."""
    if gesture == "hold" and target:
        return Text(f"Giữ ngón tay trên “{target}” một lúc.", f"Keep your finger on “{target}” for a moment.")
    if gesture != "tap":
        return how(gesture)
    if target:
        return Text(f"Bấm “{target}” trên điện thoại.", f"Press “{target}” on the phone.")
    return Text("Bấm mũi tên ở đầu điện thoại.", "Press the arrow at the top of the phone.")


_HOW: dict[Gesture, Text] = {
    "tap": Text("Bấm nhẹ một cái rồi nhấc tay.", "Press lightly once, then lift your finger."),
    "hold": Text("Giữ ngón tay một lúc, đừng nhấc vội.", "Keep your finger there for a moment."),
    "swipe-up": Text("Đặt ngón tay rồi vuốt lên.", "Put your finger down and swipe up."),
    "swipe-down": Text("Đặt ngón tay rồi vuốt xuống.", "Put your finger down and swipe down."),
    "swipe-left": Text("Đặt ngón tay rồi vuốt sang trái.", "Put your finger down and swipe left."),
    "swipe-right": Text("Đặt ngón tay rồi vuốt sang phải.", "Put your finger down and swipe right."),
}
