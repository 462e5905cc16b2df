"""Staff put a walkthrough together by touch, change it, lead it like a shipped one, and delete it."""

from __future__ import annotations

import json

import pytest
from eyes import look
from hall import kiosk_in_hall
from PySide6.QtCore import Qt

from kiosk.lessons.catalogue import Catalogue

STEPS = ["ba-dieu", "quet-qr", "doc-ten"]
LESSON = "chuyen-khoan-vietqr"


@pytest.fixture
def composing(hall):
    hall.step_in("staff")
    hall.touch("tile-staffWalkthroughs", "composeOpen")
    hall.rest()
    yield hall
    # As if nobody had ever put anything together.
    hall.app.office.own._content = type(hall.app.office.own._content)()
    hall.app.office.compose.drop()
    hall.app.office.compose.kept.emit()


def own(hall):
    return hall.app.office.own.all


def steps(hall):
    return [stage.step.partition("/")[2] for stage in hall.app.office.compose.draft.stages]


def type_word(hall, keys):
    hall.touch(*(f"phone-key-{key}" for key in keys))


def take(hall, *wanted):
    hall.touch("composeTake", f"composeLesson-{LESSON}", *(f"composeOffer-{step}" for step in wanted), "composeDone")


def compose(hall, *wanted, name="mua"):
    hall.touch("composeNew", "composeName")
    type_word(hall, name)
    hall.touch("phone-composeTyped")
    take(hall, *wanted)


def save(hall):
    hall.touch("composeSave")
    hall.wait(lambda: hall.app.office.compose.part == "list")
    hall.rest()


def test_put_together_saved_and_led_like_a_shipped_one(composing):
    hall = composing
    assert "Chưa có bài nào soạn ở máy này." in " ".join(look(hall).sentences())
    hall.touch("composeNew", "composeName")
    # “Mua rá” by Telex, with the capital letter that a name begins with.
    type_word(hall, ["m", "u", "a", "cach", "r", "a", "s"])
    hall.touch("phone-composeTyped")
    take(hall, *STEPS)
    assert steps(hall) == STEPS
    hall.touch("composeStep-2", "composeUp")
    assert steps(hall) == ["ba-dieu", "doc-ten", "quet-qr"]
    # As the shipped walkthrough has them, both are pressed by the citizen alone.
    hall.touch("composeStep-1", "composeOwn", "composeStep-2", "composeSay", "composeClear")
    type_word(hall, ["b", "a", "a", "m", "s"])
    hall.touch("phone-composeTyped")
    assert "Cán bộ nói: “Bấm”" in look(hall).sentences()
    save(hall)
    (made,) = own(hall)
    assert (made.id, made.title.vi) == ("tu-soan-1", "Mua rá")
    assert [stage.must_tap_self for stage in made.steps] == [False, False, True]
    assert json.loads((hall.folders.data / "own-walkthroughs.json").read_text())["walkthroughs"]
    hall.touch("composeOut", "walkthrough-tu-soan-1")
    hall.rest()
    assert (hall.page, hall.player.view.step_id) == ("guide", "ba-dieu")
    hall.touch("guideNext", "guideNext")
    assert hall.player.view.step_id == "quet-qr"
    assert "“Bấm”" in look(hall).sentences()
    hall.touch("guideNext")
    assert hall.player.view.step_id == "quet-qr", "the citizen presses it alone"
    hall.touch("phone-quet-qr")
    hall.rest()
    assert hall.app.guide.state.may_go_on


def test_changed_in_its_place(composing):
    hall = composing
    compose(hall, *STEPS)
    save(hall)
    hall.touch("composeEdit-tu-soan-1", "composeStep-0", "composeLeaveOut", "composeDown")
    assert steps(hall) == ["doc-ten", "quet-qr"]
    hall.touch("composeName", "composeClear")
    type_word(hall, "gao")
    hall.touch("phone-composeTyped")
    save(hall)
    (one,) = own(hall)
    assert (one.id, one.title.vi, len(one.steps)) == ("tu-soan-1", "Gao", 2)


