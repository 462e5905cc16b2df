"""A disk that is full or may not be written is no bug: it is told in one sentence."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@contextmanager
def writing(path: Path) -> Generator[None]:
    """What is written to ``path`` inside. Raises PackError P-153."""
    try:
        yield
    except OSError as error:
        raise PackError("P-153", path=path, what=error.strerror) from error
