"""The author's guide keeps its word: each example is checked, each field is told of, each link and picture is there."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from guide import GUIDE, LOOKED_UP, PAGES, PICTURES, example_pack, examples
from pydantic import BaseModel

from kiosk.authoring.check import check_pack
from kiosk.authoring.yaml_source import lent_apps, read_pack
from kiosk.cli_packs import what_every_kiosk_has
from kiosk.lessons.player import Player
from kiosk.lessons.steps import Step
from kiosk.paths import shipped

KINDS = {get_args(model.model_fields["kind"].annotation)[0]: model for model in get_args(get_args(Step)[0])}
TEXTS = {"HUONG-DAN": LOOKED_UP} | {kind: (PAGES / f"{kind}.md").read_text(encoding="utf-8") for kind in KINDS}
EXAMPLES = [
    pytest.param(example, id=f"{page}-{number}")
    for page, text in TEXTS.items()
    for number, example in enumerate(examples(text), 1)
]
MOST_BYTES = 60_000


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_example_is_good_or_has_the_fault_that_is_told(example, tmp_path):
    pack = example_pack(tmp_path / "goi", [("vi-du", example.step)])
    as_said, icons, built_in, own = what_every_kiosk_has()
    faults = check_pack(pack, as_said=as_said, icons=icons, built_in=built_in, own=own).faults
    assert [f"{fault.fault} – {fault.mend}" for fault in faults] == example.faults
    if not faults:
        catalogue = read_pack(pack, lent_apps(built_in)).catalogue
        player = Player(catalogue.lessons[0], catalogue.apps_by_id)
        for _ in range(100):
            player.follow()
        assert player.finished


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_shows_its_kind_and_tells_of_every_field(kind):
    text = TEXTS[kind]
    steps = examples(text)
    assert all(f"kind: {kind}\n" in step.step for step in steps)
    assert sum(not step.faults for step in steps) >= 2, "the smallest, and all fields"
    assert sum(bool(step.faults) for step in steps) >= 1, "what is often to be mended"
    assert [field for field in fields(KINDS[kind]) if f"{field}`" not in text] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_tells_what_a_reader_asks(kind):
    asked = [
        "## Ví dụ nhỏ nhất",
        "## Các mục",
        "**Gợi ý:**",
        "**Bấm:**",
        "Phím:",
        "**Giọng đọc:**",
        f"huong-dan/{kind}.webp",
    ]
    assert [words for words in asked if words not in TEXTS[kind]] == []
    assert f"](../docs/buoc/{kind}.md)" in LOOKED_UP


def fields(model):
    """Names as an author writes them, also inside; what all steps have in common is told of once in the guide."""
    common = set(KINDS["explain"].__base__.model_fields) | {"kind", "say"}
    for name, field in model.model_fields.items():
        if name not in common:
            yield field.alias or name
            for inner in inside(field.annotation):
                yield from fields(inner)


def inside(annotation):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation] if annotation.__name__ not in {"PhoneStart", "Message"} else []
    return [model for inner in get_args(annotation) for model in inside(inner)]


def test_what_all_steps_have_is_told_of_once():
    names = [*KINDS["explain"].__base__.model_fields, "kind", "say"]
    assert [name for name in names if f"| `{name}` |" not in LOOKED_UP] == []


def test_every_link_leads_somewhere_and_every_picture_is_used_and_small():
    used = set()
    for page in (GUIDE, *PAGES.glob("*.md")):
        for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
            there = (page.parent / target).resolve()
            assert there.is_file(), f"{page.name}: {target}"
            used.add(there)
    pictures = set(PICTURES.glob("*"))
    assert pictures - used == set()
    assert [picture.name for picture in pictures if picture.stat().st_size > MOST_BYTES] == []


def test_the_apps_to_borrow_are_all_named():
    assert [app for app in lent_apps(shipped("tutorials")) if f"`{app}`" not in LOOKED_UP] == []
