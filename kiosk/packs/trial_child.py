"""The child process that opens what came on a stick: whatever hangs, bursts or breaks there breaks here."""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.confined import confine
from kiosk.lessons.text import Text
from kiosk.packs.contents import get_ready, read_contents
from kiosk.packs.manifest import read_manifest
from kiosk.packs.mp4 import VideoError, video_seconds
from kiosk.packs.problems import PackError
from kiosk.packs.stored import CATALOGUE, MANIFEST
from kiosk.write_only_in import write_only_in

if TYPE_CHECKING:
    from kiosk.packs.manifest import PackFile

_DECODERS = {"picture": "kiosk.packs.redrawn", "sound": "kiosk.packs.heard"}


def main() -> int:
    """Lines of JSON: ``{role}`` of what is to come, as often as wanted, then ``{folder, digest}`` once all is there. One
    line as answer: ``{files}``, or ``{code, values}`` of a refusal.
    """
    get_ready()
    for line in sys.stdin:
        told = json.loads(line)
        if told.get("role") in _DECODERS:
            import_module(_DECODERS[told["role"]])
        if "digest" in told:
            # What decodes was loaded before: now programs, sockets and all other folders are shut out.
            write_only_in(Path(told["folder"]))
            confine()
            print(json.dumps(_answer(Path(told["folder"]), told["digest"])), flush=True)
            break
    return 0


def _answer(folder: Path, digest: str) -> dict[str, Any]:
    try:
        return {"files": _tried(folder, digest)}
    except PackError as refused:
        return {"code": refused.code, "values": {name: _plain(value) for name, value in refused.values.items()}}


def _plain(value: object) -> object:
    return {"vi": value.vi, "en": value.en} if isinstance(value, Text) else str(value)


def _tried(folder: Path, digest: str) -> dict[str, str]:
    manifest = read_manifest((folder / digest).read_bytes())
    catalogue = read_contents(manifest, lambda file: (folder / file.sha256).read_bytes())
    files = {file.path: file.sha256 for file in manifest.files}
    files[MANIFEST] = digest
    files[CATALOGUE] = _kept(folder, catalogue.model_dump_json(exclude_none=True).encode())
    for file in manifest.files:
        content = folder / file.sha256
        match file.role:
            case "picture":
                from kiosk.packs.redrawn import redrawn

                files[file.path] = _kept(folder, redrawn(content, file))
            case "sound":
                from kiosk.packs.heard import check_sound

                check_sound(content, file)
            case "video":
                _look_into(content, file)
    return files


def _kept(folder: Path, content: bytes) -> str:
    name = sha256(content).hexdigest()
    (folder / name).write_bytes(content)
    return name


def _look_into(video: Path, file: PackFile) -> None:
    try:
        with video.open("rb") as stream:
            video_seconds(stream, file.size)
    except VideoError as error:
        raise PackError("P-162", path=file.path) from error


if __name__ == "__main__":
    sys.exit(main())
