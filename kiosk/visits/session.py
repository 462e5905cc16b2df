"""Leads one visitor after another through the kiosk, and has remembered what may be remembered of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.lessons.languages import ALWAYS_HEARD
from kiosk.lessons.player import Answer, Player
from kiosk.lessons.walkthrough import LISTENED
from kiosk.visits import visit as visits
from kiosk.visits.lead import Lead, led
from kiosk.visits.left_lessons import LeftLessons
from kiosk.visits.resume import Left
from kiosk.visits.visit import Page, Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.lessons.catalogue import Catalogue
    from kiosk.lessons.lesson import Lesson, Mode
    from kiosk.lessons.phone_parts import Gesture
    from kiosk.lessons.text import Text
    from kiosk.visits.diary import Diary
    from kiosk.visits.resume import Code
    from kiosk.visits.walkthrough import Leading

_MISSES = {Answer.MISS_1: 1, Answer.MISS_2: 2, Answer.DONE_FOR: 3}
_LONGEST_TITLE = 120
"""What the diary has room for."""


class Session:
    """The visit of the moment, the lesson that is open in it, and the events both leave behind.

    ``heard``: the codes of the voices that may be chosen; more when people have recorded theirs.
    """

    def __init__(self, diary: Diary, monotonic: Callable[[], float], left: LeftLessons | None = None) -> None:
        self._diary = diary
        self._monotonic = monotonic
        self._left = left or LeftLessons()
        self._code: Code | None = None
        self._began = 0.0
        self._lesson_began = 0.0
        self._calling = False
        self._counted: set[str] = set()
        self._differs: set[str] = set()
        self.visit = Visit()
        self.player: Player | None = None
        self.lead: Lead | None = None
        self.catalogue: Catalogue | None = None
        self.heard = ALWAYS_HEARD
        self.ticked: frozenset[str] = frozenset()
        """Ids of the facts that staff of this centre have vouched for: all others stay hidden."""
        self.edition = 0
        """Counts how often the lessons have been read: what stands beside them may be new then."""

    @property
    def lesson(self) -> Lesson | None:
        return self.player.lesson if self.player else None

    @property
    def told(self) -> tuple[Text, ...]:
        """Fees, time limits and the like that belong to the step of the moment, or whom to ask."""
        if self.catalogue is None or self.player is None or self.player.finished:
            return ()
        return self.catalogue.told(self.player.view.facts, self.ticked)

    @property
    def code(self) -> Code | None:
        """The three pictures that bring this lesson back today; None before it was left half-way, and once finished."""
        return self._code

    @property
    def calling(self) -> bool:
        """Staff have been called and have not come yet. A call outlives the visit: somebody may still wait."""
        return self._calling

    def teach(self, catalogue: Catalogue) -> None:
        """These are the lessons from now on; one that is open goes on at its step, if it is still there."""
        self.catalogue = catalogue
        self.edition += 1
        player = self.player
        if self.lead is not None:
            self.lead.teach(catalogue)
            return
        lesson = player and next((one for one in catalogue.lessons if one.id == player.lesson.id), None)
        if player and lesson and not player.finished:
            start = player.view.step_id
            self.player = Player(lesson, catalogue.apps_for(lesson.id), player.mode, start, self.visit.number)

    def lead_on(self, leading: Leading) -> bool:
        """Somebody leads: its steps stand on the lesson's page. False where nothing of it can be led."""
        known = led(leading, self.catalogue) if self.catalogue else None
        if known is None or self.catalogue is None:
            return False
        self._leave_lesson()
        self.begin()
        self._counted, self._differs = set(), set()
        self.lead = Lead(known, self.catalogue, self._show_step, self.visit.number)
        self._record("visit_assisted" if leading.leader == "helper" else "visit_led")
        return True

    def stop_leading(self) -> None:
        """Back among the topics; what was done has been counted step by step."""
        self._leave_lesson()
        if self.visit.number:
            self.visit = visits.at(self.visit, Page.TOPICS)

    def lead_forward(self) -> None:
        """The next question or step of what is led; a step that only had to be heard is done now."""
        lead = self.lead
        if lead is None:
            return
        view = lead.player.view
        if view.kind in LISTENED and lead.step_over and lead.state.may_go_on:
            self._count(view.step_id)
        lead.forward()

    def do_for(self) -> Answer:
        """Whoever leads does the step for the citizen."""
        return self._helped(self.lead.do_for()) if self.lead is not None else Answer.NOTHING

    def begin(self) -> None:
        if self.visit.number:
            return
        self.visit = visits.begun(self._diary.next_visit())
        self._began = self._monotonic()
        self._record("visit_began")

    def end(self) -> None:
        """The visitor is gone; nothing of the visit stays but its events."""
        self._leave_lesson()
        if self.visit.number:
            self._record("visit_ended", value=self._since(self._began))
        self.visit = Visit()

    def choose_voice(self, code: str) -> bool:
        """False for a language that nobody has recorded yet: the visit stays where it is."""
        chosen = visits.with_voice(self.visit, code, self.heard)
        if chosen is None:
            return False
        self.visit = chosen
        if self.player:
            self._to_lesson(self.player)
        return True

    def choose_text(self, language: str) -> None:
        self.visit = replace(self.visit, text=language)

    def lessons(self) -> list[Lesson]:
        """What the list of lessons shows: a topic's, or all that fit the visitor's minutes."""
        if self.catalogue is None:
            return []
        if self.visit.minutes:
            return [one for one in self.catalogue.lessons if one.minutes <= self.visit.minutes]
        return [one for one in self.catalogue.lessons if one.topic == self.visit.topic]

    def open_topic(self, topic: str) -> bool:
        """False for a topic without lessons."""
        there = replace(self.visit, topic=topic, minutes=0)
        return self._list(there, visits.in_topic(self.visit, topic))

    def open_minutes(self, minutes: int) -> bool:
        """False where no lesson is as short as that."""
        there = replace(self.visit, minutes=minutes)
        return self._list(there, visits.with_minutes(self.visit, minutes))

    def open_lesson(self, lesson_id: str) -> None:
        if self.catalogue is None:
            return
        self._open(next(one for one in self.catalogue.lessons if one.id == lesson_id))

    def ask_to_resume(self) -> None:
        """To the page where three pictures bring back a lesson that was left half-way."""
        self.visit = visits.resuming(self.visit)

    def resume(self, pictures: Sequence[str]) -> bool:
        """Open the lesson left under these pictures where it was left; the pictures are spent.

        False where they stand for nothing today, or for a lesson that is no longer here: the visit stays as it is.
        """
        left = self._left.find(pictures)
        known = self.catalogue.lessons if self.catalogue else ()
        lesson = next((one for one in known if left and one.id == left.lesson), None)
        if left is None or lesson is None:
            return False
        voice = left.voice if left.voice in self.heard else self.visit.voice
        self.visit = replace(self.visit, voice=voice, text=left.text, mode=left.mode, topic=lesson.topic, minutes=0)
        self._open(lesson, left.step)
        self._left.spend(pictures)
        return True

    def keep_place(self) -> None:
        """Somebody may be called away now: the lesson half done gets three pictures, or keeps those it has."""
        player, visit = self.player, self.visit
        if self.lead is None and player is not None and not player.finished:
            place = Left(player.lesson.id, player.view.step_id, visit.voice, visit.text, player.mode)
            self._code = self._left.keep(place, self._code)

    def tap(self, part: str, gesture: Gesture | None = None) -> Answer:
        return self._answered(self._open_player().tap(part, gesture))

    def key(self, key: str) -> Answer:
        return self._answered(self._open_player().key(key))

    def write(self, words: str) -> Answer:
        return self._answered(self._open_player().write(words))

    def enter(self) -> Answer:
        return self._answered(self._open_player().enter())

    def follow(self) -> Answer:
        """The kiosk does the next thing itself, as in “Xem”."""
        player = self._open_player()
        return self.press_on() if player.expected()[0] == "press_on" else self._answered(player.follow())

    def choose_mode(self, mode: Mode) -> None:
        """Another way through the lesson, from this step on; it holds for the visitor's next lessons too."""
        self._open_player().mode = mode
        self.visit = replace(self.visit, mode=mode)

    def ask_help(self) -> Answer:
        return self._helped(self._open_player().ask_help())

    def choose(self, option: int) -> Answer:
        return self._answered(self._open_player().choose(option))

    def press_on(self) -> Answer:
        """“Đi tiếp”: the next step, or out of the lesson to the code to take home."""
        player = self._open_player()
        if self.lead is not None:
            return self._helped(self.lead.press_on())
        step = player.view.step_id
        answer = player.press_on()
        if answer is Answer.RIGHT:
            # A step that only explains is done when the visitor goes on, not when it is shown.
            self._count(step)
        if player.finished:
            self._record("lesson_finished", value=self._since(self._lesson_began))
            self._left.spend(self._code or ())
            self._code = None
            self.visit = visits.learned(self.visit)
        return self._helped(answer)

    def back(self) -> None:
        """One step back in a lesson, else one page back."""
        page = self.visit.page
        if self.lead is not None and page is Page.LESSON:
            self.lead.backward()
            return
        if page is Page.LESSON and self._open_player().go_back():
            return
        if page is Page.TAKE_HOME and self.player and not self.player.finished:
            self.visit = visits.at(self.visit, Page.LESSON)
        elif page in {Page.LESSON, Page.TAKE_HOME}:
            self._leave_lesson()
            self.visit = visits.at(self.visit, Page.LESSONS)
        elif page is Page.LANGUAGE and self.player:
            self._to_lesson(self.player)
        else:
            after = visits.back(self.visit)
            if after.number:
                self.visit = after
            else:
                self.end()

    def home(self) -> None:
        """Out of an open lesson to its code to take home, from anywhere else to the topics."""
        if self.lead is not None:
            self.stop_leading()
        elif self.visit.page is Page.LESSON:
            self.keep_place()
            self.visit = visits.at(self.visit, Page.TAKE_HOME)
        else:
            self._leave_lesson()
            self.visit = visits.at(self.visit, Page.TOPICS)

    def languages(self) -> None:
        """To the choice of language, from wherever the visitor is; an open lesson stays open."""
        self.visit = visits.at(self.visit, Page.LANGUAGE)

    def qr_shown(self) -> None:
        self._record("qr_shown")

    def goodbye(self) -> None:
        self._leave_lesson()
        self.visit = visits.at(self.visit, Page.GOODBYE)

    def screen_differs(self) -> None:
        """The visitor's own phone looks different at this step by now: counted once a step, for whoever mends the lesson."""
        step = self._open_player().view.step_id
        if step not in self._differs:
            self._differs.add(step)
            self._record("screen_differs")

    def call_staff(self) -> None:
        if not self._calling:
            self._calling = True
            self._record("staff_called")

    def staff_came(self) -> None:
        if self._calling:
            self._calling = False
            self._record("staff_came")

    def _list(self, there: Visit, listed: Visit) -> bool:
        before, self.visit = self.visit, there
        if not self.lessons():
            self.visit = before
            return False
        self.visit = listed
        return True

    def _open(self, lesson: Lesson, start: str | None = None) -> None:
        self._leave_lesson()
        apps = self.catalogue.apps_for(lesson.id) if self.catalogue else {}
        mode = self.visit.mode if self.visit.mode in lesson.modes else lesson.modes[0]
        # The visit's number as seed: other questions for the next visitor, the same ones when this one comes back.
        self.player = Player(lesson, apps, mode, start, seed=self.visit.number)
        self._counted, self._differs = set(), set()
        self.visit = visits.in_lesson(self.visit, lesson.id)
        self._lesson_began = self._monotonic()
        self._record("lesson_begun")

    def _open_player(self) -> Player:
        if self.player is None:
            raise RuntimeError("no lesson is open")
        return self.player

    def _to_lesson(self, player: Player) -> None:
        """From the language page back into the open lesson, or to its code if it is finished."""
        self.visit = visits.at(self.visit, Page.TAKE_HOME if player.finished else Page.LESSON)

    def _show_step(self, player: Player) -> None:
        """A step of what is led stands open: counted as done, never as a lesson begun or left."""
        self.player = player
        self.visit = visits.in_lesson(self.visit, player.lesson.id)

    def _answered(self, answer: Answer) -> Answer:
        if self.lead is not None:
            self.lead.heed(answer)
            if self.lead.state.showing:
                return answer
        if answer is Answer.RIGHT:
            self._count_if_done()
        return self._helped(answer)

    def _helped(self, answer: Answer) -> Answer:
        if answer in _MISSES:
            self._record("help_given", level=_MISSES[answer])
        if answer is Answer.DONE_FOR:
            self._count_if_done()
        return answer

    def _count_if_done(self) -> None:
        """One right answer of several is not the whole step."""
        player = self._open_player()
        if player.view.step_id in player.steps_done:
            self._count(player.view.step_id)

    def _count(self, step: str) -> None:
        """Once a lesson: who goes back and does a step again has not done two."""
        name = f"{self._open_player().lesson.id}/{step}"
        if name not in self._counted:
            self._counted.add(name)
            self._record("step_done", step=step)

    def _leave_lesson(self) -> None:
        if self.lead is not None:
            self.lead = self.player = None
        if self.player is not None:
            if not self.player.finished:
                self._record("lesson_left", value=self._since(self._lesson_began))
                if self._code is not None:
                    # Pictures once shown lead to where the visitor really stopped.
                    self.keep_place()
            self.player = None
            self._code = None

    def _record(self, kind: str, **fields: str | int | None) -> None:
        player = self.player
        if player is not None:
            # With its name and age, so that figures of months ago still say which lesson they speak of.
            lesson = player.lesson
            title = lesson.title.vi[:_LONGEST_TITLE]
            fields |= {"lesson": lesson.id, "lesson_title": title, "lesson_version": lesson.version}
            fields["mode"] = player.mode
            if not player.finished:
                fields.setdefault("step", player.view.step_id)
        self._diary.record(
            kind, visit=self.visit.number, voice=self.visit.voice, text_language=self.visit.text, **fields
        )

    def _since(self, began: float) -> int:
        return round(self._monotonic() - began)
