"""What the installer asks of the records: two tables that change in one transaction."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from pydantic import TypeAdapter

from kiosk.packs.installed import Installed, Trust, Version

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Deed(StrEnum):
    """What can be done to the lessons of a kiosk; a new kind needs a migration."""

    INSTALLED = "installed"
    ROLLED_BACK = "rolled_back"
    REMOVED = "removed"
    FELL_BACK = "fell_back"
    """By the kiosk itself: the active version was damaged, or the kiosk crashed with it."""
    TRUSTED = "trusted"
    DISTRUSTED = "distrusted"
    RESTORED = "restored"
    """The database had to be restored from an older copy; what is installed was taken from the second record."""


@dataclass(frozen=True)
class Entry:
    """``who`` is a name of staff, or the kiosk itself; ``version`` 0 where it is about a publisher."""

    who: str
    deed: Deed
    pack: str
    version: int
    title: str


class Book(Protocol):
    """Fulfilled by ``records``: values in plain columns. Everything raises KnownError."""

    def installed(self) -> tuple[list[dict[str, Any]], str, int]:
        """A row for each version, what is trusted as JSON (empty at first), and the generation (0 at first)."""

    def change(
        self, versions: Sequence[Mapping[str, Any]], trust: str, generation: int, entry: Mapping[str, Any]
    ) -> None:
        """All of it, in the place of what was there, and one more line in the log; on disk when this returns."""


_TRUST: TypeAdapter[Any] = TypeAdapter(Trust)
_VERSION: TypeAdapter[Any] = TypeAdapter(Version)


def read(book: Book) -> Installed:
    rows, trust, generation = book.installed()
    trusted: Trust = _TRUST.validate_json(trust) if trust else Trust()
    return Installed(tuple(_VERSION.validate_python(row) for row in rows), trusted, generation)


def write(book: Book, installed: Installed, entry: Entry) -> None:
    rows = [asdict(one) | {"standing": str(one.standing)} for one in installed.versions]
    about = asdict(entry) | {"deed": str(entry.deed)}
    book.change(rows, bytes(_TRUST.dump_json(installed.trust)).decode(), installed.generation, about)
