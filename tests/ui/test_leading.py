"""Staff lead one person: three touches after the PIN, the citizen's side stays the citizen's, nothing is lost on the way."""

from __future__ import annotations

import pytest
from eyes import icons_in, look, settled
from hall import kiosk_in_hall
from PySide6.QtGui import QGuiApplication

from kiosk.tour.finger import all_in
from kiosk.visits import phrases
from kiosk.visits.walkthrough import Leading

WALK = "tra-phi-bang-qr"


@pytest.fixture
def led(hall, form):
    """At the first step of a walkthrough, with all the touches that it takes."""
    hall.step_in()
    hall.touch("tile-staffWalkthroughs", f"walkthrough-{WALK}")
    hall.rest()
    return hall


def state(hall):
    return hall.app.guide.state


def step(hall):
    return hall.player.lesson.id, hall.player.view.step_id


def test_every_walkthrough_starts_within_three_touches_after_the_pin(hall, form):
    for walkthrough in hall.app.session.catalogue.walkthroughs:
        hall.step_in()
        touched = hall.touches
        hall.touch("tile-staffWalkthroughs", f"walkthrough-{walkthrough.id}")
        hall.wait(lambda: state(hall) is not None)
        assert hall.touches - touched <= 3
        assert (hall.page, state(hall).walkthrough.id) == ("guide", walkthrough.id)
        hall.leave()


def test_three_touches_after_the_pin_and_the_citizen_stands_in_front(led):
    assert (led.page, step(led)) == ("guide", ("chuyen-khoan-vietqr", "ba-dieu"))
    assert not led.app.doorway.door.covers
    seen = look(led).sentences()
    assert "“Mình tập trả tiền rau trước. Trả phí cũng bấm như thế.”" in seen
    assert "Hỏi: Bà con đã chuyển tiền bằng điện thoại lần nào chưa?" in seen
    assert "Bước 1 / 10" in seen
    assert "Đọc tên, số tiền, nội dung trước khi chuyển." in led.told


def test_nobody_goes_on_before_the_citizen_has_pressed(led):
    led.touch("guideNext")
    assert step(led)[1] == "quet-qr"
    assert "Bà con tự bấm. Cán bộ không bấm hộ." in look(led).sentences()
    led.hush()
    for button in ("guideNext", "guideDoFor"):
        led.touch(button)
        led.rest()
        assert step(led)[1] == "quet-qr"
        assert not led.player.view.done
        assert led.told == [phrases.CITIZEN_FIRST.vi]
        led.hush()
    led.touch("phone-quet-qr")
    led.rest()
    assert "Bà con đã tự bấm." in look(led).sentences()
    led.touch("guideNext")
    assert step(led)[1] == "doc-ten"


def test_a_wrong_answer_is_marked_try_again_and_never_ticked(led):
    led.touch("guideNext", "phone-quet-qr", "guideNext", "option-1")
    led.rest()
    assert icons_in(led.find("option-1")) == ["retry"]
    assert look(led).faults() == []
    led.touch("option-0")
    led.rest()
    assert icons_in(led.find("option-0")) == ["okc"]


def test_shown_first_and_then_it_is_the_citizens_turn(led):
    led.touch("guideNext", "guideShow")
    led.wait(lambda: led.app.conductor.showing.pointing)
    assert state(led).showing
    led.wait(lambda: not state(led).showing)
    assert not led.player.view.done
    assert not state(led).may_go_on
    led.wait(lambda: phrases.TRY.vi in led.told)
    led.touch("phone-quet-qr", "guideNext")
    assert step(led)[1] == "doc-ten"


def test_whoever_wants_to_try_breaks_off_what_shows_itself(led):
    led.touch("guideNext", "guideShow")
    led.wait(lambda: led.app.conductor.showing.pointing)
    led.touch("guideTry")
    assert not state(led).showing
    assert not led.app.conductor.showing.playing
    led.touch("phone-quet-qr")
    assert led.player.view.done


def test_after_three_misses_the_step_waits_for_the_citizen_again(led):
    led.touch("guideNext", "phone-quet-qr", "guideNext", "option-0", "guideNext")
    assert step(led)[1] == "so-tien"
    led.touch("phone-key-9", "phone-key-8", "phone-key-7")
    led.wait(lambda: not led.player.view.done and not led.player.view.misses)
    assert not state(led).may_go_on
    led.do_step()
    assert state(led).may_go_on
    assert ("chuyen-khoan-vietqr", "so-tien") in state(led).steps_helped


def test_a_light_on_one_place_and_the_phone_still_works(led):
    led.touch("guideNext", "guideAim")
    target = led.middle("phone-quet-qr")
    led.rest()
    led.touch_at(target.x(), target.y())
    led.rest()
    spot = led.find("spot")
    assert (spot.mapToScene(spot.boundingRect().center()).toPoint() - target).manhattanLength() < 4
    assert not led.player.view.done, "the touch that puts the light presses nothing"
    led.touch("phone-quet-qr")
    assert led.player.view.done
    assert led.find("spot") is None


