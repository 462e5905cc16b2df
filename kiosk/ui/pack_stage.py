"""Which sheet of the admin's page is shown, who stands before it, and how what was done there has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KnownError
from kiosk.lessons.text import Text
from kiosk.ui.english import in_two
from kiosk.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.conductor import Conductor
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.stick_jobs import StickJobs

T = TypeVar("T")

BUSY = ("working", "busy")
"""Nothing leads away from these but their own end."""
_BUG = Text(
    "Máy gặp lỗi lạ. Các bài đang dùng vẫn như cũ. Mời cán bộ gọi người cài máy.",
    "Something unexpected went wrong. The lessons in use are as they were. Please call whoever installed the kiosk.",
)


class PackStage(QObject):
    """``name`` is the sheet: “list”, “pack”, “working”, “busy”, “told”, “kept”, “log”, “senders”, “stranger”.

    ``told`` in one sentence how it ended, ``more`` what comes of it, ``good`` whether it went well.
    """

    changed = Signal()
    lessons_changed = Signal()

    def __init__(self, doorway: Doorway, conductor: Conductor, jobs: StickJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doorway, self._conductor, self._jobs = doorway, conductor, jobs
        self.name = "list"
        self.told, self.more, self.good = "", "", True

    @property
    def who(self) -> str | None:
        """The admin who is here."""
        person = self._doorway.person
        return person.name if person is not None and person.role == "admin" else None

    @property
    def language(self) -> str:
        return self._conductor.text_language

    def say(self, text: Text) -> str:
        return self._conductor.shown(text)

    def go(self, name: str) -> None:
        self.name = name
        self.changed.emit()

    def run(self, work: Callable[[], T], then: Callable[[T], None], *, told: bool = False) -> None:
        """``then`` gets what came of it; what went wrong is told. ``told``: it tells by itself how far it has come."""

        def ended(outcome: Ok[T] | Err) -> None:
            if isinstance(outcome, Ok):
                then(outcome.value)
            else:
                self.failed(outcome.error)

        run = self._jobs.run_told if told else self._jobs.run
        run(work, ended)

    def tell(self, what: Text, more: Text | None = None, *, good: bool = True, **values: object) -> None:
        self.told, self.good = self.say(what).format(**values), good
        self.more = self.say(more) if more else ""
        self.go("told")

    def failed(self, error: Exception) -> None:
        """The world's faults are told; anything else is a bug, and is raised once the page says that something is wrong."""
        if not isinstance(error, KnownError):
            self.tell(_BUG, good=False)
            raise error
        (self.told, more), self.good = in_two(error), False
        self.more = f"{more} ({error.notice.code})"
        self.go("told")
