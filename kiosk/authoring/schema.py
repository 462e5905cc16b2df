"""JSON Schema of everything an author writes, so that an editor can complete and check while typing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.authoring.pack_files import FactsFile, PackFile, TopicsFile
from kiosk.lessons.clips import ClipsFile
from kiosk.lessons.lesson import Lesson
from kiosk.lessons.phone import App
from kiosk.lessons.walkthrough import Walkthrough

if TYPE_CHECKING:
    from kiosk.lessons.model import Model

# The command line names these without importing them: pydantic is slow to load.
FILES: dict[str, type[Model]] = {
    "lesson": Lesson,
    "app": App,
    "pack": PackFile,
    "topics": TopicsFile,
    "facts": FactsFile,
    "clips": ClipsFile,
    "walkthrough": Walkthrough,
}


def schema(file: str) -> str:
    """The schema of one kind of file, a key of ``FILES``, as JSON text."""
    values = {"$schema": "https://json-schema.org/draft/2020-12/schema", **FILES[file].model_json_schema()}
    return json.dumps(values, ensure_ascii=False, indent=2)
