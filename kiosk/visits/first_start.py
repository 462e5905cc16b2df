"""The first start: what whoever installs the kiosk sets, one thing after the other. Pure."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    PLACE = "place"
    SCREEN = "screen"
    SOUND = "sound"
    HOURS = "hours"
    VILLAGES = "villages"
    HELPERS = "helpers"
    ADMIN = "admin"
    DONE = "done"


STEPS = tuple(Step)[:-1]
"""Those that ask for something."""
CAN_WAIT = frozenset({Step.HOURS, Step.VILLAGES, Step.HELPERS})
"""Often nobody at the kiosk knows them on that day; the settings page has them too."""


def after(step: Step) -> Step:
    return tuple(Step)[min(STEPS.index(step) + 1, len(STEPS))]


def before(step: Step) -> Step:
    return STEPS[max(0, STEPS.index(step) - 1)]


def stored(content: bytes) -> Step:
    """Where it stood, from what was written down; from the beginning if that cannot be read."""
    known = {step.encode(): step for step in STEPS}
    return known.get(content, Step.PLACE)
