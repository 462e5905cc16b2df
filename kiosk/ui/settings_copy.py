"""Settings that go from one kiosk to another on a stick: what is written there, and what taking them would change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from kiosk.settings import Helper, Settings, Village, from_toml, to_toml
from kiosk.ui.settings_fields import Section, fields_of, said, translate

FILE = "cai-dat-kiosk.toml"
OF_THE_MACHINE = frozenset({"screen_inches", "screen_width_mm"})
"""Measured at each kiosk: another's would make its letters too small, or its buttons too large."""


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
    rest: tuple[Section, ...] = ("place", "screen", "hours")
    return (
        *_hosts(own, new),
        *_listed(translate("SettingsFields", "Người giúp"), _named(own.helpers), _named(new.helpers)),
        *_listed(translate("SettingsFields", "Thôn, bản"), _named(own.villages), _named(new.villages)),
        *_listed(translate("SettingsFields", "Nơi đặt máy, như gói bài học gọi"), (own.area,), (new.area,)),
        *(change for section in rest for change in _plain(section, own, new)),
    )


def elsewhere(own: Settings, new: Settings) -> tuple[Change, ...]:
    """Of these only where visitors are led to: whoever types the PIN once more sees what for."""
    before, after, label = _groups(own), _groups(new), translate("SettingsFields", "Nhóm Zalo của %1")
    return (
        *_hosts(own, new),
        *(
            Change(label.replace("%1", name), before.get(name, _nothing()), after.get(name, _nothing()))
            for name in {**before, **after}
            if before.get(name) != after.get(name)
        ),
    )


def _hosts(own: Settings, new: Settings) -> list[Change]:
    label = translate("SettingsFields", "Nơi khác mà đường dẫn được tới")
    return [*_plain("links", own, new), *_listed(label, own.link_hosts, new.link_hosts)]


def _plain(section: Section, own: Settings, new: Settings) -> list[Change]:
    return [
        Change(said(field.label), field.shown(own) or _nothing(), field.shown(new) or _nothing())
        for field in fields_of(section, own)
        if getattr(own, field.key) != getattr(new, field.key)
    ]


def _named(rows: tuple[Village, ...] | tuple[Helper, ...]) -> tuple[str, ...]:
    """With the link or the number: what a visitor is led to may not change unseen."""
    return tuple(": ".join(part for part in vars(row).values() if part) for row in rows)


def _groups(settings: Settings) -> dict[str, str]:
    return {village.name: village.zalo for village in settings.villages if village.zalo}


def _listed(label: str, before: tuple[str, ...], after: tuple[str, ...]) -> list[Change]:
    """Only what goes and what comes; all of both where it is the order that changes."""
    if before == after:
        return []
    gone = [one for one in before if one not in after]
    come = [one for one in after if one not in before]
    if not gone and not come:
        gone, come = [*before], [*after]
    elif set(before) & set(after):
        label = translate("SettingsFields", "%1 (chỗ khác nhau)").replace("%1", label)
    return [Change(label, _joined(gone, before), _joined(come, after))]


def _joined(some: list[str], all_of_it: tuple[str, ...]) -> str:
    return ", ".join(some) or ("–" if all_of_it else _nothing())


def _nothing() -> str:
    return translate("SettingsFields", "Chưa có")
