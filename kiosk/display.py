"""Is there a screen to show the kiosk on?"""

from __future__ import annotations

import os


def has_display() -> bool:
    """True under X11, Wayland, or where Qt has been told what to draw on."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
