"""What each figure is called, what it counts and what it means, beside the plan's own code for it where it has one."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.lessons.text import Text


class Meant(NamedTuple):
    code: str
    title: Text
    unit: Text
    meaning: Text


MEANT = {
    "visits": Meant(
        "B1",
        Text("Lượt dùng máy", "Visits"),
        Text("lượt", "visits"),
        Text(
            "Mỗi lần có người đến máy và mở ít nhất một bài. Máy đếm lượt, không đếm người.",
            "Each time somebody came and opened at least one lesson. Visits are counted, not people.",
        ),
    ),
    "touched": Meant(
        "",
        Text("Lượt chỉ chạm rồi đi", "Touched and left"),
        Text("lượt", "visits"),
        Text(
            "Có người chạm màn hình nhưng chưa mở bài nào.",
            "Somebody touched the screen and opened no lesson.",
        ),
    ),
    "minutes": Meant(
        "",
        Text("Thời gian có người ở máy", "Time in use"),
        Text("phút", "minutes"),
        Text(
            "Cộng thời gian của các lượt, kể cả lúc máy chờ.",
            "The length of all visits, waiting included.",
        ),
    ),
    "begun": Meant(
        "B3",
        Text("Lượt học bài", "Lessons begun"),
        Text("lượt", "times"),
        Text(
            "Mỗi lần một bài được mở ra.",
            "Each time a lesson was opened.",
        ),
    ),
    "finished": Meant(
        "B3",
        Text("Lượt học xong", "Lessons finished"),
        Text("lượt", "times"),
        Text(
            "Số lần học đến hết bài, và là bao nhiêu phần trăm số lượt học bài.",
            "How often a lesson was followed to its end, and what share of the lessons begun that is.",
        ),
    ),
    "assisted": Meant(
        "B2",
        Text("Lượt có người kèm", "With a helper"),
        Text("lượt", "visits"),
        Text(
            "Lượt cán bộ ghi là có người kèm, và lượt học hai người ở máy mà cán bộ không kèm.",
            "What staff entered as helped, and visits by two that staff did not lead.",
        ),
    ),
    "codes": Meant(
        "B10",
        Text("Lượt hiện mã mang về", "Take-home codes shown"),
        Text("lượt", "times"),
        Text(
            "Số lần máy hiện mã QR. Máy không biết ai đã quét.",
            "How often a QR code was shown. The kiosk does not know who scanned it.",
        ),
    ),
    "called": Meant(
        "",
        Text("Lượt gọi cán bộ", "Calls for staff"),
        Text("lượt", "times"),
        Text(
            "Số lần bà con bấm “Gọi cán bộ”.",
            "How often “Call staff” was pressed.",
        ),
    ),
    "came": Meant(
        "",
        Text("Lượt cán bộ đến", "Staff came"),
        Text("lượt", "times"),
        Text(
            "Số lần cán bộ bấm “Đã đến”.",
            "How often staff pressed “I am here”.",
        ),
    ),
    "voices": Meant(
        "B6",
        Text("Lượt học theo tiếng nói", "Lessons by voice"),
        Text("lượt", "times"),
        Text(
            "Tiếng mà bà con chọn nghe khi mở bài.",
            "The voice chosen when a lesson was opened.",
        ),
    ),
    "topics": Meant(
        "B7",
        Text("Lượt học theo chủ đề", "Lessons by topic"),
        Text("lượt", "times"),
        Text(
            "Số lần mở bài của mỗi chủ đề.",
            "How often lessons of each topic were opened.",
        ),
    ),
    "lessons": Meant(
        "B7",
        Text("Bài được mở nhiều", "Most opened lessons"),
        Text("lượt", "times"),
        Text(
            "Số lần mỗi bài được mở.",
            "How often each lesson was opened.",
        ),
    ),
    "hardest": Meant(
        "B9",
        Text("Bước khó nhất", "Hardest steps"),
        Text("lần giúp", "times helped"),
        Text(
            "Số lần máy phải gợi ý hoặc làm giúp ở bước đó. Số sau là số lượt đã tới bước đó.",
            "How often the kiosk had to hint or to do that step. Behind it: how often the step was reached.",
        ),
    ),
    "differs": Meant(
        "B9",
        Text("Màn hình thật khác rồi", "Real screen is different"),
        Text("lượt báo", "reports"),
        Text(
            "Bước mà bà con báo là ứng dụng thật nay đã khác. Cần xem lại bài.",
            "Steps of which visitors said that the real app looks different by now. The lesson needs a look.",
        ),
    ),
    "hours": Meant(
        "",
        Text("Theo giờ trong ngày", "By hour of the day"),
        Text("lượt", "visits"),
        Text(
            "Lượt dùng máy bắt đầu trong giờ đó. Giờ chưa chắc thì không tính ở đây.",
            "Visits that began in that hour. Hours in doubt are left out.",
        ),
    ),
    "days": Meant(
        "",
        Text("Theo thời gian", "Over time"),
        Text("lượt", "visits"),
        Text(
            "Lượt dùng máy mỗi ngày; kỳ dài thì mỗi tuần, ghi ngày đầu. Giờ chưa chắc thì không tính ở đây.",
            "Visits by day; in a long period by week, under its first day. Hours in doubt are left out.",
        ),
    ),
    "sessions": Meant(
        "B12",
        Text("Số buổi cán bộ ghi", "Sessions entered"),
        Text("buổi", "sessions"),
        Text(
            "Các buổi cùng làm, dạy nhóm và thi mà cán bộ đã ghi.",
            "Walkthroughs, groups and contests that staff entered.",
        ),
    ),
    "turns": Meant(
        "B12",
        Text("Lượt trong các buổi", "Turns in sessions"),
        Text("lượt", "turns"),
        Text(
            "Số lượt cán bộ ghi cho các buổi đó.",
            "The turns that staff entered for those sessions.",
        ),
    ),
    "led": Meant(
        "B12",
        Text("Nội dung các buổi", "What sessions were about"),
        Text("lượt", "turns"),
        Text(
            "Số lượt theo việc đã cùng làm.",
            "Turns by what was done together.",
        ),
    ),
    "alone": Meant(
        "B2",
        Text("Có kèm hay tự làm", "Helped or alone"),
        Text("lượt", "turns"),
        Text(
            "Lượt trong các buổi, theo lời cán bộ ghi.",
            "Turns in sessions, as staff entered them.",
        ),
    ),
    "right": Meant(
        "B8",
        Text("Câu trả lời đúng khi thi", "Right answers in contests"),
        Text("câu", "questions"),
        Text(
            "Số câu các nhóm trả lời đúng ngay lần đầu trong các buổi thi, và là bao nhiêu phần trăm số câu đã hỏi.",
            "Questions that groups got right the first time, and what share of those asked.",
        ),
    ),
    "hands": Meant(
        "B8",
        Text("Giơ tay đúng khi dạy lớp", "Hands for the right answer"),
        Text("tay", "hands"),
        Text(
            "Số tay giơ cho câu trả lời đúng khi hỏi cả lớp. Số sau là tất cả số tay đã giơ.",
            "Hands raised for the right answer when a room was asked. Behind it: all hands raised.",
        ),
    ),
    "villages": Meant(
        "B4",
        Text("Lượt theo thôn", "Turns by village"),
        Text("lượt", "turns"),
        Text(
            "Lượt trong các buổi, theo thôn bà con nói; không nói cũng được. Dưới 5 lượt ghi “<5”.",
            "Turns in sessions by the village that was told; not telling is fine. Fewer than 5: “<5”.",
        ),
    ),
    "groups": Meant(
        "B5",
        Text("Lượt theo nhóm", "Turns by group"),
        Text("lượt", "turns"),
        Text(
            "Lượt trong các buổi; một buổi nhiều nhóm thì tính cho mỗi nhóm. Dưới 5 lượt ghi “<5”.",
            "Turns in sessions; of several groups, counted for each. Fewer than 5: “<5”.",
        ),
    ),
    "led hardest": Meant(
        "B9",
        Text("Bước cần cán bộ giúp", "Steps that needed staff"),
        Text("buổi", "sessions"),
        Text(
            "Số buổi mà cán bộ ghi là bước đó cần giúp.",
            "Sessions in which staff noted that the step needed help.",
        ),
    ),
}
