"""The power goes in the middle of a count: what was touched last is there as a draft, whole, and never counted."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from records_bench import NOON, count_until_killed, killed, nursery, opened

from kiosk.records.count_book import CountBook
from kiosk.records.counts import CountState, People
from kiosk.records.reading import reading

TODAY = NOON.replace(hour=0)


def test_a_draft_survives_kill_9(tmp_path):
    cut_off(tmp_path, 6)


@pytest.mark.prove
def test_a_draft_survives_kill_9_two_hundred_times(tmp_path):
    cut_off(tmp_path, 200)


def cut_off(folder, times):
    kiosks, dice = nursery(), random.Random(5)
    for run in range(times):
        file = folder / str(run) / "events.sqlite"
        safe = killed(kiosks, count_until_killed, file, dice.uniform(0, 0.1))
        with opened(file) as log:
            (draft,) = CountBook(log).of(1, TODAY).values()
        assert draft.turns in {safe, safe + 1}
        assert draft.groups == {People.ELDERLY if draft.turns % 2 else People.WOMEN}
        assert draft.state is CountState.DRAFT
        with reading(file) as database:
            assert database.counts(TODAY, TODAY + timedelta(days=1)) == []
