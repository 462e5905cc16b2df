"""The three answers of a “judge” step: the same words, shapes and order everywhere, so that people know them by sight."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.lessons.text import Text


@dataclass(frozen=True)
class VerdictOption:
    code: str
    text: Text
    detail: Text
    icon: str


STOPPED = Text("Đây là lừa. Dừng lại là an toàn.", "It is a scam. To stop is safe.")
"""Said to who has stopped at a scam: no less right than to see through it."""

CAUTIOUS: dict[tuple[str, str], Text] = {
    ("that", "dung-lai"): Text(
        "Dừng lại xem kỹ là tốt. Mời bà con xem lại lần nữa.", "It is good to stop and look. Please look once more."
    ),
    ("dung-lai", "lua"): Text(
        "Nghi ngờ là phải. Chưa chắc thì dừng lại, hỏi đã.", "You do well to doubt. When not sure, stop and ask first."
    ),
}
"""By what it is and what was answered: answers that cost nobody anything are no misses; what is said to them instead."""

VERDICTS = (
    VerdictOption("that", Text("Thật", "Real"), Text("Làm theo được", "It is safe to follow"), "okc"),
    VerdictOption("lua", Text("Lừa", "A scam"), Text("Không làm theo, xoá đi", "Do not follow it, delete it"), "warn"),
    VerdictOption(
        "dung-lai", Text("Dừng lại", "Stop"), Text("Hỏi người nhà, hỏi cán bộ", "Ask your family or the staff"), "stop"
    ),
)
