"""This kiosk's own secret, outside the database: without it the locks of the PINs tell nothing."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BYTES = 32


def read_pepper(file: Path) -> bytes | None:
    """The secret, or None where there is none yet. Raises OSError."""
    try:
        secret = file.read_bytes()
    except FileNotFoundError:
        return None
    return secret if len(secret) == _BYTES else None


def make_pepper(file: Path) -> bytes:
    """A secret for its owner's eyes alone, whole on disk when this returns. Raises OSError; never replaces one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}-{secrets.token_hex(4)}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(secrets.token_bytes(_BYTES))
            stream.flush()
            os.fsync(stream.fileno())
        # A link and not a rename: it fails where the name is taken.
        os.link(part, file)
    finally:
        part.unlink(missing_ok=True)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return file.read_bytes()
