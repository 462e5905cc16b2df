"""Killed, full, failing at every system call that changes something: the old pack or the new one, whole, and the next
install succeeds. And nothing is said by the database before it is on the disk, which no kill can show."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest
from crash_disk import CALLS, CrashDisk, operations
from pack_deeds import DEEDS, Nursery, copy, prepared, whole
from pack_disks import DISKS, full_at

CHANGES = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink", "unlinkat", "mkdir", "rmdir"]
OPENS = ["openat"]
DATABASE = "events.sqlite"
FAULTS = (
    ("once", CHANGES, ["ENOSPC", "EIO", "EDQUOT", "EROFS"]),
    ("for good", CHANGES, ["EIO", "ENOSPC", "EROFS"]),
    ("once", OPENS, ["EMFILE", "EIO", "ENOSPC"]),
    ("for good", OPENS, ["EMFILE"]),
)
"""Whether every call after it fails too, which calls, and the errors that take turns: what is done about one of them is
done about all."""

each_deed = pytest.mark.parametrize("deed", DEEDS)


class Done(NamedTuple):
    """A deed that came to its end: where it was done, what was there before, and what strace saw."""

    home: Path
    before: Path
    trace: str


class Bench:
    """Kiosks to begin with, and the processes that do the deeds."""

    def __init__(self, folder):
        self.folder = folder
        self.kiosks = prepared(folder / "kiosks")
        self.nursery = Nursery()
        self._done, self._points = {}, {}

    def act(self, deed, home, *options, first=""):
        status = self.nursery.act(deed, home, self.folder / "trace", *options, first=first)
        return status, (self.folder / "trace").read_text()

    def done(self, deed, first=""):
        """With the child process that tries the pack out; done once for all who ask."""
        if (deed, first) not in self._done:
            home = copy(self.kiosks / deed, self.folder / f"{deed}-{bool(first)}")
            status, trace = self.act(deed, home, "-f", "-e", f"trace={CALLS}", first=first)
            assert status == 0
            self._done[deed, first] = Done(home, self.kiosks / deed, trace)
        return self._done[deed, first]

    def points(self, deed, calls):
        """Each of ``calls`` that touches what the kiosk keeps: its name, and how many of each name there were when it
        was made. strace counts every name for itself."""
        if deed not in self._points:
            home = self._new_home(deed)
            status, trace = self.act(deed, home, "-e", f"trace={','.join(CHANGES + OPENS)}")
            assert status == 0
            shutil.rmtree(home)
            made, self._points[deed] = Counter(), []
            for line in trace.splitlines():
                if not line.startswith(("---", "+++")):
                    call = line.partition("(")[0]
                    made[call] += 1
                    if str(home) in line:
                        self._points[deed].append((call, Counter(made)))
        return [point for point in self._points[deed] if point[0] in calls]

    def injected(self, deed, what, whens, *, deep):
        """How it ended; the kiosk is looked at, and gone again. ``whens``: the number at which each call is met."""
        home = self._new_home(deed)
        options = [word for call, when in whens.items() for word in ("-e", f"inject={call}:{what}:when={when}")]
        status, trace = self.act(deed, home, *options)
        assert "INJECTED" in trace or status == -9, whens
        whole(home, deed, deep=deep)
        shutil.rmtree(home)
        return status

    def _new_home(self, deed):
        return copy(self.kiosks / deed, self.folder / "home")


@pytest.fixture(scope="module")
def bench(tmp_path_factory, session_home):
    bench = Bench(tmp_path_factory.mktemp("bench"))
    yield bench
    bench.nursery.close()


@each_deed
def test_killed_at_some_system_calls(bench, deed):
    killed_at(bench, deed, every=40)


@pytest.mark.prove
@each_deed
def test_killed_at_every_system_call(bench, deed):
    assert killed_at(bench, deed, every=1) >= 25


@pytest.mark.parametrize("fault", FAULTS)
@each_deed
def test_some_system_calls_fail(bench, deed, fault):
    failed_at(bench, deed, fault, every=23 if fault[1] is OPENS else 40)


@pytest.mark.prove
@pytest.mark.parametrize("fault", FAULTS)
@each_deed
def test_every_system_call_fails(bench, deed, fault):
    assert failed_at(bench, deed, fault, every=1)


def killed_at(bench, deed, every):
    points = bench.points(deed, CHANGES)
    # Each deed begins elsewhere: they share the way in which a kiosk starts.
    chosen = points[DEEDS.index(deed) * every // len(DEEDS) :: every]
    for number, (call, made) in enumerate(chosen):
        assert bench.injected(deed, "signal=KILL", {call: made[call]}, deep=number % 20 == 2) == -9
    print(f"{deed}: killed at {len(chosen)} of {len(points)} system calls", flush=True)
    return len(chosen)


def failed_at(bench, deed, fault, every):
    """How many were told in a sentence; the others did no harm."""
    lasts, calls, errors = fault
    points = bench.points(deed, calls)
    chosen = points[every // 2 :: every]
    told = 0
    for number, (call, made) in enumerate(chosen):
        whens = {call: made[call]}
        if lasts == "for good":
            whens = {other: f"{made[other] + (other != call)}+" for other in calls}
        error = errors[number % len(errors)]
        status = bench.injected(deed, f"error={error}", whens, deep=number % 20 == 12)
        assert status in {0, 3}, (call, made[call], error)
        told += status == 3
    names = f"{' '.join(errors)} {lasts} at {len(chosen)} of {len(points)} calls of {' '.join(calls)}"
    print(f"{deed}: {names}: {told} told, the others harmless", flush=True)
    return told


@pytest.mark.parametrize(("deed", "lacks"), [("upgrade", "room"), ("upgrade", "names"), ("remove", "room")])
def test_some_small_disks(bench, tmp_path, deed, lacks):
    full_at(bench.kiosks / deed, deed, tmp_path, "ext4", lacks, steps=3)


@pytest.mark.prove
@pytest.mark.parametrize(("lacks", "steps"), [("room", 32), ("names", 25)])
@pytest.mark.parametrize("disk", DISKS)
@each_deed
def test_every_small_disk(bench, tmp_path, deed, disk, lacks, steps):
    full_at(bench.kiosks / deed, deed, tmp_path, disk, lacks, steps)


@each_deed
def test_all_is_on_the_disk_before_the_database_says_so(bench, deed):
    assert unsynced_at_commit(bench.done(deed)) == []


CARELESS = "import kiosk.packs.store as store; store._sync = lambda path: None"


def test_the_lint_sees_what_is_not_synced(bench):
    assert len(unsynced_at_commit(bench.done("upgrade", first=CARELESS))) >= 6


def unsynced_at_commit(done):
    """What a power cut could still undo when the change is committed; and old versions that were deleted too early."""
    home = done.home
    calls = operations(done.trace, home)
    commit = commit_in(calls, home)
    dirty, found = set(), []
    for number, (call, path, other) in enumerate(calls):
        if number == commit:
            found = sorted(one for one in dirty if f"{home}/packs/kept" in one)
        parent = str(Path(path).parent)
        match call:
            case "sync":
                dirty.discard(path)
            case "write":
                dirty.add(path)
            case "create" | "mkdir":
                dirty |= {parent, path}
            case "rename":
                dirty = {one.replace(path, other, 1) if one.startswith(path) else one for one in dirty}
                dirty |= {parent, str(Path(other).parent)}
            case "unlink" | "rmdir":
                dirty.discard(path)
                dirty.add(parent)
                if "/kept/" in path and number < commit:
                    found.append(f"deleted before the commit: {path}")
    return found


def commit_in(calls, home):
    """The last transaction that belongs to the change: its journal goes, or without one its log is synced."""
    journal = [
        n for n, (call, path, _) in enumerate(calls) if call == "unlink" and path == f"{home}/{DATABASE}-journal"
    ]
    log = [n for n, (call, path, _) in enumerate(calls) if call == "sync" and path == f"{home}/{DATABASE}-wal"]
    return (journal or log)[-1]


SPOILT = "import pack_bench; pack_bench.changed_pack = pack_bench.spoilt_pack"


def test_what_is_refused_at_the_very_last_was_written_nowhere_else_and_called_nobody(bench, tmp_path):
    home = copy(bench.kiosks / "upgrade", tmp_path / "home")
    status, trace = bench.act("upgrade", home, "-f", "-e", f"trace={CALLS},socket,connect,bind", first=SPOILT)
    assert status == 3
    records = tuple(f"{home}/{name}" for name in ("events", "backups"))
    made = [(call, path) for call, path, _ in operations(trace, home) if not path.startswith(records)]
    staging = f"{home}/packs/staging"
    assert len([path for call, path in made if call == "create" and path.startswith(staging)]) >= 5
    assert [one for one in made if not one[1].startswith(staging) and one != ("sync", str(home))] == []
    assert [line for line in trace.splitlines() if "socket(" in line or "connect(" in line or "bind(" in line] == []
    outside = [line for line in trace.splitlines() if "O_CREAT" in line and str(home) not in line]
    assert [line for line in outside if "/dev/null" not in line] == []


@each_deed
def test_power_cuts_that_lose_what_was_not_synced(bench, tmp_path, deed):
    assert crash_states(bench.done(deed), tmp_path, deed, every=7) >= 6


@pytest.mark.prove
@each_deed
def test_every_power_cut_that_loses_what_was_not_synced(bench, tmp_path, deed):
    states = crash_states(bench.done(deed), tmp_path, deed, every=1)
    print(f"{deed}: {states} disks after a power cut")
    assert states >= 20


def test_a_crash_state_shows_a_missing_sync(bench, tmp_path):
    with pytest.raises(AssertionError):
        crash_states(bench.done("upgrade", first=CARELESS), tmp_path, "upgrade", every=4)


def crash_states(done, folder, deed, every):
    """For each moment: all that was not synced gone; or all names there, but what was not synced empty, or half."""
    home, before = done.home, done.before
    calls = operations(done.trace, home)
    commit = commit_in(calls, home)
    states = 0
    work = copy(before, folder / "work")
    finished = CrashDisk(work, home)
    for call, path, other in calls:
        finished.do(call, *_under(work, home, path, other))
    finished.finish()
    views = (("sure", _emptied), ("now", _emptied), ("now", _halved))
    for moment in range(0, len(calls) + 1, every):
        if moment and not calls[moment - 1][1].startswith(f"{home}/packs"):
            continue
        disk = CrashDisk(work, home)
        for call, path, other in calls[:moment]:
            disk.do(call, *_under(work, home, path, other))
        disk.learn(finished)
        for view, torn in views:
            target = folder / "crashed"
            shutil.rmtree(target, ignore_errors=True)
            disk.write(target / "all", view, torn)
            crashed = folder / "kiosk"
            shutil.rmtree(crashed, ignore_errors=True)
            crashed.mkdir()
            shutil.copytree(target / "all" / "packs", crashed / "packs")
            for file in (home if moment > commit else before).glob("events*"):
                shutil.copy(file, crashed / file.name)
            whole(crashed, deed, deep=False)
            states += 1
    return states


def _emptied(_content):
    return b""


def _halved(content):
    return content[: len(content) // 2]


def _under(work, home, path, other):
    return path.replace(str(home), str(work), 1), other and other.replace(str(home), str(work), 1)
