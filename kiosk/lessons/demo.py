"""The people and numbers that lessons are practised with, and what looks like those of a real person.

All invented (the demo set of the project's facts): they belong to nobody and may be shown.
"""

from __future__ import annotations

import re

PEOPLE = frozenset({"GIÀNG THỊ MẨY", "THÀO A SÙNG", "SÙNG THỊ DUA", "VÀNG VĂN PÁO"})

NUMBERS = frozenset({"000000000001", "0900000001", "123456", "246810", "0000111122", "0000002611230001", "00000000001"})
"""Identity, telephone, one-time code, passcode, account, dossier, electricity customer; digits only."""

_GAP = r"[ .\-]?"
_RUN = re.compile(rf"(?<!\d)\d(?:{_GAP}\d)*")
_IDENTITY = re.compile(r"\d{12}")
_TELEPHONE = re.compile(r"(?:0|84)[35789]\d{8}")


def looks_real(text: str) -> bool:
    """Whether ``text`` holds what could be somebody's identity number (12 digits) or mobile telephone number."""
    for run in _RUN.findall(text):
        digits = re.sub(r"\D", "", run)
        if digits not in NUMBERS and (_IDENTITY.fullmatch(digits) or _TELEPHONE.fullmatch(digits)):
            return True
    return False
