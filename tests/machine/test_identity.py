"""Machines are told apart without their ids leaving them."""

from __future__ import annotations

import re

from kiosk.machine.identity import machine_mark


def test_the_same_machine_is_the_same_and_another_is_not(tmp_path):
    marks = []
    for content in ("0123456789abcdef0123456789abcdef\n", "0123456789abcdef0123456789abcdef", "f" * 32):
        (tmp_path / "machine-id").write_text(content)
        marks.append(machine_mark(tmp_path / "machine-id"))
    assert marks[0] == marks[1] != marks[2]
    assert all(re.fullmatch(r"[0-9a-f]{16}", mark) for mark in marks)
    assert marks[0] not in "0123456789abcdef0123456789abcdef"


def test_a_machine_without_an_id(tmp_path):
    assert not machine_mark(tmp_path / "missing")
    (tmp_path / "empty").write_text("\n")
    assert not machine_mark(tmp_path / "empty")
    (tmp_path / "odd").write_bytes(b"\xff\xfe")
    assert not machine_mark(tmp_path / "odd")
