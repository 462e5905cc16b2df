"""``kiosk pack install | list | rollback | remove | trust | distrust``: what the admin's page does, without a screen."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.devices.clock import Clock
from kiosk.devices.stick_files import open_pack
from kiosk.log_alone import log_alone
from kiosk.pack_desk import pack_desk
from kiosk.packs.problems import PackError
from kiosk.records.pack_book import PackBook
from kiosk.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path
    from typing import BinaryIO

    from kiosk.packs.desk import Desk
    from kiosk.packs.installed import Version
    from kiosk.packs.progress import Progress
    from kiosk.paths import Folders

_SHOWN = "Bật máy học lên là thấy."


def install(places: Folders, file: Path, who: str) -> int:
    """Raises KnownError; then nothing has changed."""
    with _desk(places) as desk, _opened(file) as stream:
        offer = desk.look(stream)
        if offer.preview is None:
            raise offer.refusal or PackError("P-109", reason="")
        version = desk.installer.install(stream, offer.preview, who, _Percent())
    print(f"Đã cài xong “{version.title}” bản {version.version}. {_SHOWN}")
    return 0


def show(places: Folders) -> int:
    """One line a pack. Raises KnownError."""
    with _desk(places) as desk:
        for pack, version in desk.store.installed.active.items():
            before = desk.store.before(pack)
            back = f"; quay lại được bản {before.version}" if before else ""
            print(f"{pack}  bản {version.version}  “{version.title}” ({version.publisher}){back}")
    return 0


def roll_back(places: Folders, pack: str, who: str) -> int:
    """Raises KnownError."""
    with _desk(places) as desk:
        version = desk.installer.roll_back(pack, who)
    print(f"Đã quay lại “{version.title}” bản {version.version}. {_SHOWN}")
    return 0


def remove(places: Folders, pack: str, who: str) -> int:
    """Raises KnownError."""
    with _desk(places) as desk:
        version = _known(desk, pack)
        desk.installer.remove(pack, who)
    print(f"Đã gỡ “{version.title}”. {_SHOWN}")
    return 0


def trust(places: Folders, file: Path, who: str) -> int:
    """Shows the words that belong to a card or a keyring; believes it once somebody says that they are the same. Raises KnownError."""
    with _desk(places) as desk, _opened(file) as stream:
        stranger = desk.stranger(stream)
        if stranger is None:
            print("Máy đã tin bên gửi này rồi, hoặc trong tệp không có ai mới.")
            return 0
        print(f"{stranger.name}: {' '.join(stranger.words)}")
        print("Gọi cho họ và nghe họ đọc. Giống từng từ thì gõ “có”: ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() != "có":
            print("Chưa có gì thay đổi.", file=sys.stderr)
            return 1
        desk.trust(stranger, who)
    print(f"Từ nay máy này tin “{stranger.name}”.")
    return 0


def distrust(places: Folders, publisher: str, who: str) -> int:
    """A publisher that was added here, by its id; what it brought stays. Raises KnownError."""
    with _desk(places) as desk:
        names = {one.id: one.name for one in desk.store.installed.trust.local}
        if publisher not in names:
            there = ", ".join(names) or "chưa có ai"
            print(f"Không có ai tên “{publisher}” được thêm tại máy này. Đã thêm: {there}.", file=sys.stderr)
            return 1
        desk.distrust(publisher, who)
    print(f"Từ nay máy này không tin “{names[publisher]}” nữa. Bài của họ đã cài vẫn còn.")
    return 0


class _Percent:
    """A line whenever another tenth is done."""

    def __init__(self) -> None:
        self._told = 0

    def __call__(self, progress: Progress) -> None:
        tenth = 10 * progress.done // max(1, progress.total)
        if not progress.path:
            print("Đang mở thử …", file=sys.stderr)
        elif tenth > self._told:
            self._told = tenth
            print(f"Đang chép … {tenth}0 %", file=sys.stderr)


def _known(desk: Desk, pack: str) -> Version:
    try:
        return desk.store.installed.active[pack]
    except KeyError:
        raise PackError("P-170", pack=pack) from None


@contextmanager
def _opened(file: Path) -> Generator[BinaryIO]:
    try:
        with open_pack(file.parent, file.name) as stream:
            yield stream
    except OSError as error:
        raise PackError("P-109", reason=error.strerror or str(error)) from error


@contextmanager
def _desk(places: Folders) -> Generator[Desk]:
    settings, _ = read_settings(places.config / "settings.toml")
    clock = Clock()
    with log_alone(places, clock, PackError("P-169").notice) as records:
        desk = pack_desk(places, settings, PackBook(records, clock.now))
        desk.settle()
        yield desk
