"""A kiosk in its hall: the real app in a window of any size, touched by real fingers, its hours in the test's hands."""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from itertools import count

import shiboken6
from PySide6.QtCore import QAbstractListModel, QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import App, Options
from kiosk.devices.clock import Clock
from kiosk.door import ClaimedMark, seal
from kiosk.errors import KnownError
from kiosk.paths import Folders
from kiosk.records.people import Role
from kiosk.settings import Settings
from kiosk.tour.aim import aim
from kiosk.tour.camera import wait_until
from kiosk.tour.finger import Finger, _touch_screen, all_in, seen_in
from kiosk.voice.clip import Clip

LESSON = "chuyen-khoan-vietqr"
PIN = "480271"
_GUARD_S = 0.31
"""A second touch within 300 ms is ignored."""
_QUICKER = {"pin-": 0.09, "phone-key-": 0.07, "phone-": 0.21}
"""On the practice phone people type, so less is ignored."""


class PushedClock(Clock):
    """The real clock, moved on by hand: nobody waits a minute. Where it stands, a busy machine takes no seconds away."""

    pushed = 0.0
    stands_at = None

    def monotonic(self):
        return (super().monotonic() if self.stands_at is None else self.stands_at) + self.pushed

    def stand(self):
        self.stands_at = super().monotonic()

    def run(self):
        self.stands_at = None


class Whisper:
    """A voice whose sentences are short, for tests that look and do not listen; the real one has its own test."""

    sentence_ms = 20

    def __init__(self, folder, _reader=None):
        self.folder = folder

    def speaks(self, _text, language):
        return language in {"vi", "en"}

    def cached(self, _text, _language):
        return Clip(self.folder / "never-played.wav", self.sentence_ms, ())

    def clip(self, text, language):
        return self.cached(text, language)

    def prepare(self, texts):
        pass

    def next(self, texts):
        pass

    def use(self, recordings, voices=()):
        pass

    def health(self):
        return None

    def close(self):
        pass


