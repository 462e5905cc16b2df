"""One pack for each rule, and the exact code it is refused with. The rows A1–A26 and B1–B12 are those of the threat
model: what a broken or hostile author, a thief of keys or a failing stick may bring."""

from __future__ import annotations

import json
import struct
from dataclasses import replace

import pytest
from builders import app_values, explain, lesson_values, scene, watch
from pack_builder import (
    COMMUNE,
    EVERY_MEDIUM,
    HERE,
    JPEG,
    MP4,
    OPUS,
    PIXEL,
    PROVINCE,
    ROOTS,
    STRANGER,
    WEBP,
    Key,
    PackBuilder,
    believed,
    centre,
    compact,
    keyring_values,
    link,
    publisher,
    taken,
    whole,
)

from kiosk.packs.changes import Active
from kiosk.packs.keyring import Publisher
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import read_manifest
from kiosk.packs.problems import PackError
from kiosk.packs.trust import Seen

MIB = 1024 * 1024
LESSON = "lessons/mua-hang/lesson.json"
PICTURE = "lessons/mua-hang/anh.png"


def refused(raw: bytes, where=None, active=None) -> PackError:
    with pytest.raises(PackError) as caught:
        taken(raw, where, active)
    return caught.value


def lesson_of(*steps, **changes) -> PackBuilder:
    return PackBuilder(files=whole() | {LESSON: compact(lesson_values(*steps, **changes)).encode()})


def with_film(step) -> PackBuilder:
    lesson = compact(lesson_values(step)).encode()
    return PackBuilder(files=whole() | {LESSON: lesson, "lessons/mua-hang/phim.mp4": MP4})


def claiming(path=PICTURE, **claims) -> PackBuilder:
    return PackBuilder(claims={path: claims})


def renamed(path: str) -> PackBuilder:
    """A picture under another name, which is what the manifest says too."""
    pack = PackBuilder(files=whole() | {path: PIXEL})
    pack.claims = {path: {"role": "picture", "type": "image/png"}}
    return pack


def raw_manifest(change) -> PackBuilder:
    text = compact(PackBuilder().manifest())
    return PackBuilder(raw=change(text).encode() if isinstance(change(text), str) else change(text))


def png(width: int, height: int) -> bytes:
    return PIXEL[:16] + struct.pack(">II", width, height) + PIXEL[24:]


def test_the_pack_that_is_spoilt_below_is_taken():
    catalogue = taken(PackBuilder().build())
    assert [(lesson.id, lesson.title.vi) for lesson in catalogue.lessons] == [("mua-hang", "Mua hàng")]


def test_a_pack_with_a_file_of_every_kind_is_taken():
    assert taken(PackBuilder(files=whole() | EVERY_MEDIUM).build()).lessons


# A1: unsigned, signed by others, changed after it was signed.
SIGNED = {
    "nobody signed": (PackBuilder(signers=()), "P-111"),
    "a stranger signed": (PackBuilder(signers=(STRANGER,)), "P-111"),
    "a root signed, which is for keyrings only": (PackBuilder(signers=(ROOTS[0],)), "P-111"),
    "the signature of another manifest": (
        PackBuilder(block=compact({
            "signatures": [PROVINCE.sign(b"KPK1-manifest\0", b"{}")], "chain": []
        }).encode()), "P-112"),
    "a signature made for keyrings": (
        PackBuilder(raw=b"{}", block=compact({"signatures": [PROVINCE.sign(b"KPK1-keyring\0", b"{}")]}).encode()),
        "P-112",
    ),
    "a signature of all zeros": (
        PackBuilder(block=compact({"signatures": [{"keyid": PROVINCE.id, "sig": "0" * 128}]}).encode()), "P-112"),
}  # fmt: skip


def second_s(pack: PackBuilder) -> PackBuilder:
    """The same signature with the group's order added to its second half: an old library would take it."""
    manifest = compact(pack.manifest()).encode()
    one = PROVINCE.sign(b"KPK1-manifest\0", manifest)
    half = int.from_bytes(bytes.fromhex(one["sig"][64:]), "little") + 2**252 + 27742317777372353535851937790883648493
    one["sig"] = one["sig"][:64] + half.to_bytes(32, "little").hex()
    return replace(pack, block=compact({"signatures": [one]}).encode())


SIGNED["a signature written in a second way"] = (second_s(PackBuilder()), "P-112")

