"""A walkthrough that is put together press by press, in a child process that may be killed at any moment."""

from __future__ import annotations

from builders import make_catalogue

from kiosk.packs.whole_file import write_whole
from kiosk.records.shelf import Shelf
from kiosk.visits.draft_shelf import DraftShelf
from kiosk.visits.drafting import Draft, stage_of

STEPS = ("nghe", "bam")


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
