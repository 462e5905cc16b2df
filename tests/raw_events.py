"""Any events and counts, as a kiosk could have written them, for the tests of the figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from kiosk.lessons.languages import VOICE_LANGUAGES
from kiosk.records.events import EventKind
from kiosk.reports.names import GROUPS, KINDS, Names

START = datetime(2026, 9, 14, 17, tzinfo=UTC)
"""The first hour of the fourth quarter's report, in Việt Nam."""
LESSONS = ("chuyen-khoan-vietqr", "quet-qr", "that-hay-lua", "da-go")
STEPS = ("nghe", "bam", "hoi")
VILLAGES = ("Thôn Một", "Thôn Hai", "Thôn Ba")
NAMES = Names(
    lessons={"chuyen-khoan-vietqr": "Chuyển tiền bằng QR", "quet-qr": "Quét mã QR", "that-hay-lua": "Thật hay lừa?"},
    topic_of={"chuyen-khoan-vietqr": "E", "quet-qr": "A", "that-hay-lua": "F"},
    topics={"A": "Làm quen điện thoại", "E": "Tiền và thanh toán số", "F": "An toàn, tránh lừa đảo"},
    steps={(lesson, step): n for lesson in LESSONS[:3] for n, step in enumerate(STEPS, 1)},
    subjects={"tra-phi": "Trả phí bằng QR"},
)


@dataclass(frozen=True)
class AnEvent:
    visit: int
    kind: str
    hour: datetime
    clock_ok: bool
    lesson: str | None = None
    step: str | None = None
    voice: str | None = None
    level: int | None = None
    value: int | None = None


@dataclass(frozen=True)
class ACount:
    kind: str
    subject: str
    hour: datetime
    clock_ok: bool
    seconds: int
    turns: int
    groups: frozenset[str]
    village: str | None
    assisted: bool
    helped: frozenset[tuple[str, str]]
    right: int = 0
    asked: int = 0
    hands: frozenset[tuple[str, str, int, int]] = frozenset()


places = st.tuples(st.sampled_from(LESSONS), st.sampled_from(STEPS))
hours = st.integers(0, 24 * 91 - 1).map(lambda n: START + timedelta(hours=n))
events = st.builds(
    AnEvent,
    visit=st.integers(0, 12),
    kind=st.sampled_from(sorted(EventKind)),
    hour=hours,
    clock_ok=st.booleans(),
    lesson=st.none() | st.sampled_from(LESSONS),
    step=st.none() | st.sampled_from(STEPS),
    voice=st.none() | st.sampled_from([language.code for language in VOICE_LANGUAGES]),
    level=st.none() | st.integers(1, 3),
    value=st.none() | st.integers(0, 500).map(lambda n: 5 * n),
)
counts = st.builds(
    ACount,
    kind=st.sampled_from(sorted(KINDS)),
    subject=st.sampled_from(["tra-phi", "khai-sinh"]),
    hour=hours,
    clock_ok=st.booleans(),
    seconds=st.integers(0, 720).map(lambda n: 5 * n),
    turns=st.integers(1, 40),
    groups=st.frozensets(st.sampled_from(sorted(GROUPS)), max_size=3),
    village=st.none() | st.sampled_from(VILLAGES),
    assisted=st.booleans(),
    helped=st.frozensets(st.tuples(st.sampled_from(LESSONS), st.sampled_from(STEPS)), max_size=2),
    right=st.integers(0, 5),
    asked=st.integers(5, 9),
    hands=st.frozensets(
        st.builds(lambda place, right: (*place, right, right + 3), places, st.integers(0, 40)), max_size=2
    ),
)