# A7 and the head of the file.
HEAD = {
    "an empty file": (b"", "P-101"),
    "one letter": (b"K", "P-101"),
    "a zip": (b"PK\3\4" + bytes(100), "P-101"),
    "line ends that a copy has changed": (PackBuilder().build().replace(b"\r\n", b"\n", 1), "P-101"),
    "another version of the format": (b"KPK2" + PackBuilder().build()[4:], "P-101"),
    "nothing after the magic": (b"KPK1\r\n\x1a\n", "P-102"),
    "half of the lengths": (b"KPK1\r\n\x1a\n\0\0\0\0\0", "P-102"),
    "nothing after the lengths": (b"KPK1\r\n\x1a\n" + struct.pack("<II", 9, 9), "P-102"),
    "cut off in the manifest": (PackBuilder().build()[:100], "P-102"),
    "cut off in the last file": (PackBuilder().build()[:-1], "P-102"),
    "one byte too many": (PackBuilder(tail=b"\0").build(), "P-103"),
    "a second pack behind the first": (PackBuilder(tail=PackBuilder().build()).build(), "P-103"),
    "a manifest of 1 MiB and one byte": (PackBuilder(lengths=(MIB + 1, 10)).build(), "P-104"),
    "a manifest of 4 GiB": (PackBuilder(lengths=(2**32 - 1, 10)).build(), "P-104"),
    "signatures of 64 KiB and one byte": (PackBuilder(lengths=(10, 64 * 1024 + 1)).build(), "P-104"),
    "lengths of zero": (PackBuilder(lengths=(0, 0)).build(), "P-105"),
    "a manifest that is one byte shorter than it says": (
        PackBuilder(lengths=(len(compact(PackBuilder().manifest()).encode()) - 1, 50)).build(), "P-105"),
}  # fmt: skip

SIGNATURE = PROVINCE.sign(b"KPK1-manifest\0", b"{}")
BLOCKS = {
    "nothing": b"",
    "no JSON": b"[",
    "a list": b"[]",
    "no signatures": b"{}",
    "something unknown": compact({"signatures": [], "more": 1}).encode(),
    "a key twice": b'{"signatures":[],"signatures":[]}',
    "capital letters in a hash": compact({
        "signatures": [{"keyid": PROVINCE.id.upper(), "sig": SIGNATURE["sig"]}]
    }).encode(),
    "a short hash": compact({"signatures": [{"keyid": "00", "sig": SIGNATURE["sig"]}]}).encode(),
    "a long signature": compact({"signatures": [{"keyid": PROVINCE.id, "sig": SIGNATURE["sig"] + "00"}]}).encode(),
    "a number for a signature": compact({"signatures": [{"keyid": PROVINCE.id, "sig": 7}]}).encode(),
    "seventeen signatures": compact({"signatures": [SIGNATURE] * 17}).encode(),
    "nine levels": b'{"signatures":' + b"[" * 9 + b"]" * 9 + b"}",
    "a chain of 257": compact({
        "signatures": [], "chain": [{"keyring": "", "signatures": [SIGNATURE]}] * 257
    }).encode()[:LIMITS.signature_block],
    "a link that nobody signed": compact({"signatures": [], "chain": [{"keyring": "", "signatures": []}]}).encode(),
    "UTF-16": compact({"signatures": []}).encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf" + compact({"signatures": []}).encode(),
}  # fmt: skip


@pytest.mark.parametrize("name", SIGNED)
def test_what_nobody_trusted_signed(name):
    pack, code = SIGNED[name]
    assert refused(pack.build()).code == code


@pytest.mark.parametrize("name", HEAD)
def test_what_is_no_whole_file(name):
    raw, code = HEAD[name]
    assert refused(raw).code == code


@pytest.mark.parametrize("name", BLOCKS)
def test_signatures_that_cannot_be_read(name):
    assert refused(PackBuilder(block=BLOCKS[name]).build()).code == "P-105"


# A2, A3, A4, A5, A6, A25 and who may publish what where.
REVOKED = believed(link(keyring_values(revoked_keys=[{"keyid": PROVINCE.id, "name": "Tỉnh cũ"}])))
STAFF = Publisher(id="xa", name="Xã nhà", keys=(COMMUNE.public,), packs=("*",), areas=(HERE,))
OF_STAFF = centre(local=(STAFF,))
DIGEST = PackBuilder().header().digest


def seen(version=3, digest=DIGEST, by="tinh", key=PROVINCE, keyring=1, pack="thu"):
    return {pack: (Seen(version, digest, by, key.id, keyring),)}


def trusting(**changes):
    return centre(believed=believed(link(keyring_values(**changes))))


