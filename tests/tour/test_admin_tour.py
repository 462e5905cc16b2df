"""The tour of an admin who brings a stick: everything is reached by touch, and nothing of the kiosk warns."""

from __future__ import annotations

import json

from kiosk.tour.admin import AdminTour
from kiosk.tour.tour import TourPlan


def test_an_admin_sees_five_packs_and_installs_the_good_one(tmp_path, qapp):
    assert AdminTour(TourPlan(tmp_path, (1280, 720), "vi", "all")).run() == 0
    told = json.loads((tmp_path / "tour.json").read_text())
    assert told["warnings"] == []
    seen = [stop["name"] for stop in told["stops"]]
    assert {"pin", "twelve-words", "stick", "new", "installed", "older", "unsigned", "revoked", "broken", "log"} <= set(
        seen
    )
