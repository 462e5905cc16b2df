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
