"""What all that an author writes has in common: nothing unknown, nothing converted, nothing changed afterwards."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

from kiosk.lessons.text import Text

LONGEST_TEXT = 300
"""Characters of one sentence or message: more would not fit a kiosk's screen."""


class Model(BaseModel):
    """A value that an author wrote."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, serialize_by_alias=True, defer_build=True)


def _short_form(value: Any) -> Any:
    return {"vi": value} if isinstance(value, str) else value


def _filled(text: Text) -> Text:
    for words in (text.vi, text.en, text.spoken):
        if words is not None and not words.strip():
            raise PydanticCustomError("empty_text", "empty text")
        if words is not None and len(words) > LONGEST_TEXT:
            raise PydanticCustomError("long_text", "text too long")
    return text


ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
APP_PATTERN = r"^([a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$"
REFERENCE_PATTERN = r"^([a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"
TOPIC_PATTERN = r"^[A-G]$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
"""Names in the files: small letters without marks, digits, hyphens."""

AppId = Annotated[str, StringConstraints(pattern=APP_PATTERN, max_length=121)]
"""An app's name; with its pack before it where it is borrowed, ``co-ban/vneid``."""

Reference = Annotated[str, StringConstraints(pattern=REFERENCE_PATTERN, max_length=182)]
"""``app/name`` or ``pack/app/name``: a screen, a field or a part of an app."""

PICTURE_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|webp)$"

Picture = Annotated[str, StringConstraints(pattern=PICTURE_PATTERN, max_length=80)]
"""A file beside the lesson or app."""

FILM_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*\.mp4$"

Film = Annotated[str, StringConstraints(pattern=FILM_PATTERN, max_length=80)]
"""A file beside the lesson."""

TopicCode = Annotated[str, StringConstraints(pattern=TOPIC_PATTERN)]

Label = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_TEXT)]
"""Words on the phone: Vietnamese in every language, because people must recognise them on their own phone."""

Said = Annotated[Text, BeforeValidator(_short_form, json_schema_input_type=str | Text), AfterValidator(_filled)]
"""A sentence: plain Vietnamese, or ``{vi, en, spoken}``."""
