"""What is inside a pack whose manifest is trusted: its lessons as values, each file held to what the manifest says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import FailFast, ValidationError

from kiosk.lessons.catalogue import Catalogue, Topic
from kiosk.lessons.facts import Fact  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.lessons.lesson import Lesson
from kiosk.lessons.model import Model
from kiosk.lessons.names import pack_in
from kiosk.lessons.phone import App
from kiosk.lessons.walkthrough import Walkthrough
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import Manifest, modelled
from kiosk.packs.names import JSON
from kiosk.packs.problems import PackError
from kiosk.packs.strict_json import loads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.packs.manifest import PackFile

_Model = TypeVar("_Model", bound=Model)


class Topics(Model):
    """``topics.json``."""

    topics: Annotated[tuple[Topic, ...], FailFast()]


class Facts(Model):
    """``facts.json``."""

    facts: Annotated[tuple[Fact, ...], FailFast()]


def get_ready() -> None:
    """What checks values is made at their first use, in a tenth of a second: somebody who waits for it makes it before."""
    for model in (Manifest, Topics, Facts, Lesson, App, Walkthrough, Catalogue):
        model.model_rebuild()


def read_contents(manifest: Manifest, read: Callable[[PackFile], bytes]) -> Catalogue:
    """The lessons of the pack; ``read`` gives a file's bytes, whose hash was compared. Raises PackError."""
    values = {file.path: _json(file, read(file)) for file in manifest.files if file.type == JSON}

    def all_of(role: str, model: type[_Model]) -> list[_Model]:
        return [modelled(model, values[file.path], "P-132", file.path) for file in manifest.files if file.role == role]

    lessons, apps, walkthroughs = all_of("lesson", Lesson), all_of("app", App), all_of("walkthrough", Walkthrough)
    for lesson in lessons:
        _check_lesson(manifest, lesson)
    for app in apps:
        _named(f"apps/{app.id}.json", manifest)
        if pack_in(app.id) is None:
            # Those of a borrowed app stand beside it in its own pack.
            _check_pictures(manifest, f"apps/{app.id}.json", _app_pictures(app))
    for walkthrough in walkthroughs:
        _named(f"walkthroughs/{walkthrough.id}.json", manifest)
    try:
        return Catalogue(
            topics=tuple(topic for each in all_of("topics", Topics) for topic in each.topics),
            lessons=tuple(lessons),
            apps=tuple(apps),
            facts=tuple(fact for each in all_of("facts", Facts) for fact in each.facts),
            walkthroughs=tuple(walkthroughs),
        )
    except ValidationError as error:
        raise PackError("P-143", what=error.errors()[0]["msg"].removeprefix("Value error, ")) from None


def link_host(address: str) -> str:
    """All between ``https://`` and the path, with whatever somebody may have hidden in it."""
    return re.split(r"[/?#\\]", address.removeprefix("https://"), maxsplit=1)[0]


def _json(file: PackFile, raw: bytes) -> Any:
    return loads(raw, "P-131", most_bytes=LIMITS.json_file, most_depth=LIMITS.lesson_depth, file=file.path)


def _check_lesson(manifest: Manifest, lesson: Lesson) -> None:
    path = f"lessons/{lesson.id}/lesson.json"
    _named(path, manifest)
    card = manifest.lessons[lesson.id].lesson
    if card is None or card.title != lesson.title:
        raise PackError("P-132", file=path, place="title")
    _check_pictures(manifest, path, _lesson_pictures(lesson))
    official = lesson.links.official
    if official is not None and link_host(official) not in manifest.hosts:
        raise PackError("P-138", host=link_host(official))


def _named(path: str, manifest: Manifest) -> None:
    """Files are found by the name of what is in them: two names for one thing would be two things."""
    if path not in manifest.starts:
        raise PackError("P-132", file=path, place="id")


def _check_pictures(manifest: Manifest, beside: str, pictures: Iterator[str | None]) -> None:
    folder = beside.rpartition("/")[0]
    for picture in pictures:
        if picture is not None and f"{folder}/{picture}" not in manifest.starts:
            raise PackError("P-144", path=f"{folder}/{picture}")


def _lesson_pictures(lesson: Lesson) -> Iterator[str | None]:
    for step in lesson.steps:
        if step.kind == "explain":
            yield step.picture
        if step.kind == "watch":
            yield step.film
            yield from (frame.picture for frame in step.frames)


def _app_pictures(app: App) -> Iterator[str | None]:
    for screen in app.screens.values():
        yield from (part.file for part in screen.parts if part.kind == "picture")
