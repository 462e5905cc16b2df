"""The parts of a real phone: each does what it does on one's own."""

from __future__ import annotations

import pytest
from builders import make_phone

from kiosk.lessons.app_checks import check_app
from kiosk.lessons.phone_machine import NO_REAL_NUMBERS, keys, press, presses, start, type_key, write
from kiosk.lessons.phone_view import view

PHONE = make_phone()


def part(state, kind):
    return next(one for one in view(PHONE, state).parts if one.kind == kind)


def test_the_whole_phone_holds_together():
    assert check_app(PHONE) == []


def test_the_status_bar_shows_clock_and_network():
    shown = view(PHONE, start(PHONE))
    assert (shown.style, shown.clock, shown.network) == ("lock", "7:05", "none")
    assert view(PHONE, start(PHONE, "tim")).clock == "9:00"


def test_a_locked_phone_is_opened_by_swiping_up():
    locked = start(PHONE)
    assert part(locked, "swipe").gesture == "swipe-up"
    assert press(PHONE, locked, "mo").screen == "nha"


def test_the_bar_at_the_bottom_leads_home_from_everywhere_but_home_and_dialogs():
    assert press(PHONE, start(PHONE, "thay"), "home").screen == "nha"
    assert view(PHONE, start(PHONE, "thay")).can_home
    assert "home" not in presses(PHONE, start(PHONE, "nha"))
    assert "home" not in presses(PHONE, start(PHONE, "thay", opened="cho-phep"))


def test_icons_have_badges_and_may_have_to_be_held():
    items = part(start(PHONE, "nha"), "icons").items
    assert [(item.id, item.badge, item.gesture) for item in items[:2]] == [("cong", "2", "tap"), ("goi", "", "hold")]


def test_a_quick_setting_lights_up_when_pressed_and_goes_out_again():
    shade = start(PHONE, "bang")
    assert [item.checked for item in part(shade, "tiles").items] == [False, False]
    lit = press(PHONE, shade, "wifi")
    assert [item.checked for item in part(lit, "tiles").items] == [True, False]
    assert not part(press(PHONE, lit, "wifi"), "tiles").items[0].checked
    assert press(PHONE, shade, "den") == shade


def test_the_tab_of_the_screen_one_is_on_is_chosen():
    assert [item.checked for item in part(start(PHONE, "tim"), "tabs").items] == [False, True]


def test_a_slow_network_goes_on_by_itself():
    waiting = press(PHONE, start(PHONE, "tim"), "tim-di")
    assert (part(waiting, "wait").id, presses(PHONE, waiting)["cho"].by_itself) == ("cho", True)
    assert press(PHONE, waiting, "cho").screen == "thay"


def test_a_notification_slides_in_stays_over_other_presses_and_leads_somewhere():
    home = start(PHONE, "nha")
    assert "notification" not in {one.kind for one in view(PHONE, home).parts}
    told = press(PHONE, home, "bao")
    assert (part(told, "notification").label, part(told, "notification").value) == ("Zalo", "Mẹ ơi")
    assert part(press(PHONE, told, "bao"), "notification").id == "tin"
    there = press(PHONE, told, "tin")
    assert (there.screen, there.notice) == ("goi", None)
    assert press(PHONE, told, "cong").notice is None


def test_a_step_may_begin_with_a_dialog_or_a_notification_open():
    assert part(start(PHONE, "nha", opened="tin"), "notification").id == "tin"
    asked = start(PHONE, "thay", opened="cho-phep")
    dialog = part(asked, "dialog")
    assert (dialog.role, dialog.icon, dialog.value) == ("permission", "camera", "Máy ảnh")
    assert [(item.id, item.role) for item in dialog.items] == [("cho", "primary"), ("khong", "plain")]
    assert set(presses(PHONE, asked)) == {"cho", "khong"}
    assert start(PHONE, "nha", opened="khong-co") == start(PHONE, "nha")


def test_a_call_is_taken_or_refused():
    ringing = start(PHONE, "goi")
    call = part(ringing, "call")
    assert (call.role, call.label, call.note, call.value) == ("incoming", "Con gái", "0900 000 001", "Alô")
    assert [(item.label, item.role) for item in call.items] == [("Nghe", "primary"), ("Tắt", "danger")]
    assert press(PHONE, ringing, "tat").screen == "nha"


def test_lists_pictures_and_messages_can_be_pressed():
    found = start(PHONE, "thay")
    assert (part(found, "list").items[0].note, part(found, "list").pressable) == ("Xã", True)
    blurred, tree = (one for one in view(PHONE, found).parts if one.kind == "picture")
    assert (blurred.role, blurred.icon, blurred.note, blurred.pressable) == ("blurred", "doc", "Ảnh mờ", True)
    assert (tree.file, tree.label, tree.pressable) == ("cay.png", "Cây", False)
    bubble = part(found, "bubble")
    assert (bubble.role, bubble.value, bubble.pressable) == ("mine", "xa.example", True)
    assert [press(PHONE, found, one).screen for one in ("anh", "lien-ket", "ai")] == ["goi", "goi", "nha"]
    assert presses(PHONE, found)["anh"].label == "Ảnh mờ"
    assert presses(PHONE, found)["lien-ket"].label == "xa.example"


def test_an_address_and_what_is_typed_are_shown():
    state = write(start(PHONE, "tim"), "tim", "khai sinh")
    assert (part(state, "address").label, part(state, "address").role) == ("dichvucong.gov.vn", "locked")
    assert (part(state, "field").value, part(state, "field").role) == ("khai sinh", "text")
    keyboard = part(state, "keyboard")
    assert (keyboard.id, keyboard.role, keyboard.label, keyboard.value) == ("tim-di", "text", "Tìm", "khai sinh")


def test_passcode_and_password_are_hidden():
    state = write(type_key(start(PHONE, "vao"), "ma", "1"), "mat-khau", "An123")
    assert [one.value for one in view(PHONE, state).parts if one.kind == "field"] == ["•", "•••••"]
    assert not part(state, "keyboard").pressable


def test_only_what_is_shown_with_its_keys_can_be_typed_into():
    assert keys(PHONE, start(PHONE, "vao")) == {"ma", "mat-khau"}
    assert keys(PHONE, start(PHONE, "nha")) == set()
    assert keys(PHONE, start(PHONE, "thay", opened="cho-phep")) == set()


@pytest.mark.parametrize(
    "number",
    ["038058001234", "038 058 001 234", "số 038.058.001.234 nhé", "0912345678", "+84 912 345 678", "0912.345.678"],
)
def test_what_looks_like_a_real_persons_number_is_not_taken(number):
    before = write(start(PHONE, "tim"), "tim", "số")
    after = write(before, "tim", number)
    assert (after.typed, after.toast) == ({"tim": "số"}, NO_REAL_NUMBERS)


@pytest.mark.parametrize(
    "number",
    ["000000000001", "0900 000 001", "H00.00.00-261123-0001", "PA00000000001", "0000 1111 22", "1900", "20000000", ""],
)
def test_numbers_to_practise_with_are_taken(number):
    assert write(start(PHONE, "tim"), "tim", number).typed == {"tim": number}


def test_a_field_takes_only_so_much():
    full = write(start(PHONE, "tim"), "tim", "a" * 60)
    assert len(full.typed["tim"]) == 60
    assert write(full, "tim", "a" * 61) == full
