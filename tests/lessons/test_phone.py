from __future__ import annotations

import pytest
from builders import make_app
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.lessons.phone_machine import press, presses, start, type_key
from kiosk.lessons.phone_view import money, view

APP = make_app()


def part(state, kind):
    return next(one for one in view(APP, state).parts if one.kind == kind)


def test_an_app_opens_on_its_first_screen_with_first_values():
    state = start(APP)
    assert (state.screen, state.variables) == ("dau", {"mau": "chua-chon", "dong-y": "khong"})


def test_it_can_be_found_in_any_state():
    state = start(APP, "chon", {"mau": "do", "gia": "20000"})
    assert (state.screen, state.variables["mau"], state.typed) == ("chon", "do", {"gia": "20000"})


def test_pressing_an_icon_opens_its_screen_and_the_arrow_leads_back():
    first = start(APP)
    assert not view(APP, first).can_back
    there = press(APP, first, "mua")
    assert (there.screen, view(APP, there).can_back) == ("gia", True)
    assert press(APP, there, "back") == first


def test_pressing_where_nothing_is_changes_nothing():
    state = start(APP)
    assert press(APP, state, "khong-co") == state
    assert press(APP, state, "back") == state


def test_a_chip_is_checked_once_it_is_chosen_and_what_depends_on_it_appears():
    state = start(APP, "chon")
    assert [item.checked for item in part(state, "chips").items] == [False, False]
    assert "banner" not in {one.kind for one in view(APP, state).parts}
    state = press(APP, state, "mau-do")
    assert [item.checked for item in part(state, "chips").items] == [True, False]
    assert part(state, "banner").label == "Màu đỏ đã chọn"


def test_a_tick_box_flips():
    state = start(APP, "chon")
    assert not part(state, "check").checked
    state = press(APP, state, "dong-y")
    assert part(state, "check").checked
    assert not part(press(APP, state, "dong-y"), "check").checked


def test_an_open_dialog_must_be_answered_first():
    state = press(APP, press(APP, start(APP, "chon"), "mau-do"), "hoi")
    assert part(state, "dialog").label == "Xoá thật không?"
    assert set(presses(APP, state)) == {"xoa-that", "thoi"}
    assert not view(APP, state).can_back
    assert not part(state, "check").pressable
    assert press(APP, state, "dong-y") == state

    let_be = press(APP, state, "thoi")
    assert (let_be.variables["mau"], let_be.dialog) == ("do", None)
    done = press(APP, state, "xoa-that")
    assert (done.variables["mau"], view(APP, done).toast.vi) == ("chua-chon", "Đã xoá.")
    assert view(APP, press(APP, done, "mau-do")).toast is None, "it goes with the next press"


def test_keys_are_put_in_and_taken_out():
    state = start(APP, "gia")
    for key in ("2", "000", "xoa"):
        state = type_key(state, "gia", key)
    assert state.typed == {"gia": "200"}
    assert type_key(start(APP, "gia"), "gia", "xoa").typed == {"gia": ""}


@pytest.mark.parametrize(
    ("digits", "shown"),
    [("", ""), ("0", "0 đồng"), ("999", "999 đồng"), ("20000", "20.000 đồng"), ("1234567", "1.234.567 đồng")],
)
def test_money_has_dots(digits, shown):
    assert money(digits) == shown


def test_a_code_is_shown_as_typed():
    app = make_app(
        screens={"dau": {"title": "Mã", "parts": [{"kind": "field", "label": "Mã", "field": "ma"}]}},
    )
    field = view(app, start(app, values={"ma": "0123"})).parts[0]
    assert (field.role, field.value, field.note) == ("code", "0123", "")


def test_every_kind_of_part_is_drawn_from_what_the_author_wrote():
    app = make_app(
        screens={
            "dau": {
                "title": "Đủ loại",
                "style": "sms",
                "parts": [
                    {"kind": "title", "text": "Đầu đề"},
                    {"kind": "text", "text": "Lời"},
                    {"kind": "amount", "label": "Số tiền", "field": "gia"},
                    {"kind": "row", "label": "Tên", "value": "A Sùng", "note": "Xã", "id": "ten", "do": {"go": "dau"}},
                    {"kind": "row", "label": "Tên", "value": "A Sùng"},
                    {"kind": "keypad", "field": "ma"},
                    {"kind": "switch", "id": "bat", "label": "Bật", "variable": "dong-y"},
                    {"kind": "viewfinder", "id": "may-anh", "label": "Đưa vào", "sheet": "RAU"},
                    {"kind": "bubble", "text": "Chào", "note": "9:02"},
                    {"kind": "warning", "text": "Cẩn thận", "detail": "Dừng lại"},
                ],
            }
        }
    )
    shown = view(app, start(app, values={"gia": "5000"}))
    assert (shown.app, shown.screen, shown.title, shown.style) == ("cua-hang", "dau", "Đủ loại", "sms")
    drawn = [(one.kind, one.id, one.role, one.label, one.value, one.note, one.pressable) for one in shown.parts]
    assert drawn == [
        ("title", "", "", "Đầu đề", "", "", False),
        ("text", "", "", "Lời", "", "", False),
        ("amount", "", "", "Số tiền", "5.000 đồng", "", False),
        ("row", "ten", "", "Tên", "A Sùng", "Xã", True),
        ("row", "", "", "Tên", "A Sùng", "", False),
        ("keypad", "", "code", "", "", "", False),
        ("switch", "bat", "", "Bật", "", "", True),
        ("viewfinder", "may-anh", "", "Đưa vào", "RAU", "", True),
        ("bubble", "", "theirs", "Chào", "", "9:02", False),
        ("warning", "", "", "Cẩn thận", "Dừng lại", "", False),
    ]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(["mua", "chon", "back", "mau-do", "dong-y", "hoi", "thoi", "xoa-that", "x"]), max_size=30)
)
def test_any_presses_lead_to_a_screen_that_can_be_drawn_and_left(taps):
    state = start(APP)
    for tap in taps:
        state = press(APP, state, tap)
        assert view(APP, state).parts
        assert presses(APP, state)
