"""Where staff put a walkthrough together: what stands on the page, what is being typed, and what is kept."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import Notice
from kiosk.lessons.keyboard import edited
from kiosk.lessons.text import Text
from kiosk.ui.english import said
from kiosk.ui.jobs import settle
from kiosk.visits.drafting import LONGEST_SCRIPT, LONGEST_TITLE, Draft, may_be_own, stage_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.walkthrough import Stage
    from kiosk.ui.conductor import Conductor
    from kiosk.ui.doorway import Doorway
    from kiosk.ui.jobs import Err, Jobs, Ok
    from kiosk.visits.draft_shelf import DraftShelf
    from kiosk.visits.own_walkthroughs import OwnWalkthroughs


PAGE = "staffCompose"
_PAUSE_MS = 700


class Part(StrEnum):
    """What the page shows."""

    LIST = "list"
    EDIT = "edit"
    LESSONS = "lessons"
    STEPS = "steps"
    NAME = "name"
    SCRIPT = "script"
    DELETE = "delete"
    DROP = "drop"


_OUT = {
    Part.EDIT: Part.LIST,
    Part.LESSONS: Part.EDIT,
    Part.STEPS: Part.LESSONS,
    Part.NAME: Part.EDIT,
    Part.SCRIPT: Part.EDIT,
    Part.DELETE: Part.LIST,
    Part.DROP: Part.LIST,
}


class ComposeDesk(QObject):
    """``draft`` outlives a locked door and a power cut: whoever comes next can go on with it; nothing counts before “Lưu”.

    ``place`` is the chosen step of the draft, ``lesson`` the one whose steps are offered, ``doomed`` what is to be
    deleted, ``words`` what is being typed.
    """

    changed = Signal()
    kept = Signal()
    """What can be led is another now."""

    def __init__(
        self,
        own: OwnWalkthroughs,
        shelf: DraftShelf,
        conductor: Conductor,
        doorway: Doorway,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.own = own
        self._shelf = shelf
        self._conductor = conductor
        self._jobs = jobs
        self._busy = False
        self.part = Part.LIST
        self.draft = shelf.find()
        self.place = 0
        self.lesson = ""
        self.doomed = ""
        self.words = ""
        self.trouble = ""
        # Words lie on the disk once the fingers rest: a power cut in the middle of a sentence takes a second of it.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._keep_words)
        self._doorway = doorway
        doorway.changed.connect(self.changed)

    @property
    def here(self) -> bool:
        """Its page is the one that is shown."""
        return self._doorway.door.page == PAGE and self._doorway.person is not None

    @property
    def catalogue(self) -> Catalogue | None:
        return self._conductor.session.catalogue

    @property
    def stage(self) -> Stage | None:
        """The chosen step."""
        return self.draft.stages[self.place] if self.place < len(self.draft.stages) else None

    @property
    def unsaved(self) -> bool:
        """There is something in the draft that is kept nowhere else."""
        return self._only_here(self.draft)

    def _only_here(self, draft: Draft) -> bool:
        return not draft.blank and not self.own.has(draft)

    def begin(self, walkthrough_id: str = "") -> None:
        """A new one, or one that is here already. What is in hand must be saved or dropped first."""
        if self.unsaved:
            self._tell(said(_ONE_IN_HAND))
            return
        self.draft, self.place = self.own.draft(walkthrough_id), 0
        self.show(Part.EDIT)

    def drop(self) -> None:
        """What is in hand is not wanted after all."""
        self._put(Draft())
        self.show(Part.LIST)

    def show(self, part: Part) -> None:
        self.part, self.trouble = part, ""
        if part is Part.NAME:
            self.words = self.draft.title
        self.changed.emit()

    def back(self) -> None:
        """What was being typed is not wanted."""
        self._pause.stop()
        self._keep(self.draft)
        self.show(_OUT.get(self.part, Part.LIST))

    def offer(self, lesson: str) -> None:
        """The steps of this lesson."""
        self.lesson = lesson
        self.show(Part.STEPS)

    def toggle(self, step: str) -> None:
        """A step of the lesson that is offered: taken, or left out again."""
        if self.catalogue is not None:
            self._put(self.draft.toggled(stage_of(f"{self.lesson}/{step}", self.catalogue)))

    def choose(self, place: int) -> None:
        self.place = place
        self.changed.emit()

    def move(self, by: int) -> None:
        """The chosen step, which stays chosen."""
        after = self.draft.moved(self.place, by)
        if after != self.draft:
            self.place += by
            self._put(after)

    def leave_out(self) -> None:
        self._put(self.draft.without(self.place))

    def toggle_own(self) -> None:
        """The citizen must press it alone, or need not."""
        stage, catalogue = self.stage, self.catalogue
        if stage is not None and catalogue is not None and may_be_own(stage, catalogue):
            other = stage.model_copy(update={"must_tap_self": not stage.must_tap_self})
            self._put(self.draft.with_stage(self.place, other))

    def write_script(self) -> None:
        if self.stage is not None:
            self.words = self.stage.script.vi
            self.show(Part.SCRIPT)

    def type(self, key: str) -> None:
        longest = LONGEST_TITLE if self.part is Part.NAME else LONGEST_SCRIPT
        self.words = edited(self.words, key, longest)
        self._pause.start()
        self.changed.emit()

    def clear(self) -> None:
        self.words = ""
        self._pause.start()
        self.changed.emit()

    def typed(self) -> None:
        """What was typed takes its place; an empty script is again what the lesson says."""
        self._put(self._with_words())
        self.show(Part.EDIT)

    def _with_words(self) -> Draft:
        words, stage, catalogue = self.words.strip(), self.stage, self.catalogue
        if self.part is Part.NAME:
            return Draft(self.draft.id, words, self.draft.stages)
        if self.part is not Part.SCRIPT or stage is None or catalogue is None or words == stage.script.vi:
            return self.draft
        script = Text(words) if words else stage_of(stage.step, catalogue).script
        return self.draft.with_stage(self.place, stage.model_copy(update={"script": script}))

    def save(self) -> None:
        draft, catalogue = self.draft, self.catalogue
        if catalogue is not None:
            self._run(lambda: self.own.save(draft, catalogue), draft.id)

    def ask_delete(self, walkthrough_id: str) -> None:
        self.doomed = walkthrough_id
        self.show(Part.DELETE)

    def delete(self) -> None:
        doomed = self.doomed
        self._run(lambda: self.own.delete(doomed), doomed)

    def _put(self, draft: Draft) -> None:
        self.draft, self.trouble = draft, ""
        self.place = max(0, min(self.place, len(draft.stages) - 1))
        self._pause.stop()
        self._keep(draft)
        self.changed.emit()

    def _keep(self, draft: Draft) -> None:
        self._shelf.keep(draft if self._only_here(draft) else Draft())

    def _keep_words(self) -> None:
        self._keep(self._with_words())

    def _was_kept(self, walkthrough_id: str) -> None:
        """Saved, or deleted: another one that is in hand stays so."""
        if self.draft.id == walkthrough_id:
            self._put(Draft())
        self.show(Part.LIST)
        self.kept.emit()

    def _tell(self, trouble: str) -> None:
        self.trouble = trouble
        self.changed.emit()

    def _run(self, work: Callable[[], object], walkthrough_id: str) -> None:
        """The disk is waited for elsewhere; what it refuses stays on the page as it is."""

        def arrived(outcome: Ok[object] | Err) -> None:
            self._busy = False
            settle(outcome, lambda _: self._was_kept(walkthrough_id), self._tell)

        if not self._busy:
            self._busy = True
            self._jobs.run(work, arrived)


_ONE_IN_HAND = Notice(
    "W-106",
    "Máy đang giữ một bài soạn dở.",
    "Bài ấy vẫn còn nguyên.",
    "Mời cán bộ bấm “Soạn tiếp”, hoặc “Bỏ”, rồi hãy soạn bài khác.",
)
