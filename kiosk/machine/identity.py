"""Tells one computer from another, so that a copied disk does not count as the first kiosk."""

from __future__ import annotations

import hashlib
from pathlib import Path


def machine_mark(file: Path = Path("/etc/machine-id")) -> str:
    """16 hex digits, or nothing where the system has no id; the id itself is not to leave the machine."""
    try:
        own = file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
    return hashlib.sha256(b"kiosk event log\0" + own.encode()).hexdigest()[:16] if own else ""
