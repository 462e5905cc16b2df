from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from builders import PackFolder, app_values, choose, explain, judge, lesson_values, tap

from kiosk.authoring.source import TutorialSource
from kiosk.authoring.yaml_source import read_pack
from kiosk.lessons.catalogue import Catalogue

if TYPE_CHECKING:
    from pathlib import Path

LESSON = "lessons/mua-hang/lesson.yaml"

HEAD = """\
schema: 1
id: mua-hang
code: E1
title: Mua hàng
goal: Mua đúng giá
topic: E
audience: [all]
minutes: 5
modes: [theo]
icon: money
checked_on: 2026-11-23
review_by: 2027-05-23
parts:
  - id: mot
    steps:
"""


@pytest.fixture
def pack(tmp_path: Path) -> PackFolder:
    return PackFolder(tmp_path)


def told(pack: PackFolder) -> list[str]:
    return [str(fault) for fault in read_pack(pack.path).faults]


def taught(pack: PackFolder) -> list[str]:
    return [lesson.id for lesson in read_pack(pack.path).catalogue.lessons]


def test_a_whole_pack_is_read_without_a_fault(pack):
    reading = read_pack(pack.path)
    assert reading.faults == []
    assert [lesson.title.en for lesson in reading.catalogue.lessons] == ["Shopping"]
    assert [topic.name.vi for topic in reading.catalogue.topics] == ["Tiền và\nthanh toán số"]
    assert [app.id for app in reading.catalogue.apps] == ["cua-hang"]
    assert [fact.id for fact in reading.catalogue.facts] == ["phi"]


OTHER_TARGETS = "dùng một trong: “cua-hang/mua”, “cua-hang/chon”, “cua-hang/thoat”"
UNKNOWN_NAME = "xem lại tên mục; câu có dấu phẩy thì đặt trong ngoặc kép"
TOO_MANY = "danh sách này quá dài – giữ nhiều nhất 10 mục"
STEP = "      - {id: nghe, kind: explain, say: Nghe máy nói.}\n"


@pytest.mark.parametrize(
    ("text", "told_of_it"),
    [
        ("▶" + HEAD.replace("minutes: 5\n", "") + STEP, "thiếu “minutes” – thêm dòng “minutes: …”"),
        (HEAD + STEP + "▶mau: do\n", f"không có mục “mau” ở đây – {UNKNOWN_NAME}"),
        (
            HEAD + "      - {id: a, kind: explain, say: {vi: Nghe, ▶máy: nói}}",
            f"không có mục “máy” ở đây – {UNKNOWN_NAME}",
        ),
        (HEAD.replace("minutes: 5", 'minutes: ▶"5"') + STEP, "chỗ này phải là số – viết số không có ngoặc kép, như 7"),
        (HEAD.replace("minutes: 5", "minutes: ▶.nan") + STEP, "chỗ này phải là số – viết số không có ngoặc kép, như 7"),
        (HEAD.replace("minutes: 5", "minutes: ▶0") + STEP, "số này quá nhỏ – dùng số từ 1 trở lên"),
        (HEAD.replace("minutes: 5", "minutes: ▶99") + STEP, "số này quá lớn – dùng số từ 20 trở xuống"),
        (HEAD.replace("2026-11-23", "▶23/11/2026") + STEP, "ngày chưa đúng – viết năm-tháng-ngày, như 2026-11-23"),
        (HEAD.replace("2026-11-23", "▶true") + STEP, "ngày chưa đúng – viết năm-tháng-ngày, như 2026-11-23"),
        (
            HEAD.replace("icon: money", "icon: ▶Tiền") + STEP,
            "viết chưa đúng mẫu – viết chữ thường không dấu, số và gạch nối, như “tra-tien”",
        ),
        (HEAD.replace("code: E1", "code: ▶17") + STEP, 'chỗ này phải là chữ – đặt trong ngoặc kép, như "20000"'),
        (HEAD.replace("code: E1", "code: ▶H1") + STEP, "viết chưa đúng mẫu – viết chữ của chủ đề và số, như “E17”"),
        (
            HEAD.replace("[theo]", "[▶nhanh]") + STEP,
            "giá trị này không dùng được – dùng một trong: “xem”, “theo”, “tu-lam”",
        ),
        (HEAD.replace("[theo]", "▶[]") + STEP, "danh sách này quá ngắn – cần ít nhất 1 mục"),
        (
            HEAD.replace("[theo]", "▶theo") + STEP,
            "chỗ này phải là một danh sách – viết mỗi mục một dòng, bắt đầu bằng “- ”",
        ),
        (HEAD.replace("    steps:\n", "    steps: ▶[" + "{id: a, kind: explain, say: A}," * 11 + "]\n"), TOO_MANY),
        (HEAD + "      - ▶{id: a, say: Nghe.}", "thiếu “kind” – thêm dòng “kind: …”"),
        (
            HEAD + "      - ▶{id: a, kind: hat, say: Nghe.}",
            (
                "không có loại “hat” – "
                "dùng một trong: “explain”, “watch”, “tap”, “type”, “practice”, “choose”, “judge”, “quiz”, “order”, "
                "“match”, “checklist”"
            ),
        ),
        (HEAD + "      - ▶Nghe máy nói.", "chỗ này phải có các mục con – viết “tên: giá trị”, mỗi mục một dòng"),
        (HEAD + '      - {id: a, kind: explain, say: ▶" "}', "câu này còn trống – viết câu, hoặc xoá dòng này"),
        (HEAD + f"      - {{id: a, kind: explain, say: ▶{'a' * 301}}}", "câu này quá dài – viết ngắn lại"),
        (
            HEAD + "      - {id: a, kind: explain, say: ▶[Nghe]}",
            "chỗ này phải là một câu – viết câu, hoặc {vi: …, en: …}",
        ),
        (
            HEAD + "      - {id: a, kind: explain, say: {vi: ▶5}}",
            'chỗ này phải là chữ – đặt trong ngoặc kép, như "20000"',
        ),
        (
            HEAD + "      - {id: a, kind: choose, say: A, options: [{text: A, right: ▶1}, {text: B}]}",
            "chỗ này phải là true hoặc false – viết true hoặc false, không có ngoặc kép",
        ),
        (
            HEAD + "      - {id: t, kind: tap, say: Bấm., phone: {screen: cua-hang/dau}, target: ▶cua-hang/ban}",
            f"màn hình “dau” không có “cua-hang/ban” để bấm vào lúc này – {OTHER_TARGETS}",
        ),
        (
            HEAD.replace("id: mua-hang", "id: ▶ban-hang") + STEP,
            "“ban-hang” khác tên tệp “mua-hang” – viết hai tên giống nhau",
        ),
        (HEAD.replace("topic: E", "topic: ▶F") + STEP, "không có chủ đề “F” – dùng một trong: “E”"),
        ("▶", "chỗ này phải có các mục con – viết “tên: giá trị”, mỗi mục một dòng"),
        (
            HEAD + STEP + "links: {official: ▶http://abc.vn}",
            "viết chưa đúng mẫu – viết địa chỉ bắt đầu bằng https://",
        ),
    ],
)
def test_each_rule_of_a_lesson_says_where_what_and_how_to_mend_it(pack, text, told_of_it):
    """“▶” stands where the fault is."""
    before, after = text.split("▶")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    pack.put(LESSON, before + after)
    assert told(pack) == [f"{LESSON}:{line}:{column}: {told_of_it}"]
    assert taught(pack) == []


