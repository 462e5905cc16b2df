"""Whether a lesson holds together and can be finished: every name known, every target where it should be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.attempt import name_in
from kiosk.lessons.phone_machine import presses, start, visible
from kiosk.lessons.problem import Problem, one_of, twice

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from kiosk.lessons.lesson import Lesson
    from kiosk.lessons.phone import App
    from kiosk.lessons.problem import Place
    from kiosk.lessons.steps import Options, PhoneStart, Step, Tap, Type


def check_lesson(
    lesson: Lesson, topics: Collection[str], apps: Mapping[str, App], facts: Collection[str]
) -> list[Problem]:
    """All that is amiss; empty if a visitor can finish the lesson. ``topics`` are codes, ``facts`` ids."""
    problems: list[Problem] = []
    if lesson.topic not in topics:
        problems.append(Problem(("topic",), f"không có chủ đề “{lesson.topic}”", one_of(topics)))
    problems += [
        Problem(("facts", n), f"không có “{fact}” trong facts.yaml", one_of(facts))
        for n, fact in enumerate(lesson.facts)
        if fact not in facts
    ]
    problems += twice([(("parts", n, "id"), part.id) for n, part in enumerate(lesson.parts)])
    placed = [
        (("parts", n, "steps", m), step) for n, part in enumerate(lesson.parts) for m, step in enumerate(part.steps)
    ]
    problems += twice([((*place, "id"), step.id) for place, step in placed])
    for place, step in placed:
        problems += _check_step(step, apps, place)
    return problems


def _check_step(step: Step, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    if step.phone is not None:
        amiss = list(_check_phone(step.phone, apps, (*place, "phone")))
        yield from amiss
        if amiss:
            return
    match step.kind:
        case "tap":
            yield from _check_tap(step, apps, place)
        case "type":
            yield from _check_type(step, apps, place)
        case "choose":
            yield from _check_options(step.options, place)
        case "quiz":
            for n, question in enumerate(step.questions):
                yield from _check_options(question.options, (*place, "questions", n))


def _check_phone(phone: PhoneStart, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    app_id, screen = phone.screen.split("/")
    if app_id not in apps:
        yield Problem((*place, "screen"), f"không có ứng dụng “{app_id}”", one_of(apps))
        return
    app = apps[app_id]
    if screen not in app.screens:
        yield Problem((*place, "screen"), f"ứng dụng “{app_id}” không có màn hình “{screen}”", one_of(app.screens))
    for name, value in phone.set.items():
        here = (*place, "set", name)
        if name in app.fields:
            if not (value.isascii() and value.isdigit()):
                yield Problem(here, f"ô “{name}” chỉ nhận chữ số", "viết số trong ngoặc kép, không có dấu chấm")
        elif name not in app.variables:
            known = [*app.variables, *app.fields]
            yield Problem(here, f"ứng dụng “{app_id}” không có biến hay ô nhập “{name}”", one_of(known))
        elif value not in app.variables[name]:
            yield Problem(here, f"biến “{name}” không có giá trị “{value}”", one_of(app.variables[name]))


def _check_tap(step: Tap, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    app_id, screen = step.phone.screen.split("/")
    able = presses(apps[app_id], start(apps[app_id], screen, step.phone.set))
    if step.target.split("/")[0] != app_id or name_in(step.target) not in able:
        known = [f"{app_id}/{part}" for part in able]
        yield Problem(
            (*place, "target"), f"màn hình “{screen}” không có “{step.target}” để bấm vào lúc này", one_of(known)
        )


def _check_type(step: Type, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    app_id, screen = step.phone.screen.split("/")
    shown = list(visible(apps[app_id], start(apps[app_id], screen, step.phone.set)))
    fields = [part.field for part in shown if part.kind == "field"]
    keypads = [part.field for part in shown if part.kind == "keypad"]
    usable = [f"{app_id}/{name}" for name in fields if name in keypads]
    if step.field not in usable:
        yield Problem(
            (*place, "field"), f"màn hình “{screen}” không có ô và bàn phím cho “{step.field}”", one_of(usable)
        )
    typed = step.phone.set.get(name_in(step.field), "")
    if typed == step.expected or not step.expected.startswith(typed):
        yield Problem(
            (*place, "expected"),
            f"ô đã có sẵn “{typed}”, không gõ tiếp thành “{step.expected}” được",
            "sửa “set” của bước",
        )


def _check_options(options: Options, place: Place) -> Iterator[Problem]:
    right = sum(option.right for option in options)
    if right == 0:
        yield Problem((*place, "options"), "chưa có câu nào đúng", "thêm “right: true” vào câu đúng")
    elif right == len(options):
        yield Problem((*place, "options"), "câu nào cũng đúng", "bỏ “right: true” ở câu chưa đúng")
