"""The admin's page: what the sticks hold, what it would change, installing with progress, and the way back."""

from __future__ import annotations

import threading
import time
from itertools import starmap
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.stick import UNREADABLE
from kiosk.devices.stick_files import open_pack, save
from kiosk.errors import KnownError
from kiosk.lessons.text import Text
from kiosk.packs.progress import CancelledError, Progress
from kiosk.ui import pack_rows
from kiosk.ui.jobs import Err, Jobs, Ok
from kiosk.ui.list_models.rows import RowsListModel
from kiosk.ui.pack_rows import FactRow, KeptRow, LessonRow, LogRow, OfferRow, WordRow
from kiosk.ui.pack_scan import Found, Scan, scan
from kiosk.visits.staff import FIRST, FORGOTTEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.drives import Drives
    from kiosk.packs.desk import Desk, Stranger
    from kiosk.packs.installed import Version
    from kiosk.records.pack_book import Line, PackBook
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.doorway import Doorway

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = "staffPacks"
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
_WENT_BACK = Text("Đã quay lại “{title}” bản {version}.", "Went back to “{title}” version {version}.")
_REMOVED = Text("Đã gỡ “{title}”.", "“{title}” was removed.")
_TRUSTED = Text("Từ nay máy này tin “{name}”.", "From now on this kiosk trusts “{name}”.")
_WRITTEN = Text("Đã chép sổ ra USB: {name}", "The log is on the stick: {name}")
_NO_STICK = Text("Chưa cắm USB nào.", "No stick is plugged in.")
_BUG = Text(
    "Máy gặp lỗi lạ. Các bài đang dùng vẫn như cũ. Mời cán bộ gọi người cài máy.",
    "Something unexpected went wrong. The lessons in use are as they were. Please call whoever installed the kiosk.",
)


