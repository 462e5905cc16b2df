"""From the keyring this kiosk has to the newest one on the stick, each step vouched for by the one before."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import FailFast, Field

from kiosk.lessons.model import Model
from kiosk.lessons.text import Text
from kiosk.packs.keyring import Keyring, read_keyring
from kiosk.packs.keys import KEYRING, Signature, fits, key_id
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import modelled
from kiosk.packs.problems import PackError
from kiosk.packs.strict_json import loads

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.packs.keyring import Roots

STRANGE_SIGNATURE = Text("có chữ ký lạ", "a strange signature")


class Link(Model):
    """A keyring as its roots signed it: the very letters, so that nothing has to be written anew to be checked."""

    keyring: Annotated[str, Field(max_length=LIMITS.keyring_file)]
    signatures: Annotated[tuple[Signature, ...], Field(min_length=1, max_length=2 * LIMITS.roots), FailFast()]

    @property
    def raw(self) -> bytes:
        return self.keyring.encode()


class ChainFile(Model):
    """Keyrings by themselves, oldest first, as a root's office hands them out."""

    format: Literal["kiosk-keyring-1"]
    links: Annotated[tuple[Link, ...], Field(min_length=1, max_length=LIMITS.chain_links), FailFast()]


@dataclass(frozen=True)
class Believed:
    """Every keyring that was ever believed here, oldest first, and the ``keyring`` that counts now: the newest."""

    links: tuple[Link, ...]
    keyring: Keyring

    @classmethod
    def begin(cls, links: Sequence[Link]) -> Self:
        """``links`` as this kiosk kept them, or as people have vouched for by comparing the newest one's fingerprint.
        Raises PackError.
        """
        first = read_keyring(links[0].raw)
        _signed(links[0], first.roots, "P-123", first.version)
        _nothing_strange(links[0], [first.roots])
        return cls(tuple(links[:1]), first).follow(links[1:])

    def follow(self, chain: Sequence[Link]) -> Self:
        """With all that is new in ``chain``. What stands in it before a keyring that is known is not looked at, so a
        stick may carry the whole chain from its beginning. Raises PackError.
        """
        known = {link.keyring for link in self.links}
        new = [n + 1 for n, link in enumerate(chain) if link.keyring in known][-1:] or [0]
        fresh = chain[new[0] :]
        if len(self.links) + len(fresh) > LIMITS.chain_links:
            raise PackError("P-127", what=Text("quá nhiều bộ khoá", "too many keyrings"))
        keyring = self.keyring
        for link in fresh:
            keyring = _next(keyring, link)
        return type(self)((*self.links, *fresh), keyring)


def read_chain(raw: bytes) -> tuple[Link, ...]:
    """The links in a file of keyrings; nothing is believed yet. Raises PackError."""
    values = loads(raw, "P-121", most_bytes=LIMITS.keyring_file, file="keyring")
    return modelled(ChainFile, values, "P-121", "keyring").links


def write_chain(links: Iterable[Link]) -> bytes:
    """As ``read_chain`` wants it."""
    values = {"format": "kiosk-keyring-1", "links": [link.model_dump() for link in links]}
    return (json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _next(keyring: Keyring, link: Link) -> Keyring:
    # By the old roots first: what they did not sign is not even parsed.
    _signed(link, keyring.roots, "P-122", keyring.version + 1)
    new = read_keyring(link.raw)
    if new.version == keyring.version:
        raise PackError("P-125", version=new.version)
    if new.version != keyring.version + 1:
        raise PackError("P-124", wanted=keyring.version + 1, version=new.version)
    _signed(link, new.roots, "P-123", new.version)
    _nothing_strange(link, [keyring.roots, new.roots])
    return new


def _signed(link: Link, roots: Roots, code: str, version: int) -> None:
    if len(_signers(link, roots)) < roots.threshold:
        raise PackError(code, version=version)


def _signers(link: Link, roots: Roots) -> set[str]:
    """The ids of the roots that signed, each once."""
    keys = {key_id(key): key for key in roots.keys}
    return {one.keyid for one in link.signatures if one.keyid in keys and fits(one, keys[one.keyid], KEYRING, link.raw)}


def _nothing_strange(link: Link, roots: Sequence[Roots]) -> None:
    """Every signature is of a root, fits, and stands there once, in the order of the ids."""
    signers = {keyid for each in roots for keyid in _signers(link, each)}
    names = [one.keyid for one in link.signatures]
    if set(names) != signers or any(one >= other for one, other in pairwise(names)):
        raise PackError("P-121", what=STRANGE_SIGNATURE)
