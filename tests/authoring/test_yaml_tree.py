from __future__ import annotations

from contextlib import suppress

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring import yaml_tree
from kiosk.authoring.yaml_tree import MOST_BYTES, MOST_DEPTH, MOST_VALUES, UnreadableError, read_document
from kiosk.paths import shipped


def values(text: str):
    return read_document("bai.yaml", text.encode())[0].values


def refusal(content: str | bytes) -> str:
    with pytest.raises(UnreadableError) as refused:
        read_document("bai.yaml", content.encode() if isinstance(content, str) else content)
    return str(refused.value)


def test_plain_values_are_text_whole_numbers_true_false_and_null():
    text = "{a: 7, b: -3, c: true, d: false, e: null, f: ~, g: , h: \"7\", i: 'true'}"
    assert values(text) == {
        "a": 7,
        "b": -3,
        "c": True,
        "d": False,
        "e": None,
        "f": None,
        "g": None,
        "h": "7",
        "i": "true",
    }


@pytest.mark.parametrize(
    "word",
    ["no", "yes", "on", "off", "NaN", ".nan", ".inf", "1e3", "0x10", "010", "12:30", "2026-11-23", "1.5", "True"],
)
def test_nothing_else_is_anything_but_text(word):
    assert values(f"a: {word}") == {"a": word}


def test_every_value_and_key_remembers_where_it_stands():
    document, faults = read_document("bai.yaml", b"a: 1\nb:\n  - c: hai\n  - [x, y]\n")
    assert faults == []
    assert document.marks["b", 0, "c"] == (3, 8)
    assert document.key_marks["b", 0, "c"] == (3, 5)
    assert document.marks["b", 1, 1] == (4, 9)


def test_a_name_given_twice_is_told_and_reading_goes_on():
    document, faults = read_document("bai.yaml", b"a: 1\nb: 2\na: 3\nb: 4\n")
    assert [str(fault) for fault in faults] == [
        "bai.yaml:3:1: “a” viết hai lần – giữ một dòng, xoá dòng kia",
        "bai.yaml:4:1: “b” viết hai lần – giữ một dòng, xoá dòng kia",
    ]
    assert document.values == {"a": 3, "b": 4}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "a: 1\nb: [1, 2",
            "bai.yaml:2:9: chỗ này máy không đọc được – xem khoảng trắng đầu dòng, dấu “:” và ngoặc kép",
        ),
        (
            "a: Đọc: tên",
            'bai.yaml:1:7: có dấu “:” ở giữa câu – đặt cả câu trong "ngoặc kép", hoặc xem lại khoảng trắng đầu dòng',
        ),
        ("a:\n\tb: 1", "bai.yaml:2:1: có phím Tab ở đây – xoá đi, thụt dòng vào bằng dấu cách"),
        (
            "a:\n  b: 1\n c: 2",
            "bai.yaml:3:2: dòng này thụt vào không thẳng – thụt cho thẳng với các dòng cùng bậc",
        ),
        ("a: &x 1", "bai.yaml:1:4: không dùng “&tên” ở đây – viết lại cả câu, hoặc đặt trong ngoặc kép"),
        ("a: *x", "bai.yaml:1:4: không dùng “*tên” ở đây – viết lại cả câu, hoặc đặt trong ngoặc kép"),
        ("a: !!int 1", "bai.yaml:1:4: không dùng “!tên” ở đây – đặt trong ngoặc kép, hoặc xoá phần “!…”"),
        (
            "a: !!python/object/apply:os.system [ls]",
            "bai.yaml:1:4: không dùng “!tên” ở đây – đặt trong ngoặc kép, hoặc xoá phần “!…”",
        ),
        ("a: 1\n---\nb: 2", "bai.yaml:2:1: tệp có dòng “---” ở giữa – mỗi tệp chỉ có một bài, xoá dòng “---”"),
        ("? [a, b]\n: 1", "bai.yaml:1:3: tên mục phải là chữ – viết “tên: giá trị”"),
        ("a: Bấm\n\nb: \x07", "bai.yaml:3:4: có ký tự lạ không hiện ra – xoá ký tự đó, gõ lại dòng này"),
        ('a: "\\0"', "bai.yaml:1:4: có ký tự lạ không hiện ra – xoá ký tự đó, gõ lại dòng này"),
        ('a: "\\uD800"', "bai.yaml:1:4: có ký tự lạ không hiện ra – xoá ký tự đó, gõ lại dòng này"),
        (b"a: 1\nb: B\xf0m", "bai.yaml:2:5: chữ ở đây không phải UTF-8 – lưu lại tệp với bảng mã UTF-8"),
        ("Bấm".encode("utf-16"), "bai.yaml:1:1: chữ ở đây không phải UTF-8 – lưu lại tệp với bảng mã UTF-8"),
    ],
)
def test_what_could_hide_something_or_cannot_be_read_is_refused(content, told):
    assert refusal(content) == told


def test_a_file_made_to_exhaust_the_machine_is_given_up():
    assert refusal("a: " + "x" * MOST_BYTES).startswith("bai.yaml:1:1: tệp quá lớn – ")
    assert refusal("[" * 100_000) == (
        f"bai.yaml:1:{MOST_DEPTH + 1}: các mục lồng nhau quá sâu – giữ dưới {MOST_DEPTH} tầng"
    )
    assert "tệp có quá nhiều mục" in refusal("[" + "1," * MOST_VALUES + "1]")
    laughs = "a: &a [lol]\nb: &b [*a, *a]\nc: [*b, *b]"
    assert "không dùng “&tên”" in refusal(laughs)


def test_the_mark_that_windows_puts_first_is_no_fault():
    assert read_document("bai.yaml", "a: Bấm".encode("utf-8-sig"))[0].values == {"a": "Bấm"}


def test_an_empty_file_has_no_values():
    assert values("# chỉ có ghi chú\n") is None


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(alphabet="ab:-[]{}&*!?|>'\"#%,\n\t 01~<", max_size=80)))
def test_any_content_is_read_or_refused(content):
    raw = content.encode() if isinstance(content, str) else content
    with suppress(UnreadableError):
        read_document("bai.yaml", raw)


SOURCES = sorted(shipped("tutorials").rglob("*.yaml"))


def _both(text: str):
    """What the fast and the careful reading make of it."""
    readings = []
    for loader in (yaml.CSafeLoader, yaml.SafeLoader):
        try:
            document, faults = yaml_tree._read("bai.yaml", text, loader)
            readings.append((document.values, document.marks, document.key_marks, faults))
        except UnreadableError:
            readings.append(None)
    return readings


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_fast_reading_of_what_is_shipped_is_the_careful_one(path):
    fast, careful = _both(path.read_text(encoding="utf-8"))
    assert fast == careful is not None


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="abấ:-[]{}?|>'\"#,\n 01~🧪", max_size=60))
def test_the_fast_reading_never_means_something_else(text):
    fast, careful = _both(text)
    assert fast is None or careful is None or fast[0] == careful[0]
