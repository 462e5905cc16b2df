"""One kiosk for all tests of a file; each test finds it as a new visitor does."""

from __future__ import annotations

import pytest
from hall import kiosk_in_hall


@pytest.fixture(scope="module")
def running(qapp, session_home):
    with kiosk_in_hall(session_home, (1280, 720)) as hall:
        yield hall


@pytest.fixture
def hall(running):
    yield running
    running.leave()


class Form:
    """Keeps what it is asked to count; the form itself has tests of its own."""

    def __init__(self):
        self.begun = []

    def begin(self, held):
        self.begun.append(held)


@pytest.fixture
def form(hall):
    desk, hall.app.guide.counts = hall.app.guide.counts, Form()
    yield hall.app.guide.counts
    hall.app.guide.counts = desk
    hall.app.guide._unfinished.forget()
