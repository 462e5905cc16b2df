"""One kiosk for all tests of a file; each test finds it as a new visitor does."""

from __future__ import annotations

import pytest
from fake_udisks import Bus, FakeUDisks
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
        self.aside = []

    def begin(self, held):
        self.begun.append(held)

    def set_aside(self, held, *_who_and_when):
        self.aside.append(held)


@pytest.fixture
def form(hall):
    desk, hall.app.guide.counts = hall.app.guide.counts, Form()
    yield hall.app.guide.counts
    hall.app.guide.counts = desk
    hall.app.guide._unfinished.forget()


@pytest.fixture
def udisks(tmp_path, monkeypatch):
    """The service that mounts sticks, on a bus of the test's own."""
    bus = Bus(tmp_path / "bus")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    udisks = FakeUDisks(bus.address, tmp_path / "run")
    yield udisks
    udisks.close()
    bus.close()
