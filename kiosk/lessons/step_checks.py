"""Whether one step can be done as it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.lessons.app_checks import MOST_PRESSES
from kiosk.lessons.attempt import DIGITS
from kiosk.lessons.goals import reached, same_words, traps, way_to
from kiosk.lessons.names import app_in, name_in
from kiosk.lessons.phone_machine import keys, presses, start, visible
from kiosk.lessons.problem import Problem, one_of, twice
from kiosk.lessons.search import count_presses
from kiosk.lessons.watch_checks import check_watch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.lessons.phone import App
    from kiosk.lessons.phone_machine import PhoneState
    from kiosk.lessons.problem import Place
    from kiosk.lessons.steps import Judge, Option, PhoneStart, Pool, Practice, Quiz, Step, Tap, Type
    from kiosk.lessons.text import Text

MOST_QUESTIONS = 2
"""Of a quiz without a pool: the last step of a lesson is short."""

_DIGITS = re.compile(r"[0-9]{1,12}")


def check_step(step: Step, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    """All that is amiss in ``step``, which stands at ``place``; nothing if a visitor can do it."""
    if step.phone is not None and step.message is not None:
        yield Problem((*place, "message"), "bước có cả “phone” và “message”", "giữ một trong hai")
    if step.kind in {"explain", "watch"}:
        for name, told in (("hint", "không có gì để gợi ý"), ("praise", "không có gì để khen")):
            if getattr(step, name) is not None:
                yield Problem((*place, name), f"bước chỉ nghe, chỉ xem thì {told}", "bỏ dòng này")
    if step.phone is not None:
        amiss = list(_check_phone(step.phone, apps, (*place, "phone")))
        yield from amiss
        if amiss:
            return
    match step.kind:
        case "explain" if step.picture is not None and step.alt is None:
            yield Problem((*place, "picture"), "ảnh chưa có lời tả", "thêm “alt” kể trong ảnh có gì")
        case "watch":
            yield from check_watch(step, place)
            for n, frame in enumerate(step.frames):
                if frame.phone is not None:
                    yield from _check_phone(frame.phone, apps, (*place, "frames", n, "phone"))
        case "tap":
            yield from _check_tap(step, apps, place)
        case "type":
            yield from _check_type(step, apps, place)
        case "practice":
            yield from _check_goal(step, apps, place)
        case "choose":
            yield from _check_options(step.options, place, branches=True)
        case "checklist":
            yield from _check_options(step.options, place)
        case "quiz":
            yield from _check_quiz(step, place)
        case "judge":
            yield from _check_judge(step, apps, place)
        case "order":
            yield from _differ([((*place, "items", n, "text"), item.text) for n, item in enumerate(step.items)])
        case "match":
            yield from _differ([((*place, "pairs", n, "left"), pair.left) for n, pair in enumerate(step.pairs)])
            yield from _differ([((*place, "pairs", n, "right"), pair.right) for n, pair in enumerate(step.pairs)])


def _check_phone(phone: PhoneStart, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    app_id, screen = app_in(phone.screen), name_in(phone.screen)
    if app_id not in apps:
        yield Problem((*place, "screen"), f"không có ứng dụng “{app_id}”", one_of(apps))
        return
    app = apps[app_id]
    yield from _check_values(app, phone.set, (*place, "set"))
    if screen not in app.screens:
        yield Problem((*place, "screen"), f"ứng dụng “{app_id}” không có màn hình “{screen}”", one_of(app.screens))
        return
    opens = [part.id for part in app.screens[screen].parts if part.kind in {"dialog", "notification"}]
    if phone.open is not None and phone.open not in opens:
        yield Problem((*place, "open"), f"màn hình “{screen}” không có hộp hay thông báo “{phone.open}”", one_of(opens))


def _check_values(app: App, values: Mapping[str, str], place: Place) -> Iterator[Problem]:
    for name, value in values.items():
        here = (*place, name)
        if name in app.fields:
            if app.fields[name] in DIGITS and not (value.isascii() and value.isdigit()):
                yield Problem(here, f"ô “{name}” chỉ nhận chữ số", "viết số trong ngoặc kép, không có dấu chấm")
        elif name not in app.variables:
            known = [*app.variables, *app.fields]
            yield Problem(here, f"ứng dụng “{app.id}” không có biến hay ô nhập “{name}”", one_of(known))
        elif value not in app.variables[name]:
            yield Problem(here, f"biến “{name}” không có giá trị “{value}”", one_of(app.variables[name]))


def _begun(phone: PhoneStart, apps: Mapping[str, App]) -> tuple[App, PhoneState]:
    app_id, screen = app_in(phone.screen), name_in(phone.screen)
    return apps[app_id], start(apps[app_id], screen, phone.set, phone.open)


def _stands_still(app: App, state: PhoneState, place: Place) -> Iterator[Problem]:
    if any(part.kind == "wait" for part in visible(app, state)):
        yield Problem(
            (*place, "phone", "screen"),
            f"màn hình “{state.screen}” tự chạy tiếp, bà con không kịp bấm",
            "bắt đầu ở màn hình khác",
        )


def _check_tap(step: Tap, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    app, state = _begun(step.phone, apps)
    yield from _stands_still(app, state, place)
    able = presses(app, state)
    if app_in(step.target) != app.id or name_in(step.target) not in able:
        known = [f"{app.id}/{part}" for part in able]
        yield Problem(
            (*place, "target"), f"màn hình “{state.screen}” không có “{step.target}” để bấm vào lúc này", one_of(known)
        )


def _check_type(step: Type, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    app, state = _begun(step.phone, apps)
    yield from _stands_still(app, state, place)
    name = name_in(step.field)
    usable = [f"{app.id}/{one}" for one in sorted(keys(app, state))]
    if step.field not in usable:
        yield Problem(
            (*place, "field"), f"màn hình “{state.screen}” không có ô và bàn phím cho “{step.field}”", one_of(usable)
        )
        return
    typed = step.phone.set.get(name, "")
    if app.fields[name] in DIGITS:
        if not _DIGITS.fullmatch(step.expected):
            yield Problem(
                (*place, "expected"),
                f"ô “{name}” chỉ nhận chữ số",
                'viết từ 1 đến 12 chữ số trong ngoặc kép, như "20000"',
            )
        elif typed == step.expected or not step.expected.startswith(typed):
            yield _already(typed, step.expected, place)
    elif same_words(typed, step.expected):
        yield _already(typed, step.expected, place)


def _already(typed: str, expected: str, place: Place) -> Problem:
    return Problem(
        (*place, "expected"), f"ô đã có sẵn “{typed}”, không gõ tiếp thành “{expected}” được", "sửa “set” của bước"
    )


def _check_goal(step: Practice, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    app, state = _begun(step.phone, apps)
    here = (*place, "reach")
    known = [f"{app.id}/{screen}" for screen in app.screens]
    amiss = list(_check_values(app, step.reach.set, (*here, "set")))
    if step.reach.screen is None and not step.reach.set:
        amiss.append(Problem(here, "đích còn trống", "thêm “screen: …” hoặc “set: …”"))
    if step.reach.screen is not None and step.reach.screen not in known:
        amiss.append(Problem((*here, "screen"), f"ứng dụng không có màn hình “{step.reach.screen}”", one_of(known)))
    typed = sum(name in app.fields for name in step.reach.set)
    if not amiss and count_presses(app) * 2**typed > MOST_PRESSES:
        amiss.append(Problem((*here, "set"), f"đích có {typed} ô phải gõ, quá nhiều", "chia thành nhiều bước"))
    yield from amiss
    if amiss:
        return
    if reached(app, state, step.reach):
        yield Problem(here, "vừa bắt đầu đã tới đích", "đổi màn hình bắt đầu, hoặc đổi đích")
    elif way_to(app, state, step.reach) is None:
        yield Problem(here, "bấm cách nào cũng không tới được đích này", "thêm nút dẫn tới, hoặc đổi đích")
    elif lost := traps(app, state, step.reach):
        yield Problem(here, f"vào màn hình “{lost[0]}” rồi thì không tới được đích nữa", "thêm đường quay lại")


def _check_options(options: Sequence[Option], place: Place, *, branches: bool = False) -> Iterator[Problem]:
    right = sum(option.right or option.goto is not None for option in options)
    if right == 0:
        yield Problem((*place, "options"), "chưa có câu nào đúng", "thêm “right: true” vào câu đúng")
    elif right == len(options) and not any(option.goto for option in options):
        yield Problem((*place, "options"), "câu nào cũng đúng", "bỏ “right: true” ở câu chưa đúng")
    yield from _differ([((*place, "options", n, "text"), option.text) for n, option in enumerate(options)])
    if not branches:
        for n, option in enumerate(options):
            if option.goto is not None:
                yield Problem((*place, "options", n, "goto"), "“goto” chỉ dùng trong bước “choose”", "bỏ dòng này")


def _check_quiz(step: Quiz, place: Place) -> Iterator[Problem]:
    for n, question in enumerate(step.questions):
        yield from _check_options(question.options, (*place, "questions", n))
    if step.pool is None and len(step.questions) > MOST_QUESTIONS:
        yield Problem(
            (*place, "questions"), f"có {len(step.questions)} câu hỏi", f"giữ {MOST_QUESTIONS} câu, hoặc thêm “pool”"
        )
    yield from _check_pool(step.pool, len(step.questions), 0, place)


def _check_judge(step: Judge, apps: Mapping[str, App], place: Place) -> Iterator[Problem]:
    if not step.cases:
        for name in ("answer", "why"):
            if getattr(step, name) is None:
                yield Problem(place, f"thiếu “{name}”", f"thêm dòng “{name}: …”, hoặc viết nhiều “cases”")
    elif step.answer is not None or step.why is not None:
        yield Problem((*place, "cases"), "bước có cả “cases” và “answer”, “why”", "đưa “answer”, “why” vào từng mục")
    for n, case in enumerate(step.cases):
        here = (*place, "cases", n)
        if case.phone is not None and case.message is not None:
            yield Problem((*here, "message"), "mục có cả “phone” và “message”", "giữ một trong hai")
        if case.phone is not None:
            yield from _check_phone(case.phone, apps, (*here, "phone"))
    yield from _check_pool(step.pool, len(step.cases), sum(case.answer == "that" for case in step.cases), place)


def _check_pool(pool: Pool | None, count: int, real: int, place: Place) -> Iterator[Problem]:
    if pool is None:
        return
    if pool.pick > count:
        yield Problem((*place, "pool", "pick"), f"chỉ có {count} mục để lấy", f"viết “pick: {count}” hoặc ít hơn")
    if pool.min_true > min(real, pool.pick):
        yield Problem(
            (*place, "pool", "min_true"), f"chỉ có {real} mục “that” để lấy", "thêm mục thật, hoặc giảm “min_true”"
        )


def _differ(texts: list[tuple[Place, Text]]) -> list[Problem]:
    """Two that read the same could not be told apart."""
    return twice([(place, text.vi) for place, text in texts])
