"""Fees, time limits and numbers: told only once staff of this centre have vouched for them, else whom to ask."""

from __future__ import annotations

import pytest
from builders import FACTS, PackFolder, explain, lesson_values
from eyes import look
from hall import kiosk_in_hall

ABOUT = "Bao nhiêu tiền?"
ASK = f"{ABOUT} Bà con hỏi cán bộ tại quầy."


@pytest.fixture(scope="module")
def hall(qapp, session_home, tmp_path_factory):
    pack = PackFolder(tmp_path_factory.mktemp("goi"))
    fee = FACTS["facts"][0] | {"about": {"vi": ABOUT, "en": "How much is it?"}}
    unsure = fee | {"id": "han", "text": "Ba ngày.", "status": "check", "about": "Bao lâu?"}
    pack.put("facts.yaml", FACTS | {"facts": [fee, unsure]})
    pack.lesson(lesson_values(explain(facts=["phi", "han"]), facts=["phi", "han"]))
    with kiosk_in_hall(session_home, (1280, 720), tutorials=pack.path) as hall:
        yield hall


@pytest.fixture
def opened(hall):
    def open_with(*ticked):
        hall.app.session.ticked = frozenset(ticked)
        hall.begin()
        hall.open_lesson("mua-hang")
        return hall

    yield open_with
    hall.leave()


def read_and_heard(hall):
    hall.wait(lambda: any("Bao lâu" in one for one in hall.told))
    facts = [hall.find(f"fact-{n}") for n in range(2)]
    assert all(facts)
    return [text for text in look(hall).sentences() if text.startswith("Bao ")], [
        one for one in hall.told if one.startswith("Bao ")
    ]


@pytest.mark.parametrize("ticked", [(), ("han",)])
def test_nothing_is_told_that_nobody_has_vouched_for(opened, ticked):
    read, heard = read_and_heard(opened(*ticked))
    expected = [ASK, "Bao lâu? Bà con hỏi cán bộ tại quầy."]
    assert sorted(read) == sorted(heard) == sorted(expected), "what is not verified stays hidden even when ticked"


def test_what_is_verified_and_ticked_is_told(opened):
    read, heard = read_and_heard(opened("phi"))
    assert f"{ABOUT} Không mất phí." in read
    assert f"{ABOUT} Không mất phí." in heard


def test_both_ways_of_saying_it_are_made_ready(opened):
    texts = [text.vi for text in opened().app.session.catalogue.texts()]
    assert {f"{ABOUT} Không mất phí.", ASK} <= set(texts)
