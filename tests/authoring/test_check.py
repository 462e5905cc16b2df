"""One broken pack for each rule of the check, with the words an author reads. “▶” stands where the fault is."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace

import pytest
from builders import FACTS, PackFolder, app_values, explain, lesson_values, scene, tap, watch
from films import film

from kiosk.authoring import faults, films
from kiosk.authoring.check import check_pack
from kiosk.authoring.schema import FILES, schema
from kiosk.authoring.yaml_source import lent_apps, read_pack
from kiosk.cli import main
from kiosk.lessons.clips import text_hash
from kiosk.lessons.player import Answer, Player
from kiosk.lessons.text import Text
from kiosk.packs.media import MOST_BYTES
from kiosk.paths import shipped
from kiosk.voice.spoken_text import speak

ICONS = {"money", "check", "phone", "eye"}
LESSON = "lessons/mua-hang/lesson.yaml"
APP = "apps/cua-hang.yaml"
HEVC = "trong máy ảnh chọn H.264 thay cho HEVC rồi quay lại, hoặc lưu lại phim kiểu MP4 (H.264)"
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
"""
STEPS = "parts:\n  - id: mot\n    steps:\n"


@pytest.fixture
def pack(tmp_path):
    return PackFolder(tmp_path)


def said(text: str) -> str:
    return speak(text, "vi").said


def report(pack, **more):
    return check_pack(pack.path, **{"as_said": said, "icons": ICONS} | more)


def told(pack, **more):
    return [str(fault) for fault in report(pack, **more).faults]


def step(text: str) -> str:
    return HEAD + STEPS + f"      - {{id: a, kind: explain, {text}}}\n"


NAMES = "dùng tên tập làm: “Giàng Thị Mẩy”, “Sùng Thị Dua”, “Thào A Sùng”, “Vàng Văn Páo”"
NUMBERS = "dùng số tập làm: 000000000001, 0900 000 001"
REAL_NUMBER = f"có số giống số căn cước hoặc số điện thoại thật – {NUMBERS}"
SOMEBODYS_PAGE = "“qua-tet.vip” có thể là trang thật của ai đó – dùng trang .gov.vn, hoặc đuôi không ai có: .example, .test, .invalid"
ONLY_A_FACT = "là phí, thời hạn, luật hoặc số điện thoại – viết vào facts.yaml kèm nguồn, rồi gọi tên trong “facts” của bước “explain”"
LONG = "Bấm vào ô thứ hai ở bên trái màn hình để xem tên người nhận tiền"
UNCHECKED = {
    "id": "duong-day",
    "text": "Gọi số 24681357.",
    "status": "check",
    "source": "Xã",
    "checked_on": "2026-11-23",
}


def facts_to_check(pack):
    pack.put("facts.yaml", FACTS | {"facts": [*FACTS["facts"], UNCHECKED]})


