"""``kiosk pack preview``: an author's lessons in the kiosk's own look, anew whenever a file is saved."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import App, Options
from kiosk.paths import Folders
from kiosk.settings import Settings
from kiosk.ui.folder_watch import FolderWatch


class Preview(QObject):
    """A kiosk in a window, in folders of its own: nothing that an author tries is counted."""

    def __init__(self, pack: Path, size: tuple[int, int], home: Path) -> None:
        super().__init__()
        folders = Folders(home / "data", home / "cache", home / "config")
        for folder in (folders.data, folders.cache):
            folder.mkdir()
        self.app = App(Settings(), folders, Options(QSize(*size), tutorials=pack, closable=True))
        self.app.setParent(self)
        self.app.lessons_loaded.connect(self._tell)
        self._watch = FolderWatch(pack, self)
        self._watch.saved.connect(self.app.load_lessons)

    def _tell(self, faults: list[str]) -> None:
        """The faults go to the terminal, their number into the title of the window."""
        for fault in faults:
            print(fault, file=sys.stderr)
        if self.app.window is not None:
            self.app.window.setTitle(
                "Bài chạy được" if not faults else f"{len(faults)} chỗ cần sửa – xem ở cửa sổ lệnh"
            )


def preview(pack: Path, size: tuple[int, int]) -> int:
    """Until the window is closed. Raises KnownError when it cannot be shown."""
    qt = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="kiosk-preview-") as home:
        shown = Preview(pack.resolve(), size, Path(home))
        try:
            shown.app.start()
            return qt.exec()
        finally:
            shown.app.stop()
