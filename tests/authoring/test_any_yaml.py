"""Whatever is written into a pack, the check ends soon and with words for its author; it never falls over."""

from __future__ import annotations

import json
import time

import pytest
from builders import (
    PackFolder,
    app_values,
    cases,
    checklist,
    lesson_values,
    make_app,
    match,
    order,
    phone_values,
    practice,
    watch,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.authoring.check import check_pack
from kiosk.authoring.yaml_tree import MOST_BYTES
from kiosk.lessons.app_checks import MOST_PRESSES, check_app
from kiosk.lessons.goals import traps, way_to
from kiosk.lessons.phone_machine import start
from kiosk.lessons.search import count_presses
from kiosk.lessons.steps import Goal
from kiosk.voice.spoken_text import speak

LESSON, APP = "lessons/mua-hang/lesson.yaml", "apps/cua-hang.yaml"
FILES = ["pack.yaml", "topics.yaml", "facts.yaml", LESSON, APP, "voice/hmn/clips.yaml"]
SOON = 10
"""Seconds: a hundred times what a pack of this size takes, and far from for ever."""


def ends(pack: PackFolder) -> list[str]:
    began = time.process_time()
    report = check_pack(
        pack.path, as_said=lambda text: speak(text, "vi").said, icons={"money", "check", "camera", "doc", "phone"}
    )
    assert time.process_time() - began < SOON
    for fault in report.faults:
        assert fault.line >= 1
        assert fault.column >= 1
        assert fault.fault
        assert fault.mend
    return [str(fault) for fault in report.faults]


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    return PackFolder(tmp_path_factory.mktemp("goi"))


def restored(pack: PackFolder) -> PackFolder:
    folder = PackFolder(pack.path)
    folder.put("voice/hmn/clips.yaml", {"schema": 1, "clips": []})
    folder.put("apps/cay.png", b"\x89PNG\r\n\x1a\n")
    return folder


ODD = st.text(
    st.sampled_from("aBấ đ“”:,?{}[]&*!|>'\"#%@`-\n\t 0\u0000\u0007\u200b\u202e\ufeff\ud800\ufffe\U0001f9eạ́"),
    max_size=40,
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), ODD, st.text(max_size=20), st.just("x" * 400)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5), st.dictionaries(ODD | st.sampled_from(["id", "kind", "say"]), inner, max_size=5)
    ),
    max_leaves=12,
)
NEVER_SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@NEVER_SLOW
@given(
    st.sampled_from(FILES),
    st.one_of(st.binary(max_size=300), ODD.map(lambda text: text.encode(errors="surrogatepass"))),
)
def test_any_bytes_in_any_file(pack, file, content):
    restored(pack).put(file, content)
    ends(pack)


def _places(values, place=()):
    yield place
    items = values.items() if isinstance(values, dict) else enumerate(values) if isinstance(values, list) else ()
    for key, value in items:
        yield from _places(value, (*place, key))


def _put(values, place, value):
    if not place:
        return value
    copy = json.loads(json.dumps(values))
    inner = copy
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    return copy


WHOLE_LESSON = lesson_values(watch(), practice(), order(), match(), checklist(), cases(pool={"pick": 2}))
WHOLE = {LESSON: WHOLE_LESSON, APP: app_values() | {"screens": app_values()["screens"] | phone_values()["screens"]}}
WHOLE[APP] |= {"variables": app_values()["variables"] | phone_values()["variables"]}
WHOLE[APP] |= {"home": "dau", "fields": app_values()["fields"] | phone_values()["fields"]}


@NEVER_SLOW
@given(st.data())
def test_any_value_in_the_place_of_any_other(pack, data):
    folder = restored(pack)
    for file, values in WHOLE.items():
        folder.put(file, values)
    file = data.draw(st.sampled_from([LESSON, APP]))
    place = data.draw(st.sampled_from(list(_places(WHOLE[file]))))
    value = data.draw(VALUES)
    # Python's NaN and infinities are words to YAML; what JSON escapes, YAML reads.
    folder.put(file, json.dumps(_put(WHOLE[file], place, value)))
    ends(folder)


def test_the_pack_that_is_spoilt_above_is_whole(pack):
    folder = restored(pack)
    for file, values in WHOLE.items():
        folder.put(file, values)
    assert ends(folder) == []


LAUGHS = "a: &a [ha, ha]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))


@pytest.mark.parametrize(
    "content",
    [
        LAUGHS,
        "- " * 5_000,
        "{" * 100_000,
        "a: " + "x" * (2 * MOST_BYTES),
        "? " * 10_000,
        "a: 1\n" * 20_000,
        "schema: 1\nminutes: .nan\nminutes: -.inf\n",
        "a: 999999999999999999999999999999\n",
        "a: !!python/object/apply:os.system ['true']\n",
        "a: \U0001f9ea\u202e\u200b\n",
        '"\\uD83E\\uDDEA": "\\x00"\n',
        "<<: {a: 1}\n",
        "%TAG ! tag:x,2000:\n--- !y {}\n",
        "a: |\n" + "  ấ\n" * 30_000,
    ],
    ids=[
        "laughs",
        "dashes",
        "braces",
        "size",
        "questions",
        "twice",
        "nan",
        "big",
        "tag",
        "odd",
        "escaped",
        "merge",
        "own tag",
        "block",
    ],
)
@pytest.mark.parametrize("file", [LESSON, APP, "facts.yaml"])
def test_files_made_to_exhaust_the_machine(pack, file, content):
    restored(pack).put(file, content)
    assert any(line.startswith(f"{file}:") for line in ends(pack))


def test_the_largest_app_that_is_allowed_is_searched_soon():
    """As many variables, values, screens and buttons as the bound lets pass."""
    toggles = [{"kind": "check", "id": f"nut-{n}", "label": "Nút", "variable": f"b{n}"} for n in range(9)]
    screens = {f"m{n}": {"title": "Màn", "back": "m0", "parts": toggles} for n in range(10)}
    screens["m0"] = {
        "title": "Màn",
        "parts": [
            *toggles[:7],
            {"kind": "icons", "items": [{"id": f"di-{n}", "label": "Đi", "do": {"go": f"m{n}"}} for n in range(1, 10)]},
        ],
    }
    app = make_app(variables={f"b{n}": ["0", "1"] for n in range(9)}, fields={}, start="m0", screens=screens)
    assert 0.8 * MOST_PRESSES < count_presses(app) <= MOST_PRESSES
    goal = Goal.model_validate({"screen": "cua-hang/m9", "set": {f"b{n}": "1" for n in range(9)}})
    began = time.process_time()
    assert check_app(app) == []
    assert len(way_to(app, start(app), goal)) == 10
    assert traps(app, start(app), goal) == []
    assert time.process_time() - began < SOON