USE = {
    "A2 the key is revoked": (PackBuilder(), centre(believed=REVOKED), "P-113"),
    "A2 staff trust the key, the roots do not": (
        PackBuilder(), centre(believed=REVOKED, local=(Publisher(
            id="la", name="Lạ", keys=(PROVINCE.public,), packs=("*",), areas=(HERE,)),)), "P-113"),
    "A3 for another province": (PackBuilder({"scope": ["vn/lao-cai"]}), centre(area="vn/son-la/moc-chau"), "P-115"),
    "A3 for another commune": (PackBuilder({"scope": ["vn/lao-cai/bac-ha"]}), centre(), "P-115"),
    "A3 for a place whose name only begins so": (
        PackBuilder({"scope": ["vn/lao-cai/lung"]}), centre(), "P-115"),
    "A3 a pack that is not the publisher's": (PackBuilder({"pack": "goi-khac"}), centre(), "P-114"),
    "A3 a pack whose name only begins so": (PackBuilder({"pack": "thux"}), centre(), "P-114"),
    "A3 a place that is not the publisher's": (PackBuilder({"scope": ["vn"]}), centre(), "P-114"),
    "A3 one place of several": (PackBuilder({"scope": ["vn/lao-cai", "vn/son-la"]}), centre(), "P-114"),
    "A3 takes the place of a pack that is not the publisher's": (
        PackBuilder({"supersedes": ["goi-khac"]}), centre(), "P-114"),
    "A3 staff's publisher brings the built-in pack": (
        PackBuilder({"pack": "co-ban", "scope": [HERE]}, signers=(COMMUNE,)), OF_STAFF, "P-114"),
    "A3 staff's publisher brings what the keyring gives to another": (
        PackBuilder({"scope": [HERE]}, signers=(COMMUNE,)), OF_STAFF, "P-114"),
    "A3 staff's publisher for another place": (
        PackBuilder({"pack": "cua-xa", "scope": ["vn/lao-cai"]}, signers=(COMMUNE,)), OF_STAFF, "P-114"),
    "a pack that is another publisher's": (
        PackBuilder(), replace(trusting(publishers=[publisher(), publisher(COMMUNE)]), seen=seen(by="xa")), "P-119"),
    "a pack that is another publisher's is superseded": (
        PackBuilder({"supersedes": ["thu-hai"]}),
        replace(trusting(publishers=[publisher(), publisher(COMMUNE)]), seen=seen(by="xa", pack="thu-hai")), "P-119"),
    "A4 older than what was here": (PackBuilder({"version": 2}), centre(seen=seen()), "P-116"),
    "A4 older than the roots let in": (
        PackBuilder(), trusting(floors=[{"pack": "thu", "version": 4, "since": 1}]), "P-116"),
    "A4 older, by a key that is still good": (
        PackBuilder({"version": 2}),
        replace(trusting(publishers=[publisher(keys=[PROVINCE.public, COMMUNE.public])]), seen=seen(key=COMMUNE)),
        "P-116"),
    "A5 a version far too high was here, and counts": (PackBuilder(), centre(seen=seen(2**53)), "P-116"),
    "the same version with another content": (PackBuilder(), centre(seen=seen(digest="0" * 64)), "P-117"),
    "the pack itself is revoked": (
        PackBuilder(), trusting(revoked_packs=[{"sha256": DIGEST, "how": "soft"}]), "P-118"),
    "A25 lessons for a newer kiosk": (PackBuilder({"schema": 2}), centre(), "P-137"),
    "A25 a newer kiosk, last number": (PackBuilder({"min_app": "1.0.1"}), centre(), "P-136"),
    "A25 a newer kiosk, by number and not by letter": (
        PackBuilder({"min_app": "1.10.0"}), centre(release="1.9.0"), "P-136"),
    "A23 links to a host that is not allowed": (PackBuilder({"hosts": ["gov.vn.lua.top"]}), centre(), "P-138"),
}  # fmt: skip


@pytest.mark.parametrize("name", USE)
def test_what_is_not_for_here_and_now(name):
    pack, where, code = USE[name]
    assert refused(pack.build(), where).code == code


