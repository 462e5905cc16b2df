"""Whether a pack may be used here: signed by whom, for what, for where, and not older than what was here before."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from kiosk.packs.container import check_length
from kiosk.packs.keyring import Publisher, matches, within
from kiosk.packs.keys import MANIFEST, fits, key_id
from kiosk.packs.manifest import read_manifest
from kiosk.packs.names import BUILT_IN_PACK
from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.packs.chain import Believed
    from kiosk.packs.container import Header
    from kiosk.packs.manifest import Manifest

SCHEMA = 1
"""The newest way of writing lessons that this kiosk understands."""


@dataclass(frozen=True)
class Seen:
    """A pack that was active here once: by which ``publisher`` and key, under which keyring. Never forgotten."""

    version: int
    digest: str
    publisher: str
    keyid: str
    keyring: int


@dataclass(frozen=True)
class Centre:
    """What this kiosk is: where it stands, its release, whom its staff trust, what was here before (by pack)."""

    area: str
    release: str
    may_link: Callable[[str], bool]
    """Whether visitors may be sent to this host."""
    believed: Believed | None = None
    local: tuple[Publisher, ...] = ()
    """Publishers that staff have added at this kiosk by comparing a fingerprint."""
    seen: Mapping[str, tuple[Seen, ...]] = field(default_factory=dict)

    def at(self, area: str) -> Centre:
        return replace(self, area=area)


@dataclass(frozen=True)
class Signed:
    """Somebody who is trusted signed this very manifest. Whether it is for here and now is not said yet."""

    header: Header
    manifest: Manifest
    publisher: Publisher
    keyid: str
    believed: Believed | None
    """With what the stick brought. To be kept once anything from this stick is used."""
    local: bool

    @property
    def digest(self) -> str:
        return self.header.digest


@dataclass(frozen=True)
class Trusted:
    """May be installed; the files are still to be compared with their hashes while they are copied."""

    signed: Signed
    again: bool
    """This very pack was here before."""

    @property
    def manifest(self) -> Manifest:
        return self.signed.manifest

    @property
    def to_remember(self) -> Seen:
        """Written down when it becomes active."""
        signed = self.signed
        version = signed.believed.keyring.version if signed.believed else 0
        return Seen(signed.manifest.version, signed.digest, signed.publisher.id, signed.keyid, version)


def authenticate(header: Header, centre: Centre) -> Signed:
    """Who signed it, by the newest keyring that can be had; the manifest is read only after that. Raises PackError."""
    believed = centre.believed.follow(header.chain) if centre.believed else None
    publisher, key, local = _signer(header, centre, believed)
    manifest = read_manifest(header.manifest)
    check_length(header, manifest)
    return Signed(header, manifest, publisher, key, believed, local)


def admit(signed: Signed, centre: Centre) -> Trusted:
    """``signed`` for this centre today. Raises PackError."""
    manifest = signed.manifest
    if withdrawn(signed.digest, signed.believed):
        raise PackError("P-118", pack=manifest.pack, version=manifest.version)
    _check_scope(signed, centre)
    _check_release(manifest, centre)
    again = _check_version(signed, centre)
    for host in manifest.hosts:
        if not centre.may_link(host):
            raise PackError("P-138", host=host)
    return Trusted(signed, again)


def withdrawn(digest: str, believed: Believed | None) -> Literal["soft", "hard"] | None:
    """Whether the pack of this manifest was revoked: asked again for what is installed whenever a keyring comes."""
    return believed.keyring.withdrawn(digest) if believed else None


def _signer(header: Header, centre: Centre, believed: Believed | None) -> tuple[Publisher, str, bool]:
    """The first signer who is trusted; who was trusted once is named if there is no other."""
    revoked = believed.keyring.revoked if believed else {}
    known = _known(centre, believed)
    for signature in header.signatures:
        if signature.keyid in known and signature.keyid not in revoked:
            key, publisher, local = known[signature.keyid]
            if not fits(signature, key, MANIFEST, header.manifest):
                raise PackError("P-112", name=publisher.name)
            return publisher, signature.keyid, local
    for signature in header.signatures:
        if signature.keyid in revoked:
            raise PackError("P-113", name=revoked[signature.keyid])
    raise PackError("P-111")


def _known(centre: Centre, believed: Believed | None) -> dict[str, tuple[str, Publisher, bool]]:
    """By the id of each key: the key, whose it is, and whether staff trust it by themselves. A name that is in the
    keyring is the keyring's, whoever bore it here before.
    """
    official = believed.keyring.publishers if believed else ()
    names = {publisher.id for publisher in official}
    own = [publisher for publisher in centre.local if publisher.id not in names]
    trusted = [*((publisher, True) for publisher in own), *((publisher, False) for publisher in official)]
    return {key_id(key): (key, publisher, local) for publisher, local in trusted for key in publisher.keys}


def _check_scope(signed: Signed, centre: Centre) -> None:
    manifest, publisher = signed.manifest, signed.publisher
    for pack in (manifest.pack, *manifest.supersedes):
        if not publisher.may_publish(pack) or (signed.local and _is_spoken_for(pack, signed)):
            raise PackError("P-114", name=publisher.name, pack=pack)
        owner = _owner(pack, signed, centre)
        if owner is not None and owner.id != publisher.id:
            raise PackError("P-119", pack=pack, owner=owner.name, name=publisher.name)
    for area in manifest.scope:
        if not publisher.may_reach(area):
            raise PackError("P-114", name=publisher.name, pack=manifest.pack)
    if not any(within(centre.area, area) for area in manifest.scope):
        raise PackError("P-115", areas=", ".join(manifest.scope))


def _is_spoken_for(pack: str, signed: Signed) -> bool:
    """Somebody of the keyring may publish it, by name: staff's own publishers keep away from it."""
    if pack == BUILT_IN_PACK:
        return True
    publishers = signed.believed.keyring.publishers if signed.believed else ()
    return any(pattern != "*" and matches(pattern, pack) for each in publishers for pattern in each.packs)


