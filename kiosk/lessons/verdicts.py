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


VERDICTS = (
    VerdictOption("that", Text("Thật", "Real"), Text("Làm theo được", "It is safe to follow"), "okc"),
    VerdictOption("lua", Text("Lừa", "A scam"), Text("Không làm theo, xoá đi", "Do not follow it, delete it"), "warn"),
    VerdictOption(
        "dung-lai", Text("Dừng lại", "Stop"), Text("Hỏi người nhà, hỏi cán bộ", "Ask your family or the staff"), "stop"
    ),
)
