"""``kiosk pack build | sign | verify | show | unpack``: what each prints, and the exit status it ends with."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.authoring.writing import writing
from kiosk.packs.container import read_chunks, read_header, told
from kiosk.packs.manifest import read_manifest
from kiosk.packs.problems import PackError
from kiosk.packs.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.authoring.faults import Fault
    from kiosk.packs.trust import Centre


def build(folder: Path, out: Path, check: Callable[[Path], Sequence[Fault]], built_in: Path) -> int:
    """``check`` says what an author must mend first; ``built_in`` is the pack whose apps may be borrowed."""
    from kiosk.authoring.build import compile_pack

    pack, faults = None, list(check(folder))
    if not faults:
        pack, faults = compile_pack(folder, built_in)
    for fault in faults:
        print(fault, file=sys.stderr)
    if pack is None:
        raise PackError("P-151", count=len(faults))
    with writing(out), whole_file(out) as stream:
        pack.write(stream)
    print(f"Đã đóng gói: {out} ({in_bytes(out.stat().st_size)}). Bước sau: kiosk pack sign {out} --key DIR")
    return 0


def sign(path: Path, folder: Path, chain: Path | None, passphrase: Callable[[], str]) -> int:
    from kiosk.authoring.key_files import open_card, open_key
    from kiosk.authoring.root_keys import open_chain
    from kiosk.authoring.sign import sign as add_signature

    card = open_card(folder)
    links = open_chain(chain).links if chain else ()
    key = open_key(folder, passphrase())
    manifest = add_signature(path, key, links)
    print(f"“{card.name}” đã ký gói “{manifest.pack}” bản {manifest.version}.")
    return 0


def verify(path: Path, keyring: Path | None, may_link: Callable[[str], bool]) -> int:
    from kiosk.authoring.sign import verify as look_over

    centre = _centre(keyring, may_link)
    with told(), path.open("rb") as stream:
        signed = look_over(stream, centre)
    manifest = signed.manifest
    print(f"Gói tốt: “{manifest.pack}” bản {manifest.version}, “{signed.publisher.name}” đã ký.")
    return 0


def show(path: Path) -> int:
    """What the pack says of itself. Nothing of it is vouched for here: that is ``verify``."""
    with told(), path.open("rb") as stream:
        header = read_header(stream)
    manifest = read_manifest(header.manifest)
    print(f"{manifest.title.vi} – {manifest.publisher.vi}")
    print(f"gói {manifest.pack}, bản {manifest.version}, ngày {manifest.issued_at}, xem lại trước {manifest.review_by}")
    print(f"dành cho {', '.join(manifest.scope)}; phần mềm từ bản {manifest.min_app}; {in_bytes(header.length)}")
    if manifest.hosts:
        print(f"dẫn tới {', '.join(manifest.hosts)}")
    for one in header.signatures:
        print(f"chữ ký của khoá {one.keyid}")
    if not header.signatures:
        print("chưa có ai ký")
    if header.chain:
        print(f"mang theo {len(header.chain)} bộ khoá")
    for file in manifest.files:
        print(f"  {in_bytes(file.size):>12}  {file.path}")
    return 0


def unpack(path: Path, folder: Path) -> int:
    """Every file of a whole pack, into a folder that is new or empty."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PackError("P-157", path=folder)
    with told(), path.open("rb") as stream:
        header = read_header(stream)
        manifest = read_manifest(header.manifest)
        for file in manifest.files:
            at = header.files_at + manifest.starts[file.path]
            with writing(folder), whole_file(folder / file.path) as out:
                out.writelines(read_chunks(stream, file, at))
    print(f"Đã mở {len(manifest.files)} tệp vào “{folder}”.")
    return 0


def in_bytes(count: int) -> str:
    """For people: “12 KB”, “3,4 MB”."""
    return f"{count / 2**20:.1f} MB".replace(".", ",") if count >= 2**20 else f"{-(-count // 1024)} KB"


def _centre(keyring: Path | None, may_link: Callable[[str], bool]) -> Centre:
    """A kiosk that believes what is in ``keyring``: a chain of keyrings, or one publisher's card."""
    from kiosk.packs.card import introduce, read_card
    from kiosk.packs.chain import Believed, read_chain
    from kiosk.packs.strict_json import loads
    from kiosk.packs.trust import Centre

    nobody = Centre("vn", __version__, may_link)
    if keyring is None:
        return nobody
    with told():
        raw = keyring.read_bytes()
    values = loads(raw, "P-121", file="keyring")
    if isinstance(values, dict) and values.get("format") == "kiosk-publisher-1":
        return replace(nobody, local=(introduce(read_card(raw), "vn", ()),))
    return replace(nobody, believed=Believed.begin(read_chain(raw)))
