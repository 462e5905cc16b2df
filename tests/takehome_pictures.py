"""What happens to a code between the screen and the camera of an old phone."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageEnhance, ImageFilter


def on_a_page(code: bytes, size=(1280, 720), page=(250, 247, 240)) -> Image.Image:
    """The code as it stands on the kiosk: pasted into a page of another colour."""
    picture = Image.new("RGB", size, page)
    square = Image.open(BytesIO(code)).convert("RGB")
    picture.paste(square, ((size[0] - square.width) // 2, (size[1] - square.height) // 2))
    return picture


def png(picture: Image.Image) -> bytes:
    data = BytesIO()
    picture.save(data, "PNG")
    return data.getvalue()


SEEN_BY_A_PHONE = {
    "full size": lambda page: page,
    "a quarter": lambda page: page.resize((page.width // 4, page.height // 4), Image.Resampling.BOX),
    "rotated 15°": lambda page: page.rotate(15, Image.Resampling.BICUBIC, expand=True, fillcolor=(90, 90, 90)),
    # As far out of focus on each screen: three pixels of 1920×1080.
    "blurred": lambda page: page.filter(ImageFilter.GaussianBlur(3 * max(page.size) / 1920)),
    "60 % contrast": lambda page: ImageEnhance.Contrast(page).enhance(0.6),
}
