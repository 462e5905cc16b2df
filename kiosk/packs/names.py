"""Where in a pack a file may stand, and of which type it must be there. Nothing else is let in."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.packs.limits import LIMITS

BUILT_IN_PACK = "co-ban"
"""The lessons that every kiosk has. They come with it, not on a stick, unless the keyring names who may bring them."""

JSON, ONNX = "application/json", "application/onnx"
PNG, JPEG, WEBP = "image/png", "image/jpeg", "image/webp"
OGG, MP4, VTT = "audio/ogg", "video/mp4", "text/vtt"

PICTURES = (PNG, JPEG, WEBP)

_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_NAME = r"[a-z0-9]+(?:[.-][a-z0-9]+)*"
_LANGUAGE = r"[a-z]{2,8}(?:-[a-z]{2,8})?"
# What some systems take for a device, whatever its ending.
_DEVICES = re.compile(r"(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./]|$)")


class Role(NamedTuple):
    """What a file is for; ``largest`` in bytes."""

    path: str
    types: tuple[str, ...]
    largest: int


ROLES = {
    "topics": Role(r"topics\.json", (JSON,), LIMITS.json_file),
    "facts": Role(r"facts\.json", (JSON,), LIMITS.json_file),
    "lesson": Role(rf"lessons/{_ID}/lesson\.json", (JSON,), LIMITS.json_file),
    "app": Role(rf"apps/(?:{_ID}/)?{_ID}\.json", (JSON,), LIMITS.json_file),
    "walkthrough": Role(rf"walkthroughs/{_ID}\.json", (JSON,), LIMITS.json_file),
    "picture": Role(rf"(?:lessons/{_ID}|apps)/{_ID}\.(?:png|jpg|webp)", PICTURES, LIMITS.picture),
    "video": Role(rf"lessons/{_ID}/{_ID}\.mp4", (MP4,), LIMITS.video),
    "captions": Role(rf"lessons/{_ID}/{_ID}\.vtt", (VTT,), LIMITS.captions),
    "clips": Role(rf"voice/{_LANGUAGE}/clips\.json", (JSON,), LIMITS.json_file),
    "sound": Role(rf"voice/{_LANGUAGE}/{_ID}/{_NAME}\.(?:opus|ogg)", (OGG,), LIMITS.sound),
    "voice-model": Role(rf"voices/{_ID}/voice\.onnx", (ONNX,), LIMITS.voice_model),
    "voice-config": Role(rf"voices/{_ID}/voice\.json", (JSON,), LIMITS.json_file),
}


def may_stand(role: str, path: str) -> bool:
    """Small letters, digits, hyphens and dots: no way up, out, or into a system's own names."""
    return (
        len(path) <= LIMITS.path_letters
        and re.fullmatch(ROLES[role].path, path) is not None
        and _DEVICES.search(path) is None
    )


def role_of(path: str) -> str | None:
    """The one role whose place this is."""
    return next((role for role in ROLES if may_stand(role, path)), None)