# A8, A9, A10, A12, A17, A20, A21: names, types, sizes.
PATHS = [
    "../../etc/passwd.png",
    "lessons/mua-hang/../../anh.png",
    "/lessons/mua-hang/anh.png",
    "C:/lessons/anh.png",
    "\\\\may-chu\\anh.png",
    "lessons\\mua-hang\\anh.png",
    "lessons/mua-hang/anh\0.png",
    "lessons/mua-hang/anh.png\n",
    "lessons/mua-hang/anh.png ",
    "lessons/mua-hang/anh.png.",
    "lessons/mua-hang/.anh.png",
    "lessons//anh.png",
    "lessons/mua-hang/Anh.png",
    "lessons/mua-hang/ảnh.png",
    "lessons/mua-hang/a\u0301nh.png",
    "lessons/mua-hang/a\u200bnh.png",
    "lessons/mua-hang/gnp\u202e.png",
    "lessons/mua-hang/аnh.png",
    "lessons/mua-hang/con.png",
    "lessons/nul/anh.png",
    "apps/com1.png",
    "apps/lpt9.png",
    "lessons/prn/anh.png",
    "lessons/aux/anh.png",
    "lessons/mua-hang/" + "a" * 200 + ".png",
    "lessons/mua-hang/sau/anh.png",
    "lessons/anh.png",
    "anh.png",
    "",
    ".",
    "lessons/mua-hang/anh.svg",
    "lessons/mua-hang/anh.gif",
    "lessons/mua-hang/anh.png.exe",
    "lessons/mua-hang/main.qml",
    "lessons/mua-hang/trang.html",
    "lessons/mua-hang/ma.py",
    "lessons/mua-hang/thu-vien.so",
    "lessons/mua-hang/mo.desktop",
    "autorun.inf",
    "lessons/mua-hang/chu.ttf",
    "lessons/mua-hang/chu.woff2",
    "voice/hmn/mua-hang/nghe.png",
    "file:///etc/passwd",
    "https://example.org/anh.png",
]


@pytest.mark.parametrize("path", PATHS, ids=[ascii(path)[:40] for path in PATHS])
def test_names_that_are_no_names(path):
    error = refused(renamed(path).build(), centre().at(HERE))
    # What cannot be seen is refused before names are looked at.
    strange = any(sign in path for sign in "\0\u200b\u202e") or path != path.replace("a\u0301", "á")
    assert error.code == ("P-131" if strange else "P-133")


def twice() -> PackBuilder:
    manifest = PackBuilder().manifest()
    return PackBuilder({"files": [*manifest["files"], manifest["files"][-1]]}, tail=PIXEL)


def many(count: int) -> PackBuilder:
    return PackBuilder(files=whole() | {f"apps/anh-{n}.png": PIXEL for n in range(count - len(whole()))})


FILES = {
    "A9 one name twice": (twice(), "P-134"),
    "A12 no file at all": (PackBuilder({"files": []}), "P-132"),
    "A12 one file more than there may be": (many(LIMITS.files + 1), "P-132"),
    "A12 an empty file": (claiming(size=0), "P-132"),
    "A11 a size below nothing": (claiming(size=-1), "P-132"),
    "A11 a size that is no whole number": (claiming(size=70.0), "P-132"),
    "A11 a size as a word": (claiming(size="70"), "P-132"),
    "A11 a size that is true": (claiming(size=True), "P-132"),
    "A11 a size beyond 2^53": (claiming(size=2**53 + 1), "P-131"),
    "A11 a size larger than the file": (claiming(size=len(PIXEL) + 1), "P-102"),
    "A11 a size smaller than the file": (claiming(size=len(PIXEL) - 1), "P-103"),
    "A12 a picture that is too large": (claiming(size=LIMITS.picture + 1), "P-135"),
    "A12 a lesson that is too large": (claiming(LESSON, size=LIMITS.json_file + 1), "P-135"),
    "A10 a file of an unknown sort": (claiming(role="symlink"), "P-132"),
    "A10 a target for a link": (claiming(target="/etc/passwd"), "P-132"),
    "A21 a type that no pack holds": (claiming(type="text/html"), "P-139"),
    "A21 a type that this place does not hold": (claiming(type="audio/ogg"), "P-139"),
    "a lesson that says nothing of itself": (claiming(LESSON, lesson=None), "P-132"),
    "a picture that calls itself a lesson": (
        claiming(lesson={"title": "A", "sentences": 1, "languages": ["vi"]}), "P-132"),
    "a hash in capitals": (claiming(sha256="A" * 64), "P-132"),
    "a hash that is another's": (claiming(sha256="0" * 64), "P-106"),
}  # fmt: skip
LARGE = [f"lessons/mua-hang/phim-{n}.mp4" for n in range(11)]
FILES["A12 two gigabytes and more"] = (
    PackBuilder(files=whole() | dict.fromkeys(LARGE, MP4), claims={path: {"size": LIMITS.video} for path in LARGE}),
    "P-135",
)


@pytest.mark.parametrize("name", FILES)
def test_files_that_may_not_be_there(name):
    pack, code = FILES[name]
    assert refused(pack.build()).code == code


