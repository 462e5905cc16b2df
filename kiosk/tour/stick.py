"""A stick for the admin's tour: five packs, signed with keys that are made for it and forgotten at its end."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.authoring.build import compile_pack
from kiosk.authoring.key_files import signature
from kiosk.authoring.sign import sign
from kiosk.devices.drives import Drives
from kiosk.devices.stick import Stick
from kiosk.packs.card import Card
from kiosk.packs.chain import Link, write_chain
from kiosk.packs.keyring import Keyring, Publisher, RevokedKey, Roots
from kiosk.packs.keys import KEYRING, key_id
from kiosk.paths import shipped

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

SENDER = "doan-xa"
"""By itself in no keyring: its card is to be met at the kiosk."""
_AREA = "vn/lao-cai"


class FolderDrives(Drives):
    """Sticks that are folders: what is on the screen does not know the difference."""

    def __init__(self) -> None:
        super().__init__()
        self._there: tuple[Stick, ...] = ()

    @property
    def sticks(self) -> tuple[Stick, ...]:
        return self._there

    def start(self) -> None:
        """Nothing is watched."""

    def plug(self, folder: Path) -> None:
        self._there = (Stick(str(folder), "BAI HOC", 0, folder),)
        self.changed.emit()

    def pull(self) -> None:
        self._there = ()
        self.changed.emit()

    def read(self, stick: Stick) -> Path:
        assert stick.folder is not None  # ruff: ignore[assert]  # for the type checker: ``plug`` gave it one
        return stick.folder

    @contextmanager
    def writing(self, stick: Stick) -> Generator[Path]:
        yield self.read(stick)

    def let_go(self) -> None:
        """Nothing was mounted."""


def keyring_on(folder: Path, province: Ed25519PrivateKey, former: Ed25519PrivateKey) -> None:
    """``khoa.json``: one root who trusts the province, also with slips, and no longer a key that it had before."""
    root = Ed25519PrivateKey.generate()
    keyring = Keyring(
        format=1,
        version=1,
        roots=Roots(keys=(_public(root),), threshold=1),
        publishers=(
            Publisher(
                id="tinh",
                name="Tổ soạn bài tỉnh",
                keys=(_public(province),),
                packs=("*",),
                areas=(_AREA,),
                recovers=True,
            ),
        ),
        revoked_keys=(RevokedKey(keyid=key_id(_public(former)), name="Tổ soạn bài cũ"),),
    )
    text = keyring.model_dump_json()
    link = Link(keyring=text, signatures=(signature(root, KEYRING, text.encode()),))
    (folder / "khoa.json").write_bytes(write_chain([link]))


def packs_on(folder: Path, work: Path) -> Ed25519PrivateKey:
    """A newer and an older version of one pack, one that nobody signed, one of a revoked key, one cut off; and a card.

    The key of whom the stick's keyring trusts.
    """
    province, former = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    keyring_on(folder, province, former)
    card = Card(
        format="kiosk-publisher-1", id=SENDER, name="Đoàn thanh niên xã", key=_public(Ed25519PrivateKey.generate())
    )
    (folder / "the-doan-xa.json").write_text(card.model_dump_json(), encoding="utf-8")
    for name, version, key in (
        ("1-bai-moi", 2, province),
        ("2-ban-cu", 1, province),
        ("3-chua-ky", 3, None),
        ("4-thu-hoi", 4, former),
        ("5-hong", 5, province),
    ):
        file = folder / f"{name}.kpk"
        _build(work / name, version, file)
        if key is not None:
            sign(file, key)
    broken = folder / "5-hong.kpk"
    broken.write_bytes(broken.read_bytes()[:-100])
    return province


def _build(folder: Path, version: int, file: Path) -> None:
    """The starter that ``kiosk pack new`` gives an author, under another version."""
    shutil.copytree(shipped("tutorials") / "template", folder)
    about = folder / "pack.yaml"
    about.write_text(about.read_text(encoding="utf-8").replace("version: 1", f"version: {version}"), encoding="utf-8")
    pack, faults = compile_pack(folder, shipped("tutorials"))
    if pack is None:
        raise RuntimeError(f"the starter cannot be built: {faults}")
    with file.open("wb") as stream:
        pack.write(stream)


def _public(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes_raw().hex()
