"""Puts a signature, and the keyrings a far-off kiosk may lack, into a pack; and looks a pack over as a kiosk will."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from kiosk.authoring.key_files import signature
from kiosk.authoring.writing import writing
from kiosk.packs.container import (
    SignatureBlock,
    check_length,
    read_chunks,
    read_file,
    read_header,
    told,
    write_header,
)
from kiosk.packs.contents import read_contents
from kiosk.packs.keys import MANIFEST
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import read_manifest
from kiosk.packs.problems import PackError
from kiosk.packs.trust import admit, authenticate
from kiosk.packs.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from kiosk.packs.chain import Link
    from kiosk.packs.container import Header
    from kiosk.packs.manifest import Manifest
    from kiosk.packs.trust import Centre, Signed


def sign(path: Path, key: Ed25519PrivateKey, chain: Sequence[Link] = ()) -> Manifest:
    """Adds the signature of ``key`` to the pack at ``path``, which must be whole; one it had of that key is replaced.
    Raises PackError and leaves the file as it was.
    """
    with told(), path.open("rb") as stream:
        header = read_header(stream)
        manifest = read_manifest(header.manifest)
        check_all(stream, header, manifest)
        own = signature(key, MANIFEST, header.manifest)
        others = [one for one in header.signatures if one.keyid != own.keyid]
        block = SignatureBlock(signatures=(*others, own), chain=tuple(chain) or header.chain)
        head = write_header(header.manifest, block)
        if len(head) - len(header.manifest) > LIMITS.signature_block:
            raise PackError("P-104")
        with writing(path), whole_file(path) as out:
            out.write(head)
            stream.seek(header.files_at)
            while chunk := stream.read(LIMITS.chunk):
                out.write(chunk)
    return manifest


def verify(stream: BinaryIO, centre: Centre) -> Signed:
    """All that a kiosk would ask, for a kiosk at the first place the pack is meant for. Raises PackError."""
    signed = authenticate(read_header(stream), centre)
    admit(signed, centre.at(signed.manifest.scope[0]))
    check_all(stream, signed.header, signed.manifest)
    return signed


def check_all(stream: BinaryIO, header: Header, manifest: Manifest) -> None:
    """That every file is what the manifest says, and the lessons hold together. Raises PackError."""
    check_length(header, manifest)
    for file in manifest.files:
        for _ in read_chunks(stream, file, header.files_at + manifest.starts[file.path]):
            pass
    read_contents(manifest, lambda file: read_file(stream, header, manifest, file))
