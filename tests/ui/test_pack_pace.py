"""What an admin reads while a pack is being installed: how much, how long still, which file."""

from __future__ import annotations

import pytest

from kiosk.packs.progress import Progress
from kiosk.ui.pack_pace import COPY, LOOK_AGAIN, TRY_OUT, Pace

MB = 1_000_000
FILM = "lessons/mua-hang/phim.mp4"


@pytest.mark.parametrize(
    ("done", "total", "seconds", "vi", "en"),
    [
        (0, 500 * MB, 0, "1 KB / 500 MB · … · ", "1 KB / 500 MB · … · "),
        (MB, 500 * MB, 60, "1 MB / 500 MB · … · ", "1 MB / 500 MB · … · "),
        (100 * MB, 500 * MB, 20, "100 MB / 500 MB · còn 1 phút 21 giây · ", "100 MB / 500 MB · 1 min 21 s left · "),
        (400 * MB, 500 * MB, 20, "400 MB / 500 MB · còn 6 giây · ", "400 MB / 500 MB · 6 s left · "),
        (1500 * MB, 3000 * MB, 20, "1,5 GB / 3,0 GB · còn 21 giây · ", "1.5 GB / 3.0 GB · 21 s left · "),
    ],
)
def test_how_much_how_long_and_which_file(done, total, seconds, vi, en):
    pace = Pace(100.0, Progress(done, total, FILM))
    assert pace.doing(100.0 + seconds, lambda text: text.vi) == vi + FILM
    assert pace.doing(100.0 + seconds, lambda text: text.shown("en")) == en + FILM
    assert (pace.step, pace.done) == (COPY, done / total)


def test_before_and_after_the_copying():
    before, after = Pace(100.0), Pace(100.0, Progress(MB, MB, ""))
    assert (before.step, before.done, before.doing(101.0, str)) == (LOOK_AGAIN, 0.0, "")
    assert (after.step, after.done, after.doing(101.0, str)) == (TRY_OUT, 1.0, "")
