"""The whole journey of a visitor, driven by touch: every page is reached, photographed, timed, and heard."""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.app import App, Options
from kiosk.devices.clock import Clock
from kiosk.door import ClaimedMark
from kiosk.errors import KnownError
from kiosk.paths import Folders
from kiosk.settings import Settings
from kiosk.takehome.reader import codes_in
from kiosk.tour.aim import aim
from kiosk.tour.camera import Camera, Stop, TooSlowError, png, wait_until
from kiosk.tour.finger import Finger, NotThereError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.drives import Drives
    from kiosk.lessons.lesson import Mode
    from kiosk.lessons.player import Player

_LOUD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


@dataclass(frozen=True)
class TourPlan:
    """``size`` in pixels; ``lesson`` an id or ``all``; ``mode`` the way through each lesson that offers it.

    ``easy``: in the dark and with very large letters, as *Dễ nhìn* offers.
    """

    out: Path
    size: tuple[int, int]
    lang: str
    lesson: str
    mode: Mode = "theo"
    easy: bool = False


class _PushedClock(Clock):
    """The real clock, moved on by hand: nobody waits a minute for the question “still here?”."""

    pushed = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.pushed


class Tour:
    """Runs in folders of its own: no visit of the tour is ever counted."""

    def __init__(self, plan: TourPlan) -> None:
        self._plan = plan
        self._stops: list[Stop] = []
        self._warnings: list[str] = []
        self._spoken: list[str] = []
        self._words = 0
        self._clock = _PushedClock()

    def run(self) -> int:
        """Writes the pictures and ``tour.json``; 0 if everything was reached without a warning, else 1."""
        self._plan.out.mkdir(parents=True, exist_ok=True)
        former = qInstallMessageHandler(self._heard)
        qt = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        reached = False
        try:
            with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as home:
                reached = self._drive(Path(home))
        finally:
            qInstallMessageHandler(former)
            self._write()
        del qt
        return 0 if reached and not self._warnings else 1

    def _drive(self, home: Path) -> bool:
        folders = Folders(home / "data", home / "cache", home / "config")
        for folder in (folders.data, folders.cache):
            folder.mkdir()
        self._install(folders)
        app = self._open(folders)
        app.speech.told.connect(self._told)
        app.speech.lit.connect(self._lit)
        try:
            window = app.start()
            self._app, self._finger, self._camera = app, Finger(window), Camera(window, self._plan.out)
            wait_until(lambda: app.session.catalogue is not None)
            self._lessons()
            self._journey()
        except (NotThereError, TooSlowError, KnownError) as stuck:
            after = self._stops[-1].name if self._stops else "the start"
            print(f"tour: stuck after {after}: {stuck}", file=sys.stderr)
            if app.window is not None:
                Camera(app.window, self._plan.out).save("stuck")
            return False
        finally:
            app.stop()
        return True

    def _install(self, folders: Folders) -> None:
        """As it stands in the hall: its first start is over."""
        ClaimedMark(folders.config).leave()

    def _open(self, folders: Folders) -> App:
        return self._app_with(folders)

    def _app_with(self, folders: Folders, drives: Drives | None = None) -> App:
        return App(Settings(), folders, Options(QSize(*self._plan.size)), clock=self._clock, drives=drives)

    def _journey(self) -> None:
        self._stop("attract", lambda: None, changes=False)
        self._touch("language", "attract")
        if self._plan.lang == "en":
            self._touch("language-en", "text-en")
        self._touch("ease", "toolEase")
        self._touch("ease-contrast", "contrastOn")
        self._touch(*("ease-large", "textScale-1.3") if self._plan.easy else ("ease-back", "contrastOff"))
        self._touch("topics", "easeDone", f"voice-{self._plan.lang}")
        self._touch("staff-called", "navStaff")
        self._touch("staff-came", "staffCame")
        for number, lesson in enumerate(self._lessons()):
            self._lesson(lesson, wrong_tap=number == 0)
        self._touch("goodbye", "navNext")
        self._stop("still-here", self._minutes_pass, ready=lambda: self._app.conductor.asked)
        self._touch("extended", "stillHereYes")
        self._minutes_pass()
        wait_until(lambda: self._app.conductor.asked)
        self._stop("wiped", self._minutes_pass, ready=lambda: self._app.session.visit.number == 0)

    def _minutes_pass(self) -> None:
        """Nobody touches anything, and nothing is said any more."""
        self._hear_out(lambda: not self._app.speech.busy or self._app.conductor.asked)
        self._clock.pushed += 10 * 60

    def _lessons(self) -> list[str]:
        catalogue = self._app.session.catalogue
        known = [lesson.id for lesson in catalogue.lessons] if catalogue else []
        if self._plan.lesson == "all":
            return known
        if self._plan.lesson not in known:
            raise NotThereError(f"there is no lesson “{self._plan.lesson}”, only {', '.join(known)}")
        return [self._plan.lesson]

    def _lesson(self, lesson_id: str, *, wrong_tap: bool) -> None:
        catalogue = self._app.session.catalogue
        topic = next(one.topic for one in catalogue.lessons if one.id == lesson_id) if catalogue else ""
        if self._app.session.visit.page == "takeHome":
            self._touch("topics-again", "navHome")
        self._touch(f"lessons-{topic}", f"topic-{topic}")
        self._touch(f"{lesson_id}-1", f"lesson-{lesson_id}")
        opened = self._app.session.player
        if opened is not None and opened.mode != self._plan.mode and self._plan.mode in opened.lesson.modes:
            self._touch(f"{lesson_id}-{self._plan.mode}", f"mode-{self._plan.mode}")
        if opened is not None and opened.mode == "xem":
            self._watch(lesson_id, opened)
            return
        while (player := self._app.session.player) is not None and not player.finished:
            step = player.view
            name = f"{lesson_id}-{step.number}" + (f"-{step.round}" if step.round > 1 else "")
            if wrong_tap and step.kind == "tap":
                wrong_tap = False
                self._touch(f"{name}-hint", "navNext")
                self._touch(f"{name}-pulse", "navNext")
            while not player.view.done:
                self._touch_expected(player)
            if step.kind != "explain":
                self._stop(f"{name}-done", lambda: None, changes=False)
            if step.round < step.rounds:
                self._touch(f"{lesson_id}-{step.number}-{step.round + 1}", "navNext")
                continue
            last = player.view.number == player.view.total
            self._touch("take-home" if last else f"{lesson_id}-{step.number + 1}", "navNext", url=last)

    def _watch(self, lesson_id: str, player: Player) -> None:
        """“Xem”: nobody touches anything; each thing that the kiosk's hand points at is photographed."""
        showing = self._app.conductor.showing
        seen: set[str] = set()
        while not player.finished:
            self._hear_out(lambda: showing.pointing or player.finished)
            name = f"{lesson_id}-{player.view.number}-{player.view.round}" + "-done" * player.view.done
            if not player.finished and name not in seen:
                seen.add(name)
                self._stop(name, lambda: None, changes=False)
            wait_until(lambda: not showing.pointing or player.finished)
        wait_until(self._still)
        self._stop("take-home", lambda: None, changes=False, url=True)

    def _touch_expected(self, player: Player) -> None:
        before = player.view
        for number, name in enumerate(aim(self._finger, player)):
            if number:
                self._settle()
            self._finger.touch(name)
        wait_until(lambda: player.view != before)
        # The next key must not fall into the moment in which a second touch is ignored.
        self._settle()

    def _touch(self, name: str, *targets: str, url: bool = False) -> None:
        def act() -> None:
            for number, target in enumerate(targets):
                if number:
                    self._settle()
                self._finger.touch(target)

        self._stop(name, act, url=url)

    def _stop(
        self,
        name: str,
        act: Callable[[], None],
        *,
        changes: bool = True,
        ready: Callable[[], bool] | None = None,
        url: bool = False,
        settle: bool = True,
    ) -> None:
        """``settle`` False: what is soon over is photographed at once."""
        self._spoken = [] if changes else self._spoken
        began = (0, 0)
        if changes:
            began = self._camera.timed(act, ready or self._still)
        if settle:
            self._settle()
        code = codes_in(png(self._camera.see())) if url else ()
        if url and len(code) != 1:
            raise NotThereError(f"the code on “{name}” cannot be read")
        picture = self._camera.save(name)
        self._stops.append(Stop(name, picture.name, *began, spoken=list(self._spoken), url=code[0] if code else ""))

    def _still(self) -> bool:
        """The page has come to rest, and its first sentence can be heard or read."""
        page = self._finger.find(f"page-{self._app.session.visit.page}")
        return page is not None and page.opacity() >= 1

    def _settle(self) -> None:
        """Let pages slide into place and the 300 ms pass in which a second touch is ignored."""
        until = super(_PushedClock, self._clock).monotonic() + 0.4
        wait_until(lambda: super(_PushedClock, self._clock).monotonic() > until)

    def _hear_out(self, true: Callable[[], bool]) -> None:
        """Wait until ``true``, and as long as words light up: a page may speak longer than anything else takes."""
        wait_until(true, sign=lambda: self._words)

    def _told(self, sentences: list[str]) -> None:
        self._spoken.extend(sentences)

    def _lit(self) -> None:
        self._words += 1

    def _heard(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind in _LOUD:
            self._warnings.append(message)
            print(f"tour: warning: {message}", file=sys.stderr)

    def _write(self) -> None:
        told = {
            "size": "x".join(map(str, self._plan.size)),
            "lang": self._plan.lang,
            "stops": [stop.as_json() for stop in self._stops],
            "warnings": self._warnings,
        }
        text = json.dumps(told, ensure_ascii=False, indent=2)
        (self._plan.out / "tour.json").write_text(text + "\n", encoding="utf-8")
