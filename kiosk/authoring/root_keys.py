"""The next keyring, as the offices that hold the root keys make it: drafted by one, signed by several, then handed out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from kiosk.authoring.key_files import signature
from kiosk.authoring.writing import writing
from kiosk.lessons.model import Model
from kiosk.packs.chain import Believed, Link, read_chain, write_chain
from kiosk.packs.container import told
from kiosk.packs.keyring import Keyring, read_keyring
from kiosk.packs.keys import KEYRING, Signature, key_id
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import modelled
from kiosk.packs.problems import PackError
from kiosk.packs.strict_json import loads
from kiosk.packs.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from kiosk.packs.card import Card

Values = dict[str, Any]


class Draft(Model):
    """``keyring`` are the letters that are signed; with the first signature they are fixed."""

    keyring: str
    signatures: Annotated[tuple[Signature, ...], Field(max_length=2 * LIMITS.roots)] = ()

    @property
    def values(self) -> Values:
        return dict(json.loads(self.keyring))


def begin(path: Path, roots: Sequence[Card], threshold: int) -> Keyring:
    """Writes the draft of the very first keyring. Raises PackError, as all below."""
    return _write(path, {"format": 1, "version": 1, "roots": _roots(roots, threshold), "publishers": []})


def go_on(path: Path, chain: Path) -> Keyring:
    """Writes a draft that follows the newest keyring of ``chain``."""
    newest = open_chain(chain).keyring
    return _write(path, newest.model_dump(mode="json") | {"version": newest.version + 1})


def change(path: Path, by: Callable[[Values], Values]) -> Keyring:
    """``by`` gives the fields that change."""
    draft = read_draft(path)
    if draft.signatures:
        raise PackError("P-155")
    return _write(path, draft.values | by(draft.values))


def new_roots(roots: Sequence[Card], threshold: int) -> Callable[[Values], Values]:
    return lambda _: {"roots": _roots(roots, threshold)}


def trust(
    card: Card, packs: Sequence[str], areas: Sequence[str], *, recovers: bool = False
) -> Callable[[Values], Values]:
    """The publisher with this card may publish these; a second card of the same name replaces the first."""
    publisher: Values = {"id": card.id, "name": card.name, "keys": [card.key], "packs": [*packs], "areas": [*areas]}
    if recovers:
        publisher["recovers"] = True
    return lambda values: {"publishers": [*(one for one in values["publishers"] if one["id"] != card.id), publisher]}


def revoke(name: str) -> Callable[[Values], Values]:
    """The keys of publisher ``name`` are believed no more, nor anything they ever signed."""

    def changed(values: Values) -> Values:
        gone = [one for one in values["publishers"] if one["id"] == name]
        if not gone:
            raise PackError("P-156", name=name)
        keys = [{"keyid": key_id(key), "name": one["name"]} for one in gone for key in one["keys"]]
        return {
            "publishers": [one for one in values["publishers"] if one["id"] != name],
            "revoked_keys": [*values.get("revoked_keys", []), *keys],
        }

    return changed


def withdraw(digest: str, *, hard: bool) -> Callable[[Values], Values]:
    """The pack of this manifest may come no more; ``hard``: and goes where it is."""
    pack = {"sha256": digest, "how": "hard" if hard else "soft"}
    return lambda values: {"revoked_packs": [*values.get("revoked_packs", []), pack]}


def floor(pack: str, version: int) -> Callable[[Values], Values]:
    """From this keyring on ``pack`` counts anew from ``version``, whatever kiosks have seen before."""
    return lambda values: {
        "floors": [
            *(one for one in values.get("floors", []) if one["pack"] != pack),
            {"pack": pack, "version": version, "since": values["version"]},
        ]
    }


def sign_draft(path: Path, key: Ed25519PrivateKey) -> Keyring:
    draft = read_draft(path)
    own = signature(key, KEYRING, draft.keyring.encode())
    others = [one for one in draft.signatures if one.keyid != own.keyid]
    # In the order of their ids: one way of writing.
    signed = tuple(sorted((*others, own), key=lambda one: one.keyid))
    return _save(path, Draft(keyring=draft.keyring, signatures=signed))


def finish(path: Path, chain: Path) -> Believed:
    """Appends the draft to the keyrings that are handed out, if enough roots have signed it."""
    draft = read_draft(path)
    link = modelled(Link, draft.model_dump(mode="json"), "P-121", "keyring")
    believed = open_chain(chain).follow([link]) if chain.exists() else Believed.begin([link])
    with writing(chain):
        write_whole(chain, write_chain(believed.links))
    return believed


def open_chain(path: Path) -> Believed:
    with told():
        return Believed.begin(read_chain(path.read_bytes()))


def read_draft(path: Path) -> Draft:
    with told():
        raw = path.read_bytes()
    return modelled(Draft, loads(raw, "P-121", file="keyring"), "P-121", "keyring")


def _roots(cards: Sequence[Card], threshold: int) -> Values:
    return {"keys": [card.key for card in cards], "threshold": threshold}


def _write(path: Path, values: Values) -> Keyring:
    return _save(path, Draft(keyring=json.dumps(values, ensure_ascii=False, separators=(",", ":"))))


def _save(path: Path, draft: Draft) -> Keyring:
    """Only what a kiosk could read is written."""
    keyring = read_keyring(draft.keyring.encode())
    with writing(path):
        write_whole(path, (json.dumps(draft.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n").encode())
    return keyring
