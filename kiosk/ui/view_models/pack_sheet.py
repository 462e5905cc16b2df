"""One pack on a stick: who sent it, what it would change, and its way into the kiosk."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.stick import UNREADABLE
from kiosk.devices.stick_files import open_pack
from kiosk.errors import KnownError
from kiosk.lessons.text import Text
from kiosk.packs.progress import CancelledError, Stop
from kiosk.ui import pack_rows
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.pack_pace import Pace
from kiosk.ui.pack_rows import FactRow, LessonRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.devices.drives import Drives
    from kiosk.packs.desk import Desk
    from kiosk.packs.install import Preview
    from kiosk.packs.installed import Version
    from kiosk.packs.progress import Progress
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.pack_scan import Found
    from kiosk.ui.pack_stage import PackStage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TELL_S = 0.1
"""Between two steps of the progress on the screen."""
_STAY_OPEN_S = 600
"""So long the door waits while a pack is being installed: the admin looks on without touching anything."""
_DONE = Text("Đã cài xong “{title}” bản {version}.", "“{title}” version {version} is installed.")
_SHOWN_SOON = Text(
    "Bài mới hiện ra ngay khi không còn ai đang học. Rút USB được rồi.",
    "The new lessons appear as soon as nobody is learning. You may pull the stick.",
)
_CANCELLED = Text("Đã dừng. Máy vẫn dùng bài cũ.", "Stopped. The kiosk goes on with the old lessons.")


@QmlElement
@QmlUncreatable("made by the app")
class PackSheetViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """On the stages “pack” and “working”."""

    changed = Signal()
    _moved = Signal(object)

    def __init__(
        self,
        stage: PackStage,
        desk: Callable[[], Desk],
        drives: Drives,
        doorway: Doorway,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._desk, self._drives, self._doorway = stage, desk, drives, doorway
        self._today = today
        self._chosen: Found | None = None
        self._pace = Pace(0.0)
        self._stop = Stop()
        self._too_late = False
        self._facts = RowsListModel(FactRow, self)
        self._lessons = {how: RowsListModel(LessonRow, self) for how in ("new", "changed", "gone")}
        # Queued: it is told by the thread that copies.
        self._moved.connect(self._progressed, Qt.ConnectionType.QueuedConnection)

    def show(self, found: Found) -> None:
        self._chosen = found
        offer = found.offer
        changes = offer.preview.changes if offer.preview else None
        self._facts.put(pack_rows.facts(offer.signed, changes, self._today(), self._stage.say) if offer.signed else ())
        for how, model in self._lessons.items():
            model.put(pack_rows.lessons(changes, how, self._stage.say) if changes else ())
        self.changed.emit()
        self._stage.go("pack")

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._chosen is None:
            return ""
        signed = self._chosen.offer.signed
        return self._stage.say(signed.manifest.title) if signed else self._chosen.path.rpartition("/")[2]

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        one = self._chosen
        return pack_rows.offer_row(0, one.path, one.size, one.offer, self._stage.say, {}).note if one else ""

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        return self._facts

    @Property(QObject, constant=True)
    def newLessons(self) -> QObject:
        return self._lessons["new"]

    @Property(QObject, constant=True)
    def changedLessons(self) -> QObject:
        return self._lessons["changed"]

    @Property(QObject, constant=True)
    def goneLessons(self) -> QObject:
        return self._lessons["gone"]

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """It may be installed."""
        return self._chosen is not None and self._chosen.offer.preview is not None

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it may not, in one sentence, with its code."""
        refusal = self._chosen.offer.refusal if self._chosen else None
        return f"{refusal.in_words(self._stage.language).sentence} ({refusal.code})" if refusal else ""

    @Property(int, notify=changed)
    def step(self) -> int:
        """Of the five on the screen."""
        return self._pace.step

    @Property(float, notify=changed)
    def done(self) -> float:
        """0–1."""
        return self._pace.done

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._pace.doing(time.monotonic(), self._stage.say)

    @Property(bool, notify=changed)
    def tooLate(self) -> bool:
        """*Huỷ* was pressed when all but the last stroke was done."""
        return self._too_late

    @Slot()
    def install(self) -> None:
        chosen, who = self._chosen, self._stage.who
        if self._stage.name != "pack" or chosen is None or chosen.offer.preview is None or who is None:
            return
        preview = chosen.offer.preview
        stop = self._stop = Stop()
        self._too_late = False
        self._pace = Pace(time.monotonic())
        self.changed.emit()
        self._stage.go("working")
        self._stage.run(lambda: self._work(chosen, preview, who, stop), self._ended, told=True)

    @Slot()
    def cancel(self) -> None:
        """Nobody waits for a stick that does not answer: how it ends is told, and let it end when it may."""
        if self._stage.name != "working":
            return
        if self._stop.press():
            self._stage.tell(_CANCELLED)
        else:
            self._too_late = True
            self.changed.emit()

    def _work(self, chosen: Found, preview: Preview, who: str, stop: Stop) -> Version | None:
        """None if it was cancelled."""
        try:
            with open_pack(self._drives.read(chosen.stick), chosen.path) as stream:
                return self._desk().installer.install(stream, preview, who, self._tell(stop), stop)
        except CancelledError:
            return None
        except (OSError, KnownError) as error:
            if stop.pressed():
                return None
            # A stick that was pulled is told as that, whatever the disk calls it.
            self._drives.read(chosen.stick)
            if isinstance(error, OSError):
                raise KnownError(UNREADABLE) from error
            raise

    def _tell(self, stop: Stop) -> Callable[[Progress], None]:
        told_at = 0.0

        def tell(progress: Progress) -> None:
            nonlocal told_at
            now = time.monotonic()
            if not stop.pressed() and (not progress.path or now - told_at >= _TELL_S):
                told_at = now
                self._moved.emit(progress)

        return tell

    def _progressed(self, progress: Progress) -> None:
        self._pace = Pace(self._pace.since, progress)
        if time.monotonic() - self._pace.since < _STAY_OPEN_S and self._doorway.person is not None:
            self._doorway.touched()
        self.changed.emit()

    def _ended(self, version: Version | None) -> None:
        if version is not None:
            self._stage.tell(_DONE, _SHOWN_SOON, title=version.title, version=version.version)
            self._stage.lessons_changed.emit()
