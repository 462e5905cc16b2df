"""The power goes while a walkthrough is put together: what was pressed last is there, whole, or one press more."""

from __future__ import annotations

import random

import pytest
from builders import make_catalogue
from draft_bench import draft_until_killed, pressed
from records_bench import killed, nursery

from kiosk.packs.whole_file import write_whole
from kiosk.records.shelf import Shelf
from kiosk.visits.draft_shelf import DraftShelf


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
