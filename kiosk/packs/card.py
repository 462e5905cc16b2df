"""A publisher's card: name and public key, to be trusted by people who compare its fingerprint in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kiosk.lessons.model import Id, Label, Model
from kiosk.packs.keyring import Publisher
from kiosk.packs.keys import PublicKey, is_weak, key_id
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import modelled
from kiosk.packs.problems import PackError
from kiosk.packs.strict_json import loads
from kiosk.packs.words import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable


class Card(Model):
    """``id`` and ``name`` are what the publisher calls itself; only the words of the key say who it is."""

    format: Literal["kiosk-publisher-1"]
    id: Id
    name: Label
    key: PublicKey

    @property
    def words(self) -> tuple[str, ...]:
        return in_words(bytes.fromhex(key_id(self.key)))


def read_card(raw: bytes) -> Card:
    """Raises PackError."""
    values = loads(raw, "P-129", most_bytes=LIMITS.signature_block, file="card")
    card = modelled(Card, values, "P-129", "card")
    if is_weak(card.key):
        raise PackError("P-126")
    return card


def introduce(card: Card, area: str, trusted: Iterable[Publisher]) -> Publisher:
    """The owner of ``card`` as a publisher for the kiosk that stands in ``area``, once staff have compared the words.
    Raises PackError if one of ``trusted`` bears the name or the key.
    """
    for other in trusted:
        if other.id == card.id or card.key in other.keys:
            raise PackError("P-128", name=other.name)
    return Publisher(id=card.id, name=card.name, keys=(card.key,), packs=("*",), areas=(area,))
