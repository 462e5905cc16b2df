"""Recordings in an author's folder: each must say what is written today, and its speaker must have agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.authoring.yaml_source import read_file
from kiosk.lessons.clips import Clip, ClipsFile, text_hash
from kiosk.lessons.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kiosk.lessons.text import Text


def check_clips(file: ClipsFile, texts: Mapping[str, Mapping[str, Text]], folder: Path) -> Iterator[Problem]:
    """``texts`` are the sentences of each lesson by the name of their clips; ``folder`` holds ``<lesson>/<file>``."""
    language = folder.name
    for n, clip in enumerate(file.clips):
        here = ("clips", n)
        if clip.lesson not in texts:
            yield Problem((*here, "lesson"), f"không có bài “{clip.lesson}”", "sửa tên bài, hoặc bỏ mục này")
        elif clip.clip not in texts[clip.lesson]:
            yield Problem((*here, "clip"), f"bài không có câu “{clip.clip}”", "sửa tên câu, hoặc bỏ mục này")
        elif clip.text != text_hash(texts[clip.lesson][clip.clip].said(language)):
            yield Problem((*here, "text"), "câu trong bài đã đổi, bản thu đọc câu cũ", "thu lại câu này")
        if not (folder / clip.lesson / clip.file).is_file():
            yield Problem((*here, "file"), f"không có bản thu “{clip.lesson}/{clip.file}”", "chép bản thu vào thư mục")
        if not clip.consent:
            yield Problem((*here, "consent"), "người đọc chưa đồng ý cho dùng giọng", "xin đồng ý, hoặc bỏ bản thu")


def clips_in(folder: Path) -> Iterator[tuple[str, Clip, Path]]:
    """(language, what is known of it, sound file) of each recording under ``folder``; a file that cannot be read has none."""
    for path in sorted(folder.glob("voice/*/clips.yaml")):
        file, _, _ = read_file(folder, path.relative_to(folder).as_posix(), ClipsFile)
        for clip in file.clips if file else ():
            yield path.parent.name, clip, path.parent / clip.lesson / clip.file
