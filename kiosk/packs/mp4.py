"""What a video says of itself: only H.264 and AAC, no larger than the kiosk's own screen, and no way out to other files."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONGER_SIDE, SHORTER_SIDE = 1920, 1080
"""In pixels, held upright or across."""
LONGEST_S = 180
"""Eight scenes of 20 seconds, and what is not shown of it."""
_INSIDE = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"dinf"}
"""Boxes that hold boxes."""
_MOST_BOXES = 1000
_PICTURES, _SOUND, _REMARKS = b"avc1", b"mp4a", b"mett"
"""Some phones let their camera note down beside the film how it was held; nobody here opens that."""
_HEAD = struct.Struct(">I4s")


class VideoError(ValueError):
    """``reason`` in one word; “damaged” is also a video that is cut off, or kept in another file."""

    def __init__(self, reason: Literal["codec", "damaged", "heavy", "kind", "large", "long"]) -> None:
        super().__init__(reason)
        self.reason = reason


def video_seconds(stream: BinaryIO, size: int) -> float:
    """How long the video is. Raises VideoError. Nothing is decoded: that is for the player's own process."""
    seconds, kinds = 0.0, set()
    try:
        for kind, body in _boxes(stream, 0, size):
            kinds |= {kind, _codec(body) if kind == b"stsd" else kind}
            seconds = _length(body) if kind == b"mvhd" else seconds
            _CHECKS.get(kind, bool)(body)
    except (struct.error, OSError) as error:
        raise VideoError("damaged") from error
    if not {b"moov", b"mvhd", b"stsd"} <= kinds:
        raise VideoError("damaged")
    if _PICTURES not in kinds:
        raise VideoError("codec")
    return seconds


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
                raise VideoError("damaged")
            yield kind, stream.read(min(size - head, 4096))
            if kind in _INSIDE:
                waiting.append((at + head, at + size))
            at += size


def _length(body: bytes) -> float:
    wide = body[:1] == b"\1"
    scale, length = struct.unpack(">IQ" if wide else ">II", body[20:32] if wide else body[12:20])
    if not scale or not length:
        raise VideoError("damaged")
    if length > LONGEST_S * scale:
        raise VideoError("long")
    return float(length / scale)


def _check_sides(body: bytes) -> None:
    """As it is shown; a phone held upright may store it lying."""
    shorter, longer = sorted(side >> 16 for side in struct.unpack(">II", body[-8:]))
    if longer > LONGER_SIDE or shorter > SHORTER_SIDE:
        raise VideoError("large")


def _check_place(body: bytes) -> None:
    """Its one entry must say that the sound and the pictures are in this very file."""
    if body[4:8] != b"\0\0\0\1" or body[12:16] != b"url " or body[16:20] != b"\0\0\0\1":
        raise VideoError("damaged")


_CHECKS: dict[bytes, Callable[[bytes], object]] = {b"tkhd": _check_sides, b"dref": _check_place}


def _codec(body: bytes) -> bytes:
    codec = body[12:16]
    if codec not in {_PICTURES, _SOUND, _REMARKS} or struct.unpack(">I", body[4:8])[0] != 1:
        raise VideoError("codec")
    return codec
