"""Where the next right action of a lesson is to be touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.keyboard import keyboard_of, next_key

if TYPE_CHECKING:
    from kiosk.lessons.player import Player
    from kiosk.tour.finger import Finger

_NAMES = {"tap": "phone-{}", "key": "phone-key-{}", "choose": "option-{}", "press_on": "navNext"}
_SPACE, _SIGNS = "cach", "so"


def aim(finger: Finger, player: Player) -> list[str]:
    """Object names to touch one after the other; the last of them changes what the player shows.

    None at all while a slow network is waited for.
    """
    action, value = player.expected()
    phone = player.view.phone
    if action == "tap" and phone and any(part.kind == "wait" and part.id == value for part in phone.parts):
        return []
    if action != "write":
        return [_NAMES[action].format(value)]
    board = keyboard_of(phone.parts) if phone else None
    key = next_key(board, str(value)) if board else ""
    name = _NAMES["key"].format(_SPACE if key == " " else key)
    # Digits and letters share the same keys.
    return [name] if finger.find(name) else [_NAMES["key"].format(_SIGNS), name]
