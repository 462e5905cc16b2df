"""The lessons that are shipped: what an author could get wrong and no machine would notice otherwise."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from kiosk.authoring.yaml_source import read_pack
from kiosk.lessons.goals import way_to
from kiosk.lessons.names import app_in, name_in
from kiosk.lessons.phone_machine import keys, press, presses, start, write
from kiosk.lessons.player import Answer, Player
from kiosk.lessons.steps import Goal
from kiosk.paths import shipped
from kiosk.voice.spoken_text import speak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.lesson import Lesson
    from kiosk.lessons.text import Text

MOST_SYLLABLES = 15
NEVER_SAID = {"bạn", "nhấn", "click", "lỗi", "sai", "ấn", "mèo", "người dùng", "xác thực", "truy cập", "kích hoạt"}
QUOTED = re.compile(r"“[^”]*”")
DEMO_NAMES = {"GIÀNG THỊ MẨY", "THÀO A SÙNG", "SÙNG THỊ DUA", "VÀNG VĂN PÁO"}
DEMO_NUMBERS = {"000000000001", "0900000001", "123456", "246810", "0000111122", "00000000001"}
DEMO_NUMBERS |= {"261123"}  # the middle of the dossier code H00.00.00-261123-0001


@cache
def pack() -> Catalogue:
    reading = read_pack(shipped("tutorials"))
    assert [str(fault) for fault in reading.faults] == []
    return reading.catalogue


def lessons() -> list[Lesson]:
    return list(pack().lessons)


def spoken() -> list[Text]:
    return list(dict.fromkeys(pack().texts()))


def written() -> Iterator[Text]:
    """Every text there is, spoken or not."""
    yield from spoken()
    yield from (topic.name for topic in pack().topics)
    yield from (fact.text for fact in pack().facts)
    for lesson in lessons():
        yield from (lesson.title, lesson.goal)
        for step in lesson.steps:
            asked = step.questions if step.kind == "quiz" else [step] if step.kind == "choose" else []
            yield from (option.text for one in asked for option in one.options)


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.!?:])\s+", text) if one.strip()]


def syllables(sentence: str) -> int:
    """As it is heard: numbers and abbreviations count as they are read, a quoted button as one."""
    return len(re.findall(r"\w+", speak(QUOTED.sub("nút", sentence), "vi").said))


@pytest.mark.parametrize("text", spoken(), ids=lambda text: text.vi)
def test_a_spoken_sentence_is_short_enough_to_follow(text):
    for sentence in sentences(text.said("vi")):
        assert syllables(sentence) <= MOST_SYLLABLES, sentence


@pytest.mark.parametrize("text", list(dict.fromkeys(written())), ids=lambda text: text.vi)
def test_no_word_scares_or_talks_down(text):
    words = " ".join(re.findall(r"\w+", QUOTED.sub("", text.vi).lower()))
    assert [word for word in NEVER_SAID if re.search(rf"\b{word}\b", words)] == []


@pytest.mark.parametrize("text", list(dict.fromkeys(written())), ids=lambda text: text.vi)
def test_everything_can_be_read_in_english(text):
    assert text.en
    assert text.en != text.vi
    assert text.en.count("\n") == text.vi.count("\n")


def test_topics_stand_as_in_the_design():
    assert [(topic.code, topic.icon, topic.name.vi) for topic in pack().topics] == [
        ("A", "phone", "Làm quen\nđiện thoại"),
        ("B", "find", "Tìm tin,\nliên lạc"),
        ("C", "card", "Danh tính số\nVNeID"),
        ("D", "doc", "Dịch vụ công\ntrực tuyến"),
        ("E", "money", "Tiền và\nthanh toán số"),
        ("F", "shield", "An toàn,\ntránh lừa đảo"),
        ("G", "leaf", "Sức khoẻ,\nnhà nông, AI"),
    ]


def test_every_icon_is_drawn():
    drawn = {path.stem for path in (shipped("assets") / "icons").glob("*.svg")}
    named = {topic.icon for topic in pack().topics} | {lesson.icon for lesson in lessons()}
    named |= {item.icon for part in phone_parts() if part.kind == "icons" for item in part.items}
    assert named - {None} - drawn == set()


def phone_parts():
    return [part for app in pack().apps for screen in app.screens.values() for part in screen.parts]


def messages():
    told = [one for lesson in lessons() for step in lesson.steps for one in (step, *getattr(step, "cases", ()))]
    return [one.message for one in told if one.message is not None]


def test_only_people_and_numbers_of_the_demo_set_appear():
    shown = [*phone_parts(), *messages()]
    on_phone = [value for part in shown for value in part.model_dump().values() if isinstance(value, str)]
    everything = [*on_phone, *(text.vi for text in written())]
    people = {name for text in on_phone for name in re.findall(r"\b[A-ZÀ-Ỹ]{2,}(?: [A-ZÀ-Ỹ]+){2,}", text)}
    assert people <= DEMO_NAMES
    numbers = {re.sub(r"\D", "", one) for text in everything for one in re.findall(r"\d[\d ]{4,}\d", text)}
    assert numbers <= DEMO_NUMBERS


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.id)
def test_a_lesson_is_finished_by_doing_what_it_says(lesson):
    player = Player(lesson, pack().apps_by_id)
    for _ in range(200):
        action, value = player.expected()
        if action == "press_on":
            assert player.view.done
            player.press_on()
        else:
            act = {"tap": player.tap, "key": player.key, "write": player.write, "choose": player.choose}[action]
            answer = act(value)
            assert answer in {Answer.RIGHT, Answer.PART}
        if player.finished:
            break
    assert player.finished
    assert player.steps_done == {step.id for step in lesson.steps}


def practices():
    return [step for lesson in lessons() for step in lesson.steps if step.kind == "practice"]


def wherever_it_leads(app, phones, goal):
    """Every state that presses, and typing what the goal wants, can lead to: by trying all, with no look at the goal."""
    # Its words are all that a toast adds: what is said passes by itself.
    seen, waiting = {repr(phone): phone for phone in phones}, list(phones)
    while waiting:
        now = waiting.pop()
        led_to = [press(app, now, part) for part in presses(app, now)]
        led_to += [write(now, name, goal.set[name]) for name in keys(app, now) if name in goal.set]
        fresh = {key: state for state in led_to if (key := repr(replace(state, toast=None))) not in seen}
        seen |= fresh
        waiting += fresh.values()
    return list(seen.values())


@pytest.mark.parametrize("step", practices(), ids=lambda step: step.id)
def test_a_goal_stays_within_reach_wherever_a_visitor_has_strayed(step):
    app = pack().apps_by_id[app_in(step.phone.screen)]
    begun = start(app, name_in(step.phone.screen), step.phone.set, step.phone.open)
    states = wherever_it_leads(app, [begun], step.reach)
    assert len(states) > 3
    assert [state.screen for state in states if way_to(app, state, step.reach) is None] == []


@pytest.mark.parametrize("app", pack().apps, ids=lambda app: app.id)
def test_every_screen_of_every_phone_is_a_way_back_to_its_first(app):
    home = Goal(screen=f"{app.id}/{app.start}")
    strayed = wherever_it_leads(app, [start(app, screen) for screen in app.screens], home)
    assert {state.screen for state in strayed} == set(app.screens)
    assert {state.screen for state in strayed if way_to(app, state, home) is None} == set()


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.id)
def test_a_lesson_is_finished_by_who_only_ever_presses_on(lesson):
    player = Player(lesson, pack().apps_by_id)
    for _ in range(200):
        if not player.finished:
            player.press_on()
    assert player.finished


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.id)
def test_every_step_that_asks_something_has_a_hint_of_its_own(lesson):
    assert [step.id for step in lesson.steps if step.kind != "explain" and step.hint is None] == []


def test_paying_by_code_has_the_ten_steps_that_were_asked_for():
    lesson = next(one for one in lessons() if one.id == "chuyen-khoan-vietqr")
    assert (lesson.code, lesson.topic, lesson.minutes, lesson.icon) == ("E17", "E", 7, "qr")
    assert (lesson.title.vi, lesson.goal.vi) == ("Chuyển tiền bằng QR", "Chuyển đúng người, đúng số tiền")
    kinds = ["explain", "tap", "choose", "type", "tap", "tap", "type", "judge", "explain", "quiz"]
    assert [step.kind for step in lesson.steps] == kinds


def test_the_screen_to_check_looks_as_in_the_design():
    lesson = next(one for one in lessons() if one.id == "chuyen-khoan-vietqr")
    view = Player(lesson, pack().apps_by_id, start="tiep-tuc").view
    assert (view.number, view.say.vi) == (6, "Bấm “Tiếp tục” khi tên và số tiền đã đúng.")
    assert (view.phone.title, view.phone.can_back) == ("Kiểm tra lại", True)
    assert [(part.kind, part.label, part.value, part.note) for part in view.phone.parts] == [
        ("amount", "Số tiền", "20.000 đồng", ""),
        ("row", "Người nhận", "THÀO A SÙNG", ""),
        ("row", "Tài khoản", "0000 1111 22", "Ngân hàng Tập Làm"),
        ("row", "Nội dung", "Tiền rau", ""),
        ("button", "Tiếp tục", "", ""),
    ]
