"""Whom the kiosk believes, and how it learns of another: scenarios modelled on the conformance suite of The Update
Framework. Each test's name begins with the group of that suite that it stands for; what that suite asks of expiry by
date is answered here by ``test_freeze_…``: clocks in the hall are not trusted."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from pack_builder import (
    COMMUNE,
    HERE,
    PROVINCE,
    ROOTS,
    STRANGER,
    Key,
    PackBuilder,
    believed,
    centre,
    compact,
    keyring_values,
    link,
    publisher,
)

from kiosk.packs.chain import Believed, Link, read_chain, write_chain
from kiosk.packs.keyring import fingerprint, read_keyring
from kiosk.packs.keys import is_weak
from kiosk.packs.limits import LIMITS
from kiosk.packs.problems import PackError
from kiosk.packs.trust import Seen, withdrawn

OTHERS = (Key("goc-4"), Key("goc-5"), Key("goc-6"))
MIXED = (ROOTS[1], ROOTS[2], OTHERS[0])


def code_of(call, *words):
    with pytest.raises(PackError) as caught:
        call(*words)
    return caught.value.code


def second(signers=ROOTS[:2], **changes) -> Link:
    return link(keyring_values(version=2) | changes, signers)


def follow(*links: Link) -> Believed:
    return believed().follow(links)


# Basic: the first keyring, and nothing new.
def test_basic_the_first_keyring_is_signed_by_its_own_roots():
    assert believed().keyring.version == 1


def test_basic_nothing_new_leaves_all_as_it_is():
    assert follow() == follow(link()) == believed()


def test_basic_a_kiosk_that_was_away_for_long_catches_up():
    links = [link(keyring_values(version=n)) for n in range(2, 257)]
    assert follow(*links).keyring.version == 256


def test_basic_a_chain_from_its_beginning_is_followed_from_where_the_kiosk_stands():
    chain = [link(keyring_values(version=n)) for n in range(1, 6)]
    standing = Believed.begin(chain[:3])
    assert standing.follow(chain).links == tuple(chain)


def test_basic_an_old_stick_brings_nothing():
    chain = [link(keyring_values(version=n)) for n in range(1, 6)]
    assert Believed.begin(chain).follow(chain[:2]).keyring.version == 5


def test_basic_what_is_kept_is_read_again():
    kept = write_chain(follow(second()).links)
    assert Believed.begin(read_chain(kept)) == follow(second())


def test_basic_one_link_more_than_there_may_be():
    links = [link(keyring_values(version=n)) for n in range(2, 258)]
    assert code_of(follow, *links) == "P-127"


# Rotation of roots.
def test_rotation_old_and_new_roots_sign_together():
    new = second((*ROOTS[:2], *OTHERS[:2]), roots=keyring_values(roots=OTHERS)["roots"])
    assert follow(new).keyring.roots.keys == tuple(key.public for key in OTHERS)


def test_rotation_of_some_roots_needs_no_signature_twice():
    assert follow(second(MIXED[:2], roots=keyring_values(roots=MIXED)["roots"])).keyring.version == 2


@pytest.mark.parametrize(
    ("signers", "code"),
    [
        (OTHERS[:2], "P-122"),
        ((ROOTS[0], *OTHERS[:2]), "P-122"),
        (ROOTS[:2], "P-123"),
        ((*ROOTS[:2], OTHERS[0]), "P-123"),
    ],
    ids=["new ones alone", "one old, two new", "old ones alone", "two old, one new"],
)
def test_rotation_without_enough_of_both_is_refused(signers, code):
    assert code_of(follow, second(signers, roots=keyring_values(roots=OTHERS)["roots"])) == code


def test_rotation_of_the_threshold():
    higher = second(ROOTS, roots=keyring_values(threshold=3)["roots"])
    assert follow(higher).keyring.roots.threshold == 3
    assert code_of(follow, second(roots=keyring_values(threshold=3)["roots"])) == "P-123"
    third = link(keyring_values(version=3), ROOTS[:2])
    assert code_of(follow, higher, third) == "P-122"


def test_rotation_an_old_root_alone_has_no_say_any_more():
    new = second((*ROOTS[:2], *OTHERS[:2]), roots=keyring_values(roots=OTHERS)["roots"])
    assert code_of(follow, new, link(keyring_values(version=3), ROOTS)) == "P-122"


# Keys and thresholds.
@pytest.mark.parametrize("count", [0, 1])
def test_keys_too_few_signatures(count):
    if count:
        assert code_of(believed, link(signers=ROOTS[:1])) == "P-123"
        assert code_of(follow, second(ROOTS[:1])) == "P-122"
    else:
        raw = write_chain([link()]).decode()
        nobody = json.loads(raw)
        nobody["links"][0]["signatures"] = []
        assert code_of(read_chain, compact(nobody).encode()) == "P-121"


def test_keys_one_signature_twice_counts_once():
    one = link(signers=ROOTS[:1]).signatures[0]
    assert code_of(believed, Link(keyring=link().keyring, signatures=(one, one))) == "P-123"


def test_keys_a_strangers_signature_counts_for_nothing():
    assert code_of(believed, link(signers=(ROOTS[0], STRANGER))) == "P-123"
    assert code_of(believed, link(signers=(*ROOTS[:2], STRANGER))) == "P-121"
    assert code_of(follow, second((*ROOTS[:2], STRANGER))) == "P-121"


def test_keys_a_signature_that_does_not_fit_counts_for_nothing():
    wrong = second().signatures
    assert code_of(believed, Link(keyring=link().keyring, signatures=wrong)) == "P-123"


def test_keys_signatures_stand_in_one_order_and_once():
    first, other = link().signatures
    for signatures in ((other, first), (first, other, other)):
        assert code_of(believed, Link(keyring=link().keyring, signatures=signatures)) == "P-121"


def test_keys_a_publisher_cannot_sign_a_keyring():
    assert code_of(follow, second((PROVINCE, ROOTS[0]))) == "P-122"


def test_keys_a_publisher_with_two_keys_signs_with_either():
    both = publisher(keys=[PROVINCE.public, COMMUNE.public])
    where = centre(believed=believed(link(keyring_values(publishers=[both]))))
    for key in (PROVINCE, COMMUNE):
        assert PackBuilder(signers=(key,)).trusted(where).signed.keyid == key.id


def test_keys_one_trusted_signature_among_strange_ones_is_enough():
    trusted = PackBuilder(signers=(STRANGER, PROVINCE)).trusted()
    assert trusted.signed.publisher.id == "tinh"


def test_keys_a_pack_signed_anew_may_still_carry_the_revoked_signature():
    values = keyring_values(
        publishers=[publisher(COMMUNE, id="tinh")], revoked_keys=[{"keyid": PROVINCE.id, "name": "Tỉnh"}]
    )
    where = centre(believed=believed(link(values)))
    assert PackBuilder(signers=(PROVINCE, COMMUNE)).trusted(where).signed.keyid == COMMUNE.id
    assert code_of(PackBuilder(signers=(PROVINCE, STRANGER)).trusted, where) == "P-113"


def test_keys_a_revoked_key_is_not_believed_even_where_a_publisher_still_has_it():
    values = keyring_values(revoked_keys=[{"keyid": PROVINCE.id, "name": "Tỉnh"}])
    assert code_of(PackBuilder().trusted, centre(believed=believed(link(values)))) == "P-113"


def test_keys_a_name_in_the_keyring_is_the_keyrings():
    """Whoever staff have trusted under that name before has no say any more."""
    own = publisher(COMMUNE, id="tinh", packs=["*"], areas=[HERE])
    local = read_keyring(compact(keyring_values(publishers=[own])).encode()).publishers
    pack = PackBuilder({"pack": "cua-xa", "scope": [HERE]}, signers=(COMMUNE,))
    assert code_of(pack.trusted, centre(local=local)) == "P-111"
    assert pack.trusted(centre(local=local, believed=None)).signed.local


SMALL = [0, 1, 2**255 - 20, 2**255 - 19, 2**255 - 18, 2**255 - 1]
EIGHTHS = [
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
]
WEAK = [f"{value.to_bytes(32, 'little').hex()}" for value in SMALL] + EIGHTHS


@pytest.mark.parametrize("key", WEAK)
@pytest.mark.parametrize("sign", [0, 0x80])
def test_keys_under_which_anybody_could_sign_are_refused(key, sign):
    raw = bytes.fromhex(key)
    key = (raw[:31] + bytes([raw[31] | sign])).hex()
    assert is_weak(key)
    for values in (
        keyring_values(publishers=[publisher(keys=[key])]),
        keyring_values(roots=ROOTS[:1]) | {"roots": {"keys": [key], "threshold": 1}},
    ):
        assert code_of(read_keyring, compact(values).encode()) == "P-126"


def test_keys_the_weak_ones_are_all_points_that_eight_steps_bring_back():
    """Counted on the curve itself."""
    prime = 2**255 - 19
    d = -121665 * pow(121666, -1, prime) % prime

    def times_two(y2):
        """From the square of a point's height to that of twice the point: enough to see where it goes."""
        x2 = (y2 - 1) * pow(d * y2 + 1, -1, prime) % prime
        top, bottom = (y2 + x2) % prime, (2 - (y2 - x2)) % prime
        return None if bottom == 0 else pow(top * pow(bottom, -1, prime) % prime, 2, prime)

    for key in EIGHTHS:
        height = int.from_bytes(bytes.fromhex(key), "little")
        assert times_two(times_two(times_two(height * height % prime))) == 1
    for key in (PROVINCE, *ROOTS):
        assert not is_weak(key.public)


