"""What is remembered of a visit: each thing once, at its step, with nothing of the visitor in it."""

from __future__ import annotations

from datetime import date

import pytest
from builders import explain, lesson_values, make_catalogue, quiz, tap, type_price
from hypothesis import given, settings
from hypothesis import strategies as st
from records_bench import NOON

from kiosk.lessons.player import Answer
from kiosk.records.events import Event, EventKind
from kiosk.visits.session import Session
from kiosk.visits.visit import Page, Visit

TWO = lesson_values(explain("mot"), tap("hai"), explain("ba"), id="bai-hai", code="E2", minutes=10)


class Diary:
    """Keeps what it is told, in order."""

    def __init__(self):
        self.visits = 0
        self.events = []

    def next_visit(self):
        self.visits += 1
        return self.visits

    def record(self, kind, *, visit, **fields):
        self.events.append({"kind": kind, "visit": visit} | fields)

    def kinds(self):
        return [event["kind"] for event in self.events]

    def steps(self, kind="step_done"):
        return [event["step"] for event in self.events if event["kind"] == kind]


class Watch:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def diary():
    return Diary()


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def session(diary, watch):
    session = Session(diary, watch)
    session.catalogue = make_catalogue(lesson_values(), TWO)
    return session


@pytest.fixture
def in_lesson(session):
    session.begin()
    session.choose_voice("vi")
    session.open_topic("E")
    session.open_lesson("bai-hai")
    return session


def finish(session):
    """The kiosk's own hand does whatever is due, to the end."""
    while not session.player.finished:
        action, value = session.player.expected()
        getattr(session, action)(*([] if value is None else [value]))


def test_a_whole_visit_in_its_order(in_lesson, diary, watch):
    watch.now += 200
    finish(in_lesson)
    assert in_lesson.visit.page is Page.TAKE_HOME
    in_lesson.qr_shown()
    in_lesson.goodbye()
    watch.now += 40
    in_lesson.end()
    assert diary.kinds() == [
        *("visit_began", "lesson_begun", "step_done", "step_done", "step_done", "lesson_finished"),
        *("qr_shown", "visit_ended"),
    ]
    assert {event["visit"] for event in diary.events} == {1}
    assert next(e for e in diary.events if e["kind"] == "lesson_finished")["value"] == 200
    assert diary.events[-1]["value"] == 240
    assert "lesson" not in diary.events[0]
    assert all(event["lesson"] == "bai-hai" for event in diary.events[1:7])
    assert in_lesson.visit == Visit()
    assert in_lesson.player is None


def test_what_happened_keeps_the_name_and_age_that_its_lesson_had(session, diary):
    """Months later the lesson may be called otherwise, or be gone; its figures still say what they speak of."""
    session.begin()
    session.choose_voice("vi")
    for title, checked in (("Trả tiền bằng mã", date(2026, 11, 24)), ("x" * 300, date(2027, 1, 2))):
        session.end()
        session.begin()
        session.catalogue = make_catalogue(
            lesson_values(title=title, checked_on=checked.isoformat(), review_by="2028-01-01")
        )
        session.open_topic("E")
        session.open_lesson(session.catalogue.lessons[0].id)
        kept = diary.events[-1]
        assert (kept["kind"], kept["lesson_title"]) == ("lesson_begun", title[:120])
        assert kept["lesson_version"] == int(checked.strftime("%Y%m%d"))
        log_event = Event(
            1,
            1,
            EventKind(kept["kind"]),
            NOON,
            clock_ok=True,
            **{k: v for k, v in kept.items() if k not in {"kind", "visit"}},
        )
        assert log_event.lesson_title == kept["lesson_title"], "the log takes it"


def test_every_step_is_done_once_at_its_own_name(in_lesson, diary):
    """Also those that only explain: they are done when the visitor goes on."""
    assert diary.steps() == []
    in_lesson.press_on()
    assert diary.steps() == ["mot"]
    in_lesson.tap("mua")
    assert diary.steps() == ["mot", "hai"]
    in_lesson.press_on()
    assert diary.steps() == ["mot", "hai"]
    in_lesson.press_on()
    assert diary.steps() == ["mot", "hai", "ba"]
    assert diary.kinds()[-1] == "lesson_finished"