def test_deleted_only_after_a_question(composing):
    hall = composing
    compose(hall, "ba-dieu")
    save(hall)
    hall.touch("composeDelete-tu-soan-1")
    hall.rest()
    assert "Xoá bài “Mua”?" in look(hall).sentences()
    hall.touch("composeKeep")
    assert len(own(hall)) == 1
    hall.touch("composeDelete-tu-soan-1", "composeRemove")
    hall.wait(lambda: not own(hall))
    hall.touch("composeOut")
    hall.rest()
    assert hall.find("walkthrough-tu-soan-1") is None


def test_what_is_half_done_waits_behind_a_locked_door(composing):
    hall = composing
    compose(hall, "ba-dieu")
    hall.clock.pushed += 91
    hall.wait(lambda: hall.app.doorway.door.step == "locked")
    assert not own(hall)
    hall.step_in("staff", "Anh Páo")
    hall.touch("tile-staffWalkthroughs", "composeOpen")
    hall.rest()
    assert steps(hall) == ["ba-dieu"]
    save(hall)
    assert own(hall)[0].title.vi == "Mua"


def test_what_is_half_done_is_offered_after_a_power_cut_and_nothing_is_begun_over_it(qapp, session_home):
    with kiosk_in_hall(session_home, (1280, 720)) as before:
        before.step_in("staff")
        before.touch("tile-staffWalkthroughs", "composeOpen")
        compose(before, "ba-dieu")
        save(before)
        compose(before, *STEPS, name="gao")
        before.touch("composeStep-2", "composeOwn")
        places, file = before.folders, before.folders.data / "draft-walkthrough.json"
        before.touch("composeSay", "composeClear", "phone-key-g", "phone-key-a", "phone-key-o")
        # A sentence that nobody has called done.
        before.wait(lambda: json.loads(file.read_bytes())["stages"][2]["script"]["vi"] == "Gao")
        in_hand, kept = before.app.office.compose._with_words(), file.read_bytes()
        assert before.app.office.compose.draft != in_hand
    # As the disk was at that moment, not as a tidy end has left it.
    (places.data / "draft-walkthrough.json").write_bytes(kept)
    with kiosk_in_hall(session_home, (1280, 720), places=places) as hall:
        hall.step_in("staff", "Anh Páo")
        hall.touch("tile-staffWalkthroughs", "composeOpen")
        hall.rest()
        assert "Đang soạn dở: Gao, 3 bước" in look(hall).sentences()
        assert look(hall).faults() == []
        for other in ("composeNew", "composeEdit-tu-soan-1"):
            hall.touch(other)
            hall.rest()
            assert any(text.startswith("Máy đang giữ một bài soạn dở.") for text in look(hall).sentences())
        assert look(hall).faults() == []
        hall.touch("composeDelete-tu-soan-1", "composeRemove")
        hall.wait(lambda: not own(hall))
        hall.touch("composeGoOn")
        hall.rest()
        assert hall.app.office.compose.draft == in_hand
        save(hall)
        assert [(one.id, one.title.vi, one.steps) for one in own(hall)] == [("tu-soan-2", "Gao", in_hand.stages)]
        hall.rest()
        assert hall.find("composeGoOn") is None
        hall.app.office._drafted._writer.submit(lambda: None).result()
        assert (places.data / "draft-walkthrough.json").read_bytes() == b""


def test_put_by_for_later_and_dropped_only_after_a_question(composing):
    hall = composing
    compose(hall, "ba-dieu")
    hall.touch("composeBack")
    hall.rest()
    assert "Đang soạn dở: Mua, 1 bước" in look(hall).sentences()
    hall.touch("composeDrop", "composeKeep", "composeGoOn", "composeBack", "composeDrop")
    hall.rest()
    assert "Bỏ bài đang soạn dở?" in look(hall).sentences()
    hall.touch("composeRemove")
    hall.rest()
    assert (own(hall), steps(hall)) == ((), [])
    assert hall.find("composeGoOn") is None
    hall.touch("composeNew")
    hall.rest()
    assert hall.find("composeSave") is not None


