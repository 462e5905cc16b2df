"""Takes PySide6's switchable ``import`` away: it is not safe in two threads at once.

PySide6 6.11 puts ``__feature_import__`` in the place of ``builtins.__import__`` and swaps it inside every import. While one thread loads SQLAlchemy, an import in another then fails at random, seen as pydantic's
“cannot import name … from partially initialized module”. It also reads the source of every module it meets: a fifth of
the time in which the lessons and the log are loaded. What it is for, ``from __feature__ import …``, is not used here.
"""

from __future__ import annotations

import builtins


def use_plain_import() -> None:
    """To be called after PySide6 is imported and before a thread is started."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
