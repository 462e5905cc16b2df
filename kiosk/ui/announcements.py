"""What each page says when it opens. Pure: the visit in, sentences out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.languages import ALWAYS_HEARD, VOICE_LANGUAGES
from kiosk.ui.speech import Utterance
from kiosk.visits import phrases
from kiosk.visits.resume import BY_ICON
from kiosk.visits.visit import Page

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kiosk.lessons.player import StepView
    from kiosk.lessons.text import Text
    from kiosk.visits.resume import Code
    from kiosk.visits.visit import Visit


def page_says(
    visit: Visit,
    *,
    domain: str = "",
    step: StepView | None = None,
    facts: Sequence[Text] = (),
    code: Code | None = None,
    heard: Collection[str] = ALWAYS_HEARD,
) -> list[Utterance]:
    """The sentences of the page that ``visit`` stands on; the attract page is silent. ``heard``: voices to choose from."""
    match visit.page:
        case Page.LANGUAGE:
            return [
                Utterance("title", phrases.LANGUAGE),
                Utterance("how", phrases.LANGUAGE_HOW),
                *(
                    Utterance(f"voice:{voice.code}", voice.sample, voice)
                    for voice in VOICE_LANGUAGES
                    if voice.code in heard
                ),
            ]
        case Page.TOPICS:
            return [Utterance("title", phrases.TOPICS)]
        case Page.RESUME:
            return [Utterance("title", phrases.RESUME), Utterance("how", phrases.RESUME_HOW)]
        case Page.LESSONS:
            return [Utterance("title", phrases.LESSONS)]
        case Page.LESSON if step is not None:
            return step_says(step, facts)
        case Page.TAKE_HOME:
            steps = (Utterance(f"step:{n}", text) for n, text in enumerate(phrases.TAKE_HOME_STEPS))
            return [
                Utterance("title", phrases.TAKE_HOME),
                *code_says(code),
                *steps,
                Utterance("address", phrases.address(domain)),
            ]
        case Page.GOODBYE:
            return [Utterance("title", phrases.THANKS), Utterance("how", phrases.THANKS_MORE)]
        case _:
            return []


def code_says(code: Code | None) -> list[Utterance]:
    """The three pictures of a lesson left half-way, each by its name; of no code nothing."""
    names = [Utterance(f"picture:{icon}", BY_ICON[icon].name) for icon in code or ()]
    return [Utterance("remember", phrases.REMEMBER), *names] if names else []


def asked_says(code: Code | None) -> list[Utterance]:
    """“Still here?”, and what to remember for who is called away."""
    asked = [Utterance("asked", phrases.STILL_HERE), Utterance("askedHow", phrases.STILL_HERE_HOW)]
    return asked + code_says(code)


def step_says(step: StepView, facts: Sequence[Text] = ()) -> list[Utterance]:
    """A step's own sentences, and the ``facts`` that belong to it; after a miss the hint, once more."""
    said = [Utterance("say", step.say)]
    if step.note is not None:
        said.append(Utterance("note", step.note))
    said += [Utterance(f"fact:{n}", text) for n, text in enumerate(facts)]
    if step.hint is not None and not step.done:
        said.append(Utterance("hint", step.hint.text))
    return said


def miss_says(step: StepView) -> list[Utterance]:
    """Never “wrong”: please again, and the sentence that names the target."""
    said = [Utterance("again", missed(step))]
    if step.hint is not None:
        said.append(Utterance("hint", step.hint.text))
    return said


def missed(step: StepView) -> Text:
    """Before the hint: after a miss, or where somebody only asked for help."""
    return phrases.AGAIN if step.missed else phrases.ASKED


def done_says(step: StepView) -> list[Utterance]:
    """Praise, or that the kiosk has helped, and why the answer is right."""
    said = [Utterance("helped", phrases.DONE_FOR)] if step.helped else []
    if step.praise is not None and not (step.helped and not step.options):
        said.append(Utterance("praise", step.praise))
    return said