# The keyring itself.
@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": 2}, "P-121"),
        ({"version": 0}, "P-121"),
        ({"more": 1}, "P-121"),
        ({"roots": {"keys": [], "threshold": 1}}, "P-121"),
        ({"roots": {"keys": ["00"], "threshold": 1}}, "P-121"),
        ({"roots": {"keys": [ROOTS[0].public], "threshold": 0}}, "P-121"),
        ({"roots": {"keys": [ROOTS[0].public], "threshold": 2}}, "P-127"),
        ({"roots": {"keys": [ROOTS[0].public] * 2, "threshold": 2}}, "P-127"),
        ({"publishers": [publisher(), publisher(COMMUNE, id="tinh")]}, "P-127"),
        ({"publishers": [publisher(), publisher(id="xa")]}, "P-127"),
        ({"publishers": [publisher(keys=[ROOTS[0].public])]}, "P-127"),
        ({"publishers": [publisher(packs=["a*b"])]}, "P-121"),
        ({"publishers": [publisher(packs=["thu*"])]}, "P-121"),
        ({"publishers": [publisher(packs=[])]}, "P-121"),
        ({"publishers": [publisher(areas=["vn/"])]}, "P-121"),
        ({"revoked_keys": [{"keyid": ROOTS[0].id, "name": "Gốc"}]}, "P-127"),
        ({"revoked_packs": [{"sha256": "0" * 64, "how": "gently"}]}, "P-121"),
        ({"floors": [{"pack": "thu", "version": 1, "since": 1}] * 2}, "P-127"),
        ({"floors": [{"pack": "thu", "version": 1, "since": 2}]}, "P-127"),
    ],
    ids=str,
)
def test_keyrings_that_do_not_hold_together(changes, code):
    assert code_of(read_keyring, compact(keyring_values() | changes).encode()) == code


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b" " * (LIMITS.keyring_file + 1),
        b'{"format":1,"format":1}',
        b"\xff",
        b'{"format":"kiosk-keyring-1"}',
    ],
)
def test_files_of_keyrings_that_cannot_be_read(raw):
    assert code_of(read_chain, raw) == "P-121"


