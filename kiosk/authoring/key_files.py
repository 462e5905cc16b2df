"""A publisher's or root's keys on disk: the private one under a passphrase for its owner alone, the card for everybody."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.authoring.writing import writing
from kiosk.lessons.text import Text
from kiosk.packs.card import Card, read_card
from kiosk.packs.container import told
from kiosk.packs.keys import Signature, key_id
from kiosk.packs.problems import PackError
from kiosk.packs.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE, CARD = "private.pem", "publisher.json"
SHORTEST = 8
"""Letters of a passphrase: whoever finds the file may try for as long as they like."""

TAKEN = Text("thư mục đã có khoá", "the folder holds a key already")
TOO_SHORT = Text("mật khẩu ngắn quá", "the passphrase is too short")
DIFFERENT = Text("hai lần gõ khác nhau", "typed in two ways")
WRONG = Text("sai mật khẩu", "wrong passphrase")
NO_KEY = Text("không phải khoá ký gói", "no key that signs packs")


def new_key(folder: Path, own_id: str, name: str, passphrase: str) -> Card:
    """A fresh pair of keys in ``folder``, which holds none yet. Raises PackError."""
    private = folder / PRIVATE
    if private.exists():
        raise PackError("P-153", path=private, what=TAKEN)
    if len(passphrase) < SHORTEST:
        raise PackError("P-152", path=private, what=TOO_SHORT)
    key = Ed25519PrivateKey.generate()
    card = read_card(_json({
        "format": "kiosk-publisher-1", "id": own_id, "name": name, "key": key.public_key().public_bytes_raw().hex(),
    }))  # fmt: skip
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
    with writing(folder):
        # Readable for its owner alone from the first byte on: whole_file makes it so.
        write_whole(private, secret)
        write_whole(folder / CARD, _json(card.model_dump()))
        (folder / CARD).chmod(0o644)
    return card


def open_key(folder: Path, passphrase: str) -> Ed25519PrivateKey:
    """Raises PackError."""
    private = folder / PRIVATE
    with told():
        secret = private.read_bytes()
    try:
        key = load_pem_private_key(secret, passphrase.encode())
    except (ValueError, TypeError):
        # A passphrase that is wrong and a file that is damaged look the same.
        raise PackError("P-152", path=private, what=WRONG) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise PackError("P-152", path=private, what=NO_KEY)
    return key


def open_card(path: Path) -> Card:
    """From a folder of ``new_key``, or the file itself. Raises PackError."""
    with told():
        return read_card((path / CARD if path.is_dir() else path).read_bytes())


def signature(key: Ed25519PrivateKey, purpose: bytes, content: bytes) -> Signature:
    public = key.public_key().public_bytes_raw().hex()
    return Signature(keyid=key_id(public), sig=key.sign(purpose + content).hex())


def _json(values: object) -> bytes:
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode()
