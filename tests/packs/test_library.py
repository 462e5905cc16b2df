from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from builders import make_catalogue

from kiosk.packs import library
from kiosk.packs.library import Library
from kiosk.packs.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path


class Source:
    """Lessons that count how often they are compiled."""

    def __init__(self) -> None:
        self.mark = "mot"
        self.compiled = 0

    def fingerprint(self) -> str:
        return self.mark

    def compile(self) -> tuple[bytes, list[str]]:
        self.compiled += 1
        return make_catalogue().model_dump_json().encode(), ["bai.yaml:1:1: thiếu “id” – thêm dòng “id: …”"]


@pytest.fixture
def source() -> Source:
    return Source()


def kept(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_lessons_are_compiled_once_and_kept_with_their_faults(tmp_path, source):
    first = Library(source, tmp_path / "bai").load()
    again = Library(source, tmp_path / "bai").load()
    assert first == again
    assert (first[0].lessons[0].id, len(first[1]), source.compiled) == ("mua-hang", 1, 1)


def test_a_change_compiles_them_anew(tmp_path, source):
    Library(source, tmp_path).load()
    source.mark = "hai"
    Library(source, tmp_path).load()
    Library(source, tmp_path).load()
    assert source.compiled == 2


def test_another_version_of_the_kiosk_compiles_them_anew(tmp_path, source, monkeypatch):
    Library(source, tmp_path).load()
    monkeypatch.setattr(library, "__version__", "99.0")
    Library(source, tmp_path).load()
    assert source.compiled == 2


def test_a_copy_cut_off_anywhere_is_compiled_anew(tmp_path, source):
    whole = Library(source, tmp_path).load()
    content = kept(tmp_path).read_bytes()
    lengths = [0, 1, 40, content.index(b"\n"), content.index(b"\n") + 1, len(content) // 2, len(content) - 1]
    for length in lengths:
        kept(tmp_path).write_bytes(content[:length])
        assert Library(source, tmp_path).load() == whole
    assert source.compiled == 1 + len(lengths)
    assert kept(tmp_path).read_bytes() == content


def test_a_single_changed_letter_is_noticed(tmp_path, source):
    whole = Library(source, tmp_path).load()
    content = kept(tmp_path).read_bytes()
    kept(tmp_path).write_bytes(content.replace("Nghe máy nói".encode(), "Nghe mèo nói".encode()))
    assert Library(source, tmp_path).load() == whole


@pytest.mark.parametrize("head", [b"[]", b"7", b"{}", b'{"mark": 1}', b"\xff\xfe"])
def test_any_other_file_in_its_place_is_replaced(tmp_path, source, head):
    (tmp_path / "catalogue.json").write_bytes(head + b"\nkhac")
    assert Library(source, tmp_path).load()[0].lessons
    assert Library(source, tmp_path).load()[0].lessons
    assert source.compiled == 1


def test_where_nothing_can_be_kept_the_lessons_are_there_all_the_same(tmp_path, source):
    (tmp_path / "bai").write_text("một tệp ở chỗ của thư mục")
    assert Library(source, tmp_path / "bai").load()[0].lessons
    assert Library(source, tmp_path / "bai").load()[0].lessons
    assert source.compiled == 2


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    file = tmp_path / "bai.json"
    write_whole(file, b"cu")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(file, b"moi")
    assert file.read_bytes() == b"cu"
    assert list(tmp_path.iterdir()) == [file]
