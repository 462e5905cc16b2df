"""What a file is by its first bytes, whatever its name and the manifest say."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from kiosk.packs.limits import LIMITS
from kiosk.packs.names import JPEG, JSON, MP4, OGG, ONNX, PICTURES, PNG, VTT, WEBP
from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from kiosk.packs.manifest import PackFile

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_ONNX = re.compile(rb"\x08[\x01-\x14][\x12\x3a]")
_MP4_BRANDS = {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1"}
_ANIMATED = 0x02
"""In the flags of a large WebP."""
_SIZES_OF_JPEG = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_ALONE = {0x01, *range(0xD0, 0xD9)}
"""Marks of JPEG that no length follows."""


def check_head(file: PackFile, head: bytes) -> None:
    """``head`` holds the file's first bytes, all of them or many. Raises PackError."""
    if type_of(head) != file.type:
        raise PackError("P-107", path=file.path, type=file.type)
    if file.type in PICTURES:
        width, height = picture_size(head)
        if not 0 < width <= LIMITS.picture_side_px or not 0 < height <= LIMITS.picture_side_px:
            raise PackError("P-108", path=file.path, width=width, height=height)
        if width * height > LIMITS.picture_px:
            raise PackError("P-108", path=file.path, width=width, height=height)


def type_of(head: bytes) -> str | None:
    """One of the types that a pack may hold, or None."""
    if head.startswith(_PNG):
        # One that moves says so before its first picture.
        return None if b"acTL" in head[: head.find(b"IDAT") % (len(head) + 1)] else PNG
    if head.startswith(_JPEG):
        return JPEG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return None if head[12:16] == b"VP8X" and any(flags & _ANIMATED for flags in head[20:21]) else WEBP
    if head[:4] == b"OggS" and head[28:36] == b"OpusHead":
        return OGG
    if head[4:8] == b"ftyp" and head[8:12] in _MP4_BRANDS:
        return MP4
    if head.startswith(b"WEBVTT") and head[6:7] in {b"\n", b"\r", b" ", b""}:
        return VTT
    if head.startswith(b"{"):
        return JSON
    # A message that begins with its format's version, then names who wrote it or what it computes.
    return ONNX if _ONNX.match(head) else None


def picture_size(head: bytes) -> tuple[int, int]:
    """Width and height in pixels as the picture itself says; (0, 0) if it does not."""
    try:
        if head.startswith(_PNG):
            return struct.unpack(">II", head[16:24])
        if head.startswith(_JPEG):
            return _size_of_jpeg(head)
        return _size_of_webp(head)
    except (struct.error, IndexError):
        return 0, 0


def _size_of_jpeg(head: bytes) -> tuple[int, int]:
    at = 2
    while head[at] == 0xFF:
        mark = head[at + 1]
        if mark in _SIZES_OF_JPEG:
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return width, height
        at += 2 if mark in _ALONE else 1 if mark == 0xFF else 2 + struct.unpack(">H", head[at + 2 : at + 4])[0]
    return 0, 0


def _size_of_webp(head: bytes) -> tuple[int, int]:
    match head[12:16]:
        case b"VP8 ":
            width, height = struct.unpack("<HH", head[26:30])
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            bits = struct.unpack("<I", head[21:25])[0]
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            width, height = (int.from_bytes(head[n : n + 3], "little") + 1 for n in (24, 27))
            return width, height
    return 0, 0
