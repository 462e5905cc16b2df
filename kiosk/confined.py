"""Gives away, for the rest of this process, what a decoder has no need of: memory, time, other programs, the network."""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import struct

MEMORY = 512 << 20
"""Bytes: a picture of 16 million points twice over, Python, and room for the libraries."""
CPU_SECONDS = 120
LARGEST_FILE = 64 << 20
OPEN_FILES = 64

_NUMBERS = {
    # architecture: (its mark, socket, socketpair, connect, bind, execve, execveat, ptrace)
    "x86_64": (0xC000003E, (41, 53, 42, 49, 59, 322, 101)),
    "aarch64": (0xC00000B7, (198, 199, 203, 200, 221, 281, 117)),
}
_ANOTHER_ABI = 0x40000000
"""On x86-64 the same calls are there a second time, with this bit set."""
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000
"""Answers of the filter; _REFUSE says EPERM."""
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NO_NEW_PRIVILEGES, _SET_FILTER, _BY_FILTER = 38, 22, 2


def confine(memory: int = MEMORY, cpu_seconds: int = CPU_SECONDS) -> None:
    """Call once everything is imported and before there is a second thread. Raises OSError where the kernel cannot."""
    for kind, most in (
        (resource.RLIMIT_DATA, memory),
        (resource.RLIMIT_CPU, cpu_seconds),
        (resource.RLIMIT_FSIZE, LARGEST_FILE),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    _filter_calls()


def _filter_calls() -> None:
    mark, refused = _NUMBERS[platform.machine()]
    rules = [
        (_LOAD, 0, 0, 4),
        (_EQUAL, 1, 0, mark),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, 0),
        # A jump counts from the rule after it, here to the last one.
        (_AT_LEAST, len(refused) + 1, 0, _ANOTHER_ABI),
        *((_EQUAL, len(refused) - n, 0, number) for n, number in enumerate(refused)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    code = b"".join(struct.pack("<HBBI", *rule) for rule in rules)
    kept = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("@HxxxxxxP", len(rules), ctypes.addressof(kept))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(_SET_FILTER, _BY_FILTER, program, 0, 0):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
