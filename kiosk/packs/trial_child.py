"""The child process that opens what came on a stick: whatever hangs, bursts or breaks there breaks here."""

from __future__ import annotations

import io
import json
import sys
import warnings
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import soundfile
from PIL import Image, UnidentifiedImageError

from kiosk.confined import confine
from kiosk.lessons.text import Text
from kiosk.packs.contents import read_contents
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import read_manifest
from kiosk.packs.mp4 import VideoError, video_seconds
from kiosk.packs.problems import PackError
from kiosk.packs.stored import CATALOGUE, MANIFEST

if TYPE_CHECKING:
    from kiosk.packs.manifest import PackFile

_FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP"}
_LONGEST_SOUND_S = 180
_BLOCK = 48_000


def main() -> int:
    """``FOLDER DIGEST`` as arguments; one line of JSON as answer: ``{files}``, or ``{code, values}`` of a refusal."""
    folder, digest = Path(sys.argv[1]), sys.argv[2]
    # Decoders are loaded at their first use: that must be before programs and sockets are shut out.
    Image.init()
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = LIMITS.picture_px
    confine()
    try:
        answer: dict[str, Any] = {"files": _tried(folder, digest)}
    except PackError as refused:
        answer = {"code": refused.code, "values": {name: _plain(value) for name, value in refused.values.items()}}
    print(json.dumps(answer))
    return 0


def _plain(value: object) -> object:
    return {"vi": value.vi, "en": value.en} if isinstance(value, Text) else str(value)


def _tried(folder: Path, digest: str) -> dict[str, str]:
    manifest = read_manifest((folder / digest).read_bytes())
    catalogue = read_contents(manifest, lambda file: (folder / file.sha256).read_bytes())
    files = {file.path: file.sha256 for file in manifest.files}
    files[MANIFEST] = digest
    files[CATALOGUE] = _kept(folder, catalogue.model_dump_json(exclude_none=True).encode())
    for file in manifest.files:
        match file.role:
            case "picture":
                files[file.path] = _kept(folder, _drawn_anew(folder, file))
            case "sound":
                _listen(folder, file)
            case "video":
                _look_into(folder, file)
    return files


def _kept(folder: Path, content: bytes) -> str:
    name = sha256(content).hexdigest()
    (folder / name).write_bytes(content)
    return name


def _drawn_anew(folder: Path, file: PackFile) -> bytes:
    """The same picture, written by a library that we know; whatever else was in the file is left behind."""
    form = _FORMATS[file.type]
    try:
        with Image.open(folder / file.sha256, formats=[form]) as picture:
            picture.load()
            plain = picture.convert("RGBA" if picture.has_transparency_data and form != "JPEG" else "RGB")
        written = io.BytesIO()
        plain.save(written, form, quality=90)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning, MemoryError) as error:
        raise PackError("P-162", path=file.path) from error
    return written.getvalue()


def _listen(folder: Path, file: PackFile) -> None:
    """To the end: what a stick claims of its length is not believed."""
    seconds = 0.0
    try:
        with soundfile.SoundFile(folder / file.sha256) as sound:
            for block in sound.blocks(_BLOCK, dtype="float32"):
                seconds += len(block) / sound.samplerate
                if sound.channels > 2 or seconds > _LONGEST_SOUND_S or not np.isfinite(block).all():
                    break
            else:
                return
    except (soundfile.LibsndfileError, OSError, ValueError, MemoryError) as error:
        raise PackError("P-162", path=file.path) from error
    raise PackError("P-162", path=file.path)


def _look_into(folder: Path, file: PackFile) -> None:
    try:
        with (folder / file.sha256).open("rb") as stream:
            video_seconds(stream, file.size)
    except VideoError as error:
        raise PackError("P-162", path=file.path) from error


if __name__ == "__main__":
    sys.exit(main())
