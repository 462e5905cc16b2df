"""A kiosk that is put away, as after a tour, leaves nothing behind that could still happen."""

from __future__ import annotations

import shiboken6
from hall import Hall, Whisper
from PySide6.QtCore import QTimer


def test_nothing_ticks_any_more(qapp, session_home, monkeypatch):
    monkeypatch.setattr("kiosk.app.Narrator", Whisper)
    hall = Hall(session_home, (1280, 720)).open()
    clocks = hall.app.findChildren(QTimer)
    assert any(clock.isActive() for clock in clocks)
    hall.app.stop()
    assert [clock for clock in clocks if clock.isActive()] == []
    shiboken6.delete(hall.app)
