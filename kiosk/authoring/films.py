"""Films beside lessons: of a kind that the kiosk can show, and as long as the sentences that are said with them."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from kiosk.lessons.problem import Problem
from kiosk.packs.limits import LIMITS, MIB
from kiosk.packs.mp4 import LONGER_SIDE, LONGEST_S, SHORTER_SIDE, VideoError, video_seconds
from kiosk.packs.names import MP4
from kiosk.packs.sniff import type_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.lessons.problem import Place
    from kiosk.lessons.steps import Watch

_HEAD = 12
_SAID = {
    "codec": (
        "dùng kiểu nén mà máy không chiếu được",
        "trong máy ảnh chọn H.264 thay cho HEVC rồi quay lại, hoặc lưu lại phim kiểu MP4 (H.264)",
    ),
    "damaged": ("bị hỏng hoặc bị cắt giữa chừng", "chép hoặc lưu lại phim"),
    "heavy": ("quá lớn", f"lưu lại nhẹ hơn, giữ dưới {LIMITS.video // MIB} MB"),
    "kind": ("không phải phim MP4", "lưu lại phim kiểu MP4 (H.264)"),
    "large": (f"quá {LONGER_SIDE} × {SHORTER_SIDE} điểm", "lưu lại phim với cỡ 1080p hoặc 720p"),
    "long": (f"dài quá {LONGEST_S // 60} phút", "cắt ngắn, hoặc chia thành nhiều phim"),
}


def check_film(folder: Path, step: Watch, place: Place) -> Iterator[Problem]:
    """``place`` is where the step stands, whose scenes follow one another as they should."""
    film, here = step.film or "", (*place, "film")
    try:
        whole = ceil(_seconds(folder / film))
    except OSError:
        yield Problem(here, f"không có tệp phim “{film}”", "chép phim vào thư mục của bài")
        return
    except VideoError as error:
        amiss, mend = _SAID[error.reason]
        yield Problem(here, f"phim “{film}” {amiss}", mend)
        return
    for n, frame in enumerate(step.frames):
        if frame.until is not None and frame.until > whole:
            yield Problem(
                (*place, "frames", n, "until"), f"phim chỉ dài {whole} giây", f"viết “until: {whole}” hoặc nhỏ hơn"
            )


def _seconds(path: Path) -> float:
    with path.open("rb") as stream:
        head, size = stream.read(_HEAD), stream.seek(0, 2)
        if type_of(head) != MP4:
            raise VideoError("kind")
        if size > LIMITS.video:
            raise VideoError("heavy")
        return video_seconds(stream, size)
