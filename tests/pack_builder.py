"""The attacker's workbench: packs, keys and keyrings of any kind, whole and trusted unless a test changes something."""

from __future__ import annotations

import io
import json
import struct
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from operator import itemgetter
from typing import TYPE_CHECKING, Any, BinaryIO

from builders import FACTS, TOPICS, app_values, lesson_values
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.authoring.sign import check_all
from kiosk.lessons.text import Text
from kiosk.packs.chain import Believed, Link
from kiosk.packs.changes import Active, what_changes
from kiosk.packs.container import MAGIC, Header, read_file, read_header
from kiosk.packs.contents import read_contents
from kiosk.packs.keys import KEYRING, MANIFEST, key_id
from kiosk.packs.manifest import LessonCard
from kiosk.packs.names import role_of
from kiosk.packs.trust import Centre, Trusted, admit, authenticate

if TYPE_CHECKING:
    from kiosk.lessons.catalogue import Catalogue

HERE = "vn/lao-cai/lung-phinh"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)

OPUS = b"OggS" + bytes(24) + b"OpusHead" + bytes(20)
ONNX = b"\x08\x08\x12\x07pytorch" + bytes(30)
MP4 = b"\0\0\0\x18ftypisom" + bytes(30)
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9")
WEBP = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\0" + bytes(8)
VTT = b"WEBVTT\n\n00:00.000 --> 00:01.000\nA\n"
EVERY_MEDIUM = {
    "lessons/mua-hang/b.jpg": JPEG,
    "lessons/mua-hang/c.webp": WEBP,
    "lessons/mua-hang/d.mp4": MP4,
    "lessons/mua-hang/d.vtt": VTT,
    "apps/e.png": PIXEL,
    "voice/hmn/mua-hang/nghe.say.opus": OPUS,
    "voice/hmn/clips.json": b'{"clips":[]}',
    "voices/giong/voice.onnx": ONNX,
    "voices/giong/voice.json": b'{"noise":0.667}',
}


@dataclass(frozen=True)
class Key:
    """A pair of keys for tests, always the same for the same name."""

    name: str

    @property
    def private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(sha256(f"test key {self.name}".encode()).digest())

    @property
    def public(self) -> str:
        return self.private.public_key().public_bytes_raw().hex()

    @property
    def id(self) -> str:
        return key_id(self.public)

    def sign(self, purpose: bytes, content: bytes) -> dict[str, str]:
        return {"keyid": self.id, "sig": self.private.sign(purpose + content).hex()}


ROOTS = (Key("goc-1"), Key("goc-2"), Key("goc-3"))
PROVINCE, COMMUNE, STRANGER = Key("tinh"), Key("xa"), Key("la")


def publisher(key: Key = PROVINCE, **changes: Any) -> dict[str, Any]:
    return {
        "id": key.name,
        "name": f"Đơn vị {key.name}",
        "keys": [key.public],
        "packs": ["thu", "thu-*"],
        "areas": ["vn/lao-cai"],
    } | changes


def keyring_values(version: int = 1, roots: tuple[Key, ...] = ROOTS, threshold: int = 2, **changes: Any):
    return {
        "format": 1,
        "version": version,
        "roots": {"keys": [key.public for key in roots], "threshold": threshold},
        "publishers": [publisher()],
    } | changes


def link(values: dict[str, Any] | str | None = None, signers: tuple[Key, ...] = ROOTS[:2]) -> Link:
    """A keyring, signed by ``signers`` in the order of their ids."""
    text = values if isinstance(values, str) else compact(values or keyring_values())
    signatures = sorted((key.sign(KEYRING, text.encode()) for key in signers), key=itemgetter("keyid"))
    return Link.model_validate_json(compact({"keyring": text, "signatures": signatures}))


def believed(*links: Link) -> Believed:
    return Believed.begin(links or (link(),))


def centre(**changes: Any) -> Centre:
    return replace(_usual(), **changes)


@cache
def _usual() -> Centre:
    return Centre(HERE, "1.0.0", lambda host: host.endswith(".gov.vn"), believed())


