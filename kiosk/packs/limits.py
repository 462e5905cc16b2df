"""Every number a pack is held to. What is larger is refused before it is read."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Bytes, unless the name says otherwise."""

    manifest: int = MIB
    signature_block: int = 64 * 1024
    keyring_file: int = MIB
    """A file of keyrings by itself: a whole chain of them."""

    json_values: int = 40_000
    """In one file: the list of 2,000 lessons has 30,000."""
    json_depth: int = 8
    lesson_depth: int = 20
    """Lists within lists: a quiz in a part of a lesson needs ten."""
    largest_int: int = 2**53
    """Beyond it other readers of JSON see another number."""
    marks_in_a_row: int = 2
    """Combining marks on one letter; written Vietnamese, put together, needs none."""

    chain_links: int = 256
    signatures: int = 16
    roots: int = 16
    publishers: int = 500
    revocations: int = 2000

    files: int = 2000
    path_letters: int = 200
    whole_pack: int = 2 * 1024 * MIB
    json_file: int = MIB
    picture: int = 4 * MIB
    picture_side_px: int = 4096
    picture_px: int = 16_000_000
    """A picture of 16 million points fills 64 MB when it is unpacked."""
    sound: int = 4 * MIB
    captions: int = MIB // 4
    video: int = 200 * MIB
    voice_model: int = 150 * MIB

    chunk: int = MIB
    """Of a file, held in memory at once."""


LIMITS = Limits()
