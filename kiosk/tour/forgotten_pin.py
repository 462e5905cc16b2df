"""What an admin sees who has forgotten the PIN: two numbers to read out, a signed slip on a stick, a PIN chosen anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.authoring.recover import recover
from kiosk.tour.behind_the_door import BehindTheDoor

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_NEW_PIN = "706195"


class ForgottenPin(BehindTheDoor):
    """A chapter of the admin's tour; begins before the shut door."""

    def _forgotten(self, stick: Path, office: Ed25519PrivateKey) -> None:
        model, people = self._app.office.recovery, self._app.office.people
        self._hold_corner("door")
        self._then("forgotten", lambda: not model.busy and bool(model.number), "pinForgotten")
        self._then("forgotten-no-slip", lambda: not model.busy and bool(model.told), "recoveryLook")
        recover(stick / "phieu.json", str(model.kiosk), str(model.number), office)
        self._then("forgotten-believed", lambda: str(model.stage) == "who", "recoveryLook")
        self._then("forgotten-pin", lambda: str(people.stage) == "pin", "recover-1")
        self._type_pin(_NEW_PIN)
        self._then("forgotten-pin-again", lambda: str(people.stage) == "again", "pin-vao")
        self._type_pin(_NEW_PIN)
        self._then("forgotten-in-again", lambda: self._app.doorway.person is not None, "pin-vao")
        self._then("people", lambda: not people.busy, "tile-staffPeople")
        self._then("people-log", lambda: not people.busy and str(people.stage) == "log", "peopleLog")
