"""Every part of the practice phone, and every kind of step that needs none: seen, touched, held, swiped, typed."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from eyes import KEY_MM, look, ringed
from hall import kiosk_in_hall
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible

from kiosk.authoring.source import TutorialSource
from kiosk.lessons.player import Player
from kiosk.packs.library import Library
from kiosk.tour.finger import seen_in

GALLERY = Path(__file__).parent / "gallery"
_FAULTS = ("truncated", "wider", "off the window", "too small", "not plain", "no such drawing")


def _steps(lesson):
    with TemporaryDirectory() as folder:
        catalogue, faults = Library(TutorialSource(GALLERY), Path(folder)).load()
    assert faults == []
    return [step.id for one in catalogue.lessons if one.id == lesson for step in one.steps]


@pytest.fixture(scope="module")
def hall(qapp, session_home):
    with kiosk_in_hall(session_home, (1280, 720), tutorials=GALLERY) as hall:
        yield hall


@pytest.fixture
def at(hall):
    """Stand at a step of a lesson, as a visitor who has come that far."""

    def go(step, lesson="phong-tranh"):
        session = hall.app.session
        if session.lesson is None or session.lesson.id != lesson:
            hall.leave()
            hall.begin()
            hall.open_lesson(lesson, "A")
        session.player = Player(session.lesson, session.catalogue.apps_by_id, start=step)
        hall.app.conductor.changed.emit()
        # So that the last touch of the test before does not make this one's first a second touch.
        hall._pressed = time.monotonic()
        hall.rest()
        return hall

    return go


def test_the_gallery_shows_every_kind_of_part_and_of_step(tmp_path):
    from typing import get_args

    from kiosk.lessons import phone_parts, steps

    catalogue, _ = Library(TutorialSource(GALLERY), tmp_path).load()
    shown = {part.kind for app in catalogue.apps for screen in app.screens.values() for part in screen.parts}
    done = {step.kind for lesson in catalogue.lessons for step in lesson.steps}

    def kinds(union):
        models = get_args(get_args(union)[0])
        return {kind for model in models for kind in get_args(model.model_fields["kind"].annotation)}

    assert kinds(phone_parts.PhonePart) - shown == {"amount"}
    # Those three are done in the lesson about paying.
    assert kinds(steps.Step) - done == {"explain", "choose", "quiz"}


def test_what_is_paired_shows_its_picture_beside_a_screen_s_short_side_too(at):
    hall = at("ghep", "cac-kieu-buoc")
    seen = [{item.property("name") for item in seen_in(hall.find(f"option-{n}"))} for n in range(3)]
    assert [icon in names for icon, names in zip(("qr", "lock", "more"), seen, strict=True)] == [True] * 3
    assert look(hall).faults() == []


@pytest.mark.parametrize(("step", "cards"), [("that-hay-lua", 3), ("xep", 4), ("giay-to", 4)])
def test_the_hand_that_points_at_one_of_several_lies_over_all_of_them(at, step, cards):
    hall = at(step, "cac-kieu-buoc")
    hall.app.conductor.answer(hall.player.ask_help)
    hall.app.conductor.answer(hall.player.ask_help)
    hall.rest()
    pointed = hall.player.view.hint.option
    beside = [hall.find(f"option-{n}").z() for n in range(cards) if n != pointed] + [hall.find("hint").z()]
    assert ringed(hall, f"option-{pointed}")
    assert max(beside) < hall.find(f"option-{pointed}").z()


@pytest.mark.parametrize("step", _steps("phong-tranh"))
def test_each_part_is_whole_and_does_what_the_finger_asks(at, step):
    hall = at(step)
    assert [fault for fault in look(hall).faults() if fault.startswith(_FAULTS) and "xoa-het" not in fault] == []
    hall.do_step()
    assert hall.player.view.misses == 0
    assert not hall.player.view.helped


@pytest.mark.parametrize("step", _steps("cac-kieu-buoc"))
def test_each_kind_of_step_is_whole_and_can_be_done_by_touch(at, step):
    hall = at(step, "cac-kieu-buoc")
    while True:
        assert [fault for fault in look(hall).faults() if fault.startswith(_FAULTS)] == []
        hall.do_step()
        if hall.player.view.round == hall.player.view.rounds:
            break
        hall.do()
    assert hall.player.view.misses == 0


def test_a_tap_is_not_a_hold_and_the_hint_names_what_to_do(at):
    hall = at("man-hinh-chinh-cua-hang")
    hall.finger.touch_at(hall.middle("phone-cua-hang"))
    hall.wait(lambda: hall.player.view.misses == 1)
    assert "giữ" in hall.player.view.hint.text.vi.lower()


def test_a_hold_shows_how_long_it_still_takes(at):
    hall = at("man-hinh-chinh-cua-hang")
    press = hall.find("phone-cua-hang")
    area = next(item for item in press.childItems() if item.property("wanted") == "hold")
    hall.fingers().press(0, hall.middle("phone-cua-hang"), hall.window).commit()
    hall.wait(lambda: 0.2 < area.property("held") < 1)
    hall.wait(lambda: hall.player.view.done)
    hall.fingers().release(
        0, hall.middle("phone-back") if hall.find("phone-back") else QPoint(5, 5), hall.window
    ).commit()


def test_a_finger_that_slips_away_while_holding_has_not_held(at):
    hall = at("man-hinh-chinh-cua-hang")
    middle = hall.middle("phone-cua-hang")
    area = next(item for item in hall.find("phone-cua-hang").childItems() if item.property("wanted") == "hold")
    hall.fingers().press(0, middle, hall.window).commit()
    hall.wait(lambda: area.property("held") > 0.2)
    hall.fingers().move(0, middle + QPoint(0, 90), hall.window).commit()
    hall.wait(lambda: area.property("held") == 0)
    hall.fingers().release(0, middle + QPoint(0, 90), hall.window).commit()
    assert not hall.player.view.done


@pytest.mark.parametrize("wrong", ["swipe-down", "swipe-left", "swipe-right"])
def test_the_wrong_direction_opens_nothing(at, wrong):
    hall = at("khoa-mo-khoa")
    hall.finger.swipe(hall.middle("phone-mo-khoa"), wrong)
    hall.wait(lambda: hall.player.view.misses == 1)
    assert not hall.player.view.done


def test_a_key_does_what_a_gesture_does(at):
    hall = at("khoa-mo-khoa")
    hall.press_by_keys("phone-mo-khoa")
    hall.wait(lambda: hall.player.view.done)


def test_a_swipe_from_the_edge_goes_back(at):
    hall = at("web-back")
    phone = hall.find("phone-back").mapRectToScene(QRectF(0, 0, 1, 1))
    hall.finger.swipe(QPoint(round(phone.left()) + 3, hall.window.height() // 2), "swipe-right")
    hall.wait(lambda: hall.player.view.done)


def test_a_slow_network_answers_by_itself(at):
    hall = at("cho-xong")
    while hall.player.view.phone.screen != "cho":
        hall.do()
    hall.wait(lambda: hall.player.view.phone.screen == "xong")
    assert hall.player.view.done


def test_a_dialog_is_answered_before_anything_under_it(at):
    hall = at("danh-ba-khong-xoa")
    assert not hall.find("phone-the-goi").isEnabled()
    hall.finger.touch_at(hall.middle("phone-the-goi"))
    hall.rest()
    assert hall.player.view.misses == 0
    assert hall.player.view.phone.screen == "danh-ba"


def test_a_toast_is_seen_and_goes_again(at):
    hall = at("dau-man-hinh-vuot-trai")
    hall.do_step()
    told = "Đây là ảnh sau."
    hall.wait(lambda: told in look(hall).sentences())


def test_keys_lie_side_by_side_to_the_very_edges(at):
    hall = at("tim-kiem-tim")
    mm = hall.app.shell.pxPerMm
    boxes = {
        item.objectName(): item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        for item in look(hall).targets
        if item.objectName().startswith("phone-key-")
    }
    board = boxes["phone-key-q"].united(boxes["phone-key-p"])
    for row in ("qwertyuiop", "asdfghjkl"):
        line = [boxes[f"phone-key-{letter}"] for letter in row]
        assert line[0].left() == pytest.approx(board.left(), abs=1)
        assert line[-1].right() == pytest.approx(board.right(), abs=1)
        for left, right in pairwise(line):
            assert left.right() == pytest.approx(right.left(), abs=1)
    assert min(box.width() for box in boxes.values()) >= KEY_MM * mm - 1
    assert min(box.height() for box in boxes.values()) >= KEY_MM * mm - 1


def test_between_two_keys_the_nearer_one_counts(at):
    hall = at("dang-nhap-mat-khau")
    r = hall.find("phone-key-r")
    edge = r.mapToScene(QPointF(r.width() - 1, r.height() / 2)).toPoint()
    hall.finger.touch_at(edge)
    hall.wait(lambda: hall.player.view.typed == "r")


def test_a_wrong_letter_can_be_taken_back(at):
    hall = at("tim-kiem-tim")
    hall.touch("phone-key-c", "phone-key-x", "phone-key-xoa")
    hall.rest()
    hall.do_step()
    assert "phiên" in hall.player.view.typed


def test_a_screen_reader_hears_what_each_part_is(at):
    QAccessible.setActive(True)
    roles = QAccessible.Role
    heard = [
        ("cai-dat-bat-wifi", "phone-bat-wifi", roles.CheckBox, "Wi-Fi"),
        ("cai-dat-nho-may", "phone-nho-may", roles.CheckBox, "Nhớ máy này cho lần sau"),
        ("danh-ba-the-tin", "phone-the-tin", roles.PageTab, "Tin nhắn"),
        ("danh-ba-xoa-het", "phone-sung", roles.Button, "Thào A Sùng, Bán rau ở chợ, 1"),
        ("tin-la-mo-link", "phone-mo-link", roles.Link, "http://nganhang-tap-lam.example/sinh-trac-hoc"),
        ("khoa-tb-khoa", "phone-tb-khoa", roles.AlertMessage, "Mẩy. Mẹ ơi con đến nơi rồi."),
        ("tim-kiem-tim", "phone-key-cach", roles.Button, "Dấu cách"),
        ("goi-den-nghe-may", "phone-nghe-may", roles.Button, "Nghe"),
    ]
    hall = at(heard[0][0])
    for step, name, role, words in heard:
        session = hall.app.session
        session.player = Player(session.player.lesson, session.catalogue.apps_by_id, start=step)
        hall.app.conductor.changed.emit()
        hall.wait(lambda name=name: hall.find(name) is not None)
        told = QAccessible.queryAccessibleInterface(hall.find(name))
        assert (told.role(), told.text(QAccessible.Text.Name)) == (role, words)


@pytest.mark.parametrize("step", ["xep", "ghep", "giay-to"])
def test_after_a_miss_comes_a_hint_and_then_the_target_pulses(at, step):
    hall = at(step, "cac-kieu-buoc")
    for misses in (1, 2):
        if step == "ghep":
            # The first of a pair is never wrong.
            hall.touch("option-0")
            hall.wait(lambda: hall.player.view.options[0].state == "picked")
        hall.touch(f"option-{_wrong(hall)}")
        hall.wait(lambda misses=misses: hall.player.view.misses == misses)
        hall.rest()
        assert hall.find("hint") is not None
    _, right = hall.player.expected()
    hall.wait(lambda: hall.find(f"option-{right}").property("target"))
    hall.do_step()
    assert hall.find("praise") is not None


def _wrong(hall):
    """An answer that is not the right one now: of the other side, where pairs are made."""
    _, right = hall.player.expected()
    side = hall.player.view.options[right].side
    options = enumerate(hall.player.view.options)
    if hall.player.view.kind == "checklist":
        return next(
            n for n, option in options if option.state == "open" and option.text.vi in {"Ảnh đám cưới", "Tiền mặt"}
        )
    return next(n for n, option in options if n != right and option.side == side and option.state != "right")


def test_things_are_put_in_order_by_keys_too(at):
    hall = at("xep", "cac-kieu-buoc")
    while not hall.player.view.done:
        _, option = hall.player.expected()
        hall.press_by_keys(f"option-{option}")
        hall.rest()
    places = [hall.find(f"option-{n}").property("place") for n in range(4)]
    assert sorted(places) == [1, 2, 3, 4]
    tops = {place: hall.find(f"option-{n}") for n, place in enumerate(places)}
    hall.wait(lambda: [tops[n].y() for n in (1, 2, 3, 4)] == sorted(item.y() for item in tops.values()))


def test_the_focus_stands_on_every_key(at):
    hall = at("ma-pin-ma")
    hall.press_by_keys("phone-key-2")
    hall.wait(lambda: hall.player.view.typed == "2")
    assert hall.window.activeFocusItem().objectName() == "phone-key-2"
    hall.press_key(Qt.Key.Key_Tab)
    assert hall.window.activeFocusItem().objectName() == "phone-key-3"