# A13 and the fields of the manifest.
MANIFESTS = {
    "one field twice": (lambda text: text.replace('"version":3', '"version":3,"version":9'), "P-131"),
    "one field twice, deep inside": (lambda text: text.replace('"size":70', '"size":70,"size":70'), "P-131"),
    "NaN": (lambda text: text.replace('"version":3', '"version":NaN'), "P-131"),
    "Infinity": (lambda text: text.replace('"version":3', '"version":-Infinity'), "P-131"),
    "a number too large for any machine": (lambda text: text.replace('"version":3', '"version":1e999'), "P-131"),
    "a number of 5,000 digits": (lambda text: text.replace('"version":3', f'"version":{"9" * 5000}'), "P-131"),
    "2^53 + 1": (lambda text: text.replace('"version":3', f'"version":{2**53 + 1}'), "P-131"),
    "-2^53 - 1": (lambda text: text.replace('"version":3', f'"version":{-(2**53) - 1}'), "P-131"),
    "a lone surrogate": (lambda text: text.replace("Gói thử", "G\\ud800"), "P-131"),
    "a surrogate as bytes": (
        lambda text: text.encode().replace("ó".encode(), "\ud800".encode("utf-8", "surrogatepass")),
        "P-131",
    ),
    "letters of another code": (lambda text: text.encode("cp1258", "replace"), "P-131"),
    "UTF-16": (lambda text: text.encode("utf-16"), "P-131"),
    "a byte order mark": (lambda text: "\ufeff" + text, "P-131"),
    "letters and marks apart": (lambda text: text.replace("ử", "u\u031b\u0309"), "P-131"),
    "A15 text that runs backwards": (lambda text: text.replace("Gói", "\u202eGói"), "P-131"),
    "A15 a letter without width": (lambda text: text.replace("Gói", "Gói\u200b"), "P-131"),
    "A15 marks upon marks": (lambda text: text.replace("Gói", "Gói\u0316\u0317\u0318"), "P-131"),
    "A15 a bell": (lambda text: text.replace("Gói", "\\u0007"), "P-131"),
    "A15 a private letter": (lambda text: text.replace("Gói", "\ue000"), "P-131"),
    "A15 a word that never ends": (lambda text: text.replace("Gói thử", "ả" * 301), "P-132"),
    "A15 no word at all": (lambda text: text.replace("Gói thử", " "), "P-132"),
    "nine levels": (lambda text: text.replace('"version":3', f'"version":{"[" * 8}{"]" * 8}'), "P-131"),
    "40,001 values": (lambda _: "[" + "1," * 40_000 + "1]", "P-131"),
    "100,000 levels": (lambda _: "[" * 100_000, "P-131"),
    "a list": (lambda text: f"[{text}]", "P-132"),
    "null": (lambda _: "null", "P-132"),
    "nothing": (lambda _: "", "P-131"),
    "two manifests": (lambda text: text + text, "P-131"),
    "a text that never ends": (lambda text: text.removesuffix("]}"), "P-131"),
    "a comment": (lambda text: "/* a */" + text, "P-131"),
    "a comma too many": (lambda text: text.replace('"version":3', '"version":3,,'), "P-131"),
    "another format": (lambda text: text.replace('"format":1', '"format":2'), "P-132"),
    "something unknown": (lambda text: text.replace('"version":3', '"version":3,"them":1'), "P-132"),
    "no version": (lambda text: text.replace('"version":3,', ""), "P-132"),
    "version 0": (lambda text: text.replace('"version":3', '"version":0'), "P-132"),
    "a version as a word": (lambda text: text.replace('"version":3', '"version":"3"'), "P-132"),
    "a version that is true": (lambda text: text.replace('"version":3', '"version":true'), "P-132"),
    "half a version": (lambda text: text.replace('"version":3', '"version":3.5'), "P-132"),
    "a pack with a path for a name": (lambda text: text.replace('"pack":"thu"', '"pack":"../thu"'), "P-132"),
    "a pack in capitals": (lambda text: text.replace('"pack":"thu"', '"pack":"Thu"'), "P-132"),
    "a day that is none": (lambda text: text.replace("2026-11-23", "2026-02-30"), "P-132"),
    "a day as a number": (lambda text: text.replace('"2026-11-23"', "1795392000"), "P-132"),
    "to be looked at before it was written": (lambda text: text.replace("2027-05-23", "2026-11-22"), "P-132"),
    "for nowhere": (lambda text: text.replace('["vn/lao-cai"]', "[]"), "P-132"),
    "for a place with a path": (lambda text: text.replace('["vn/lao-cai"]', '["vn/../lao-cai"]'), "P-132"),
    "for a place too deep": (lambda text: text.replace('["vn/lao-cai"]', '["a/b/c/d/e"]'), "P-132"),
    "a release with four numbers": (lambda text: text.replace("0.1.0", "0.1.0.0"), "P-132"),
    "a release with a nought before": (lambda text: text.replace("0.1.0", "0.01.0"), "P-132"),
    "schema 0": (lambda text: text.replace('"schema":1', '"schema":0'), "P-132"),
}
HOSTS = [
    "gov.vn:443",
    "ai@gov.vn",
    "GOV.VN",
    "gov.vn.",
    "xn--gv-fka.vn",
    "127.0.0.1",
    "[::1]",
    "localhost",
    "gov.vn/a",
    "gоv.vn",
    "-a.vn",
    "a..vn",
    "",
    "gov.vn\n",
    "*.gov.vn",
]
MANIFESTS |= {
    f"A23 the host {host!a}": (
        lambda text, host=host: text.replace('"dichvucong.gov.vn"', json.dumps(host)),
        "P-132",
    )
    for host in HOSTS
}


