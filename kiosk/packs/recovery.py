"""A slip that sets a forgotten PIN anew: for one kiosk and one number, signed by whom the keyring names for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import FailFast, Field, StringConstraints

from kiosk.lessons.model import Model
from kiosk.packs.chain import Link  # ruff: ignore[typing-only-first-party-import]  # pydantic reads it
from kiosk.packs.keys import RECOVERY, Signature, fits, key_id
from kiosk.packs.limits import LIMITS
from kiosk.packs.manifest import modelled
from kiosk.packs.problems import PackError
from kiosk.packs.strict_json import loads

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.packs.chain import Believed
    from kiosk.packs.keyring import Keyring

FORMAT: Final = "kiosk-recovery-1"
ROOTS = "Bộ khoá gốc"
"""Root keys bear no name of their own."""
KioskId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Number = Annotated[str, StringConstraints(pattern=r"^[0-9]{10}$")]
"""Drawn by the kiosk when somebody has forgotten a PIN; worth nothing once it was used, or once an admin came in."""


class Order(Model):
    kiosk: KioskId
    number: Number


class Slip(Model):
    """``order`` are the very letters that were signed. ``chain`` are keyrings for a kiosk that was long away."""

    format: Literal["kiosk-recovery-1"]
    order: Annotated[str, Field(max_length=200)]
    signatures: Annotated[tuple[Signature, ...], Field(max_length=LIMITS.signatures), FailFast()]
    chain: Annotated[tuple[Link, ...], Field(max_length=LIMITS.chain_links), FailFast()] = ()


@dataclass(frozen=True)
class Asker:
    """The kiosk that must be meant: its id, the number of the moment, where it stands, whom it believes."""

    kiosk: str
    number: str
    area: str
    believed: Believed | None


def read_slip(raw: bytes) -> Slip:
    """Nothing of it is believed yet. Raises PackError."""
    values = loads(raw, "P-171", most_bytes=LIMITS.keyring_file, file="recovery")
    return modelled(Slip, values, "P-171", "recovery")


def vouched(slip: Slip, asker: Asker) -> str:
    """Who says that the PIN may be set anew here and now. Raises PackError."""
    if asker.believed is None:
        raise PackError("P-172")
    keyring = asker.believed.follow(slip.chain).keyring
    name = _signer(slip, keyring, asker.area)
    # Not parsed before somebody has vouched for it.
    order = modelled(Order, loads(slip.order.encode(), "P-171", file="recovery"), "P-171", "recovery")
    if order.kiosk != asker.kiosk:
        raise PackError("P-174", kiosk=order.kiosk)
    if order.number != asker.number:
        raise PackError("P-175")
    return name


def _signer(slip: Slip, keyring: Keyring, area: str) -> str:
    """A publisher who may do so here, or enough of the roots together. Else the nearest reason why not."""
    made = {one.keyid for one in slip.signatures}
    for publisher in keyring.publishers:
        if publisher.recovers and publisher.may_reach(area) and _made_by(publisher.keys, slip, keyring):
            return publisher.name
    if len(_made_by(keyring.roots.keys, slip, keyring)) >= keyring.roots.threshold:
        return ROOTS
    for keyid in made & keyring.revoked.keys():
        raise PackError("P-176", name=keyring.revoked[keyid])
    for publisher in keyring.publishers:
        if _made_by(publisher.keys, slip, keyring):
            raise PackError("P-173", name=publisher.name)
    raise PackError("P-172")


def _made_by(keys: Iterable[str], slip: Slip, keyring: Keyring) -> set[str]:
    """The ids of those of ``keys`` that signed this very order and are not revoked."""
    own = {key_id(key): key for key in keys}
    signed = [one for one in slip.signatures if one.keyid in own and one.keyid not in keyring.revoked]
    return {one.keyid for one in signed if fits(one, own[one.keyid], RECOVERY, slip.order.encode())}
