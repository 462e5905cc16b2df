"""JSON that two readers could understand in two ways, and why it is refused."""

from __future__ import annotations

import pytest

from kiosk.packs.problems import PackError
from kiosk.packs.strict_json import loads

REFUSED = {
    b" " * 101: "too large",
    b'{"a":"\xff"}': "not UTF-8",
    b"[[[[1]]]]": "nested too deeply",
    b'{"a":[{"b":[1]}]}': "nested too deeply",
    b'["' + b"[" * 50: "not JSON",
    b'["\\': "not JSON",
    b"{": "not JSON",
    b"'a'": "not JSON",
    b"\xef\xbb\xbf1": "not JSON",
    b'{"a":1,"a":1}': "a name is there twice",
    b"NaN": "an unusable number",
    b"-Infinity": "an unusable number",
    b"1e400": "an unusable number",
    b"9007199254740993": "an unusable number",
    b"-9007199254740993": "an unusable number",
    b"1" * 18: "an unusable number",
    b'"\\u0000"': "letters that cannot be seen",
    b'"\\t"': "letters that cannot be seen",
    b'{"\\u007f":1}': "letters that cannot be seen",
    b'"\\ud800"': "letters that cannot be seen",
    b'[{"a":["\\u200b"]}]': "letters that cannot be seen",
    '"ạ\u0316\u0317\u0318"'.encode(): "letters that cannot be seen",
    '"\u2028"'.encode(): "letters that cannot be seen",
    '"a\u0301"'.encode(): "letters and marks are not put together",
}
TAKEN = {
    '{"a":[{"b":"Bấm “Mua” – 20.000\\n đồng"}]}': {"a": [{"b": "Bấm “Mua” – 20.000\n đồng"}]},
    '["[[[[[[", "\\"]]]]"]': ["[[[[[[", '"]]]]'],
    "[9007199254740992, -9007199254740992, 0.667, -0, true, null]": [2**53, -(2**53), 0.667, 0, True, None],
    '"q̃̄ 👍"': "q̃̄ 👍",
    '"\\n"': "\n",
    '"Ấ\\n"': "Ấ\n",
}


@pytest.mark.parametrize("raw", REFUSED, ids=ascii)
def test_what_is_refused_and_why(raw):
    with pytest.raises(PackError) as caught:
        loads(raw, "P-131", most_bytes=100, most_depth=3, file="thu.json")
    assert (caught.value.code, caught.value.values["what"].en) == ("P-131", REFUSED[raw])
    assert caught.value.values["file"] == "thu.json"


@pytest.mark.parametrize("digits", ["9" * 5000, "-" + "9" * 5000, "1e" + "9" * 5000])
def test_a_number_of_thousands_of_digits_is_not_even_counted(digits):
    with pytest.raises(PackError) as caught:
        loads(digits.encode(), "P-131")
    assert caught.value.values["what"].en == "an unusable number"


@pytest.mark.parametrize("text", TAKEN, ids=ascii)
def test_what_is_taken(text):
    assert loads(text.encode(), "P-131", most_depth=3) == TAKEN[text]
