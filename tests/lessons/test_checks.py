from __future__ import annotations

import pytest
from builders import (
    answers,
    app_values,
    choose,
    judge,
    lesson_values,
    make_app,
    make_catalogue,
    make_lesson,
    quiz,
    tap,
    type_price,
)
from pydantic import ValidationError

from kiosk.lessons.app_checks import check_app
from kiosk.lessons.lesson_checks import check_lesson
from kiosk.lessons.problem import Problem
from kiosk.lessons.search import screens_without_way_out

APPS = {"cua-hang": make_app()}


def screen(*parts, **more):
    return {"title": "Màn", "parts": list(parts or [{"kind": "text", "text": "Lời"}])} | more


def app_problems(**changes):
    return check_app(make_app(**changes))


def lesson_problems(*steps, **changes):
    return check_lesson(make_lesson(*steps, **changes), ["E"], APPS, ["phi"])


def test_a_whole_app_and_a_whole_lesson_have_no_problem():
    assert app_problems() == []
    assert lesson_problems(facts=["phi"]) == []


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
            {"variables": {f"b{n}": list("abcdefgh") for n in range(4)}, "screens": {"dau": screen(), "hai": screen()}},
            Problem(("variables",), "ứng dụng có 8192 trạng thái, nhiều hơn 5000", "bớt biến hoặc bớt giá trị"),
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
            Problem(("phone", "screen"), "không có ứng dụng “vneid”", "dùng một trong: “cua-hang”"),
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