@pytest.mark.parametrize(
    ("text", "told_of_it"),
    [
        (step(f"say: ▶{LONG}."), f"câu “{LONG}.” dài 16 tiếng, quá 15 – chia thành hai câu ngắn"),
        (
            step('say: ▶"Tiền là 1.250.000 đồng, bà con đọc kỹ số tiền nhé."'),
            "câu “Tiền là 1.250.000 đồng, bà con đọc kỹ số tiền nhé.” dài 17 tiếng, quá 15 – chia thành hai câu ngắn",
        ),
        (
            step(f"say: {{vi: Nghe., spoken: ▶{LONG}.}}"),
            f"câu “{LONG}.” dài 16 tiếng, quá 15 – chia thành hai câu ngắn",
        ),
        (step(f"say: Nghe., note: ▶{LONG}."), f"câu “{LONG}.” dài 16 tiếng, quá 15 – chia thành hai câu ngắn"),
        (step("say: ▶Nhấn vào đây."), "không nói “nhấn” với bà con – viết “bấm”"),
        (step("say: ▶Bạn nghe nhé."), "không nói “bạn” với bà con – viết “bà con”"),
        (step("say: {vi: ▶Truy cập trang này., en: Open it.}"), "không nói “truy cập” với bà con – viết “mở trang”"),
        (
            HEAD.replace("title: ", "title: ▶Lỗi ") + STEPS + "      - {id: a, kind: explain, say: A}\n",
            "không nói “lỗi” với bà con – viết “chưa đúng”",
        ),
        (step("say: ▶Gọi số 0912 345 678."), REAL_NUMBER),
        (step("say: {vi: Gọi con., en: ▶Call 0912345678.}"), REAL_NUMBER),
        (
            step("say: A, message: {style: sms, from: Số lạ, text: ▶Mã 038058001234}"),
            REAL_NUMBER,
        ),
        (step("say: ▶Gọi cho Nguyễn Văn Bình."), f"“Nguyễn Văn Bình” giống tên người thật – {NAMES}"),
        (
            step("say: A, message: {style: sms, from: ▶LÝ THỊ HOA, text: Chào}"),
            f"“LÝ THỊ HOA” giống tên người thật – {NAMES}",
        ),
        (
            step("say: ▶Mở https://abc.gov.vn nhé."),
            "câu có địa chỉ mạng đầy đủ – chỉ viết tên trang, như dichvucong.gov.vn",
        ),
        (
            step("say: {vi: Mở trang., en: ▶Open www.abc.gov.vn now.}"),
            "câu có địa chỉ mạng đầy đủ – chỉ viết tên trang, như dichvucong.gov.vn",
        ),
        (step("say: A, message: {style: web, from: Trang, text: B, link: ▶qua-tet.vip}"), SOMEBODYS_PAGE),
        (step("say: A, message: {style: sms, from: B, text: ▶Vào http://qua-tet.vip/nhan ngay}"), SOMEBODYS_PAGE),
        (step("say: ▶Đừng mở qua-tet.vip nhé."), SOMEBODYS_PAGE),
        (
            HEAD
            + "links: {official: ▶https://gov.vn.lua.top/a}\n"
            + STEPS
            + "      - {id: a, kind: explain, say: A}\n",
            "máy không mở trang “gov.vn.lua.top” – dùng trang .gov.vn",
        ),
        (
            HEAD + "links: {next: [▶ban-hang]}\n" + STEPS + "      - {id: a, kind: explain, say: A}\n",
            "không có bài “ban-hang” – viết tên một bài khác, hoặc bỏ dòng này",
        ),
        (
            HEAD.replace("icon: ", "icon: ▶").replace("money", "tien")
            + STEPS
            + "      - {id: a, kind: explain, say: A}\n",
            "chưa có hình “tien” – chọn một hình có sẵn trong assets/icons",
        ),
        (step("say: A, picture: ▶loa.png"), "ảnh chưa có lời tả – thêm “alt” kể trong ảnh có gì"),
        (step("say: A, picture: ▶mat.png, alt: Loa"), "không có tệp ảnh “mat.png” – chép ảnh vào thư mục của bài"),
        (
            step("say: A, picture: ▶chu.png, alt: Loa"),
            "“chu.png” không phải ảnh PNG, JPEG hay WebP – lưu lại ảnh theo một trong ba kiểu đó",
        ),
        (step("say: A, picture: ▶to.jpg, alt: Loa"), "ảnh “to.jpg” quá lớn – giữ dưới 4 MB"),
        (
            step("say: ▶Bà con gọi 24681357."),
            (
                "“24681357” là của “duong-day”, điều chưa được xác minh – "
                "xác minh trong facts.yaml trước, hoặc bỏ khỏi câu"
            ),
        ),
        *(
            (step(f"say: ▶{words}"), f"“{told_of_it}” {ONLY_A_FACT}")
            for words, told_of_it in (
                ("Theo Nghị định 63.", "Nghị định 63"),
                ("Theo Luật Hộ tịch.", "Luật Hộ tịch"),
                ("Theo Quyết định 2345.", "Quyết định 2345"),
                ("Chờ 3 ngày làm việc nhé.", "3 ngày làm việc"),
                ("Làm giấy trong 60 ngày.", "trong 60 ngày"),
                ("Miễn phí cho bà con.", "Miễn phí"),
                ("Làm giấy này không mất lệ phí.", "không mất lệ phí"),
                ("Chứng thực phí 2.000 đồng.", "phí 2.000"),
                ("Gửi trên 10 triệu thì máy hỏi mặt.", "trên 10 triệu"),
                ("Gọi 18001096 để hỏi.", "18001096"),
                ("Gấp thì gọi 113.", "113"),
            )
        ),
        (
            HEAD
            + STEPS
            + "      - {id: a, kind: choose, say: Bao lâu?, options: [{text: ▶Trong 3 ngày, right: true}, {text: B}]}\n",
            f"“Trong 3 ngày” {ONLY_A_FACT}",
        ),
        (
            step("say: ▶Gọi số 24681357. Nhanh nhé."),
            (
                "“24681357” là của “duong-day”, điều chưa được xác minh – "
                "xác minh trong facts.yaml trước, hoặc bỏ khỏi câu"
            ),
        ),
    ],
)
def test_each_rule_of_a_lesson(pack, text, told_of_it):
    facts_to_check(pack)
    pack.put("lessons/mua-hang/loa.png", b"\x89PNG\r\n\x1a\n")
    pack.put("lessons/mua-hang/chu.png", b"<svg>")
    pack.put("lessons/mua-hang/to.jpg", b"\xff\xd8\xff" + b"0" * MOST_BYTES)
    before, after = text.split("▶")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    pack.put(LESSON, before + after)
    assert told(pack) == [f"{LESSON}:{line}:{column}: {told_of_it}"]


