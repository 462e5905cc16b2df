"""JSON that has one meaning only: what two readers could understand in two ways is refused."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from typing import TYPE_CHECKING, Any, NoReturn

from kiosk.lessons.text import Text
from kiosk.packs.limits import LIMITS
from kiosk.packs.problems import PackError

if TYPE_CHECKING:
    from collections.abc import Iterator

TOO_LARGE = Text("lớn quá mức", "too large")
NOT_UTF8 = Text("không phải chữ UTF-8", "not UTF-8")
TOO_MANY = Text("có quá nhiều mục", "too many values")
TOO_DEEP = Text("lồng nhau quá sâu", "nested too deeply")
NOT_JSON = Text("không đúng dạng JSON", "not JSON")
TWICE = Text("một tên viết hai lần", "a name is there twice")
NOT_A_NUMBER = Text("có số không dùng được", "an unusable number")
ODD_LETTERS = Text("có ký tự lạ không hiện ra", "letters that cannot be seen")
NOT_COMPOSED = Text("chữ và dấu chưa ghép làm một", "letters and marks are not put together")

# A string in one piece, even one that never ends, so that no second look at its inside is ever taken.
_STRINGS_AND_SIGNS = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[\]{},]', re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_NEVER_SEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_MARKS = {"Mn", "Me"}


def loads(
    raw: bytes,
    code: str,
    *,
    most_bytes: int = LIMITS.manifest,
    most_depth: int = LIMITS.json_depth,
    file: str = "manifest",
) -> Any:
    """The values in ``raw``. Raises PackError ``code`` with ``what`` is wrong and the ``file`` it is in."""
    try:
        return _loads(raw, most_bytes, most_depth)
    except _RefusedError as refused:
        raise PackError(code, what=refused.what, file=file) from None


class _RefusedError(Exception):
    def __init__(self, what: Text) -> None:
        super().__init__(what.en)
        self.what = what


def _loads(raw: bytes, most_bytes: int, most_depth: int) -> Any:
    if len(raw) > most_bytes:
        raise _RefusedError(TOO_LARGE)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise _RefusedError(NOT_UTF8) from None
    _check_shape(text, most_depth)
    try:
        values = json.loads(
            text,
            object_pairs_hook=_each_once,
            parse_constant=_no_constant,
            parse_int=_small_int,
            parse_float=_finite,
        )
    except ValueError:  # a byte order mark too
        raise _RefusedError(NOT_JSON) from None
    for one in _strings(values):
        _check_letters(one)
    return values


def _check_shape(text: str, most_depth: int) -> None:
    """Before the parser, which would run out of its stack, and before a model, which complains of each value."""
    depth = values = 0
    for match in _STRINGS_AND_SIGNS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match[0], 0)
        values += match[0] in {"[", "{", ","}
        if depth > most_depth:
            raise _RefusedError(TOO_DEEP)
        if values > LIMITS.json_values:
            raise _RefusedError(TOO_MANY)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise _RefusedError(TWICE)
    return values


def _no_constant(_: str) -> NoReturn:
    raise _RefusedError(NOT_A_NUMBER)


def _small_int(digits: str) -> int:
    # By length first: a number of 5,000 digits is not even counted.
    if len(digits) > 17 or abs(number := int(digits)) > LIMITS.largest_int:
        raise _RefusedError(NOT_A_NUMBER)
    return number


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _RefusedError(NOT_A_NUMBER)
    return number


def _strings(values: Any) -> Iterator[str]:
    """Every key and every text, whatever holds it."""
    waiting = [values]
    while waiting:
        match waiting.pop():
            case str(text):
                yield text
            case dict(inner):
                yield from inner
                waiting += inner.values()
            case list(inner):
                waiting += inner


def _check_letters(text: str) -> None:
    if _CONTROL.search(text):
        raise _RefusedError(ODD_LETTERS)
    if text.isascii():
        return
    in_a_row = 0
    for letter in text:
        category = unicodedata.category(letter)
        if category in _NEVER_SEEN and letter != "\n":
            raise _RefusedError(ODD_LETTERS)
        in_a_row = in_a_row + 1 if category in _MARKS else 0
        if in_a_row > LIMITS.marks_in_a_row:
            raise _RefusedError(ODD_LETTERS)
    if not unicodedata.is_normalized("NFC", text):
        raise _RefusedError(NOT_COMPOSED)
