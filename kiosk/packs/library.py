"""All lessons this kiosk has, compiled once and kept: YAML is read again only when an author has changed something."""

from __future__ import annotations

import json
import logging
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from kiosk import __version__
from kiosk.lessons.catalogue import Catalogue
from kiosk.packs.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

_LOG = logging.getLogger(__name__)


class LessonSource(Protocol):
    """Where lessons come from (fulfilled by ``authoring``)."""

    def fingerprint(self) -> str: ...
    def compile(self) -> tuple[bytes, list[str]]:
        """A catalogue as JSON, and the faults that keep lessons out of it."""


class Library:
    """``folder`` holds the kept copy; it may be missing, damaged or read-only without harm."""

    def __init__(self, source: LessonSource, folder: Path) -> None:
        self._source = source
        self._kept = folder / "catalogue.json"

    def load(self) -> tuple[Catalogue, list[str]]:
        """The lessons that can be taught, and a line for each fault that keeps others from it."""
        mark = f"{__version__} {self._source.fingerprint()}"
        return self._from_kept(mark) or self._compiled(mark)

    def _from_kept(self, mark: str) -> tuple[Catalogue, list[str]] | None:
        try:
            head, _, body = self._kept.read_bytes().partition(b"\n")
            about = json.loads(head)
            if about["mark"] != mark or about["sha256"] != sha256(body).hexdigest():
                return None
            return Catalogue.model_validate_json(body), [str(fault) for fault in about["faults"]]
        except (OSError, ValueError, LookupError, TypeError) as error:
            if not isinstance(error, FileNotFoundError):
                _LOG.info("the kept lessons are compiled anew: %s", error)
            return None

    def _compiled(self, mark: str) -> tuple[Catalogue, list[str]]:
        body, faults = self._source.compile()
        head = json.dumps({"mark": mark, "sha256": sha256(body).hexdigest(), "faults": faults}).encode()
        try:
            write_whole(self._kept, head + b"\n" + body)
        except OSError as error:
            # Nothing is lost: the next start compiles once more.
            _LOG.warning("the compiled lessons cannot be kept: %s", error)
        return Catalogue.model_validate_json(body), faults
