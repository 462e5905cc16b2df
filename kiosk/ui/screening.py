"""The film of the step of the moment: which scene is on, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.errors import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from kiosk.lessons.rounds import Scene
    from kiosk.packs.media import Media


def film_unusable(place: str) -> Notice:
    return Notice(
        "I-105",
        f"Chưa chiếu được phim “{place}” của bài học.",
        "Bài học vẫn chạy, bà con nghe câu đọc và đọc lời tả.",
        "Mời cán bộ chép lại gói bài, hoặc báo người soạn bài.",
    )


class Projector(Protocol):
    """What decodes films (fulfilled by ``devices.film``)."""

    @property
    def shown(self) -> SignalInstance: ...
    @property
    def finished(self) -> SignalInstance: ...
    @property
    def lost(self) -> SignalInstance: ...
    @property
    def playing(self) -> bool: ...

    def play(self, path: Path, begins_ms: int, ends_ms: int) -> None: ...
    def pause(self) -> None: ...
    def stop(self) -> None: ...


class Screening(QObject):
    """``changed`` when a scene begins, is paused or ends; ``over`` when it has ended by itself or is lost; ``pictured``
    with each picture of it.
    """

    changed = Signal()
    over = Signal()
    pictured = Signal()

    def __init__(
        self,
        projector: Projector,
        media: Media,
        put: Callable[[QImage], None],
        unusable: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """``put`` is given each picture, ``unusable`` is called with the place of each film that cannot be shown."""
        super().__init__(parent)
        self._projector = projector
        self._media = media
        self._put = put
        self._unusable = unusable
        self._place = ""
        self._lost = False
        self._pictures = 0
        projector.shown.connect(self._picture)
        projector.finished.connect(self._ended)
        projector.lost.connect(self._lose)

    @property
    def playing(self) -> bool:
        return self._projector.playing

    @property
    def lost(self) -> bool:
        """The scene of the moment cannot be shown."""
        return self._lost

    @property
    def pictures(self) -> int:
        """Counts what was shown of this film so far; 0 before its first picture."""
        return self._pictures

    def show(self, place: str, scene: Scene) -> None:
        """From the beginning of ``scene``; ``place`` as in ``Media``."""
        if place != self._place:
            self.put_away()
        self._place, self._lost = place, False
        try:
            path = self._media.film(place)
            self._projector.play(path, scene.begins * 1000, scene.ends * 1000)
        except OSError:
            self._lose()
            return
        self.changed.emit()

    def pause(self) -> None:
        if self.playing:
            self._projector.pause()
            self.changed.emit()

    def put_away(self) -> None:
        if self._place:
            self._place, self._lost, self._pictures = "", False, 0
            self._projector.stop()
            self.changed.emit()

    def _picture(self, picture: QImage) -> None:
        self._pictures += 1
        self._put(picture)
        self.pictured.emit()

    def _ended(self) -> None:
        self.changed.emit()
        self.over.emit()

    def _lose(self) -> None:
        self._lost, self._pictures = True, 0
        self._unusable(self._place)
        self._ended()
