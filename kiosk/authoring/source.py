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
        files = [(self._folder, path) for path in self._folder.rglob("*")]
        if self._built_in:
            files += [(self._built_in, path) for path in self._built_in.glob("apps/*.yaml")]
        for folder, path in sorted((folder, path) for folder, path in files if path.is_file()):
            content = path.read_bytes() if path.suffix == ".yaml" else b""
            digest.update(f"{path.relative_to(folder)}\0{path.stat().st_size}\0".encode())
            digest.update(content)
        return digest.hexdigest()

    def compile(self) -> tuple[bytes, list[str]]:
        """The catalogue as JSON, and a line for each fault that keeps something out of it."""
        reading = read_pack(self._folder, lent_apps(self._built_in) if self._built_in else None)
        return reading.catalogue.model_dump_json(exclude_none=True).encode(), [str(fault) for fault in reading.faults]
