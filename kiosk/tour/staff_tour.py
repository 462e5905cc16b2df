"""What staff see: through the door by its PIN, one person led, a room taught before a second screen, a contest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.records.people import Role
from kiosk.tour.behind_the_door import PIN, BehindTheDoor
from kiosk.tour.camera import Camera, wait_until
from kiosk.tour.finger import NotThereError

if TYPE_CHECKING:
    from kiosk.ui.jobs import Err, Ok

_NAME = "Cán bộ tập làm"
_WALKTHROUGH = "tra-phi-bang-qr"


class StaffTour(BehindTheDoor):
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

        self._app.jobs.run(lambda: self._app.keeper.enrol(_NAME, Role.STAFF, PIN), arrived)
        wait_until(lambda: bool(made))
        self._dress()
        self._hold_corner("door")
        self._type_pin()
        self._then("staff-home", lambda: self._app.doorway.person is not None, "pin-vao")


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
