"""Settings that go from one kiosk to another on a stick: what is written there, and what taking them would change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from kiosk.settings import Helper, Settings, Village, from_toml, to_toml
from kiosk.ui.settings_fields import Section, fields_of

FILE = "cai-dat-kiosk.toml"
OF_THE_MACHINE = frozenset({"screen_inches", "screen_width_mm"})
"""Measured at each kiosk: another's would make its letters too small, or its buttons too large."""
NOTHING = "Chưa có"


@dataclass(frozen=True)
class Change:
    label: str
    before: str
    after: str


def written(settings: Settings) -> bytes:
    return to_toml(settings, OF_THE_MACHINE)


def taken(content: bytes, own: Settings) -> Settings:
    """``own`` with all that ``content`` says. Raises ValueError with a Vietnamese sentence, whatever ``content`` is."""
    kept: dict[str, Any] = {name: getattr(own, name) for name in OF_THE_MACHINE}
    return replace(from_toml(content, own), **kept)


def changes(own: Settings, new: Settings) -> tuple[Change, ...]:
    """Every setting that is another in ``new``, in the words of the settings page; first where visitors are led to."""
    lists = [
        ("Nơi khác mà đường dẫn được tới", own.link_hosts, new.link_hosts),
        ("Người giúp", _named(own.helpers), _named(new.helpers)),
        ("Thôn, bản", _named(own.villages), _named(new.villages)),
        ("Nơi đặt máy, như gói bài học gọi", (own.area,), (new.area,)),
    ]
    rest: tuple[Section, ...] = ("place", "screen", "hours")
    return (
        *_plain("links", own, new),
        *(_listed(*one) for one in lists if one[1] != one[2]),
        *(change for section in rest for change in _plain(section, own, new)),
    )


def _plain(section: Section, own: Settings, new: Settings) -> list[Change]:
    return [
        Change(field.label, field.shown(own) or NOTHING, field.shown(new) or NOTHING)
        for field in fields_of(section, own)
        if getattr(own, field.key) != getattr(new, field.key)
    ]


def _named(rows: tuple[Village, ...] | tuple[Helper, ...]) -> tuple[str, ...]:
    """With the link or the number: what a visitor is led to may not change unseen."""
    return tuple(": ".join(part for part in vars(row).values() if part) for row in rows)


def _listed(label: str, before: tuple[str, ...], after: tuple[str, ...]) -> Change:
    """Only what goes and what comes; all of both where it is the order that changes."""
    gone = [one for one in before if one not in after]
    come = [one for one in after if one not in before]
    if not gone and not come:
        gone, come = [*before], [*after]
    elif set(before) & set(after):
        label += " (chỗ khác nhau)"
    return Change(label, ", ".join(gone) or "–", ", ".join(come) or "–")
