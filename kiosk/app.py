"""Puts together what visitors meet; what lies behind the staff door follows from ``back_office``."""

from __future__ import annotations

import logging
import resource
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk import app_notices
from kiosk.devices.clock import Clock
from kiosk.devices.drives import Drives
from kiosk.devices.film import Film
from kiosk.devices.sound import Sound
from kiosk.door import doorkeeper
from kiosk.errors import KnownError, Notice
from kiosk.lessons.languages import voice_language
from kiosk.machine.identity import machine_mark
from kiosk.machine.uptime import boot_id, seconds_up
from kiosk.packs.breaker import Breaker
from kiosk.packs.media import FolderMedia, InstalledMedia
from kiosk.packs.names import BUILT_IN_PACK
from kiosk.packs.whole_file import write_whole
from kiosk.paths import Folders, shipped
from kiosk.records.log import EventLog
from kiosk.records.pack_book import PackBook
from kiosk.records.shelf import Shelf
from kiosk.records.tick_book import TickBook
from kiosk.takehome.links import follow_up
from kiosk.ui.audience import Audience
from kiosk.ui.conductor import Conductor
from kiosk.ui.doorway import Doorway
from kiosk.ui.engine import Engine, load_typeface
from kiosk.ui.fact_desk import FactDesk
from kiosk.ui.guide import Guide
from kiosk.ui.images import DrawnImages, FilmImages, QrImages, drawing_missing
from kiosk.ui.input_guard import InputGuard
from kiosk.ui.jobs import Err, Jobs, Ok
from kiosk.ui.own_screen import OwnScreen
from kiosk.ui.pack_pictures import PackPictures, picture_unusable
from kiosk.ui.plain_import import use_plain_import
from kiosk.ui.screening import Screening, film_unusable
from kiosk.ui.speech import Speech
from kiosk.ui.stick_jobs import StickJobs
from kiosk.ui.view_models.guide import GuideViewModel
from kiosk.ui.view_models.language import LanguageViewModel
from kiosk.ui.view_models.lesson import LessonViewModel
from kiosk.ui.view_models.lessons import LessonsViewModel
from kiosk.ui.view_models.resume import ResumeViewModel
from kiosk.ui.view_models.shell import ShellViewModel
from kiosk.ui.view_models.staff import StaffViewModel
from kiosk.ui.view_models.take_home import TakeHomeViewModel
from kiosk.ui.view_models.topics import TopicsViewModel
from kiosk.ui.view_models.voice import VoiceViewModel
from kiosk.ui.view_models.way import WayViewModel
from kiosk.visits.left_lessons import LeftLessons
from kiosk.visits.session import Session
from kiosk.visits.unfinished import UnfinishedShelf
from kiosk.voice.narrator import Narrator
from kiosk.voice.spoken_text import Reader
from kiosk.voice.staff_lexicon import FILE as LEXICON
from kiosk.voice.staff_lexicon import read_lexicon
from kiosk.voice.takes import Takes
from kiosk.voices_in_use import VoicesInUse

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickWindow

    from kiosk.back_office import BackOffice
    from kiosk.lessons.catalogue import Catalogue
    from kiosk.packs.desk import Desk
    from kiosk.packs.library import Library
    from kiosk.settings import Settings
    from kiosk.takehome.links import Link
    from kiosk.visits.doorkeeper import Verdict

_LOG = logging.getLogger(__name__)
_UNSEEN_MS = 3_000
"""A window on a screen that is switched off may never be drawn: so long is its first frame waited for."""
_WATCH_MS = 5_000
"""How often log and voice are asked for their health: troubles come and go while the kiosk runs."""


@dataclass(frozen=True)
class Options:
    """How this run is shown. ``size`` None is fullscreen; ``tutorials`` None is the built-in pack.

    ``closable``: the window may be closed, as by an author who looks at a lesson; a kiosk in its hall may not.
    """

    size: QSize | None = None
    tutorials: Path | None = None
    assets: Path | None = None
    closable: bool = False