@QmlElement
@QmlUncreatable("made by the app")
class PacksViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable lacks __call__
    """``stage`` is what the page shows: “list”, “pack”, “working”, “told”, “kept”, “log”, “stranger”."""

    changed = Signal()
    installed = Signal()
    """Other lessons are in use from now on."""
    _moved = Signal(object)

    def __init__(
        self,
        desk: Callable[[], Desk],
        book: PackBook,
        drives: Drives,
        doorway: Doorway,
        conductor: Conductor,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._drives, self._jobs = desk, book, drives, jobs
        self._doorway, self._conductor = doorway, conductor
        self._stage = "list"
        self._scanning = False
        self._scan = Scan()
        self._active: dict[str, Version] = {}
        self._previous: dict[str, Version] = {}
        self._chosen: Found | None = None
        self._kept_one: Version | None = None
        self._stranger: Stranger | None = None
        self._progress: Progress | None = None
        self._since = 0.0
        self._cancel = threading.Event()
        self._told_good = True
        self._told = ""
        self._told_more = ""
        self._sure = False
        self._asked_for_stick = False
        self._sticks: tuple[object, ...] = ()
        self._offers = RowsListModel(OfferRow, self)
        self._kept = RowsListModel(KeptRow, self)
        self._facts = RowsListModel(FactRow, self)
        self._new = RowsListModel(LessonRow, self)
        self._changed_lessons = RowsListModel(LessonRow, self)
        self._gone = RowsListModel(LessonRow, self)
        self._log = RowsListModel(LogRow, self)
        self._words = RowsListModel(WordRow, self)
        # Queued: it is told by the thread that copies.
        self._moved.connect(self._progressed, Qt.ConnectionType.QueuedConnection)
        drives.changed.connect(self._sticks_changed)
        doorway.changed.connect(self._door_changed)
        doorway.opened.connect(self._door_opened)
        doorway.locked.connect(self._door_locked)
        conductor.ended.connect(self._ask_for_pin)

    @property
    def waits_for_nothing(self) -> bool:
        """The sticks were looked through; for those who drive the page by touch."""
        return not self._scanning

    # What is shown

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        return self._scanning

    @Property(bool, notify=changed)
    def stickThere(self) -> bool:
        return bool(self._drives.sticks)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._scan.trouble.sentence if self._scan.trouble else ""

    @Property(QObject, constant=True)
    def offers(self) -> QObject:
        return self._offers

    @Property(QObject, constant=True)
    def kept(self) -> QObject:
        return self._kept

    @Property(int, notify=changed)
    def strangers(self) -> int:
        return len(self._scan.strangers)

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._stage == "kept" and self._kept_one:
            return self._kept_one.title
        if self._chosen is None:
            return ""
        signed = self._chosen.offer.signed
        return self._say(signed.manifest.title) if signed else self._chosen.path.rpartition("/")[2]

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        if self._stage == "kept" and self._kept_one:
            return pack_rows.kept_row(self._kept_one, None, self._say).note
        if self._chosen is None:
            return ""
        return pack_rows.offer_row(0, self._chosen.path, self._chosen.size, self._chosen.offer, self._say, {}).note

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        return self._facts

    @Property(QObject, constant=True)
    def newLessons(self) -> QObject:
        return self._new

    @Property(QObject, constant=True)
    def changedLessons(self) -> QObject:
        return self._changed_lessons

    @Property(QObject, constant=True)
    def goneLessons(self) -> QObject:
        return self._gone

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """It may be installed."""
        return self._chosen is not None and self._chosen.offer.preview is not None

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it may not, in one sentence, with its code."""
        refusal = self._chosen.offer.refusal if self._chosen else None
        if refusal is None:
            return ""
        return f"{refusal.in_words(self._conductor.text_language).sentence} ({refusal.code})"

    @Property(int, notify=changed)
    def step(self) -> int:
        """Of the five on the screen: 2 while it is looked at again, 3 copying, 4 trying out, 5 switching; 6 when it is done."""
        if self._progress is None:
            return 2
        return 4 if not self._progress.path else 3

    @Property(float, notify=changed)
    def done(self) -> float:
        """0–1."""
        return self._progress.done / max(1, self._progress.total) if self._progress else 0.0

    @Property(str, notify=changed)
    def doing(self) -> str:
        """Which file, how much, and how long it will still take."""
        progress = self._progress
        if progress is None or not progress.path:
            return ""
        copied = f"{pack_rows.size_in_words(progress.done)} / {pack_rows.size_in_words(progress.total)}"
        return f"{copied} · {self._time_left(progress)} · {progress.path}"

    @Property(bool, notify=changed)
    def stopping(self) -> bool:
        return self._cancel.is_set()

    @Property(bool, notify=changed)
    def toldGood(self) -> bool:
        return self._told_good

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._told

    @Property(str, notify=changed)
    def toldMore(self) -> str:
        return self._told_more

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._kept_one is not None and self._kept_one.pack in self._previous

    @Property(str, notify=changed)
    def before(self) -> str:
        """The version to which *Quay lại bản trước* leads."""
        back = self._previous.get(self._kept_one.pack) if self._kept_one else None
        return self._say(Text(f"Bản {back.version}", f"Version {back.version}")) if back else ""

    @Property(bool, notify=changed)
    def sure(self) -> bool:
        """*Gỡ* was pressed once: the second press does it."""
        return self._sure

    @Property(QObject, constant=True)
    def log(self) -> QObject:
        return self._log

    @Property(str, notify=changed)
    def strangerName(self) -> str:
        return self._stranger.name if self._stranger else ""

    @Property(QObject, constant=True)
    def strangerWords(self) -> QObject:
        return self._words

    # What a touch does

    @Slot(int)
    def choose(self, number: int) -> None:
        if self._stage == "list" and number < len(self._scan.found):
            self._chosen = self._scan.found[number]
            self._fill_chosen()
            self._go("pack")

    @Slot(str)
    def chooseKept(self, pack: str) -> None:
        if self._stage == "list" and pack in self._active:
            self._kept_one = self._active[pack]
            self._go("kept")

    @Slot()
    def back(self) -> None:
        if self._stage != "working":
            self._look()
            self._go("list")

    @Slot()
    def install(self) -> None:
        chosen, who = self._chosen, self._who()
        if self._stage != "pack" or chosen is None or chosen.offer.preview is None or who is None:
            return
        preview = chosen.offer.preview
        self._cancel.clear()
        self._progress, self._since = None, time.monotonic()
        told_at = [0.0]

        def tell(progress: Progress) -> None:
            now = time.monotonic()
            if not progress.path or now - told_at[0] >= _TELL_S:
                told_at[0] = now
                self._moved.emit(progress)

        def work() -> Version:
            try:
                with open_pack(self._drives.read(chosen.stick), chosen.path) as stream:
                    return self._desk().installer.install(stream, preview, who, tell, self._cancel.is_set)
            except (OSError, KnownError) as error:
                # A stick that was pulled is told as that, whatever the disk calls it.
                self._drives.read(chosen.stick)
                if isinstance(error, OSError):
                    raise KnownError(UNREADABLE) from error
                raise

        self._go("working")
        self._jobs.run(work, self._installed)

    @Slot()
    def cancel(self) -> None:
        self._cancel.set()
        self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        one, who = self._kept_one, self._who()
        if self._stage == "kept" and one is not None and who is not None:
            self._begin_work()
            self._jobs.run(lambda: self._desk().installer.roll_back(one.pack, who), self._went_back)

    @Slot()
    def remove(self) -> None:
        """Asks once more; the second press does it."""
        one, who = self._kept_one, self._who()
        if self._stage != "kept" or one is None or who is None:
            return
        if not self._sure:
            self._sure = True
            self.changed.emit()
            return
        self._begin_work()
        self._jobs.run(
            lambda: self._desk().installer.remove(one.pack, who), lambda done: self._removed(done, one.title)
        )

    @Slot()
    def showLog(self) -> None:
        self._jobs.run(self._book.log, self._log_read)

    @Slot()
    def saveLog(self) -> None:
        """Onto the first stick, as a table that any office opens."""
        self._jobs.run(self._written_log, self._log_written)

    @Slot()
    def meet(self) -> None:
        """Somebody on the stick who is not known here yet."""
        if self._stage == "list" and self._scan.strangers:
            self._stranger = self._scan.strangers[0]
            self._words.put(tuple(starmap(WordRow, enumerate(self._stranger.words, 1))))
            self._go("stranger")

    @Slot()
    def trust(self) -> None:
        stranger, who = self._stranger, self._who()
        if self._stage == "stranger" and stranger is not None and who is not None:
            name = self.strangerName
            self._begin_work()
            self._jobs.run(lambda: self._desk().trust(stranger, who), lambda done: self._trusted(done, str(name)))

    # What happens by itself

    def _look(self) -> None:
        self._scanning = True
        self._sticks = self._drives.sticks
        self._jobs.run(self._scan_all, self._scanned)
        self.changed.emit()

    def _scan_all(self) -> tuple[Scan, dict[str, Version], dict[str, Version], bool]:
        """The last says that a stick brought a newer keyring: what it withdraws is not shown any more."""
        desk = self._desk()
        generation = desk.store.installed.generation
        found = scan(self._drives, desk)
        active = desk.store.installed.active
        previous = {pack: back for pack in active if (back := desk.store.before(pack))}
        return found, dict(active), previous, desk.store.installed.generation != generation

    def _scanned(self, outcome: Ok[tuple[Scan, dict[str, Version], dict[str, Version], bool]] | Err) -> None:
        self._scanning = False
        if isinstance(outcome, Err):
            self._failed(outcome.error)
            return
        self._scan, self._active, self._previous, learned = outcome.value
        if learned:
            self.installed.emit()
        self._fill_list()
        self.changed.emit()

    def _installed(self, outcome: Ok[Version] | Err) -> None:
        if isinstance(outcome, Ok):
            version = outcome.value
            self._tell(_DONE, _SHOWN_SOON, title=version.title, version=version.version)
            self.installed.emit()
        else:
            self._failed(outcome.error)

    def _went_back(self, outcome: Ok[Version] | Err) -> None:
        if isinstance(outcome, Ok):
            version = outcome.value
            self._tell(_WENT_BACK, _SHOWN_SOON_KEPT, title=version.title, version=version.version)
            self.installed.emit()
        else:
            self._failed(outcome.error)

    def _removed(self, outcome: Ok[None] | Err, title: str) -> None:
        if isinstance(outcome, Ok):
            self._tell(_REMOVED, _SHOWN_SOON_KEPT, title=title)
            self.installed.emit()
        else:
            self._failed(outcome.error)

    def _trusted(self, outcome: Ok[None] | Err, name: str) -> None:
        if isinstance(outcome, Ok):
            self._tell(_TRUSTED, None, name=name)
        else:
            self._failed(outcome.error)

    def _log_read(self, outcome: Ok[list[Line]] | Err) -> None:
        if isinstance(outcome, Err):
            self._failed(outcome.error)
            return
        self._log.put(tuple(pack_rows.log_row(line, self._say) for line in outcome.value))
        self._go("log")

    def _written_log(self) -> str:
        sticks = self._drives.sticks
        if not sticks:
            raise LookupError
        lines = self._book.log(10_000)
        name = "so-goi-bai-hoc.csv"
        with self._drives.writing(sticks[0]) as folder:
            save(folder, name, pack_rows.log_file(lines))
        return name

    def _log_written(self, outcome: Ok[str] | Err) -> None:
        if isinstance(outcome, Ok):
            self._tell(_WRITTEN, None, name=outcome.value)
        elif isinstance(outcome.error, LookupError):
            self._tell(_NO_STICK, None, good=False)
        else:
            self._failed(outcome.error)

    def _progressed(self, progress: Progress) -> None:
        self._progress = progress
        if time.monotonic() - self._since < _STAY_OPEN_S and self._doorway.person is not None:
            self._doorway.touched()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self._tell(_CANCELLED, None)
        elif isinstance(error, KnownError):
            self._told_good, self._told = False, error.notice.happened
            self._told_more = f"{error.notice.safe} {error.notice.do} ({error.notice.code})"
            self._go("told")
        else:
            self._tell(_BUG, None, good=False)
            raise error

    def _tell(self, what: Text, more: Text | None, *, good: bool = True, **values: object) -> None:
        self._told_good = good
        self._told = self._say(what).format(**values)
        self._told_more = self._say(more) if more else ""
        self._go("told")

    def _begin_work(self) -> None:
        self._cancel.clear()
        self._progress = None
        self._go("busy")

    def _go(self, stage: str) -> None:
        self._stage = stage
        self._sure = False
        self.changed.emit()

    def _who(self) -> str | None:
        person = self._doorway.person
        return person.name if person is not None and person.role == "admin" else None

    def _say(self, text: Text) -> str:
        return self._conductor.shown(text)

    def _time_left(self, progress: Progress) -> str:
        gone = time.monotonic() - self._since
        if progress.done < progress.total / 50 or gone < 1:
            return "…"
        left = gone * (progress.total - progress.done) / progress.done
        minutes, seconds = divmod(int(left) + 1, 60)
        if minutes:
            return self._say(Text(f"còn {minutes} phút {seconds} giây", f"{minutes} min {seconds} s left"))
        return self._say(Text(f"còn {seconds} giây", f"{seconds} s left"))

    def _fill_list(self) -> None:
        self._offers.put(
            tuple(
                pack_rows.offer_row(number, one.path, one.size, one.offer, self._say, self._active)
                for number, one in enumerate(self._scan.found)
            )
        )
        self._kept.put(
            tuple(
                pack_rows.kept_row(version, self._previous.get(pack), self._say)
                for pack, version in self._active.items()
            )
        )

    def _fill_chosen(self) -> None:
        offer = self._chosen.offer if self._chosen else None
        changes = offer.preview.changes if offer and offer.preview else None
        self._facts.put(pack_rows.facts(offer.signed, changes, self._say) if offer and offer.signed else ())
        for model, how in ((self._new, "new"), (self._changed_lessons, "changed"), (self._gone, "gone")):
            model.put(pack_rows.lessons(changes, how, self._say) if changes else ())

    # Sticks and the door

    def _sticks_changed(self) -> None:
        page = self._doorway.door.page
        if page == PAGE:
            if self._stage in {"list", "pack", "stranger"}:
                self.back()
        elif page in {FIRST, FORGOTTEN}:
            # What was plugged in there is a slip, or settings, for that page.
            self._asked_for_stick = False
        elif self._drives.sticks and set(self._drives.sticks) - set(self._sticks):
            self._asked_for_stick = True
            self._ask_for_pin()
        self._sticks = self._drives.sticks
        self.changed.emit()

    def _ask_for_pin(self) -> None:
        """A stick is there: nothing of it is read before an admin is here too. Nobody who is learning is disturbed."""
        visiting = self._conductor.session.visit.number
        if self._asked_for_stick and self._drives.sticks and not visiting and self._doorway.person is None:
            self._doorway.ask(for_stick=True)

    def _door_opened(self) -> None:
        if self._asked_for_stick and self._drives.sticks and self._who() is not None:
            self._doorway.go(PAGE)
        self._asked_for_stick = False

    def _door_changed(self) -> None:
        there = self._doorway.door.page == PAGE
        if there and not self._shown and self._stage not in {"working", "busy", "told"}:
            self.back()
        self._shown = there

    def _door_locked(self) -> None:
        """Whoever comes next begins at the list; what is being installed goes on."""
        self._shown = False
        if self._stage not in {"working", "busy"}:
            self._stage = "list"
            self._scan = Scan()
            self._fill_list()
            self._jobs.run(self._drives.let_go, _forget)
        self.changed.emit()

    _shown = False


_SHOWN_SOON_KEPT = Text("Bài đổi ngay khi không còn ai đang học.", "The lessons change as soon as nobody is learning.")


def _forget(_outcome: Ok[None] | Err) -> None:
    """A stick that cannot be let go was pulled already."""