def test_a_step_that_is_done_again_counts_once(in_lesson, diary):
    in_lesson.press_on()
    in_lesson.tap("mua")
    in_lesson.back()
    in_lesson.press_on()
    in_lesson.tap("mua")
    in_lesson.press_on()
    in_lesson.back()
    in_lesson.tap("mua")
    finish(in_lesson)
    assert sorted(diary.steps()) == ["ba", "hai", "mot"]


def test_every_kind_of_step_counts_once(session, diary):
    session.begin()
    session.open_lesson("mua-hang")
    finish(session)
    assert diary.steps() == [step.id for step in session.player.lesson.steps]


def test_a_lesson_opened_again_counts_anew(in_lesson, diary):
    finish(in_lesson)
    in_lesson.home()
    in_lesson.open_lesson("bai-hai")
    finish(in_lesson)
    assert diary.steps() == ["mot", "hai", "ba"] * 2
    assert diary.kinds().count("lesson_finished") == 2


def test_three_misses_are_three_helps_and_one_step(in_lesson, diary):
    in_lesson.press_on()
    for answer in (Answer.MISS_1, Answer.MISS_2, Answer.DONE_FOR):
        assert in_lesson.tap("chon") is answer
    helps = [(event["step"], event["level"]) for event in diary.events if event["kind"] == "help_given"]
    assert helps == [("hai", 1), ("hai", 2), ("hai", 3)]
    assert diary.steps() == ["mot", "hai"]


def test_pressing_on_too_early_is_help_too_and_not_a_step(in_lesson, diary):
    in_lesson.press_on()
    assert in_lesson.press_on() is Answer.MISS_1
    assert diary.steps() == ["mot"]
    assert diary.steps("help_given") == ["hai"]


def test_a_key_that_is_only_part_of_a_step_is_not_remembered(session, diary):
    session.catalogue = make_catalogue(lesson_values(type_price(), quiz()))
    session.begin()
    session.open_lesson("mua-hang")
    before = len(diary.events)
    for key in ("2", "0", "0", "0"):
        assert session.key(key) is Answer.PART
    assert len(diary.events) == before
    assert session.key("0") is Answer.RIGHT
    assert diary.steps() == ["go"]


@pytest.mark.parametrize("leave", ["end", "goodbye", "back from the first step"])
def test_a_lesson_left_says_where(in_lesson, diary, watch, leave):
    in_lesson.press_on()
    watch.now += 61
    if leave == "end":
        in_lesson.end()
    elif leave == "goodbye":
        in_lesson.goodbye()
    else:
        in_lesson.back()
        in_lesson.back()
        assert in_lesson.visit.page is Page.LESSONS
    (left,) = [event for event in diary.events if event["kind"] == "lesson_left"]
    assert left["value"] == 61
    assert left["step"] == ("mot" if leave.startswith("back") else "hai")
    assert "lesson_finished" not in diary.kinds()


def test_home_out_of_a_lesson_leads_by_way_of_its_code(in_lesson, diary):
    in_lesson.press_on()
    in_lesson.home()
    assert in_lesson.visit.page is Page.TAKE_HOME
    assert in_lesson.player is not None
    in_lesson.back()
    assert (in_lesson.visit.page, in_lesson.player.view.step_id) == (Page.LESSON, "hai")
    in_lesson.home()
    in_lesson.home()
    assert (in_lesson.visit.page, in_lesson.player) == (Page.TOPICS, None)
    assert diary.steps("lesson_left") == ["hai"]


def test_another_language_in_the_middle_of_a_lesson(in_lesson):
    in_lesson.press_on()
    in_lesson.languages()
    assert in_lesson.choose_voice("en")
    assert (in_lesson.visit.page, in_lesson.player.view.step_id) == (Page.LESSON, "hai")
    in_lesson.languages()
    in_lesson.back()
    assert in_lesson.visit.page is Page.LESSON


