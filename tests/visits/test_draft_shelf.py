"""What is being put together lies on the disk as it is; whatever else lies there is no draft."""

from __future__ import annotations

import json

import pytest
from builders import make_catalogue

from kiosk.visits.draft_shelf import DraftShelf
from kiosk.visits.drafting import Draft, stage_of

CATALOGUE = make_catalogue()
STAGES = tuple(stage_of(f"mua-hang/{step}", CATALOGUE) for step in ("nghe", "bam"))


class Bytes:
    """A shelf of the memory."""

    content = b""

    def take(self):
        return self.content

    def put(self, content):
        self.content = content


@pytest.mark.parametrize(
    "draft", [Draft("", "Mua hàng", STAGES), Draft("tu-soan-3", "", STAGES[:1]), Draft("", "Chỉ có tên"), Draft()]
)
def test_found_as_it_was_left(draft):
    shelf = Bytes()
    DraftShelf(shelf).keep(draft)
    assert DraftShelf(shelf).find() == draft


def test_what_was_saved_or_dropped_leaves_nothing():
    shelf = Bytes()
    kept = DraftShelf(shelf)
    kept.keep(Draft("", "Mua hàng", STAGES))
    kept.keep(Draft())
    assert shelf.content == b""


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[]", b"null", b"{}", b'{"format": "kiosk-draft-9"}', b"[" * 99_999]
)
def test_what_nobody_can_read_is_no_draft(content):
    shelf = Bytes()
    shelf.content = content
    assert DraftShelf(shelf).find() == Draft()


def test_a_damaged_step_is_no_draft():
    shelf = Bytes()
    DraftShelf(shelf).keep(Draft("", "Mua hàng", STAGES))
    values = json.loads(shelf.content)
    values["stages"][0]["step"] = "../../etc"
    shelf.content = json.dumps(values).encode()
    assert DraftShelf(shelf).find() == Draft()
