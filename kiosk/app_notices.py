"""What the app itself has to tell people: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import Notice

if TYPE_CHECKING:
    from pathlib import Path

READ_ONLY = Notice(
    "M-101",
    "Máy không ghi được vào thư mục của mình.",
    "Bài học vẫn chạy, nhưng số liệu hôm nay sẽ mất khi tắt máy.",
    "Mời cán bộ gọi người cài máy.",
)
NO_LESSONS = Notice(
    "L-101",
    "Chưa mở được bài học nào.",
    "Số liệu đã ghi vẫn còn.",
    "Mời cán bộ chạy “kiosk doctor”, rồi cài lại phần mềm.",
)
NO_PACKS = Notice(
    "L-103",
    "Chưa xem được danh sách gói bài học trong máy.",
    "Các bài đang có vẫn học bình thường.",
    "Mời cán bộ chạy “kiosk doctor”.",
)
UNCLAIMED = Notice(
    "D-102",
    "Máy này chưa cài xong: chưa ai có mã PIN.",
    "Bà con vẫn học bình thường.",
    "Mời người cài máy làm theo tờ hướng dẫn, mục “Cài máy lần đầu”.",
)
NO_RECORDS = Notice(
    "R-101", "Chưa mở được sổ ghi số liệu.", "Bà con vẫn học bình thường.", "Mời cán bộ chạy “kiosk doctor”."
)
NO_NEW_VOICE = Notice(
    "L-104",
    "Chưa dùng được các bản thu mới.",
    "Các bản đã thu vẫn còn nguyên, bài học vẫn chạy.",
    "Mời cán bộ tắt máy rồi mở lại.",
)


def not_kept(file: Path) -> Notice:
    return Notice(
        "S-102",
        f"Chưa lưu được cài đặt vào {file}.",
        "Cài đặt cũ vẫn dùng được.",
        "Mời người cài máy xem ổ đĩa còn chỗ và có quyền ghi không, rồi lưu lại.",
    )


def some_lessons_broken(count: int) -> Notice:
    return Notice(
        "L-102",
        f"Có {count} tệp bài học chưa dùng được.",
        "Các bài khác vẫn học bình thường.",
        "Mời cán bộ chạy “kiosk doctor” để xem tệp nào.",
    )
