"""The files beside lessons and apps, found by where a lesson says they are, never by a path that it gives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kiosk.packs.library import Library

MOST_BYTES = 4 * 1024 * 1024
"""Of one picture: a photograph at the screen's size needs a tenth of it."""

_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_FILM = re.compile(rf"lessons/{_ID}/{_ID}\.mp4")
_PLACE = re.compile(rf"(?:({_ID})|(lessons/{_ID}))/((?:apps/)?{_ID}\.(?:png|jpg|webp))")


class Media(Protocol):
    """``place`` is ``lessons/<lesson>/<file>``, or ``lessons/<lesson>/apps/<file>`` beside an app that the lesson is
    practised on; ``<pack>/apps/<file>`` where that app is borrowed.
    """

    def read(self, place: str) -> bytes:
        """Of a picture. Raises OSError or KnownError."""

    def film(self, place: str) -> Path:
        """Where a film lies, which nobody has looked into yet. Raises FileNotFoundError."""


class FolderMedia:
    """Of the pack in ``folder``, and of those that it may borrow from, by their names."""

    def __init__(self, folder: Path, lenders: Mapping[str, Path]) -> None:
        self._folder = folder
        self._lenders = lenders

    def read(self, place: str) -> bytes:
        pack, _, path = _parts(place)
        folder = self._lenders.get(pack) if pack else self._folder
        if folder is None:
            raise FileNotFoundError(place)
        with _inside(folder, path).open("rb") as stream:
            return stream.read(MOST_BYTES + 1)

    def film(self, place: str) -> Path:
        return _inside(self._folder, _film(place))


class InstalledMedia:
    """Of the packs in use; what belongs to none of them came with the kiosk."""

    def __init__(self, library: Callable[[], Library | None], built_in: FolderMedia) -> None:
        self._library = library
        self._built_in = built_in

    def read(self, place: str) -> bytes:
        pack, lesson, path = _parts(place)
        library = self._library()
        stored = library.owner(pack or lesson) if library else None
        return stored.read(path) if stored else self._built_in.read(place)

    def film(self, place: str) -> Path:
        lesson = _film(place).rpartition("/")[0]
        library = self._library()
        stored = library.owner(lesson) if library else None
        path = stored.path(place) if stored else self._built_in.film(place)
        if path is None:
            raise FileNotFoundError(place)
        return path


def app_place(app: str, file: str, lesson: str) -> str:
    """Where ``file`` beside ``app`` is; a borrowed app is called ``pack/app``, an own one is that of the lesson's pack."""
    pack = app.rpartition("/")[0]
    return f"{pack or f'lessons/{lesson}'}/apps/{file}"


def _film(place: str) -> str:
    """The same. Raises FileNotFoundError for what is no place of a film."""
    if not _FILM.fullmatch(place):
        raise FileNotFoundError(place)
    return place


def _inside(folder: Path, path: str) -> Path:
    found = (folder / path).resolve()
    if not found.is_relative_to(folder.resolve()):
        raise FileNotFoundError(path)
    return found


def _parts(place: str) -> tuple[str, str, str]:
    """Pack, ``lessons/<id>``, and the path in the pack's folder. Raises FileNotFoundError for what is no place."""
    match = _PLACE.fullmatch(place)
    pack, lesson, file = match.groups("") if match else ("", "", "")
    if file.startswith("apps/"):
        return pack, lesson, file
    if not lesson:
        raise FileNotFoundError(place)
    return "", lesson, f"{lesson}/{file}"