class Hall:
    """``app`` is started and its lessons are loaded; ``told`` are the sentences said since the last ``hush``."""

    _numbers = count()

    def __init__(
        self,
        root,
        size=(1920, 1080),
        settings=None,
        notices=(),
        assets=None,
        tutorials=None,
        places=None,
        claimed=True,
        drives=None,
    ):
        """``claimed``: its first start is over."""
        home = root / f"hall-{next(self._numbers)}"
        self.folders = places or Folders(home / "data", home / "cache", home / "config")
        for folder in (self.folders.data, self.folders.cache):
            folder.mkdir(parents=True, exist_ok=True)
        if claimed:
            # A home that cannot be written is a test's own matter.
            with suppress(KnownError):
                ClaimedMark(self.folders.config).leave()
        self.clock = PushedClock()
        options = Options(QSize(*size), tutorials=tutorials, assets=assets)
        self.app = App(settings or Settings(), self.folders, options, notices, clock=self.clock, drives=drives)
        self.told = []
        self.app.speech.told.connect(self._told)
        self._pressed = 0.0
        self.touches = 0
        """Of things by their name, so far."""

    def open(self):
        self.window = self.app.start()
        self.finger = Finger(self.window)
        wait_until(lambda: self.app.session.catalogue is not None)
        return self

    @property
    def page(self):
        return self.app.shell.page

    @property
    def player(self):
        return self.app.session.player

    def find(self, name):
        return self.finger.find(name)

    def everything(self):
        """Every item of every page, shown or not."""
        return all_in(self.window.contentItem())

    def wait(self, true):
        wait_until(true)

    def rest(self, guard=_GUARD_S):
        """Until the page stands still and the next touch counts."""
        until = self._pressed + guard
        wait_until(lambda: time.monotonic() >= until and self._page_stands())
        # What has just changed gets its place only when it is drawn.
        self.window.grabWindow()

    def touch(self, *names):
        """One after the other, each as soon as it would be taken."""
        for name in names:
            self.rest(next((guard for start, guard in _QUICKER.items() if name.startswith(start)), _GUARD_S))
            self.finger.touch(name)
            self.touches += 1
            # On a busy machine the press is taken only now.
            QGuiApplication.processEvents()
            self._pressed = time.monotonic()

    def touch_at(self, x, y):
        self.finger.touch_at(QPoint(round(x), round(y)))
        self._pressed = time.monotonic()

    def fingers(self):
        """Low-level: ``press(id, point)``, ``move``, ``release`` and ``commit`` of Qt's own."""
        self._pressed = time.monotonic()
        return QTest.touchEvent(self.window, _touch_screen())

    def middle(self, name):
        item = self.find(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def press_key(self, key, *modifiers):
        QTest.keyClick(self.window, key, *modifiers)

    def focus_by_keys(self, name):
        """Tab to what is named so. Fails if a whole round of Tab does not come by."""
        self.rest()
        for _ in range(200):
            focus = self.window.activeFocusItem()
            if focus is not None and focus.objectName() == name:
                break
            self.press_key(Qt.Key.Key_Tab)
        else:
            raise AssertionError(f"Tab never reaches {name}")

    def press_by_keys(self, name):
        """And then Enter."""
        self.focus_by_keys(name)
        self.press_key(Qt.Key.Key_Return)
        self._pressed = time.monotonic()

    def see(self):
        return self.window.grabWindow()

    def begin(self, text="vi", voice="vi"):
        """From the attract page to the topics."""
        self.touch("attract")
        if text != self.app.session.visit.text:
            self.touch(f"text-{text}")
        self.touch(f"voice-{voice}")
        self.rest()

    def open_lesson(self, lesson=LESSON, topic="E"):
        self.touch(f"topic-{topic}", f"lesson-{lesson}")
        self.rest()

    def do(self):
        """The one right thing to do next, by touch."""
        player = self.player
        before = (player.view, player.finished)
        self.touch(*aim(self.finger, player))
        wait_until(lambda: (player.view, player.finished) != before)

    def do_step(self):
        """Until the step is done; it stays on the screen."""
        while not self.player.view.done:
            self.do()

    def finish_lesson(self):
        while not self.player.finished:
            self.do()
        self.rest()

    def give_pin(self, name="Chị Mai", pin=PIN, role="admin"):
        """Somebody who may open the staff door, as the first start leaves it."""
        app = self.app
        return self.work(lambda: app.keeper._book.add(name, Role(role), seal(self.folders.config).lock(pin)))

    def work(self, piece):
        """Done off the GUI thread, as the app does it, and waited for."""
        return self.app.jobs._executor.submit(piece).result()

    def step_in(self, role="admin", name="Chị Mai"):
        """The door is open for somebody, at once: how it opens has its own tests (``open_door``)."""
        self.app.doorway.ask()
        wait_until(lambda: not self.app.doorway.checking)
        known = self.work(self.app.keeper.people)
        there = next((one for one in known if (one.name, one.role) == (name, Role(role))), None)
        self.app.doorway.let_in(there or self.give_pin(name, role=role))
        self.rest()

    def hold_corner(self, *, briefly=True):
        """Until the number pad is there; it has looked up how long the door still waits.

        ``briefly`` a quarter of a second is enough: that it takes three has its own test.
        """
        self.rest()
        corner = next(item for item in self.everything() if item.objectName() == "staffCorner")
        dots = corner.property("dots")
        corner.setProperty("dots", 1 if briefly else dots)
        press = self.fingers()
        press.press(0, QPoint(8, 8), self.window).commit()
        wait_until(lambda: self.app.doorway.door.covers and not self.app.doorway.checking)
        self.fingers().release(0, QPoint(8, 8), self.window).commit()
        corner.setProperty("dots", dots)

    def type_pin(self, pin=PIN):
        self.touch(*(f"pin-{digit}" for digit in pin), "pin-vao")
        wait_until(lambda: not self.app.doorway.checking)

    def open_door(self, role="admin", name="Chị Mai", pin=PIN):
        """Through the corner and the PIN to the staff's home page."""
        self.give_pin(name, pin, role)
        self.hold_corner()
        self.type_pin(pin)
        self.rest()
        assert self.app.doorway.door.step == "open"

    def pass_minutes(self, minutes=10):
        """Nobody touches anything, and nothing is said any more."""
        conductor = self.app.conductor
        wait_until(lambda: conductor.asked or not self.app.speech.busy)
        self.clock.pushed += 60 * minutes

    def wait_to_be_wiped(self):
        self.pass_minutes()
        wait_until(lambda: self.app.conductor.asked)
        self.pass_minutes()
        wait_until(lambda: self.page == "attract")
        self.rest()

    def leave(self):
        """Whoever was here is gone, so that the next test meets the attract page."""
        self.app.doorway.lock()
        self.app.conductor.staff_came()
        self.app.conductor.go(self.app.session.end)
        wait_until(lambda: self.page == "attract")
        self.rest()
        self.hush()

    def hush(self):
        self.told.clear()

    def _page_stands(self):
        shell, session = self.app.shell, self.app.session
        door = self.app.doorway.door
        if door.covers:
            return self.find(f"page-{door.page or 'staffPin'}") is not None
        lying = {"stillHere": self.app.conductor.asked, "staffCalled": session.calling, "ease": shell._easing}
        expected = {f"page-{self.page}": True} | lying
        seen = {name: item for item in seen_in(self.window.contentItem()) if (name := item.objectName()) in expected}
        return all(
            (name in seen) == there and (not there or seen[name].opacity() >= 1) for name, there in expected.items()
        )

    def _told(self, sentences):
        self.told.extend(sentences)


@contextmanager
def kiosk_in_hall(root, size=(1920, 1080), *, voice=Whisper, **options):
    """A running kiosk. ``voice`` None is the real one."""
    import pytest

    with pytest.MonkeyPatch.context() as patch:
        if voice is not None:
            patch.setattr("kiosk.app.Narrator", voice)
        hall = Hall(root, size, **options)
    try:
        hall.open()
        # The player has looked for a loudspeaker: from here on a sentence lasts as long as its clip.
        wait_until(lambda: hall.app.sound._awake or not hall.app.sound.available)
        yield hall
    finally:
        hall.app.stop()
        # At once, with all its clocks: else what is put away goes on ticking beside the next one.
        shiboken6.delete(hall.app)


def everything_known(hall):
    """All that QML could show: each property of each view model, and each row of each list."""
    known = {}
    for name, model in (hall.app._view_models | hall.app.office.view_models).items():
        known |= _properties(name, model)
    known["visit"] = hall.app.session.visit
    known["volume"], known["muted"] = hall.app.sound.volume, hall.app.sound.muted
    return known


def _properties(name, model):
    meta, found = type(model).staticMetaObject, {}
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        key = f"{name}.{meta.property(number).name()}"
        value = getattr(model, meta.property(number).name())
        if isinstance(value, QAbstractListModel):
            found[key] = value.rows
        else:
            found |= _properties(key, value) if isinstance(value, QObject) else {key: value}
    return found


def changed(before, after):
    """What of ``everything_known`` is another now: name → (before, after)."""
    return {key: (value, after[key]) for key, value in before.items() if after[key] != value}
