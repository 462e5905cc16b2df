"""The power goes at any moment: what was acknowledged is there, nothing is there twice, and no migration is half done."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from records_bench import killed, nursery, opened, record_until_killed, rows, visit

from kiosk.records import schema
from kiosk.records.condition import State, condition

TESTS = Path(__file__).parents[1]
WRITES = "pwrite64,fdatasync,fsync,unlink,ftruncate,rename"


@pytest.fixture(scope="module")
def kiosks():
    return nursery()


def test_events_survive_kill_9(kiosks, tmp_path):
    kill_many_times(kiosks, tmp_path, 25)


@pytest.mark.prove
def test_events_survive_kill_9_a_thousand_times(kiosks, tmp_path):
    kill_many_times(kiosks, tmp_path, 1000)


def kill_many_times(kiosks, folder, times):
    """Kills one kiosk after another, all writing to the same file, each while it writes."""
    file = folder / "events.sqlite"
    dice = random.Random(9)
    promised = 0
    seen_before = 0
    for run in range(times):
        safe = killed(kiosks, record_until_killed, file, dice.uniform(0, 0.05))
        stored = [(visit, step) for _, visit, step in rows(file, "seq, visit, step")]
        own = [step for visit, step in stored if visit == run + 1]
        # At most the one event that was being written when the power went may be there beyond the promise.
        assert own in ([f"buoc-{n}" for n in range(1, count + 1)] for count in (safe, safe + 1))
        assert len(stored) == len(set(stored)) == seen_before + len(own)
        seen_before = len(stored)
        promised += safe
    assert promised >= times


@pytest.mark.parametrize(
    ("journal", "synchronous", "safe"),
    [("DELETE", "EXTRA", True), ("WAL", "FULL", True), ("DELETE", "OFF", False), ("WAL", "NORMAL", False)],
)
def test_nothing_is_acknowledged_before_it_is_on_the_disk(tmp_path, journal, synchronous, safe):
    """kill -9 cannot see a missing fsync; the order of system calls can. The unsafe settings show that the test bites."""
    file = tmp_path / "data" / "events.sqlite"
    _strace(
        tmp_path,
        f"from pathlib import Path; import kiosk.records.database as d, records_bench\n"
        f"d.journal_for = lambda version: ({journal!r}, {synchronous!r})\n"
        f"records_bench.record_some(Path({str(file)!r}), 4)",
        "-e",
        f"trace=write,{WRITES}",
    )
    assert len(rows(file)) == 4
    unsynced = _unsynced_at_acknowledgement((tmp_path / "trace").read_text())
    assert len(unsynced) == 4
    assert all(not files for files in unsynced) == safe


def test_a_power_cut_while_the_first_tables_are_made(tmp_path):
    cut_at_each_write(tmp_path, every=9)


@pytest.mark.prove
def test_a_power_cut_at_each_write_while_the_first_tables_are_made(tmp_path):
    cut_at_each_write(tmp_path, every=1)


def cut_at_each_write(folder, every):
    """Each start is cut off at one of its writes; the next one finds nothing or all, and counts on."""
    cuts = 0
    for point in range(1, 200, every):
        file = folder / str(point) / "events.sqlite"
        code = f"import records_bench, pathlib; records_bench.record_some(pathlib.Path({str(file)!r}), 1)"
        whole = _strace(folder, code, "-e", f"inject={WRITES}:signal=KILL:when={point}")
        if whole:
            break
        cuts += 1
        with opened(file) as log:
            assert log.told == []
            visit(log)
            assert log.flush(5)
        assert len(rows(file)) in {8, 9}
    else:
        pytest.fail("never came through")
    assert cuts >= 15 / every


def test_a_power_cut_in_a_later_migration(tmp_path):
    cut_in_migration(tmp_path, every=8)


@pytest.mark.prove
def test_a_power_cut_at_each_write_of_a_later_migration(tmp_path):
    cut_in_migration(tmp_path, every=1)


def cut_in_migration(folder, every):
    steps = folder / "later"
    shutil.copytree(schema.STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "versions" / "step_9999_next.py").write_text(
        f'import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "9999"\ndown_revision = "{schema.head()}"\n\n'
        'def upgrade():\n    op.add_column("events", sa.Column("kiosk", sa.Integer))\n'
        '    op.execute("UPDATE events SET kiosk = 1")\n'
    )
    original = folder / "original.sqlite"
    with opened(original) as log:
        for _ in range(10):
            visit(log)
        assert log.flush(5)
    reached = []
    for point in range(1, 200, every):
        file = folder / f"{point}.sqlite"
        shutil.copy(original, file)
        code = (
            "from pathlib import Path; from kiosk.records import database, schema\n"
            f"schema.upgrade(database.open_engine(Path({str(file)!r}), 1), Path({str(steps)!r}))"
        )
        whole = _strace(folder, code, "-e", f"inject={WRITES}:signal=KILL:when={point}")
        found = condition(file)
        assert found.state is State.WHOLE
        columns = {name for (name,) in rows(file, "name", "pragma_table_info('events')")}
        assert ("kiosk" in columns) == (found.revision == "9999")
        assert rows(file) == rows(original)
        reached.append(found.revision)
        if whole:
            break
    assert reached[0] == schema.head()
    assert reached[-1] == "9999"
    assert reached == sorted(reached)


def _strace(folder, code, *options):
    """Runs ``code`` under strace; true if it came through, false if it was killed."""
    command = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-qq",
        "-o",
        folder / "trace",
        *options,
        sys.executable,
        "-c",
        code,
    ]
    environment = {"PYTHONPATH": f"{TESTS}:{TESTS.parent}", "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode in {0, -9, 137}, done.stderr
    return done.returncode == 0


def _unsynced_at_acknowledgement(trace):
    """For each ``ACK`` the files, and folders of removed files, that a power cut would still have undone."""
    unsynced = set()
    found = []
    written = 0
    for line in trace.splitlines():
        match = re.search(r"(pwrite64|ftruncate|fdatasync|fsync)\(\d+<([^>]*)>", line)
        if "write(1<" in line and "ACK" in line:
            assert written, "acknowledged without a write"
            found.append(sorted(unsynced))
            written = 0
        elif (removed := re.search(r'unlink\("([^"]*)"\)', line)) and "ENOENT" not in line:
            unsynced.discard(removed[1])
            unsynced.add(str(Path(removed[1]).parent))
        elif match and match[1] in {"fdatasync", "fsync"}:
            unsynced.discard(match[2])
        elif match and not match[2].endswith("-shm"):
            unsynced.add(match[2])
            written += match[1] == "pwrite64"
    return found