def test_a_button_that_cannot_yet_says_why(composing):
    hall = composing
    hall.touch("composeNew", "composeSave")
    hall.wait(lambda: hall.app.office.compose.trouble)
    hall.rest()
    assert any("chưa có tên hoặc chưa có bước" in text for text in look(hall).sentences())
    assert look(hall).faults() == []


def test_by_keyboard_alone(composing):
    hall = composing
    for name in ("composeNew", "composeName"):
        hall.press_by_keys(name)
    for key in (Qt.Key.Key_M, Qt.Key.Key_E):
        hall.press_key(key)
    hall.press_key(Qt.Key.Key_Return)
    for name in ("composeTake", f"composeLesson-{LESSON}", "composeOffer-ba-dieu", "composeOffer-quet-qr"):
        hall.press_by_keys(name)
    for name in ("composeDone", "composeStep-1", "composeUp", "composeSave"):
        hall.press_by_keys(name)
    hall.wait(lambda: own(hall))
    assert [stage.step for stage in own(hall)[0].steps] == [f"{LESSON}/quet-qr", f"{LESSON}/ba-dieu"]


def test_lessons_that_went_with_their_pack_are_told_and_left_out(composing):
    hall = composing
    compose(hall, "ba-dieu")
    hall.touch("composeTake", "composeLesson-quet-qr", "composeOffer-mo-may-anh", "composeDone")
    save(hall)
    whole = hall.app.session.catalogue
    lessons = tuple(lesson for lesson in whole.lessons if lesson.id != "quet-qr")
    hall.app.session.teach(Catalogue.model_construct(topics=whole.topics, lessons=lessons, apps=whole.apps))
    hall.app.conductor.changed.emit()
    hall.rest()
    try:
        told = "1 bước không dùng được nữa, vì gói bài đã gỡ hoặc đã đổi. Khi làm, máy bỏ qua."
        assert told in look(hall).sentences()
        assert look(hall).faults() == []
        hall.touch("composeEdit-tu-soan-1", "composeStep-1")
        hall.rest()
        assert "Bước này không dùng được nữa. Khi làm, máy bỏ qua." in look(hall).sentences()
        assert look(hall).faults() == []
        hall.touch("composeBack", "composeOut", "walkthrough-tu-soan-1")
        assert len(hall.app.guide.state.walkthrough.steps) == 1
    finally:
        hall.app.session.teach(whole)


@pytest.mark.parametrize(
    "size", [(1280, 720), *(pytest.param(size, marks=pytest.mark.prove) for size in [(1920, 1080), (1080, 1920)])]
)
def test_the_pages_stand_well(qapp, tmp_path, size):
    with kiosk_in_hall(tmp_path, size) as hall:
        hall.step_in("staff")
        faults = {}

        def stop(name):
            hall.rest()
            for text in ("en", "vi"):
                hall.app.conductor.go(lambda text=text: hall.app.session.choose_text(text))
                hall.rest()
                faults[f"{name} {text}"] = [*look(hall).faults(), *look(hall).pale()]

        hall.touch("tile-staffWalkthroughs")
        stop("walkthroughs")
        hall.touch("composeOpen")
        stop("empty")
        hall.touch("composeNew")
        stop("new")
        hall.touch("composeName")
        type_word(hall, "mua")
        stop("name")
        hall.touch("phone-composeTyped", "composeTake")
        stop("lessons")
        hall.touch(f"composeLesson-{LESSON}", *(f"composeOffer-{step}" for step in STEPS))
        stop("steps")
        hall.touch("composeDone", "composeStep-1", "composeOwn")
        stop("edit")
        hall.touch("composeSay")
        stop("script")
        hall.touch("composeCancel", "composeBack")
        stop("in hand")
        hall.touch("composeDrop")
        stop("drop")
        hall.touch("composeKeep", "composeGoOn", "composeSave")
        hall.wait(lambda: hall.app.office.compose.part == "list")
        stop("list")
        hall.touch("composeDelete-tu-soan-1")
        stop("delete")
        assert {name: found for name, found in faults.items() if found} == {}