def test_the_light_stands_on_the_same_place_of_the_second_screen(qapp, tmp_path, monkeypatch):
    with kiosk_in_hall(tmp_path, (1080, 1920)) as hall:
        monkeypatch.setattr(hall.app.audience, "_second", lambda _gone: QGuiApplication.primaryScreen())
        hall.step_in()
        hall.touch("tile-staffGroup", f"walkthrough-{WALK}", "guideNext", "guideNext", "guideNext", "guideAim")
        hall.rest()
        target = hall.middle("phone-key-9")
        hall.touch_at(target.x(), target.y())
        other = hall.app.audience.window
        other.grabWindow()
        places = {
            name: next(
                one.mapToScene(one.boundingRect().center())
                for one in all_in(other.contentItem())
                if one.objectName() == name
            )
            for name in ("spot", "phone-key-9")
        }
        assert (places["spot"] - places["phone-key-9"]).manhattanLength() < 8


def test_the_question_where_to_light_leaves_the_ribbon_readable(led):
    led.touch("guideNext", "guideAim")
    led.rest()
    assert not scene(led, "spotHow").intersects(scene(led, "ribbon"))
    led.touch("guideAim", "phone-quet-qr", "guideNext", "guideAim")
    led.rest()
    assert not scene(led, "spotHow").intersects(scene(led, "ribbon")), "two lines, beside the answers"


def scene(hall, name):
    item = hall.find(name)
    return item.mapRectToScene(item.boundingRect())


def test_the_words_can_be_hidden_and_the_lesson_is_as_always(led):
    led.touch("guideNext", "guideHide")
    led.rest()
    assert led.page == "lesson"
    assert led.find("guideSays") is None
    assert led.find("navHome") is None
    led.touch("phone-quet-qr", "navNext")
    led.rest()
    assert step(led)[1] == "doc-ten"
    assert "Bước 3 / 10" in look(led).sentences()
    led.touch("navBack")
    assert step(led)[1] == "quet-qr"
    led.touch("navStaff")
    led.rest()
    assert led.page == "guide"
    assert not led.app.session.calling


def test_the_words_can_be_had_in_the_language_of_the_village_where_somebody_has_written_them(hall, form):
    shipped = next(one for one in hall.app.session.catalogue.walkthroughs if one.id == WALK)
    first = shipped.steps[0].model_copy(update={"script_in": {"hmn": "(lời của người nói tiếng ấy)"}})
    hall.step_in()
    hall.app.guide.start(Leading(shipped.model_copy(update={"steps": (first, *shipped.steps[1:])})))
    hall.rest()
    assert hall.find("guideElsewise").property("text") == "Tiếng Mông"
    hall.touch("guideElsewise")
    hall.rest()
    assert "“(lời của người nói tiếng ấy)”" in look(hall).sentences()
    assert hall.find("guideElsewise").property("text") == "Tiếng Việt"
    assert look(hall).faults() == []
    hall.touch("guideNext")
    hall.rest()
    assert hall.find("guideElsewise") is None
    assert f"“{shipped.steps[1].script.vi}”" in look(hall).sentences()


def test_quieter_and_louder(led):
    before = led.app.sound.volume
    led.touch("guideSofter")
    assert led.app.sound.volume < before
    led.touch("guideLouder")
    assert led.app.sound.volume == pytest.approx(before)


def test_nobody_is_asked_whether_they_are_still_here(led):
    led.pass_minutes(5)
    looked = []
    led.app.conductor._tick.timeout.connect(lambda: looked.append(1))
    led.wait(lambda: len(looked) > 3)
    assert not led.app.conductor.asked
    assert led.page == "guide"


def test_called_away_everything_waits(led):
    led.touch("guideNext", "guidePause")
    led.rest()
    assert phrases.AWAY.vi in look(led).sentences()
    assert led.find("phone-quet-qr") is None or not led.find("phone-quet-qr").isEnabled()
    led.touch("guideBack")
    assert step(led)[1] == "quet-qr"
    led.hold_corner()
    led.touch("tile-staffWalkthroughs", "takeUp")
    assert not state(led).paused, "whoever goes on with it is back"
    led.touch("guidePause", "guideResume", "phone-quet-qr")
    assert led.player.view.done


def test_forgotten_it_locks_itself_and_is_there_when_staff_come_back(led, form):
    led.touch("guideNext", "phone-quet-qr", "guideNext")
    led.pass_minutes(10)
    led.wait(lambda: led.app.doorway.door.step == "locked")
    led.rest()
    assert (led.page, led.app.session.lead, form.begun) == ("attract", None, [])
    led.open_door()
    led.touch("tile-staffWalkthroughs")
    led.rest()
    seen = settled(led)
    assert "Đang dở: Trả phí bằng QR, bước 3" in seen.sentences()
    assert seen.faults() == []
    led.touch("takeUp")
    led.rest()
    assert step(led)[1] == "doc-ten"
    assert state(led).done == {1}


