"""Words as this centre says them: written by staff in a file, heard at once, and never a reason to be silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.voice.narrator import Narrator
from kiosk.voice.spoken_text import Reader
from kiosk.voice.staff_lexicon import read_lexicon


@pytest.fixture
def file(tmp_path):
    return tmp_path / "cach-doc.toml"


def test_what_staff_wrote_goes_before_everything_else(file):
    file.write_text('[vi]\n"HTX Tả Van" = "Hợp tác xã tả van chư"\n"OTP" = "mã một lần"\n"Zalo" = "gia lô"\n')
    entries, amiss = read_lexicon(file)
    assert amiss is None
    reader = Reader(entries)
    assert reader.speak("Hỏi HTX Tả Van mã OTP trên Zalo.", "vi").said == (
        "hỏi hợp tác xã tả van chư mã mã một lần trên gia lô."
    )
    assert reader.speak("OTP", "en").said == "O T P"
    words = reader.speak("Hỏi HTX Tả Van.", "vi").words
    assert [(word.first, word.last) for word in words] == [(0, 3), (4, 15)]


def test_what_the_guide_shows_is_read_so(file):
    guide = (Path(__file__).parents[2] / "docs" / "cai-may.md").read_text(encoding="utf-8")
    file.write_text(guide.partition("```toml\n")[2].partition("```")[0], encoding="utf-8")
    entries, amiss = read_lexicon(file)
    assert amiss is None
    assert Reader(entries).speak("Ra QL4D.", "vi").said == "ra quốc lộ bốn đê."


def test_without_a_file_nothing_is_amiss(file):
    assert read_lexicon(file) == ({}, None)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("[vi", ""),
        ('[vi]\n"5G" = "5 gờ"\n', "“5G” phải viết số bằng chữ"),
        ('[vi]\n"UB" = ""\n', "“UB” chưa có cách đọc"),
        ('[vi]\n"UB" = 5\n', "“UB” chưa có cách đọc"),
        (f'[vi]\n"UB" = "{"a" * 300}"\n', "“UB” dài quá"),
        ('[hmn]\n"UB" = "a"\n', "không có tiếng “hmn”"),
        ('vi = "a"\n', "không có tiếng “vi”"),
        (b"\xff\xfe", ""),
    ],
)
def test_what_cannot_be_used_is_told_and_the_rest_is_heard(file, content, why):
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    if isinstance(content, str) and content.startswith("[vi]"):
        file.write_text(content + '"HTX" = "hợp tác"\n', encoding="utf-8")
        assert read_lexicon(file)[0] == {"vi": {"HTX": "hợp tác"}}
    entries, amiss = read_lexicon(file)
    assert amiss is not None
    assert amiss.code == "V-209"
    assert why in amiss.happened
    assert Reader(entries).speak("Bấm nút.", "vi").said == "bấm nút."


def test_a_changed_lexicon_is_heard_at_once_and_only_where_it_matters(tmp_path):
    plain, changed = Narrator(tmp_path), Narrator(tmp_path, Reader({"vi": {"OTP": "mã một lần"}}))
    code, other = "Gõ mã OTP.", "Bấm nút xanh."
    try:
        before = plain.clip(code, "vi"), plain.clip(other, "vi")
        assert changed.cached(code, "vi") is None
        assert changed.clip(code, "vi").path != before[0].path
        assert changed.cached(other, "vi") == before[1]
    finally:
        plain.close()
        changed.close()