@pytest.mark.parametrize("leave", ["choose_voice", "back"])
def test_another_language_at_the_code_leads_back_to_the_code(in_lesson, diary, leave):
    finish(in_lesson)
    in_lesson.languages()
    in_lesson.choose_voice("en") if leave == "choose_voice" else in_lesson.back()
    assert in_lesson.visit.page is Page.TAKE_HOME
    in_lesson.goodbye()
    assert diary.kinds().count("lesson_finished") == 1


def test_a_language_without_a_voice_changes_nothing(session):
    session.begin()
    before = session.visit
    assert not session.choose_voice("hmn")
    assert session.visit == before


def test_a_touch_on_the_attract_page_begins_one_visit(session, diary):
    session.begin()
    session.begin()
    assert diary.kinds() == ["visit_began"]


def test_nobody_there_is_no_visit_that_ends(session, diary):
    session.end()
    assert diary.events == []


def test_lists_by_topic_and_by_minutes(session):
    session.begin()
    assert not session.open_topic("A")
    assert session.visit.page is Page.LANGUAGE
    assert not session.open_minutes(4)
    assert session.open_minutes(5)
    assert [lesson.id for lesson in session.lessons()] == ["mua-hang"]
    assert session.open_minutes(20)
    assert [lesson.id for lesson in session.lessons()] == ["mua-hang", "bai-hai"]
    assert session.open_topic("E")
    assert session.visit.minutes == 0


def test_before_the_lessons_are_loaded_nothing_opens(diary, watch):
    session = Session(diary, watch)
    session.begin()
    assert session.lessons() == []
    assert not session.open_topic("E")
    session.open_lesson("mua-hang")
    assert session.player is None


def test_a_call_is_counted_once_until_staff_came(session, diary):
    session.begin()
    session.call_staff()
    session.call_staff()
    assert session.calling
    session.staff_came()
    session.staff_came()
    session.call_staff()
    assert diary.kinds()[1:] == ["staff_called", "staff_came", "staff_called"]


ACTS = st.sampled_from(
    [
        *("begin", "end", "back", "home", "languages", "qr_shown", "goodbye", "call_staff", "staff_came"),
        *("press_on", "expected", "finish", "choose_voice:en", "choose_voice:hmn", "choose_text:en", "open_topic:E"),
        *("open_minutes:20", "open_lesson:bai-hai", "open_lesson:mua-hang", "tap:mua", "tap:x", "key:0", "choose:0"),
    ]
)
IN_LESSON = {"press_on", "expected", "finish", "tap", "key", "choose"}


@settings(max_examples=200)
@given(st.lists(ACTS, max_size=60))
def test_whatever_a_visitor_does_the_figures_add_up(acts):
    """Lessons begun are finished or left, once each; a step counts at most once a lesson; nothing before its visit."""
    diary, watch = Diary(), Watch()
    session = Session(diary, watch)
    session.catalogue = make_catalogue(lesson_values(), TWO)
    for act in acts:
        name, _, value = act.partition(":")
        if name in IN_LESSON and session.visit.page is not Page.LESSON:
            continue
        if (
            name in {"open_lesson", "open_topic", "open_minutes", "choose_voice", "goodbye"}
            and not session.visit.number
        ):
            continue
        if name in {"home", "languages", "back", "qr_shown"} and not session.visit.number:
            continue
        if name == "finish":
            finish(session)
        elif name == "expected":
            action, wanted = session.player.expected()
            getattr(session, action)(*([] if wanted is None else [wanted]))
        else:
            getattr(session, name)(*([int(value) if value.isdigit() and name != "key" else value] if value else []))
        assert session.player is None or session.visit.page is not Page.ATTRACT
    session.end()
    kinds = diary.kinds()
    assert kinds.count("lesson_begun") == kinds.count("lesson_finished") + kinds.count("lesson_left")
    assert kinds.count("visit_began") == kinds.count("visit_ended")
    seen = set()
    for event in diary.events:
        if event["kind"] == "lesson_begun":
            seen.clear()
        if event["kind"] == "step_done":
            assert event["step"] not in seen
            seen.add(event["step"])
