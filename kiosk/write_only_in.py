"""Lets the rest of this process write below one folder and nowhere else, where the kernel can (Landlock, Linux 5.13)."""

from __future__ import annotations

import ctypes
import os
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CREATE, _ADD_RULE, _RESTRICT = 444, 445, 446
"""The numbers of the three calls are the same on all machines."""
_ASK_VERSION, _BENEATH, _NO_NEW_PRIVILEGES = 1, 1, 38
_WRITES = sum(1 << bit for bit in (1, *range(4, 13)))
"""To write into a file; to make, rename or remove one of any kind."""
_TRUNCATE, _KNOWS_TRUNCATE = 1 << 14, 3


def write_only_in(folder: Path) -> bool:
    """False, and nothing has changed, where the kernel knows no such thing. Raises OSError."""
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE, None, ctypes.c_size_t(0), _ASK_VERSION)
    if version < 1:
        return False
    writes = _WRITES | (_TRUNCATE if version >= _KNOWS_TRUNCATE else 0)
    rules = _checked(libc.syscall(_CREATE, struct.pack("<Q", writes), ctypes.c_size_t(8), 0))
    place = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    try:
        _checked(libc.syscall(_ADD_RULE, rules, _BENEATH, struct.pack("<Qi", writes, place), 0))
        _checked(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
        _checked(libc.syscall(_RESTRICT, rules, 0))
    finally:
        os.close(place)
        os.close(rules)
    return True


def _checked(answer: int) -> int:
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer
