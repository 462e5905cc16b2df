"""What lies on the sticks and what is in use, as it was when an admin last looked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.jobs import Err, Ok
from kiosk.ui.pack_scan import Scan, scan

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.drives import Drives
    from kiosk.packs.desk import Desk
    from kiosk.packs.installed import Version
    from kiosk.packs.keyring import Publisher
    from kiosk.ui.jobs import Jobs
    from kiosk.ui.pack_stage import PackStage


@dataclass(frozen=True)
class Sight:
    """``active`` and ``previous`` (the way back) by pack; ``local`` are the senders that staff have added here."""

    sticks: Scan = field(default_factory=Scan)
    active: dict[str, Version] = field(default_factory=dict)
    previous: dict[str, Version] = field(default_factory=dict)
    local: tuple[Publisher, ...] = ()
    learned: bool = False
    """A stick brought a newer keyring: what that withdraws is not shown any more."""


class PackShelf(QObject):
    """``changed`` after anything in ``sight`` has."""

    changed = Signal()

    def __init__(
        self,
        desk: Callable[[], Desk],
        drives: Drives,
        stage: PackStage,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._drives, self._stage, self._jobs = desk, drives, stage, jobs
        self.sight = Sight()
        self.looking = False
        self._looked_at = False
        """Before that there may be no desk yet."""

    def look(self) -> None:
        self.looking = True
        self.changed.emit()
        self._jobs.run(self._look, self._looked)

    def clear(self) -> None:
        """Nobody is here any more: what the sticks hold is nobody's business, and they may be pulled."""
        self.sight = replace(self.sight, sticks=Scan())
        self.changed.emit()
        self._jobs.run(self._leave, _forget)

    def _leave(self) -> None:
        self._drives.let_go()
        if self._looked_at:
            self._desk().installer.rest()

    def _look(self) -> Sight:
        self._looked_at = True
        store = self._desk().store
        generation = store.installed.generation
        found = scan(self._drives, self._desk())
        active = dict(store.installed.active)
        previous = {pack: back for pack in active if (back := store.before(pack))}
        learned = store.installed.generation != generation
        return Sight(found, active, previous, store.installed.trust.local, learned)

    def _looked(self, outcome: Ok[Sight] | Err) -> None:
        self.looking = False
        if isinstance(outcome, Err):
            self._stage.failed(outcome.error)
            return
        self.sight = outcome.value
        if self.sight.learned:
            self._stage.lessons_changed.emit()
        self.changed.emit()


def _forget(_outcome: Ok[None] | Err) -> None:
    """A stick that cannot be let go was pulled already."""
