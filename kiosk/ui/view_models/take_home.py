"""The code to take home: where it leads, its picture, and how to scan it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.takehome.links import into_group
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.speech import Utterance
from kiosk.visits import phrases
from kiosk.visits.visit import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.ui.conductor import Conductor
    from kiosk.ui.images import QrImages

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ICONS = ("camera", "qr", "eye")
_MODULES = 33
"""Squares a side of the usual code; only the page's measure while there is none."""


@dataclass(frozen=True)
class VillageRow:
    name: str


@dataclass(frozen=True)
class ScanStepRow:
    text: str
    icon: str


@QmlElement
@QmlUncreatable("made by the app")
class TakeHomeViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``modules`` counts the code's squares a side, its quiet border of four included.

    ``groups``: names of the villages that have a group, and the links into them.
    """

    changed = Signal()

    def __init__(
        self,
        conductor: Conductor,
        images: QrImages,
        groups: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._images = images
        self._groups = groups
        self._village, self._choosing = "", False
        self._steps = RowsListModel(ScanStepRow, self)
        self._villages = RowsListModel(VillageRow, self)
        self._url, self._domain, self._kind, self._modules = "", "", "", _MODULES
        conductor.changed.connect(self._update)
        self._update()

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._conductor.shown(phrases.TAKE_HOME)

    @Property(str, notify=changed)
    def picture(self) -> str:
        # Qt keeps pictures by their name, so the name must change with what is drawn.
        return f"image://qr/{crc32(self._url.encode())}" if self._url else ""

    @Property(int, notify=changed)
    def modules(self) -> int:
        return self._modules

    @Property(str, notify=changed)
    def domain(self) -> str:
        return self._domain

    @Property(str, notify=changed)
    def leadsTo(self) -> str:
        """What is behind the code, so that an official page is not taken for the lesson."""
        if self._village:
            return self.tr("Nhóm Zalo %1").replace("%1", self._village)
        return self.tr("Bài học tiếp theo") if self._kind == "lesson" else self.tr("Trang chính thức của nhà nước")

    @Property(str, notify=changed)
    def code(self) -> str:
        lesson = self._conductor.session.lesson
        return lesson.code if lesson else ""

    @Property(bool, notify=changed)
    def mayJoin(self) -> bool:
        """The lesson is about the group of the village, it is finished, and there are groups to choose from."""
        player = self._conductor.session.player
        return player is not None and player.finished and player.lesson.links.village_group and bool(self._groups())

    @Property(bool, notify=changed)
    def joining(self) -> bool:
        """The code of a group is shown in place of the lesson's."""
        return bool(self._village)

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        return self._choosing

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._conductor.shown(phrases.VILLAGE)

    @Property(QObject, constant=True)
    def villages(self) -> QObject:
        return self._villages

    @Slot()
    def join(self) -> None:
        """“Nhóm Zalo của thôn”, and back to the lesson's own code."""
        self._choosing, self._village = not self._village, ""
        if self._choosing:
            self._conductor.speech.say([Utterance("village", phrases.VILLAGE)])
        self._update()

    @Slot(int)
    def choose(self, place: int) -> None:
        self._village, self._choosing = self._villages.rows[place].name, False
        self._update()
        self.hearAddress()

    @Slot()
    def close(self) -> None:
        self._choosing = False
        self._update()

    @Slot()
    def hearAddress(self) -> None:
        self._conductor.speech.say([Utterance("address", phrases.address(self._domain))])

    @Slot()
    def goOn(self) -> None:
        self._conductor.go(self._conductor.session.goodbye)

    def _update(self) -> None:
        self._steps.put(
            tuple(
                ScanStepRow(self._conductor.shown(text), icon)
                for text, icon in zip(phrases.TAKE_HOME_STEPS, _ICONS, strict=True)
            )
        )
        if not self._conductor.session.visit.number:
            self._url, self._domain, self._kind, self._modules = "", "", "", _MODULES
            self._images.put(b"")
        groups = self._groups()
        if not self.mayJoin or self._conductor.session.visit.page is not Page.TAKE_HOME:
            # Whose village it was is nobody's business afterwards.
            self._village, self._choosing = "", False
        self._villages.put(tuple(map(VillageRow, groups)))
        link = self._conductor.link if self._conductor.session.visit.page is Page.TAKE_HOME else None
        if link is not None and self._village:
            link = into_group(groups.get(self._village, "")) or link
        if link is not None and link.url != self._url:
            # Pillow is imported when the first code is drawn, not before the first frame.
            from kiosk.takehome.qr import qr_modules, qr_png

            self._url, self._domain, self._kind = link.url, link.domain, link.kind
            self._modules = len(qr_modules(link.url))
            self._images.put(qr_png(link.url, 1))
        self.changed.emit()
