"""Installs, goes back, removes: the only writer. At any moment the old lessons are in use or the new ones, whole."""

from __future__ import annotations

import errno
import threading
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO

from kiosk.packs.cards import cards
from kiosk.packs.changes import Active, Changes, what_changes
from kiosk.packs.container import read_chunks, read_header
from kiosk.packs.installed import Standing, Version
from kiosk.packs.log_book import Deed, Entry
from kiosk.packs.names import BUILT_IN_PACK
from kiosk.packs.problems import PackError
from kiosk.packs.progress import Progress, Stop
from kiosk.packs.stored import INDEX, index_of, open_stored
from kiosk.packs.trial import Trial
from kiosk.packs.trust import admit, authenticate

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path

    from kiosk.packs.library import Library
    from kiosk.packs.manifest import LessonCard, Manifest
    from kiosk.packs.store import PackStore
    from kiosk.packs.trust import Centre, Signed, Trusted

RESERVE = 200_000_000
"""Bytes that stay free whatever is installed: events come first."""
_PIECE = 1 << 17
"""Bytes read from a stick between two looks whether to stop: even the slowest gives them in a second or two."""
_MB = 1_000_000


@dataclass(frozen=True)
class Preview:
    """A pack that may be installed, and what would change."""

    trusted: Trusted
    changes: Changes

    @property
    def manifest(self) -> Manifest:
        return self.trusted.manifest


