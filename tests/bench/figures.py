"""How long the figures of 100,000 events take, beside SQLite reading the same rows and nothing else.

Run: python tests/bench/figures.py [rounds] [events]. Both in one process in turns; medians, their ratio, and how much
memory a report takes at its peak.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
import tracemalloc
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

START = datetime(2026, 9, 14, 17, tzinfo=UTC)
LESSONS = ("chuyen-khoan-vietqr", "quet-qr", "that-hay-lua", "vneid-kich-hoat")
PER_VISIT = 11


def fill(file: Path, count: int) -> None:
    """A busy hall, as the kiosk itself would have written it."""
    from kiosk.records.database import open_engine
    from kiosk.records.schema import upgrade

    engine = open_engine(file, 1)
    upgrade(engine)
    engine.dispose()
    rows = []
    for n in range(count):
        visit, place = divmod(n, PER_VISIT)
        kinds = ["visit_began", "lesson_begun", *["step_done"] * 6, "help_given", "lesson_finished", "visit_ended"]
        kind = kinds[place]
        hour = START + timedelta(hours=visit % (24 * 60))
        in_lesson = 0 < place < PER_VISIT - 1
        rows.append(
            (
                n + 1,
                1,
                visit + 1,
                kind,
                int(hour.timestamp() // 3600),
                int(visit % 50 != 0),
                LESSONS[visit % 4] if in_lesson else None,
                f"buoc-{place}" if in_lesson else None,
                "vi",
                1 if kind == "help_given" else None,
                120 if kind in {"lesson_finished", "visit_ended"} else None,
            )
        )
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("INSERT INTO epochs VALUES (1, '0123456789abcdef', '', 'new')")
        database.executemany(
            "INSERT INTO events (seq, epoch, visit, kind, hour, clock_ok, lesson, step, voice, level, value)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )


def bare(file: Path) -> int:
    with closing(sqlite3.connect(file)) as database:
        return len(database.execute("SELECT * FROM events").fetchall())


def report(file: Path) -> int:
    from kiosk.records.reading import reading
    from kiosk.reports.figures import figures
    from kiosk.reports.names import Names
    from kiosk.reports.period import quarter
    from kiosk.reports.tally import tally

    period = quarter(date(2026, 11, 25))
    with reading(file) as database:
        total = tally(database.events(period.begins, period.ends), database.counts(period.begins, period.ends))
    made = figures(total, Names(), period, date(2026, 11, 25))
    return made["visits"].one.value


def main(rounds: int, count: int) -> None:
    with tempfile.TemporaryDirectory() as root:
        file = Path(root) / "events.sqlite"
        fill(file, count)
        seen: dict[str, list[float]] = {"bare": [], "report": []}
        for _ in range(rounds):
            for name, work in (("bare", bare), ("report", report)):
                began = time.perf_counter()
                work(file)
                seen[name].append(time.perf_counter() - began)
        tracemalloc.start()
        visits = report(file)
        peak = tracemalloc.get_traced_memory()[1] / 2**20
    medians = {name: statistics.median(times) for name, times in seen.items()}
    print(f"{count} events, {visits} visits, {rounds} rounds, medians")
    print(f"  SQLite alone reads them   {medians['bare'] * 1000:7.0f} ms")
    print(
        f"  read, folded, figures     {medians['report'] * 1000:7.0f} ms   {medians['report'] / medians['bare']:.1f} x"
    )
    print(f"  memory at its peak        {peak:7.1f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
