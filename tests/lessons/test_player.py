from __future__ import annotations

import string

from builders import answers, choose, explain, judge, make_app, make_lesson, quiz, tap, type_price
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.lessons.player import Answer, Player
from kiosk.lessons.text import Text

APPS = {"cua-hang": make_app()}
PRAISE = Text("Bà con làm được rồi!", "You did it!")


def play(*steps, **more) -> Player:
    return Player(make_lesson(*steps), APPS, **more)


def follow(player: Player) -> Answer:
    """Do what the kiosk's own hand would do next."""
    action, value = player.expected()
    if action == "press_on":
        return player.press_on()
    return {"tap": player.tap, "key": player.key, "choose": player.choose}[action](value)


def test_a_step_that_explains_is_done_at_once_and_not_praised():
    player = play(explain(), tap())
    assert player.view.done
    assert player.view.praise is None
    assert player.press_on() is Answer.RIGHT
    assert (player.view.step_id, player.view.number, player.view.total) == ("bam", 2, 2)


def test_the_right_part_moves_the_phone_and_is_praised():
    player = play(tap())
    assert player.view.phone.title == "Cửa hàng"
    assert player.tap("mua") is Answer.RIGHT
    assert player.view.phone.title == "Giá"
    assert (player.view.done, player.view.helped, player.view.praise) == (True, False, PRAISE)


def test_the_phones_own_arrow_is_a_target_like_any_other():
    player = play(tap(phone={"screen": "cua-hang/gia"}, target="cua-hang/back"))
    assert player.view.phone.can_back
    assert player.tap("back") is Answer.RIGHT
    assert player.view.phone.title == "Cửa hàng"


def test_three_misses_hint_then_pulse_then_do_it():
    player = play(tap())
    assert player.view.hint is None

    assert player.tap("thoat") is Answer.MISS_1
    assert player.view.phone.title == "Cửa hàng", "a wrong press leads nowhere while one is guided"
    hint = player.view.hint
    assert (hint.level, hint.text.vi, hint.target) == (1, "Bấm “Mua” trên điện thoại.", "mua")

    assert player.tap("thoat") is Answer.MISS_2
    assert (player.view.hint.level, player.view.hint.target) == (2, "mua")
    assert not player.view.done

    assert player.tap("thoat") is Answer.DONE_FOR
    assert (player.view.done, player.view.helped, player.view.misses) == (True, True, 3)
    assert player.view.hint is None
    assert player.view.phone.title == "Giá"


def test_going_on_too_early_climbs_the_same_ladder_and_is_never_dead():
    player = play(tap(), explain())
    ladder = [player.press_on() for _ in range(4)]
    assert ladder == [Answer.MISS_1, Answer.MISS_2, Answer.DONE_FOR, Answer.RIGHT]
    assert player.view.step_id == "nghe"


def test_misses_of_one_step_are_forgotten_in_the_next():
    player = play(tap("mot"), tap("hai"))
    player.tap("thoat")
    player.tap("thoat")
    player.tap("mua")
    player.press_on()
    assert (player.view.misses, player.tap("thoat")) == (0, Answer.MISS_1)


def test_the_authors_hint_comes_before_one_made_from_the_label():
    player = play(tap(hint={"vi": "Bấm ô trên cùng.", "en": "Press the top box."}))
    player.press_on()
    assert player.view.hint.text.en == "Press the top box."


def test_the_arrow_without_a_hint_is_named_by_where_it_is():
    player = play(tap(phone={"screen": "cua-hang/gia"}, target="cua-hang/back"))
    player.press_on()
    assert player.view.hint.text.vi == "Bấm mũi tên ở đầu điện thoại."


def test_typing_shows_each_digit_as_money():
    player = play(type_price())
    shown = []
    for key in "20000":
        answer = player.key(key)
        shown.append((answer, player.view.phone.parts[0].value))
    assert shown == [
        (Answer.PART, "2 đồng"),
        (Answer.PART, "20 đồng"),
        (Answer.PART, "200 đồng"),
        (Answer.PART, "2.000 đồng"),
        (Answer.RIGHT, "20.000 đồng"),
    ]
    assert player.view.typed == "20000"


def test_before_typing_the_field_says_what_to_do_and_the_keypad_is_there():
    view = play(type_price()).view
    assert view.keypad
    assert (view.phone.parts[0].value, view.phone.parts[0].note) == ("", "Gõ giá")
    assert not play(tap()).view.keypad


