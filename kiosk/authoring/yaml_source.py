"""Reads a pack's folder: what can be taught, and every fault in it. One broken lesson leaves the others as they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.authoring.faults import Fault
from kiosk.authoring.films import check_film
from kiosk.authoring.pack_files import FactsFile, PackFile, TopicsFile
from kiosk.authoring.pictures import check_picture
from kiosk.authoring.typed import located, typed
from kiosk.authoring.yaml_tree import MOST_BYTES, UnreadableError, read_document
from kiosk.lessons.app_checks import check_app
from kiosk.lessons.catalogue import Catalogue
from kiosk.lessons.lesson import Lesson
from kiosk.lessons.lesson_checks import check_lesson
from kiosk.lessons.model import Model
from kiosk.lessons.names import apps_of
from kiosk.lessons.phone import App
from kiosk.lessons.problem import Problem, twice
from kiosk.lessons.walkthrough import Walkthrough
from kiosk.lessons.walkthrough_checks import check_walkthrough

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kiosk.authoring.yaml_tree import Document
    from kiosk.lessons.problem import Place

_Model = TypeVar("_Model", bound=Model)


@dataclass(frozen=True)
class Reading:
    """``catalogue`` holds what is without a fault, ``faults`` all the rest, in the order of files and lines."""

    catalogue: Catalogue
    faults: list[Fault]
    documents: dict[str, Document]
    """The files that mean something, by their name in the folder."""


def read_pack(folder: Path, borrowed: Mapping[str, App] | None = None) -> Reading:
    """Everything under ``folder``; never raises for what an author may have written.

    ``borrowed`` are apps of packs that every kiosk has, by their names there: ``co-ban/vneid``.
    """
    return _Reader(folder, borrowed or {}).read()


def lent_apps(folder: Path) -> dict[str, App]:
    """The apps of the pack in ``folder`` by the names under which other packs know them."""
    pack, _, _ = read_file(folder, "pack.yaml", PackFile)
    if pack is None:
        return {}
    lent = (app.model_copy(update={"id": f"{pack.id}/{app.id}"}) for app in _Reader(folder, {}).apps().values())
    return {app.id: app for app in lent}


def read_file(folder: Path, file: str, model: type[_Model]) -> tuple[_Model | None, Document | None, list[Fault]]:
    """``file`` of ``folder`` as ``model``; no value but faults if it cannot be."""
    try:
        with (folder / file).open("rb") as stream:
            document, faults = read_document(file, stream.read(MOST_BYTES + 1))
    except FileNotFoundError:
        return None, None, [Fault(file, 1, 1, "không có tệp này", "chép từ bài mẫu rồi sửa lại")]
    except OSError as error:
        return None, None, [Fault(file, 1, 1, f"không mở được tệp ({error.strerror})", "xem quyền đọc của tệp")]
    except UnreadableError as error:
        return None, None, [error.fault]
    value, more = typed(model, document)
    faults += more
    return None if faults else value, document, faults


@dataclass
class _Reader:
    folder: Path
    borrowed: Mapping[str, App]
    faults: list[Fault] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    """Files that others may wait for: what is said about the others would only confuse."""

    def read(self) -> Reading:
        self._file("pack.yaml", PackFile)
        topics, topics_document = self._of_lessons("topics.yaml", TopicsFile)
        facts, facts_document = self._of_lessons("facts.yaml", FactsFile)
        if topics and topics_document:
            doubled = twice([(("topics", n, "code"), topic.code) for n, topic in enumerate(topics.topics)])
            topics = None if self._amiss(topics_document, doubled) else topics
        if facts and facts_document:
            doubled = twice([(("facts", n, "id"), fact.id) for n, fact in enumerate(facts.facts)])
            facts = None if self._amiss(facts_document, doubled) else facts
        apps = self.apps()
        lessons = self._lessons(topics, facts, {**apps, **self.borrowed})
        used = sorted({app for lesson in lessons for app in apps_of(lesson)} & self.borrowed.keys())
        catalogue = Catalogue(
            topics=topics.topics if topics else (),
            lessons=tuple(sorted(lessons, key=_place_among_cards)),
            apps=(*apps.values(), *(self.borrowed[app] for app in used)),
            facts=facts.facts if facts else (),
            walkthroughs=tuple(self._walkthroughs(topics, lessons)),
        )
        return Reading(catalogue, sorted(self.faults), self.documents)

    def apps(self) -> dict[str, App]:
        apps = {}
        for path in sorted(self.folder.glob("apps/*.yaml")):
            app, document = self._file(f"apps/{path.name}", App)
            if app is None or document is None:
                continue
            problems = [*_named(app.id, path.stem), *check_app(app), *_pictures(app, path.parent)]
            if not self._amiss(document, problems):
                apps[app.id] = app
        return apps

    def _lessons(self, topics: TopicsFile | None, facts: FactsFile | None, apps: dict[str, App]) -> list[Lesson]:
        codes = [topic.code for topic in topics.topics] if topics else []
        fact_ids = [fact.id for fact in facts.facts] if facts else []
        lessons: list[Lesson] = []
        for folder in sorted(path for path in self.folder.glob("lessons/*") if path.is_dir()):
            lesson, document = self._file(f"lessons/{folder.name}/lesson.yaml", Lesson)
            if lesson is None or document is None:
                continue
            problems = [*_named(lesson.id, folder.name), *_code_taken(lesson, lessons), *self._waits(lesson)]
            if not any(problem.place == _WAITING for problem in problems):
                problems += check_lesson(lesson, codes, apps, fact_ids)
            if not self._amiss(document, problems):
                lessons.append(self._with_pictures(lesson, document, folder))
        return lessons

    def _walkthroughs(self, topics: TopicsFile | None, lessons: list[Lesson]) -> Iterator[Walkthrough]:
        codes = [topic.code for topic in topics.topics] if topics else []
        by_id = {lesson.id: lesson for lesson in lessons}
        for path in sorted(self.folder.glob("walkthroughs/*.yaml")):
            walkthrough, document = self._file(f"walkthroughs/{path.name}", Walkthrough)
            if walkthrough is None or document is None:
                continue
            needed = ["topics.yaml", *(f"lessons/{stage.place[0]}/lesson.yaml" for stage in walkthrough.steps)]
            problems = self._waiting_for(needed) or check_walkthrough(walkthrough, codes, by_id)
            if not self._amiss(document, [*_named(walkthrough.id, path.stem), *problems]):
                yield walkthrough

    def _with_pictures(self, lesson: Lesson, document: Document, folder: Path) -> Lesson:
        """A lesson can be followed without its pictures; those that cannot be shown are told, and left out."""
        for n, part in enumerate(lesson.parts):
            for m, step in enumerate(part.steps):
                values, here = document.values["parts"][n]["steps"][m], ("parts", n, "steps", m)
                if step.kind == "explain" and step.picture:
                    self._picture(document, folder / step.picture, values, (*here, "picture"))
                if step.kind == "watch" and step.film:
                    # Kept: where a film cannot be shown, the kiosk tells in words what is to be seen.
                    self.faults += located(document, check_film(folder, step, here))
                for k, frame in enumerate(step.frames if step.kind == "watch" else ()):
                    if frame.picture:
                        self._picture(
                            document, folder / frame.picture, values["frames"][k], (*here, "frames", k, "picture")
                        )
        return typed(Lesson, document)[0] or lesson

    def _picture(self, document: Document, path: Path, values: dict[str, Any], place: Place) -> None:
        problems = list(check_picture(path, place))
        if problems:
            self.faults += located(document, problems)
            # What a step shows must show something: an open eye stands for the picture.
            values["picture"] = None
            if "frames" in place:
                values["icon"] = "eye"

    def _waits(self, lesson: Lesson) -> list[Problem]:
        """A lesson cannot be judged while a file that it needs is broken itself."""
        needed = ["topics.yaml", *(["facts.yaml"] if lesson.facts else [])]
        needed += [f"apps/{app}.yaml" for app in sorted(apps_of(lesson))]
        return self._waiting_for(needed)

    def _waiting_for(self, needed: list[str]) -> list[Problem]:
        return [
            Problem(_WAITING, f"bài này cần “{file}”, mà tệp đó chưa dùng được", f"sửa “{file}” trước")
            for file in dict.fromkeys(needed)
            if file in self.broken
        ]

    def _of_lessons(self, file: str, model: type[_Model]) -> tuple[_Model | None, Document | None]:
        """A pack of voices holds no lessons, and need not say of what they would be."""
        voices_only = any(self.folder.glob("voice*")) and not (self.folder / "lessons").exists()
        if voices_only and not (self.folder / file).exists():
            return None, None
        return self._file(file, model)

    def _file(self, file: str, model: type[_Model]) -> tuple[_Model | None, Document | None]:
        value, document, faults = read_file(self.folder, file, model)
        self.faults += faults
        if value is None or document is None:
            self.broken.add(file)
        else:
            self.documents[file] = document
        return value, document

    def _amiss(self, document: Document, problems: list[Problem]) -> bool:
        self.faults += located(document, problems)
        if problems:
            self.broken.add(document.file)
        return bool(problems)


_WAITING = ()
"""Said of a whole file."""


def _named(written: str, folder: str) -> list[Problem]:
    if written == folder:
        return []
    return [Problem(("id",), f"“{written}” khác tên tệp “{folder}”", "viết hai tên giống nhau")]


def _pictures(app: App, folder: Path) -> Iterator[Problem]:
    for name, screen in app.screens.items():
        for n, part in enumerate(screen.parts):
            if part.kind == "picture" and part.file is not None:
                yield from check_picture(folder / part.file, ("screens", name, "parts", n, "file"))


def _code_taken(lesson: Lesson, others: list[Lesson]) -> list[Problem]:
    taken = next((other.id for other in others if other.code == lesson.code), None)
    if taken is None:
        return []
    return [Problem(("code",), f"mã “{lesson.code}” đã là của bài “{taken}”", "đặt mã khác")]


def _place_among_cards(lesson: Lesson) -> tuple[str, int]:
    return lesson.topic, int(re.sub(r"\D", "", lesson.code))
