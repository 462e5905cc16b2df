"""Names that reach across files: ``app/name``, or ``pack/app/name`` where the app is another pack's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.steps import starts

if TYPE_CHECKING:
    from kiosk.lessons.lesson import Lesson


def app_in(reference: str) -> str:
    """The app of a reference to something in it, with its pack if it is another's."""
    return reference.rpartition("/")[0]


def name_in(reference: str) -> str:
    return reference.rpartition("/")[2]


def pack_in(app: str) -> str | None:
    """The pack that app ``pack/app`` is borrowed from; None of an own one."""
    return app.rpartition("/")[0] or None


def apps_of(lesson: Lesson) -> set[str]:
    """Every app that ``lesson`` is practised on."""
    return {app_in(phone.screen) for step in lesson.steps for phone in starts(step)}