def test_three_zeros_at_once_are_put_in_only_where_they_belong():
    player = play(type_price())
    player.key("2")
    player.key("0")
    assert player.key("000") is Answer.RIGHT
    one_zero_too_many = play(type_price())
    for key in "200":
        one_zero_too_many.key(key)
    assert one_zero_too_many.key("000") is Answer.MISS_1
    assert one_zero_too_many.view.typed == "200"


def test_a_wrong_digit_is_a_miss_and_not_put_in():
    player = play(type_price())
    player.key("2")
    assert player.key("5") is Answer.MISS_1
    assert (player.view.typed, player.view.hint.target) == ("2", "gia")


def test_a_key_that_is_no_digit_is_not_put_in():
    player = play(type_price())
    assert player.key("ok") is Answer.MISS_1
    assert not player.view.typed


def test_erasing_is_no_miss():
    player = play(type_price())
    assert player.key("xoa") is Answer.NOTHING
    player.key("2")
    assert player.key("xoa") is Answer.PART
    assert (player.view.typed, player.view.misses) == ("", 0)


def test_touching_the_field_before_typing_is_no_miss_but_another_part_is():
    player = play(type_price())
    assert player.tap("gia") is Answer.NOTHING
    assert player.tap("xong") is Answer.MISS_1


def test_the_third_miss_types_the_rest():
    player = play(type_price())
    player.key("2")
    assert [player.key("9") for _ in range(3)] == [Answer.MISS_1, Answer.MISS_2, Answer.DONE_FOR]
    assert (player.view.typed, player.view.helped) == ("20000", True)


def test_a_digit_where_a_button_is_to_be_pressed_is_a_miss():
    player = play(tap(phone={"screen": "cua-hang/gia"}, target="cua-hang/xong"))
    assert player.key("5") is Answer.MISS_1


def test_the_right_answer_says_why():
    player = play(choose())
    assert player.choose(1) is Answer.RIGHT
    assert player.view.praise.vi == "Vì là Xanh."
    assert [option.state for option in player.view.options] == ["open", "right", "open"]


def test_an_answer_that_is_not_right_says_what_to_look_at_then_names_the_right_one():
    player = play(choose(hint="Chọn màu xanh."))
    assert player.choose(0) is Answer.MISS_1
    assert (player.view.hint.text.vi, player.view.options[0].state) == ("Vì là Đỏ.", "tried")
    assert player.choose(2) is Answer.MISS_2
    assert (player.view.hint.text.vi, player.view.hint.level, player.view.hint.option) == ("Chọn màu xanh.", 2, 1)
    assert player.choose(0) is Answer.DONE_FOR
    assert [option.state for option in player.view.options] == ["tried", "right", "tried"]


def test_choosing_what_is_not_there_and_tapping_beside_the_matter_is_nothing():
    player = play(choose(phone={"screen": "cua-hang/dau"}))
    assert [player.choose(-1), player.choose(3), player.tap("mua"), player.key("1")] == [Answer.NOTHING] * 4
    assert player.view.phone.title == "Cửa hàng"


def test_judging_always_offers_the_same_three():
    player = play(judge())
    assert [(one.text.vi, one.icon) for one in player.view.options] == [
        ("Thật", "okc"),
        ("Lừa", "warn"),
        ("Dừng lại", "stop"),
    ]
    assert player.choose(0) is Answer.MISS_1
    assert player.view.hint.text.vi == "Mời bà con nghe lại rồi chọn."
    assert player.choose(1) is Answer.RIGHT
    assert player.view.praise.vi == "Có đường link lạ."


def test_a_quiz_asks_one_question_after_the_other_and_says_why_after_each():
    player = play(quiz())
    assert (player.view.say.vi, player.view.round, player.view.rounds) == ("Hỏi một?", 1, 2)
    assert player.choose(0) is Answer.RIGHT
    assert (player.view.say.vi, player.view.done, player.view.praise.vi) == ("Hỏi một?", True, "Vì là A.")
    assert player.steps_done == frozenset(), "half of it is not the whole"
    assert player.press_on() is Answer.PART
    assert (player.view.say.vi, len(player.view.options), player.view.done) == ("Hỏi hai?", 3, False)
    assert player.choose(2) is Answer.RIGHT
    assert (player.view.praise.vi, player.steps_done) == ("Vì là E.", {"hoi"})


