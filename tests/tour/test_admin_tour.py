"""The tour of an admin: a kiosk set up, a stick with five packs, settings by stick, a forgotten PIN; all of it by touch."""

from __future__ import annotations

import json

import pytest
from eyes import look

from kiosk.tour.admin import AdminTour
from kiosk.tour.tour import TourPlan

WAYS = [
    pytest.param((1280, 720), "en", True, id="the narrowest for words"),
    pytest.param((1280, 720), "vi", False, marks=pytest.mark.prove),
    pytest.param((1280, 720), "vi", True, marks=pytest.mark.prove),
    pytest.param((1920, 1080), "vi", False, marks=pytest.mark.prove),
    pytest.param((1920, 1080), "en", True, marks=pytest.mark.prove),
    pytest.param((1080, 1920), "vi", False, marks=pytest.mark.prove),
    pytest.param((1080, 1920), "vi", True, marks=pytest.mark.prove),
    pytest.param((1080, 1920), "en", True, marks=pytest.mark.prove),
]
REACHED = {
    "unclaimed",
    "first-done",
    "pin",
    "twelve-words",
    "installed",
    "revoked",
    "log",
    "senders",
    "settings-changes",
    "settings-pin",
    "settings-taken",
    "forgotten",
    "forgotten-believed",
    "forgotten-in-again",
    "people-log",
}


class Inspected(AdminTour):
    """An inspector looks at each stop behind the door; those of citizens have tests of their own."""

    faults: dict

    def _stop(self, name, *arguments, **options):
        super()._stop(name, *arguments, **options)
        door = self._app.doorway.door
        if not door.covers:
            return
        self.app, self.window, self.find = self._app, self._app.window, self._finger.find
        seen = look(self)
        self.faults[name] = [
            *seen.cut_off(),
            *seen.overlapping(),
            *seen.crossing(),
            *seen.too_small(),
            *seen.small_letters(),
        ]

    @property
    def page(self):
        return self._app.shell.page


@pytest.mark.parametrize(("size", "lang", "easy"), WAYS)
def test_an_admin_from_an_unclaimed_kiosk_to_a_forgotten_pin(tmp_path, qapp, size, lang, easy):
    tour = Inspected(TourPlan(tmp_path, size, lang, "all", easy=easy))
    tour.faults = {}
    assert tour.run() == 0
    told = json.loads((tmp_path / "tour.json").read_text())
    assert told["warnings"] == []
    assert {stop["name"] for stop in told["stops"]} >= REACHED
    assert {name: found for name, found in tour.faults.items() if found} == {}
