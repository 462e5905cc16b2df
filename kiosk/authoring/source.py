"""The built-in lessons as the library wants them: a fingerprint that changes with them, and what they compile to."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from kiosk.authoring.yaml_source import lent_apps, read_pack

if TYPE_CHECKING:
    from pathlib import Path


class TutorialSource:
    """Lessons as their authors wrote them, under ``folder``; they may borrow apps of the pack in ``built_in``."""

    def __init__(self, folder: Path, built_in: Path | None = None) -> None:
        self._folder = folder
        self._built_in = built_in

    def fingerprint(self) -> str:
        """Changes with any word of a text file, and with the name or size of any other."""
        digest = sha256()
        for folder, pattern in ((self._folder, "**/*"), (self._built_in, "apps/*.yaml")):
            for path in sorted(path for path in folder.glob(pattern) if path.is_file()) if folder else ():
                content = path.read_bytes() if path.suffix == ".yaml" else b""
                digest.update(f"{path.relative_to(folder)}\0{path.stat().st_size}\0".encode())
                digest.update(content)
        return digest.hexdigest()

    def compile(self) -> tuple[bytes, list[str]]:
        """The catalogue as JSON, and a line for each fault that keeps something out of it."""
        reading = read_pack(self._folder, lent_apps(self._built_in) if self._built_in else None)
        return reading.catalogue.model_dump_json(exclude_none=True).encode(), [str(fault) for fault in reading.faults]
