"""What whoever installs a kiosk sees: from the corner of one that nobody has claimed to its first admin."""

from __future__ import annotations

from kiosk.tour.behind_the_door import PIN, BehindTheDoor
from kiosk.tour.camera import wait_until


class FirstStartTour(BehindTheDoor):
    """A chapter of the admin's tour."""

    def _first_start(self) -> None:
        wait_until(lambda: self._app.keeper.unclaimed and bool(self._app.shell.notice))
        self._stop("unclaimed", lambda: None, changes=False)
        self._dress()
        self._hold_corner("first-place")
        self._touch("first-place-typing", "field-centre")
        self._act("phone-fieldDone")
        self._on_to("screen")
        self._on_to("sound")
        self._on_to("hours", "soundLouder")
        self._on_to("villages", "more-opens")
        self._touch("first-village", "settingsAdd", *(f"phone-key-{key}" for key in "tar"))
        self._act("phone-fieldDone")
        self._on_to("helpers")
        self._on_to("admin", "firstLater")
        self._touch("first-name", *(f"phone-key-{key}" for key in "mai"))
        people = self._app.office.people
        self._then("first-pin", lambda: str(people.stage) == "pin", "phone-personNamed")
        self._type_pin("123456")
        self._then("first-pin-refused", lambda: bool(people.told), "pin-vao")
        self._type_pin(PIN)
        self._then("first-pin-again", lambda: str(people.stage) == "again", "pin-vao")
        self._type_pin(PIN)
        self._then("first-done", lambda: str(self._app.office.first_start.step) == "done", "pin-vao")
        self._then("claimed", lambda: not self._app.doorway.door.covers, "firstFinish")

    def _on_to(self, step: str, *targets: str) -> None:
        """To this step of the wizard; the last touch leads there, by default that of “Tiếp”."""
        touches = targets if "firstLater" in targets else (*targets, "firstNext")
        self._then(f"first-{step}", lambda: str(self._app.office.first_start.step) == step, *touches)