class App(QObject):
    """One running kiosk. ``start`` shows it; everything that is not needed for the first frame waits until after it."""

    lessons_loaded = Signal(list)
    """With a line for each fault that keeps a lesson out."""

    def __init__(
        self,
        settings: Settings,
        folders: Folders,
        options: Options,
        notices: tuple[Notice, ...] = (),
        clock: Clock | None = None,
        drives: Drives | None = None,
    ) -> None:
        super().__init__()
        use_plain_import()
        self.settings = settings
        self.folders = folders
        self._options = options
        self._notices = list(notices)
        self._faults: list[str] = []
        self._undrawn: set[str] = set()
        self._office: BackOffice | None = None
        self.note(load_typeface())
        if not folders.lasting:
            self.note(app_notices.READ_ONLY)

        self.clock = clock = clock or Clock()
        self.jobs = Jobs(self)
        lexicon, amiss = read_lexicon(folders.config / LEXICON)
        self.note(amiss)
        self.narrator = Narrator(folders.cache / "voice", Reader(lexicon))
        self.sound = Sound(self)
        self.records = EventLog(folders.data / "events.sqlite", clock, machine_mark())
        self._shelf = Shelf(folders.data / "left-today.json", write_whole)
        self.session = Session(self.records, clock.monotonic, LeftLessons(self._shelf, clock.today))
        self.speech = Speech(
            self.narrator,
            self.sound,
            self.jobs,
            lambda: voice_language(self.session.visit.voice),
            lambda: self.session.visit.text,
            lambda: (self.session.visit.number, self.session.visit.lesson),
            self,
        )
        self._films, media = FilmImages(), self._media()
        self._film = Film(self)
        self.screening = Screening(
            self._film, media, self._films.put, lambda place: self._unseen(place, film_unusable(place)), self
        )
        self.conductor = Conductor(
            self.session, self.speech, self.screening, settings, self._link, clock.monotonic, self
        )
        self.keeper = doorkeeper(self.records, folders.config)
        self.doorway = Doorway(self.keeper, self.conductor, self.jobs, clock.monotonic, self)
        self.window: QQuickWindow | None = None
        self._led = Shelf(folders.data / "led-today.json", write_whole)
        self.guide = Guide(self.conductor, self.doorway, UnfinishedShelf(self._led, clock.now), clock.monotonic, self)
        # Before the audience's: where one's own window stands says which screen is the second.
        self._own_screen = OwnScreen(self)
        self.audience = Audience(self.guide, self._audience_window, lambda: self.window, self)
        self.facts = FactDesk(TickBook(self.records, clock.now), self.session, self.doorway, self.jobs, self)
        self.drives = drives or Drives(self)
        self.pack_book = PackBook(self.records, clock.now)
        # A stick may hang for minutes: only what is about sticks waits for it.
        self.stick_jobs = StickJobs(self)
        self._desk: Desk | None = None
        self._breaker = Breaker(folders.data / "starts.json", boot_id(), seconds_up())
        self._desk_being_made = threading.Lock()
        self._stale = False
        self.takes = Takes(folders.data / "recordings", write_whole)
        self.voices = VoicesInUse(self.narrator, self.takes, options.tutorials or shipped("tutorials"))
        self.shell = ShellViewModel(self.conductor, settings, self.px_per_mm(settings), self)
        self.voice = VoiceViewModel(self.conductor, self.sound, settings.volume, self._recording, self)
        qr = QrImages()
        self._view_models: dict[str, Any] = {
            "shell": self.shell,
            "voice": self.voice,
            "language": LanguageViewModel(self.conductor, self),
            "topics": TopicsViewModel(self.conductor, self),
            "resume": ResumeViewModel(self.conductor, self),
            "lessons": LessonsViewModel(self.conductor, self.guide, self),
            "lesson": LessonViewModel(self.conductor, self),
            "way": WayViewModel(self.conductor, self),
            "takeHome": TakeHomeViewModel(self.conductor, qr, self._village_groups, self),
            "staff": StaffViewModel(self.doorway, self.stick_jobs, self),
            "guide": GuideViewModel(self.guide, self.audience, self.conductor, self),
        }
        assets = options.assets or shipped("assets")
        pictures = PackPictures(media, lambda place: self._unseen(place, picture_unusable(place)))
        drawn = DrawnImages(assets, lambda file: self._unseen(file, drawing_missing(file)))
        self._engine = Engine(shipped("i18n"), {"drawn": drawn, "pack": pictures, "film": self._films, "qr": qr})
        self.shell.textLanguageChanged.connect(self._engine.letters)
        self.doorway.locked.connect(self._tell)
        self.conductor.ended.connect(self.voice.reset)
        self.conductor.ended.connect(self._show_changed_lessons)
        self.conductor.called.connect(self._chime)
        self._guard = InputGuard(self._touched, options.closable, self.doorway.ask, self.guide.turn, self)
        self._first_frame = QTimer(self, singleShot=True, interval=_UNSEEN_MS)
        self._first_frame.timeout.connect(self._after_first_frame)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._tell)

    def start(self) -> QQuickWindow:
        """Show the attract page; the lessons and the records follow once it is drawn. Raises KnownError."""
        window = self._engine.open_window(self._view_models)
        self.window = window
        window.installEventFilter(self._guard)
        # The size is set for fullscreen too: without a window manager nobody else does it.
        window.resize(self._options.size or self._screen_size())
        if self._options.size is None:
            window.showFullScreen()
        else:
            window.show()
        self._own_screen.keep(window)
        # Of the signals of a frame this one comes from the GUI thread: a Python slot on the render thread deadlocks with it.
        window.afterAnimating.connect(self._frame_begun, Qt.ConnectionType.SingleShotConnection)
        self._first_frame.start()
        return window

    def stop(self) -> None:
        """End the visit, put everything away that must not be lost, and let the threads finish."""
        self.doorway.lock()
        self.session.end()
        self.speech.stop()
        if self._office is not None:
            self._office.stop()
        self.stick_jobs.close()
        self.jobs.close()
        self.drives.close()
        self._breaker.end()
        self.narrator.close()
        self.sound.close()
        self._film.stop()
        self.records.close()
        self._shelf.close()
        self._led.close()
        if self._office is not None:
            self._office.close()
        self.audience.close()
        if self.window is not None:
            self.window.hide()
        self._engine.close()
        # What is put away may be collected in any thread. Qt cannot stop a clock there: it would go on, and end the process.
        for clock in self.findChildren(QTimer):
            clock.stop()

    def _frame_begun(self) -> None:
        """Its next turn the GUI thread gets when the frame is drawn, or is the render thread's alone."""
        self._first_frame.start(0)

    def _after_first_frame(self) -> None:
        self._tell()
        self._watch.start()
        self.conductor.start()
        self.sound.wake()
        self.load_lessons()
        self.jobs.run(self.records.open, self._records_opened)
        # Meanwhile: what the two have found is told only afterwards.
        self._open_office()
        self.drives.start()

    @property
    def office(self) -> BackOffice:
        """There soon after the first page is shown."""
        if self._office is None:
            raise RuntimeError("the first page is not shown yet")
        return self._office

    def _open_office(self) -> None:
        from kiosk.back_office import BackOffice

        self._office = office = BackOffice(self)
        office.settings_kept.connect(self.use)
        office.studio.renewed.connect(self._voices_changed)
        office.packs.installed.connect(self._lessons_changed)
        self.shell.textLanguageChanged.connect(office.settings_page.retranslate)
        if self.window is not None:
            door = {"staff": self._view_models["staff"]}
            self._engine.lay_over(self.window, "Staff/StaffArea.qml", office.view_models | door)

    def load_lessons(self) -> None:
        """At the start, and again when an author has saved: an open lesson stays at its step."""
        self.jobs.run(self._read_lessons, self._lessons_read)

    def desk(self) -> Desk:
        """All that is done with packs; made at the first call, never on the GUI thread."""
        from kiosk.pack_desk import pack_desk

        with self._desk_being_made:
            if self._desk is None:
                self._desk = pack_desk(self.folders, self.settings, self.pack_book, self._breaker)
            return self._desk

    def _read_lessons(self) -> tuple[Catalogue, list[str]]:
        own = self._options.tutorials
        found = (self._author_library(own) if own else self.desk().library).load()
        self._use_voices()
        return found

    def _author_library(self, own: Path) -> Library:
        """An author's own folder, and nothing beside it."""
        from kiosk.authoring.source import TutorialSource
        from kiosk.packs.library import Library

        return Library(TutorialSource(own, shipped("tutorials")), self.folders.cache / "lessons")

    def _use_voices(self) -> None:
        library = self._library()
        self.voices.use(library.stored if library else ())

    def _voices_changed(self) -> None:
        """Somebody was in the studio: visitors hear it from the next sentence on."""
        self.jobs.run(self._use_voices, self._voices_used)

    def _voices_used(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            self._failed(outcome.error, app_notices.NO_NEW_VOICE)
            return
        self.session.heard = self.voices.languages()
        self.conductor.changed.emit()

    def _recording(self) -> bool:
        return self._office is not None and self._office.studio.taking

    def own_loudspeaker(self) -> Sound:
        """Another one beside the visitors', as loud as the centre has set it."""
        loudspeaker = Sound(self)
        loudspeaker.volume = self.settings.volume
        return loudspeaker

    def catalogue(self) -> Catalogue | None:
        """Of the lessons that visitors see now."""
        return self.session.catalogue

    def given(self, text: str, language: str) -> object:
        """A recording that came with a pack."""
        return self.voices.given(text, language)

    def _lessons_changed(self) -> None:
        """A pack came or went: whoever is learning goes on with the lessons that were there."""
        self._stale = True
        self._show_changed_lessons()

    def _show_changed_lessons(self) -> None:
        if self._stale and not self.session.visit.number:
            self._stale = False
            self.load_lessons()

    def _lessons_read(self, outcome: Ok[tuple[Catalogue, list[str]]] | Err) -> None:
        if isinstance(outcome, Err):
            self._failed(outcome.error, app_notices.NO_LESSONS)
            return
        catalogue, self._faults = outcome.value
        self.session.teach(catalogue)
        self.facts.stand()
        self._notices = [notice for notice in self._notices if not notice.code.startswith("L-")]
        self._tell()
        for fault in self._faults:
            _LOG.warning("lesson fault: %s", fault)
        if self._faults:
            self.note(app_notices.some_lessons_broken(len({fault.split(":", 1)[0] for fault in self._faults})))
        self.session.heard = self.voices.languages()
        self.jobs.run(lambda: self.voices.prepare(catalogue), _raise_bugs)
        self.conductor.changed.emit()
        self.lessons_loaded.emit(self._faults)

    def _records_opened(self, outcome: Ok[list[Notice]] | Err) -> None:
        if isinstance(outcome, Err):
            self._failed(outcome.error, app_notices.NO_RECORDS)
            return
        for notice in outcome.value:
            _LOG.warning("%s %s", notice.code, notice.sentence)
        self._tell()
        self.facts.read()
        if self._options.tutorials is None:
            self.jobs.run(self.keeper.look, self._looked_who_is_here)
            self.stick_jobs.run(lambda: self.desk().settle(), self._packs_settled)

    def _looked_who_is_here(self, outcome: Ok[Verdict] | Err) -> None:
        # What keeps the log from its disk the log tells by itself.
        if isinstance(outcome, Err) and not isinstance(outcome.error, KnownError):
            raise outcome.error
        self._tell()

    def _packs_settled(self, outcome: Ok[bool] | Err) -> None:
        """The database has said which packs are in use: almost always those that were shown already."""
        if isinstance(outcome, Err):
            self._failed(outcome.error, app_notices.NO_PACKS)
        elif outcome.value:
            self._lessons_changed()

    def _media(self) -> InstalledMedia:
        built_in = shipped("tutorials")
        folder = FolderMedia(self._options.tutorials or built_in, {BUILT_IN_PACK: built_in})
        return InstalledMedia(self._library, folder)

    def _library(self) -> Library | None:
        return self._desk.library if self._desk else None

    def _unseen(self, file: str, notice: Notice) -> None:
        """Told while a page is drawn, so never from here at once."""
        if file not in self._undrawn:
            self._undrawn.add(file)
            QTimer.singleShot(0, self, lambda: self.note(notice))

    def _audience_window(self) -> QQuickWindow:
        shared = ("guide", "lesson", "voice")
        window = self._engine.open_beside({name: self._view_models[name] for name in shared})
        window.installEventFilter(self._guard)
        return window

    def _touched(self, began: bool) -> bool:
        """True if the touch is used up: the screen is being wiped, or it has answered the question “still here?”."""
        return self.doorway.touched() or (not self.doorway.door.covers and self.conductor.touched(began))

    def use(self, settings: Settings) -> None:
        """From now on, without a restart."""
        self.settings = settings
        self.conductor.use(settings)
        self.shell.use(settings, self.px_per_mm(settings))
        self.voice.use(settings.volume)
        if self._office is not None:
            self._office.use(settings)

    def _village_groups(self) -> dict[str, str]:
        return {village.name: village.zalo for village in self.settings.villages if village.zalo}

    def _link(self, session: Session) -> Link:
        lesson = session.lesson
        if lesson is None:
            raise RuntimeError("no lesson to take home")
        player = session.player
        finished = player is None or player.finished
        return follow_up(
            lesson.id,
            lesson.links.official,
            finished=finished,
            step=None if finished or player is None else player.view.step_id,
            text_language=session.visit.text,
            web_host=self.settings.web_host,
            extra_hosts=self.settings.link_hosts,
            next_ids=lesson.links.next,
        )

    def _chime(self) -> None:
        self.sound.chime()

    def _failed(self, error: Exception, otherwise: Notice) -> None:
        if isinstance(error, KnownError):
            self.note(error.notice)
        else:
            _LOG.error("unexpected", exc_info=error)
            self.note(otherwise)

    def note(self, notice: Notice | None) -> None:
        """To be told to staff as long as the kiosk runs."""
        if notice is not None:
            _LOG.warning("%s %s", notice.code, notice.sentence)
            self._notices.append(notice)
            if hasattr(self, "shell"):
                self._tell()

    def _tell(self) -> None:
        """What was noted once stays; what log and voice say of their health goes when they are well again."""
        passing = (
            self.records.health(),
            self.narrator.health(),
            app_notices.UNCLAIMED if self.keeper.unclaimed else None,
        )
        self.shell.tell((*self._notices, *(notice for notice in passing if notice is not None)))

    def px_per_mm(self, settings: Settings) -> float:
        """Of the screen that visitors see."""
        size = self._options.size or self._screen_size()
        return settings.px_per_mm(size.width(), size.height())

    @staticmethod
    def _screen_size() -> QSize:
        return QGuiApplication.primaryScreen().size()


def _raise_bugs(outcome: Ok[None] | Err) -> None:
    if isinstance(outcome, Err):
        raise outcome.error


def run(settings: Settings, folders: Folders, options: Options, notices: tuple[Notice, ...] = ()) -> int:
    """Show the kiosk until it is stopped. Raises KnownError when it cannot be shown."""
    # A dump of memory could hold a PIN that was being typed.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    qt = QGuiApplication(sys.argv[:1])
    qt.setApplicationName("kiosk")
    app = App(settings, folders, options, notices)
    try:
        app.start()
        return qt.exec()
    finally:
        app.stop()
