"""Installing, going back, removing: on a real disk and a real database."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256

import pytest
from pack_bench import Kiosk, NoLessons, changed_pack, kiosk, lesson_files, pack
from pack_builder import (
    COMMUNE,
    HERE,
    ONNX,
    PIXEL,
    STRANGER,
    PackBuilder,
    keyring_values,
    link,
    publisher,
    taken,
)

from kiosk.packs.installed import Trust
from kiosk.packs.keyring import Publisher
from kiosk.packs.log_book import Deed, Entry
from kiosk.packs.problems import PackError
from kiosk.packs.progress import CancelledError, Stop
from kiosk.packs.stored import CATALOGUE, Stored


def minutes(one):
    (lesson,) = one.library.load()[0].lessons
    return lesson.minutes


def kept(one):
    return len(list((one.store.folder / "kept").iterdir()))


def test_a_pack_is_installed_and_its_lessons_are_there(one):
    seen = []
    version = one.install(pack(), progress=seen.append)
    assert one.lessons() == ["mua-hang"]
    assert one.whole()
    assert (version.pack, version.version, version.publisher) == ("thu", 3, "Đơn vị tinh")
    assert [step.path for step in seen] == [*lesson_files(), ""]
    assert [step.done for step in seen] == sorted(step.done for step in seen)
    assert seen[-1].done == seen[-1].total == sum(map(len, lesson_files().values()))
    assert not list((one.store.folder / "staging").iterdir())


def test_the_two_last_versions_stay_and_each_change_is_in_the_log(one):
    for version in (3, 4, 5):
        one.install(changed_pack(version))
    assert one.versions() == {(3, "gone"), (4, "previous"), (5, "active")}
    assert kept(one) == 2
    one.installer.roll_back("thu", "Anh Páo")
    assert minutes(one) == 4
    assert one.versions() == {(3, "gone"), (4, "active"), (5, "previous")}
    one.installer.roll_back("thu", "Anh Páo")
    assert minutes(one) == 5
    one.installer.remove("thu", "Chị Mai")
    assert one.lessons() == []
    assert kept(one) == 0
    assert [(line.who, line.deed, line.version) for line in one.book.log()] == [
        ("Chị Mai", "removed", 5),
        ("Anh Páo", "rolled_back", 5),
        ("Anh Páo", "rolled_back", 4),
        ("Chị Mai", "installed", 5),
        ("Chị Mai", "installed", 4),
        ("Chị Mai", "installed", 3),
        ("Chị Mai", "trusted", 0),
    ]


def test_an_older_version_is_refused_even_after_everything_was_removed(one):
    one.install(changed_pack(4))
    one.installer.remove("thu", "Chị Mai")
    with pytest.raises(PackError) as told:
        one.install(changed_pack(3))
    assert told.value.code == "P-116"
    with pytest.raises(PackError) as told:
        one.installer.roll_back("thu", "Chị Mai")
    assert told.value.code == "P-166"
    one.install(changed_pack(4))
    assert minutes(one) == 4


def test_the_same_pack_once_more_mends_it_and_leaves_the_one_before(one):
    one.install(changed_pack(3))
    one.install(changed_pack(4))
    one.install(changed_pack(4))
    assert one.versions() == {(3, "previous"), (4, "active")}
    one.installer.roll_back("thu", "x")
    assert minutes(one) == 3
    one.install(changed_pack(4))
    assert one.versions() == {(3, "previous"), (4, "active")}


def test_all_is_there_after_a_start(one, tmp_path):
    one.install(changed_pack(3))
    one.install(changed_pack(4))
    again = Kiosk(tmp_path / "kiosk")
    assert again.store.installed == one.store.installed
    assert minutes(again) == 4
    again.close()


def test_a_lost_database_forgets_no_version_and_no_pack(one, tmp_path):
    one.install(changed_pack(4))
    one.close()
    for file in (tmp_path / "kiosk").glob("events*"):
        file.unlink()
    for file in (tmp_path / "kiosk" / "backups").iterdir():
        file.unlink()
    again = Kiosk(tmp_path / "kiosk")
    assert minutes(again) == 4
    assert [line.deed for line in again.book.log()] == ["restored"]
    with pytest.raises(PackError, match="cũ hơn"):
        again.install(changed_pack(3))
    again.close()


def test_a_lost_record_is_made_again_from_the_database(one, tmp_path):
    one.install(changed_pack(4))
    one.close()
    (one.store.folder / "installed.json").write_bytes(b"{")
    again = Kiosk(tmp_path / "kiosk")
    assert minutes(again) == 4
    assert (one.store.folder / "installed.json").read_bytes() != b"{"
    again.close()


class StopAfter(Stop):
    """Pressed after it was asked for so often."""

    def __init__(self, most):
        super().__init__()
        self._left = most

    def pressed(self):
        self._left -= 1
        if self._left < 0:
            self.press()
        return super().pressed()

    def check(self):
        self.pressed()
        super().check()


def test_who_presses_huy_knows_at_once_how_it_ends(one, monkeypatch):
    one.install(changed_pack(3))
    save, keep = one.store.save, one.store.keep

    def install(version, at, method):
        stop, told = Stop(), []
        monkeypatch.setattr(one.store, at, lambda place: (told.append(stop.press()), method(place)))
        try:
            one.install(changed_pack(version), stop=stop)
        except CancelledError:
            told.append("stopped")
        monkeypatch.undo()
        return told

    assert install(4, "save", save) == [True, "stopped"]
    assert minutes(one) == 3
    # On its way into the place from which nothing calls it back.
    assert install(5, "keep", keep) == [False]
    assert minutes(one) == 5


def test_huy_stops_at_any_moment_and_leaves_nothing(one):
    one.install(changed_pack(3))
    before = one.store.installed
    for most in (0, 1, 2, 3, 4, 6, 10, 1000):
        try:
            one.install(changed_pack(4), stop=StopAfter(most))
        except CancelledError:
            assert one.store.installed == before
            assert minutes(one) == 3
            assert not list((one.store.folder / "staging").iterdir())
        else:
            break
    assert minutes(one) == 4
    assert most == 1000
    assert kept(one) == 2


def test_a_second_pack_with_the_same_lesson_is_refused_with_both_names(one):
    one.trust(link(keyring_values(publishers=[publisher(), publisher(COMMUNE, packs=["xa"])])))
    one.install(pack())
    with pytest.raises(PackError) as told:
        one.install(pack(fields={"pack": "xa"}, signers=(COMMUNE,)))
    assert told.value.code == "P-141"
    assert {"Đơn vị tinh", "Đơn vị xa"} <= set(told.value.values.values())


def test_two_installs_do_not_meet(one):
    stream = io.BytesIO(pack())
    preview = one.installer.preview(stream)

    def meet(_progress):
        with pytest.raises(PackError) as told:
            one.installer.install(stream, preview, "x")
        assert told.value.code == "P-168"

    one.installer.install(stream, preview, "x", progress=meet)
    assert one.lessons() == ["mua-hang"]


def test_what_came_in_between_counts(one):
    stream = io.BytesIO(changed_pack(3))
    preview = one.installer.preview(stream)
    one.install(changed_pack(4))
    with pytest.raises(PackError) as told:
        one.installer.install(stream, preview, "x")
    assert told.value.code == "P-116"


class Shifty(io.BytesIO):
    """Gives another byte once ``turned``."""

    def __init__(self, raw, at):
        super().__init__(raw)
        self.at = at
        self.turned = False

    def read(self, size=-1):
        begin = self.tell()
        data = bytearray(super().read(size))
        if self.turned and begin <= self.at < begin + len(data):
            data[self.at - begin] ^= 1
        return bytes(data)


def test_other_bytes_at_the_second_read_are_found_out_or_do_not_matter(one):
    """What was looked at is what is used; what was not yet looked at is held to its hash."""
    raw = pack()
    one.install(changed_pack(2))
    refused = 0
    for at in (20, 500, *range(len(raw) - 2700, len(raw), 450), len(raw) - 1):
        stream = Shifty(raw, at)
        preview = one.installer.preview(stream)
        stream.turned = True
        with suppress(PackError):
            version = one.installer.install(stream, preview, "x")
            # Only what stands before the files is never read again.
            assert at < preview.trusted.signed.header.files_at
            assert version.digest == preview.trusted.signed.digest
            assert one.whole()
            one.installer.roll_back("thu", "x")
            continue
        refused += 1
        assert minutes(one) == 2
    assert refused >= 5


class Failing(io.BytesIO):
    """A stick that is pulled when byte ``at`` is read: an error, or nothing more to come."""

    def __init__(self, raw, at, error):
        super().__init__(raw)
        self.at = at
        self.error = error

    def read(self, size=-1):
        if self.tell() + max(size, 0) > self.at:
            if self.error:
                raise OSError(5, "Input/output error")
            return b""
        return super().read(size)


@pytest.mark.parametrize("error", [True, False])
def test_a_stick_that_ends_at_any_byte_leaves_the_old_lessons(one, error):
    one.install(changed_pack(2))
    raw = pack()
    preview = one.installer.preview(io.BytesIO(raw))
    before = one.store.installed
    for at in range(preview.trusted.signed.header.files_at, len(raw), 131):
        with pytest.raises(PackError) as told:
            one.installer.install(Failing(raw, at, error), preview, "x")
        assert told.value.code == ("P-109" if error else "P-102")
        assert one.store.installed == before
    assert minutes(one) == 2
    one.installer.install(io.BytesIO(raw), preview, "x")
    assert one.whole()


def test_too_little_room_is_said_before_anything_is_written(one, tmp_path):
    one.installer._reserve = 10**15
    with pytest.raises(PackError) as told:
        one.installer.preview(io.BytesIO(pack()))
    assert told.value.code == "P-164"
    assert not (one.store.folder / "staging").exists()


def test_a_damaged_file_brings_back_the_version_before(one):
    one.install(changed_pack(3))
    one.install(changed_pack(4))
    active = one.store.installed.active["thu"]
    folder = one.store.folder / "kept" / active.place
    target = one.store.open(active).path("catalogue.json")
    target.write_bytes(target.read_bytes().replace(b"Mua", b"Ban"))
    catalogue, faults = one.library.load()
    assert [lesson.minutes for lesson in catalogue.lessons] == [3]
    assert len(faults) == 1
    assert "P-163" in faults[0]
    assert one.library.damaged == ("thu",)
    (folder / "index.json").unlink()
    assert [lesson.minutes for lesson in one.library.load()[0].lessons] == [3]


def test_a_file_that_is_gone_or_was_never_there_is_told(one):
    stored = one.store.open(one.install(pack()))
    picture = "lessons/mua-hang/anh.png"
    stored.path(picture).unlink()
    for path, code in ((picture, "P-163"), ("lessons/mua-hang/khong-co.png", "P-144")):
        with pytest.raises(PackError) as told:
            stored.read(path)
        assert told.value.code == code


def test_lessons_that_this_kiosk_no_longer_understands_are_told(tmp_path):
    kept = b'{"lessons":[{"id":"cua-ban-cu"}]}'
    name = sha256(kept).hexdigest()
    (tmp_path / name).write_bytes(kept)
    with pytest.raises(PackError) as told:
        Stored(tmp_path, {CATALOGUE: name}).catalogue()
    assert told.value.code == "P-163"


def test_a_pack_that_another_one_needs_stays(one):
    one.install(pack())
    needy = {"pack": "thu-giong", "needs": [{"pack": "thu", "version": 1}], "title": "Giọng thu"}
    one.install(pack(fields=needy, files={"voices/joe/voice.onnx": ONNX, "voices/joe/voice.json": b"{}"}))
    with pytest.raises(PackError) as told:
        one.installer.remove("thu", "x")
    assert (told.value.code, told.value.values["other"].vi) == ("P-167", "Giọng thu")
    assert one.lessons() == ["mua-hang"]
    for pack_id in ("thu-giong", "thu"):
        one.installer.remove(pack_id, "x")
    lines = one.book.log()
    one.installer.remove("thu", "x")
    assert one.book.log() == lines, "what is gone already is not written down again"


@pytest.mark.parametrize("others", [("thu-hai",), ("thu-hai", "thu-ba")])
def test_packs_that_need_each_other_in_a_circle_may_still_be_removed(one, others):
    one.install(pack())
    before = "thu"
    for n, name in enumerate(others):
        voice = {f"voices/joe-{n}/voice.onnx": ONNX, f"voices/joe-{n}/voice.json": b"{}"}
        one.install(pack(fields={"pack": name, "needs": [{"pack": before, "version": 1}]}, files=voice))
        before = name
    one.install(pack(4, fields={"needs": [{"pack": before, "version": 1}]}))
    for pack_id in ("thu", *others[::-1]):
        one.installer.remove(pack_id, "x")
    assert not one.store.installed.active


def test_a_publisher_whom_only_staff_trust_needs_no_keyring(tmp_path):
    local = Publisher(id="xa", name="Xã nhà", keys=(COMMUNE.public,), packs=("*",), areas=(HERE,))
    with kiosk(tmp_path / "kiosk") as one:
        one.store.change(replace(one.store.installed, trust=Trust(local=(local,))), Entry("x", Deed.TRUSTED, "", 0, ""))
        version = one.install(pack(fields={"scope": [HERE]}, signers=(COMMUNE,)))
        assert (version.publisher, one.lessons()) == ("Xã nhà", ["mua-hang"])
        assert one.store.installed.trust == Trust(local=(local,))


class OwnLessons(NoLessons):
    """A kiosk that came with lessons."""

    def compile(self):
        return taken(PackBuilder().build()).model_dump_json().encode(), []


def test_lessons_that_came_with_the_kiosk_are_back_when_the_pack_in_their_place_is_damaged(tmp_path):
    with kiosk(tmp_path / "kiosk", source=OwnLessons()) as one:
        one.trust(link(keyring_values(publishers=[publisher(packs=["co-ban"])])))
        own = minutes(one)
        lesson = json.loads(lesson_files()["lessons/mua-hang/lesson.json"]) | {"minutes": own + 1}
        files = lesson_files(**{"lessons/mua-hang/lesson.json": json.dumps(lesson).encode()})
        version = one.install(pack(fields={"pack": "co-ban"}, files=files))
        assert minutes(one) == own + 1
        one.store.open(version).path(CATALOGUE).write_bytes(b"{}")
        assert minutes(one) == own
        assert one.library.damaged == ("co-ban",)
        assert "P-163" in one.library.load()[1][0]


def test_a_pack_that_was_revoked_hard_is_not_shown_any_more(one):
    version = one.install(pack())
    newer = keyring_values(2, revoked_packs=[{"sha256": version.digest, "how": "hard"}])
    one.trust(link(), link(newer))
    catalogue, faults = one.library.load()
    assert catalogue.lessons == ()
    assert "P-118" in faults[0]


def test_a_stranger_is_refused_before_a_byte_is_written(one):
    with pytest.raises(PackError) as told:
        one.install(pack(signers=(STRANGER,)))
    assert told.value.code == "P-111"
    assert not (one.store.folder / "staging").exists()


def test_pictures_are_drawn_anew(one):
    hidden = PIXEL[:-12] + b"\0\0\0\x05tEXtabcde\0\0\0\0" + PIXEL[-12:]
    one.install(pack(files=lesson_files(**{"lessons/mua-hang/anh.png": hidden})))
    one.library.load()
    shown = one.library.owner("lessons/mua-hang").read("lessons/mua-hang/anh.png")
    assert shown.startswith(b"\x89PNG")
    assert b"tEXt" not in shown