def test_a_part_of_a_screen_is_found_although_its_kind_is_also_a_name_in_it(pack):
    screens = {"dau": {"title": "Giá", "parts": [{"kind": "field", "field": "gia"}]}}
    pack.put("apps/cua-hang.yaml", app_values(screens=screens))
    lines = (pack.path / "apps/cua-hang.yaml").read_text().splitlines()
    line = next(n for n, text in enumerate(lines, start=1) if '"kind": "field"' in text) - 1
    assert told(pack)[0] == f"apps/cua-hang.yaml:{line}:9: thiếu “label” – thêm dòng “label: …”"


def test_all_faults_of_all_files_come_in_one_run(pack):
    pack.put("pack.yaml", "schema: 2\nid: thu\ntitle: Gói\n")
    pack.put("lessons/hai/lesson.yaml", "a: [1")
    pack.put(LESSON, HEAD.replace("minutes: 5", "minutes: 0").replace("topic: E", "topic: Z") + STEP)
    assert told(pack) == [
        "lessons/hai/lesson.yaml:1:6: chỗ này máy không đọc được – xem khoảng trắng đầu dòng, dấu “:” và ngoặc kép",
        f"{LESSON}:6:8: viết chưa đúng mẫu – viết một chữ từ A đến G",
        f"{LESSON}:8:10: số này quá nhỏ – dùng số từ 1 trở lên",
        "pack.yaml:1:1: thiếu “publisher” – thêm dòng “publisher: …”",
        "pack.yaml:1:9: giá trị này không dùng được – dùng một trong: 1",
    ]


def test_one_broken_lesson_leaves_the_others_as_they_are(pack):
    pack.lesson(lesson_values(id="ban-hang", code="E2"))
    pack.put(LESSON, "hỏng: [")
    assert taught(pack) == ["ban-hang"]


def test_lessons_stand_in_the_order_of_their_codes(pack):
    pack.lesson(lesson_values(id="a-muoi", code="E10"))
    pack.lesson(lesson_values(id="z-hai", code="E2"))
    assert taught(pack) == ["mua-hang", "z-hai", "a-muoi"]


def test_a_code_is_given_once(pack):
    pack.lesson(lesson_values(id="san-hang", code="E1"))
    assert [line.split(": ", 1)[1] for line in told(pack)] == ["mã “E1” đã là của bài “mua-hang” – đặt mã khác"]
    assert taught(pack) == ["mua-hang"]


