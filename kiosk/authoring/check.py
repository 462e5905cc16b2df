"""Everything that an author is told about a pack, in one run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.authoring import rules
from kiosk.authoring.clips import check_clips
from kiosk.authoring.typed import located
from kiosk.authoring.yaml_source import lent_apps, read_file, read_pack
from kiosk.lessons.clips import ClipsFile
from kiosk.lessons.names import pack_in
from kiosk.lessons.spoken import clip_names

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from kiosk.authoring.faults import Fault
    from kiosk.authoring.rules import AsSaid
    from kiosk.lessons.text import Text


@dataclass(frozen=True)
class Report:
    """``faults`` in the order of files and lines; the numbers count what can be used as it is."""

    lessons: int
    apps: int
    walkthroughs: int
    faults: tuple[Fault, ...]


def check_pack(
    folder: Path,
    *,
    as_said: AsSaid,
    icons: Collection[str],
    built_in: Path | None = None,
    own: Mapping[str, Mapping[str, Text]] | None = None,
) -> Report:
    """``icons`` are the names that are drawn, ``built_in`` the folder of the lessons that every kiosk has.

    ``own``: sentences that may be recorded beside those of lessons, as a lesson and its clips.
    """
    reading = read_pack(folder, lent_apps(built_in) if built_in else None)
    faults = list(reading.faults)
    catalogue = reading.catalogue
    known = {lesson.id for lesson in catalogue.lessons}
    known |= {path.parent.name for each in (folder, built_in) if each for path in each.glob("lessons/*/lesson.yaml")}
    for document in reading.documents.values():
        faults += located(document, rules.of_sentences(document, as_said, catalogue.facts))
        faults += located(document, rules.drawn_icons(document, icons))
    for lesson in catalogue.lessons:
        document = reading.documents[f"lessons/{lesson.id}/lesson.yaml"]
        faults += located(document, rules.known_hosts(lesson))
        faults += located(document, rules.known_next(lesson, known))
    recorded = sorted(folder.glob("voice/*/clips.yaml"))
    # Recordings may be of lessons that every kiosk has.
    elsewhere = [read_pack(built_in).catalogue] if recorded and built_in else []
    texts = dict(own or {})
    for each in (*elsewhere, catalogue):
        texts |= {lesson.id: clip_names(lesson, each.apps_by_id) for lesson in each.lessons}
    for path in recorded:
        clips, source, amiss = read_file(folder, path.relative_to(folder).as_posix(), ClipsFile)
        faults += amiss
        if clips and source:
            faults += located(source, check_clips(clips, texts, path.parent))
    apps = sum(pack_in(app.id) is None for app in catalogue.apps)
    return Report(len(catalogue.lessons), apps, len(catalogue.walkthroughs), tuple(sorted(set(faults))))
