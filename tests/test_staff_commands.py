"""PINs without a screen: asked for, never shown, and only while the kiosk itself does not run."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kiosk.machine.single import Single


@pytest.fixture
def staff(kiosk_home):
    def run(*arguments, pin=""):
        return subprocess.run(
            [sys.executable, "-m", "kiosk", "staff", *arguments],
            input=pin and f"{pin}\n",
            capture_output=True,
            text=True,
            env=os.environ,
            timeout=120,
            check=False,
        )

    return run


def test_people_come_and_go(staff, kiosk_home):
    assert not staff("list").stdout
    assert staff("add", "Chị Mai", "--role", "admin", pin="480271").stdout == "1  Chị Mai (quản lý máy)\n"
    assert staff("add", "Anh Páo", pin="915036").returncode == 0
    assert staff("list").stdout == "1  Chị Mai (quản lý máy)\n2  Anh Páo (hướng dẫn)\n"
    assert staff("remove", "2").returncode == 0
    assert staff("list").stdout == "1  Chị Mai (quản lý máy)\n"
    last = staff("remove", "1")
    assert (last.returncode, "người quản lý cuối cùng" in last.stderr) == (1, True)
    assert (kiosk_home / "config" / "door.key").stat().st_mode & 0o777 == 0o600
    written = [file.read_bytes() for file in kiosk_home.rglob("*") if file.is_file()]
    assert written
    assert not any(b"480271" in content or b"915036" in content for content in written)


@pytest.mark.parametrize(("name", "pin"), [("Chị Mai", "123456"), ("Chị Mai", ""), ("  ", "480271")])
def test_what_will_not_do_is_refused_in_a_sentence(staff, name, pin):
    refused = staff("add", name, pin=pin)
    assert refused.returncode == 1
    assert refused.stderr.startswith("M")
    assert not staff("list").stdout


def test_a_running_kiosk_keeps_its_book_to_itself(staff, kiosk_home):
    (kiosk_home / "data").mkdir(parents=True)
    with Single(kiosk_home / "data"):
        refused = staff("list")
    assert (refused.returncode, refused.stderr.startswith("Máy học đang chạy rồi.")) == (1, True)
