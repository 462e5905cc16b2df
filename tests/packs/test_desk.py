"""The desk: what a stick holds, whom it introduces, and what the kiosk does by itself when a pack brings it down."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing, contextmanager

import pytest
from pack_bench import NoLessons, OneThread, SetClock, changed_pack, lesson_files, pack
from pack_builder import COMMUNE, PROVINCE, ROOTS, PackBuilder, centre, compact, keyring_values, link, publisher

from kiosk.packs.breaker import BUILT_IN_AFTER, GO_BACK_AFTER, Breaker, Verdict
from kiosk.packs.chain import write_chain
from kiosk.packs.desk import ROOTS as NAME_OF_ROOTS
from kiosk.packs.desk import Desk
from kiosk.packs.keyring import fingerprint
from kiosk.packs.problems import PackError
from kiosk.packs.words import in_words
from kiosk.records.pack_book import PackBook

FIRST = link()
REVOKES = link(
    keyring_values(version=2, publishers=[publisher(COMMUNE)], revoked_keys=[{"keyid": PROVINCE.id, "name": "Tỉnh"}])
)
CARD = compact({"format": "kiosk-publisher-1", "id": "xa", "name": "Xã Lùng Phình", "key": COMMUNE.public}).encode()


class Hall:
    """A desk as the kiosk has it after a start, on a real disk and a real database."""

    def __init__(self, folder, breaker=None):
        self.file = OneThread(folder / "events.sqlite")
        self.book = PackBook(self.file, SetClock().now)
        where = centre(believed=None)
        self.desk = Desk(folder / "packs", folder / "cache", NoLessons(), self.book, where, breaker)

    def meet(self, raw):
        return self.desk.stranger(io.BytesIO(raw))

    def look(self, raw):
        return self.desk.look(io.BytesIO(raw))

    def install(self, raw):
        return self.desk.installer.install(io.BytesIO(raw), self.look(raw).preview, "Chị Mai")

    def shown(self):
        return [lesson.minutes for lesson in self.desk.library.load()[0].lessons]

    @property
    def keyring(self):
        return self.desk.store.installed.trust.believed.keyring.version

    def log(self):
        return [(line.who, line.deed, line.version, line.title) for line in self.book.log()]


@contextmanager
def started(folder, breaker=None, *, settled=True):
    hall = Hall(folder, breaker)
    try:
        if settled:
            hall.desk.settle()
        yield hall
    finally:
        hall.file.close()


@pytest.fixture
def hall(tmp_path):
    with started(tmp_path) as hall:
        hall.desk.trust(hall.meet(write_chain([FIRST])), "Chị Mai")
        yield hall


def test_the_very_first_keyring_is_believed_once_its_words_were_compared(tmp_path):
    with started(tmp_path) as hall:
        assert hall.look(pack()).refusal.code == "P-111"
        stranger = hall.meet(write_chain([FIRST]))
        first = centre().believed.keyring
        assert (stranger.name, stranger.words) == (NAME_OF_ROOTS, in_words(fingerprint(first)))
        hall.desk.trust(stranger, "Chị Mai")
        assert hall.look(pack()).preview
        assert hall.meet(write_chain([FIRST])) is None


def test_a_publisher_comes_and_goes(hall):
    brought = PackBuilder({"pack": "cua-xa", "scope": ["vn/lao-cai/lung-phinh"]}, lesson_files(), signers=(COMMUNE,))
    assert hall.look(brought.build()).refusal.code == "P-111"
    hall.desk.trust(hall.meet(CARD), "Chị Mai")
    assert hall.meet(CARD) is None
    assert hall.look(brought.build()).preview
    hall.desk.distrust("xa", "Chị Mai")
    hall.desk.distrust("xa", "Chị Mai")
    assert hall.look(brought.build()).refusal.code == "P-111"
    assert [line[:2] for line in hall.log()] == [
        ("Chị Mai", "distrusted"),
        ("Chị Mai", "trusted"),
        ("Chị Mai", "trusted"),
    ]


@pytest.mark.parametrize("raw", [b'{"format":"something else"}', b"[]", b"3"])
def test_other_files_introduce_nobody(hall, raw):
    assert hall.meet(raw) is None


def test_a_newer_keyring_is_kept_though_its_pack_is_refused(tmp_path, hall):
    refused = hall.look(PackBuilder(files=lesson_files(), chain=(FIRST, REVOKES)).build()).refusal
    assert refused.code == "P-113"
    assert hall.keyring == 2
    # Without the stick too, and after the next start.
    assert hall.look(pack()).refusal.code == "P-113"
    hall.file.close()
    with started(tmp_path) as again:
        assert again.keyring == 2
        assert again.look(pack()).refusal.code == "P-113"
        assert again.log()[0] == ("Kiosk", "trusted", 2, NAME_OF_ROOTS)


def test_a_newer_keyring_comes_by_itself_too(hall):
    assert hall.meet(write_chain([FIRST, REVOKES])) is None
    assert hall.keyring == 2
    assert len(hall.log()) == 2
    hall.meet(write_chain([FIRST, REVOKES]))
    assert len(hall.log()) == 2


@pytest.mark.parametrize("signers", [ROOTS[:1], (PROVINCE, COMMUNE)])
def test_a_keyring_that_the_roots_did_not_sign_is_never_kept(hall, signers):
    forged = link(keyring_values(version=2, publishers=[publisher(COMMUNE)]), signers)
    assert hall.look(PackBuilder(files=lesson_files(), chain=(forged,)).build()).refusal.code == "P-122"
    with pytest.raises(PackError):
        hall.meet(write_chain([FIRST, forged]))
    assert hall.keyring == 1


def test_where_it_cannot_be_kept_it_counts_all_the_same(tmp_path, hall):
    raw = PackBuilder(files=lesson_files(), chain=(FIRST, REVOKES)).build()
    with closing(sqlite3.connect(tmp_path / "events.sqlite")) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert hall.look(raw).refusal.code == "P-113"
        assert hall.keyring == 1
    assert hall.look(raw).refusal.code == "P-113"
    assert hall.keyring == 2


def test_a_pack_withdrawn_by_a_newer_keyring_goes_from_the_screen(hall):
    raw = changed_pack(3)
    digest = hall.install(raw).digest
    assert hall.shown() == [3]
    withdraws = link(keyring_values(version=2, revoked_packs=[{"sha256": digest, "how": "hard"}]))
    hall.meet(write_chain([FIRST, withdraws]))
    assert hall.shown() == []


def crashed(folder, times):
    """So often the kiosk was started, and never ended by anybody."""
    file = folder / "starts.json"
    for number in range(times):
        Breaker(file, "boot", float(number)).begin()
    return Breaker(file, "boot", float(times))


def test_an_end_that_was_wished_for_is_no_crash(tmp_path):
    for n in range(2 * BUILT_IN_AFTER):
        breaker = Breaker(tmp_path / "starts.json", "boot", float(n))
        assert breaker.begin() is Verdict.GO_ON
        breaker.end()


def test_crashes_that_cannot_be_written_down_keep_nobody_from_starting(tmp_path):
    (tmp_path / "starts.json").mkdir()
    for n in range(2 * BUILT_IN_AFTER):
        assert Breaker(tmp_path / "starts.json", "boot", float(n)).begin() is Verdict.GO_ON


def test_after_three_crashes_the_version_before_is_back(tmp_path, hall):
    hall.install(changed_pack(3))
    hall.install(changed_pack(4))
    hall.file.close()
    with started(tmp_path, crashed(tmp_path, GO_BACK_AFTER), settled=False) as again:
        # The database is not open yet: what may have brought it down is put aside.
        assert again.shown() == []
        assert again.desk.settle()
        assert again.shown() == [3]
        assert again.log()[0] == ("Kiosk", "fell_back", 3, "Gói thử")


def test_a_first_version_that_crashes_is_removed(tmp_path, hall):
    hall.install(changed_pack(3))
    hall.file.close()
    with started(tmp_path, crashed(tmp_path, GO_BACK_AFTER)) as again:
        assert again.shown() == []
        assert again.log()[0][1] == "fell_back"


def test_without_any_pack_there_is_nothing_to_go_back_from(tmp_path, hall):
    hall.file.close()
    with started(tmp_path, crashed(tmp_path, GO_BACK_AFTER)) as again:
        assert again.shown() == []


def test_after_five_crashes_no_pack_at_all_is_shown_and_none_is_lost(tmp_path, hall):
    hall.install(changed_pack(3))
    hall.file.close()
    with started(tmp_path, crashed(tmp_path, BUILT_IN_AFTER)) as again:
        assert again.shown() == []
    with started(tmp_path, Breaker(tmp_path / "starts.json", "another boot", 0.0)) as later:
        assert later.shown() == [3]


def test_a_damaged_version_gives_way_to_the_one_before(tmp_path, hall):
    hall.install(changed_pack(3))
    place = hall.install(changed_pack(4)).place
    hall.file.close()
    (tmp_path / "packs" / "kept" / place / "index.json").write_bytes(b"{}")
    with started(tmp_path, settled=False) as again:
        assert again.shown() == [3]
        assert again.desk.settle()
        assert again.desk.store.installed.active["thu"].version == 3
