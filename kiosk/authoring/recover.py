"""Writes a slip for a kiosk whose admin has forgotten the PIN, once the office has made sure who is asking."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from kiosk.authoring.key_files import signature
from kiosk.authoring.writing import writing
from kiosk.packs.container import told
from kiosk.packs.keys import RECOVERY
from kiosk.packs.manifest import modelled
from kiosk.packs.recovery import FORMAT, Order, Slip, read_slip
from kiosk.packs.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from kiosk.packs.chain import Link
    from kiosk.packs.keys import Signature


def recover(out: Path, kiosk: str, number: str, key: Ed25519PrivateKey, chain: Sequence[Link] = ()) -> Slip:
    """``kiosk`` and ``number`` as they were read out, spaces and all. Where ``out`` is such a slip already, this key
    signs it too: so several roots do together. Raises PackError.
    """
    values = {"kiosk": _plain(kiosk), "number": _plain(number)}
    modelled(Order, values, "P-158", "recovery")
    order = json.dumps(values, separators=(",", ":"))
    own = signature(key, RECOVERY, order.encode())
    others = [one for one in _others(out, order) if one.keyid != own.keyid]
    slip = Slip(format=FORMAT, order=order, signatures=(*others, own), chain=tuple(chain))
    with writing(out):
        write_whole(out, (json.dumps(slip.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n").encode())
        out.chmod(0o644)
    return slip


def _others(out: Path, order: str) -> Sequence[Signature]:
    if not out.exists():
        return ()
    with told():
        slip = read_slip(out.read_bytes())
    return slip.signatures if slip.order == order else ()


def _plain(text: str) -> str:
    return re.sub(r"[\s-]", "", text).lower()
