"""Every test has a machine of its own: no screen, no loudspeaker, empty folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pulse import Pulse

# How long an example takes says how busy the machine is, not whether the kiosk is right.
settings.register_profile("any load", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any load")

# A hall's kiosk has no such setting: what a child process says without flushing must be seen to be lost.
os.environ.pop("PYTHONUNBUFFERED", None)
# Before anything imports Qt. A person who wants to watch sets another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Without a screen Qt would draw two hundred pictures a second; a screen shows sixty.
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "16")
# Every test's machine is empty; that Qt compiles the same pages anew for each of them proves nothing.
os.environ.setdefault("QML_DISK_CACHE_PATH", str(Path(__file__).parents[1] / "build" / "qml_cache"))

_FOLDERS = {
    "KIOSK_HOME": "kiosk",
    "HOME": "home",
    "XDG_DATA_HOME": "home/data",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_RUNTIME_DIR": "home/runtime",
}


def _move_into(root, patch):
    for variable, name in _FOLDERS.items():
        folder = root / name
        # The runtime folder must be its owner's alone, else Qt warns.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        patch.setenv(variable, str(folder))
    # A test that wants to be heard starts a sound server of its own (tests/pulse.py).
    patch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={root}/no-bus")
    patch.setenv("PULSE_SERVER", f"unix:{root}/no-loudspeaker")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Sound goes on in real time: who listens to it must not share the cores with other tests."""
    for item in items:
        if "pulse" in item.fixturenames:
            item.add_marker("heard")


@pytest.fixture(scope="session", autouse=True)
def session_home(tmp_path_factory):
    """For what outlives one test, as a kiosk that a whole module drives."""
    with pytest.MonkeyPatch.context() as patch:
        root = tmp_path_factory.mktemp("session")
        _move_into(root, patch)
        yield root


@pytest.fixture(autouse=True)
def kiosk_home(tmp_path_factory, monkeypatch):
    """The kiosk's own folder (``$KIOSK_HOME``): empty, one for each test."""
    root = tmp_path_factory.mktemp("machine")
    _move_into(root, monkeypatch)
    return root / "kiosk"


@pytest.fixture
def pulse(tmp_path, monkeypatch):
    """A loudspeaker and a microphone that nobody else has."""
    folder = tmp_path / "pulse"
    folder.mkdir()
    pulse = Pulse(folder)
    pulse.start()
    monkeypatch.setenv("PULSE_SERVER", pulse.server)
    yield pulse
    pulse.close()
