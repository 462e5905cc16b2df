"""The pages behind the staff door: the one list of them.

To add one (its id must be one of those reserved below, or a new one that begins with “staff”):

1. Here: a line in ``PAGES`` – id, title, one line below it, icon of ``assets/icons``, and the role it needs. It stands
   on the home page as a tile from then on, in this order; without its line there is no tile.
2. ``ui/qml/Kiosk/Staff/<Name>Page.qml``: a ``StaffFrame`` (bar, title, room) with
   ``required property StaffViewModel staff`` and a view model of its own; a line in that folder's ``qmldir``.
3. ``ui/qml/Kiosk/Staff/StaffArea.qml``: a ``StaffSlot`` of that name that makes the page; its view model is a required
   property there, and stands in ``back_office.py`` among the ``view_models``.

Who is here and where to go next a view model asks ``ui/doorway.py``. Text fields: ``StaffField`` (any other item that
takes letters from a plugged-in keyboard says ``readonly property bool staffField: true``, else no letter reaches it).

Reserved: staffWalkthroughs, staffGroup, staffContest, staffFigures, staffCounts, staffPacks, staffRecording,
staffSettings, staffFacts, staffPeople; staffCompose, which is reached from staffWalkthroughs.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.records.people import Role


@dataclass(frozen=True)
class StaffPage:
    """``title`` and ``note`` are Vietnamese, marked for translation in the context ``StaffPages``."""

    page: str
    title: str
    note: str
    icon: str
    role: Role = Role.STAFF


CLEAN = "staffClean"
"""Not a page: the tile that lets the screen be wiped."""

PAGES: tuple[StaffPage, ...] = (
    StaffPage(
        "staffWalkthroughs",
        str(QT_TRANSLATE_NOOP("StaffPages", "Cùng làm")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Kèm một người")),
        "staff",
    ),
    StaffPage(
        "staffGroup",
        str(QT_TRANSLATE_NOOP("StaffPages", "Dạy cả lớp")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Lớp, chợ phiên, ngày hội")),
        "users",
    ),
    StaffPage(
        "staffContest",
        str(QT_TRANSLATE_NOOP("StaffPages", "Thi trắc nghiệm")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Theo chủ đề, theo nhóm")),
        "star",
    ),
    StaffPage(
        "staffCounts",
        str(QT_TRANSLATE_NOOP("StaffPages", "Ghi lượt")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Buổi hôm nay tôi đã làm")),
        "pen",
    ),
    StaffPage(
        "staffFigures",
        str(QT_TRANSLATE_NOOP("StaffPages", "Số liệu")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Xem và lưu báo cáo")),
        "receipt",
    ),
    # Any staff: what a service costs and whom to ring is known at the counter, not by who installs the machine.
    StaffPage(
        "staffFacts",
        str(QT_TRANSLATE_NOOP("StaffPages", "Phí, hạn, số gọi")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Câu nào đúng thì cho hiện")),
        "okc",
    ),
    StaffPage(
        "staffRecording",
        str(QT_TRANSLATE_NOOP("StaffPages", "Thu âm")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Giọng người xã mình")),
        "mic",
    ),
    StaffPage(
        "staffPeople",
        str(QT_TRANSLATE_NOOP("StaffPages", "Cán bộ và mã PIN")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Thêm, đổi mã, cho nghỉ")),
        "key",
        Role.ADMIN,
    ),
    StaffPage(
        "staffSettings",
        str(QT_TRANSLATE_NOOP("StaffPages", "Cài đặt")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Nơi đặt, giờ, thôn bản")),
        "gear",
        Role.ADMIN,
    ),
    StaffPage(
        "staffPacks",
        str(QT_TRANSLATE_NOOP("StaffPages", "Bài học từ USB")),
        str(QT_TRANSLATE_NOOP("StaffPages", "Cài, quay lại, gỡ")),
        "usb",
        Role.ADMIN,
    ),
    StaffPage(
        CLEAN,
        str(QT_TRANSLATE_NOOP("StaffPages", "Lau màn hình")),
        str(QT_TRANSLATE_NOOP("StaffPages", "30 giây bấm không ăn")),
        "hand2",
    ),
)