@pytest.mark.parametrize("name", MANIFESTS)
def test_manifests_that_mean_nothing_or_two_things(name):
    change, code = MANIFESTS[name]
    assert refused(raw_manifest(change).build()).code == code


# A16, A17, A18, A19: what a file is, whatever it is called.
APNG = PIXEL[:33] + b"\0\0\0\x08acTL" + bytes(12) + PIXEL[33:]
ANIMATED = b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\x02" + bytes(20)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>'
MEDIA = {
    "A17 SVG as PNG": ("lessons/mua-hang/anh.png", SVG),
    "A17 SVG as JPEG": ("lessons/mua-hang/anh.jpg", SVG),
    "A17 a picture that moves": ("lessons/mua-hang/anh.png", APNG),
    "A17 a WebP that moves": ("lessons/mua-hang/anh.webp", ANIMATED),
    "A17 GIF": ("lessons/mua-hang/anh.png", b"GIF89a" + bytes(40)),
    "A17 PDF": ("lessons/mua-hang/anh.png", b"%PDF-1.7\n" + bytes(40)),
    "A17 TIFF": ("lessons/mua-hang/anh.png", b"II*\0" + bytes(40)),
    "A17 ICNS": ("lessons/mua-hang/anh.png", b"icns" + bytes(40)),
    "A17 BMP": ("lessons/mua-hang/anh.png", b"BM" + bytes(40)),
    "A17 JPEG as PNG": ("lessons/mua-hang/anh.png", JPEG),
    "A17 PNG as JPEG": ("lessons/mua-hang/anh.jpg", PIXEL),
    "A17 a RIFF that is no WebP": ("lessons/mua-hang/anh.webp", b"RIFF\0\0\0\0WAVEfmt "),
    "A19 a play list": ("lessons/mua-hang/phim.mp4", b"#EXTM3U\nfile:///etc/passwd\n"),
    "A19 a list to be joined": ("lessons/mua-hang/phim.mp4", b"ffconcat version 1.0\nfile /etc/passwd\n"),
    "A19 QuickTime": ("lessons/mua-hang/phim.mp4", b"\0\0\0\x14ftypqt  " + bytes(20)),
    "A19 Matroska": ("lessons/mua-hang/phim.mp4", b"\x1aE\xdf\xa3" + bytes(30)),
    "A19 Vorbis": ("voice/hmn/mua-hang/a.opus", b"OggS" + bytes(24) + b"\x01vorbis" + bytes(20)),
    "A19 MP3": ("voice/hmn/mua-hang/a.opus", b"ID3\x04" + bytes(40)),
    "A19 WAV": ("voice/hmn/mua-hang/a.opus", b"RIFF\0\0\0\0WAVEfmt " + bytes(20)),
    "A17 WEBP in another wrapping": ("lessons/mua-hang/anh.webp", b"XIFF" + WEBP[4:]),
    "A19 Opus in another wrapping": ("voice/hmn/mua-hang/a.opus", b"XggS" + OPUS[4:]),
    "A19 MP4 in another wrapping": ("lessons/mua-hang/phim.mp4", MP4.replace(b"ftyp", b"free")),
    "A20 a font": ("lessons/mua-hang/anh.png", b"\0\x01\0\0" + bytes(40)),
    "A21 a program": ("voices/giong/voice.onnx", b"\x7fELF" + bytes(40)),
    "A21 a pickle": ("voices/giong/voice.onnx", b"\x80\x04\x95" + bytes(40)),
    "A21 a model of one byte": ("voices/giong/voice.onnx", b"\x08"),
    "A21 a script": ("lessons/mua-hang/phu-de.vtt", b"#!/bin/sh\n"),
    "A21 captions that only begin so": ("lessons/mua-hang/phu-de.vtt", b"WEBVTTX\n"),
    "A21 HTML as captions": ("lessons/mua-hang/phu-de.vtt", b"<html>"),
    "A21 a list as JSON": ("voices/giong/voice.json", b"[1]"),
}


