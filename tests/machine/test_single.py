"""A second kiosk on the same data gives way with a sentence; a dead one holds nothing back."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.errors import KnownError
from kiosk.machine.single import Single

HOLD = """
import sys
from pathlib import Path
from kiosk.machine.single import Single
with Single(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def first_kiosk(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout.readline() == "held\n"
        yield program
        program.kill()


def test_the_second_gives_way_with_a_sentence(tmp_path, first_kiosk):
    for _ in range(2):
        with pytest.raises(KnownError, match="đang chạy rồi") as refused, Single(tmp_path):
            pass
        assert refused.value.notice.code == "M-301"
    assert first_kiosk.poll() is None
    assert not list(tmp_path.iterdir())


def test_after_kill_9_the_next_one_starts(tmp_path, first_kiosk):
    first_kiosk.kill()
    first_kiosk.wait()
    with Single(tmp_path):
        pass


def test_one_after_the_other_and_elsewhere_at_once(tmp_path):
    (tmp_path / "other").mkdir()
    for _ in range(2):
        with Single(tmp_path), Single(tmp_path / "other"):
            pass
