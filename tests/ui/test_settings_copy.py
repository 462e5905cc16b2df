"""Settings on their way to another kiosk: all but what belongs to the machine, and no change goes unseen."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import Helper, Settings, Village
from kiosk.ui.settings_copy import OF_THE_MACHINE, changes, elsewhere, taken, written

FULL = Settings(
    centre="Trung tâm A",
    area="vn/lao-cai/bac-ha",
    screen_inches=32,
    screen_width_mm=700,
    volume=0.5,
    opens="07:00",
    closes="17:00",
    idle_seconds=70,
    warning_seconds=35,
    qr_seconds=200,
    web_host="hoc.laocai.gov.vn",
    link_hosts=("zalo.me",),
    villages=(Village("Tả Chải", "https://zalo.me/g/abcxyz123"), Village("Lùng Phình")),
    helpers=(Helper("Chị Mai", "0900 000 001"),),
)


def test_another_kiosk_becomes_like_the_first_and_keeps_its_own_screen():
    own = Settings(screen_inches=24, screen_width_mm=531)
    assert taken(written(FULL), own) == replace(FULL, screen_inches=24, screen_width_mm=531)
    assert b"screen" not in written(FULL)


def test_what_the_file_does_not_say_stays():
    assert taken(b'centre = "B"', FULL) == replace(FULL, centre="B")


@pytest.mark.parametrize("field", [field.name for field in fields(Settings) if field.name not in OF_THE_MACHINE])
def test_no_change_goes_unseen(field):
    new = replace(Settings(), **{field: getattr(FULL, field)})
    seen = changes(Settings(), new)
    assert len(seen) == 1
    assert seen[0].before != seen[0].after


def test_what_stays_the_same_is_not_shown():
    assert changes(FULL, FULL) == ()


def test_another_number_behind_the_same_name_is_seen():
    other = replace(FULL, helpers=(Helper("Chị Mai", "0900 000 002"),))
    assert [(one.before, one.after) for one in changes(FULL, other)] == [
        ("Chị Mai: 0900 000 001", "Chị Mai: 0900 000 002")
    ]


def test_another_order_of_the_villages_is_seen():
    other = replace(FULL, villages=FULL.villages[::-1])
    assert changes(FULL, other)[0].after.startswith("Lùng Phình, ")


HOSTS = st.sampled_from(["", "hoc.vn", "zalo.me", "hoc.laocai.gov.vn"])
LED = st.builds(
    Settings,
    web_host=HOSTS,
    link_hosts=st.lists(HOSTS.filter(bool), unique=True).map(tuple),
    villages=st.lists(
        st.builds(Village, st.sampled_from(["Tả Chải", "Nậm Khánh"]), st.sampled_from(["", "a", "b"])),
        unique_by=lambda one: one.name,
    ).map(tuple),
)


@given(LED, LED)
def test_what_the_pin_is_asked_for_is_said(own, new):
    assert elsewhere(own, new) or own.leads_to == new.leads_to


def test_a_host_that_links_may_go_to_is_not_yet_the_one_that_codes_lead_to():
    allowed = Settings(link_hosts=("hoc.vn",))
    assert replace(allowed, web_host="hoc.vn").leads_to != allowed.leads_to


HOSTILE = {
    "too large": b"#" * 300_000,
    "not UTF-8": b"\xff\xfe",
    "nested": b"a = " + b"[" * 5000,
    "unknown": b"evil = 1",
    "twice": b'centre = "A"\ncentre = "B"',
    "letters that are not seen": b'centre = "A\\u202eB"',
    "a host that is none": b'web_host = "evil.vn/?x="',
    "a link elsewhere": b'[[villages]]\nname = "A"\nzalo = "https://evil.vn/g/abcxyz"',
    "no number": b'[[helpers]]\nname = "A"\nphone = "javascript:1"',
    "a place that is none": b'area = "../../etc"',
    "a place of another kind": b"area = 5",
    "a row too many": b'[[villages]]\nname = "A"\n' * 61,
    "forever": b"idle_seconds = 999999",
    "people": b'[[people]]\nname = "X"\npin = "480271"',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_whole(name):
    with pytest.raises(ValueError, match=r"."):
        taken(HOSTILE[name], FULL)


@given(st.binary(max_size=300))
def test_no_bytes_do_anything_else(content):
    with suppress(ValueError):
        assert isinstance(taken(content, FULL), Settings)
