from __future__ import annotations

import pytest
from builders import (
    answers,
    app_values,
    cases,
    checklist,
    choose,
    explain,
    judge,
    lesson_values,
    make_app,
    make_catalogue,
    make_lesson,
    make_phone,
    match,
    order,
    phone_values,
    practice,
    quiz,
    scene,
    tap,
    type_price,
    watch,
)
from pydantic import ValidationError

from kiosk.lessons.app_checks import check_app
from kiosk.lessons.lesson_checks import check_lesson
from kiosk.lessons.problem import Problem
from kiosk.lessons.search import screens_without_way_out

BUSY = {
    "title": "Gọi lại",
    "back": "nha",
    "parts": [
        {"kind": "field", "label": "Tìm", "field": "tim"},
        {"kind": "keyboard", "field": "tim"},
        {"kind": "wait", "id": "cho", "label": "Chờ", "do": {"go": "nha"}},
    ],
}
APPS = {"cua-hang": make_app(), "may": make_phone(screens=phone_values()["screens"] | {"goi-lai": BUSY})}


def screen(*parts, **more):
    return {"title": "Màn", "parts": list(parts or [{"kind": "text", "text": "Lời"}])} | more


def app_problems(**changes):
    return check_app(make_app(**changes))


def lesson_problems(*steps, **changes):
    return check_lesson(make_lesson(*steps, **changes), ["E"], APPS, ["phi"])


def test_a_whole_app_and_a_whole_lesson_have_no_problem():
    assert app_problems() == []
    assert lesson_problems(facts=["phi"]) == []
    assert lesson_problems(watch(film="a.mp4", frames=[scene(1), scene(21), scene(30)])) == []
    assert lesson_problems(watch(), practice(), cases(), order(), match(), checklist(), choose()) == []
    words = type_price(phone={"screen": "may/tim"}, field="may/tim", expected="khai sinh")
    assert lesson_problems(words) == []