@pytest.mark.parametrize(
    "text",
    [
        "say: Bấm “Kích hoạt tài khoản định danh điện tử của tôi ngay bây giờ nhé các bạn ơi”.",
        "say: {vi: Nghe., en: You may listen to this very long English sentence with as many words as anybody likes.}",
        "say: Gọi Sùng Thị Dua.",
        "say: Bấm Zalo. Chọn Danh Bạ Của Tôi.",
        "say: A, message: {style: sms, from: Số lạ, text: 'Bấm http://vay-tien.test/a ngay, hoặc VNeID_moi.apk, kẻo lỗi!'}",
        "say: Số tập làm là 0900 000 001.",
        "say: Hẹn ngày 23/11 nhé.",
        "say: Gọi số 1900.",
        "say: Đừng đóng phí cho “luật sư” trên mạng.",
        "say: Đừng tin Luật sư trên mạng.",
        "say: Chờ 3 ngày. Bà con quyết định 2 việc.",
        "say: Tiền rau là 20.000 đồng.",
        "say: A, message: {style: sms, from: B, text: Đóng phí 500.000 đồng trong 2 giờ!}",
        "say: {vi: Nghe., en: Call 113 within 60 days.}",
        "say: {vi: Nghe., en: null}",
        "say: {vi: Nghe., en: Click here.}",
        "say: Tìm đuôi gov.vn ở đầu trang.",
    ],
)
def test_what_is_no_fault(pack, text):
    facts_to_check(pack)
    pack.put(LESSON, step(text))
    assert told(pack) == []


def test_links_to_other_lessons_are_known_wherever_they_are(pack, tmp_path_factory):
    every_kiosk = PackFolder(tmp_path_factory.mktemp("co-ban"))
    every_kiosk.lesson(lesson_values(id="co-ban-1"))
    links = "links: {official: 'https://dichvucong.gov.vn/a', next: [ban-hang, co-ban-1]}\n"
    pack.put(LESSON, HEAD + links + STEPS + "      - {id: a, kind: explain, say: A}\n")
    pack.lesson(lesson_values(id="ban-hang", code="E2"))
    assert told(pack, built_in=every_kiosk.path) == []


def test_what_stands_on_the_phone_is_held_to_the_same_rules(pack):
    parts = [
        {"kind": "text", "text": "Gọi 0987654321"},
        {"kind": "row", "label": "Chủ tài khoản", "value": "TRẦN THỊ LAN"},
        {"kind": "button", "id": "nut", "label": "Nhấn để truy cập http://x.test", "icon": "mui-ten"},
    ]
    pack.put(APP, app_values(screens={"dau": {"title": "Đầu", "parts": parts}}))
    pack.lesson(lesson_values(explain()))
    assert [line.split(": ", 1)[1] for line in told(pack)] == [
        REAL_NUMBER,
        f"“TRẦN THỊ LAN” giống tên người thật – {NAMES}",
        "chưa có hình “mui-ten” – chọn một hình có sẵn trong assets/icons",
    ]


