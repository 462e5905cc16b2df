"""A kiosk's store of packs on a real disk and a real database, without its screen: for tests that kill it half-way."""

from __future__ import annotations

import io
import json
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from builders import TOPICS
from pack_builder import JPEG, PackBuilder, centre, compact, link
from records_bench import SetClock

from kiosk.errors import KnownError
from kiosk.packs.install import Installer
from kiosk.packs.installed import Trust
from kiosk.packs.library import Library
from kiosk.packs.log_book import Deed, Entry
from kiosk.packs.store import PackStore
from kiosk.records.opening import open_store
from kiosk.records.pack_book import PackBook


class NoLessons:
    """A kiosk without lessons of its own: what is to be seen then comes from packs."""

    def fingerprint(self):
        return ""

    def compile(self):
        return b"{}", []


class OneThread:
    """The real database, written by whoever asks: so that a kill at the n-th call is the n-th of all."""

    def __init__(self, file):
        self._store, self.news = open_store(file, "", 1.0, awaited=True)

    def work(self, piece, *, copy=False):
        result = self._store.work(piece)
        if copy:
            # As the log of a kiosk does: the next copy is another try.
            with suppress(KnownError):
                self._store.back_up(0)
        return result

    def close(self):
        self._store.close()


class Kiosk:
    """``folder`` holds all it keeps."""

    def __init__(self, folder, reserve=0, source=None):
        self.file = OneThread(folder / "events.sqlite")
        self.book = PackBook(self.file, SetClock().now)
        self.store = PackStore(folder / "packs", self.book)
        self.store.begin()
        self.store.settle()
        self.library = Library(source or NoLessons(), folder / "cache", self.store)
        self.installer = Installer(self.store, self.library, centre(believed=None), reserve)

    def trust(self, *links):
        installed = replace(self.store.installed, trust=Trust(tuple(links) or (link(),)))
        self.store.change(installed, Entry("Chị Mai", Deed.TRUSTED, "", 0, "Tỉnh"))

    def install(self, raw, who="Chị Mai", **more):
        stream = io.BytesIO(raw) if isinstance(raw, bytes) else raw
        return self.installer.install(stream, self.installer.preview(stream), who, **more)

    def lessons(self):
        catalogue, faults = self.library.load()
        assert faults == []
        return sorted(lesson.id for lesson in catalogue.lessons)

    def versions(self):
        return {(one.version, str(one.standing)) for one in self.store.installed.versions}

    def whole(self):
        """Every file of every version that is at hand, compared with its hash."""
        for version in self.store.installed.versions:
            if version.standing != "gone":
                stored = self.store.open(version)
                for path in stored.files:
                    stored.read(path)
        return True

    def close(self):
        self.file.close()


@contextmanager
def kiosk(folder, **options):
    one = Kiosk(folder, **options)
    try:
        yield one
    finally:
        one.close()


def lesson_files(**more):
    """A lesson with its app, picture and topics, and whatever else is put beside it."""
    topics = {"topics": TOPICS["topics"]}
    return PackBuilder().files | {"topics.json": compact(topics).encode()} | more


def pack(version=3, **changes):
    fields = {"version": version} | changes.pop("fields", {})
    return PackBuilder(files=changes.pop("files", lesson_files()), fields=fields, **changes).build()


def changed_pack(version):
    """The same lesson under another name, so that it is seen which version is in use."""
    files = lesson_files()
    lesson = json.loads(files["lessons/mua-hang/lesson.json"])
    lesson["minutes"] = version
    return pack(version, files=files | {"lessons/mua-hang/lesson.json": compact(lesson).encode()})


def spoilt_pack(version):
    """All of it is as it should be but a picture, which is found out at the very last."""
    return pack(version, files=lesson_files(**{"lessons/mua-hang/anh.jpg": JPEG}))


NEW = {"install": 3, "upgrade": 5}


def act(deed, folder):
    """Ends with 3 if the kiosk said in a sentence why not."""
    try:
        with kiosk(Path(folder)) as one:
            _do(one, deed)
    except KnownError:
        return 3
    return 0


def _do(one, deed):
    match deed:
        case "roll_back":
            one.installer.roll_back("thu", "Chị Mai")
        case "remove":
            one.installer.remove("thu", "Chị Mai")
        case "start":
            # All was done when it was opened.
            pass
        case _:
            one.install(changed_pack(NEW[deed]))