BUTTON = {"kind": "button", "id": "nut", "label": "Nút"}
AT = ("screens", "dau", "parts", 0)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        (
            {"start": "khong"},
            Problem(("start",), "ứng dụng không có màn hình “khong”", "dùng một trong: “dau”, “gia”, “chon”"),
        ),
        (
            {"screens": {"dau": screen(back="khong")}},
            Problem(("screens", "dau", "back"), "ứng dụng không có màn hình “khong”", "dùng một trong: “dau”"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"do": {"go": "khong"}})}},
            Problem((*AT, "do", "go"), "ứng dụng không có màn hình “khong”", "dùng một trong: “dau”"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"do": {"go": "dau", "back": True}}, back="dau")}},
            Problem((*AT, "do", "back"), "“go” và “back” đi hai nơi khác nhau", "giữ một trong hai"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"do": {"back": True}})}},
            Problem((*AT, "do", "back"), "màn hình này không có “back”", "thêm “back: tên màn hình”"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"do": {"dialog": "khong"}})}},
            Problem((*AT, "do", "dialog"), "màn hình này không có hộp “khong”", "bỏ dòng này"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"do": {"set": {"cao": "do"}}})}},
            Problem((*AT, "do", "set", "cao"), "ứng dụng không có biến “cao”", "dùng một trong: “mau”, “dong-y”"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"when": {"mau": "tim"}})}},
            Problem(
                (*AT, "when", "mau"),
                "biến “mau” không có giá trị “tim”",
                "dùng một trong: “chua-chon”, “do”, “xanh”",
            ),
        ),
        (
            {"screens": {"dau": screen({"kind": "keypad", "field": "tuoi"})}},
            Problem((*AT, "field"), "ứng dụng không có ô nhập “tuoi”", "dùng một trong: “gia”, “ma”"),
        ),
        (
            {"screens": {"dau": screen({"kind": "check", "id": "a", "label": "A", "variable": "cao"})}},
            Problem((*AT, "variable"), "ứng dụng không có biến “cao”", "dùng một trong: “mau”, “dong-y”"),
        ),
        (
            {"screens": {"dau": screen({"kind": "check", "id": "a", "label": "A", "variable": "mau"})}},
            Problem((*AT, "variable"), "biến “mau” phải có đúng hai giá trị", "tắt trước, bật sau"),
        ),
        (
            {"screens": {"dau": screen({"kind": "row", "label": "A", "value": "B", "id": "c"})}},
            Problem(AT, "dòng bấm được phải có cả “id” và “do”", "thêm cả hai, hoặc bỏ cả hai"),
        ),
        (
            {"screens": {"dau": screen(BUTTON, BUTTON)}},
            Problem(("screens", "dau", "parts", 1, "id"), "tên “nut” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"id": "back"})}},
            Problem((*AT, "id"), "tên “back” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            {"fields": {"mau": "code", "gia": "money"}},
            Problem(("fields", "mau"), "tên “mau” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            {"variables": {"mau": ["do", "do", "xanh"], "dong-y": ["khong", "co"]}},
            Problem(("variables", "mau", 1), "tên “do” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            {"variables": {f"b{n}": list("abcdefgh") for n in range(5)}, "screens": {"dau": screen(), "hai": screen()}},
            Problem(
                ("variables",),
                "ứng dụng có 196608 cách bấm, nhiều hơn 60000",
                "bớt biến, bớt giá trị, hoặc chia làm hai ứng dụng",
            ),
        ),
        (
            {"screens": {"dau": screen(*([{"kind": "keypad", "field": "ma"}] * 3))}},
            Problem(
                ("screens", "dau", "parts"),
                "bàn phím chiếm hết màn hình, ô bấm còn lại nhỏ hơn 16 mm",
                "giữ một bàn phím, chuyển phần khác sang màn hình sau",
            ),
        ),
        (
            {"home": "khong"},
            Problem(("home",), "ứng dụng không có màn hình “khong”", "dùng một trong: “dau”, “gia”, “chon”"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"id": "home"})}},
            Problem((*AT, "id"), "tên “home” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            {"screens": {"dau": screen({"kind": "keypad", "field": "ten"})}, "fields": {"ten": "text"}},
            Problem((*AT, "field"), "ô “ten” là loại “text”, không hợp với “keypad”", "đổi thành loại “code”"),
        ),
        (
            {"screens": {"dau": screen({"kind": "keyboard", "field": "ma"})}},
            Problem((*AT, "field"), "ô “ma” là loại “code”, không hợp với “keyboard”", "đổi thành loại “text”"),
        ),
        (
            {"screens": {"dau": screen({"kind": "amount", "label": "Giá", "field": "ma"})}},
            Problem((*AT, "field"), "ô “ma” là loại “code”, không hợp với “amount”", "đổi thành loại “money”"),
        ),
        (
            {"screens": {"dau": screen({"kind": "tiles", "items": [{"id": "a", "label": "A", "variable": "cao"}]})}},
            Problem((*AT, "items", 0, "variable"), "ứng dụng không có biến “cao”", "dùng một trong: “mau”, “dong-y”"),
        ),
        (
            {"screens": {"dau": screen({"kind": "bubble", "text": "A", "id": "tin"})}},
            Problem(AT, "tin bấm được phải có cả “id” và “do”", "thêm cả hai, hoặc bỏ cả hai"),
        ),
        (
            {"screens": {"dau": screen({"kind": "picture", "alt": "A", "icon": "doc", "do": {"go": "dau"}})}},
            Problem(AT, "ảnh bấm được phải có cả “id” và “do”", "thêm cả hai, hoặc bỏ cả hai"),
        ),
        (
            {"screens": {"dau": screen({"kind": "picture", "alt": "A"})}},
            Problem(AT, "ảnh cần hoặc “icon” hoặc “file”", "giữ đúng một trong hai"),
        ),
        (
            {"screens": {"dau": screen({"kind": "wait", "id": "cho", "label": "Chờ", "do": {"set": {"mau": "do"}}})}},
            Problem((*AT, "do"), "máy chờ xong mà không đi đâu", "thêm “go: tên màn hình”"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"do": {"notify": "khong"}})}},
            Problem((*AT, "do", "notify"), "màn hình hiện ra sau đó không có thông báo “khong”", "bỏ dòng này"),
        ),
        (
            {"screens": {"dau": screen(BUTTON | {"do": {"go": "bay"}}), "bay": screen()}},
            Problem(("screens", "bay"), "màn hình “bay” không có đường về “dau”", "thêm “back” hoặc một nút"),
        ),
    ],
)
def test_an_app_that_does_not_hold_together_is_told(changes, problem):
    assert problem in app_problems(**changes)


