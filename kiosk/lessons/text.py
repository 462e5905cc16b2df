"""A sentence in Vietnamese, and in English where somebody has written it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

_INSIDE_A_NUMBER = re.compile(
    r"(?<=\d) (?=\d|(?:đồng|nghìn|triệu|tỷ|million|thousand)\b)|(?<=nghìn|triệu) (?=đồng)|(?<=million) (?=đồng)"
)


def unbroken(words: str) -> str:
    """As long, but no line ends inside a number: 0900 000 001 and 20.000 đồng stay on one."""
    return _INSIDE_A_NUMBER.sub("\N{NO-BREAK SPACE}", words)


@dataclass(frozen=True)
class Text:
    """``vi`` is always there; ``en`` falls back to it. ``spoken`` is Vietnamese to be read where reading differs."""

    # Read by pydantic, which is not imported here: pages that show no lesson must not wait for it.
    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    vi: str
    en: str | None = None
    spoken: str | None = None

    def shown(self, language: str) -> str:
        """The written form for the text language ``vi`` or ``en``."""
        return unbroken(self.en if language == "en" and self.en else self.vi)

    def said(self, language: str) -> str:
        """What a voice reads, in the voice's text language ``vi`` or ``en``."""
        if language == "en" and self.en:
            return self.en
        return self.spoken or self.vi


def joined(first: Text, *more: Text | None) -> Text:
    """One sentence after another, as one; there is English if all have it."""
    every = [first, *(text for text in more if text is not None)]
    if len(every) == 1:
        return first
    english = [text.en for text in every if text.en is not None]
    spoken = " ".join(text.said("vi") for text in every) if any(text.spoken for text in every) else None
    return Text(" ".join(text.vi for text in every), " ".join(english) if len(english) == len(every) else None, spoken)
