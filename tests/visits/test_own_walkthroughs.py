"""What staff have put together is on the disk whole, whatever is damaged beside it; a number is never given twice."""

from __future__ import annotations

import json

import pytest
from builders import make_catalogue

from kiosk.errors import KnownError
from kiosk.packs.whole_file import WholeFile
from kiosk.visits.drafting import Draft, stage_of
from kiosk.visits.own_walkthroughs import MOST, OwnWalkthroughs

CATALOGUE = make_catalogue()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "own-walkthroughs.json"


def opened(file):
    return OwnWalkthroughs(WholeFile(file))


def draft(title="Mua hàng", *, id_="", steps=("nghe", "bam")):
    return Draft(id_, title, tuple(stage_of(f"mua-hang/{step}", CATALOGUE) for step in steps))


def titles(own):
    return {one.id: one.title.vi for one in own.all}


def test_what_is_saved_is_there_after_a_start_and_can_be_changed_in_its_place(file):
    own = opened(file)
    assert (own.all, own.amiss) == ((), None)
    first = own.save(draft(), CATALOGUE)
    own.save(draft("Bài hai"), CATALOGUE)
    again = opened(file)
    assert titles(again) == {"tu-soan-1": "Mua hàng", "tu-soan-2": "Bài hai"}
    assert again.all[0] == first
    assert (first.topic, first.minutes, first.errand.vi) == ("E", 2, "2 bước, soạn tại quầy")
    assert again.draft("tu-soan-1") == draft(id_="tu-soan-1")
    again.save(draft("Mua rau", id_="tu-soan-1", steps=("bam",)), CATALOGUE)
    assert titles(opened(file)) == {"tu-soan-1": "Mua rau", "tu-soan-2": "Bài hai"}


def test_a_number_is_never_given_twice_and_figures_still_know_the_name(file):
    own = opened(file)
    own.save(draft(), CATALOGUE)
    own.delete("tu-soan-1")
    assert own.all == ()
    later = opened(file)
    assert later.save(draft("Bài mới"), CATALOGUE).id == "tu-soan-2"
    assert later.titles == {"tu-soan-1": "Mua hàng", "tu-soan-2": "Bài mới"}


@pytest.mark.parametrize("wrong", [draft(""), draft("  "), draft(steps=())])
def test_without_a_name_or_a_step_nothing_is_saved(file, wrong):
    with pytest.raises(KnownError, match="chưa có tên hoặc chưa có bước"):
        opened(file).save(wrong, CATALOGUE)
    assert not file.exists()


def test_more_than_a_list_can_hold_is_refused(file):
    own = opened(file)
    for n in range(MOST):
        own.save(draft(f"Bài {n}"), CATALOGUE)
    with pytest.raises(KnownError, match="Đã có 30 bài"):
        own.save(draft(), CATALOGUE)
    own.save(draft("Đổi tên", id_="tu-soan-3"), CATALOGUE)
    assert len(opened(file).all) == MOST


def test_one_that_is_damaged_is_told_and_stays_in_the_file_while_the_others_go_on(file):
    own = opened(file)
    own.save(draft(), CATALOGUE)
    own.save(draft("Bài hai"), CATALOGUE)
    values = json.loads(file.read_text())
    values["walkthroughs"][0]["steps"] = "hỏng"
    file.write_text(json.dumps(values))
    after = opened(file)
    assert titles(after) == {"tu-soan-2": "Bài hai"}
    assert after.amiss.sentence.startswith("Có 1 bài tự soạn bị hỏng")
    assert after.save(draft("Bài ba"), CATALOGUE).id == "tu-soan-3"
    assert json.loads(file.read_text())["walkthroughs"][-1]["steps"] == "hỏng"


@pytest.mark.parametrize(
    "content", [b"{", b"\xff\xfe", b"[]", b"null", b'{"format": "kiosk-walkthroughs-9", "walkthroughs": []}', b"{}"]
)
def test_a_file_that_nobody_can_read_is_told_and_kept_beside_the_new_one(file, content):
    file.write_bytes(content)
    own = opened(file)
    assert own.all == ()
    assert own.amiss.code == "W-105"
    own.save(draft(), CATALOGUE)
    assert own.amiss is None
    assert titles(opened(file)) == {"tu-soan-1": "Mua hàng"}
    assert file.with_name("own-walkthroughs-damaged.json").read_bytes() == content


class Full:
    """A disk that takes nothing."""

    def __init__(self, content=b""):
        self.content = content

    def read(self):
        return self.content

    def write(self, _content):
        raise OSError(28, "No space left on device")

    set_aside = write


def test_a_full_disk_is_told_and_the_list_stays_as_it_was(file):
    opened(file).save(draft(), CATALOGUE)
    own = OwnWalkthroughs(Full(file.read_bytes()))
    for refused in (lambda: own.save(draft("Bài hai"), CATALOGUE), lambda: own.delete("tu-soan-1")):
        with pytest.raises(KnownError, match="Chưa lưu được bài cùng làm"):
            refused()
        assert titles(own) == {"tu-soan-1": "Mua hàng"}
