"""All lessons this kiosk has: those it came with, compiled once and kept, and those of the packs that are in use."""

from __future__ import annotations

import json
import logging
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from kiosk import __version__
from kiosk.lessons.catalogue import Catalogue
from kiosk.packs.names import BUILT_IN_PACK
from kiosk.packs.problems import PackError
from kiosk.packs.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.packs.installed import Version
    from kiosk.packs.stored import Stored

_LOG = logging.getLogger(__name__)


class LessonSource(Protocol):
    """Where lessons come from (fulfilled by ``authoring``)."""

    def fingerprint(self) -> str: ...
    def compile(self) -> tuple[bytes, list[str]]:
        """A catalogue as JSON, and the faults that keep lessons out of it."""


class Packs(Protocol):
    """What is in use (fulfilled by ``PackStore``)."""

    def in_use(self) -> list[Version]: ...
    def before(self, pack: str) -> Version | None: ...
    def open(self, version: Version) -> Stored:
        """Raises PackError."""


class Library:
    """``folder`` holds the kept copy; it may be missing, damaged or read-only without harm."""

    def __init__(self, source: LessonSource, folder: Path, packs: Packs | None = None) -> None:
        self._source = source
        self._kept = folder / "catalogue.json"
        self._packs = packs
        self._built_in: tuple[Catalogue, list[str]] | None = None
        self.damaged: tuple[str, ...] = ()
        """Packs in use that could not be taken as they are, when they were last loaded."""
        self.stored: tuple[Stored, ...] = ()
        """The packs that were taken then, in the order in which they came."""
        self._by_name: dict[str, Stored] = {}

    def load(self) -> tuple[Catalogue, list[str]]:
        """The lessons that can be taught, and a line for each fault that keeps others from it."""
        mark = f"{__version__} {self._source.fingerprint()}"
        self._built_in = self._from_kept(mark) or self._compiled(mark)
        catalogue, faults = self._with_packs(self._packs.in_use() if self._packs else [])
        return catalogue, [*self._built_in[1], *faults]

    def built_in(self) -> Catalogue:
        """What every kiosk of this release has."""
        if self._built_in is None:
            self.load()
        assert self._built_in is not None  # ruff: ignore[assert]  # for the type checker: ``load`` has just set it
        return self._built_in[0]

    def check_beside(self, version: Version, stored: Stored) -> None:
        """Whether a pack can stand beside what else is in use. Raises PackError."""
        others = [one for one in self._packs.in_use() if one.pack != version.pack] if self._packs else []
        catalogue, _ = self._with_packs(others, without=version.pack)
        _joined(catalogue, version, stored)

    def owner(self, name: str) -> Stored | None:
        """Of what stands beside ``lessons/<id>``, or in the pack of this name; None if that came with the kiosk."""
        return self._by_name.get(name)

    def _with_packs(self, versions: list[Version], without: str = "") -> tuple[Catalogue, list[str]]:
        own = [version.pack for version in versions] + [without]
        catalogue = Catalogue() if BUILT_IN_PACK in own else self.built_in()
        faults: list[str] = []
        damaged: list[str] = []
        taken: list[Stored] = []
        by_name: dict[str, Stored] = {}
        for version in versions:
            for one in self._candidates(version):
                try:
                    stored = self._open(one)
                    catalogue = _joined(catalogue, one, stored)
                except PackError as error:
                    faults.append(f"{one.pack} {one.version}: {error.code} {error.notice.happened}")
                    damaged.append(one.pack)
                else:
                    taken.append(stored)
                    by_name |= dict.fromkeys((version.pack, *_lessons(stored)), stored)
                    break
        if not without:
            self.damaged = tuple(dict.fromkeys(damaged))
            self.stored, self._by_name = tuple(taken), by_name
        if not catalogue.lessons and BUILT_IN_PACK in own and not without:
            # The pack that stood in for the built-in lessons is gone: those are still here.
            catalogue, others = self._with_packs([version for version in versions if version.pack != BUILT_IN_PACK])
            self.damaged = tuple(dict.fromkeys([*damaged, *self.damaged]))
            faults = list(dict.fromkeys([*faults, *others]))
        return catalogue, faults

    def _candidates(self, version: Version) -> Iterator[Version]:
        """The version in use, and the one before, should the first turn out to be damaged."""
        yield version
        before = self._packs.before(version.pack) if self._packs else None
        if before is not None:
            yield before

    def _open(self, version: Version) -> Stored:
        if self._packs is None:
            raise PackError("P-163", path=version.pack)
        return self._packs.open(version)

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


def _joined(catalogue: Catalogue, version: Version, stored: Stored) -> Catalogue:
    try:
        return catalogue.with_pack(stored.catalogue())
    except ValueError as error:
        raise PackError("P-143", what=f"{version.pack}: {error}") from error


def _lessons(stored: Stored) -> Iterator[str]:
    """As places of pictures name them."""
    for path in stored.files:
        if path.startswith("lessons/"):
            yield path.rpartition("/")[0]
