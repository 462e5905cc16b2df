"""Words are longer in English and larger in *Dễ nhìn*: every page of the staff's still has room for them, and no other words."""

from __future__ import annotations

import re
from itertools import product

import pytest
from eyes import look
from hall import kiosk_in_hall

from kiosk.settings import Helper, Settings, Village

SETTINGS = Settings(
    villages=(Village("Tả Chải", "https://zalo.me/g/abcxyz"), Village("Thôn Phìn Giàng Sín Chải")),
    helpers=(Helper("Chị Mai", "0900 000 001"),),
)
SECTIONS = ("place", "screen", "hours", "links", "villages", "helpers", "stick")
VIETNAMESE = re.compile(r"[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]", re.IGNORECASE)
DATA = ("Trung tâm Phục vụ hành chính công", "Chị Mai", "Tả Chải", "Phìn Giàng", "Source: ", "đồng ")
TONGUES = ("Tiếng Việt", "Mông", "Tày", "Nùng", "Phù Lá")
"""What a centre, a person, a village, a language, a source or money is called stays as it is in English."""
SIZES = [(1280, 720), *(pytest.param(size, marks=pytest.mark.prove) for size in ((1080, 1920), (1920, 1080)))]


@pytest.mark.parametrize("size", SIZES)
def test_every_page_has_room(qapp, tmp_path, size):
    with kiosk_in_hall(tmp_path, size, settings=SETTINGS) as hall:
        hall.open_door()
        # In the hall's CI the narrowest for words: English in the largest letters.
        ways = [("en", 1.3)] if size == SIZES[0] else product(("vi", "en"), (1, 1.3))
        for language, scale in ways:
            hall.app.conductor.go(lambda language=language: hall.app.session.choose_text(language))
            hall.app.shell.setTextScale(scale)
            faults = dict(walk(hall))
            assert {name: found for name, found in faults.items() if found} == {}, (language, scale)


def walk(hall):
    """Name of a page → what is amiss on it."""

    def seen(name):
        hall.rest()
        page = look(hall)
        faults = [*page.faults(), *page.small_letters()]
        if hall.app.session.visit.text == "en":
            faults += [f"not English: {text}" for text in page.sentences() if is_vietnamese(text)]
        return f"{name}", faults

    hall.touch("tile-staffContest", "contestGroup-hs")
    yield seen("contest")
    hall.touch("staffHome", "tile-staffCounts")
    hall.wait(lambda: hall.app.office.counts.known)
    hall.touch("countOther")
    yield seen("count")
    hall.touch("countDrop")
    hall.wait(lambda: hall.app.office.counts.count is None)
    yield seen("counts")
    hall.touch("staffHome", "tile-staffSettings")
    for section in SECTIONS:
        hall.touch(f"section-{section}")
        yield seen(section)
    for page in ("People", "Facts", "Group", "Walkthroughs", "Figures", "Recording", "Packs"):
        hall.touch("staffHome", f"tile-staff{page}")
        hall.wait(lambda: not hall.app.office.people.busy)
        hall.wait(lambda page=page: page != "Recording" or hall.app.office.studio.board)
        yield seen(page)
    hall.touch("staffHome")
    yield seen("home")


def is_vietnamese(text):
    return VIETNAMESE.search(text) is not None and not any(one in text for one in (*DATA, *TONGUES))
