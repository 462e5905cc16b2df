"""Whether an app of the practice phone holds together: every name known, and every screen with a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.lessons.phone_machine import BACK, HOME
from kiosk.lessons.problem import Problem, one_of, twice
from kiosk.lessons.search import count_presses, screens_without_way_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.lessons.phone import App, Screen
    from kiosk.lessons.phone_parts import Action, PhonePart
    from kiosk.lessons.problem import Place

MOST_PRESSES = 60_000
"""More could not be searched while an author waits."""

_KEYS_MM = {"keypad": 64, "keyboard": 60, "tabs": 16}
"""Height of what never scrolls away: rows of keys of 16 mm, of letters of 12 mm."""

_SCREEN_MM = 180
"""Height inside the practice phone under its title, at 27 inches and 1080p; other screens are the same in millimetres."""

_TARGET_MM = 16 + 5
"""One target and its gap: what must be left above the keys."""


def check_app(app: App) -> list[Problem]:
    """All that is amiss; empty if the app may be used."""
    problems = twice(
        [(("variables", name), name) for name in app.variables] + [(("fields", name), name) for name in app.fields]
    )
    for name, values in app.variables.items():
        problems += twice([(("variables", name, n), value) for n, value in enumerate(values)])
    problems += _screen_known(("start",), app.start, app)
    if app.home is not None:
        problems += _screen_known(("home",), app.home, app)
    for name, screen in app.screens.items():
        problems += _check_screen(app, screen, ("screens", name))
    presses = count_presses(app)
    if presses > MOST_PRESSES:
        problems.append(
            Problem(
                ("variables",),
                f"ứng dụng có {presses} cách bấm, nhiều hơn {MOST_PRESSES}",
                "bớt biến, bớt giá trị, hoặc chia làm hai ứng dụng",
            )
        )
    if not problems:
        problems += [
            Problem(("screens", name), f"màn hình “{name}” không có đường về “{app.start}”", "thêm “back” hoặc một nút")
            for name in screens_without_way_out(app)
        ]
    return problems


def _check_screen(app: App, screen: Screen, place: Place) -> Iterator[Problem]:
    if screen.back is not None:
        yield from _screen_known((*place, "back"), screen.back, app)
    ids: list[tuple[Place, str]] = [(place, BACK), (place, HOME)]
    for n, part in enumerate(screen.parts):
        here = (*place, "parts", n)
        ids += _ids(part, here)
        yield from _values_known((*here, "when"), part.when, app)
        yield from _check_part(app, part, here)
        for at, action in _actions(part, here):
            yield from _check_action(app, screen, action, at)
    yield from twice(ids)
    if sum(_KEYS_MM.get(part.kind, 0) for part in screen.parts) > _SCREEN_MM - _TARGET_MM:
        yield Problem(
            (*place, "parts"),
            "bàn phím chiếm hết màn hình, ô bấm còn lại nhỏ hơn 16 mm",
            "giữ một bàn phím, chuyển phần khác sang màn hình sau",
        )


def _check_part(app: App, part: PhonePart, here: Place) -> Iterator[Problem]:
    match part.kind:
        case "amount" | "field" | "keypad" | "keyboard":
            yield from _check_field(app, part.kind, part.field, (*here, "field"))
        case "check" | "switch":
            yield from _two_values(app, part.variable, (*here, "variable"))
        case "tiles":
            for n, tile in enumerate(part.items):
                if tile.variable is not None:
                    yield from _two_values(app, tile.variable, (*here, "items", n, "variable"))
        case "row" if (part.id is None) != (part.do is None):
            yield Problem(here, "dòng bấm được phải có cả “id” và “do”", "thêm cả hai, hoặc bỏ cả hai")
        case "bubble" if (part.id is None) != (part.do is None):
            yield Problem(here, "tin bấm được phải có cả “id” và “do”", "thêm cả hai, hoặc bỏ cả hai")
        case "picture":
            if (part.id is None) != (part.do is None):
                yield Problem(here, "ảnh bấm được phải có cả “id” và “do”", "thêm cả hai, hoặc bỏ cả hai")
            if (part.icon is None) == (part.file is None):
                yield Problem(here, "ảnh cần hoặc “icon” hoặc “file”", "giữ đúng một trong hai")
        case "wait" if not (part.do.go or part.do.back):
            yield Problem((*here, "do"), "máy chờ xong mà không đi đâu", "thêm “go: tên màn hình”")


def _check_field(app: App, kind: str, name: str, place: Place) -> Iterator[Problem]:
    if name not in app.fields:
        yield Problem(place, f"ứng dụng không có ô nhập “{name}”", one_of(app.fields))
        return
    takes = _FIELDS_OF.get(kind, app.fields[name])
    if app.fields[name] not in takes:
        yield Problem(
            place, f"ô “{name}” là loại “{app.fields[name]}”, không hợp với “{kind}”", f"đổi thành loại “{takes[0]}”"
        )


_FIELDS_OF = {"amount": ("money",), "keypad": ("code", "money", "pin"), "keyboard": ("text", "password")}


def _two_values(app: App, variable: str, place: Place) -> Iterator[Problem]:
    if variable not in app.variables:
        yield Problem(place, f"ứng dụng không có biến “{variable}”", one_of(app.variables))
    elif len(app.variables[variable]) != 2:
        yield Problem(place, f"biến “{variable}” phải có đúng hai giá trị", "tắt trước, bật sau")


def _check_action(app: App, screen: Screen, action: Action, place: Place) -> Iterator[Problem]:
    yield from _values_known((*place, "set"), action.set, app)
    if action.go is not None:
        yield from _screen_known((*place, "go"), action.go, app)
    if action.back and action.go is not None:
        yield Problem((*place, "back"), "“go” và “back” đi hai nơi khác nhau", "giữ một trong hai")
    if action.back and screen.back is None:
        yield Problem((*place, "back"), "màn hình này không có “back”", "thêm “back: tên màn hình”")
    dialogs = [part.id for part in screen.parts if part.kind == "dialog"]
    if action.dialog is not None and action.dialog not in dialogs:
        yield Problem((*place, "dialog"), f"màn hình này không có hộp “{action.dialog}”", one_of(dialogs))
    if action.notify is not None:
        notices = [part.id for part in _led_to(app, screen, action).parts if part.kind == "notification"]
        if action.notify not in notices:
            yield Problem(
                (*place, "notify"), f"màn hình hiện ra sau đó không có thông báo “{action.notify}”", one_of(notices)
            )


def _led_to(app: App, screen: Screen, action: Action) -> Screen:
    """Where the visitor is after the action."""
    name = screen.back if action.back else action.go
    return app.screens.get(name, screen) if name else screen


def _ids(part: PhonePart, here: Place) -> list[tuple[Place, str]]:
    match part.kind:
        case "icons" | "chips" | "list" | "tabs" | "tiles" | "call":
            return [((*here, "items", n, "id"), item.id) for n, item in enumerate(part.items)]
        case "dialog":
            items: list[tuple[Place, str]] = [((*here, "items", n, "id"), item.id) for n, item in enumerate(part.items)]
            return [((*here, "id"), part.id), *items]
        case "row" | "bubble" | "picture" | "keyboard":
            return [((*here, "id"), part.id)] if part.id else []
        case "button" | "viewfinder" | "check" | "switch" | "swipe" | "wait" | "notification":
            return [((*here, "id"), part.id)]
        case _:
            return []


def _actions(part: PhonePart, here: Place) -> list[tuple[Place, Action]]:
    match part.kind:
        case "icons" | "chips" | "dialog" | "list" | "tabs" | "tiles" | "call":
            return [((*here, "items", n, "do"), item.do) for n, item in enumerate(part.items)]
        case "button" | "viewfinder" | "swipe" | "wait" | "notification" | "keyboard":
            return [((*here, "do"), part.do)]
        case "row" | "bubble" | "picture":
            return [((*here, "do"), part.do)] if part.do else []
        case _:
            return []


def _screen_known(place: Place, name: str, app: App) -> list[Problem]:
    if name in app.screens:
        return []
    return [Problem(place, f"ứng dụng không có màn hình “{name}”", one_of(app.screens))]


def _values_known(place: Place, values: Mapping[str, str], app: App) -> Iterator[Problem]:
    for name, value in values.items():
        if name not in app.variables:
            yield Problem((*place, name), f"ứng dụng không có biến “{name}”", one_of(app.variables))
        elif value not in app.variables[name]:
            yield Problem((*place, name), f"biến “{name}” không có giá trị “{value}”", one_of(app.variables[name]))
