"""Lets atheris try what nobody thought of: only PackError may come out of the security room.

Run: python tests/fuzz/packs.py SECONDS [FOLDER]. FOLDER keeps what was found to lead somewhere new, so that the next
run goes on from there. The first byte chooses what the rest is: a whole file, or a manifest, keyring, lesson or media
file that somebody who is trusted has signed.
"""

from __future__ import annotations

import io
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["kiosk.packs"]):
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from films import film
    from pack_builder import (
        EVERY_MEDIUM,
        PROVINCE,
        PackBuilder,
        centre,
        compact,
        keyring_values,
        link,
        publisher,
        taken,
        whole,
    )

    from kiosk.packs.card import read_card
    from kiosk.packs.chain import read_chain, write_chain
    from kiosk.packs.mp4 import VideoError, video_seconds
    from kiosk.packs.problems import PackError
    from kiosk.packs.sniff import picture_size, type_of

WHERE = centre()
MEDIA = sorted(EVERY_MEDIUM)


def whole_file(content: bytes) -> None:
    taken(content, WHERE)


def manifest(content: bytes) -> None:
    taken(PackBuilder(raw=content).build(), WHERE)


def lesson(content: bytes) -> None:
    taken(PackBuilder(files=whole() | {"lessons/mua-hang/lesson.json": content or b"{"}).build(), WHERE)


def keyring(content: bytes) -> None:
    taken(PackBuilder(chain=(link(content.decode(errors="replace")),)).build(), WHERE)


def block(content: bytes) -> None:
    taken(PackBuilder(block=content).build(), WHERE)


def card(content: bytes) -> None:
    read_card(content)


def chain(content: bytes) -> None:
    read_chain(content)


def medium(content: bytes) -> None:
    type_of(content)
    picture_size(content)
    path = MEDIA[content[0] % len(MEDIA)] if content else MEDIA[0]
    taken(PackBuilder(files={path: content[1:] or b"\0"}).build(), WHERE)


def video(content: bytes) -> None:
    with suppress(VideoError):
        video_seconds(io.BytesIO(content), len(content))


DOORS = (whole_file, manifest, lesson, keyring, block, card, chain, medium, video)


def one(data: bytes) -> None:
    try:
        DOORS[data[0] % len(DOORS)](data[1:]) if data else None
    except PackError as error:
        error.in_words("en")


def seeds() -> list[tuple[int, bytes]]:
    pack = PackBuilder()
    signed = pack.header()
    return [
        (0, PackBuilder(files={"apps/anh.png": pack.files["lessons/mua-hang/anh.png"]}).build()),
        (1, signed.manifest),
        (2, pack.files["lessons/mua-hang/lesson.json"]),
        (3, compact(keyring_values(version=2)).encode()),
        (4, compact({"signatures": [PROVINCE.sign(b"KPK1-manifest\0", signed.manifest)], "chain": []}).encode()),
        (5, compact({"format": "kiosk-publisher-1", **{key: publisher()[key] for key in ("id", "name")}}).encode()),
        (6, write_chain([link()])),
        (8, film(size=(16, 16))),
        *((7, bytes([n]) + EVERY_MEDIUM[path]) for n, path in enumerate(MEDIA)),
    ]


def main(seconds: str, folder: Path) -> None:
    for n, (door, content) in enumerate(seeds()):
        (folder / f"seed-{n}").write_bytes(bytes([door]) + content)
    options = [
        "-max_len=8192",
        "-timeout=2",
        "-rss_limit_mb=1024",
        f"-max_total_time={seconds}",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(folder)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[2:]:
        main(sys.argv[1], Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as new:
            main(sys.argv[1], Path(new))
