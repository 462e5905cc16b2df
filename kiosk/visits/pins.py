"""Which PINs are good enough, and how one is kept: as argon2id over a secret that lies outside the database."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from argon2 import Type, extract_parameters
from argon2.low_level import hash_secret

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.records.people import Locked, Person

SHORTEST = 6
LONGEST = 12
_UPWARDS = "01234567890123456789"
_KNOWN = frozenset({"123123", "112233", "121212", "131313", "159753", "147258", "258369", "246810", "102030", "135790"})
"""What everybody tries first, beyond the patterns below; the demo PIN of the lessons among them."""
_YEARS = range(1900, 2100)
_TIME, _MEMORY_KIB, _LANES = 3, 64 * 1024, 1
"""A quarter of a second and 64 MiB a try: what a thief of the disk must spend on each of a million numbers."""


def good_enough(pin: str) -> bool:
    """Six to twelve digits that are not what everybody tries first: rows, repetitions, dates."""
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()):
        return False
    runs = pin in _UPWARDS or pin in _UPWARDS[::-1]
    return not (runs or _repeats(pin) or pin in _KNOWN or pin == pin[::-1] or _date(pin))


def _repeats(pin: str) -> bool:
    """One to three digits over and over (“474747”), or pairs of the same (“112244”)."""
    again = any(pin == (pin[:size] * len(pin))[: len(pin)] for size in (1, 2, 3))
    return again or len(set(pin)) <= 2 or all(a == b for a, b in zip(pin[::2], pin[1::2], strict=False))


def _date(pin: str) -> bool:
    """ddmmyy, yymmdd, ddmmyyyy or yyyymmdd: birthdays."""
    if len(pin) == 6:
        return _day(pin[:2], pin[2:4]) or _day(pin[4:], pin[2:4])
    if len(pin) == 8:
        return (_day(pin[:2], pin[2:4]) and int(pin[4:]) in _YEARS) or (
            _day(pin[6:], pin[4:6]) and int(pin[:4]) in _YEARS
        )
    return False


def _day(day: str, month: str) -> bool:
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


class Seal:
    """Turns a PIN into its lock. ``pepper`` is this kiosk's secret of 32 bytes: a stolen database alone opens nothing.

    All locks of a kiosk share one salt, so that one calculation finds whose PIN it is, however many people there are.
    """

    def __init__(self, pepper: bytes) -> None:
        self._pepper = pepper

    def lock(self, pin: str) -> str:
        return self._hash(pin, self._mixed(b"salt")[:16], _TIME, _MEMORY_KIB, _LANES)

    def find(self, pin: str, locked: Iterable[Locked]) -> Person | None:
        """Whose PIN it is. Takes as long for a wrong one; slow on purpose, so never on the GUI thread."""
        hashes: dict[str, str] = {}
        found = None
        for one in locked:
            head = one.lock.rpartition("$")[0]
            if head not in hashes:
                hashes[head] = self._like(pin, one.lock)
            if hmac.compare_digest(hashes[head], one.lock):
                found = one.person
        return found

    def _like(self, pin: str, lock: str) -> str:
        """The lock that ``pin`` would have had when ``lock`` was made, perhaps by an older kiosk."""
        made = extract_parameters(lock)
        return self._hash(pin, _salt(lock), made.time_cost, made.memory_cost, made.parallelism)

    def _hash(self, pin: str, salt: bytes, time: int, memory: int, lanes: int) -> str:
        return hash_secret(self._mixed(pin.encode()), salt, time, memory, lanes, 32, Type.ID).decode("ascii")

    def _mixed(self, what: bytes) -> bytes:
        return hmac.new(self._pepper, what, hashlib.sha256).digest()


def _salt(lock: str) -> bytes:
    from base64 import b64decode

    text = lock.split("$")[-2]
    return b64decode(text + "=" * (-len(text) % 4))
