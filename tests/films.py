"""Small true films: H.264 in MP4, written here bit by bit, so that no test needs an encoder.

Each second is one plain colour or one picture: it begins raw (I_PCM), and all that follows says that nothing has changed.
"""

from __future__ import annotations

import re
import struct

import numpy as np
from PIL import Image

FPS = 10
RED, GREEN, BLUE = (200, 30, 30), (20, 140, 60), (40, 60, 200)


def film(colours=(RED, GREEN, BLUE), size=(96, 64), upright=False, **amiss):
    """As many seconds as ``colours``, or pictures of ``size``, whose sides are whole blocks of 16. ``upright``: shown turned by a quarter, as a phone keeps what it took upright.

    ``amiss`` changes what the film says of itself: ``codec``, ``seconds``, ``shown`` (width, height).
    """
    blocks = (size[0] // 16) * (size[1] // 16)
    pictures = []
    for number, colour in enumerate(colours):
        picture = colour if isinstance(colour, Image.Image) else Image.new("RGB", size, colour)
        pictures += [_whole(picture, number % 2), *(_unchanged(blocks, n) for n in range(1, FPS))]
    samples = [struct.pack(">I", len(one)) + one for one in pictures]
    head = _box(b"ftyp", b"isom", bytes(4), b"isomavc1")
    moov = _movie(size, samples, 0, upright, amiss)
    moov = _movie(size, samples, len(head) + len(moov) + 8, upright, amiss)
    return head + moov + _box(b"mdat", *samples)


class _Bits:
    def __init__(self):
        self.bits = ""

    def put(self, value, count=1):
        self.bits += f"{value:0{count}b}"
        return self

    def ue(self, *values):
        for value in values:
            digits = f"{value + 1:b}"
            self.bits += "0" * (len(digits) - 1) + digits
        return self

    def nal(self, kind, rest=b""):
        """With ``rest`` from the next whole byte on."""
        bits = self.bits if rest else self.bits + "1"
        bits += "0" * (-len(bits) % 8)
        raw = int(bits, 2).to_bytes(len(bits) // 8, "big") + rest + (b"\x80" if rest else b"")
        return bytes([kind]) + re.sub(rb"\0\0(?=[\0-\3])", b"\0\0\3", raw)


def _sequence(width, height):
    head = _Bits().put(66, 8).put(0xC0, 8).put(40, 8).ue(0, 0, 2, 1).put(0)
    return head.ue(width // 16 - 1, height // 16 - 1).put(0b1100, 4).nal(0x67)


def _picture_set():
    return _Bits().ue(0, 0).put(0, 2).ue(0, 0, 0).put(0, 3).ue(0, 0, 0).put(0b100, 3).nal(0x68)


def _whole(picture, turn):
    luma, first, second = np.moveaxis(np.asarray(picture.convert("YCbCr"), float), -1, 0)
    planes = [(luma * 219 / 255 + 16, 16)]
    # Of the colours every second point, and of that range which television has.
    planes += [((plane[::2, ::2] - 128) * 224 / 255 + 128, 8) for plane in (first, second)]
    tiles = [_tiles(np.round(plane).astype(np.uint8), side) for plane, side in planes]
    blocks = [b"".join(block) for block in zip(*tiles, strict=True)]
    head = _Bits().ue(0, 7, 0).put(0, 4).ue(turn).put(0, 2).ue(0, 1, 25)
    return head.nal(0x65, b"\x0d\0".join(blocks))


def _tiles(plane, side):
    height, width = plane.shape
    rows = plane.reshape(height // side, side, width // side, side).swapaxes(1, 2)
    return [tile.tobytes() for tile in rows.reshape(-1, side, side)]


def _unchanged(blocks, number):
    return _Bits().ue(0, 5, 0).put(number % 16, 4).put(0, 3).ue(0, 1, blocks).nal(0x41)


def _movie(size, samples, starts, upright, amiss):
    width, height = size
    length = int(amiss.get("seconds", len(samples) / FPS) * FPS)
    as_it_is = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    turned = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, height << 16, 0, 1 << 30)
    sets = [_sequence(*size), _picture_set()]
    config = b"\1" + sets[0][1:4] + b"\xff\xe1" + struct.pack(">H", len(sets[0])) + sets[0]
    config += b"\1" + struct.pack(">H", len(sets[1])) + sets[1]
    seen = bytes(6) + b"\0\1" + bytes(16) + struct.pack(">HH", *size) + struct.pack(">II", 72 << 16, 72 << 16)
    entry = _box(
        amiss.get("codec", b"avc1"), seen, bytes(4), b"\0\1", bytes(32), b"\0\x18\xff\xff", _box(b"avcC", config)
    )
    keys = range(1, len(samples) + 1, FPS)
    table = _box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1), entry),
        _full(b"stts", struct.pack(">III", 1, len(samples), 1)),
        _full(b"stss", struct.pack(f">I{len(keys)}I", len(keys), *keys)),
        _full(b"stsc", struct.pack(">IIII", 1, 1, len(samples), 1)),
        _full(b"stsz", struct.pack(f">II{len(samples)}I", 0, len(samples), *map(len, samples))),
        _full(b"stco", struct.pack(">II", 1, starts)),
    )
    place = _box(b"dinf", _full(b"dref", struct.pack(">I", 1), _full(b"url ", flags=1)))
    inside = _box(b"minf", _full(b"vmhd", bytes(8), flags=1), place, table)
    kind = _full(b"hdlr", bytes(4), b"vide", bytes(12), b"\0")
    media = _box(b"mdia", _full(b"mdhd", struct.pack(">IIIIHH", 0, 0, FPS, length, 0x55C4, 0)), kind, inside)
    sides = [side << 16 for side in amiss.get("shown", (width, height))]
    track = _full(
        b"tkhd",
        struct.pack(">IIIII", 0, 0, 1, 0, length),
        bytes(16),
        turned if upright else as_it_is,
        struct.pack(">II", *sides),
        flags=3,
    )
    about = struct.pack(">IIIIIH", 0, 0, FPS, length, 1 << 16, 1 << 8) + bytes(10) + as_it_is + bytes(24)
    return _box(b"moov", _full(b"mvhd", about, struct.pack(">I", 2)), _box(b"trak", track, media))


def _full(kind, *content, flags=0):
    return _box(kind, struct.pack(">I", flags), *content)


def _box(kind, *content):
    body = b"".join(content)
    return struct.pack(">I", 8 + len(body)) + kind + body
