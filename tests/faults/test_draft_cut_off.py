"""The power goes while a walkthrough is put together: what was pressed last is there, whole, or one press more."""

from __future__ import annotations

import random

import pytest
from builders import make_catalogue
from records_bench import killed, nursery

from kiosk.packs.whole_file import write_whole
from kiosk.records.shelf import Shelf
from kiosk.visits.draft_shelf import DraftShelf
from kiosk.visits.drafting import Draft, stage_of

STEPS = ("nghe", "bam")


def test_the_draft_survives_kill_9(tmp_path):
    cut_off(tmp_path, 6)


@pytest.mark.prove
def test_the_draft_survives_kill_9_two_hundred_times(tmp_path):
    cut_off(tmp_path, 200)


def cut_off(folder, times):
    kiosks, dice, catalogue = nursery(), random.Random(8), make_catalogue()
    for run in range(times):
        file = folder / str(run) / "draft.json"
        safe = killed(kiosks, draft_until_killed, file, dice.uniform(0, 0.1))
        found = DraftShelf(Shelf(file, write_whole)).find()
        whole = [pressed(times, catalogue) for times in (safe, safe + 1)]
        assert found in whole


def pressed(times, catalogue):
    """Steps in one order and then in the other, so that half of one press with half of another is seen."""
    stages = [stage_of(f"mua-hang/{step}", catalogue) for step in STEPS]
    return Draft("", f"Bài {times}", tuple(stages if times % 2 else reversed(stages)))


def draft_until_killed(file, acknowledged):
    """Press after press, and tells through the pipe ``acknowledged`` how many of them are safe."""
    safe, catalogue = 0, make_catalogue()

    def write(path, content):
        nonlocal safe
        write_whole(path, content)
        safe += 1
        acknowledged.send(safe)

    shelf = Shelf(file, write)
    kept = DraftShelf(shelf)
    for times in range(1, 1000):
        kept.keep(pressed(times, catalogue))
    shelf.close()
