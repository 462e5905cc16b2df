"""What a video says of itself: only H.264 and AAC, no larger than the kiosk's own screen, and no way out to other files."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO

from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.packs.manifest import PackFile

WIDEST, HIGHEST = 1920, 1080
LONGEST_S = 600
_INSIDE = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"dinf"}
"""Boxes that hold boxes."""
_MOST_BOXES = 1000
_CODECS = {b"avc1", b"mp4a"}
_HEAD = struct.Struct(">I4s")


def check_video(stream: BinaryIO, file: PackFile) -> None:
    """Raises PackError. Nothing is decoded: that is for the player's own process."""
    try:
        kinds = {kind for kind, body in _boxes(stream, 0, file.size) if _seen(kind, body)}
    except (struct.error, ValueError, OSError) as error:
        raise PackError("P-162", path=file.path) from error
    if not {b"moov", b"mvhd", b"stsd"} <= kinds:
        raise PackError("P-162", path=file.path)


def _boxes(stream: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    """Each box with its first 4 KiB, and those inside it, however deep."""
    waiting = [(start, end)]
    count = 0
    while waiting:
        at, end = waiting.pop()
        while at < end:
            count += 1
            stream.seek(at)
            size, kind = _HEAD.unpack(stream.read(_HEAD.size))
            head = _HEAD.size
            if size == 1:
                (size,) = struct.unpack(">Q", stream.read(8))
                head += 8
            elif size == 0:
                size = end - at
            if size < head or at + size > end or count > _MOST_BOXES:
                raise ValueError("boxes that do not fit")
            yield kind, stream.read(min(size - head, 4096))
            if kind in _INSIDE:
                waiting.append((at + head, at + size))
            at += size


def _seen(kind: bytes, body: bytes) -> bool:
    match kind:
        case b"mvhd":
            wide = body[0] == 1
            scale, length = struct.unpack(">IQ" if wide else ">II", body[20:32] if wide else body[12:20])
            _refuse(not scale or not 0 < length <= LONGEST_S * scale)
        case b"tkhd":
            width, height = (side >> 16 for side in struct.unpack(">II", body[-8:]))
            _refuse(width > WIDEST or height > HIGHEST)
        case b"stsd":
            _refuse(body[12:16] not in _CODECS or struct.unpack(">I", body[4:8])[0] != 1)
        case b"dref":
            # Its one entry must say that the sound and the pictures are in this very file.
            _refuse(body[4:8] != b"\0\0\0\1" or body[12:16] != b"url " or body[16:20] != b"\0\0\0\1")
    return True


def _refuse(wrong: bool) -> None:
    if wrong:
        raise ValueError("a video of another kind")
