"""What people record beside the lessons: the twenty sentences asked of every language first, then all the kiosk says itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons import hints
from kiosk.lessons.text import Text
from kiosk.visits import phrases
from kiosk.visits.resume import PICTURES

if TYPE_CHECKING:
    from kiosk.lessons.languages import VoiceLanguage

OWN = "may"
"""Stands where recordings of lessons name their lesson."""

FIRST = {
    "xin-chao": Text("Xin chào bà con.", "Welcome."),
    "bam-hinh": Text("Mời bấm vào hình.", "Please press a picture."),
    "bam-lai": Text("Bấm lại lần nữa.", "Press once more."),
    "gioi-lam": Text("Đúng rồi, giỏi lắm!", "That is right, well done!"),
    "thu-lai": Text("Chưa đúng, mời thử lại.", "Not quite, please try again."),
    "nghe-lai": Text("Nghe lại.", "Listen again."),
    "quay-lai": Text("Quay lại.", "Go back."),
    "di-tiep": Text("Đi tiếp.", "Go on."),
    "xong-roi": Text("Xong rồi.", "Done."),
    "goi-can-bo": Text("Gọi cán bộ giúp.", "Call staff for help."),
    "that": Text("Thật.", "Real."),
    "lua-dao": Text("Lừa đảo.", "A scam."),
    "dung-lai": Text("Dừng lại, hỏi người nhà.", "Stop, and ask your family."),
    "khong-doc-ma": Text("Không đọc mã số cho ai.", "Never read a code to anybody."),
    "khong-bam-link": Text("Không bấm vào đường link lạ.", "Never press a strange link."),
    "ra-cong-an": Text("Ra Công an xã.", "Go to the commune's police."),
    "chon-tieng": Text("Chọn tiếng nói.", "Choose a language."),
    "chon-thon": Text("Chọn thôn của mình.", "Choose your village."),
    "tap-lam": Text("Đây là màn hình tập làm.", "This is a practice screen."),
    "cam-on": Text("Cảm ơn.", "Thank you."),
}
"""The first twenty, as they are handed to speakers."""

_STANDS_FOR = {
    "gioi-lam": (hints.DONE,),
    "thu-lai": (phrases.AGAIN,),
    "chon-tieng": (phrases.LANGUAGE,),
    "cam-on": (phrases.THANKS,),
}
"""Short ones that may be heard where the kiosk says the same at greater length."""


def own_clips(voice: VoiceLanguage) -> dict[str, Text]:
    """Name of the clip → sentence, in the order of recording: the language's own name comes first, it opens its tile."""
    heard_otherwise = [text for texts in _STANDS_FOR.values() for text in texts]
    rest = [*phrases.EVERYWHERE, *(picture.name for picture in PICTURES), hints.DONE]
    said = {
        f"ten-{voice.code}": voice.sample,
        **FIRST,
        **{f"cau-{n}": text for n, text in enumerate(rest, 1) if text not in heard_otherwise},
    }
    return {f"{name}.say": text for name, text in said.items()}


def stands_for() -> dict[str, str]:
    """Sentence the kiosk says → recorded sentence that may be heard for it, both as they are read."""
    return {text.said("vi"): FIRST[name].said("vi") for name, texts in _STANDS_FOR.items() for text in texts}