def test_a_file_of_keyrings_larger_than_any_is_not_even_looked_at():
    with pytest.raises(PackError) as caught:
        read_chain(b" " * LIMITS.keyring_file + b"{}")
    assert caught.value.values["what"].en == "too large"


# Rollback and forks.
def test_rollback_to_an_older_keyring_by_the_same_roots():
    three = [link(keyring_values(version=n)) for n in (1, 2, 3)]
    other = link(keyring_values(version=2, publishers=[]))
    assert code_of(Believed.begin(three).follow, [other]) == "P-124"


def test_rollback_two_keyrings_of_one_version():
    assert code_of(follow, link(keyring_values(publishers=[]))) == "P-125"


def test_rollback_a_keyring_is_left_out():
    assert code_of(follow, link(keyring_values(version=3))) == "P-124"


def test_rollback_of_a_pack():
    where = centre(seen={"thu": (Seen(5, "0" * 64, "tinh", PROVINCE.id, 1),)})
    assert code_of(PackBuilder().trusted, where) == "P-116"


def test_rollback_the_way_back_is_to_the_very_same_pack():
    pack = PackBuilder()
    seen = {"thu": (pack.trusted().to_remember,)}
    assert pack.trusted(centre(seen=seen)).again


# Fast-forward: a stolen key publishes the highest version there is.
STOLEN = Seen(2**53, "0" * 64, "tinh", PROVINCE.id, 1)


def test_fast_forward_ends_when_the_stolen_key_is_revoked():
    values = keyring_values(
        version=2,
        publishers=[publisher(COMMUNE, id="tinh")],
        revoked_keys=[{"keyid": PROVINCE.id, "name": "Tỉnh"}],
    )
    where = centre(believed=believed(link(), link(values)), seen={"thu": (STOLEN,)})
    trusted = PackBuilder(signers=(COMMUNE,)).trusted(where)
    assert trusted.manifest.version == 3
    assert trusted.to_remember.keyring == 2


def test_fast_forward_ends_when_the_roots_set_a_floor():
    values = keyring_values(version=2, floors=[{"pack": "thu", "version": 3, "since": 2}])
    where = centre(believed=believed(link(), link(values)), seen={"thu": (STOLEN,)})
    assert PackBuilder().trusted(where).manifest.version == 3
    assert code_of(PackBuilder({"version": 2}).trusted, where) == "P-116"
    later = replace(where, seen={"thu": (STOLEN, Seen(4, "1" * 64, "tinh", PROVINCE.id, 2))})
    assert code_of(PackBuilder().trusted, later) == "P-116"