def _owner(pack: str, signed: Signed, centre: Centre) -> Publisher | None:
    """Who brought ``pack`` here the last time, if that publisher is still trusted."""
    seen = centre.seen.get(pack, ())
    if not seen:
        return None
    trusted = (*centre.local, *(signed.believed.keyring.publishers if signed.believed else ()))
    return next((publisher for publisher in trusted if publisher.id == seen[-1].publisher), None)


def _check_release(manifest: Manifest, centre: Centre) -> None:
    if _number(manifest.min_app) > _number(centre.release):
        raise PackError("P-136", wanted=manifest.min_app, version=centre.release)
    if manifest.schema_ > SCHEMA:
        raise PackError("P-137", schema=manifest.schema_)


def _check_version(signed: Signed, centre: Centre) -> bool:
    """Whether this very pack was here before."""
    manifest = signed.manifest
    newest, lowest = _newest(signed, centre)
    if manifest.version < max(newest, lowest):
        raise PackError("P-116", version=manifest.version, newest=max(newest, lowest))
    same = [one for one in centre.seen.get(manifest.pack, ()) if one.version == manifest.version]
    if manifest.version == newest and all(one.digest != signed.digest for one in same):
        raise PackError("P-117", version=manifest.version)
    return any(one.digest == signed.digest for one in same)


def _newest(signed: Signed, centre: Centre) -> tuple[int, int]:
    """The newest version seen that still counts, and the lowest that the roots let in; 0 for none.

    What was signed with a key that is revoked now counts no more, nor what was seen before the roots set a floor.
    """
    pack = signed.manifest.pack
    keyring = signed.believed.keyring if signed.believed else None
    revoked = keyring.revoked if keyring else {}
    floor = keyring.floor(pack) if keyring else None
    newest = 0
    for one in centre.seen.get(pack, ()):
        if one.keyid not in revoked and not (floor and one.keyring < floor.since):
            newest = max(newest, one.version)
    return newest, floor.version if floor else 0


def _number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))
