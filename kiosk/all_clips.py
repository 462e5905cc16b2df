"""Every sentence of this kiosk by the name of its recording: of its lessons, and its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.languages import VOICE_LANGUAGES
from kiosk.lessons.spoken import clip_names
from kiosk.visits.own_clips import OWN, own_clips

if TYPE_CHECKING:
    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.text import Text


def all_clips(catalogue: Catalogue) -> dict[str, dict[str, Text]]:
    """By lesson; the kiosk's own sentences come first, as a lesson named ``OWN``."""
    own: dict[str, Text] = {}
    for voice in VOICE_LANGUAGES:
        own |= own_clips(voice)
    lessons = {lesson.id: clip_names(lesson, catalogue.apps_for(lesson.id)) for lesson in catalogue.lessons}
    return {OWN: own, **lessons}