def test_pictures_of_frames_and_of_the_phone_are_looked_for_too(pack):
    frames = [{"say": "Mở máy.", "picture": "mot.png", "alt": "Máy"}, {"say": "Xem.", "icon": "phone"}]
    pack.lesson(lesson_values(watch(frames=frames)))
    assert [line.split(": ", 1)[1] for line in told(pack)] == [
        "không có tệp ảnh “mot.png” – chép ảnh vào thư mục của bài"
    ]
    assert report(pack).lessons == 1, "an open eye stands for it"
    pack.put("lessons/mua-hang/mot.png", b"RIFF\0\0\0\0WEBPVP8 ")
    assert told(pack) == []

    photo = {"kind": "picture", "alt": "Cây", "file": "cay.jpg"}
    pack.put(APP, app_values(screens={"dau": {"title": "Đầu", "parts": [photo]}}))
    assert told(pack)[0].endswith("không có tệp ảnh “cay.jpg” – chép ảnh vào thư mục của bài")
    pack.put("apps/cay.jpg", b"\xff\xd8\xff\xe0")
    assert told(pack) == []


@pytest.mark.parametrize(
    ("content", "told_of_it"),
    [
        (None, "không có tệp phim “phim.mp4” – chép phim vào thư mục của bài"),
        (b"GIF89a", "phim “phim.mp4” không phải phim MP4 – lưu lại phim kiểu MP4 (H.264)"),
        (b"\0\0\0\x14ftypqt  ", "phim “phim.mp4” không phải phim MP4 – lưu lại phim kiểu MP4 (H.264)"),
        (film()[:500], "phim “phim.mp4” bị hỏng hoặc bị cắt giữa chừng – chép hoặc lưu lại phim"),
        (b"\0\0\0\x14ftyp3gp4", "phim “phim.mp4” không phải phim MP4 – lưu lại phim kiểu MP4 (H.264)"),
        (
            film(codec=b"hvc1"),
            f"phim “phim.mp4” dùng kiểu nén mà máy không chiếu được – {HEVC}",
        ),
        (film(shown=(3840, 2160)), "phim “phim.mp4” quá 1920 × 1080 điểm – lưu lại phim với cỡ 1080p hoặc 720p"),
        (film(seconds=200), "phim “phim.mp4” dài quá 3 phút – cắt ngắn, hoặc chia thành nhiều phim"),
        (film(), "phim chỉ dài 3 giây – viết “until: 3” hoặc nhỏ hơn"),
    ],
    ids=["missing", "GIF", "QuickTime", "cut off", "3GP", "HEVC", "4K", "long", "short"],
)
def test_a_film_that_cannot_be_shown_is_told_and_its_lesson_stays(pack, content, told_of_it):
    pack.lesson(lesson_values(watch(film="phim.mp4", frames=[scene(2), scene(4)])))
    if content is not None:
        pack.put("lessons/mua-hang/phim.mp4", content)
    assert [line.split(": ", 1)[1] for line in told(pack)] == [told_of_it]
    assert report(pack).lessons == 1, "in words what is to be seen"


@pytest.mark.parametrize("file", ["VID_20261128.mp4", "goi.3gp", "goi.mov", "gọi.mp4"])
def test_the_name_that_a_phone_gives_its_film_is_told_with_one_that_will_do(pack, file):
    pack.lesson(lesson_values(watch(film=file, frames=[scene(2), scene(3)])))
    assert told(pack)[0].endswith(
        "viết chưa đúng mẫu – viết tên phim chữ thường không dấu, đuôi mp4, như “goi-video.mp4”"
    )