def test_what_was_tried_in_one_question_is_open_in_the_next():
    player = play(quiz())
    player.choose(1)
    player.choose(0)
    player.press_on()
    assert [option.state for option in player.view.options] == ["open", "open", "open"]
    assert player.view.hint is None


def test_an_answer_without_a_reason_is_praised_as_usual():
    options = [{"text": "Một", "right": True}, {"text": "Hai"}]
    player = play(choose(options=options, hint="Chọn một."))
    player.choose(1)
    assert player.view.hint.text.vi == "Chọn một."
    player.choose(0)
    assert player.view.praise == PRAISE


def test_any_of_several_right_answers_will_do():
    options = answers("Một", "Hai", "Ba")
    options[2]["right"] = True
    assert play(choose(options=options)).choose(2) is Answer.RIGHT


def test_touching_on_after_the_step_is_done_changes_nothing():
    player = play(tap())
    player.tap("mua")
    assert [player.tap("mua"), player.tap("xong"), player.key("1"), player.choose(0)] == [Answer.NOTHING] * 4
    assert player.view.misses == 0


def test_going_back_shows_the_step_as_done_and_lets_it_be_done_again():
    player = play(tap(), type_price())
    player.tap("mua")
    player.press_on()
    player.key("2")
    assert player.go_back()
    assert (player.view.step_id, player.view.done, player.view.phone.title) == ("bam", True, "Cửa hàng")
    assert player.expected() == ("press_on", None)
    assert player.tap("thoat") is Answer.NOTHING, "who has done it once is not corrected again"
    assert player.tap("mua") is Answer.RIGHT
    assert player.press_on() is Answer.RIGHT
    assert (player.view.step_id, player.view.typed) == ("go", "2"), "what was half done is kept"


def test_at_the_first_step_there_is_no_way_back():
    player = play(explain(), tap())
    assert not player.go_back()
    assert player.view.step_id == "nghe"


def test_the_lesson_is_finished_after_its_last_step_and_can_be_returned_to():
    player = play(explain("mot"), explain("hai"))
    player.press_on()
    assert not player.finished
    player.press_on()
    assert player.finished
    assert player.steps_done == {"mot", "hai"}
    assert player.go_back()
    assert (player.finished, player.view.step_id) == (False, "hai")


def test_a_lesson_is_resumed_at_the_step_it_was_left():
    player = play(tap(), type_price(), choose(), start="chon")
    assert (player.view.step_id, player.view.number, player.steps_done) == ("chon", 3, frozenset())


def test_a_step_that_is_no_longer_in_the_lesson_is_resumed_from_the_beginning():
    assert play(tap(), choose(), start="da-bo").view.step_id == "bam"


def test_steps_count_through_all_parts():
    parts = [{"id": "mot", "steps": [explain("a"), explain("b")]}, {"id": "hai", "steps": [explain("c")]}]
    player = Player(make_lesson(parts=parts), APPS, start="c")
    assert (player.view.number, player.view.total) == (3, 3)


def test_a_second_line_a_picture_and_special_praise_reach_the_view():
    player = play(explain(note="Nghe kỹ.", picture="loa.png"), tap(praise="Giỏi lắm."))
    assert (player.view.note.vi, player.view.picture) == ("Nghe kỹ.", "loa.png")
    player.press_on()
    player.tap("mua")
    assert player.view.praise.vi == "Giỏi lắm."


TOUCHES = st.one_of(
    st.tuples(st.just("tap"), st.sampled_from(["mua", "chon", "thoat", "xong", "back", "gia", "khong-co", ""])),
    st.tuples(st.just("key"), st.sampled_from([*string.digits, "000", "xoa", "ok", "", "²"])),
    st.tuples(st.just("choose"), st.integers(-2, 5)),
    st.tuples(st.sampled_from(["press_on", "go_back"]), st.none()),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TOUCHES, max_size=40))
def test_whatever_is_touched_the_lesson_can_still_be_finished(touches):
    player = play()
    for name, value in touches:
        getattr(player, name)(*() if value is None else (value,))
        view = player.view
        assert view.hint is None or not view.done
        assert view.praise is None or view.done
        assert view.misses <= 3
    for _ in range(60):
        if player.finished:
            break
        assert follow(player) in {Answer.RIGHT, Answer.PART}
    assert player.finished


def test_the_mode_is_kept_for_the_record():
    assert (play().mode, play(mode="tu-lam").mode) == ("theo", "tu-lam")
