"""What a pack says of itself: the signed list of all that is in it."""

from __future__ import annotations

import json
import re
from datetime import date  # ruff: ignore[typing-only-standard-library-import]  # pydantic reads it
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

from pydantic import AfterValidator, FailFast, Field, StringConstraints, ValidationError

from kiosk.lessons.model import Id, Model, Said
from kiosk.packs.limits import LIMITS
from kiosk.packs.names import ROLES, may_stand
from kiosk.packs.problems import PackError
from kiosk.packs.strict_json import loads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

AREA_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){0,3}$"
RELEASE_PATTERN = r"^(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})$"

# At least two labels, the last one letters: no address in numbers, port, user name, capital or look-alike letter.
_HOST = re.compile(r"(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")


def _is_host(text: str) -> str:
    if _HOST.fullmatch(text) is None:
        raise ValueError("no host")
    return text


Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Version = Annotated[int, Field(ge=1, le=LIMITS.largest_int)]
Release = Annotated[str, StringConstraints(pattern=RELEASE_PATTERN)]
Host = Annotated[str, StringConstraints(max_length=200), AfterValidator(_is_host)]
Area = Annotated[str, StringConstraints(pattern=AREA_PATTERN, max_length=120)]
"""A place within its wider place: ``vn``, ``vn/lao-cai``, ``vn/lao-cai/lung-phinh``."""


class LessonCard(Model):
    """What a lesson is called before it is opened; ``sentences`` counts what a voice has to read."""

    title: Said
    sentences: Annotated[int, Field(ge=0, le=2000)]
    languages: Annotated[tuple[Literal["vi", "en"], ...], Field(min_length=1, max_length=2)]


class PackFile(Model):
    """One file: ``size`` in bytes, never 0. ``lesson`` stands with the role ``lesson`` and nowhere else."""

    role: Literal[
        "topics", "facts", "lesson", "app", "walkthrough", "picture", "video", "captions",
        "clips", "sound", "voice-model", "voice-config",
    ]  # fmt: skip
    path: Annotated[str, Field(max_length=1000)]
    type: Annotated[str, Field(max_length=60)]
    size: Annotated[int, Field(ge=1, le=LIMITS.largest_int)]
    sha256: Sha256
    lesson: LessonCard | None = None


class Need(Model):
    """Another pack without which this one is of no use: recordings need the lessons they read."""

    pack: Id
    version: Version


class Manifest(Model):
    """``version`` only ever goes up; ``scope`` are the places it is meant for; ``hosts`` where its links lead."""

    format: Literal[1]
    pack: Id
    version: Version
    title: Said
    publisher: Said
    scope: Annotated[tuple[Area, ...], Field(min_length=1, max_length=50)]
    issued_at: date
    review_by: date
    min_app: Release
    schema_: Annotated[int, Field(alias="schema", ge=1, le=1000)]
    supersedes: Annotated[tuple[Id, ...], Field(max_length=20)] = ()
    needs: Annotated[tuple[Need, ...], Field(max_length=20)] = ()
    hosts: Annotated[tuple[Host, ...], Field(max_length=50)] = ()
    files: Annotated[tuple[PackFile, ...], Field(min_length=1, max_length=LIMITS.files), FailFast()]

    @cached_property
    def size(self) -> int:
        """Of all files together."""
        return sum(file.size for file in self.files)

    @cached_property
    def starts(self) -> Mapping[str, int]:
        """Where each file begins, counted from the first one's first byte, by its path."""
        ends = accumulate((file.size for file in self.files), initial=0)
        return dict(zip((file.path for file in self.files), ends, strict=False))

    @cached_property
    def lessons(self) -> Mapping[str, PackFile]:
        """By the lesson's id."""
        return {file.path.split("/")[1]: file for file in self.files if file.role == "lesson"}


_Model = TypeVar("_Model", bound=Model)


def read_manifest(raw: bytes) -> Manifest:
    """``raw`` must have been signed by somebody who is trusted. Raises PackError."""
    manifest = modelled(Manifest, loads(raw, "P-131"), "P-132", "manifest")
    if manifest.review_by < manifest.issued_at:
        raise PackError("P-132", file="manifest", place="review_by")
    seen: set[str] = set()
    for n, file in enumerate(manifest.files):
        check_file(file, f"files.{n}")
        if file.path in seen:
            raise PackError("P-134", path=file.path)
        seen.add(file.path)
    if manifest.size > LIMITS.whole_pack:
        raise PackError("P-135", path=manifest.pack, size=manifest.size)
    return manifest


def modelled(model: type[_Model], values: object, code: str, file: str) -> _Model:
    """Values of strict JSON as ``model``; raises PackError ``code`` with the first ``place`` that is wrong."""
    try:
        # As JSON once more: only there a date is a text and a tuple a list.
        return model.model_validate_json(json.dumps(values))
    except ValidationError as error:
        place = ".".join(str(step) for step in _first(error)["loc"])
        raise PackError(code, file=file, place=place, what=place) from None


def _first(error: ValidationError) -> ErrorDetails:
    # What was put in is left out: a thousand copies of a large value fill the memory.
    return error.errors(include_url=False, include_context=False, include_input=False)[0]


def check_file(file: PackFile, place: str) -> None:
    """That ``file`` may be in a pack. Raises PackError."""
    role = ROLES[file.role]
    if not may_stand(file.role, file.path):
        raise PackError("P-133", path=file.path)
    if file.type not in role.types:
        raise PackError("P-139", path=file.path, type=file.type)
    if file.size > role.largest:
        raise PackError("P-135", path=file.path, size=file.size)
    if (file.lesson is None) is (file.role == "lesson"):
        raise PackError("P-132", file="manifest", place=f"{place}.lesson")
