"""Steps that ask more than one press: in order, in pairs, all that is needed, drawn from a pool, any way to a goal."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from builders import (
    answers,
    cases,
    checklist,
    choose,
    explain,
    judge,
    make_app,
    make_lesson,
    make_phone,
    match,
    order,
    practice,
    quiz,
    scene,
    tap,
    type_price,
    watch,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.lessons.hints import DONE
from kiosk.lessons.phone_machine import NO_REAL_NUMBERS
from kiosk.lessons.player import Answer, Player
from kiosk.lessons.rounds import Scene
from kiosk.lessons.spoken import spoken
from kiosk.lessons.text import Text
from kiosk.lessons.time_left import that_fit

APPS = {"cua-hang": make_app(), "may": make_phone()}


def play(*steps, lesson=None, **more) -> Player:
    return Player(lesson or make_lesson(*steps), APPS, **more)


def shown(player):
    return [option.text.vi for option in player.view.options]


def states(player):
    return [option.state for option in player.view.options]


def press(player, words):
    return player.choose(shown(player).index(words))


def words(step_id="tu-khoa", **more):
    return {
        "id": step_id,
        "kind": "type",
        "say": "Gõ “Khai sinh”.",
        "phone": {"screen": "may/tim"},
        "field": "may/tim",
        "expected": "Khai sinh",
    } | more


def hold(**more):
    return tap(phone={"screen": "may/nha"}, target="may/goi") | more


# Put in order


def test_things_to_be_put_in_order_never_lie_in_it():
    for seed in range(30):
        assert shown(play(order(), seed=seed)) != ["Một", "Hai", "Ba"]
    assert len({tuple(shown(play(order(), seed=seed))) for seed in range(30)}) == 5


def test_the_same_seed_lays_the_same():
    assert shown(play(order(), seed=7)) == shown(play(order(), seed=7))


def test_pressing_in_order_numbers_each():
    player = play(order())
    assert [press(player, one) for one in ("Một", "Hai", "Ba")] == [Answer.PART, Answer.PART, Answer.RIGHT]
    assert {option.text.vi: option.place for option in player.view.options} == {"Một": 1, "Hai": 2, "Ba": 3}
    assert (states(player), player.view.praise) == (["right"] * 3, DONE)


def test_what_comes_later_is_a_miss_and_may_be_right_afterwards():
    player = play(order())
    assert press(player, "Hai") is Answer.MISS_1
    assert player.view.hint.text.vi == "Nghe lại, rồi chọn việc làm tiếp theo."
    assert states(player)[shown(player).index("Hai")] == "tried"
    press(player, "Một")
    assert states(player).count("tried") == 0
    assert press(player, "Một") is Answer.NOTHING, "it stands already"
    assert press(player, "Hai") is Answer.PART


def test_the_second_miss_points_and_the_third_puts_all_in_order():
    player = play(order())
    press(player, "Một")
    press(player, "Ba")
    assert press(player, "Ba") is Answer.MISS_2
    assert shown(player)[player.view.hint.option] == "Hai"
    assert player.press_on() is Answer.DONE_FOR
    assert (player.view.helped, states(player)) == (True, ["right"] * 3)


# Match


def test_pairs_are_matched_one_side_after_the_other():
    player = play(match())
    assert [option.side for option in player.view.options] == ["left"] * 3 + ["right"] * 3
    assert shown(player)[3:] != ["Ô", "Mũ", "Áo"]
    assert press(player, "Mưa") is Answer.PART
    assert states(player)[0] == "picked"
    assert press(player, "Ô") is Answer.PART
    assert press(player, "Áo") is Answer.PART, "one may begin on the right"
    assert press(player, "Rét") is Answer.PART
    press(player, "Nắng")
    assert press(player, "Mũ") is Answer.RIGHT
    pairs = {option.text.vi: option.place for option in player.view.options}
    assert pairs == {"Mưa": 1, "Ô": 1, "Rét": 2, "Áo": 2, "Nắng": 3, "Mũ": 3}


def test_another_on_the_same_side_is_a_change_of_mind():
    player = play(match())
    press(player, "Mưa")
    assert press(player, "Nắng") is Answer.PART
    assert states(player)[:3] == ["open", "picked", "open"]


def test_what_does_not_go_together_is_a_miss_and_the_right_one_pulses():
    player = play(match())
    press(player, "Mưa")
    assert press(player, "Áo") is Answer.MISS_1
    assert player.view.hint.text.vi == "Bấm một ô bên trái, rồi bấm ô hợp với nó."
    press(player, "Mũ")
    assert shown(player)[player.view.hint.option] == "Ô"
    assert player.press_on() is Answer.DONE_FOR
    assert all(option.place for option in player.view.options)


# Tick all


def test_all_that_is_needed_is_ticked_in_any_way():
    player = play(checklist())
    assert press(player, "Ảnh") is Answer.PART
    assert press(player, "Ảnh") is Answer.NOTHING
    assert press(player, "Gà") is Answer.MISS_1
    assert player.view.hint.text.vi == "Vì là Gà."
    assert press(player, "Thẻ") is Answer.RIGHT
    assert states(player) == ["right", "open", "tried", "right"]
    assert player.view.praise == DONE


def test_what_is_missing_pulses():
    player = play(checklist())
    press(player, "Thẻ")
    player.press_on()
    assert player.view.hint.text.vi == "Mời bà con chọn thêm thứ còn thiếu."
    player.press_on()
    assert shown(player)[player.view.hint.option] == "Ảnh"


@pytest.mark.parametrize("step", [order(), match(), checklist()])
def test_coming_back_shows_everything_where_it_belongs(step):
    player = play(step, explain())
    while not player.view.done:
        player.follow()
    player.press_on()
    player.go_back()
    shown_again = player.view.options
    assert player.view.done
    assert sum(option.state == "right" for option in shown_again) == (
        2 if step["kind"] == "checklist" else len(shown_again)
    )
    if step["kind"] == "match":
        assert sorted(option.place for option in shown_again) == [1, 1, 2, 2, 3, 3]


# Too much care is no miss


def test_who_stops_at_a_scam_is_right_and_is_told_why():
    player = play(judge())
    assert player.expected() == ("choose", 1), "shown by the kiosk, it is seen through"
    assert player.choose(2) is Answer.RIGHT
    assert player.view.praise == Text("Có đường link lạ. Đây là lừa. Dừng lại là an toàn.", None), (
        "English only if all of it is"
    )
    assert states(player) == ["open", "open", "right"]
    assert player.view.praise in spoken(make_lesson(judge()), APPS)


@pytest.mark.parametrize(
    ("answer", "given", "said"),
    [
        ("that", 2, "Dừng lại xem kỹ là tốt. Mời bà con xem lại lần nữa."),
        ("dung-lai", 1, "Nghi ngờ là phải. Chưa chắc thì dừng lại, hỏi đã."),
    ],
)
@pytest.mark.parametrize("mode", ["theo", "tu-lam"])
def test_who_is_too_careful_is_asked_to_look_again_and_has_missed_nothing(answer, given, said, mode):
    step = judge(answer=answer)
    player = play(step, mode=mode)
    assert player.choose(given) is Answer.MISS_1
    assert (player.view.misses, player.view.missed, player.view.hint.text.vi) == (0, False, said)
    assert said in [text.vi for text in spoken(make_lesson(step), APPS)]
    right = {"that": 0, "dung-lai": 2}[answer]
    assert player.choose(right) is Answer.RIGHT
    assert (states(player)[right], player.view.praise.vi) == ("right", "Có đường link lạ.")


@pytest.mark.parametrize(("answer", "given"), [("that", 1), ("lua", 0), ("dung-lai", 0)])
def test_what_could_cost_something_is_a_miss(answer, given):
    player = play(judge(answer=answer))
    assert player.choose(given) is Answer.MISS_1
    assert (player.view.misses, player.view.missed) == (1, True)


def test_one_that_was_asked_for_after_a_miss_is_no_miss():
    player = play(judge())
    player.choose(0)
    player.ask_help()
    assert (player.view.misses, player.view.missed, player.view.hint.level) == (1, False, 2)


# Hints on the way to a goal


def test_the_hint_names_what_comes_next_wherever_one_is():
    step = practice(hint="Chọn màu, rồi gõ giá.")
    player = play(step)
    player.press_on()
    assert player.view.hint.text.vi == "Chọn màu, rồi gõ giá.", "the whole way, while nothing is done yet"
    player.press_on()
    assert (player.view.hint.text.vi, player.view.hint.target) == ("Bấm “Mua” trên điện thoại.", "mua")
    player = play(step)
    said = []
    while not player.view.done:
        player.follow()
        if not player.view.done:
            player.ask_help()
            said.append(player.view.hint.text.vi)
            player._attempt = replace(player._attempt, level=0)
    assert said == [
        "Gõ “50” trên bàn phím.",
        "Gõ “50” trên bàn phím.",
        "Bấm “Xong” trên điện thoại.",
        "Bấm “Chọn” trên điện thoại.",
        "Bấm “Đỏ” trên điện thoại.",
        "Bấm mũi tên ở đầu điện thoại.",
    ]
    assert set(said) <= {text.vi for text in spoken(make_lesson(step), APPS)}


# Judge from a pool


def test_a_pool_draws_for_each_visitor_and_never_too_few_that_are_real():
    step = cases(pool={"pick": 3, "min_true": 1})
    drawn = set()
    for seed in range(60):
        player = play(step, seed=seed)
        assert player.view.rounds == 3
        real = []
        while not player.finished:
            if not player.view.done:
                real.append(player.expected() == ("choose", 0))
                drawn.add(player.view.phone.title)
            player.follow()
        assert sum(real) >= 1
    assert drawn == {f"Người {n}" for n in range(6)}


def test_each_case_is_shown_on_the_phone_and_explained():
    player = play(cases())
    assert (player.view.phone.style, player.view.phone.parts[0].label) == ("sms", "Tin 0")
    assert player.choose(1) is Answer.MISS_1
    assert player.choose(0) is Answer.RIGHT
    assert (player.view.praise.vi, player.view.round, player.view.rounds) == ("Vì tin 0.", 1, 6)
    assert player.press_on() is Answer.PART
    assert (player.view.phone.parts[0].label, player.view.misses, player.view.hint) == ("Tin 1", 0, None)


def test_a_case_may_have_its_own_sentence_hint_and_phone_or_take_the_steps():
    one = {"answer": "lua", "why": "Vì lạ."}
    own = one | {"say": "Số này là ai?", "hint": "Nhìn số.", "phone": {"screen": "may/goi"}}
    player = play(cases(cases=[one, own], phone={"screen": "cua-hang/dau"}, hint="Nghe lại."))
    assert (player.view.say.vi, player.view.phone.app) == ("Thật hay lừa?", "cua-hang")
    player.choose(0)
    assert player.view.hint.text.vi == "Nghe lại."
    player.choose(1)
    player.press_on()
    player.choose(0)
    assert (player.view.say.vi, player.view.phone.app, player.view.hint.text.vi) == ("Số này là ai?", "may", "Nhìn số.")


@pytest.mark.parametrize(
    ("message", "style", "drawn"),
    [
        (
            {"style": "sms", "link": "http://x.vip", "note": "9:05"},
            "sms",
            ("bubble", "theirs", "Gấp!", "http://x.vip", "9:05"),
        ),
        ({"style": "chat"}, "chat", ("bubble", "theirs", "Gấp!", "", "")),
        ({"style": "call", "note": "Số lạ"}, "call", ("call", "talking", "Ai đó", "Gấp!", "Số lạ")),
        ({"style": "video"}, "call", ("call", "video", "Ai đó", "Gấp!", "")),
        ({"style": "web", "link": "x.test"}, "web", ("address", "open", "x.test", "", "")),
        (
            {"style": "web", "link": "dichvucong.gov.vn", "locked": True},
            "web",
            ("address", "locked", "dichvucong.gov.vn", "", ""),
        ),
        ({"style": "web"}, "web", ("address", "open", "Ai đó", "", "")),
        ({"style": "notice"}, "lock", ("notification", "", "Ai đó", "Gấp!", "")),
    ],
)
def test_a_message_needs_no_app(message, style, drawn):
    player = play(explain(message={"from": "Ai đó", "text": "Gấp!"} | message))
    phone, first = player.view.phone, player.view.phone.parts[0]
    assert (phone.title, phone.style) == ("Ai đó", style)
    assert (first.kind, first.role, first.label, first.value, first.note) == drawn


# Watch


def test_pictures_come_one_after_another_and_can_be_gone_back_to():
    player = play(explain("dau"), watch(), explain("cuoi"))
    player.press_on()
    assert (player.view.say.vi, player.view.icon, player.view.done) == ("Mở máy.", "phone", True)
    assert player.expected() == ("press_on", None)
    assert player.press_on() is Answer.PART
    assert (player.view.phone.title, player.view.round, player.view.rounds) == ("Cửa hàng", 2, 3)
    assert player.go_back()
    assert player.view.round == 1
    player.press_on()
    assert player.steps_done == {"dau"}
    player.press_on()
    assert (player.steps_done, player.press_on()) == ({"dau", "xem"}, Answer.RIGHT)
    assert player.view.step_id == "cuoi"
    player.go_back()
    assert (player.view.round, player.press_on(), player.view.round) == (1, Answer.PART, 2)


def test_scenes_of_a_film_follow_one_another_each_with_its_sentence():
    frames = [scene(4, "Mở máy."), scene(9, "Bấm số.")]
    player = play(watch(film="phim.mp4", frames=frames), explain("cuoi"))
    assert (player.view.say.vi, player.view.scene) == ("Mở máy.", Scene("phim.mp4", 0, 4))
    player.press_on()
    assert (player.view.say.vi, player.view.scene) == ("Bấm số.", Scene("phim.mp4", 4, 9))
    assert (player.view.picture_alt.vi, player.view.rounds) == ("Một người bấm điện thoại.", 2)
    player.press_on()
    assert player.view.scene is None


# Quiz from a pool


def test_a_quiz_may_be_drawn_too():
    questions = [{"say": f"Hỏi {n}?", "options": answers("A", "B")} for n in range(8)]
    player = play(quiz(questions=questions, pool={"pick": 2}))
    assert player.view.rounds == 2
    assert len({play(quiz(questions=questions, pool={"pick": 2}), seed=n).view.say for n in range(40)}) == 8


# Branches


def branching(**more):
    fork = choose("re", options=[{"text": "Có rồi", "goto": "co", "why": "Tốt quá."}, {"text": "Chưa", "goto": "chua"}])
    parts = [
        {"id": "dau", "steps": [explain("mo-dau"), fork]},
        {"id": "co", "steps": [tap("co-1"), explain("co-2")], "then": "cuoi"},
        {"id": "chua", "steps": [explain("chua-1")], "then": "het"},
        {"id": "cuoi", "steps": [explain("ket")]},
    ]
    return make_lesson(parts=parts, **more)


def way(choice):
    player = play(lesson=branching())
    player.press_on()
    met = ["mo-dau", "re"]
    assert player.choose(choice) is Answer.RIGHT
    total = player.view.total
    while not player.finished:
        player.follow()
        if player.view.step_id != met[-1]:
            met.append(player.view.step_id)
    assert len(met) == total == player.view.number
    return met


def test_the_answer_decides_which_parts_follow():
    assert way(0) == ["mo-dau", "re", "co-1", "co-2", "ket"]
    assert way(1) == ["mo-dau", "re", "chua-1"]


def test_a_branch_has_no_wrong_answer_and_marks_only_the_chosen():
    player = play(lesson=branching(), start="re")
    assert player.choose(0) is Answer.RIGHT
    assert (states(player), player.view.praise.vi) == (["right", "open"], "Tốt quá.")
    player = play(lesson=branching(), start="re")
    player.choose(1)
    assert player.view.praise.vi == "Mời bà con đi tiếp.", "nobody is praised for saying not yet"
    assert player.view.praise in spoken(branching(), APPS)


def test_who_goes_back_may_take_the_other_way():
    player = play(lesson=branching(), start="re")
    player.choose(0)
    player.press_on()
    assert player.view.step_id == "co-1"
    player.go_back()
    player.choose(1)
    player.press_on()
    assert (player.view.step_id, player.view.number, player.view.total) == ("chua-1", 3, 3)


@pytest.mark.parametrize(
    ("start", "at", "number"),
    [("co-2", "co-2", 4), ("chua-1", "chua-1", 3), ("cuoi", "ket", 5), ("khong-co", "mo-dau", 1), (None, "mo-dau", 1)],
)
def test_a_lesson_is_resumed_on_the_branch_it_was_left(start, at, number):
    player = play(lesson=branching(), start=start)
    assert (player.view.step_id, player.view.number) == (at, number)
    assert player.place[1] == at


def test_the_place_to_resume_at_names_part_and_step():
    player = play(lesson=branching(), start="co-2")
    assert player.place == ("co", "co-2")


def test_a_step_no_way_leads_to_can_still_be_resumed():
    parts = [{"id": "a", "steps": [explain("mot")], "then": "het"}, {"id": "b", "steps": [explain("hai")]}]
    player = play(lesson=make_lesson(parts=parts), start="hai")
    assert (player.view.step_id, player.view.number) == ("hai", 1)


# Practise


def test_a_goal_is_reached_any_way():
    player = play(practice())
    taps = ["chon", "hoi", "thoi", "mau-xanh", "mau-do", "back", "mua"]
    assert Answer.RIGHT not in [player.tap(one) for one in taps]
    assert [player.key("5"), player.key("0")] == [Answer.PART, Answer.PART]
    assert player.tap("xong") is Answer.RIGHT
    assert (player.view.done, player.view.praise) == (True, DONE)


def test_the_hint_names_the_next_thing_on_the_shortest_way_from_here():
    player = play(practice())
    player.press_on()
    assert player.view.hint.text.vi in {"Bấm “Mua” trên điện thoại.", "Bấm “Chọn” trên điện thoại."}
    player.tap("mua")
    player.key("5")
    assert player.view.hint.target == "gia"
    assert player.expected() == ("key", "0")
    player.key("1")
    assert player.expected() == ("key", "xoa"), "51 is not on the way to 50"


def test_pressing_where_nothing_is_and_a_wrong_key_are_no_misses():
    player = play(practice())
    assert [player.tap("khong-co"), player.key("5"), player.write("a"), player.choose(0)] == [Answer.NOTHING] * 4
    player.tap("mua")
    assert player.write("năm mươi") is Answer.NOTHING, "a keypad is there, no keyboard"


def test_who_only_ever_goes_astray_is_helped():
    player = play(practice(reach={"screen": "cua-hang/gia"}))
    got = [player.tap(one) for one in ("chon", "back", "chon", "back", "chon")]
    assert got == [Answer.WENT_ON, Answer.PART, Answer.WENT_ON, Answer.PART, Answer.MISS_1]
    assert player.view.hint.text.vi == "Bấm mũi tên ở đầu điện thoại."


def test_the_third_rung_does_the_rest_of_it():
    player = play(practice())
    assert [player.press_on() for _ in range(3)] == [Answer.MISS_1, Answer.MISS_2, Answer.DONE_FOR]
    assert (player.view.done, player.view.helped) == (True, True)


def searching(**more):
    return practice(phone={"screen": "may/khoa"}, reach={"screen": "may/thay", "set": {"tim": "khai sinh"}}) | more


def test_words_count_as_typed_however_they_are_put_together():
    player = play(searching())
    player.tap("mo")
    player.tap("cong")
    assert player.expected() == ("write", "khai sinh")
    assert player.write("KHAI  Sinh ") is Answer.PART
    player.tap("tim-di")
    assert player.tap("cho") is Answer.RIGHT


def test_the_phone_goes_on_by_itself_and_nobody_has_missed():
    player = play(searching())
    for one in ("mo", "cong", "tim-di"):
        player.tap(one)
    assert player.tap("cho") is Answer.WENT_ON, "nothing was typed: the goal is not reached"
    assert (player.view.phone.screen, player.view.misses) == ("thay", 0)


def test_a_slow_network_goes_on_after_the_step_is_done():
    player = play(tap(phone={"screen": "may/tim"}, target="may/tim-di"))
    assert player.tap("tim-di") is Answer.RIGHT
    assert player.tap("cho") is Answer.WENT_ON
    assert player.view.phone.screen == "thay"


def test_a_practice_refuses_real_numbers():
    player = play(practice(phone={"screen": "may/tim"}, reach={"screen": "may/thay"}))
    player.write("038058001234")
    assert (player.view.phone.toast, player.view.phone.parts[1].value) == (NO_REAL_NUMBERS, "")


# Gestures


@pytest.mark.parametrize(
    ("step", "part", "gesture", "told"),
    [
        (hold(), "goi", "hold", "Giữ ngón tay một lúc, đừng nhấc vội."),
        (tap(phone={"screen": "may/khoa"}, target="may/mo"), "mo", "swipe-up", "Đặt ngón tay rồi vuốt lên."),
        (tap(phone={"screen": "may/nha"}, target="may/keo"), "keo", "swipe-down", "Đặt ngón tay rồi vuốt xuống."),
    ],
)
def test_the_right_part_touched_in_another_way_is_told_how(step, part, gesture, told):
    player = play(step)
    assert player.tap(part, "tap") is Answer.MISS_1
    assert player.view.hint.text.vi == told
    assert player.tap(part, gesture) is Answer.RIGHT
    assert play(step).tap(part) is Answer.RIGHT, "with a key there is no gesture"


def test_held_too_long_is_told_to_press_lightly():
    player = play(tap())
    player.tap("mua", "hold")
    assert player.view.hint.text.vi == "Bấm nhẹ một cái rồi nhấc tay."


def test_another_part_touched_in_the_wrong_way_is_nothing():
    assert play(tap()).tap("goi", "hold") is Answer.MISS_1
    assert play(hold()).tap("keo", "tap") is Answer.NOTHING
    assert play(choose()).tap("goi", "hold") is Answer.NOTHING


def test_a_hint_without_an_authors_words_says_what_the_finger_has_to_do():
    player = play(hold())
    player.press_on()
    assert player.view.hint.text.vi == "Giữ ngón tay trên “Gọi” một lúc."
    player = play(tap(phone={"screen": "may/khoa"}, target="may/mo"))
    player.press_on()
    assert player.view.hint.text.vi == "Đặt ngón tay rồi vuốt lên."


# Words


def test_words_are_typed_on_the_keyboard_and_done_when_they_are_there():
    player = play(words())
    typed = ["k", "kh", "kha", "khai", "khai ", "khai s", "khai", "khai s", "khai si", "khai sin"]
    assert [player.write(one) for one in typed] == [Answer.PART] * len(typed)
    assert player.view.typed == "khai sin"
    assert player.write("khai sinh") is Answer.RIGHT


def test_words_may_come_as_separate_letters_and_marks():
    step = words(expected="Lịch tiêm")
    assert play(step).write("li\u0323ch tie\u0302m") is Answer.RIGHT


def test_letters_that_lead_away_are_not_put_in():
    player = play(words())
    player.write("khai")
    assert player.write("khaix") is Answer.MISS_1
    assert (player.view.typed, player.view.hint.text.vi) == ("khai", "Bấm từng chữ trên bàn phím.")
    assert (player.view.hint.target, player.expected()) == ("tim", ("write", "Khai sinh"))
    assert player.enter() is Answer.MISS_2, "it is not all there yet"
    assert player.press_on() is Answer.DONE_FOR
    assert player.view.typed == "Khai sinh"


def test_keys_of_the_wrong_keyboard_are_misses_or_nothing():
    assert play(words()).key("5") is Answer.MISS_1
    assert play(type_price()).write("20000") is Answer.MISS_1
    assert play(tap()).write("a") is Answer.NOTHING


# Alone, and shown


def test_who_works_alone_is_told_nothing_until_asking():
    player = play(tap(), mode="tu-lam")
    assert [player.tap("thoat") for _ in range(5)] == [Answer.MISSED] * 5
    assert (player.view.hint, player.view.misses, player.view.done) == (None, 5, False)
    assert player.ask_help() is Answer.MISS_1
    assert player.view.hint.text.vi == "Bấm “Mua” trên điện thoại."
    assert (player.tap("thoat"), player.view.hint.level) == (Answer.MISSED, 1)
    assert player.press_on() is Answer.MISS_2, "going on too early is asking too"
    assert player.ask_help() is Answer.DONE_FOR
    assert player.ask_help() is Answer.NOTHING
    assert (player.view.misses, player.view.helped) == (6, True)


def test_asking_while_guided_helps_and_counts_no_miss():
    player = play(tap())
    assert player.ask_help() is Answer.MISS_1
    assert (player.view.misses, player.view.hint.level) == (0, 1)


EVERYTHING = (
    explain(),
    watch(),
    tap(),
    type_price(),
    words(),
    practice(),
    searching(id="tim-kiem"),
    choose(),
    cases(pool={"pick": 3, "min_true": 1}),
    quiz(),
    order(),
    match(),
    checklist(),
)


@pytest.mark.parametrize("mode", ["xem", "theo", "tu-lam"])
def test_a_lesson_of_every_kind_plays_by_itself_in_every_mode(mode):
    lesson = make_lesson(parts=[{"id": "a", "steps": EVERYTHING[:7]}, {"id": "b", "steps": EVERYTHING[7:]}])
    player = play(lesson=lesson, mode=mode)
    for _ in range(200):
        if not player.finished:
            assert player.follow() in {Answer.RIGHT, Answer.PART}
    assert player.finished
    assert player.steps_done == {step["id"] for step in EVERYTHING}
    assert not player.view.helped


TOUCHES = st.one_of(
    st.tuples(
        st.just("tap"),
        st.sampled_from(
            ["mua", "chon", "mau-do", "xong", "back", "home", "mo", "cong", "tim-di", "cho", "tab-nha", "gia"]
        ),
    ),
    st.tuples(st.just("key"), st.sampled_from([*"0259", "000", "xoa", "²"])),
    st.tuples(st.just("write"), st.sampled_from(["k", "khai", "khai sinh", "", "0912345678", "x" * 70])),
    st.tuples(st.just("choose"), st.integers(-1, 6)),
    st.tuples(st.sampled_from(["press_on", "press_on", "go_back", "ask_help", "enter", "follow"]), st.none()),
)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(["theo", "tu-lam"]), st.integers(0, 9), st.lists(TOUCHES, max_size=60))
def test_whatever_is_touched_a_lesson_of_every_kind_can_still_be_finished(mode, seed, touches):
    lesson = make_lesson(parts=[{"id": "a", "steps": EVERYTHING[:7]}, {"id": "b", "steps": EVERYTHING[7:]}])
    player = play(lesson=lesson, mode=mode, seed=seed)
    for name, value in touches:
        getattr(player, name)(*() if value is None else (value,))
        view = player.view
        assert view.hint is None or not view.done
        assert view.praise is None or view.done
        assert 1 <= view.number <= view.total
        assert 1 <= view.round <= view.rounds
    for _ in range(150):
        if player.finished:
            break
        assert player.follow() in {Answer.RIGHT, Answer.PART}
    assert player.finished


def test_everything_that_could_be_drawn_is_known_to_the_voice():
    said = [text.vi for text in spoken(make_lesson(cases(pool={"pick": 1}), watch(), checklist()), APPS)]
    assert said.count("Thật hay lừa?") == 6
    assert [f"Vì tin {n}." in said for n in range(6)] == [True] * 6
    assert {"Mở máy.", "Vào cửa hàng.", "Đây là giá.", "Vì là Gà."} <= set(said)


def test_what_fits_into_the_time_a_visitor_has():
    lessons = [make_lesson(id=f"bai-{minutes}", minutes=minutes) for minutes in (8, 5, 3, 12)]
    assert [one.minutes for one in that_fit(lessons, 5)] == [5, 3]
    assert that_fit(lessons, 2) == ()


def test_a_lesson_keeps_its_meaning_on_the_way_through_json():
    lesson = make_lesson(parts=[{"id": "a", "steps": EVERYTHING[:7]}, {"id": "b", "steps": EVERYTHING[7:]}])
    assert type(lesson).model_validate_json(json.dumps(lesson.model_dump(mode="json", exclude_none=True))) == lesson
