"""Every bit of what stands before the files, and random ones behind, turned over: nothing is taken, only PackError
comes out, nothing is written and no door is opened."""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pack_builder import COMMUNE, MP4, PIXEL, PackBuilder, centre, compact, keyring_values, link, publisher, taken

from kiosk.packs.card import read_card
from kiosk.packs.chain import read_chain
from kiosk.packs.problems import PackError
from kiosk.packs.sniff import picture_size, type_of
from kiosk.packs.strict_json import loads

SMALL = PackBuilder(files={"apps/anh.png": PIXEL})
WITH_CHAIN = PackBuilder(
    files={"apps/anh.png": PIXEL},
    signers=(COMMUNE,),
    chain=(link(keyring_values(version=2, publishers=[publisher(COMMUNE)])),),
)
"""The kiosk knows neither the signer nor the keyring that names it."""
FILMS = PackBuilder(files={"apps/anh.png": PIXEL} | {f"apps/a-{n}.png": PIXEL + bytes(n) for n in range(20)})


def refused(raw: bytes) -> bool:
    try:
        taken(raw, WHERE)
    except PackError:
        return True
    return False


WHERE = centre()


def flipped(raw: bytes, bit: int) -> bytes:
    changed = bytearray(raw)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@pytest.mark.parametrize(
    ("pack", "step"),
    [
        pytest.param(SMALL, 1, id="small"),
        pytest.param(WITH_CHAIN, 31, id="with a chain, some bits"),
        pytest.param(WITH_CHAIN, 1, id="with a chain", marks=pytest.mark.prove),
    ],
)
def test_every_bit_of_the_head(pack, step):
    raw = pack.build()
    assert not refused(raw)
    bits = range(0, pack.header().files_at * 8, step)
    assert [bit for bit in bits if not refused(flipped(raw, bit))] == []


@pytest.mark.parametrize("count", [200, pytest.param(10_000, marks=pytest.mark.prove)])
def test_random_bits_of_the_files(count):
    raw, begin = FILMS.build(), FILMS.header().files_at * 8
    assert not refused(raw)
    chance = random.Random(61)
    bits = [chance.randrange(begin, len(raw) * 8) for _ in range(count)]
    assert [bit for bit in bits if not refused(flipped(raw, bit))] == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)


def places(values, place=()):
    yield place
    items = values.items() if isinstance(values, dict) else enumerate(values) if isinstance(values, list) else ()
    for key, value in items:
        yield from places(value, (*place, key))


def put(values, place, value):
    if not place:
        return value
    if isinstance(values, dict):
        return values | {place[0]: put(values[place[0]], place[1:], value)}
    return [put(one, place[1:], value) if n == place[0] else one for n, one in enumerate(values)]


MANIFEST = PackBuilder().manifest()
KEYRING = keyring_values()


def any_manifest(data) -> bytes:
    """Signed by somebody who is trusted: as far in as an attacker comes who has stolen a key."""
    place = data.draw(st.sampled_from(list(places(MANIFEST))))
    values = put(MANIFEST, place, data.draw(JSON))
    return PackBuilder(raw=compact(values).encode(errors="surrogatepass")).build()


def any_keyring(data) -> bytes:
    place = data.draw(st.sampled_from(list(places(KEYRING))))
    text = compact(put(KEYRING | {"version": 2}, place, data.draw(JSON)))
    try:
        text.encode()
    except UnicodeEncodeError:
        return b""
    return PackBuilder(chain=(link(text),)).build()


def any_lesson(data) -> bytes:
    pack = PackBuilder()
    path = data.draw(st.sampled_from([path for path in pack.files if path.endswith(".json")]))
    values = loads(pack.files[path], "P-131", most_depth=20)
    place = data.draw(st.sampled_from(list(places(values))))
    pack.files[path] = compact(put(values, place, data.draw(JSON))).encode(errors="surrogatepass")
    return pack.build()


def any_bytes(data) -> bytes:
    raw = PackBuilder().build()
    at, length = data.draw(st.integers(0, len(raw))), data.draw(st.integers(0, 40))
    return raw[:at] + data.draw(st.binary(max_size=40)) + raw[at + length :]