def test_fast_forward_a_floor_is_of_one_pack():
    values = keyring_values(version=2, floors=[{"pack": "thu-hai", "version": 3, "since": 2}])
    where = centre(believed=believed(link(), link(values)), seen={"thu": (STOLEN,)})
    assert code_of(PackBuilder().trusted, where) == "P-116"


# Freeze: what expires by date would blank the screens of a hall whose clock stands in 1970.
def test_freeze_a_pack_long_past_its_date_is_still_taken():
    assert PackBuilder({"issued_at": "1990-01-01", "review_by": "1990-02-01"}).trusted()


# Delegation: what a publisher may publish.
@pytest.mark.parametrize("pack", ["thu", "thu-", "thu-a", "thu-a-b"])
def test_delegation_by_name_and_by_beginning(pack):
    if pack.endswith("-"):
        assert code_of(PackBuilder({"pack": pack}).trusted) == "P-132"
    else:
        assert PackBuilder({"pack": pack}).trusted().manifest.pack == pack


@pytest.mark.parametrize("area", ["vn/lao-cai", "vn/lao-cai/lung-phinh"])
def test_delegation_by_place_and_all_places_in_it(area):
    assert PackBuilder({"scope": [area, "vn/lao-cai/bac-ha"]}).trusted()


def test_delegation_the_publishers_name_is_the_roots_word_not_the_packs():
    signed = PackBuilder({"publisher": "Bộ giả"}).trusted().signed
    assert signed.publisher.name == "Đơn vị tinh"


def test_delegation_staff_trust_a_publisher_of_their_own():
    own = publisher(COMMUNE, packs=["*"], areas=[HERE])
    keyring = read_keyring(compact(keyring_values(publishers=[publisher(packs=["thu"]), own])).encode())
    where = centre(local=(keyring.publishers[1],))
    pack = PackBuilder({"pack": "cua-xa", "scope": [HERE]}, signers=(COMMUNE,))
    assert pack.trusted(where).signed.local
    assert code_of(pack.trusted) == "P-111"
    assert pack.trusted(replace(where, believed=None)).to_remember.keyring == 0
    assert pack.trusted(replace(where, seen={"cua-xa": (Seen(1, "0" * 64, "di-roi", STRANGER.id, 0),)})).manifest


def test_delegation_staffs_own_publisher_keeps_away_from_what_the_keyring_names():
    own = publisher(COMMUNE, packs=["*"], areas=[HERE])
    local = read_keyring(compact(keyring_values(publishers=[own])).encode()).publishers
    where = centre(local=local, believed=believed(link(keyring_values(publishers=[publisher(packs=["*", "thu-*"])]))))
    for pack, free in (("cua-xa", True), ("thu-hai", False)):
        brought = PackBuilder({"pack": pack, "scope": [HERE]}, signers=(COMMUNE,))
        if free:
            assert brought.trusted(where)
        else:
            assert code_of(brought.trusted, where) == "P-114"


def test_delegation_nobody_is_believed_yet():
    assert code_of(PackBuilder().trusted, centre(believed=None)) == "P-111"


def test_delegation_the_stick_brings_the_keyring_that_names_the_publisher():
    values = keyring_values(version=2, publishers=[publisher(COMMUNE)])
    pack = PackBuilder(signers=(COMMUNE,), chain=(link(), link(values)))
    trusted = pack.trusted()
    assert trusted.signed.believed.keyring.version == trusted.to_remember.keyring == 2
    assert code_of(PackBuilder(signers=(COMMUNE,)).trusted) == "P-111"


def test_delegation_the_stick_brings_the_keyring_that_revokes():
    values = keyring_values(version=2, publishers=[], revoked_keys=[{"keyid": PROVINCE.id, "name": "Tỉnh"}])
    assert code_of(PackBuilder(chain=(link(values),)).trusted) == "P-113"


def test_delegation_a_broken_chain_is_not_passed_over():
    assert code_of(PackBuilder(chain=(link(keyring_values(version=3)),)).trusted) == "P-124"


# Mix and match, endless data, wrong software: see test_hostile.py (A6, A11, A12, P-104, A25).
def test_a_pack_in_use_is_withdrawn_later():
    digest = PackBuilder().header().digest
    for how in ("soft", "hard"):
        newer = believed(link(keyring_values(revoked_packs=[{"sha256": digest, "how": how}])))
        assert withdrawn(digest, newer) == how
    assert withdrawn(digest, believed()) is None
    assert withdrawn(digest, None) is None


def test_the_fingerprint_is_of_the_roots_alone_and_whatever_their_order():
    one = believed().keyring
    again = believed(link(keyring_values(roots=ROOTS[::-1], publishers=[]))).keyring
    other = believed(link(keyring_values(threshold=3), ROOTS)).keyring
    assert fingerprint(one) == fingerprint(again) != fingerprint(other)
