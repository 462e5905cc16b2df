"""All that staff, and the kiosk itself, do with packs: look at what a stick holds, install, go back, remove, trust."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO

from kiosk.errors import KnownError
from kiosk.packs.breaker import Verdict
from kiosk.packs.card import introduce, read_card
from kiosk.packs.chain import Believed, read_chain
from kiosk.packs.container import read_header
from kiosk.packs.install import Installer
from kiosk.packs.keyring import fingerprint
from kiosk.packs.library import Library
from kiosk.packs.limits import LIMITS
from kiosk.packs.log_book import Deed, Entry
from kiosk.packs.problems import PackError
from kiosk.packs.recovery import FORMAT as SLIP
from kiosk.packs.recovery import ROOTS, Asker, read_slip, vouched
from kiosk.packs.store import KIOSK, PackStore
from kiosk.packs.strict_json import loads
from kiosk.packs.trust import authenticate
from kiosk.packs.words import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.packs.breaker import Breaker
    from kiosk.packs.card import Card
    from kiosk.packs.chain import Link
    from kiosk.packs.install import Preview
    from kiosk.packs.installed import Version
    from kiosk.packs.library import LessonSource
    from kiosk.packs.log_book import Book
    from kiosk.packs.trust import Centre, Signed


_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Offer:
    """A pack on a stick. ``signed`` once somebody trusted vouched for it, ``preview`` if it may be installed; else
    ``refusal`` says why not.
    """

    signed: Signed | None
    preview: Preview | None
    refusal: PackError | None


@dataclass(frozen=True)
class Stranger:
    """Somebody on a stick whom this kiosk does not know yet: a publisher's card, or the very first keyring.

    ``words`` are to be compared with those that its owner reads out.
    """

    name: str
    words: tuple[str, ...]
    card: Card | None = None
    links: tuple[Link, ...] = ()


class Desk:
    """Everything blocks. Use it from one thread at a time."""

    def __init__(
        self,
        folder: Path,
        cache: Path,
        source: LessonSource,
        book: Book,
        centre: Centre,
        breaker: Breaker | None = None,
    ) -> None:
        self.store = PackStore(folder, book)
        self.library = Library(source, cache, self.store)
        self.installer = Installer(self.store, self.library, centre)
        self._centre = centre
        self._verdict = Verdict.GO_ON
        self.store.begin()
        if breaker is not None:
            self._verdict = breaker.begin()
            self._doubt()

    def settle(self) -> bool:
        """Once the database is open; true if other lessons are in use than were until now. Raises KnownError."""
        before = self.store.in_use()
        self.store.settle()
        if self._verdict is Verdict.BUILT_IN:
            self._doubt()
        elif self._verdict is Verdict.GO_BACK:
            self.store.put_aside([])
            self._fall_back(self._newest())
            self._verdict = Verdict.GO_ON
        for pack in self.library.damaged:
            self._fall_back(self.store.installed.active.get(pack))
        return self.store.in_use() != before

    def look(self, stream: BinaryIO) -> Offer:
        """What may be done with a file on a stick. Never raises PackError: it tells it.

        A newer keyring that the roots vouch for is kept, whatever becomes of the pack that brought it: it may be the one
        that revokes whoever signed it.
        """
        signed = None
        try:
            header = read_header(stream)
            self._learn(header.chain)
            signed = authenticate(header, self.installer.centre)
            return Offer(signed, self.installer.preview(stream), None)
        except PackError as error:
            return Offer(signed, None, error)

    def stranger(self, stream: BinaryIO) -> Stranger | None:
        """Whom a ``.json`` on a stick introduces; None if there is nobody new in it. Newer keyrings are kept. Raises PackError."""
        raw = stream.read(LIMITS.keyring_file + 1)
        values = loads(raw, "P-121", most_bytes=LIMITS.keyring_file, file="keyring")
        form = values.get("format") if isinstance(values, dict) else None
        if form == "kiosk-publisher-1":
            card = read_card(raw)
            known = self.store.installed.trust.local
            return None if any(card.key in one.keys for one in known) else Stranger(card.name, card.words, card=card)
        if form == "kiosk-keyring-1":
            links = read_chain(raw)
            if self.store.installed.trust.links:
                self._learn(links)
                return None
            first = Believed.begin(links[:1]).keyring
            Believed.begin(links)
            return Stranger(ROOTS, in_words(fingerprint(first)), links=links)
        return None

    def recovery(self, stream: BinaryIO, kiosk: str, number: str) -> str | None:
        """Who says by the slip in ``stream`` that an admin's PIN may be set anew at this kiosk, and by this number; None
        if it is no slip. Raises PackError.
        """
        raw = stream.read(LIMITS.keyring_file + 1)
        if SLIP.encode() not in raw:
            return None
        return vouched(read_slip(raw), Asker(kiosk, number, self._centre.area, self.store.installed.trust.believed))

    @property
    def may_be_recovered(self) -> bool:
        """This kiosk knows somebody who could sign such a slip."""
        return self.store.installed.trust.believed is not None

    def trust(self, stranger: Stranger, who: str) -> None:
        """Staff have compared the words. Raises KnownError."""
        installed = self.store.installed
        trust = installed.trust
        if stranger.card is not None:
            believed = trust.believed
            known = (*trust.local, *(believed.keyring.publishers if believed else ()))
            publisher = introduce(stranger.card, self._centre.area, known)
            trust = replace(trust, local=(*trust.local, publisher))
        else:
            trust = replace(trust, links=stranger.links)
        self.store.change(replace(installed, trust=trust), Entry(who, Deed.TRUSTED, "", 0, stranger.name))

    def distrust(self, publisher_id: str, who: str) -> None:
        """A publisher that staff had added; what it brought stays. Raises KnownError."""
        installed = self.store.installed
        gone = [one for one in installed.trust.local if one.id == publisher_id]
        left = tuple(one for one in installed.trust.local if one.id != publisher_id)
        if gone:
            trust = replace(installed.trust, local=left)
            self.store.change(replace(installed, trust=trust), Entry(who, Deed.DISTRUSTED, "", 0, gone[0].name))

    def _learn(self, chain: Sequence[Link]) -> None:
        installed = self.store.installed
        believed = installed.trust.believed
        newer = believed.follow(chain) if believed else None
        if newer is None or newer == believed:
            return
        trust = replace(installed.trust, links=newer.links)
        try:
            entry = Entry(KIOSK, Deed.TRUSTED, "", newer.keyring.version, ROOTS)
            self.store.change(replace(installed, trust=trust), entry)
        except KnownError as error:
            # Its words count for this pack all the same; the next look tries again.
            _LOG.warning("a newer keyring cannot be kept: %s", error)

    def _newest(self) -> Version | None:
        in_use = self.store.in_use()
        return in_use[-1] if in_use else None

    def _fall_back(self, version: Version | None) -> None:
        if version is None:
            return
        if self.store.before(version.pack) is None:
            self.installer.remove(version.pack, KIOSK, Deed.FELL_BACK)
        else:
            self.installer.roll_back(version.pack, KIOSK, Deed.FELL_BACK)

    def _doubt(self) -> None:
        """For this run, before anything can be written down: not what may have brought the kiosk down."""
        newest = self._newest()
        if self._verdict is Verdict.BUILT_IN:
            self.store.put_aside(list(self.store.installed.active))
        elif self._verdict is Verdict.GO_BACK and newest is not None:
            self.store.put_aside([newest.pack])
