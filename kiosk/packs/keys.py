"""Ed25519 keys and signatures as they are written in packs and keyrings, and the keys that must never be believed."""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import StringConstraints

from kiosk.lessons.model import Model

PublicKey = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""32 bytes, in one way of writing only."""
KeyId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""SHA-256 of the key's bytes."""

MANIFEST, KEYRING, RECOVERY = b"KPK1-manifest\0", b"KPK1-keyring\0", b"KPK1-recovery\0"
"""What a signature was made for stands before what was signed, so that one never passes for the other."""

_PRIME = 2**255 - 19
# Points that eight steps bring back to nothing: under such a key, signatures can be made up. The library takes them.
_EIGHTH = int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little")
_SMALL_ORDER = {0, 1, _PRIME - 1, _EIGHTH, _PRIME - _EIGHTH}


class Signature(Model):
    keyid: KeyId
    sig: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]


def key_id(key: str) -> str:
    return sha256(bytes.fromhex(key)).hexdigest()


def is_weak(key: str) -> bool:
    """Of small order, or written in a second way."""
    height = int.from_bytes(bytes.fromhex(key), "little") & (2**255 - 1)
    return height in _SMALL_ORDER or height >= _PRIME


def fits(signature: Signature, key: str, purpose: bytes, content: bytes) -> bool:
    """Whether ``signature`` over ``content`` was made by ``key`` for this ``purpose``."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature.sig), purpose + content)
    except InvalidSignature:
        return False
    return True
