"""How this centre wants words said: ``cach-doc.toml`` in the configuration folder, written by staff.

.. code-block:: toml

    [vi]
    "HTX Tả Van" = "hợp tác xã tả van"
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from kiosk.voice.faults import bad_lexicon

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.errors import Notice

FILE = "cach-doc.toml"
_LANGUAGES = ("vi", "en")
_LONGEST = 200

Lexicon = dict[str, dict[str, str]]
"""By language: written → said."""


def read_lexicon(file: Path) -> tuple[Lexicon, Notice | None]:
    """What can be used of ``file``, and what is amiss with the rest. No file: no words of its own."""
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}, None
    except (OSError, ValueError) as error:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
        return {}, bad_lexicon(file.name, str(error))
    found: Lexicon = {}
    amiss: list[str] = []
    for language, entries in raw.items():
        if language not in _LANGUAGES or not isinstance(entries, dict):
            amiss.append(f"không có tiếng “{language}”")
            continue
        for written, said in entries.items():
            fault = _fault(written, said)
            if fault:
                amiss.append(f"“{written}” {fault}")
            else:
                found.setdefault(language, {})[written] = said.strip().lower()
    return found, bad_lexicon(file.name, "; ".join(amiss)) if amiss else None


def _fault(written: str, said: object) -> str | None:
    if not written.strip() or not isinstance(said, str) or not said.strip():
        return "chưa có cách đọc"
    if max(len(written), len(said)) > _LONGEST:
        return "dài quá"
    if any(sign.isdecimal() for sign in said):
        return "phải viết số bằng chữ"
    return None
