"""What is installed at this kiosk, as values: every version that was ever active, and whom its staff trust."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from kiosk.packs.chain import Believed, Link
from kiosk.packs.keyring import Publisher  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.packs.trust import Seen

if TYPE_CHECKING:
    from collections.abc import Mapping


class Standing(StrEnum):
    """``PREVIOUS`` is kept on the disk for *Quay lại bản trước*; of ``GONE`` only the memory is left."""

    ACTIVE = "active"
    PREVIOUS = "previous"
    GONE = "gone"


@dataclass(frozen=True)
class Version:
    """One version of one pack. ``place`` is its folder, ``files`` the SHA-256 of the list of what lies there."""

    pack: str
    version: int
    digest: str
    title: str
    publisher: str
    """Its name, as staff know it."""
    publisher_id: str
    keyid: str
    keyring: int
    place: str
    files: str
    standing: Standing

    @property
    def seen(self) -> Seen:
        return Seen(self.version, self.digest, self.publisher_id, self.keyid, self.keyring)


@dataclass(frozen=True)
class Trust:
    """The keyrings believed so far, oldest first, and publishers that staff have added here."""

    links: tuple[Link, ...] = ()
    local: tuple[Publisher, ...] = ()

    @property
    def believed(self) -> Believed | None:
        """Raises PackError if what was kept no longer holds together."""
        return Believed.begin(self.links) if self.links else None


@dataclass(frozen=True)
class Installed:
    """``versions`` in the order in which they came; ``generation`` goes up with every change."""

    versions: tuple[Version, ...] = ()
    trust: Trust = field(default_factory=Trust)
    generation: int = 0

    @property
    def active(self) -> Mapping[str, Version]:
        return {one.pack: one for one in self.versions if one.standing is Standing.ACTIVE}

    @property
    def kept(self) -> frozenset[str]:
        """The folders that are in use, or may be again."""
        return frozenset(one.place for one in self.versions if one.standing is not Standing.GONE)

    @property
    def seen(self) -> Mapping[str, tuple[Seen, ...]]:
        found: dict[str, tuple[Seen, ...]] = {}
        for one in self.versions:
            found[one.pack] = (*found.get(one.pack, ()), one.seen)
        return found

    def previous(self, pack: str) -> Version | None:
        """What *Quay lại bản trước* leads to."""
        kept = [one for one in self.versions if one.pack == pack and one.standing is Standing.PREVIOUS]
        return kept[-1] if kept else None

    def with_active(self, new: Version, replaced: frozenset[str] = frozenset()) -> Installed:
        """``new`` takes the place of its pack's active version, which becomes the previous one; older ones go."""
        again = [one for one in self.versions if one.digest == new.digest]
        others = [one for one in self.versions if one.digest != new.digest]
        leaving = set(replaced)
        if not any(one.standing is Standing.ACTIVE for one in again):
            # Installed once more, it leaves the version before it where it is.
            leaving.add(new.pack)
        kept = [_stepped_down(one, one.pack == new.pack) if one.pack in leaving else one for one in others]
        return replace(self, versions=(*kept, replace(new, standing=Standing.ACTIVE)))

    def rolled_back(self, pack: str) -> Installed:
        """Active and previous change places; there must be a previous one."""
        turned = {Standing.ACTIVE: Standing.PREVIOUS, Standing.PREVIOUS: Standing.ACTIVE, Standing.GONE: Standing.GONE}
        return replace(
            self,
            versions=tuple(
                replace(one, standing=turned[one.standing]) if one.pack == pack else one for one in self.versions
            ),
        )

    def without(self, pack: str) -> Installed:
        """Gone from the disk, not from memory: an older version may still not come back."""
        return replace(
            self,
            versions=tuple(replace(one, standing=Standing.GONE) if one.pack == pack else one for one in self.versions),
        )

    def joined(self, other: Installed) -> Installed:
        """The later of two records of one kiosk, and as gone what only the earlier remembers: no version is forgotten."""
        later, earlier = (self, other) if self.generation >= other.generation else (other, self)
        known = {(one.pack, one.version, one.digest) for one in later.versions}
        more = [
            replace(one, standing=Standing.GONE)
            for one in earlier.versions
            if (one.pack, one.version, one.digest) not in known
        ]
        return replace(later, versions=(*more, *later.versions))


def _stepped_down(one: Version, same_pack: bool) -> Version:
    if one.standing is Standing.ACTIVE:
        return replace(one, standing=Standing.PREVIOUS)
    return replace(one, standing=Standing.GONE) if same_pack else one


_ADAPTER: TypeAdapter[Any] = TypeAdapter(Installed)


def to_json(installed: Installed) -> bytes:
    return bytes(_ADAPTER.dump_json(installed))


def from_json(raw: bytes) -> Installed:
    """Raises ValueError."""
    read: Installed = _ADAPTER.validate_json(raw)
    return read
