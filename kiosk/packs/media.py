"""The files beside lessons and apps, found by where a lesson says they are, never by a path that it gives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MOST_BYTES = 4 * 1024 * 1024
"""Of one picture: a photograph at the screen's size needs a tenth of it."""

_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_PLACE = re.compile(rf"(?:({_ID})/)?((?:lessons/{_ID}|apps)/{_ID}\.(?:png|jpg|webp|mp4|vtt))")


class Media(Protocol):
    """``place`` is ``lessons/<lesson>/<file>`` or ``apps/<file>``, with ``<pack>/`` before it where it is borrowed."""

    def read(self, place: str) -> bytes:
        """Of a picture. Raises OSError or KnownError."""

    def path(self, place: str) -> Path:
        """Of a video, which is too large to be read at once. Raises FileNotFoundError for what is no such place."""


class FolderMedia:
    """Of the pack in ``folder``, and of those that it may borrow from, by their names."""

    def __init__(self, folder: Path, lenders: Mapping[str, Path]) -> None:
        self._folder = folder
        self._lenders = lenders

    def read(self, place: str) -> bytes:
        with self.path(place).open("rb") as stream:
            return stream.read(MOST_BYTES + 1)

    def path(self, place: str) -> Path:
        match = _PLACE.fullmatch(place)
        folder = self._lenders.get(match[1], None) if match and match[1] else self._folder
        if match is None or folder is None:
            raise FileNotFoundError(place)
        found = (folder / match[2]).resolve()
        if not found.is_relative_to(folder.resolve()):
            raise FileNotFoundError(place)
        return found


def app_place(app: str, file: str) -> str:
    """Where ``file`` beside ``app`` is; a borrowed app is called ``pack/app``."""
    pack = app.rpartition("/")[0]
    return f"{pack}/apps/{file}" if pack else f"apps/{file}"
