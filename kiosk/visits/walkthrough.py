"""One walkthrough being led, as a pure state machine: who goes on when, what is shown, and what needed help.

Whoever leads may talk, point and show; where a step says so, only the citizen's own finger does it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.lessons.walkthrough import Stage, Walkthrough

Kind = Literal["walkthrough", "group", "contest"]
"""One person is led, a room is taught, a group is asked."""

Leader = Literal["staff", "helper"]
"""Somebody behind the PIN, or a grandchild, pupil or volunteer beside the citizen."""

Spot = tuple[float, float]
"""A place on the practice phone, else on the citizen's side, in parts of its width and height; it may lie beside the phone."""


@dataclass(frozen=True)
class Leading:
    """``place`` counts from 0. ``done`` are places that the citizen has done, ``done_for`` those done by somebody else.

    ``helped`` needed help, a hint or a hand. ``votes`` are hands counted in the room, by place and round, one number
    for each answer, and ``answers`` the right one there; ``right`` says of each question of a contest whether its first answer was right.
    """

    walkthrough: Walkthrough
    kind: Kind = "walkthrough"
    leader: Leader = "staff"
    place: int = 0
    done: frozenset[int] = frozenset()
    done_for: frozenset[int] = frozenset()
    helped: frozenset[int] = frozenset()
    script: bool = True
    showing: bool = False
    paused: bool = False
    aiming: bool = False
    spot: Spot | None = None
    votes: Mapping[tuple[int, int], tuple[int, ...]] = field(default_factory=dict)
    answers: Mapping[tuple[int, int], int] = field(default_factory=dict)
    right: Mapping[tuple[int, int], bool] = field(default_factory=dict)
    group: str = ""
    """Of a contest: the kind of group that is asked."""
    finished: bool = False

    @property
    def stage(self) -> Stage:
        return self.walkthrough.steps[self.place]

    @property
    def following(self) -> Stage | None:
        after = self.walkthrough.steps[self.place + 1 :]
        return after[0] if after else None

    @property
    def last(self) -> bool:
        return self.place + 1 == len(self.walkthrough.steps)

    @property
    def waits_for_citizen(self) -> bool:
        """The citizen must still do this step; a room or a contest has no single citizen."""
        return self.kind == "walkthrough" and self.stage.must_tap_self and self.place not in self.done

    @property
    def may_go_on(self) -> bool:
        return not self.paused and not self.waits_for_citizen

    @property
    def may_do_for(self) -> bool:
        """Nobody does for the citizen what the citizen must do, not even once it is done."""
        own = self.kind == "walkthrough" and self.stage.must_tap_self
        return not self.paused and not own and self.place not in self.done

    @property
    def steps_helped(self) -> frozenset[tuple[str, str]]:
        """Lesson and step of all that needed help."""
        return frozenset(self.walkthrough.steps[place].place for place in self.helped | self.done_for)

    @property
    def hands(self) -> frozenset[tuple[str, str, int, int]]:
        """Lesson, step, hands for the right answer and all hands, of each step at which a room raised any."""
        sums: dict[int, tuple[int, int]] = {}
        for (place, asked), hands in self.votes.items():
            right, total = sums.get(place, (0, 0))
            answer, raised = self.answers.get((place, asked)), sum(hands)
            if answer is not None and raised > 0:
                sums[place] = right + hands[answer], total + raised
        return frozenset((*self.walkthrough.steps[place].place, *both) for place, both in sums.items())

    @property
    def score(self) -> tuple[int, int]:
        """Of a contest: how many first answers were right, of how many."""
        return sum(self.right.values()), len(self.right)


@dataclass(frozen=True)
class Held:
    """What there is to count of a walkthrough, a group or a contest that is over: what, how long, where help was needed."""

    kind: Kind
    subject: str
    title: str
    seconds: int
    assisted: bool
    helped: frozenset[tuple[str, str]] = frozenset()
    group: str = ""
    score: tuple[int, int] = (0, 0)
    hands: frozenset[tuple[str, str, int, int]] = frozenset()


def held(leading: Leading, seconds: int) -> Held:
    return Held(
        leading.kind,
        leading.walkthrough.id,
        leading.walkthrough.title.vi,
        seconds,
        # A class is guided by whoever teaches it; in a contest nobody may help.
        leading.kind != "contest",
        leading.steps_helped,
        leading.group,
        leading.score,
        leading.hands,
    )


def forward(leading: Leading) -> Leading:
    """The next step, or the end; nothing while the citizen's own press is waited for."""
    if not leading.may_go_on or leading.finished:
        return leading
    if leading.last:
        return replace(_fresh(leading), finished=True)
    return replace(_fresh(leading), place=leading.place + 1)


def backward(leading: Leading) -> Leading:
    """The step before, which may be done again; at the first one nothing."""
    if leading.paused or (leading.place == 0 and not leading.finished):
        return leading
    if leading.finished:
        return replace(leading, finished=False)
    return replace(_fresh(leading), place=leading.place - 1)


def did(leading: Leading) -> Leading:
    """The step of the moment was done by touch; what only shows itself is done by nobody."""
    if leading.showing:
        return leading
    return replace(leading, done=leading.done | {leading.place}, spot=None)


def did_for(leading: Leading) -> Leading:
    """Somebody else has done it, where that is allowed."""
    if not leading.may_do_for:
        return leading
    return replace(_fresh(leading), done_for=leading.done_for | {leading.place})


def needed_help(leading: Leading) -> Leading:
    return leading if leading.showing else replace(leading, helped=leading.helped | {leading.place})


def shows(leading: Leading) -> Leading:
    """“Show me”: the kiosk's own hand does it, and then the step waits again."""
    if leading.paused:
        return leading
    return replace(_fresh(leading), showing=True, helped=leading.helped | {leading.place})


def tries(leading: Leading) -> Leading:
    """“Let them try”: the step from its beginning, nothing pointed at."""
    return leading if leading.paused else _fresh(leading)


def pauses(leading: Leading, paused: bool) -> Leading:
    """Called away: everything waits where it is."""
    return replace(_fresh(leading), paused=paused)


def with_script(leading: Leading, script: bool) -> Leading:
    return replace(leading, script=script, aiming=False)


def aims(leading: Leading) -> Leading:
    """The next touch on the citizen's side lights up a place there; the same button puts the light out."""
    if leading.paused:
        return leading
    off = leading.aiming or leading.spot is not None
    return replace(leading, aiming=not off, spot=None)


def lights(leading: Leading, spot: Spot) -> Leading:
    return replace(leading, aiming=False, spot=spot) if leading.aiming else leading


def votes_for(leading: Leading, asked: int, answer: int, more: int, answers: int, right: int | None) -> Leading:
    """``more`` hands for ``answer`` of ``answers`` at round ``asked``, ``right`` being the right one; never fewer than none."""
    key = (leading.place, asked)
    hands = list(leading.votes.get(key, (0,) * answers))
    hands[answer] = min(MOST_HANDS, max(0, hands[answer] + more))
    known = leading.answers if right is None else {**leading.answers, key: right}
    return replace(leading, votes={**leading.votes, key: tuple(hands)}, answers=known)


MOST_HANDS = 999


def answered(leading: Leading, asked: int, right: bool) -> Leading:
    """Of a contest only the first answer to a question counts."""
    key = (leading.place, asked)
    if leading.kind != "contest" or key in leading.right:
        return leading
    return replace(leading, right={**leading.right, key: right})


def _fresh(leading: Leading) -> Leading:
    """Nothing is lit, shown or waited for any more."""
    return replace(leading, showing=False, aiming=False, spot=None)
