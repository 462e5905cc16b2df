"""What a failing or hostile stick does between two reads (B1, B2): told in one sentence, nothing taken for whole."""

from __future__ import annotations

import errno
import io

import pytest
from pack_builder import PIXEL, PackBuilder, centre, taken, whole

from kiosk.packs.container import read_chunks, read_file, read_header
from kiosk.packs.limits import LIMITS
from kiosk.packs.problems import PackError
from kiosk.packs.trust import authenticate

LARGE = "lessons/mua-hang/phim.mp4"
FILM = b"\0\0\0\x18ftypisom" + bytes(3 * LIMITS.chunk)


class Stick(io.BytesIO):
    """``fails`` says at which read it is pulled."""

    def __init__(self, content: bytes, fails: int = -1) -> None:
        super().__init__(content)
        self.reads = 0
        self.fails = fails

    def read(self, size=-1, /):
        self.reads += 1
        if self.reads == self.fails:
            raise OSError(errno.EIO, "Input/output error")
        return super().read(size)


class Changing(Stick):
    """Gives other bytes whenever it is read a second time."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.seen: set[int] = set()

    def read(self, size=-1, /):
        at = self.tell()
        content = super().read(size)
        if at in self.seen:
            content = bytes(byte ^ 1 for byte in content)
        self.seen.add(at)
        return content


def code_of(call, *words):
    with pytest.raises(PackError) as caught:
        call(*words)
    return caught.value


def test_b1_pulled_at_any_read():
    raw = PackBuilder().build()
    stick = Stick(raw)
    header, manifest = read_header(stick), PackBuilder().trusted().manifest
    for file in manifest.files:
        read_file(stick, header, manifest, file)
    assert stick.reads == 3 + len(manifest.files)

    def all_of(stick):
        head = read_header(stick)
        for file in manifest.files:
            read_file(stick, head, manifest, file)

    for n in range(1, stick.reads + 1):
        error = code_of(all_of, Stick(raw, fails=n))
        assert (error.code, error.values) == ("P-109", {"reason": "Input/output error"})


@pytest.mark.parametrize("step", [13, pytest.param(1, marks=pytest.mark.prove)])
def test_b1_cut_short_at_any_byte(step):
    raw = PackBuilder().build()
    for length in range(0, len(raw), step):
        assert code_of(taken, raw[:length]).code in {"P-101", "P-102"}


@pytest.mark.parametrize(("cut", "code"), [(-1, "P-102"), (None, "P-103")])
def test_b1_a_wrong_length_is_told_before_anything_is_copied(cut, code):
    where = centre()
    header = read_header(Stick(PackBuilder(tail=b"\0" if cut is None else b"").build()[:cut]))
    assert code_of(authenticate, header, where).code == code


def test_b1_shorter_than_it_was():
    pack = PackBuilder()
    header, manifest = pack.header(), pack.trusted().manifest
    stick = Stick(pack.build()[:-1])
    assert code_of(read_file, stick, header, manifest, manifest.files[-1]).code == "P-102"
    stick = Stick(pack.build()[: -len(PIXEL)])
    assert code_of(read_file, stick, header, manifest, manifest.files[-1]).code == "P-102"


def test_b2_what_is_checked_is_what_is_handed_on():
    pack = PackBuilder(files=whole() | {LARGE: FILM})
    stick = Changing(pack.build())
    header, manifest = read_header(stick), pack.trusted().manifest
    for file in manifest.files:
        at = header.files_at + manifest.starts[file.path]
        assert b"".join(read_chunks(stick, file, at)) == pack.files[file.path]
    assert code_of(read_header, stick).code == "P-101"


def test_a_large_file_comes_in_pieces_and_is_believed_at_the_last():
    pack = PackBuilder(files=whole() | {LARGE: FILM})
    manifest, header = pack.trusted().manifest, pack.header()
    raw = bytearray(pack.build())
    raw[-1] ^= 1
    sizes = []

    def pieces():
        at = header.files_at + manifest.starts[LARGE]
        sizes.extend(len(chunk) for chunk in read_chunks(io.BytesIO(raw), manifest.files[-1], at))

    assert code_of(pieces).values == {"path": LARGE}
    assert sizes == [LIMITS.chunk] * 3
