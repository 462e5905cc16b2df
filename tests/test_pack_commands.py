"""Packs without a screen: what the admin's page does, in sentences, and only while the kiosk itself does not run."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import NamedTuple

import pytest
from pack_bench import changed_pack
from pack_builder import COMMUNE, compact, link

from kiosk.cli import main
from kiosk.machine.single import Single
from kiosk.packs.chain import write_chain


class Ended(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def packs(kiosk_home, capsys, monkeypatch):
    def run(*arguments, said=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(said))
        return Ended(main(["pack", *map(str, arguments)]), *capsys.readouterr())

    return run


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "khoa.json").write_bytes(write_chain([link()]))
    for version in (3, 4):
        (tmp_path / f"{version}.kpk").write_bytes(changed_pack(version))
    return tmp_path


def test_trust_install_go_back_remove(packs, stick):
    stranger = packs("install", stick / "3.kpk")
    assert (stranger.status, stranger.out, stranger.err[:6]) == (1, "", "P-111:")

    assert packs("trust", stick / "khoa.json", said="không\n").status == 1
    trusted = packs("trust", stick / "khoa.json", said="có\n")
    assert (trusted.status, trusted.out.splitlines()[-1]) == (0, "Từ nay máy này tin “Bộ khoá gốc”.")

    first = packs("install", stick / "3.kpk", "--by", "Chị Mai")
    assert first.out == "Đã cài xong “Gói thử” bản 3. Bật máy học lên là thấy.\n"
    assert "100 %" in first.err
    assert packs("install", stick / "4.kpk").status == 0
    assert packs("list").out == "thu  bản 4  “Gói thử” (Đơn vị tinh); quay lại được bản 3\n"

    assert packs("rollback", "thu").out.startswith("Đã quay lại “Gói thử” bản 3.")
    assert packs("remove", "thu").out.startswith("Đã gỡ “Gói thử”.")
    gone = packs("remove", "thu")
    assert (gone.status, gone.err[:6]) == (1, "P-170:")
    older = packs("install", stick / "3.kpk")
    assert (older.status, older.err[:6]) == (1, "P-116:")


def test_a_publisher_added_here_is_trusted_until_somebody_says_otherwise(packs, tmp_path):
    card = {"format": "kiosk-publisher-1", "id": "xa", "name": "Xã Lùng Phình", "key": COMMUNE.public}
    (tmp_path / "the.json").write_text(compact(card))
    assert packs("trust", tmp_path / "the.json", said="có\n").status == 0
    assert packs("trust", tmp_path / "the.json").out.startswith("Máy đã tin bên gửi này rồi")
    assert "Đã thêm: xa." in packs("distrust", "la").err
    assert packs("distrust", "xa").out.startswith("Từ nay máy này không tin “Xã Lùng Phình” nữa.")
    assert packs("distrust", "xa").status == 1


def test_what_cannot_be_read_is_told(packs, tmp_path):
    refused = packs("install", tmp_path / "khong-co.kpk")
    assert (refused.status, refused.err[:6]) == (1, "P-109:")


def test_a_running_kiosk_is_not_disturbed(packs, stick, kiosk_home):
    (kiosk_home / "data").mkdir(parents=True)
    with Single(kiosk_home / "data"):
        refused = packs("install", stick / "3.kpk")
    assert (refused.status, refused.err[:6]) == (1, "P-169:")
    assert not list((kiosk_home / "data").iterdir())


def test_who_reads_no_further_than_the_first_line_is_told_nothing_of_it(tmp_path):
    file = tmp_path / "3.kpk"
    file.write_bytes(changed_pack(3))
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as nobody:
        command = [sys.executable, "-u", "-m", "kiosk", "pack", "show", file]
        ended = subprocess.run(command, stdout=nobody, stderr=subprocess.PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (1, b"")