@pytest.mark.parametrize("name", MEDIA)
def test_files_that_are_not_what_they_say(name):
    path, content = MEDIA[name]
    assert refused(PackBuilder(files=whole() | {path: content}).build()).code == "P-107"


def jpeg(width: int, height: int) -> bytes:
    return JPEG.replace(b"\x00\x01\x00\x01\x01\x01\x11", struct.pack(">HH", height, width) + b"\x01\x01\x11")


LARGE_PICTURES = {
    "too wide": ("anh.png", png(4097, 1)),
    "too high": ("anh.png", png(1, 4097)),
    "too many points": ("anh.png", png(4096, 4096)),
    "a bomb": ("anh.png", png(2**31 - 1, 2**31 - 1)),
    "no width": ("anh.png", png(0, 5)),
    "no height": ("anh.png", png(5, 0)),
    "PNG without a size": ("anh.png", PIXEL[:20]),
    "JPEG too wide": ("anh.jpg", jpeg(4097, 8)),
    "JPEG too high": ("anh.jpg", jpeg(8, 4097)),
    "JPEG without a size": ("anh.jpg", JPEG[:20]),
    "JPEG that goes nowhere": ("anh.jpg", b"\xff\xd8\xff\xe0\0\2AA" + bytes(30)),
    "JPEG full of filling": ("anh.jpg", b"\xff\xd8" + b"\xff" * 5000),
    "WebP lossy, too wide": ("anh.webp", b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 5000, 5) + bytes(9)),
    "WebP lossless, too wide": ("anh.webp", b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + struct.pack("<I", 0x3FFF) + bytes(9)),
    "WebP large, too wide": ("anh.webp", b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\xff\xff\xff\0\0\0"),
    "WebP of an unknown sort": ("anh.webp", b"RIFF\0\0\0\0WEBPVP9 " + bytes(30)),
    "WebP without a size": ("anh.webp", b"RIFF\0\0\0\0WEBPVP8 "),
}


@pytest.mark.parametrize("name", LARGE_PICTURES)
def test_a16_pictures_that_would_fill_the_memory(name):
    file, content = LARGE_PICTURES[name]
    error = refused(PackBuilder(files=whole() | {f"lessons/mua-hang/{file}": content}).build())
    assert error.code == "P-108"


SOUND_PICTURES = [
    ("a.png", png(4096, 3906)),
    ("a.jpg", jpeg(1920, 1080)),
    ("a.jpg", b"\xff\xd8\xff\xff\x01" + JPEG[2:]),
    ("a.webp", b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 800, 600) + bytes(9)),
    ("a.webp", b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x7f\x07\0\x37\x04\0"),
]


@pytest.mark.parametrize(("file", "content"), SOUND_PICTURES)
def test_pictures_as_large_as_the_screen_are_taken(file, content):
    assert taken(PackBuilder(files=whole() | {f"lessons/mua-hang/{file}": content}).build())


# What is inside the lessons: only packs whose author was trusted come so far.
def app_with(**part) -> PackBuilder:
    screens = {"dau": {"title": "Đầu", "parts": [{"kind": "picture", "alt": "Cây"} | part]}}
    files = {"apps/cua-hang.json": compact(app_values(screens=screens)).encode()}
    return PackBuilder(files=whole() | files | {LESSON: compact(lesson_values(explain())).encode()})


WALKTHROUGH = {
    "schema": 1, "id": "dan", "title": "A", "errand": "B", "topic": "E", "icon": "money", "minutes": 3,
    "steps": [{"step": "mua-hang/nghe", "script": "C"}],
}  # fmt: skip


def walkthrough(path="walkthroughs/dan.json", **changes) -> PackBuilder:
    return PackBuilder(files=whole() | {path: compact(WALKTHROUGH | changes).encode()})


