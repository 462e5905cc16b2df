"""Recordings that belong to sentences: a recording must say what is written today, and its speaker must have agreed."""

from __future__ import annotations

import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.lessons.model import Id, Label, Model
from kiosk.lessons.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kiosk.lessons.lesson import Lesson

HASH_PATTERN = r"^[0-9a-f]{64}$"
CLIP_PATTERN = r"^[a-z0-9-]+\.(say|note|praise|hint|why)(\.[0-9]+)*$"
SOUND_PATTERN = r"^[a-z0-9]+([.-][a-z0-9]+)*\.(opus|ogg|wav)$"


class Clip(Model):
    """``text`` is the hash of the sentence that was read (see ``text_hash``)."""

    lesson: Id
    clip: Annotated[str, StringConstraints(pattern=CLIP_PATTERN)]
    file: Annotated[str, StringConstraints(pattern=SOUND_PATTERN)]
    text: Annotated[str, StringConstraints(pattern=HASH_PATTERN)]
    speaker: Label
    consent: bool
    approved: bool = False


class ClipsFile(Model):
    """``voice/<language>/clips.yaml``."""

    schema_: Literal[1] = Field(alias="schema")
    clips: tuple[Clip, ...]


def text_hash(text: str) -> str:
    """Of the Vietnamese words, however their letters are put together."""
    return sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()


def spoken_fields(lesson: Lesson) -> dict[str, str]:
    """Each spoken field of each step by the name of its clip, ``<step>.<field>``, in Vietnamese as it is read."""
    found = {}
    for step in lesson.steps:
        for field in ("say", "note", "praise", "hint", "why"):
            text = getattr(step, field, None)
            if text is not None:
                found[f"{step.id}.{field}"] = text.said("vi")
    return found


def check_clips(file: ClipsFile, lessons: Mapping[str, Lesson], folder: Path) -> Iterator[Problem]:
    """``folder`` holds ``<lesson>/<file>``."""
    texts = {name: spoken_fields(lesson) for name, lesson in lessons.items()}
    for n, clip in enumerate(file.clips):
        here = ("clips", n)
        if clip.lesson not in texts:
            yield Problem((*here, "lesson"), f"không có bài “{clip.lesson}”", "sửa tên bài, hoặc bỏ mục này")
        elif clip.clip not in texts[clip.lesson]:
            yield Problem((*here, "clip"), f"bài không có câu “{clip.clip}”", "sửa tên câu, hoặc bỏ mục này")
        elif clip.text != text_hash(texts[clip.lesson][clip.clip]):
            yield Problem((*here, "text"), "câu trong bài đã đổi, bản thu đọc câu cũ", "thu lại câu này")
        if not (folder / clip.lesson / clip.file).is_file():
            yield Problem((*here, "file"), f"không có bản thu “{clip.lesson}/{clip.file}”", "chép bản thu vào thư mục")
        if not clip.consent:
            yield Problem((*here, "consent"), "người đọc chưa đồng ý cho dùng giọng", "xin đồng ý, hoặc bỏ bản thu")
