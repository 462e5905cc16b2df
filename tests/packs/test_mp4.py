"""What a film says of itself is enough to refuse it before any decoder sees it."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from films import film
from pack_bench import kiosk, lesson_files, pack

from kiosk.packs.media import FolderMedia
from kiosk.packs.mp4 import VideoError, video_seconds
from kiosk.packs.problems import PackError

GOOD = film()


def box(kind, *content):
    body = b"".join(content)
    return struct.pack(">I", 8 + len(body)) + kind + body


def seconds(content):
    return video_seconds(io.BytesIO(content), len(content))


def test_how_long_it_is():
    assert seconds(GOOD) == pytest.approx(3)
    assert seconds(film(seconds=180)) == pytest.approx(180)
    # The same, written with 64 bits.
    large = GOOD.replace(b"mdat", b"skip") + struct.pack(">I4sQ", 1, b"mdat", 16)
    assert seconds(large) == pytest.approx(3)


def test_what_a_phone_films_is_taken_with_the_remarks_that_its_camera_leaves_in_it():
    filmed = (Path(__file__).parents[1] / "as_filmed" / "phone.mp4").read_bytes()
    assert seconds(filmed) == pytest.approx(3, abs=0.1)
    remarks = box(b"stsd", bytes(4), b"\0\0\0\1", box(b"mett", bytes(8), b"\0application/meta\0"))
    assert seconds(filmed + remarks) == pytest.approx(3, abs=0.1)
    with pytest.raises(VideoError):
        seconds(GOOD.replace(b"avc1", b"mett"))


@pytest.mark.parametrize("shown", [(1920, 1080), (1080, 1920), (640, 640)])
def test_it_may_stand_upright_or_lie(shown):
    assert seconds(film(shown=shown)) == pytest.approx(3)


BAD = {
    "empty": (b"", "damaged"),
    "nothing in it": (box(b"ftyp", b"isom"), "damaged"),
    "cut off": (GOOD[:500], "damaged"),
    "a box larger than the file": (struct.pack(">I4s", 1 << 30, b"moov"), "damaged"),
    "a box smaller than its head": (GOOD + struct.pack(">I4s", 4, b"free"), "damaged"),
    "boxes without end": (GOOD + box(b"free") * 2000, "damaged"),
    "boxes within boxes without end": (box(b"moov", *[b"\0\0\0\x08trak"] * 2000), "damaged"),
    "no length": (film(seconds=0), "damaged"),
    "a length without a single byte": (GOOD + box(b"mvhd"), "damaged"),
    "no scale": (GOOD.replace(struct.pack(">II", 10, 30), struct.pack(">II", 0, 30), 1), "damaged"),
    "kept in another file": (GOOD.replace(b"url \0\0\0\1", b"url \0\0\0\0"), "damaged"),
    "named in another way": (GOOD.replace(b"url \0\0\0\1", b"urn \0\0\0\1"), "damaged"),
    "too long": (film(seconds=180.2), "long"),
    "too wide": (film(shown=(1936, 1080)), "large"),
    "too large": (film(shown=(1920, 1088)), "large"),
    "too high": (film(shown=(1080, 1936)), "large"),
    "HEVC": (film(codec=b"hvc1"), "codec"),
    "only sound": (film(codec=b"mp4a"), "codec"),
    "a sound that nobody here can play": (GOOD + box(b"stsd", bytes(4), b"\0\0\0\1", box(b"ac-3")), "codec"),
    "a last box that goes beyond the end": (GOOD + struct.pack(">I4s", 99, b"free"), "damaged"),
    "kept in two places": (GOOD.replace(b"dref\0\0\0\0\0\0\0\1", b"dref\0\0\0\0\0\0\0\2"), "damaged"),
    "two codecs in one track": (GOOD.replace(b"stsd\0\0\0\0\0\0\0\1", b"stsd\0\0\0\0\0\0\0\2"), "codec"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_refused(name):
    content, reason = BAD[name]
    with pytest.raises(VideoError) as refused:
        seconds(content)
    assert refused.value.reason == reason


class Measured(io.BytesIO):
    """Nobody may ask it for all that is left."""

    def read(self, size=-1):
        assert 0 <= size <= 4096
        return super().read(size)


@pytest.mark.parametrize("size", [4, 7])
def test_a_box_smaller_than_its_head_is_not_read_to_the_end_of_the_film(size):
    content = struct.pack(">I4s", size, b"free") + GOOD
    with pytest.raises(VideoError):
        video_seconds(Measured(content), len(content))


@pytest.mark.parametrize(
    "place", ["lessons/mua-hang/../phim.mp4", "/etc/phim.mp4", "lessons/mua-hang/apps/phim.mp4", "lessons/a/b.png", ""]
)
def test_nothing_but_a_place_of_a_film_is_looked_for(tmp_path, place):
    with pytest.raises(FileNotFoundError):
        FolderMedia(tmp_path, {}).film(place)


def test_a_link_out_of_the_pack_leads_nowhere(tmp_path):
    lesson = tmp_path / "goi" / "lessons" / "mua-hang"
    lesson.mkdir(parents=True)
    (tmp_path / "phim.mp4").write_bytes(GOOD)
    (lesson / "phim.mp4").symlink_to(tmp_path / "phim.mp4")
    with pytest.raises(FileNotFoundError):
        FolderMedia(tmp_path / "goi", {}).film("lessons/mua-hang/phim.mp4")


def test_a_pack_with_such_a_film_is_not_installed(tmp_path):
    place = "lessons/mua-hang/phim.mp4"
    with kiosk(tmp_path / "kiosk") as one:
        one.trust()
        with pytest.raises(PackError) as refused:
            one.install(pack(files=lesson_files() | {place: film(codec=b"hvc1")}))
        assert (refused.value.code, str(refused.value.values["path"])) == ("P-162", place)
        one.install(pack(files=lesson_files() | {place: GOOD}))
        assert one.whole()
