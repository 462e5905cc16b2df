"""Whether what is only watched holds together: each picture shows one thing, each scene of a film can be followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.lessons.problem import Place
    from kiosk.lessons.steps import Frame, Watch

SHORTEST_SCENE_S, LONGEST_SCENE_S = 1, 20
"""Of what is shown with one sentence: whoever looks away for longer has lost the thread."""


def check_watch(step: Watch, place: Place) -> Iterator[Problem]:
    if step.film is not None:
        yield from _check_scenes(step, place)
        return
    if len(step.frames) == 1:
        yield Problem((*place, "frames"), "chỉ có một hình", "thêm hình, hoặc dùng bước “explain”")
    for n, frame in enumerate(step.frames):
        here = (*place, "frames", n)
        if frame.until is not None:
            yield Problem((*here, "until"), "bước không có phim", "bỏ “until”, hoặc thêm “film” cho cả bước")
        if len(_pictures(frame)) != 1:
            yield Problem(here, "mỗi hình cần một trong: “picture”, “icon”, “phone”", "giữ đúng một")
        if frame.picture is not None and frame.alt is None:
            yield Problem((*here, "picture"), "ảnh chưa có lời tả", "thêm “alt” kể trong ảnh có gì")


def _check_scenes(step: Watch, place: Place) -> Iterator[Problem]:
    for name in ("phone", "message"):
        if getattr(step, name) is not None:
            yield Problem((*place, name), f"bước có cả “film” và “{name}”", "giữ một trong hai")
    begins = 0
    for n, frame in enumerate(step.frames):
        here = (*place, "frames", n)
        for name in _pictures(frame):
            yield Problem((*here, name), f"đoạn phim có thêm “{name}”", "bỏ dòng này: hình lấy từ phim")
        if frame.alt is None:
            yield Problem(here, "đoạn phim chưa có lời tả", "thêm “alt” kể trong đoạn ấy thấy gì")
        if frame.until is None:
            yield Problem(here, "chưa rõ đoạn phim hết lúc nào", "thêm “until”: số giây tính từ đầu phim")
            continue
        yield from _check_length(frame.until - begins, (*here, "until"))
        begins = frame.until


def _check_length(seconds: int, place: Place) -> Iterator[Problem]:
    if seconds < SHORTEST_SCENE_S:
        yield Problem(place, "đoạn phim chưa được một giây", "viết số giây lớn hơn, tính từ đầu phim")
    elif seconds > LONGEST_SCENE_S:
        yield Problem(
            place, f"đoạn phim dài {seconds} giây, quá {LONGEST_SCENE_S}", "chia thành nhiều đoạn, mỗi đoạn một câu"
        )


def _pictures(frame: Frame) -> list[str]:
    return [name for name in ("picture", "icon", "phone") if getattr(frame, name) is not None]