def test_whatever_has_a_pattern_has_words_for_it():
    written = {pattern for file in FILES for pattern in re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', schema(file))}
    assert {json.loads(pattern) for pattern in written} <= faults._PATTERNS.keys()


def test_a_film_that_is_too_heavy_is_told(pack, monkeypatch):
    monkeypatch.setattr(films, "LIMITS", replace(films.LIMITS, video=films.MIB))
    pack.lesson(lesson_values(watch(film="phim.mp4", frames=[scene(2), scene(3)])))
    pack.put("lessons/mua-hang/phim.mp4", film() + b"\0\x10\0\0free" + bytes(films.MIB))
    assert told(pack)[0].endswith("phim “phim.mp4” quá lớn – lưu lại nhẹ hơn, giữ dưới 200 MB")
    pack.put("lessons/mua-hang/phim.mp4", film())
    assert told(pack) == []


def test_an_icon_that_is_no_name_is_told_once(pack):
    pack.put(LESSON, HEAD.replace("money", "[money]") + STEPS + "      - {id: a, kind: explain, say: A}\n")
    assert [line.split(": ", 1)[1] for line in told(pack)] == ['chỗ này phải là chữ – đặt trong ngoặc kép, như "20000"']


def test_a_fact_without_a_number_is_known_by_its_words(pack):
    unchecked = UNCHECKED | {"id": "mo-cua", "text": "Trung tâm mở cửa cả ngày."}
    pack.put("facts.yaml", FACTS | {"facts": [*FACTS["facts"], unchecked]})
    pack.put(LESSON, step("say: Bà con nghe. Trung tâm mở cửa cả ngày."))
    (fault,) = told(pack)
    assert "“Trung tâm mở cửa cả ngày.” là của “mo-cua”, điều chưa được xác minh" in fault


@pytest.mark.parametrize("head", [b"RIFF\0\0\0\0WAVEfmt ", b"LIST\0\0\0\0WEBPVP8 "])
def test_what_only_half_looks_like_a_picture_is_none(pack, head):
    pack.lesson(lesson_values(explain(picture="loa.webp", alt="Loa")))
    pack.put("lessons/mua-hang/loa.webp", head)
    assert [line.split(": ", 1)[1] for line in told(pack)] == [
        "“loa.webp” không phải ảnh PNG, JPEG hay WebP – lưu lại ảnh theo một trong ba kiểu đó"
    ]


def test_a_step_tells_only_facts_of_its_lesson(pack):
    pack.lesson(lesson_values(explain(facts=["phi"]), facts=["phi"]))
    assert told(pack) == []
    pack.lesson(lesson_values(explain(facts=["phi", "han"]), facts=["phi"]))
    assert [line.split(": ", 1)[1] for line in told(pack)] == [
        "“han” chưa có trong “facts” của bài – dùng một trong: “phi”"
    ]


def borrowing(**more):
    return tap(phone={"screen": "co-ban/vneid/trang-chu"}, target="co-ban/vneid/vi-giay-to") | more


def test_apps_of_the_built_in_pack_may_be_borrowed(pack):
    lent = lent_apps(shipped("tutorials"))
    assert {"co-ban/vneid", "co-ban/ngan-hang", "co-ban/zalo"} <= lent.keys()
    pack.lesson(lesson_values(explain(), borrowing(), tap("mua")))
    assert told(pack, built_in=shipped("tutorials")) == []
    catalogue = read_pack(pack.path, lent).catalogue
    assert [app.id for app in catalogue.apps] == ["cua-hang", "co-ban/vneid"], "its own, and what it has borrowed"
    player = Player(catalogue.lessons[0], catalogue.apps_by_id, start="bam")
    assert player.view.phone.app == "co-ban/vneid"
    assert player.follow() is Answer.RIGHT
    assert report(pack, built_in=shipped("tutorials")).apps == 1


@pytest.mark.parametrize(
    ("step", "told_of_it"),
    [
        (
            borrowing(phone={"screen": "co-ban/khong-co/dau"}),
            "không có ứng dụng “co-ban/khong-co” – dùng một trong: “cua-hang”, “co-ban/may-anh”",
        ),
        (
            borrowing(phone={"screen": "co-ban/may-anh/khong-co"}),
            "ứng dụng “co-ban/may-anh” không có màn hình “khong-co” – dùng một trong: “man-hinh-chinh”, “muc-khac”",
        ),
        (
            borrowing(phone={"screen": "co-ban/may-anh/dia-chi"}, target="may-anh/mo-trang"),
            "màn hình “dia-chi” không có “may-anh/mo-trang” để bấm vào lúc này – dùng một trong: “co-ban/may-anh/mo-trang”",
        ),
        (
            borrowing(phone={"screen": "khac/co-ban/may-anh/dia-chi"}),
            "viết chưa đúng mẫu – viết tên ứng dụng, gạch chéo, tên ở trong, như “ngan-hang/quet-qr”",
        ),
    ],
)
def test_what_is_borrowed_must_be_there(pack, step, told_of_it):
    lent = lent_apps(shipped("tutorials"))
    pack.lesson(lesson_values(step))
    (fault,) = map(str, read_pack(pack.path, {"co-ban/may-anh": lent["co-ban/may-anh"]}).faults)
    where, _, told_here = fault.partition(": ")
    assert where.startswith(f"{LESSON}:")
    assert told_here.startswith(told_of_it)


def test_a_pack_lends_nothing_when_it_has_no_name(pack):
    assert list(lent_apps(pack.path)) == ["thu/cua-hang"]
    (pack.path / "pack.yaml").unlink()
    assert lent_apps(pack.path) == {}


def test_an_authors_own_app_stays_his_own_beside_one_of_the_same_name(pack):
    both = [tap("mot"), tap("hai", phone={"screen": "thu/cua-hang/dau"}, target="thu/cua-hang/mua")]
    pack.lesson(lesson_values(*both))
    assert told(pack, built_in=pack.path) == []


CLIP = {
    "lesson": "mua-hang",
    "clip": "nghe.say",
    "file": "nghe.opus",
    "text": text_hash("Nghe máy nói."),
    "speaker": "Cô giáo bản",
    "consent": True,
}


def clips(pack, **changes):
    pack.put("voice/hmn/mua-hang/nghe.opus", b"OggS")
    pack.put("voice/hmn/clips.yaml", {"schema": 1, "clips": [CLIP | changes]})
    return [line.split(": ", 1)[1] for line in told(pack)]


def test_a_recording_that_says_what_is_written_is_no_fault(pack):
    assert clips(pack, approved=True) == []


def test_what_the_kiosk_itself_says_may_be_recorded_too(pack):
    own = {"loi-may": {"chao.say": Text("Chào bà con.")}}
    clip = CLIP | {"lesson": "loi-may", "clip": "chao.say", "text": text_hash("Chào bà con.")}
    pack.put("voice/hmn/loi-may/nghe.opus", b"OggS")
    pack.put("voice/hmn/clips.yaml", {"schema": 1, "clips": [clip]})
    assert told(pack, own=own) == []


@pytest.mark.parametrize(
    ("changes", "told_of_it"),
    [
        ({"text": text_hash("Nghe máy hát.")}, "câu trong bài đã đổi, bản thu đọc câu cũ – thu lại câu này"),
        ({"lesson": "ban-hang", "file": "nghe.opus"}, "không có bài “ban-hang” – sửa tên bài, hoặc bỏ mục này"),
        ({"clip": "nghe.note"}, "bài không có câu “nghe.note” – sửa tên câu, hoặc bỏ mục này"),
        ({"file": "khac.opus"}, "không có bản thu “mua-hang/khac.opus” – chép bản thu vào thư mục"),
        ({"consent": False}, "người đọc chưa đồng ý cho dùng giọng – xin đồng ý, hoặc bỏ bản thu"),
        ({"text": "abc"}, "viết chưa đúng mẫu – viết mã 64 chữ của câu đã đọc"),
        ({"clip": "nghe"}, "viết chưa đúng mẫu – viết tên bước, chấm, tên câu, như “quet-qr.say”"),
        ({"file": "../nghe.opus"}, "viết chưa đúng mẫu – viết tên tệp không dấu, đuôi opus, ogg hoặc wav"),
    ],
)
def test_each_rule_of_recordings(pack, changes, told_of_it):
    pack.put("voice/hmn/ban-hang/nghe.opus", b"OggS")
    assert clips(pack, **changes) == [told_of_it]


# The command line


def test_what_is_shipped_has_no_fault(capsys):
    assert main(["pack", "check", str(shipped("tutorials"))]) == 0
    assert capsys.readouterr().out.endswith(" bài cùng làm dùng được. 0 chỗ cần sửa.\n")


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path, capsys):
    assert main(["pack", "check", str(tmp_path / "goi")]) == 1
    assert capsys.readouterr().err.startswith(f"Không có thư mục “{tmp_path / 'goi'}”.")


