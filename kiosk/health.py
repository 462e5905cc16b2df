"""All that ``kiosk doctor`` looks at: the machine's own checks, and what each room knows of its health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import KnownError, Notice
from kiosk.machine import doctor
from kiosk.machine.finding import Check, examine
from kiosk.paths import folders, shipped

if TYPE_CHECKING:
    from kiosk.machine.finding import Finding
    from kiosk.paths import Folders


def examine_all() -> list[Finding]:
    """Every finding of this machine, good and bad; slow (some seconds), so never part of the start."""
    places = folders()
    return examine(
        [
            *doctor.own_checks(places),
            Check("L-102", "Các bài học mở được.", lambda: _lessons(places)),
            Check("I-103", "Đủ hình vẽ cho các bài học.", lambda: _drawings(places)),
            Check("R-101", "Sổ ghi số liệu mở được.", lambda: _records(places)),
            Check("V-101", "Giọng đọc tiếng Việt dùng được.", lambda: _voice(places)),
            Check("M-340", "Ngày giờ của máy đáng tin.", _clock),
            Check("M-350", "Mã QR vẽ ra đọc lại được.", _code),
            Check("V-102", "Có loa.", _loudspeaker),
        ]
    )


def _lessons(places: Folders) -> Notice | None:
    from kiosk.authoring.source import TutorialSource
    from kiosk.packs.library import Library

    catalogue, faults = Library(TutorialSource(shipped("tutorials")), places.cache / "lessons").load()
    if not faults and catalogue.lessons:
        return None
    return Notice(
        "L-102",
        f"{len(faults)} chỗ trong bài học chưa dùng được: {'; '.join(faults[:5])}.",
        f"{len(catalogue.lessons)} bài khác vẫn học bình thường.",
        "Mời người soạn bài sửa các chỗ ấy, hoặc cài lại phần mềm.",
    )


def _drawings(places: Folders) -> Notice | None:
    from kiosk.authoring.source import TutorialSource
    from kiosk.packs.library import Library
    from kiosk.ui.images import drawing_missing

    catalogue, _ = Library(TutorialSource(shipped("tutorials")), places.cache / "lessons").load()
    icons = {topic.icon for topic in catalogue.topics} | {lesson.icon for lesson in catalogue.lessons}
    needed = [
        *(f"icons/{icon}.svg" for icon in sorted(icons)),
        *(f"badges/{topic.code}.svg" for topic in catalogue.topics),
    ]
    missing = [file for file in needed if not (shipped("assets") / file).is_file()]
    return drawing_missing(", ".join(missing)) if missing else None


def _records(places: Folders) -> Notice | None:
    from kiosk.records.checkup import look_at

    return look_at(places.data / "events.sqlite")


def _voice(places: Folders) -> Notice | None:
    from kiosk.voice.narrator import Narrator

    narrator = Narrator(places.cache / "voice")
    try:
        narrator.clip("Chào bà con.", "vi")
    except KnownError as silent:
        return silent.notice
    finally:
        narrator.close()
    return None


def _clock() -> Notice | None:
    from kiosk.devices.clock import Clock

    return doctor.clock(Clock().now().clock_ok)


def _code() -> Notice | None:
    from kiosk.takehome.qr import qr_png
    from kiosk.takehome.reader import codes_in

    return doctor.code_reads_back(lambda url: qr_png(url, 8), codes_in)


def _loudspeaker() -> Notice | None:
    from kiosk.devices.sound import loudspeaker_there

    if loudspeaker_there():
        return None
    return Notice(
        "V-102",
        "Máy chưa có loa, hoặc loa chưa bật.",
        "Bà con vẫn học bằng chữ.",
        "Mời cán bộ cắm loa, rồi xem lại phần âm thanh của máy.",
    )