def compact(values: Any) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


@dataclass
class PackBuilder:
    """``fields`` are laid over the manifest; ``files`` maps paths to their bytes, ``claims`` what the manifest says
    of a path over the truth. ``raw`` stands in for the whole manifest, ``block`` for the whole signature block."""

    fields: dict[str, Any] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    claims: dict[str, dict[str, Any]] = field(default_factory=dict)
    signers: tuple[Key, ...] = (PROVINCE,)
    chain: tuple[Link, ...] = ()
    raw: bytes | None = None
    block: bytes | None = None
    lengths: tuple[int, int] | None = None
    tail: bytes = b""

    def __post_init__(self) -> None:
        self.files = self.files or whole()

    def manifest(self) -> dict[str, Any]:
        return {
            "format": 1,
            "pack": "thu",
            "version": 3,
            "title": "Gói thử",
            "publisher": "Tỉnh",
            "scope": ["vn/lao-cai"],
            "issued_at": "2026-11-23",
            "review_by": "2027-05-23",
            "min_app": "0.1.0",
            "schema": 1,
            "hosts": ["dichvucong.gov.vn"],
            "files": [self._file(path, content) | self.claims.get(path, {}) for path, content in self.files.items()],
        } | self.fields

    def build(self) -> bytes:
        manifest = compact(self.manifest()).encode() if self.raw is None else self.raw
        block = self.block
        if block is None:
            signatures = [key.sign(MANIFEST, manifest) for key in self.signers]
            chain = [each.model_dump() for each in self.chain]
            block = compact({"signatures": signatures, "chain": chain}).encode()
        lengths = struct.pack("<II", *(self.lengths or (len(manifest), len(block))))
        return MAGIC + lengths + manifest + block + b"".join(self.files.values()) + self.tail

    def header(self) -> Header:
        return read_header(io.BytesIO(self.build()))

    def trusted(self, where: Centre | None = None) -> Trusted:
        where = where or centre()
        return admit(authenticate(self.header(), where), where)

    @staticmethod
    def _file(path: str, content: bytes) -> dict[str, Any]:
        about = {"path": path, "size": len(content), "sha256": sha256(content).hexdigest()}
        about |= {"role": role_of(path) or "picture", "type": _TYPES.get(path.rsplit(".", 1)[-1], "image/png")}
        if path.endswith("/lesson.json"):
            about |= {"lesson": {"title": {"vi": "Mua hàng", "en": "Shopping"}, "sentences": 4, "languages": ["vi"]}}
        return about


_TYPES = {"json": "application/json", "png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}
_TYPES |= {"mp4": "video/mp4", "vtt": "text/vtt", "opus": "audio/ogg", "onnx": "application/onnx"}


def taken(raw: bytes | BinaryIO, where: Centre | None = None, active: dict[str, Active] | None = None) -> Catalogue:
    """All that happens to a pack before its lessons are shown, as the kiosk does it: in this order, with one stream."""
    where, stream = where or centre(), io.BytesIO(raw) if isinstance(raw, bytes) else raw
    signed = authenticate(read_header(stream), where)
    trusted = admit(signed, where)
    what_changes(trusted, active or {}, {"bai-co-san": BUILT_IN})
    check_all(stream, signed.header, signed.manifest)
    return read_contents(signed.manifest, lambda file: read_file(stream, signed.header, signed.manifest, file))


def whole() -> dict[str, bytes]:
    """Files of a pack that is taken."""
    return {
        "topics.json": compact({"topics": TOPICS["topics"]}).encode(),
        "facts.json": compact({"facts": FACTS["facts"]}).encode(),
        "apps/cua-hang.json": compact(app_values()).encode(),
        "lessons/mua-hang/lesson.json": compact(lesson_values()).encode(),
        "lessons/mua-hang/anh.png": PIXEL,
    }


BUILT_IN = LessonCard(title=Text("Bài có sẵn"), sentences=3, languages=("vi",))
