"""Somebody gets a PIN: their name and role first, then the PIN twice, typed by themselves. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.lessons.text import Text
from kiosk.records.people import LONGEST_PERSON, Role
from kiosk.visits.pins import good_enough


class Stage(StrEnum):
    NAME = "name"
    PIN = "pin"
    AGAIN = "again"
    DONE = "done"


NO_NAME = Text("Mời gõ tên để biết ai vào khu cán bộ.", "Please type a name, so that it is known who comes in.")
NAME_TAKEN = Text(
    "Đã có người tên này. Mời gõ thêm họ hoặc quầy.",
    "Somebody has this name. Please add the family name or the counter.",
)
TOO_EASY = Text(
    "Mã này dễ đoán hoặc chưa dùng được. Mời chọn mã khác, từ 6 đến 12 số.",
    "This PIN is easy to guess or cannot be used. Please choose another, of 6 to 12 digits.",
)
"""Says the same of a PIN that somebody else has: whoever chooses one shall not learn another's."""
NOT_THE_SAME = Text(
    "Hai lần gõ chưa giống nhau. Mời đặt lại từ đầu.", "The two are not the same. Please choose it anew."
)


@dataclass(frozen=True)
class Enrolment:
    """``number`` is the person's who gets another PIN; None for somebody new. ``told`` says why it did not go on."""

    name: str = ""
    role: Role = Role.STAFF
    number: int | None = None
    stage: Stage = Stage.NAME
    told: Text | None = None
    first: str = field(default="", repr=False)

    def named(self, taken: frozenset[str]) -> Enrolment:
        """On to the PIN, if the name will do. ``taken`` are names of others, in small letters."""
        name = " ".join(self.name.split())[:LONGEST_PERSON]
        if not name:
            return replace(self, told=NO_NAME)
        if name.lower() in taken:
            return replace(self, told=NAME_TAKEN)
        return replace(self, name=name, stage=Stage.PIN, told=None)

    def typed(self, pin: str) -> Enrolment:
        """A PIN as it was entered: the first time, or once more."""
        if self.stage is Stage.PIN:
            if not good_enough(pin):
                return replace(self, told=TOO_EASY)
            return replace(self, stage=Stage.AGAIN, first=pin, told=None)
        if pin != self.first:
            return replace(self, stage=Stage.PIN, first="", told=NOT_THE_SAME)
        return replace(self, stage=Stage.DONE, told=None)

    def refused(self) -> Enrolment:
        """Somebody else has this PIN."""
        return replace(self, stage=Stage.PIN, first="", told=TOO_EASY)
