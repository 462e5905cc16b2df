"""What a child process and the kiosk say to each other: a JSON command a line on stdin, a JSON message a line on stdout."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable


class ParentLine(QObject):
    """Hands each command to ``obey``. When the kiosk is gone, the child ends too."""

    def __init__(self, app: QCoreApplication, obey: Callable[[dict[str, Any]], None]) -> None:
        super().__init__(app)
        self._app = app
        self._obey = obey
        self._unread = b""
        self._commands = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._commands.activated.connect(self._read)

    def _read(self) -> None:
        more = os.read(0, 65536)
        if not more:
            self._app.quit()
            return
        *lines, self._unread = (self._unread + more).split(b"\n")
        for line in lines:
            self._obey(json.loads(line))


def tell(**message: object) -> None:
    """The kiosk hears it at once."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