def test_what_is_not_gone_on_with_is_still_counted(led, form):
    led.touch("guideNext", "phone-quet-qr")
    led.clock.pushed += 100
    led.hold_corner()
    led.rest()
    assert led.app.session.lead is None, "staff went to another page"
    led.touch("tile-staffWalkthroughs", "countUnfinished")
    (held,) = form.begun
    assert (held.kind, held.subject, held.assisted) == ("walkthrough", WALK, True)
    led.rest()
    assert led.find("unfinished") is None


def test_a_whole_walkthrough_to_its_end(led, form):
    led.touch("guideNext", "guideShow")
    led.wait(lambda: not state(led).showing)
    led.clock.pushed += 300
    while not state(led).finished:
        if led.app.guide.lead.step_over:
            led.touch("guideNext")
        else:
            led.do_step()
    led.rest()
    assert "Bà con làm được rồi!" in look(led).sentences()
    led.touch("guideOver")
    led.rest()
    (held,) = form.begun
    assert (held.kind, held.subject) == ("walkthrough", WALK)
    assert held.helped == {("chuyen-khoan-vietqr", "quet-qr")}
    assert held.seconds >= 300
    assert led.app.doorway.door.covers
    assert led.app.doorway.door.page == "staffWalkthroughs"
    assert led.app.guide.unfinished is None


def test_a_visitor_who_was_there_before_stays_the_same_visitor(hall, form):
    hall.begin(text="en")
    number = hall.app.session.visit.number
    hall.step_in()
    hall.touch("tile-staffWalkthroughs", f"walkthrough-{WALK}")
    hall.rest()
    assert hall.app.session.visit.number == number
    hall.touch("guideEnd")
    hall.rest()
    hall.touch("staffLeave")
    hall.rest()
    assert (hall.page, hall.app.session.visit.number) == ("topics", number)
    assert len(form.begun) == 1


def test_the_next_visitor_finds_nothing_of_it(led):
    led.touch("guideNext", "guideHide")
    led.app.doorway.lock()
    led.wait(lambda: led.page == "attract")
    led.begin()
    led.open_lesson()
    assert led.find("navHome") is not None
    assert led.app.session.lead is None


def test_a_power_cut_in_the_middle(qapp, session_home):
    with kiosk_in_hall(session_home, (1280, 720)) as before:
        before.open_door()
        before.touch("tile-staffWalkthroughs", f"walkthrough-{WALK}", "guideNext", "phone-quet-qr", "guideNext")
        before.rest()
        before.app._led._writer.submit(lambda: None).result()
        kept = (before.folders.data / "led-today.json").read_bytes()
        places = before.folders
    # As the disk was at that moment, not as a tidy end has left it.
    (places.data / "led-today.json").write_bytes(kept)
    with kiosk_in_hall(session_home, (1280, 720), places=places) as after:
        after.hold_corner()
        after.type_pin()
        after.touch("tile-staffWalkthroughs", "takeUp")
        after.rest()
        assert step(after)[1] == "doc-ten"
        assert state(after).done == {1}


SIZES = [(1280, 720), *(pytest.param(size, marks=pytest.mark.prove) for size in ((1080, 1920), (1920, 1080)))]


@pytest.mark.parametrize("size", SIZES)
def test_every_page_of_leading_with_an_inspectors_eyes(qapp, session_home, size):
    with kiosk_in_hall(session_home, size) as hall:
        hall.step_in()
        faults = {}

        def stop(name):
            hall.rest()
            seen = look(hall)
            faults[name] = [*seen.faults(), *seen.pale()]

        hall.touch("tile-staffWalkthroughs")
        stop("list")
        hall.touch("walkthrough-lo-bi-lua")
        stop("explain")
        hall.touch("guideNext", "option-0", "option-0")
        stop("order, a miss")
        while not state(hall).finished:
            name = hall.player.view.step_id
            if hall.app.guide.lead.step_over:
                stop(f"{name} done")
                hall.touch("guideNext")
            else:
                stop(name)
                hall.do_step()
        stop("finished")
        hall.touch("guidePause")
        stop("paused")
        assert {name: found for name, found in faults.items() if found} == {}


def test_upright_in_english_an_answer_that_was_tried_keeps_to_its_card(qapp, tmp_path):
    with kiosk_in_hall(tmp_path, (1080, 1920)) as hall:
        hall.begin("en", "en")
        hall.step_in()
        hall.touch(
            "tile-staffWalkthroughs", f"walkthrough-{WALK}", "guideNext", "phone-quet-qr", "guideNext", "option-1"
        )
        hall.rest()
        assert hall.find("option-1").property("standing") == "tried"
        card, label = hall.find("option-1"), next(one for one in look(hall).texts if "somebody" in one.property("text"))
        assert label.property("contentHeight") < card.height()
