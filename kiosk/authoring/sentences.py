"""Every text that an author has written, with where it stands and who will meet it: the ear, the eye, the phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.authoring.yaml_tree import Document
    from kiosk.lessons.problem import Place

Use = Literal["said", "written", "phone"]

_SAID = {"say", "note", "praise", "hint", "why", "script", "ask"}
_WRITTEN = {"title", "goal", "text", "left", "right", "alt", "name", "publisher", "toast", "errand"}
_PHONE = {"text", "label", "value", "note", "title", "placeholder", "detail", "sheet", "name", "alt", "link", "badge"}
_PHONE |= {"enter", "from", "expected"}
_LANGUAGES = {"vi", "en", "spoken"}


@dataclass(frozen=True)
class Sentence:
    """``use``: a voice reads it, or it is only seen, or it stands on the practice phone as on a real one."""

    place: Place
    text: str
    use: Use
    language: str = "vi"


def sentences(document: Document) -> Iterator[Sentence]:
    """In the order of the file."""
    on_phone = document.file.startswith("apps/")
    yield from _in(document.values, (), on_phone=on_phone)


def _in(values: Any, place: Place, *, on_phone: bool) -> Iterator[Sentence]:
    if isinstance(values, list):
        for n, value in enumerate(values):
            yield from _in(value, (*place, n), on_phone=on_phone)
        return
    for key, value in values.items() if isinstance(values, dict) else ():
        here = (*place, key)
        use = _use(key, place, on_phone=on_phone)
        if isinstance(value, str):
            if use is not None:
                yield Sentence(here, value, use)
        elif use is not None and isinstance(value, dict) and value.keys() <= _LANGUAGES:
            for language, text in value.items():
                if isinstance(text, str):
                    yield Sentence((*here, language), text, use, language)
        else:
            yield from _in(value, here, on_phone=on_phone or key == "message")


def _use(key: str, place: Place, *, on_phone: bool) -> Use | None:
    if place and place[-1] == "set":
        return "phone"
    if on_phone and key != "toast":
        return "phone" if key in _PHONE else None
    if key in _SAID:
        return "said"
    if key == "expected":
        return "phone"
    return "written" if key in _WRITTEN else None
