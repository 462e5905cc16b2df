"""The doctor says of each thing that is amiss what it is, what is safe, and what to do."""

from __future__ import annotations

import json
import re
from functools import partial

import pytest
from records_bench import opened, visit
from records_disks import on_own_mounts

from kiosk.errors import KnownError, Notice
from kiosk.machine import doctor, places, software
from kiosk.machine.finding import Check, all_well, examine, render
from kiosk.paths import Folders, folders
from kiosk.records.checkup import look_at
from kiosk.takehome.qr import qr_png
from kiosk.takehome.reader import codes_in

AMISS = Notice("X-1", "Có điều chưa ổn.", "Bài học vẫn chạy.", "Mời cán bộ xem.")


def raises(error):
    raise error


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    return folders()


def test_every_check_is_made_whatever_becomes_of_the_others():
    found = examine(
        [
            Check("A-1", "Một tốt.", lambda: None),
            Check("A-2", "Hai tốt.", lambda: AMISS),
            Check("A-3", "Ba tốt.", lambda: raises(KnownError(AMISS))),
            Check("A-4", "Bốn tốt.", lambda: raises(ZeroDivisionError("oops"))),
            Check("A-5", "Năm tốt.", lambda: None),
        ]
    )
    assert [finding.ok for finding in found] == [True, False, False, False, True]
    assert [finding.code for finding in found] == ["A-1", "X-1", "X-1", "A-4", "A-5"]
    assert found[1].what == "Có điều chưa ổn. Bài học vẫn chạy."
    assert found[1].do == "Mời cán bộ xem."
    assert "ZeroDivisionError: oops" in found[3].what
    assert not all_well(found)


def test_people_read_ticks_crosses_and_what_to_do():
    text = render(examine([Check("A-1", "Một tốt.", lambda: None), Check("A-2", "", lambda: AMISS)]), json=False)
    assert text.splitlines() == [
        "✓ A-1  Một tốt.",
        "✗ X-1  Có điều chưa ổn. Bài học vẫn chạy.",
        "         → Mời cán bộ xem.",
        "Có 1 điều cần xem lại.",
    ]
    assert render(examine([]), json=False) == "Máy sẵn sàng phục vụ bà con."


def test_programs_read_json():
    found = json.loads(render(examine([Check("A-1", "Tốt.", lambda: None)]), json=True))
    assert found == {"ok": True, "findings": [{"code": "A-1", "ok": True, "what": "Tốt.", "do": ""}]}
    assert not json.loads(render(examine([Check("A-1", "Tốt.", lambda: AMISS)]), json=True))["ok"]


def test_a_whole_machine_is_well(home, monkeypatch):
    """All but the shipped translations and lessons, which have tests of their own."""
    monkeypatch.setenv("DISPLAY", ":7")
    found = [finding for finding in examine(doctor.own_checks(home)) if finding.code != "M-323"]
    assert all_well(found), render(found, json=False)
    assert {finding.code[0] for finding in found} == {"M", "S"}


def test_a_machine_with_everything_amiss(tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "file").touch()
    monkeypatch.setattr("kiosk.machine.doctor.shipped", lambda name: tmp_path / "nowhere" / name)
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("volume = 7")
    ill = Folders(tmp_path / "data", tmp_path / "file" / "cache", tmp_path / "config", lasting=False)
    found = examine(doctor.own_checks(ill))
    assert [finding.code for finding in found if not finding.ok] == [
        *("M-320", "M-321", "S-101", "M-323", "M-323", "M-323", "M-330"),
    ]
    for finding in found:
        assert finding.ok or re.match(r"(Mời|Bà con)", finding.do), finding
        assert not re.search(r"\b(lỗi|sai)\b", finding.what + finding.do, re.IGNORECASE)


@pytest.mark.parametrize(
    ("python", "qt", "code"),
    [
        ((3, 11), "6.11.3", None),
        ((3, 11), "6.12.0", "M-310"),
        ((3, 12), "6.12.0", None),
        ((3, 13), "6.11.3", None),
        ((3, 10), "6.11.3", "M-311"),
        ((3, 14), "6.12.0", "M-311"),
    ],
)
def test_pairs_of_python_and_qt(python, qt, code):
    assert _code(software.python_and_qt(python, qt)) == code


def test_missing_software_is_named():
    assert software.packages() is None
    missing = software.packages(("json", "no_such_package", "no_such_package.part"))
    assert missing.code == "M-312"
    assert "no_such_package, no_such_package.part" in missing.happened
    missing = software.system_libraries({"libc.so.6": "libc6", "libnowhere.so.1": "libnowhere1"})
    assert missing.code == "M-313"
    assert missing.do == "Mời cán bộ kỹ thuật chạy: sudo apt-get install libnowhere1."
    assert _code(software.typeface("no_such_typeface")) == "M-314"
    assert _code(software.typeface("json")) == "M-314"
    assert _code(software.sqlite((3, 34, 1))) == "M-315"


def test_space_and_shipped_files(tmp_path):
    assert places.space(tmp_path, enough=1) is None
    assert _code(places.space(tmp_path, enough=2**62)) == "M-322"
    assert _code(places.shipped_whole(tmp_path, "*.svg")) == "M-323"
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "one.svg").touch()
    assert places.shipped_whole(tmp_path, "*.svg") is None


def test_a_small_disk_and_a_read_only_one(tmp_path):
    assert on_own_mounts("doctor", tmp_path) == ["M-322", None, "M-320"]


def test_a_doubtful_clock():
    assert doctor.clock(True) is None
    assert _code(doctor.clock(False)) == "M-340"


def test_the_code_is_drawn_and_read_back():
    assert doctor.code_reads_back(partial(qr_png, module_px=8), codes_in) is None
    assert _code(doctor.code_reads_back(lambda _url: qr_png("https://evil.example", 8), codes_in)) == "M-350"


def test_the_event_log_is_looked_at_and_left_alone(tmp_path):
    file = tmp_path / "events.sqlite"
    assert look_at(file) is None
    assert not file.exists()
    with opened(file) as log:
        visit(log)
        assert log.flush(5)
        assert look_at(file) is None
    content = file.read_bytes()
    assert look_at(file) is None
    assert file.read_bytes() == content
    file.write_bytes(b"not a database" * 100)
    assert look_at(file).code == "R-205"
    assert file.exists()
    file.unlink()
    file.mkdir()
    with pytest.raises(KnownError) as told:
        look_at(file)
    assert told.value.notice.code == "R-204"


def _code(notice):
    return notice and notice.code
