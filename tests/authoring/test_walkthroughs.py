"""Walkthroughs as authors write them: one broken file for each rule, and the six that are shipped."""

from __future__ import annotations

import json

import pytest
from builders import FACTS, PackFolder, choose, explain, lesson_values, tap

from kiosk.authoring.check import check_pack
from kiosk.authoring.schema import schema
from kiosk.authoring.yaml_source import read_pack
from kiosk.lessons.catalogue import Catalogue
from kiosk.lessons.walkthrough import LISTENED, Walkthrough
from kiosk.lessons.walkthrough_checks import step_of
from kiosk.paths import shipped
from kiosk.voice.spoken_text import speak

FILE = "walkthroughs/mua-cung.yaml"
HEAD = """\
schema: 1
id: mua-cung
title: Cùng mua hàng
errand: Muốn mua hàng
topic: E
icon: money
minutes: 5
steps:
"""
GOOD = (
    HEAD + "  - step: mua-hang/bam\n    script: Bà con bấm “Mua”.\n    ask: Ô nào là ô mua?\n    must_tap_self: true\n"
)
LONG = "Bà con nhìn vào ô thứ hai ở bên trái màn hình rồi đọc cho tôi nghe"


@pytest.fixture
def pack(tmp_path):
    folder = PackFolder(tmp_path)
    turning = choose("re", options=[{"text": "A", "goto": "hai"}, {"text": "B", "right": True}])
    parts = [{"id": "mot", "steps": [explain(), tap(), turning]}, {"id": "hai", "steps": [explain("sau")]}]
    folder.lesson(lesson_values(parts=parts))
    return folder


def told(pack):
    report = check_pack(
        pack.path, as_said=lambda text: speak(text, "vi").said, icons={"money", "check", "phone", "eye"}
    )
    return report, [str(fault) for fault in report.faults]


def test_a_good_one_is_read_and_counted(pack):
    pack.put(FILE, GOOD)
    report, faults = told(pack)
    assert (report.walkthroughs, faults) == (1, [])
    (walkthrough,) = read_pack(pack.path).catalogue.walkthroughs
    assert walkthrough.steps[0].place == ("mua-hang", "bam")
    assert walkthrough.steps[0].must_tap_self


def stage(text: str) -> str:
    return HEAD + f"  - {{step: mua-hang/bam, script: Bấm đi., {text}}}\n"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (GOOD.replace("topic: E", "topic: ▶F"), "không có chủ đề “F” – dùng một trong: “E”"),
        (GOOD.replace("mua-hang/bam", "▶ban-hang/bam"), "không có bài “ban-hang” – dùng một trong: “mua-hang”"),
        (
            GOOD.replace("mua-hang/bam", "▶mua-hang/nam"),
            "bài “mua-hang” không có bước “nam” – dùng một trong: “nghe”, “bam”, “re”, “sau”",
        ),
        (
            GOOD.replace("mua-hang/bam", "▶mua-hang"),
            "viết chưa đúng mẫu – viết tên bài, gạch chéo, tên bước, như “quet-qr/mo-may-anh”",
        ),
        (
            HEAD + "  - {step: mua-hang/bam, script: Bấm.}\n  - {step: ▶mua-hang/bam, script: Bấm nữa.}\n",
            "tên “mua-hang/bam” đã dùng ở trên – đặt tên khác",
        ),
        (
            HEAD + "  - {step: mua-hang/nghe, script: Nghe nhé., must_tap_self: ▶true}\n",
            "bước này chỉ nghe, không có gì để bà con tự bấm – bỏ dòng “must_tap_self”",
        ),
        (
            HEAD + "  - {step: ▶mua-hang/re, script: Chọn đi.}\n",
            "bước này rẽ sang phần khác của bài, ở đây không rẽ được – chọn bước khác của bài",
        ),
        (HEAD.replace("steps:", "steps: ▶[]"), "danh sách này quá ngắn – cần ít nhất 1 mục"),
        (GOOD.replace("  - step: mua-hang/bam\n    script", "  - ▶script"), "thiếu “step” – thêm dòng “step: …”"),
        (stage("▶noi: x"), "không có mục “noi” ở đây – xem lại tên mục; câu có dấu phẩy thì đặt trong ngoặc kép"),
        (
            stage("must_tap_self: ▶co"),
            "chỗ này phải là true hoặc false – viết true hoặc false, không có ngoặc kép",
        ),
        (
            stage("script_in: {mong: ▶a}"),
            "giá trị này không dùng được – dùng một trong: “hmn”, “dao”, “tay”, “nung”, “phu-la”",
        ),
        (
            GOOD.replace("id: mua-cung", "id: ▶mua-chung"),
            "“mua-chung” khác tên tệp “mua-cung” – viết hai tên giống nhau",
        ),
        (GOOD.replace("icon: money", "icon: ▶trau"), "chưa có hình “trau” – chọn một hình có sẵn trong assets/icons"),
        (GOOD.replace("minutes: 5", "minutes: ▶31"), "số này quá lớn – dùng số từ 30 trở xuống"),
        (
            GOOD.replace("Bà con bấm “Mua”.", f"▶{LONG}."),
            f"câu “{LONG}.” dài 17 tiếng, quá 15 – chia thành hai câu ngắn",
        ),
        (GOOD.replace("Ô nào là ô mua?", "▶Nhấn vào đâu?"), "không nói “nhấn” với bà con – viết “bấm”"),
        (GOOD.replace("Muốn mua hàng", "▶Lỗi khi mua"), "không nói “lỗi” với bà con – viết “chưa đúng”"),
    ],
)
def test_each_rule_says_where_what_and_how_to_mend_it(pack, text, fault):
    line = next(n for n, one in enumerate(text.splitlines(), 1) if "▶" in one)
    column = text.splitlines()[line - 1].index("▶") + 1
    pack.put(FILE, text.replace("▶", ""))
    assert told(pack)[1] == [f"{FILE}:{line}:{column}: {fault}"]


