"""A rule of reading: where its pattern stands in the text, ``say`` tells what is said instead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True)
class Rule:
    """``say`` may return "" (silence), or None (not mine: the next rule is asked)."""

    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], str | None]


def rule(pattern: str, say: Callable[[re.Match[str]], str | None]) -> Rule:
    """``pattern`` is matched at the beginning of a token, without regard to case."""
    return Rule(re.compile(pattern, re.IGNORECASE), say)


def lexicon(entries: Mapping[str, str], *, any_case: bool = False) -> Rule:
    """The longest entry wins; an entry never matches the beginning of a longer word."""
    longest_first = sorted(entries, key=len, reverse=True)
    pattern = "(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    if any_case:
        folded = {entry.lower(): said for entry, said in entries.items()}
        return Rule(re.compile(pattern, re.IGNORECASE), lambda match: folded[match[0].lower()])
    return Rule(re.compile(pattern), lambda match: entries[match[0]])
