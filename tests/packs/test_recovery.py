"""A slip for a forgotten PIN: whole ones are believed once; whatever is wrong with one is refused with its own code."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pack_builder import (
    COMMUNE,
    HERE,
    PROVINCE,
    ROOTS,
    STRANGER,
    Key,
    believed,
    compact,
    keyring_values,
    link,
    publisher,
)

from kiosk.packs.keys import KEYRING, MANIFEST, RECOVERY
from kiosk.packs.limits import LIMITS
from kiosk.packs.problems import PackError
from kiosk.packs.recovery import Asker, read_slip, vouched

KIOSK, NUMBER = "3f2a90bc1d22aa01", "4827193550"
TRUSTED = link(keyring_values(publishers=[publisher(recovers=True), publisher(COMMUNE)]))
ASKER = Asker(KIOSK, NUMBER, HERE, believed(TRUSTED))
NEXT = {"version": 2, "publishers": [publisher(recovers=True)]}


def slip(*signers, kiosk=KIOSK, number=NUMBER, purpose=RECOVERY, order=None, **changes):
    order = order if order is not None else compact({"kiosk": kiosk, "number": number})
    signatures = [key.sign(purpose, order.encode()) for key in signers]
    return compact({"format": "kiosk-recovery-1", "order": order, "signatures": signatures} | changes).encode()


def code(raw, asker=ASKER):
    with pytest.raises(PackError) as told:
        vouched(read_slip(raw), asker)
    return told.value.code


def test_whom_the_keyring_names_is_believed():
    assert vouched(read_slip(slip(PROVINCE)), ASKER) == "Đơn vị tinh"


def test_as_many_keyrings_as_a_stick_may_bring_and_no_more():
    most = [TRUSTED.model_dump()] * LIMITS.chain_links
    assert vouched(read_slip(slip(PROVINCE, chain=most)), ASKER) == "Đơn vị tinh"
    assert code(slip(PROVINCE, chain=[*most, TRUSTED.model_dump()])) == "P-171"


def test_enough_roots_together_are_believed_and_fewer_are_not():
    assert vouched(read_slip(slip(*ROOTS[:2])), ASKER) == "Bộ khoá gốc"
    assert code(slip(ROOTS[0])) == "P-172"
    assert code(slip(ROOTS[0], ROOTS[0])) == "P-172", "one root twice is one root"


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (slip(PROVINCE, kiosk="0" * 16), "P-174"),
        (slip(PROVINCE, number="4827193551"), "P-175"),
        (slip(), "P-172"),
        (slip(STRANGER), "P-172"),
        (slip(COMMUNE), "P-173"),
        (slip(PROVINCE, purpose=MANIFEST), "P-172"),
        (slip(PROVINCE, purpose=KEYRING), "P-172"),
        (slip(PROVINCE, order="{}"), "P-171"),
        (slip(PROVINCE, order=compact({"kiosk": KIOSK.upper(), "number": NUMBER})), "P-171"),
        (slip(PROVINCE, order=compact({"kiosk": KIOSK, "number": NUMBER, "more": 1})), "P-171"),
        (slip(PROVINCE, order=f'{{"kiosk":"{KIOSK}","kiosk":"{KIOSK}","number":"{NUMBER}"}}'), "P-171"),
        (slip(PROVINCE, format="kiosk-recovery-2"), "P-171"),
        (slip(PROVINCE, more=True), "P-171"),
        (slip(PROVINCE, number="482719355"), "P-171"),
        (slip(PROVINCE, order=compact({"kiosk": KIOSK, "number": NUMBER}) + " " * 200), "P-171"),
        (slip(*[PROVINCE] * 17), "P-171"),
        (b"\xff" + slip(PROVINCE), "P-171"),
        (slip(PROVINCE) + b" " * LIMITS.keyring_file, "P-171"),
        (b"[" * 200_000, "P-171"),
        (b"", "P-171"),
    ],
)
def test_what_is_wrong_is_refused_with_its_own_code(raw, wanted):
    assert code(raw) == wanted


def test_a_revoked_key_opens_nothing_also_when_the_slip_itself_brings_the_news():
    gone = keyring_values(2, publishers=[], revoked_keys=[{"keyid": PROVINCE.id, "name": "Đơn vị tinh"}])
    assert code(slip(PROVINCE), replace(ASKER, believed=believed(TRUSTED, link(gone)))) == "P-176"
    assert code(slip(PROVINCE, chain=[link(gone).model_dump()])) == "P-176"
    both = keyring_values(2, publishers=[publisher(Key("moi"), recovers=True)], revoked_keys=gone["revoked_keys"])
    chain = [link(both).model_dump()]
    assert vouched(read_slip(slip(PROVINCE, Key("moi"), chain=chain)), ASKER) == "Đơn vị moi"
    kept = keyring_values(2, publishers=[publisher(recovers=True)], revoked_keys=gone["revoked_keys"])
    assert code(slip(PROVINCE, chain=[link(kept).model_dump()])) == "P-176", "revoked counts more than named"


def test_an_office_opens_no_door_beyond_its_own_places():
    assert code(slip(PROVINCE), replace(ASKER, area="vn/ha-giang/dong-van")) == "P-173"
    assert code(slip(PROVINCE), replace(ASKER, area="vn")) == "P-173"


def test_a_kiosk_that_believes_nobody_is_opened_by_nobody():
    assert code(slip(PROVINCE, chain=[TRUSTED.model_dump()]), replace(ASKER, believed=None)) == "P-172"


def test_a_slip_may_bring_the_keyring_that_names_its_office_but_not_a_forged_one():
    before = replace(ASKER, believed=believed(link(keyring_values(publishers=[publisher()]))))
    now = keyring_values(**NEXT)
    assert vouched(read_slip(slip(PROVINCE, chain=[link(now).model_dump()])), before) == "Đơn vị tinh"
    assert code(slip(PROVINCE, chain=[link(now, (STRANGER, PROVINCE)).model_dump()]), before) == "P-122"
    assert code(slip(PROVINCE), before) == "P-173"


@given(st.data())
def test_no_changed_byte_is_believed(data):
    raw = slip(PROVINCE)
    at = data.draw(st.integers(0, len(raw) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != raw[at]))
    try:
        changed = read_slip(raw[:at] + bytes([other]) + raw[at + 1 :])
        assert vouched(changed, ASKER) == "Đơn vị tinh"
        # A letter of the file's own clothes may change its case and mean the same; what was signed may not.
        assert json.loads(raw)["order"] == changed.order
    except PackError:
        pass


@given(st.binary(max_size=400))
def test_no_bytes_at_all_raise_anything_else(raw):
    with pytest.raises(PackError):
        vouched(read_slip(raw), ASKER)
