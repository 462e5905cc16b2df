"""Whom this kiosk believes: publishers and what each may publish, vouched for by root keys."""

from __future__ import annotations

from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import FailFast, Field

from kiosk.lessons.model import Id, Label, Model
from kiosk.lessons.text import Text
from kiosk.packs.keys import KeyId, PublicKey, is_weak, key_id
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import Area, Sha256, Version, modelled
from kiosk.packs.problems import PackError
from kiosk.packs.strict_json import loads

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PackPattern = Annotated[str, Field(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*|[a-z0-9]+(-[a-z0-9]+)*-\*|\*)$", max_length=60)]
"""A pack's id, ``lao-cai-*`` for all that begin so, ``*`` for every one."""


class Publisher(Model):
    """``packs`` are those it may publish, ``areas`` the places it may publish for, with all places in them.

    ``recovers``: at the kiosks there it may also let a forgotten PIN of an admin be set anew.
    """

    id: Id
    name: Label
    keys: Annotated[tuple[PublicKey, ...], Field(min_length=1, max_length=8)]
    packs: Annotated[tuple[PackPattern, ...], Field(min_length=1, max_length=50)]
    areas: Annotated[tuple[Area, ...], Field(min_length=1, max_length=50)]
    recovers: bool = False

    def may_publish(self, pack: str) -> bool:
        return any(matches(pattern, pack) for pattern in self.packs)

    def may_reach(self, area: str) -> bool:
        return any(within(area, own) for own in self.areas)


class Roots(Model):
    """``threshold`` of these keys together may change the keyring."""

    keys: Annotated[tuple[PublicKey, ...], Field(min_length=1, max_length=LIMITS.roots)]
    threshold: Annotated[int, Field(ge=1, le=LIMITS.roots)]


class RevokedKey(Model):
    """Whose it was is still said: staff want to know."""

    keyid: KeyId
    name: Label


class RevokedPack(Model):
    """By the hash of its manifest. ``hard`` takes it off the screen, ``soft`` only off the list of what may come."""

    sha256: Sha256
    how: Literal["soft", "hard"]


class Floor(Model):
    """The lowest version of ``pack`` that may still come. What was seen under keyrings before ``since`` counts no more:
    so a version far too high, signed with a stolen key, does not shut out all that follow.
    """

    pack: Id
    version: Version
    since: Version


class Keyring(Model):
    """``version`` goes up by one with every change."""

    format: Literal[1]
    version: Version
    roots: Roots
    publishers: Annotated[tuple[Publisher, ...], Field(max_length=LIMITS.publishers), FailFast()] = ()
    revoked_keys: Annotated[tuple[RevokedKey, ...], Field(max_length=LIMITS.revocations), FailFast()] = ()
    revoked_packs: Annotated[tuple[RevokedPack, ...], Field(max_length=LIMITS.revocations), FailFast()] = ()
    floors: Annotated[tuple[Floor, ...], Field(max_length=LIMITS.revocations), FailFast()] = ()

    @cached_property
    def revoked(self) -> Mapping[str, str]:
        """Whose each revoked key was, by its id."""
        return {key.keyid: key.name for key in self.revoked_keys}

    def floor(self, pack: str) -> Floor | None:
        return next((floor for floor in self.floors if floor.pack == pack), None)

    def withdrawn(self, manifest_sha256: str) -> Literal["soft", "hard"] | None:
        return next((pack.how for pack in self.revoked_packs if pack.sha256 == manifest_sha256), None)


def within(area: str, wider: str) -> bool:
    """Whether ``area`` is ``wider`` or lies in it."""
    return area == wider or area.startswith(f"{wider}/")


def read_keyring(raw: bytes) -> Keyring:
    """``raw`` must have been signed by the roots that were trusted so far. Raises PackError."""
    keyring = modelled(Keyring, loads(raw, "P-121", file="keyring"), "P-121", "keyring")
    for what in _amiss(keyring):
        raise PackError("P-127", what=what)
    if any(is_weak(key) for key in _all_keys(keyring)):
        raise PackError("P-126")
    return keyring


def fingerprint(keyring: Keyring) -> bytes:
    """Of the roots alone: what people compare when a kiosk is told for the first time whom to believe."""
    roots = keyring.roots
    return sha256(b"".join([bytes([roots.threshold]), *sorted(bytes.fromhex(key) for key in roots.keys)])).digest()


def _all_keys(keyring: Keyring) -> list[str]:
    return [*keyring.roots.keys, *(key for publisher in keyring.publishers for key in publisher.keys)]


def _amiss(keyring: Keyring) -> Iterator[Text]:
    roots, keys = keyring.roots, _all_keys(keyring)
    if len(set(keys)) < len(keys):
        yield Text("một khoá có hai lần", "a key is there twice")
    if roots.threshold > len(roots.keys):
        yield Text("số chữ ký cần có nhiều hơn số khoá gốc", "more signatures are wanted than there are roots")
    names = [publisher.id for publisher in keyring.publishers]
    if len(set(names)) < len(names):
        yield Text("hai đơn vị cùng một tên", "two publishers have one name")
    floored = [floor.pack for floor in keyring.floors]
    if len(set(floored)) < len(floored):
        yield Text("một gói có hai bản thấp nhất", "a pack has two lowest versions")
    if any(floor.since > keyring.version for floor in keyring.floors):
        yield Text("bản thấp nhất có hiệu lực từ sau này", "a lowest version counts from a keyring to come")
    if keyring.revoked.keys() & {key_id(key) for key in roots.keys}:
        yield Text("khoá gốc đã bị thu hồi", "a root key is revoked")


def matches(pattern: str, pack: str) -> bool:
    """Whether ``pack`` is one of those that ``pattern`` stands for."""
    return pack.startswith(pattern[:-1]) if pattern.endswith("*") else pack == pattern
