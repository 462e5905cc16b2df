"""All that lies behind the staff door, put together once visitors have something to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk import app_notices
from kiosk.devices.microphone import Microphone
from kiosk.errors import KnownError
from kiosk.here import here
from kiosk.machine.identity import machine_mark
from kiosk.packs.whole_file import WholeFile, write_whole
from kiosk.records.count_book import CountBook
from kiosk.records.shelf import Shelf
from kiosk.reports.names import Names, names_of
from kiosk.settings import to_toml
from kiosk.ui.compose_desk import ComposeDesk
from kiosk.ui.count_desk import CountDesk
from kiosk.ui.report_desk import Places, ReportDesk
from kiosk.ui.studio import Studio
from kiosk.ui.takes_to_stick import TakesToStick
from kiosk.ui.view_models.compose import ComposeViewModel
from kiosk.ui.view_models.contest import ContestViewModel
from kiosk.ui.view_models.counts import CountsViewModel
from kiosk.ui.view_models.facts import FactsViewModel
from kiosk.ui.view_models.figures import FiguresViewModel
from kiosk.ui.view_models.first_start import FirstStartViewModel
from kiosk.ui.view_models.packs import PacksViewModel
from kiosk.ui.view_models.people import PeopleViewModel
from kiosk.ui.view_models.reader import ReaderViewModel
from kiosk.ui.view_models.recording import RecordingViewModel
from kiosk.ui.view_models.recovery import RecoveryViewModel
from kiosk.ui.view_models.settings import SettingsViewModel
from kiosk.ui.view_models.settings_stick import SettingsStickViewModel
from kiosk.ui.view_models.walkthroughs import WalkthroughsViewModel
from kiosk.visits.contest import Board
from kiosk.visits.draft_shelf import DraftShelf
from kiosk.visits.own_walkthroughs import OwnWalkthroughs

if TYPE_CHECKING:
    from datetime import date

    from kiosk.app import App
    from kiosk.settings import Settings

_NO_ID = "0" * 16
"""Of a machine that has no id: only the number of the moment tells its slips from another's."""


class BackOffice(QObject):
    """The desks of the staff and what their pages show, for one ``app`` that has shown its first page.

    ``view_models`` by the names under which the pages ask for them.
    """

    settings_kept = Signal(object)
    """With the ``Settings`` that are now in the file; may come from any thread."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app
        folders, clock, doorway, conductor = app.folders, app.clock, app.doorway, app.conductor
        self.own = own = OwnWalkthroughs(WholeFile(folders.data / "own-walkthroughs.json"))
        app.note(own.amiss)
        self._drafted = Shelf(folders.data / "draft-walkthrough.json", write_whole)
        self._contest = Shelf(folders.data / "contest-today.json", write_whole)
        self.compose = ComposeDesk(own, DraftShelf(self._drafted), conductor, doorway, app.jobs, self)
        self.counts = CountDesk(CountBook(app.records), app.jobs, doorway, clock.now, self)
        app.guide.counts = self.counts
        self.counts.drafted.connect(app.guide.counted)
        places = Places(folders.data / "events.sqlite", folders.data / "reports", write_whole)
        both = (app.jobs, app.stick_jobs)
        self.reports = ReportDesk(places, self._names, self._centre, app.drives, both, doorway, clock.now, self)
        self.studio = Studio(app.takes, app, Microphone(self), app.own_loudspeaker, app.jobs, doorway, self)
        self.takes_to_stick = TakesToStick(
            app.takes, app.drives, app.stick_jobs, write_whole, lambda: (app.settings, self._today()[0]), self
        )
        doorway.locked.connect(self.takes_to_stick.forget)
        self.settings_page = SettingsViewModel(app.settings, self._keep, app.keeper, doorway, app.jobs, self)
        self.people = PeopleViewModel(app.keeper, doorway, app.jobs, self)
        self.first_start = FirstStartViewModel(
            self.settings_page,
            self.people,
            app.keeper,
            doorway,
            WholeFile(folders.config / "first-start"),
            app.jobs,
            app.px_per_mm,
            (app.voice, app.speech),
            self,
        )
        self.settings_stick = SettingsStickViewModel(
            self.settings_page, app.keeper, doorway, app.drives, app.stick_jobs, self
        )
        sticks = (app.drives, app.desk, app.stick_jobs)
        kiosk_id = machine_mark() or _NO_ID
        self.recovery = RecoveryViewModel(kiosk_id, app.keeper, self.people, doorway, sticks, self)
        self.packs = PacksViewModel(
            app.desk, app.pack_book, app.drives, doorway, conductor, app.stick_jobs, clock.today, self
        )
        walkthroughs = WalkthroughsViewModel(app.guide, conductor, own, self)
        self.compose.kept.connect(walkthroughs.update)
        reader = ReaderViewModel(self._centre, self._today, self)
        self.view_models: dict[str, Any] = {
            "people": self.people,
            "firstStart": self.first_start,
            "recovery": self.recovery,
            "settingsStick": self.settings_stick,
            "contest": ContestViewModel(app.guide, conductor, Board(self._contest, clock.today), self),
            "walkthroughs": walkthroughs,
            "compose": ComposeViewModel(self.compose, conductor, self),
            "settings": self.settings_page,
            "figures": FiguresViewModel(self.reports, self._topic_icons, self),
            "counts": CountsViewModel(self.counts, self._names, self._villages, self),
            "packs": self.packs,
            "facts": FactsViewModel(app.facts, conductor, clock.today, self),
            "recording": RecordingViewModel(
                self.studio, self.takes_to_stick, reader, lambda: app.session.visit.text, self._topic_icons, self
            ),
        }

    def use(self, settings: Settings) -> None:
        """From now on, without a restart."""
        self.settings_page.use(settings)

    def stop(self) -> None:
        """What is being installed is broken off."""
        self.packs.stop()

    def close(self) -> None:
        """What is still being written is waited for."""
        self._drafted.close()
        self._contest.close()

    def _keep(self, settings: Settings) -> None:
        """Off the GUI thread. Raises KnownError; the old settings then stay."""
        file = self._app.folders.config / "settings.toml"
        try:
            write_whole(file, to_toml(settings))
        except OSError as error:
            raise KnownError(app_notices.not_kept(file)) from error
        self.settings_kept.emit(settings)

    def _today(self) -> tuple[date, bool]:
        """Today here, and whether the clock can be relied on."""
        moment, reliable = self._app.clock.now()
        return here(moment).date(), reliable

    def _names(self, language: str) -> Names:
        """How lessons and walkthroughs are called in a report."""
        catalogue = self._app.catalogue()
        return names_of(catalogue, self.own.titles, language) if catalogue else Names()

    def _topic_icons(self) -> dict[str, str]:
        catalogue = self._app.catalogue()
        return {topic.code: topic.icon for topic in catalogue.topics} if catalogue else {}

    def _centre(self) -> str:
        return self._app.settings.centre

    def _villages(self) -> tuple[str, ...]:
        return tuple(village.name for village in self._app.settings.villages)
