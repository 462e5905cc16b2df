"""The steps a lesson is made of: one class for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.lessons.model import Film, Id, Label, Model, Picture, Reference, Said

if TYPE_CHECKING:
    from collections.abc import Iterator

Verdict = Literal["that", "lua", "dung-lai"]


class PhoneStart(Model):
    """The practice phone as a step finds it, so that a step looks the same whichever way one comes to it.

    ``set`` gives variables and typed fields; ``open`` is a dialog or notification that stands on the screen already.
    """

    screen: Reference
    set: dict[Id, str] = Field(default_factory=dict)
    open: Id | None = None


class Message(Model):
    """Something that has reached the phone, where no app is needed to show it.

    ``locked``: the browser shows a closed padlock at the address, as it does not on every page.
    """

    style: Literal["sms", "chat", "call", "video", "web", "notice"]
    sender: Label = Field(alias="from")
    text: Label
    link: Label | None = None
    note: Label | None = None
    locked: bool = False


class _Step(Model):
    """``say`` is the one spoken sentence, ``note`` a small second line, ``praise`` is said once the step is done."""

    id: Id
    note: Said | None = None
    praise: Said | None = None
    hint: Said | None = None
    """Names the target after a miss."""
    phone: PhoneStart | None = None
    message: Message | None = None


class Explain(_Step):
    """``alt`` says what is to be seen on ``picture``; ``facts`` are told below, once staff have vouched for them."""

    kind: Literal["explain"]
    say: Said
    picture: Picture | None = None
    alt: Said | None = None
    facts: Annotated[tuple[Id, ...], Field(max_length=2)] = ()


class Frame(Model):
    """One picture of a row: a file beside the lesson, an icon, the phone as it stands at that moment, or a scene of the
    film that ends ``until`` so many seconds after its beginning.
    """

    say: Said
    picture: Picture | None = None
    alt: Said | None = None
    icon: Id | None = None
    phone: PhoneStart | None = None
    until: Annotated[int, Field(ge=1, le=600)] | None = None


class Watch(_Step):
    """Pictures one after another, each with its sentence; with ``film``, a file beside the lesson, its scenes."""

    kind: Literal["watch"]
    film: Film | None = None
    frames: Annotated[tuple[Frame, ...], Field(min_length=1, max_length=8)]


class Tap(_Step):
    """Press part ``target`` of the phone, with the gesture that it asks for."""

    kind: Literal["tap"]
    say: Said
    phone: PhoneStart
    target: Reference


class Type(_Step):
    """Type ``expected`` into ``field`` of the phone."""

    kind: Literal["type"]
    say: Said
    phone: PhoneStart
    field: Reference
    expected: Annotated[str, StringConstraints(min_length=1, max_length=60)]


class Goal(Model):
    """Where the phone shall be, and the values that variables and typed fields shall have then."""

    screen: Reference | None = None
    set: dict[Id, str] = Field(default_factory=dict)


class Practice(_Step):
    """Reach a goal on the phone, any way."""

    kind: Literal["practice"]
    say: Said
    phone: PhoneStart
    reach: Goal


class Option(Model):
    """``why`` is said when it has been chosen: why it is right, or what to look at.

    ``goto`` makes it a branch: it is as good as a right one, and the lesson goes on at that part.
    """

    text: Said
    right: bool = False
    why: Said | None = None
    icon: Id | None = None
    goto: Id | None = None


Options = Annotated[tuple[Option, ...], Field(min_length=2, max_length=4)]


class Choose(_Step):
    kind: Literal["choose"]
    say: Said
    options: Options


class Pool(Model):
    """``pick`` of all that are written are drawn for each visitor, at least ``min_true`` of them real."""

    pick: Annotated[int, Field(ge=1, le=10)]
    min_true: Annotated[int, Field(ge=0, le=10)] = 0


class Case(Model):
    """One thing to judge; without ``say`` the step's own sentence is asked again."""

    say: Said | None = None
    phone: PhoneStart | None = None
    message: Message | None = None
    answer: Verdict
    why: Said
    hint: Said | None = None


class Judge(_Step):
    """Is what the phone shows real, a scam, or a reason to stop and ask? One thing, or ``cases`` one after another."""

    kind: Literal["judge"]
    say: Said
    answer: Verdict | None = None
    why: Said | None = None
    cases: Annotated[tuple[Case, ...], Field(max_length=20)] = ()
    pool: Pool | None = None


class Question(Model):
    say: Said
    options: Options


class Quiz(_Step):
    """Questions one after another; each is the spoken sentence while it is asked."""

    kind: Literal["quiz"]
    questions: Annotated[tuple[Question, ...], Field(min_length=1, max_length=20)]
    pool: Pool | None = None


class OrderItem(Model):
    text: Said
    icon: Id | None = None


class Order(_Step):
    """Put ``items`` in their order, which is the one they are written in, by pressing them one after another."""

    kind: Literal["order"]
    say: Said
    items: Annotated[tuple[OrderItem, ...], Field(min_length=3, max_length=5)]


class Pair(Model):
    left: Said
    right: Said
    left_icon: Id | None = None
    right_icon: Id | None = None


class Match(_Step):
    """Press what belongs together, one on the left, one on the right."""

    kind: Literal["match"]
    say: Said
    pairs: Annotated[tuple[Pair, ...], Field(min_length=2, max_length=4)]


class Checklist(_Step):
    """Tick all that are ``right``: the papers to bring, the proofs to keep."""

    kind: Literal["checklist"]
    say: Said
    options: Annotated[tuple[Option, ...], Field(min_length=3, max_length=6)]


Step = Annotated[
    Explain | Watch | Tap | Type | Practice | Choose | Judge | Quiz | Order | Match | Checklist,
    Field(discriminator="kind"),
]


def starts(step: Step) -> Iterator[PhoneStart]:
    """Every way in which ``step`` may find the phone."""
    within = {"watch": "frames", "judge": "cases"}.get(step.kind)
    for one in (step, *(getattr(step, within) if within else ())):
        if one.phone is not None:
            yield one.phone
