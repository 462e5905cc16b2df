"""The file itself: a fixed head, the signed list, the signatures, then the files one after the other to the very end."""

from __future__ import annotations

import struct
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Annotated, BinaryIO

from pydantic import FailFast, Field

from kiosk.lessons.model import Model
from kiosk.packs.chain import Link  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.packs.keys import Signature  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import modelled
from kiosk.packs.problems import PackError
from kiosk.packs.sniff import check_head
from kiosk.packs.strict_json import loads

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from kiosk.packs.manifest import Manifest, PackFile

MAGIC = b"KPK1\r\n\x1a\n"
"""Ends lines in both ways: a copy that changes line ends is noticed at once."""
_LENGTHS = struct.Struct("<II")
_FIXED = len(MAGIC) + _LENGTHS.size


class SignatureBlock(Model):
    """``chain`` are keyrings, oldest first: a kiosk that was never on a network learns from the stick."""

    signatures: Annotated[tuple[Signature, ...], Field(max_length=LIMITS.signatures), FailFast()]
    chain: Annotated[tuple[Link, ...], Field(max_length=LIMITS.chain_links), FailFast()] = ()


@dataclass(frozen=True)
class Header:
    """All before the files. ``manifest`` are bytes that nobody has vouched for yet. Lengths in bytes."""

    manifest: bytes
    signatures: tuple[Signature, ...]
    chain: tuple[Link, ...]
    files_at: int
    length: int

    @property
    def digest(self) -> str:
        """What this very pack is known by: of its manifest, which holds the hash of everything else."""
        return sha256(self.manifest).hexdigest()


def read_header(stream: BinaryIO) -> Header:
    """From a file that is open for reading in binary and can seek. Raises PackError, and nothing else."""
    with told():
        length = stream.seek(0, 2)
        stream.seek(0)
        fixed = stream.read(_FIXED)
    if not fixed.startswith(MAGIC):
        raise PackError("P-101")
    if len(fixed) < _FIXED:
        raise PackError("P-102")
    manifest_length, block_length = _LENGTHS.unpack(fixed[len(MAGIC) :])
    if manifest_length > LIMITS.manifest or block_length > LIMITS.signature_block:
        raise PackError("P-104")
    with told():
        manifest, block = stream.read(manifest_length), stream.read(block_length)
    if len(manifest) + len(block) < manifest_length + block_length:
        raise PackError("P-102")
    values = loads(block, "P-105", most_bytes=LIMITS.signature_block, file="signatures")
    signed = modelled(SignatureBlock, values, "P-105", "signatures")
    return Header(manifest, signed.signatures, signed.chain, _FIXED + manifest_length + block_length, length)


@contextmanager
def told() -> Generator[None]:
    """A stick that is pulled is no bug: it is told as P-109."""
    try:
        yield
    except OSError as error:
        raise PackError("P-109", reason=error.strerror) from error


def check_length(header: Header, manifest: Manifest) -> None:
    """The last file must end where the pack ends. Raises PackError."""
    end = header.files_at + manifest.size
    if header.length < end:
        raise PackError("P-102")
    if header.length > end:
        raise PackError("P-103")


def read_chunks(stream: BinaryIO, file: PackFile, at: int) -> Iterator[bytes]:
    """What stands in ``stream`` from ``at``, in pieces. It is ``file`` only once the last piece has come without a
    PackError: its hash is known at the end, what it claims to be after the first piece.
    """
    digest, left = sha256(), file.size
    while left:
        with told():
            stream.seek(at + file.size - left)
            chunk = stream.read(min(left, LIMITS.chunk))
        if not chunk:
            raise PackError("P-102")
        if left == file.size:
            check_head(file, chunk)
        digest.update(chunk)
        left -= len(chunk)
        if not left and digest.hexdigest() != file.sha256:
            raise PackError("P-106", path=file.path)
        yield chunk


def read_file(stream: BinaryIO, header: Header, manifest: Manifest, file: PackFile) -> bytes:
    """A small file as a whole."""
    return b"".join(read_chunks(stream, file, header.files_at + manifest.starts[file.path]))


def write_header(manifest: bytes, block: SignatureBlock) -> bytes:
    """What stands before the files."""
    signed = block.model_dump_json().encode()
    return MAGIC + _LENGTHS.pack(len(manifest), len(signed)) + manifest + signed
