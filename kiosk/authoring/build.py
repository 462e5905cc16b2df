"""From a folder to one file: words compiled to strict JSON, media checked. The same folder gives the same bytes."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from hashlib import file_digest, sha256
from io import SEEK_END, BufferedReader, BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

from kiosk import __version__
from kiosk.authoring.faults import Fault
from kiosk.authoring.pack_files import PackFile
from kiosk.authoring.yaml_source import lent_apps, read_file, read_pack
from kiosk.lessons.clips import ClipsFile
from kiosk.lessons.spoken import clip_names, spoken
from kiosk.packs.container import SignatureBlock, write_header
from kiosk.packs.contents import link_host, read_contents
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import PackFile as Listed
from kiosk.packs.manifest import check_file, modelled, read_manifest
from kiosk.packs.names import role_of
from kiosk.packs.problems import PackError
from kiosk.packs.sniff import check_head, type_of
from kiosk.packs.trust import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.lesson import Lesson
    from kiosk.lessons.model import Model

_WRITTEN = ("pack.yaml", "topics.yaml", "facts.yaml", "*.md", "template/**/*")
_COMPILED = ("lessons/*/lesson.yaml", "apps/*.yaml", "walkthroughs/*.yaml", "voice/*/clips.yaml")


@dataclass(frozen=True)
class Pack:
    """What is to be written: the signed list, and where each of its files comes from."""

    manifest: bytes
    contents: tuple[bytes | Path, ...]

    def write(self, stream: BinaryIO) -> None:
        """Not yet signed by anybody."""
        stream.write(write_header(self.manifest, SignatureBlock(signatures=())))
        for content in self.contents:
            with _opened(content) as source:
                while chunk := source.read(LIMITS.chunk):
                    stream.write(chunk)


def compile_pack(folder: Path, built_in: Path | None = None) -> tuple[Pack | None, list[Fault]]:
    """The pack in ``folder``, which was checked, or what still keeps it from travelling. Raises PackError.

    Apps that it borrows of the pack in ``built_in`` travel along: what was checked is what will be shown.
    """
    about, _, faults = read_file(folder, "pack.yaml", PackFile)
    catalogue = read_pack(folder, lent_apps(built_in) if built_in else None).catalogue
    contents: dict[str, bytes | Path] = dict(_compiled(folder, catalogue))
    media = [path for path in _others(folder) if not path.name.startswith(".")]
    contents |= {path.relative_to(folder).as_posix(): path for path in media}
    if about is None:
        return None, faults
    dates = [lesson.review_by for lesson in catalogue.lessons]
    faults += _missing(about, dates)
    files, cards = [], {lesson.id: _card(lesson, catalogue) for lesson in catalogue.lessons}
    for path, content in contents.items():
        try:
            files.append(_listed(path, content, cards))
        except PackError as error:
            faults.append(Fault(path, 1, 1, error.notice.happened.rstrip("."), error.notice.do.rstrip(".")))
    if faults:
        return None, sorted(faults)
    manifest = _json(_manifest(about, catalogue, files, dates))
    pack = Pack(manifest, tuple(contents.values()))
    _read_as_the_kiosk_does(pack)
    return pack, []


def _compiled(folder: Path, catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """In the order in which lessons stand on their cards."""
    if catalogue.topics:
        yield "topics.json", _json({"topics": _values(catalogue.topics)})
    if catalogue.facts:
        yield "facts.json", _json({"facts": _values(catalogue.facts)})
    for app in catalogue.apps:
        yield f"apps/{app.id}.json", _json(*_values([app]))
    for lesson in catalogue.lessons:
        yield f"lessons/{lesson.id}/lesson.json", _json(*_values([lesson]))
    for walkthrough in catalogue.walkthroughs:
        yield f"walkthroughs/{walkthrough.id}.json", _json(*_values([walkthrough]))
    for path in sorted(folder.glob("voice/*/clips.yaml")):
        clips, _, _ = read_file(folder, path.relative_to(folder).as_posix(), ClipsFile)
        if clips:
            yield f"voice/{path.parent.name}/clips.json", _json(*_values([clips]))


def _others(folder: Path) -> list[Path]:
    """Files that go as they are."""
    written = {path for pattern in (*_WRITTEN, *_COMPILED) for path in folder.glob(pattern)}
    return sorted(path for path in folder.rglob("*") if path.is_file() and path not in written)


def _missing(about: PackFile, dates: Sequence[date]) -> Iterator[Fault]:
    wanted = {"version": about.version, "scope": about.scope, "issued_at": about.issued_at}
    for name, value in (wanted | {"review_by": about.review_by or dates}).items():
        if not value:
            yield Fault("pack.yaml", 1, 1, f"thiếu “{name}”", f"thêm dòng “{name}: …”")


def _listed(path: str, content: bytes | Path, cards: dict[str, dict[str, Any]]) -> dict[str, Any]:
    role = role_of(path)
    if role is None:
        raise PackError("P-154", path=path)
    with _opened(content) as source:
        head = source.read(LIMITS.chunk)
        source.seek(0)
        digest, size = file_digest(source, sha256).hexdigest(), source.seek(0, SEEK_END)
    values = {"role": role, "path": path, "type": type_of(head) or "?", "size": size, "sha256": digest}
    values |= {"lesson": cards[path.split("/")[1]]} if role == "lesson" else {}
    file = modelled(Listed, values, "P-132", path)
    check_file(file, path)
    check_head(file, head)
    return values


def _card(lesson: Lesson, catalogue: Catalogue) -> dict[str, Any]:
    in_english = all(text.en for text in spoken(lesson, catalogue.apps_by_id))
    return {
        "title": lesson.model_dump(mode="json", exclude_none=True)["title"],
        "sentences": len(clip_names(lesson, catalogue.apps_by_id)),
        "languages": ["vi", "en"] if in_english else ["vi"],
    }


def _manifest(about: PackFile, catalogue: Catalogue, files: list[Any], dates: list[date]) -> dict[str, Any]:
    hosts = {link_host(lesson.links.official) for lesson in catalogue.lessons if lesson.links.official}
    own = about.model_dump(mode="json", exclude_none=True)
    return {
        "format": 1,
        "pack": own["id"],
        **{name: own[name] for name in ("version", "title", "publisher", "scope", "issued_at")},
        "review_by": (about.review_by or min(dates)).isoformat(),
        "min_app": about.min_app or __version__,
        "schema": SCHEMA,
        "supersedes": own["supersedes"],
        "needs": own["needs"],
        "hosts": sorted(hosts),
        "files": files,
    }


def _read_as_the_kiosk_does(pack: Pack) -> None:
    """So that no pack leaves this PC that every kiosk would refuse."""
    manifest = read_manifest(pack.manifest)
    contents = dict(zip(manifest.starts, pack.contents, strict=True))

    def read(file: Listed) -> bytes:
        with _opened(contents[file.path]) as source:
            return source.read()

    read_contents(manifest, read)


def _opened(content: bytes | Path) -> BytesIO | BufferedReader:
    return BytesIO(content) if isinstance(content, bytes) else content.open("rb")


def _values(models: Sequence[Model]) -> list[Any]:
    return [model.model_dump(mode="json", exclude_none=True) for model in models]


def _json(values: Any) -> bytes:
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return unicodedata.normalize("NFC", text).encode()