INSIDE = {
    "no JSON": (PackBuilder(files=whole() | {LESSON: b"{"}), "P-131"),
    "one field twice": (PackBuilder(files=whole() | {"facts.json": b'{"facts":[],"facts":[]}'}), "P-131"),
    "21 levels": (PackBuilder(files=whole() | {"facts.json": b'{"facts":' + b"[" * 20 + b"]" * 20 + b"}"}), "P-131"),
    "A14 something unknown": (lesson_of(html="<img src=x>"), "P-132"),
    "A14 code": (lesson_of(explain(script="1")), "P-132"),
    "no lesson at all": (PackBuilder(files=whole() | {LESSON: b"{}"}), "P-132"),
    "facts that are none": (PackBuilder(files=whole() | {"facts.json": b'{"facts":[{}]}'}), "P-132"),
    "topics that are none": (PackBuilder(files=whole() | {"topics.json": b"{}"}), "P-132"),
    "a lesson under another's name": (lesson_of(id="ban-hang"), "P-132"),
    "a lesson with another title than the manifest says": (lesson_of(title="Khác"), "P-132"),
    "an app under another's name": (PackBuilder(
        files=whole() | {"apps/khac.json": compact(app_values(id="khac-nua")).encode()}), "P-132"),
    "a walkthrough under another's name": (walkthrough("walkthroughs/khac.json"), "P-132"),
    "a walkthrough through a step that is not there": (
        walkthrough(steps=[{"step": "mua-hang/khong-co", "script": "C"}]), "P-143"),
    "a lesson of a topic that is not there": (lesson_of(topic="A"), "P-143"),
    "A22 a picture from elsewhere": (lesson_of(explain(picture="https://a.vn/b.png", alt="B")), "P-132"),
    "a picture that is not in the pack": (lesson_of(explain(picture="khong-co.png", alt="B")), "P-144"),
    "a frame's picture that is not in the pack": (lesson_of({
        "id": "xem", "kind": "watch", "frames": [{"say": "A.", "picture": "khong-co.png", "alt": "B"}, {"say": "A.", "icon": "eye"}]}), "P-144"),
    "a film that is not in the pack": (lesson_of(watch(film="khong-co.mp4", frames=[scene(3)])), "P-144"),
    "A19 a film from elsewhere": (lesson_of(watch(film="../a.mp4", frames=[scene(3)])), "P-132"),
    "A19 scenes that end before they begin": (
        with_film(watch(film="phim.mp4", frames=[scene(9), scene(3)])), "P-143"),
    "an app's picture that is not in the pack": (app_with(file="khong-co.png"), "P-144"),
    "A23 a link that the manifest does not name": (lesson_of(links={"official": "https://vneid.gov.vn/a"}), "P-138"),
    "A23 a link with a name before it": (lesson_of(links={"official": "https://dichvucong.gov.vn@lua.top"}), "P-138"),
    "A23 a link with a stroke the other way": (
        lesson_of(links={"official": "https://lua.top\\\\.dichvucong.gov.vn"}), "P-138"),
    "A23 a link that is none": (lesson_of(links={"official": "https://"}), "P-138"),
    "A23 a link by another way": (lesson_of(links={"official": "javascript:alert(1)"}), "P-132"),
}  # fmt: skip


@pytest.mark.parametrize("name", INSIDE)
def test_lessons_that_do_not_hold_together(name):
    pack, code = INSIDE[name]
    assert refused(pack.build()).code == code


def test_a_lesson_with_its_picture_and_a_link_that_the_manifest_names_is_taken():
    links = {"official": "https://dichvucong.gov.vn/a"}
    (lesson,) = taken(lesson_of(explain(picture="anh.png", alt="Cây"), links=links).build()).lessons
    assert (lesson.steps[0].picture, lesson.links.official) == ("anh.png", links["official"])


# How it fits to what is here.
def in_use(files=None, **fields) -> Active:
    return Active(read_manifest(compact(PackBuilder(fields, files or whole()).manifest()).encode()), "Nơi khác")


BESIDE = {
    "A6 the lesson of another pack": (PackBuilder(), {"khac": in_use(pack="khac")}, "P-141"),
    "A6 a pack that is not here": (PackBuilder({"needs": [{"pack": "khac", "version": 1}]}), {}, "P-142"),
    "A6 a pack that is too old": (
        PackBuilder({"needs": [{"pack": "thu-hai", "version": 4}], "supersedes": []}),
        {"thu-hai": in_use({"facts.json": b"{}"}, pack="thu-hai")}, "P-142"),
    "A6 a pack that leaves when it comes": (
        PackBuilder({"needs": [{"pack": "thu-hai", "version": 1}], "supersedes": ["thu-hai"]}),
        {"thu-hai": in_use(pack="thu-hai")}, "P-142"),
}  # fmt: skip


@pytest.mark.parametrize("name", BESIDE)
def test_packs_that_do_not_fit_together(name):
    pack, active, code = BESIDE[name]
    assert refused(pack.build(), active=active).code == code


def test_a_lesson_that_every_kiosk_has_is_nobody_elses():
    pack = PackBuilder(files=whole() | {"lessons/bai-co-san/lesson.json": b"{}"})
    error = refused(pack.build())
    assert (error.code, error.values["owner"]) == ("P-141", "Kiosk Bình dân học vụ số")
    assert error.values["name"] == "Đơn vị tinh"


def test_the_name_of_a_stranger_is_never_taken_for_somebody_known():
    assert refused(PackBuilder(signers=(Key("tinh-gia"),)).build()).code == "P-111"
