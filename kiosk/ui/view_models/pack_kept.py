"""A pack that is in use: the way back to the version before, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lessons.text import Text
from kiosk.ui import pack_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.packs.desk import Desk
    from kiosk.packs.installed import Version
    from kiosk.ui.pack_stage import PackStage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WENT_BACK = Text("Đã quay lại “{title}” bản {version}.", "Went back to “{title}” version {version}.")
_REMOVED = Text("Đã gỡ “{title}”.", "“{title}” was removed.")
_SHOWN_SOON = Text("Bài đổi ngay khi không còn ai đang học.", "The lessons change as soon as nobody is learning.")


@QmlElement
@QmlUncreatable("made by the app")
class PackKeptViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """On the stage “kept”."""

    changed = Signal()

    def __init__(self, stage: PackStage, desk: Callable[[], Desk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._desk = stage, desk
        self._one: Version | None = None
        self._before: Version | None = None
        self._sure = False

    def show(self, version: Version, before: Version | None) -> None:
        self._one, self._before, self._sure = version, before, False
        self.changed.emit()
        self._stage.go("kept")

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._one.title if self._one else ""

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return pack_rows.kept_row(self._one, None, self._stage.say).note if self._one else ""

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._before is not None

    @Property(str, notify=changed)
    def before(self) -> str:
        """The version to which *Quay lại bản trước* leads."""
        back = self._before
        return self._stage.say(Text(f"Bản {back.version}", f"Version {back.version}")) if back else ""

    @Property(bool, notify=changed)
    def sure(self) -> bool:
        """*Gỡ* was pressed once: the second press does it."""
        return self._sure

    @Slot()
    def goBack(self) -> None:
        one, who = self._one, self._stage.who
        if self._stage.name == "kept" and one is not None and who is not None:
            self._stage.go("busy")
            self._stage.run(lambda: self._desk().installer.roll_back(one.pack, who), self._went_back)

    @Slot()
    def remove(self) -> None:
        """Asks once more; the second press does it."""
        one, who = self._one, self._stage.who
        if self._stage.name != "kept" or one is None or who is None:
            return
        if not self._sure:
            self._sure = True
            self.changed.emit()
            return
        self._stage.go("busy")
        self._stage.run(lambda: self._desk().installer.remove(one.pack, who), lambda _: self._removed(one.title))

    def _went_back(self, version: Version) -> None:
        self._stage.tell(_WENT_BACK, _SHOWN_SOON, title=version.title, version=version.version)
        self._stage.lessons_changed.emit()

    def _removed(self, title: str) -> None:
        self._stage.tell(_REMOVED, _SHOWN_SOON, title=title)
        self._stage.lessons_changed.emit()