def test_check_prints_every_fault_and_the_count(pack, capsys):
    pack.lesson(lesson_values(explain(say="Nhấn vào đây."), tap()))
    pack.lesson(lesson_values(id="ban-hang", code="E2", icon="money", minutes=0))
    assert main(["pack", "check", str(pack.path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": ", 1)[1] for line in lines[:-1]] == [
        "số này quá nhỏ – dùng số từ 1 trở lên",
        "không nói “nhấn” với bà con – viết “bấm”",
    ]
    assert lines[-1] == "1 bài, 1 ứng dụng, 0 bài cùng làm dùng được. 2 chỗ cần sửa."


def test_a_new_pack_works_as_it_is(tmp_path, capsys):
    folder = tmp_path / "goi"
    assert main(["pack", "new", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"Đã tạo gói bài mẫu trong “{folder}”:",
        "  apps/may-mau.yaml",
        "  facts.yaml",
        "  lessons/bai-mau/lesson.yaml",
        "  pack.yaml",
        "  topics.yaml",
        f"Sửa bài mẫu, rồi chạy: kiosk pack check {folder}",
    ]
    assert main(["pack", "check", str(folder)]) == 0
    assert capsys.readouterr().out == "1 bài, 1 ứng dụng, 0 bài cùng làm dùng được. 0 chỗ cần sửa.\n"


def test_a_new_pack_never_covers_what_is_there(tmp_path, capsys):
    (tmp_path / "bai.txt").write_text("của tôi")
    assert main(["pack", "new", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"Thư mục “{tmp_path}” đã có tệp bên trong. Máy chưa ghi gì vào đó. Chọn một tên thư mục mới.\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["bai.txt"]


def test_a_place_that_cannot_be_written_is_told(tmp_path, capsys):
    (tmp_path / "tep").write_text("")
    folder = tmp_path / "tep" / "goi"
    assert main(["pack", "new", str(folder)]) == 1
    assert capsys.readouterr().err == (
        f"Không ghi được vào “{folder}” (Not a directory). Các tệp khác vẫn như cũ. "
        "Chọn thư mục khác, hoặc xem còn chỗ trống không.\n"
    )


@pytest.mark.parametrize("file", ["lesson", "app", "pack", "topics", "facts", "clips"])
def test_there_is_a_schema_for_every_file(file, capsys):
    assert main(["pack", "schema", file]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert (schema["type"], schema["additionalProperties"]) == ("object", False)
    assert "schema" in schema["required"]


def test_the_schema_lets_a_sentence_be_short_or_in_two_languages(capsys):
    main(["pack", "schema"])
    schema = json.loads(capsys.readouterr().out)
    assert {"string", "object"} <= _types(schema, schema["$defs"]["Explain"]["properties"]["say"])


def _types(schema, value):
    if "$ref" in value:
        value = schema["$defs"][value["$ref"].rsplit("/", 1)[1]]
    inner = [_types(schema, one) for one in value.get("anyOf", [])]
    return {value["type"]} if "type" in value else set().union(*inner)


def test_pack_alone_says_what_it_can_do(capsys):
    assert main(["pack"]) == 0
    assert "new" in capsys.readouterr().out


def test_checking_needs_no_qt_and_no_database():
    code = (
        "import sys; from kiosk.cli import main; "
        f"status = main(['pack', 'check', {str(shipped('tutorials') / 'template')!r}]); "
        "sys.exit(status or any(name in sys.modules for name in ('PySide6', 'sqlalchemy')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
