"""``kiosk staff``: who may open the staff door, without a screen. A PIN is asked for, never given on the command line."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from getpass import getpass
from typing import TYPE_CHECKING

from kiosk.devices.clock import Clock
from kiosk.door import doorkeeper
from kiosk.log_alone import log_alone
from kiosk.records.people import Role
from kiosk.visits.enrolment import NO_NAME, NOT_THE_SAME, TOO_EASY, Enrolment, Stage

if TYPE_CHECKING:
    from collections.abc import Generator

    from kiosk.paths import Folders
    from kiosk.visits.doorkeeper import Doorkeeper

_ROLES = {Role.ADMIN: "quản lý máy", Role.STAFF: "hướng dẫn"}


def add(places: Folders, name: str, role: str) -> int:
    """Asks for the PIN twice; of a pipe one line is read. Raises KnownError."""
    with _keeper(places) as keeper:
        draft = Enrolment(name, Role(role)).named(frozenset(one.name.lower() for one in keeper.people()))
        if draft.stage is Stage.NAME:
            return _refuse((draft.told or NO_NAME).vi)
        pin = _ask()
        if pin is None:
            return _refuse(NOT_THE_SAME.vi)
        person = keeper.enrol(draft.name, draft.role, pin)
        if person is None:
            return _refuse(TOO_EASY.vi)
        keeper.forgive()
        print(f"{person.number}  {person.name} ({_ROLES[person.role]})")
    return 0


def show(places: Folders) -> int:
    """Raises KnownError."""
    with _keeper(places) as keeper:
        for one in keeper.people():
            print(f"{one.number}  {one.name} ({_ROLES[one.role]})")
    return 0


def remove(places: Folders, number: int) -> int:
    """Raises KnownError."""
    with _keeper(places) as keeper:
        if number not in {one.number for one in keeper.people()}:
            return _refuse(f"Không có ai mang số {number}. Xem danh sách bằng: kiosk staff list")
        if not keeper.remove(number):
            return _refuse("Đây là người quản lý cuối cùng. Mời thêm người quản lý khác trước.")
    return 0


def _ask() -> str | None:
    """None if the two were not the same."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    first = getpass("Mã PIN (6–12 số): ")
    return first if getpass("Gõ lại: ") == first else None


def _refuse(why: str) -> int:
    print(why, file=sys.stderr)
    return 1


@contextmanager
def _keeper(places: Folders) -> Generator[Doorkeeper]:
    with log_alone(places, Clock()) as records:
        yield doorkeeper(records, places.config)
