"""The folder of installed packs, and the two records of what is in use: one in the database, one beside the packs."""

from __future__ import annotations

import logging
import os
import secrets
import shutil
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.packs import log_book
from kiosk.packs.in_use import PacksInUse
from kiosk.packs.installed import to_json
from kiosk.packs.log_book import Deed, Entry
from kiosk.packs.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.packs.installed import Installed
    from kiosk.packs.log_book import Book

_LOG = logging.getLogger(__name__)
KIOSK = "Kiosk"
"""Who did what no person did."""


class PackStore(PacksInUse):
    """``folder`` holds ``staging`` (what is not yet installed) too.

    The database decides what is in use. The record beside the packs is there for the first seconds of a start, and for
    the day on which the database is lost: whichever has seen more changes counts.
    """

    def __init__(self, folder: Path, book: Book) -> None:
        super().__init__(folder)
        self._staging = folder / "staging"
        self._book = book

    def begin(self) -> None:
        """At the start: what was not finished goes, and the record beside the packs is taken at its word."""
        shutil.rmtree(self._staging, ignore_errors=True)
        self.look()

    def settle(self) -> bool:
        """Once the database is open: true if it knows better. Raises KnownError."""
        before = self.installed
        written = log_book.read(self._book)
        self.installed = written.joined(before)
        if self.installed != written:
            # The database is the older one, or has forgotten something.
            self._write(replace(self.installed, generation=self.installed.generation + 1), _RESTORED)
        elif self.installed != before:
            self._record_beside()
        self._collect()
        return self.installed.active != before.active

    def change(self, installed: Installed, entry: Entry) -> None:
        """From now on ``installed`` is in use. All its files must be on the disk. Raises KnownError, and nothing has changed."""
        self._write(replace(installed, generation=self.installed.generation + 1), entry)
        self._collect()

    def new_place(self) -> Path:
        """An empty folder to prepare a version in. Raises OSError."""
        place = self._staging / secrets.token_hex(8)
        place.mkdir(parents=True)
        return place

    def save(self, prepared: Path) -> None:
        """All that is in a prepared folder is on the disk afterwards. Raises OSError."""
        for file in sorted(prepared.iterdir()):
            _sync(file)
        _sync(prepared)

    def keep(self, prepared: Path) -> None:
        """Gives a folder its place that was saved. Raises OSError."""
        made = not self._kept.is_dir()
        self._kept.mkdir(exist_ok=True)
        prepared.rename(self._kept / prepared.name)
        _sync(self._kept)
        if made:
            _sync(self.folder)

    def drop(self, place: Path) -> None:
        """What was being prepared; nothing if it has been given its place."""
        shutil.rmtree(place, ignore_errors=True)

    def free(self) -> int:
        """Bytes."""
        there = next(folder for folder in (self.folder, *self.folder.parents) if folder.is_dir())
        return shutil.disk_usage(there).free

    def _write(self, installed: Installed, entry: Entry) -> None:
        log_book.write(self._book, installed, entry)
        self.installed = installed
        self._record_beside()

    def _record_beside(self) -> None:
        try:
            write_whole(self._record, to_json(self.installed))
        except OSError as error:
            # The database has it; the next start, or the next change, writes it again.
            _LOG.warning("the record beside the packs cannot be written: %s", error)

    def _collect(self) -> None:
        """What no record needs any more; not while the two disagree. What cannot be cleared now is cleared another time."""
        if self._recorded() != self.installed:
            return
        with suppress(OSError):
            for folder in self._kept.iterdir():
                if folder.name not in self.installed.kept:
                    shutil.rmtree(folder, ignore_errors=True)


_RESTORED = Entry(KIOSK, Deed.RESTORED, "", 0, "")


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
