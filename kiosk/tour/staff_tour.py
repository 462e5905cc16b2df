"""What staff see: through the door by its PIN, one person led, a room taught before a second screen, a contest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.records.people import Role
from kiosk.tour.camera import Camera, wait_until
from kiosk.tour.finger import NotThereError
from kiosk.tour.tour import Tour

if TYPE_CHECKING:
    from kiosk.ui.jobs import Err, Ok

_NAME, _PIN = "Cán bộ tập làm", "480271"
"""Of the tour's own folder: there is no PIN that any kiosk knows before its first start."""
_WALKTHROUGH = "tra-phi-bang-qr"
_HELD_S = 3.3


class StaffTour(Tour):
    """One walkthrough from the door to the form that counts it."""

    def _journey(self) -> None:
        self._through_the_door()
        self._touch("walkthroughs", "tile-staffWalkthroughs")
        self._touch("explain", f"walkthrough-{_WALKTHROUGH}")
        self._touch("own-press", "guideNext")
        self._touch("waits", "guideNext")
        self._touch("spotlight-aim", "guideAim")
        self._touch("spotlight", "spotArea")
        self._touch("pressed", "phone-quet-qr")
        self._touch("question", "guideNext")
        self._touch("hint", "option-1")
        self._touch("words-hidden", "guideHide")
        self._touch("words-shown", "navStaff")
        self._touch("called-away", "guidePause")
        self._touch("back-again", "guideResume")
        self._touch("count", "guideEnd")

    def _through_the_door(self) -> None:
        made: list[object] = []

        def arrived(outcome: Ok[object] | Err) -> None:
            made.append(outcome)

        self._app.jobs.run(lambda: self._app.keeper.enrol(_NAME, Role.STAFF, _PIN), arrived)
        wait_until(lambda: bool(made))
        doorway = self._app.doorway
        self._stop("door", lambda: self._finger.hold(QPoint(8, 8), _HELD_S), ready=lambda: doorway.door.covers)
        wait_until(lambda: not doorway.checking)
        for digit in _PIN:
            self._settle()
            self._finger.touch(f"pin-{digit}")
        self._settle()
        self._stop("staff-home", lambda: self._finger.touch("pin-vao"), ready=lambda: doorway.person is not None)

    def _still(self) -> bool:
        door = self._app.doorway.door
        page = self._finger.find(f"page-{door.page if door.covers else self._app.shell.page}")
        return page is not None and page.opacity() >= 1


class GroupTour(StaffTour):
    """A room before a second screen, by a clicker, and a contest; each stop shows both screens."""

    def _journey(self) -> None:
        self._through_the_door()
        self._touch("group", "tile-staffGroup")
        self._touch("lesson", f"walkthrough-{_WALKTHROUGH}")
        self._room("lesson")
        for name in ("press", "pressed", "question"):
            self._stop(name, self._click)
            self._room(name)
        self._touch("hands", "handsFive-0", "handsMore-1")
        self._room("hands")
        self._touch("answer", "guideReveal")
        self._room("answer")
        self._touch("count", "guideEnd")
        self._touch("home", "staffHome")
        self._touch("contest", "tile-staffContest")
        self._touch("contest-chosen", "contestTopic-F", "contestGroup-hs")
        self._touch("contest-question", "contestStart")
        self._room("contest-question")
        self._touch("contest-answer", "guideReveal")
        self._room("contest-answer")

    def _click(self) -> None:
        """The clicker's forward key."""
        if self._app.window is not None:
            QTest.keyClick(self._app.window, Qt.Key.Key_PageDown)

    def _room(self, name: str) -> None:
        """The second screen at this moment."""
        window = self._app.audience.window
        if window is None or not self._app.audience.shown:
            raise NotThereError("there is no second screen")
        Camera(window, self._plan.out).save_as(f"{len(self._stops):02}-{name}-second-screen")
