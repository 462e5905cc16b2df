"""Tells when anything in a folder of lessons was saved."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

_SETTLED_MS = 150
"""Editors save in several strokes: a new file, a renaming, the rights of the old one."""


class FolderWatch(QObject):
    """``saved`` comes once for all that is saved within 150 ms, in the folder or any below it."""

    saved = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._look_anew)
        self._watcher.fileChanged.connect(self._settled.start)
        self._watcher.directoryChanged.connect(self._settled.start)
        self._watch_all()

    def _look_anew(self) -> None:
        # A file that an editor has replaced is no longer watched.
        self._watch_all()
        self.saved.emit()

    def _watch_all(self) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        there = {str(self._folder)}
        for folder, folders, files in os.walk(self._folder):
            there.update(os.path.join(folder, name) for name in (*folders, *files))  # ruff: ignore[os-path-join] - what the watcher speaks
        if new := there - watched:
            self._watcher.addPaths(sorted(new))
