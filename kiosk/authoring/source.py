"""The built-in lessons as the library wants them: a fingerprint that changes with them, and what they compile to."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from kiosk.authoring.yaml_source import read_pack

if TYPE_CHECKING:
    from pathlib import Path


class TutorialSource:
    """Lessons as their authors wrote them, under ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def fingerprint(self) -> str:
        """Changes with any word of a text file, and with the name or size of any other."""
        digest = sha256()
        for path in sorted(path for path in self._folder.rglob("*") if path.is_file()):
            content = path.read_bytes() if path.suffix == ".yaml" else b""
            digest.update(f"{path.relative_to(self._folder)}\0{path.stat().st_size}\0".encode())
            digest.update(content)
        return digest.hexdigest()

    def compile(self) -> tuple[bytes, list[str]]:
        """The catalogue as JSON, and a line for each fault that keeps something out of it."""
        reading = read_pack(self._folder)
        return reading.catalogue.model_dump_json(exclude_none=True).encode(), [str(fault) for fault in reading.faults]
