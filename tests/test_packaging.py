"""The kiosk as it is installed: a wheel, far from the checkout it was built from."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk import __version__

ROOT = Path(__file__).parents[1]
CARRIED = {"kiosk": "kiosk", "assets": "kiosk/assets", "i18n": "kiosk/i18n", "tutorials": "kiosk/tutorials"}
SHOW = """
import sys
from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QGuiApplication
import kiosk
from kiosk.app import App, Options
from kiosk.paths import folders
from kiosk.settings import Settings

qt = QGuiApplication(["kiosk"])
app = App(Settings(), folders(), Options(size=QSize(1280, 720)))
app.start()

def look():
    if app.session.catalogue and app.session.catalogue.lessons:
        app.shell.textLanguageChanged.emit("en")
        words = QCoreApplication.translate("TakeHomeViewModel", "Bài học tiếp theo")
        print(kiosk.__file__, len(app.session.catalogue.lessons), words, sep="|")
        qt.quit()

looking = QTimer(interval=50)
looking.timeout.connect(look)
looking.start()
QTimer.singleShot(30_000, lambda: qt.exit(3))
status = qt.exec()
app.stop()
sys.exit(status)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built without a network from a copy: the checkout stays as it is."""
    source = tmp_path_factory.mktemp("source")
    for folder in CARRIED:
        shutil.copytree(ROOT / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (source / "tests").mkdir()
    (source / "tests" / "stray.py").touch()
    for name in ("LICENSE", "README.md", "pyproject.toml", "setup.cfg"):
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, source)
    out = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-build-isolation", "-w", out, source)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """An environment that holds the wheel, and borrows all else from the one of the tests."""
    home = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    pip("--python", home / "bin" / "python", "install", wheel)
    (packages,) = home.glob("lib/python*/site-packages")
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return home / "bin"


def pip(*words):
    where = [] if words[0] != "--python" else words[:2]
    verb, *rest = words[len(where) :]
    command = [sys.executable, "-m", "pip", "-q", *where, verb, "--no-deps", "--no-index", *rest]
    subprocess.run(command, check=True, env=os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"})


def elsewhere(tmp_path, *command):
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_wheel_carries_all_that_the_kiosk_ships_and_nothing_else(wheel):
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *CARRIED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    shipped = {
        f"{CARRIED[top]}/{rest}"
        for top, _, rest in (name.partition("/") for name in listed if name and (ROOT / name).exists())
        if not rest.endswith(".ts")  # what translators edit; the kiosk reads the compiled .qm
    }
    carried = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert carried == shipped


def test_the_wheel_bears_the_version_of_the_code(wheel):
    assert wheel.name.split("-")[1] == __version__


def test_help_and_version_answer_a_stranger(installed, tmp_path):
    told = elsewhere(tmp_path, installed / "kiosk", "--help")
    assert told.returncode == 0
    assert "kiosk run" in told.stdout
    assert elsewhere(tmp_path, installed / "kiosk", "--version").stdout == f"kiosk {__version__}\n"


def test_the_doctor_finds_everything_that_was_shipped(installed, tmp_path):
    told = elsewhere(tmp_path, installed / "kiosk", "doctor", "--json")
    findings = json.loads(told.stdout)["findings"]
    shipped = [finding for finding in findings if finding["code"] in {"M-312", "M-314", "M-323", "R-101"}]
    assert len(shipped) == 6
    assert [finding for finding in shipped if not finding["ok"]] == []


def test_the_installed_kiosk_shows_its_pages_and_finds_its_lessons_from_any_folder(installed, tmp_path):
    told = elsewhere(tmp_path, installed / "python", "-c", SHOW)
    assert told.returncode == 0, told.stderr
    where, lessons, words = told.stdout.strip().split("|")
    assert Path(where).is_relative_to(installed.parent)
    assert int(lessons) >= 1
    assert words == "The next lesson"
    assert [line for line in told.stderr.splitlines() if "qml" in line.lower()] == []
