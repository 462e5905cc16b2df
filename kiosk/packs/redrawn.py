"""Pictures from a stick, drawn anew: only in the child process that may burst over them."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

# Only what opens these three kinds; Pillow would load forty others.
from PIL import Image, JpegImagePlugin, PngImagePlugin, UnidentifiedImageError, WebPImagePlugin

from kiosk.packs.limits import LIMITS
from kiosk.packs.names import JPEG, PNG, WEBP
from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.packs.manifest import PackFile

_FORMATS = {
    PNG: PngImagePlugin.PngImageFile.format,
    JPEG: JpegImagePlugin.JpegImageFile.format,
    WEBP: WebPImagePlugin.WebPImageFile.format,
}
warnings.simplefilter("error", Image.DecompressionBombWarning)
Image.MAX_IMAGE_PIXELS = LIMITS.picture_px


def redrawn(content: Path, file: PackFile) -> bytes:
    """The same picture, written by a library that we know; whatever else was in the file is left behind. Raises PackError."""
    form = _FORMATS[file.type]
    written = io.BytesIO()
    try:
        with Image.open(content, formats=[form]) as picture:
            picture.load()
            plain = picture.convert("RGBA" if picture.has_transparency_data and file.type != JPEG else "RGB")
        # A comment, a colour profile: what was read beside the points would be written again.
        plain.info.clear()
        plain.save(written, form, quality=90)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning, MemoryError) as error:
        raise PackError("P-162", path=file.path) from error
    return written.getvalue()
