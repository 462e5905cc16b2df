"""Which address a visitor takes home, and which addresses may be shown at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, urlencode

from kiosk.zalo import ZALO_GROUP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FALLBACK = "https://binhdanhocvuso.gov.vn"
"""The national platform of the movement: stands in where a lesson names no official page of its own."""

LONGEST = 300
"""Characters. A longer address would make the squares of the code too small for an old phone."""

_SHIPPED_HOSTS = frozenset({"gov.vn", "tinnhiemmang.vn"})
_LABEL = r"(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
# A name of at least two labels whose last one is letters: an IP address, a port, a user name, an upper-case or
# look-alike letter, and everything else a browser may read in its own way all fail to match.
_HTTPS = re.compile(rf"https://(?P<host>(?:{_LABEL}\.)+[a-z]{{2,63}})(?:[/?#][A-Za-z0-9\-._~:/?#@!$&()*+,;=%]*)?")


@dataclass(frozen=True)
class Link:
    """``url`` goes into the code, ``domain`` stands under it for people to compare."""

    url: str
    domain: str
    kind: Literal["lesson", "official", "group"]


def follow_up(
    lesson_id: str,
    official: str | None = None,
    *,
    finished: bool,
    step: str | None = None,
    text_language: str = "vi",
    web_host: str = "",
    extra_hosts: Iterable[str] = (),
    next_ids: Sequence[str] = (),
) -> Link:
    """The link after ``lesson_id``: its web lesson where ``web_host`` names a host, else its ``official`` page.

    Stopped half-way it is this lesson at ``step``; finished it is the first of ``next_ids``, or this one again.
    """
    if finished:
        lesson_id, step = next_ids[0] if next_ids else lesson_id, None
    lesson = _lesson_url(web_host, lesson_id, step, text_language)
    if domain := allowed_domain(lesson, (web_host,)):
        return Link(lesson, domain, "lesson")
    page = official or FALLBACK
    if domain := allowed_domain(page, extra_hosts):
        return Link(page, domain, "official")
    return Link(FALLBACK, FALLBACK.removeprefix("https://"), "official")


def into_group(url: str) -> Link | None:
    """Into the group of a village; None for every other address."""
    return Link(url, "zalo.me", "group") if ZALO_GROUP.fullmatch(url) else None


def allowed_domain(url: str, extra_hosts: Iterable[str] = ()) -> str | None:
    """The domain of ``url`` if a visitor may be sent there (``*.gov.vn``, ``tinnhiemmang.vn``, extras), else None."""
    match = _HTTPS.fullmatch(url)
    if match is None or len(url) > LONGEST:
        return None
    host = match["host"]
    if host in _SHIPPED_HOSTS or host.endswith(".gov.vn") or host in frozenset(extra_hosts):
        return host
    return None


def _lesson_url(host: str, lesson_id: str, step: str | None, text_language: str) -> str:
    """Short, so that the code stays coarse: ``b`` is the step (bước), ``t`` the language of the text (tiếng)."""
    query = {"b": step} if step else {}
    return f"https://{host}/{quote(lesson_id, safe='')}?{urlencode(query | {'t': text_language})}"