class Installer:
    """One at a time; everything blocks. ``centre`` is asked without what the store knows: trust, and what was here."""

    def __init__(self, store: PackStore, library: Library, centre: Centre, reserve: int = RESERVE) -> None:
        self._store = store
        self._library = library
        self._centre = centre
        self._reserve = reserve
        self._busy = threading.Lock()
        self._waiting: Trial | None = None
        """Made ready while somebody looks at a card, for the pack that may be installed next."""

    @property
    def centre(self) -> Centre:
        installed = self._store.installed
        trust = installed.trust
        return replace(self._centre, believed=trust.believed, local=trust.local, seen=installed.seen)

    def preview(self, stream: BinaryIO) -> Preview:
        """From the head of the file alone. Raises PackError."""
        preview = self._preview(authenticate(read_header(stream), self.centre))
        # Installing makes one of its own then, or tells why it cannot.
        with suppress(OSError):
            self._waiting = self._trial_for(preview.manifest)
        return preview

    def rest(self) -> None:
        """Nobody looks at cards any more."""
        self._waiting = None

    def install(
        self,
        stream: BinaryIO,
        preview: Preview,
        who: str,
        progress: Callable[[Progress], None] = lambda _: None,
        stop: Stop | None = None,
    ) -> Version:
        """The pack that ``preview`` was made of, from the same file. Raises KnownError or CancelledError; then nothing has changed."""
        stop = stop or Stop()
        with self._alone():
            # Once more: since it was shown, another stick may have brought another version.
            ready = self._preview(preview.trusted.signed)
            signed = ready.trusted.signed
            with self._prepared_place(ready.manifest) as place, closing(self._trial_for(ready.manifest)) as trial:
                self._waiting = None
                self._copy(_Watched(stream, stop), ready, place, progress)
                progress(Progress(ready.manifest.size, ready.manifest.size, ""))
                files = trial.of(place, signed.digest, stop)
                version = self._prepared(place, ready, files)
                self._store.save(place)
                stop.be_too_late()
                self._store.keep(place)
            after = self._store.installed.with_active(version, frozenset(ready.changes.replaces))
            if signed.believed:
                after = replace(after, trust=replace(after.trust, links=signed.believed.links))
            self._store.change(after, Entry(who, Deed.INSTALLED, version.pack, version.version, version.title))
            return version

    def roll_back(self, pack: str, who: str, deed: Deed = Deed.ROLLED_BACK) -> Version:
        """The version before takes the place of the active one, which stays at hand. Raises PackError."""
        with self._alone():
            back = self._store.installed.previous(pack)
            if back is None:
                raise PackError("P-166")
            stored = self._store.open(back)
            self._library.check_beside(back, stored)
            after = self._store.installed.rolled_back(pack)
            self._store.change(after, Entry(who, deed, pack, back.version, back.title))
            return back

    def remove(self, pack: str, who: str, deed: Deed = Deed.REMOVED) -> None:
        """With all its versions. Raises PackError if another pack needs it."""
        with self._alone():
            active = self._active()
            # Of those that need each other in a circle, any may go first: else none ever could.
            needed = _needed_by(pack, active)
            for name, other in active.items():
                if name not in needed and any(need.pack == pack for need in other.manifest.needs):
                    raise PackError("P-167", other=other.manifest.title)
            gone = self._store.installed.active.get(pack) or self._store.installed.previous(pack)
            if gone is None:
                return
            entry = Entry(who, deed, pack, gone.version, gone.title)
            self._store.change(self._store.installed.without(pack), entry)

    @contextmanager
    def _alone(self) -> Generator[None, None, None]:
        if not self._busy.acquire(blocking=False):
            raise PackError("P-168")
        try:
            yield
        finally:
            self._busy.release()

    @contextmanager
    def _prepared_place(self, manifest: Manifest) -> Generator[Path, None, None]:
        """Gone again if it cannot be filled. What was given its place already is left to the store: it knows what is in use."""
        place: Path | None = None
        try:
            place = self._store.new_place()
            yield place
        except BaseException as error:
            if place is not None:
                self._store.drop(place)
            if isinstance(error, OSError):
                raise self._told(error, manifest) from error
            raise

    def _trial_for(self, manifest: Manifest) -> Trial:
        """Raises OSError."""
        trial = self._waiting
        if trial is None or not trial.waits:
            trial = Trial()
        trial.get_ready(file.role for file in manifest.files)
        return trial

    def _preview(self, signed: Signed) -> Preview:
        trusted = admit(signed, self.centre)
        own = trusted.manifest.pack == BUILT_IN_PACK
        changes = what_changes(trusted, self._active(), {} if own else self._built_in())
        pictures = sum(file.size for file in trusted.manifest.files if file.role == "picture")
        need, free = trusted.manifest.size + pictures + self._reserve, self._store.free()
        if need > free:
            raise PackError("P-164", need=need // _MB + 1, free=free // _MB)
        return Preview(trusted, changes)

    def _active(self) -> Mapping[str, Active]:
        """What is damaged does not stand in the way: it can be installed again, or removed."""
        found = {}
        for pack, version in self._store.installed.active.items():
            with suppress(PackError):
                found[pack] = Active(self._store.open(version).manifest(), version.publisher)
        return found

    def _built_in(self) -> Mapping[str, LessonCard]:
        return cards(self._library.built_in())

    def _copy(self, stream: _Watched, ready: Preview, place: Path, progress: Callable[[Progress], None]) -> None:
        header, manifest = ready.trusted.signed.header, ready.manifest
        (place / header.digest).write_bytes(header.manifest)
        done, at = 0, header.files_at
        for file in manifest.files:
            with (place / file.sha256).open("wb", buffering=0) as out:
                for chunk in read_chunks(stream, file, at):  # type: ignore[arg-type]  # reads and seeks, no more is asked
                    _write_all(out, chunk)
                    done += len(chunk)
                    progress(Progress(done, manifest.size, file.path))
            at += file.size

    def _prepared(self, place: Path, ready: Preview, files: Mapping[str, str]) -> Version:
        """``files`` as the trial has left them."""
        signed = ready.trusted.signed
        index = index_of(files)
        for file in place.iterdir():
            if file.name not in files.values():
                file.unlink()
        (place / INDEX).write_bytes(index)
        seen = ready.trusted.to_remember
        version = Version(
            ready.manifest.pack, seen.version, seen.digest, ready.manifest.title.vi, signed.publisher.name,
            seen.publisher, seen.keyid, seen.keyring, place.name, sha256(index).hexdigest(), Standing.ACTIVE,
        )  # fmt: skip
        self._library.check_beside(version, open_stored(place, version.files))
        return version

    def _told(self, error: OSError, manifest: Manifest) -> PackError:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            need = (manifest.size + self._reserve) // _MB + 1
            return PackError("P-164", need=need, free=self._store.free() // _MB)
        return PackError("P-165", reason=error.strerror or "")


def _needed_by(pack: str, active: Mapping[str, Active]) -> set[str]:
    """With what those need, and so on; and ``pack`` itself."""
    found: set[str] = set()
    left = [pack]
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += [need.pack for need in active[name].manifest.needs] if name in active else []
    return found


class _Watched:
    """A file that is read in small pieces, and no further once it was stopped."""

    def __init__(self, stream: BinaryIO, stop: Stop) -> None:
        self._stream = stream
        self._stop = stop

    def seek(self, at: int) -> int:
        return self._stream.seek(at)

    def read(self, size: int) -> bytes:
        pieces = []
        while size:
            self._stop.check()
            piece = self._stream.read(min(size, _PIECE))
            if not piece:
                break
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)


def _write_all(out: BinaryIO, chunk: bytes) -> None:
    left = memoryview(chunk)
    while left:
        left = left[out.write(left) :]
