"""What is shown first waits for nothing that it does not need."""

from __future__ import annotations

import pytest
import shiboken6
from hall import Hall, Whisper


@pytest.fixture
def new(qapp, session_home, monkeypatch):
    monkeypatch.setattr("kiosk.app.Narrator", Whisper)
    hall = Hall(session_home, (1280, 720))
    yield hall
    hall.app.stop()
    shiboken6.delete(hall.app)


def test_what_lies_behind_the_staff_door_comes_after_it(new):
    made_by_then = []
    new.app.start().frameSwapped.connect(lambda: made_by_then.append(new.app._office is not None))
    new.wait(lambda: len(made_by_then) > 1)
    assert (made_by_then[0], made_by_then[-1]) == (False, True)


def test_a_kiosk_whose_screen_is_off_gets_ready_all_the_same(new, monkeypatch):
    new.app._first_frame.setInterval(50)
    new.app.start().hide()
    new.wait(lambda: new.app.session.catalogue is not None and new.app._office is not None)