def test_a_missing_picture_is_told_and_the_lesson_stays(pack):
    pack.lesson(lesson_values(explain(picture="loa.png", alt="Cái loa."), tap()))
    (fault,) = read_pack(pack.path).faults
    assert (fault.file, fault.fault, fault.mend) == (
        LESSON,
        "không có tệp ảnh “loa.png”",
        "chép ảnh vào thư mục của bài",
    )
    assert read_pack(pack.path).catalogue.lessons[0].steps[0].picture is None

    pack.put("lessons/mua-hang/loa.png", b"\x89PNG\r\n\x1a\n")
    assert told(pack) == []
    assert read_pack(pack.path).catalogue.lessons[0].steps[0].picture == "loa.png"


@pytest.mark.parametrize("file", ["topics.yaml", "facts.yaml", "apps/cua-hang.yaml"])
def test_a_lesson_that_waits_for_a_broken_file_says_which(pack, file):
    pack.lesson(lesson_values(tap(), facts=["phi"]))
    pack.put(file, "schema: 1\n")
    faults = told(pack)
    assert any(fault.startswith(f"{file}:1:1: thiếu “") for fault in faults)
    assert [fault for fault in faults if fault.startswith(LESSON)] == [
        f"{LESSON}:1:1: bài này cần “{file}”, mà tệp đó chưa dùng được – sửa “{file}” trước"
    ]
    assert taught(pack) == []


def test_a_lesson_that_does_not_need_the_broken_app_stays(pack):
    pack.lesson(lesson_values(judge(), choose()))
    pack.put("apps/cua-hang.yaml", "schema: 1\n")
    assert taught(pack) == ["mua-hang"]


def test_an_app_that_does_not_hold_together_is_left_out(pack):
    pack.put("apps/cua-hang.yaml", app_values(start="khong"))
    assert read_pack(pack.path).catalogue.apps == ()
    assert any("ứng dụng không có màn hình “khong” – " in fault for fault in told(pack))


def test_topics_and_facts_are_named_once(pack):
    topic = "  - {code: E, name: Tiền, icon: money}\n"
    pack.put("topics.yaml", f"schema: 1\ntopics:\n{topic}{topic}")
    fact = "  - {id: phi, text: Miễn phí., status: check, source: Xã, checked_on: 2026-11-23}\n"
    pack.put("facts.yaml", f"schema: 1\nfacts:\n{fact}{fact}")
    assert told(pack)[0] == "facts.yaml:4:10: tên “phi” đã dùng ở trên – đặt tên khác"
    assert told(pack)[-1] == "topics.yaml:4:12: tên “E” đã dùng ở trên – đặt tên khác"


def test_missing_files_are_named(tmp_path):
    assert [str(fault) for fault in read_pack(tmp_path).faults] == [
        "facts.yaml:1:1: không có tệp này – chép từ bài mẫu rồi sửa lại",
        "pack.yaml:1:1: không có tệp này – chép từ bài mẫu rồi sửa lại",
        "topics.yaml:1:1: không có tệp này – chép từ bài mẫu rồi sửa lại",
    ]


def test_what_cannot_be_opened_is_told(pack):
    (pack.path / LESSON).unlink()
    (pack.path / LESSON).mkdir()
    assert told(pack) == [f"{LESSON}:1:1: không mở được tệp (Is a directory) – xem quyền đọc của tệp"]


def test_the_fingerprint_changes_with_every_word_and_every_file(pack):
    source = TutorialSource(pack.path)
    seen = {source.fingerprint()}
    text = (pack.path / LESSON).read_text()
    stat = (pack.path / LESSON).stat()
    pack.put(LESSON, text.replace("Nghe máy nói.", "Nghe máy hát."))
    os.utime(pack.path / LESSON, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    seen.add(source.fingerprint())
    pack.put("lessons/mua-hang/loa.png", b"1")
    seen.add(source.fingerprint())
    pack.put("lessons/mua-hang/loa.png", b"22")
    seen.add(source.fingerprint())
    assert len(seen) == 4
    assert source.fingerprint() in seen


def test_the_fingerprint_changes_with_what_may_be_borrowed(pack, tmp_path_factory):
    built_in = PackFolder(tmp_path_factory.mktemp("co-ban"))
    source = TutorialSource(pack.path, built_in.path)
    before = source.fingerprint()
    assert before != TutorialSource(pack.path).fingerprint()
    built_in.put("apps/cua-hang.yaml", app_values(title="Cửa hàng mới"))
    assert source.fingerprint() != before


def test_what_is_compiled_means_the_same_as_what_was_written(pack):
    pack.put("lessons/hai/lesson.yaml", "a: [1")
    compiled, faults = TutorialSource(pack.path).compile()
    assert Catalogue.model_validate_json(compiled) == read_pack(pack.path).catalogue
    assert len(faults) == 1
