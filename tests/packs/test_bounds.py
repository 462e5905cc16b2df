"""How many there may be, and how long: as many as that are taken, one more is not."""

from __future__ import annotations

from hashlib import sha256

import pytest
from pack_builder import PackBuilder, compact, keyring_values, link, publisher

from kiosk.packs.chain import read_chain, write_chain
from kiosk.packs.keyring import read_keyring
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import read_manifest
from kiosk.packs.problems import PackError


def digest(number):
    return sha256(str(number).encode()).hexdigest()


def digests(count):
    return [digest(n) for n in range(count)]


def roots(count, threshold=1):
    return {"roots": {"keys": digests(count), "threshold": threshold}}


def from_one(**changes):
    return {"publishers": [publisher(**changes)]}


def publishers(count):
    return [publisher(id=f"don-vi-{n}", keys=[digest(n)]) for n in range(count)]


KEYRINGS = {
    "roots": (roots, 1, LIMITS.roots),
    "signatures wanted": (lambda n: roots(LIMITS.roots, n), 1, LIMITS.roots),
    "publishers": (lambda n: {"publishers": publishers(n)}, 0, LIMITS.publishers),
    "keys of a publisher": (lambda n: from_one(keys=digests(n)), 1, 8),
    "packs of a publisher": (lambda n: from_one(packs=[f"thu-{k}" for k in range(n)]), 1, 50),
    "letters of a pack's name": (lambda n: from_one(packs=["a" * n]), 1, 60),
    "places of a publisher": (lambda n: from_one(areas=["vn"] * n), 1, 50),
    "revoked keys": (
        lambda n: {"revoked_keys": [{"keyid": one, "name": "Cũ"} for one in digests(n)]},
        0,
        LIMITS.revocations,
    ),
    "revoked packs": (
        lambda n: {"revoked_packs": [{"sha256": one, "how": "soft"} for one in digests(n)]},
        0,
        LIMITS.revocations,
    ),
    "lowest versions": (
        lambda n: {"floors": [{"pack": f"thu-{k}", "version": 1, "since": 1} for k in range(n)]},
        0,
        LIMITS.revocations,
    ),
}


def lesson(**changes):
    card = {"title": "Mua hàng", "sentences": 4, "languages": ["vi"]} | changes
    return PackBuilder(claims={"lessons/mua-hang/lesson.json": {"lesson": card}})


MANIFESTS = {
    "places": (lambda n: PackBuilder({"scope": ["vn"] * n}), 1, 50),
    "letters of a place": (lambda n: PackBuilder({"scope": ["a" * n]}), 1, 120),
    "packs whose place it takes": (lambda n: PackBuilder({"supersedes": ["cu"] * n}), 0, 20),
    "packs that it needs": (lambda n: PackBuilder({"needs": [{"pack": "goc", "version": 1}] * n}), 0, 20),
    "hosts": (lambda n: PackBuilder({"hosts": ["dichvucong.gov.vn"] * n}), 0, 50),
    "sentences of a lesson": (lambda n: lesson(sentences=n), 0, 2000),
    "languages of a lesson": (lambda n: lesson(languages=["vi"] * n), 1, 2),
}


def keyring(changes):
    return read_keyring(compact(keyring_values() | changes).encode())


def manifest(pack):
    return read_manifest(compact(pack.manifest()).encode())


@pytest.mark.parametrize(
    ("read", "make", "least", "most", "code"),
    [pytest.param(keyring, *bounds, "P-121", id=name) for name, bounds in KEYRINGS.items()]
    + [pytest.param(manifest, *bounds, "P-132", id=name) for name, bounds in MANIFESTS.items()],
)
def test_as_many_as_that_and_no_more(read, make, least, most, code):
    assert read(make(least))
    assert read(make(most))
    for count in (least - 1, most + 1):
        if count >= 0 or make is MANIFESTS["sentences of a lesson"][0]:
            with pytest.raises(PackError) as told:
                read(make(count))
            assert told.value.code == code


def test_as_many_keyrings_in_a_file_and_no_more():
    one = link()
    for count in (1, LIMITS.chain_links):
        assert len(read_chain(write_chain([one] * count))) == count
    for count in (0, LIMITS.chain_links + 1):
        with pytest.raises(PackError) as told:
            read_chain(write_chain([one] * count))
        assert told.value.code == "P-121"


def test_as_many_signatures_on_a_keyring_and_no_more():
    signature = link().signatures[0]
    for count, taken in ((2 * LIMITS.roots, True), (2 * LIMITS.roots + 1, False)):
        one = link().model_copy(update={"signatures": (signature,) * count})
        if taken:
            assert read_chain(write_chain([one]))
        else:
            with pytest.raises(PackError) as told:
                read_chain(write_chain([one]))
            assert told.value.code == "P-121"