def any_media(data) -> bytes:
    path = data.draw(st.sampled_from(["apps/a.png", "apps/a.jpg", "apps/a.webp", "voices/a/voice.onnx"]))
    head = data.draw(st.sampled_from([b"", PIXEL, b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBPVP8X", b"\x08\x08\x12"]))
    return PackBuilder(files={path: head + data.draw(st.binary(min_size=1, max_size=60))}).build()


SOURCES = {
    "manifest": any_manifest,
    "keyring": any_keyring,
    "lesson": any_lesson,
    "bytes": any_bytes,
    "media": any_media,
}


@pytest.mark.parametrize("examples", [60, pytest.param(4_000, marks=pytest.mark.prove)])
@pytest.mark.parametrize("source", SOURCES)
def test_whatever_is_written_only_a_pack_error_comes_out(source, examples):
    """Five sources: 300 packs in all, 20,000 when all is proved."""

    @settings(max_examples=examples, deadline=2000, database=None)
    @given(st.data())
    def tried(data):
        refused(SOURCES[source](data))

    tried()


@pytest.mark.parametrize(
    "read", [read_card, read_chain, lambda raw: loads(raw, "P-131")], ids=["card", "chain", "JSON"]
)
@settings(max_examples=100, deadline=2000)
@given(raw=st.binary(max_size=200) | JSON.map(lambda values: compact(values).encode(errors="surrogatepass")))
def test_whatever_a_stick_brings_beside_packs(read, raw):
    with contextlib.suppress(PackError):
        read(raw)


@given(st.binary(max_size=80))
@settings(max_examples=200, deadline=2000)
def test_any_first_bytes(head):
    type_of(head)
    for magic in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"RIFF\0\0\0\0WEBPVP8X", b"RIFF\0\0\0\0WEBPVP8L"):
        width, height = picture_size(magic + head)
        assert min(width, height) >= 0


QUIET = """
import re, sys, time
sys.path.insert(0, {tests!r})
from pack_builder import centre, taken
from kiosk.packs.problems import PackError
where = centre()
taken(open(sys.argv[1], "rb"), where)
doors, slow = [], 0.0
def watch(event, words):
    written = event == "open" and isinstance(words[2], int) and words[2] & 0o1103
    if written or event.split(".")[0] in {{"socket", "subprocess", "shutil", "tempfile"}} or event in {{
        "os.mkdir", "os.rename", "os.remove", "os.symlink", "os.link", "os.system", "os.exec", "os.fork",
    }}:
        doors.append((event, str(words)))
sys.addaudithook(watch)
for path in sys.argv[1:]:
    began = time.process_time()
    try:
        taken(open(path, "rb"), where)
    except PackError:
        pass
    slow = max(slow, time.process_time() - began)
# What resource.getrusage tells is never less than what the parent took.
most = int(re.search("VmHWM: *([0-9]+) kB", open("/proc/self/status").read().replace("\\t", " "))[1])
print(doors, slow < 2 or slow, most < 256 * 1024 or most)
"""


def worst() -> list[bytes]:
    """As large and as crooked as the limits let through."""
    manifest = compact(PackBuilder().manifest())
    deep = '{"a":"' + '\\"' * 500_000
    return [
        PackBuilder().build(),
        PackBuilder(files={f"apps/anh-{n}.png": PIXEL for n in range(2000)}).build(),
        PackBuilder(raw=deep.encode()).build(),
        PackBuilder(raw=('["' + "ạ" * 340_000 + '"]').encode()).build(),
        PackBuilder(raw=("[" + "1," * 500_000 + "1]").encode()).build(),
        PackBuilder(raw=("{" + ",".join(f'"{n}":0' for n in range(90_000)) + "}").encode()).build(),
        PackBuilder(raw=manifest.encode() + b" " * (2**20 - len(manifest.encode()))).build(),
        PackBuilder(files={"lessons/a/b.mp4": MP4 + bytes(60 * 2**20)}).build(),
        PackBuilder(files={"apps/a.json": compact({"screens": {"a": {"parts": [{}] * 30_000}}}).encode()}).build(),
        PackBuilder(block=b'{"signatures":[' + b"{}," * 20_000 + b"{}]}").build(),
        PackBuilder(files={"facts.json": b'{"facts":[' + b'{"id":"a"},' * 90_000 + b"{}]}"}).build(),
        PackBuilder(chain=tuple(link(keyring_values(version=n, publishers=[])) for n in range(2, 60))).build(),
    ]


def test_no_pack_takes_long_or_much_memory_writes_or_calls(tmp_path):
    files = []
    for n, raw in enumerate(worst()):
        files.append(tmp_path / f"{n}.kpk")
        files[-1].write_bytes(raw)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    code = QUIET.format(tests=str(Path(__file__).parents[1]))
    told = subprocess.run(
        [sys.executable, "-B", "-c", code, *files],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (told.stdout.strip(), told.stderr) == ("[] True True", "")
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
