"""What lessons are called before they are opened: for those that came without a manifest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.spoken import spoken
from kiosk.packs.manifest import LessonCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.catalogue import Catalogue


def cards(catalogue: Catalogue) -> Mapping[str, LessonCard]:
    """By the lesson's id."""
    found = {}
    for lesson in catalogue.lessons:
        texts = list(spoken(lesson, catalogue.apps_by_id))
        english = all(text.en is not None for text in texts)
        found[lesson.id] = LessonCard(
            title=lesson.title, sentences=len(texts), languages=("vi", "en") if english else ("vi",)
        )
    return found
