"""A pack as it lies on the kiosk's own disk: files under the names of their hashes, and one list that names them all."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from kiosk.lessons.catalogue import Catalogue
from kiosk.packs.manifest import read_manifest
from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.packs.manifest import Manifest

INDEX, MANIFEST, CATALOGUE = "index.json", "manifest.json", "catalogue.json"
_MAP: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])


@dataclass(frozen=True)
class Stored:
    """``files`` leads from a path in the pack to the hash of what lies here, which is the file's name here too.

    Pictures were drawn anew when they came, so their hashes are not those of the manifest.
    """

    folder: Path
    files: Mapping[str, str]

    def path(self, path: str) -> Path | None:
        """Where a file of the pack lies; its hash is not compared: for what is too large to be read at once."""
        name = self.files.get(path)
        return self.folder / name if name is not None else None

    def read(self, path: str) -> bytes:
        """Raises PackError if it is missing or not what was installed."""
        name = self.files.get(path)
        if name is None:
            raise PackError("P-144", path=path)
        try:
            content = (self.folder / name).read_bytes()
        except OSError as error:
            raise PackError("P-163", path=path) from error
        if sha256(content).hexdigest() != name:
            raise PackError("P-163", path=path)
        return content

    def manifest(self) -> Manifest:
        return read_manifest(self.read(MANIFEST))

    def catalogue(self) -> Catalogue:
        try:
            return Catalogue.model_validate_json(self.read(CATALOGUE))
        except ValueError as error:
            raise PackError("P-163", path=CATALOGUE) from error


def open_stored(folder: Path, index: str) -> Stored:
    """``index`` is the hash of its list. Raises PackError if that is missing or another one."""
    try:
        content = (folder / INDEX).read_bytes()
        if sha256(content).hexdigest() == index:
            return Stored(folder, _MAP.validate_json(content))
    except (OSError, ValueError) as error:
        raise PackError("P-163", path=INDEX) from error
    raise PackError("P-163", path=INDEX)


def index_of(files: Mapping[str, str]) -> bytes:
    return json.dumps(dict(sorted(files.items())), separators=(",", ":")).encode()