def test_a_trap_that_only_some_presses_lead_into_is_found():
    """Once “do” is set, the only button home is gone."""
    app = make_app(
        screens={
            "dau": screen(BUTTON | {"do": {"go": "phong"}}),
            "phong": screen(
                {"kind": "button", "id": "ra", "label": "Ra", "do": {"go": "dau"}, "when": {"mau": "chua-chon"}},
                {"kind": "button", "id": "son", "label": "Sơn", "do": {"set": {"mau": "do"}}},
            ),
        }
    )
    assert screens_without_way_out(app) == ["phong"]


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        (
            tap(phone={"screen": "vneid/dau"}),
            Problem(("phone", "screen"), "không có ứng dụng “vneid”", "dùng một trong: “cua-hang”, “may”"),
        ),
        (
            tap(phone={"screen": "cua-hang/kho"}),
            Problem(
                ("phone", "screen"),
                "ứng dụng “cua-hang” không có màn hình “kho”",
                "dùng một trong: “dau”, “gia”, “chon”",
            ),
        ),
        (
            tap(phone={"screen": "cua-hang/dau", "set": {"gia": "20.000"}}),
            Problem(("phone", "set", "gia"), "ô “gia” chỉ nhận chữ số", "viết số trong ngoặc kép, không có dấu chấm"),
        ),
        (
            tap(phone={"screen": "cua-hang/dau", "set": {"mau": "tim"}}),
            Problem(
                ("phone", "set", "mau"),
                "biến “mau” không có giá trị “tim”",
                "dùng một trong: “chua-chon”, “do”, “xanh”",
            ),
        ),
        (
            tap(phone={"screen": "cua-hang/dau", "set": {"cao": "1"}}),
            Problem(
                ("phone", "set", "cao"),
                "ứng dụng “cua-hang” không có biến hay ô nhập “cao”",
                "dùng một trong: “mau”, “dong-y”, “gia”, “ma”",
            ),
        ),
        (
            tap(target="cua-hang/ban"),
            Problem(
                ("target",),
                "màn hình “dau” không có “cua-hang/ban” để bấm vào lúc này",
                "dùng một trong: “cua-hang/mua”, “cua-hang/chon”, “cua-hang/thoat”",
            ),
        ),
        (
            tap(target="vneid/mua"),
            Problem(
                ("target",),
                "màn hình “dau” không có “vneid/mua” để bấm vào lúc này",
                "dùng một trong: “cua-hang/mua”, “cua-hang/chon”, “cua-hang/thoat”",
            ),
        ),
        (
            type_price(field="cua-hang/ma"),
            Problem(
                ("field",),
                "màn hình “gia” không có ô và bàn phím cho “cua-hang/ma”",
                "dùng một trong: “cua-hang/gia”",
            ),
        ),
        (
            type_price(phone={"screen": "cua-hang/gia", "set": {"gia": "5"}}),
            Problem(("expected",), "ô đã có sẵn “5”, không gõ tiếp thành “20000” được", "sửa “set” của bước"),
        ),
        (
            tap(phone={"screen": "cua-hang/dau", "open": "khong"}),
            Problem(("phone", "open"), "màn hình “dau” không có hộp hay thông báo “khong”", "bỏ dòng này"),
        ),
        (
            tap(phone={"screen": "cua-hang/chon", "open": "chac-chua"}, target="cua-hang/dong-y"),
            Problem(
                ("target",),
                "màn hình “chon” không có “cua-hang/dong-y” để bấm vào lúc này",
                "dùng một trong: “cua-hang/xoa-that”, “cua-hang/thoi”",
            ),
        ),
        (
            tap(phone={"screen": "may/cho"}, target="may/home"),
            Problem(
                ("phone", "screen"), "màn hình “cho” tự chạy tiếp, bà con không kịp bấm", "bắt đầu ở màn hình khác"
            ),
        ),
        (
            type_price(phone={"screen": "may/goi-lai"}, field="may/tim", expected="a"),
            Problem(
                ("phone", "screen"), "màn hình “goi-lai” tự chạy tiếp, bà con không kịp bấm", "bắt đầu ở màn hình khác"
            ),
        ),
        (
            explain(phone={"screen": "cua-hang/dau"}, message={"style": "sms", "from": "A", "text": "B"}),
            Problem(("message",), "bước có cả “phone” và “message”", "giữ một trong hai"),
        ),
        (
            explain(picture="a.png"),
            Problem(("picture",), "ảnh chưa có lời tả", "thêm “alt” kể trong ảnh có gì"),
        ),
        (
            watch(frames=[{"say": "A", "picture": "a.png"}, {"say": "B", "icon": "doc"}]),
            Problem(("frames", 0, "picture"), "ảnh chưa có lời tả", "thêm “alt” kể trong ảnh có gì"),
        ),
        (
            watch(frames=[{"say": "A", "icon": "doc"}, {"say": "B"}]),
            Problem(("frames", 1), "mỗi hình cần một trong: “picture”, “icon”, “phone”", "giữ đúng một"),
        ),
        (
            explain(praise="Giỏi."),
            Problem(("praise",), "bước chỉ nghe, chỉ xem thì không có gì để khen", "bỏ dòng này"),
        ),
        (
            watch(hint="Nhìn kỹ."),
            Problem(("hint",), "bước chỉ nghe, chỉ xem thì không có gì để gợi ý", "bỏ dòng này"),
        ),
        (
            watch(frames=[{"say": "A", "icon": "doc"}]),
            Problem(("frames",), "chỉ có một hình", "thêm hình, hoặc dùng bước “explain”"),
        ),
        (
            watch(frames=[{"say": "A", "icon": "doc", "until": 3}, {"say": "B", "icon": "doc"}]),
            Problem(("frames", 0, "until"), "bước không có phim", "bỏ “until”, hoặc thêm “film” cho cả bước"),
        ),
        (
            watch(film="a.mp4", frames=[{"say": "A", "until": 3}]),
            Problem(("frames", 0), "đoạn phim chưa có lời tả", "thêm “alt” kể trong đoạn ấy thấy gì"),
        ),
        (
            watch(film="a.mp4", frames=[{"say": "A", "alt": "B"}]),
            Problem(("frames", 0), "chưa rõ đoạn phim hết lúc nào", "thêm “until”: số giây tính từ đầu phim"),
        ),
        (
            watch(film="a.mp4", frames=[{"say": "A", "alt": "B", "until": 3, "icon": "doc"}]),
            Problem(("frames", 0, "icon"), "đoạn phim có thêm “icon”", "bỏ dòng này: hình lấy từ phim"),
        ),
        (
            watch(film="a.mp4", frames=[scene(3), scene(3)]),
            Problem(("frames", 1, "until"), "đoạn phim chưa được một giây", "viết số giây lớn hơn, tính từ đầu phim"),
        ),
        (
            watch(film="a.mp4", frames=[scene(3), scene(24)]),
            Problem(
                ("frames", 1, "until"),
                "đoạn phim dài 21 giây, quá 20",
                "chia thành nhiều đoạn, mỗi đoạn một câu",
            ),
        ),
        (
            watch(film="a.mp4", frames=[scene(3)], phone={"screen": "cua-hang/dau"}),
            Problem(("phone",), "bước có cả “film” và “phone”", "giữ một trong hai"),
        ),
        (
            watch(film="a.mp4", frames=[scene(3)], message={"style": "sms", "from": "A", "text": "B"}),
            Problem(("message",), "bước có cả “film” và “message”", "giữ một trong hai"),
        ),
        (
            watch(frames=[{"say": "A", "icon": "doc"}, {"say": "B", "phone": {"screen": "x/y"}}]),
            Problem(("frames", 1, "phone", "screen"), "không có ứng dụng “x”", "dùng một trong: “cua-hang”, “may”"),
        ),
        (
            type_price(expected="hai mươi"),
            Problem(("expected",), "ô “gia” chỉ nhận chữ số", 'viết từ 1 đến 12 chữ số trong ngoặc kép, như "20000"'),
        ),
        (
            type_price(
                phone={"screen": "may/tim", "set": {"tim": "khai  sinh"}}, field="may/tim", expected="Khai sinh"
            ),
            Problem(
                ("expected",), "ô đã có sẵn “khai  sinh”, không gõ tiếp thành “Khai sinh” được", "sửa “set” của bước"
            ),
        ),
        (
            practice(reach={}),
            Problem(("reach",), "đích còn trống", "thêm “screen: …” hoặc “set: …”"),
        ),
        (
            practice(reach={"screen": "may/nha"}),
            Problem(
                ("reach", "screen"),
                "ứng dụng không có màn hình “may/nha”",
                "dùng một trong: “cua-hang/dau”, “cua-hang/gia”, “cua-hang/chon”",
            ),
        ),
        (
            practice(reach={"set": {"mau": "tim"}}),
            Problem(
                ("reach", "set", "mau"),
                "biến “mau” không có giá trị “tim”",
                "dùng một trong: “chua-chon”, “do”, “xanh”",
            ),
        ),
        (
            practice(reach={"screen": "cua-hang/dau"}),
            Problem(("reach",), "vừa bắt đầu đã tới đích", "đổi màn hình bắt đầu, hoặc đổi đích"),
        ),
        (
            practice(reach={"screen": "cua-hang/dau", "set": {"ma": "12"}}),
            Problem(("reach",), "bấm cách nào cũng không tới được đích này", "thêm nút dẫn tới, hoặc đổi đích"),
        ),
        (
            checklist(options=[{"text": text, "right": True} for text in "ABC"]),
            Problem(("options",), "câu nào cũng đúng", "bỏ “right: true” ở câu chưa đúng"),
        ),
        (
            checklist(options=[*answers("A", "B"), {"text": "C", "goto": "mot"}]),
            Problem(("options", 2, "goto"), "“goto” chỉ dùng trong bước “choose”", "bỏ dòng này"),
        ),
        (
            choose(options=answers("A", "A")),
            Problem(("options", 1, "text"), "tên “A” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            order(items=[{"text": "A"}, {"text": "B"}, {"text": "A"}]),
            Problem(("items", 2, "text"), "tên “A” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            match(pairs=[{"left": "A", "right": "B"}, {"left": "A", "right": "C"}]),
            Problem(("pairs", 1, "left"), "tên “A” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            match(pairs=[{"left": "A", "right": "C"}, {"left": "B", "right": "C"}]),
            Problem(("pairs", 1, "right"), "tên “C” đã dùng ở trên", "đặt tên khác"),
        ),
        (
            quiz(questions=[{"say": "Hỏi?", "options": answers("A", "B")}] * 3),
            Problem(("questions",), "có 3 câu hỏi", "giữ 2 câu, hoặc thêm “pool”"),
        ),
        (
            quiz(pool={"pick": 3}),
            Problem(("pool", "pick"), "chỉ có 2 mục để lấy", "viết “pick: 2” hoặc ít hơn"),
        ),
        (
            quiz(pool={"pick": 1, "min_true": 1}),
            Problem(("pool", "min_true"), "chỉ có 0 mục “that” để lấy", "thêm mục thật, hoặc giảm “min_true”"),
        ),
        (
            cases(pool={"pick": 5, "min_true": 3}),
            Problem(("pool", "min_true"), "chỉ có 2 mục “that” để lấy", "thêm mục thật, hoặc giảm “min_true”"),
        ),
        (
            judge(answer=None),
            Problem((), "thiếu “answer”", "thêm dòng “answer: …”, hoặc viết nhiều “cases”"),
        ),
        (
            cases(why="Vì lạ."),
            Problem(("cases",), "bước có cả “cases” và “answer”, “why”", "đưa “answer”, “why” vào từng mục"),
        ),
        (
            cases(
                cases=[
                    {"answer": "lua", "why": "A", "phone": {"screen": "cua-hang/dau"}}
                    | {"message": {"style": "sms", "from": "A", "text": "B"}}
                ]
            ),
            Problem(("cases", 0, "message"), "mục có cả “phone” và “message”", "giữ một trong hai"),
        ),
        (
            cases(cases=[{"answer": "lua", "why": "A", "phone": {"screen": "cua-hang/kho"}}]),
            Problem(
                ("cases", 0, "phone", "screen"),
                "ứng dụng “cua-hang” không có màn hình “kho”",
                "dùng một trong: “dau”, “gia”, “chon”",
            ),
        ),
        (
            choose(options=answers("A", "B", right=9)),
            Problem(("options",), "chưa có câu nào đúng", "thêm “right: true” vào câu đúng"),
        ),
        (
            quiz(questions=[{"say": "Hỏi?", "options": [{"text": "A", "right": True}, {"text": "B", "right": True}]}]),
            Problem(("questions", 0, "options"), "câu nào cũng đúng", "bỏ “right: true” ở câu chưa đúng"),
        ),
    ],
)
def test_a_step_that_could_not_be_done_is_told(step, problem):
    place = ("parts", 0, "steps", 0)
    assert lesson_problems(step) == [Problem((*place, *problem.place), problem.fault, problem.mend)]


def test_names_in_a_lesson_are_known_and_differ():
    assert lesson_problems(judge(), topic="F") == [Problem(("topic",), "không có chủ đề “F”", "dùng một trong: “E”")]
    assert lesson_problems(judge(), facts=["phi", "le"]) == [
        Problem(("facts", 1), "không có “le” trong facts.yaml", "dùng một trong: “phi”")
    ]
    assert lesson_problems(judge(), judge()) == [
        Problem(("parts", 0, "steps", 1, "id"), "tên “xet” đã dùng ở trên", "đặt tên khác")
    ]
    parts = [{"id": "mot", "steps": [judge("a")]}, {"id": "mot", "steps": [judge("b")]}]
    assert lesson_problems(parts=parts) == [Problem(("parts", 1, "id"), "tên “mot” đã dùng ở trên", "đặt tên khác")]


def test_a_half_typed_field_may_be_typed_on():
    phone = {"screen": "cua-hang/gia", "set": {"gia": "200", "mau": "do"}}
    assert lesson_problems(type_price(phone=phone)) == []


def test_a_field_that_holds_all_that_is_expected_leaves_nothing_to_type():
    step = type_price(phone={"screen": "cua-hang/gia", "set": {"gia": "20000"}})
    assert [problem.fault for problem in lesson_problems(step)] == [
        "ô đã có sẵn “20000”, không gõ tiếp thành “20000” được"
    ]


def test_of_a_pool_any_number_of_questions_may_be_written():
    questions = [{"say": f"Hỏi {n}?", "options": answers("A", "B")} for n in range(3)]
    assert lesson_problems(quiz(questions=questions, pool={"pick": 2})) == []


def test_cases_bring_their_own_answers():
    assert [problem.fault for problem in lesson_problems(cases(answer="lua"))] == [
        "bước có cả “cases” và “answer”, “why”"
    ]


def test_digits_of_another_script_are_not_those_of_the_keypad():
    phone = {"screen": "cua-hang/gia", "set": {"gia": "२०"}}
    assert [problem.fault for problem in lesson_problems(type_price(phone=phone))] == ["ô “gia” chỉ nhận chữ số"]


def test_a_catalogue_in_which_a_visitor_could_get_stuck_is_refused():
    assert make_catalogue().lessons[0].id == "mua-hang"
    with pytest.raises(ValidationError, match="không có “cua-hang/ban” để bấm"):
        make_catalogue(lesson_values(tap(target="cua-hang/ban")))
    with pytest.raises(ValidationError, match="tên “mua-hang” đã dùng ở trên"):
        make_catalogue(lesson_values(), lesson_values())


def test_a_catalogue_with_a_broken_app_is_refused_by_the_apps_own_problem():
    values = make_catalogue().model_dump(mode="json") | {"apps": [app_values(start="khong")]}
    with pytest.raises(ValidationError, match="không có màn hình “khong”"):
        type(make_catalogue()).model_validate(values, strict=False)


FORK = choose("re", options=[{"text": "Có", "goto": "hai"}, {"text": "Chưa", "right": True}])


def parts(first=FORK, *, then=None):
    """A part with one step, ``first``, that leads to ``then``, and two more."""
    return [
        {"id": "mot", "steps": [first], "then": then},
        {"id": "hai", "steps": [explain("b")]},
        {"id": "ba", "steps": [explain("c")]},
    ]


def test_a_branch_may_lead_to_any_later_part():
    assert lesson_problems(parts=parts()) == []
    assert lesson_problems(parts=parts(then="ba")) == []
    assert lesson_problems(parts=[*parts()[:1], {"id": "hai", "steps": [explain("b")], "then": "het"}]) == []


def test_a_lesson_never_goes_round_in_circles():
    back = choose("re", options=[{"text": "Có", "goto": "mot"}, {"text": "Chưa", "right": True}])
    assert lesson_problems(parts=parts(back)) == [
        Problem(
            ("parts", 0, "steps", 0, "options", 0, "goto"),
            "sau phần này không có phần “mot”",
            "dùng một trong: “hai”, “ba”",
        )
    ]
    assert lesson_problems(parts=parts(then="mot"))[0] == Problem(
        ("parts", 0, "then"), "sau phần này không có phần “mot”", "dùng một trong: “hai”, “ba”, “het”"
    )


def test_a_slow_network_may_lead_back():
    wait = {"kind": "wait", "id": "cho", "label": "Chờ", "do": {"back": True}}
    screens = {"dau": screen(BUTTON | {"do": {"go": "hai"}}), "hai": screen(wait, back="dau")}
    assert app_problems(screens=screens) == []


def test_a_part_that_nothing_leads_to_is_told():
    assert lesson_problems(parts=parts(explain("a"), then="ba")) == [
        Problem(("parts", 1), "không có bước nào dẫn tới phần “hai”", "thêm “goto” vào một câu trả lời")
    ]


def test_a_notification_may_wait_on_the_screen_that_comes_next():
    notice = {"kind": "notification", "id": "tin", "title": "A", "text": "B"}
    screens = {"dau": screen(BUTTON | {"do": {"go": "hai", "notify": "tin"}}), "hai": screen(notice, back="dau")}
    assert app_problems(screens=screens) == []
    screens = {"dau": screen(notice), "hai": screen(BUTTON | {"do": {"back": True, "notify": "tin"}}, back="dau")}
    assert app_problems(screens=screens) == []


def test_a_goal_must_stay_within_reach_whatever_is_pressed_before():
    """Once painted green there is no way to red."""
    paint = {"kind": "button", "label": "Sơn", "when": {"mau": "chua-chon"}}
    app = make_app(
        screens={
            "dau": screen(
                paint | {"id": "do", "do": {"set": {"mau": "do"}}},
                paint | {"id": "xanh", "do": {"set": {"mau": "xanh"}, "go": "ngoai"}},
            ),
            "ngoai": screen(back="dau"),
        }
    )
    step = practice(reach={"set": {"mau": "do"}})
    assert check_lesson(make_lesson(step), ["E"], {"cua-hang": app}, []) == [
        Problem(
            ("parts", 0, "steps", 0, "reach"),
            "vào màn hình “dau” rồi thì không tới được đích nữa",
            "thêm đường quay lại",
        )
    ]


def test_a_goal_that_would_take_too_long_to_prove_is_told():
    fields = {f"o{n}": "text" for n in range(16)}
    app = make_app(fields={"gia": "money", "ma": "code"} | fields)
    step = practice(reach={"set": dict.fromkeys(fields, "a")})
    place = ("parts", 0, "steps", 0, "reach", "set")
    assert check_lesson(make_lesson(step), ["E"], {"cua-hang": app}, []) == [
        Problem(place, "đích có 16 ô phải gõ, quá nhiều", "chia thành nhiều bước")
    ]
    # What is misspelt is mended first.
    misspelt = practice(reach={"set": dict.fromkeys(fields, "a") | {"khong": "a"}})
    faults = [problem.fault for problem in check_lesson(make_lesson(misspelt), ["E"], {"cua-hang": app}, [])]
    assert faults == ["ứng dụng “cua-hang” không có biến hay ô nhập “khong”"]