def test_it_waits_for_a_broken_lesson_and_says_which(pack):
    pack.put(FILE, GOOD)
    pack.put("lessons/mua-hang/lesson.yaml", "schema: 2\n")
    report, faults = told(pack)
    assert report.walkthroughs == 0
    lesson = "lessons/mua-hang/lesson.yaml"
    assert f"{FILE}:1:1: bài này cần “{lesson}”, mà tệp đó chưa dùng được – sửa “{lesson}” trước" in faults


def test_no_number_that_still_has_to_be_checked(pack):
    unchecked = FACTS["facts"][0] | {"id": "so", "text": "Gọi 24681357.", "status": "check"}
    pack.put("facts.yaml", FACTS | {"facts": [*FACTS["facts"], unchecked]})
    pack.put(FILE, GOOD.replace("Bà con bấm “Mua”.", "Gọi 24681357."))
    assert [fault for fault in told(pack)[1] if "chưa được xác minh" in fault]


def test_a_catalogue_holds_none_that_cannot_be_led(pack):
    pack.put(FILE, GOOD)
    values = json.loads(read_pack(pack.path).catalogue.model_dump_json())
    assert Catalogue.model_validate_json(json.dumps(values)).walkthroughs
    values["walkthroughs"][0]["steps"][0]["step"] = "mua-hang/nam"
    with pytest.raises(ValueError, match="không có bước “nam”"):
        Catalogue.model_validate_json(json.dumps(values))
    values["walkthroughs"] = 2 * json.loads(read_pack(pack.path).catalogue.model_dump_json())["walkthroughs"]
    with pytest.raises(ValueError, match="đã dùng ở trên"):
        Catalogue.model_validate_json(json.dumps(values))


def test_its_schema_helps_an_editor():
    described = json.loads(schema("walkthrough"))
    assert {"title", "errand", "steps", "icon"} <= set(described["required"])


def shipped_ones() -> tuple[Catalogue, tuple[Walkthrough, ...]]:
    reading = read_pack(shipped("tutorials"))
    assert [str(fault) for fault in reading.faults] == []
    return reading.catalogue, reading.catalogue.walkthroughs


def test_six_are_shipped():
    catalogue, walkthroughs = shipped_ones()
    assert len(walkthroughs) == 6
    titles = {"Khai sinh cho con", "“Kích hoạt” VNeID", "Trả phí bằng QR", "Lỡ bị lừa"}
    assert titles <= {one.title.vi for one in walkthroughs}
    for one in walkthroughs:
        kinds = [step_of(stage, catalogue.lessons_by_id).kind for stage in one.steps]
        assert 6 <= len(kinds) <= 12, f"{one.id}: five to ten minutes"
        assert "judge" in kinds, f"{one.id} has a scam to recognise"
        # Whoever comes with an errand does the decisive presses alone.
        own = sum(stage.must_tap_self for stage in one.steps)
        assert own >= len([kind for kind in kinds if kind not in LISTENED]) / 2, one.id


def test_no_code_is_ever_asked_for_by_whoever_leads():
    """Staff never say “read me your code”: the script must not teach what the lessons warn of."""
    for one in shipped_ones()[1]:
        for stage in one.steps:
            for text in (stage.script.vi, stage.ask.vi if stage.ask else ""):
                assert not any(word in text.lower() for word in ("đọc mã", "đọc số tài khoản", "cho tôi mã"))
