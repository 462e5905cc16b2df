"""Puts together all that is done with packs, for the kiosk on the screen and for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.authoring.source import TutorialSource
from kiosk.packs.desk import Desk
from kiosk.packs.trust import Centre
from kiosk.paths import shipped
from kiosk.takehome.links import allowed_domain

if TYPE_CHECKING:
    from kiosk.packs.breaker import Breaker
    from kiosk.packs.log_book import Book
    from kiosk.paths import Folders
    from kiosk.settings import Settings


def pack_desk(places: Folders, settings: Settings, book: Book, breaker: Breaker | None = None) -> Desk:
    def may_link(host: str) -> bool:
        return allowed_domain(f"https://{host}", settings.link_hosts) is not None

    centre = Centre(settings.area, __version__, may_link)
    source = TutorialSource(shipped("tutorials"))
    return Desk(places.data / "packs", places.cache / "lessons", source, book, centre, breaker)
